/**
 * Letters and signs that engines write for digits. Source: comparison of recognised and typeset pages, as for letters
 * (`ocr-confusions.ts`).
 */
const TAKEN_FOR: readonly (readonly [alike: RegExp, digit: string])[] = [
  [/[Il|!]/g, '1'],
  [/[OoQ]/g, '0'],
  [/Z/g, '2'],
  [/S/g, '5'],
  [/B/g, '8'],
];

/**
 * The figure that was meant, where letters were read for its digits.
 *
 * @example inDigits('3O/6/2O23') // '30/6/2023'
 */
export function inDigits(figure: string): string {
  return TAKEN_FOR.reduce((meant, [alike, digit]) => meant.replace(alike, digit), figure);
}
