/** How a list counts. */
export type NumberFormat = 'decimal' | 'decimal-zero' | 'upper-roman' | 'lower-roman' | 'upper-letter' | 'lower-letter';

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** Roman numerals have no sign for larger numbers. */
const LARGEST_ROMAN = 3999;

const FORMATS: Readonly<Record<NumberFormat, (number: number) => string>> = {
  decimal: String,
  'decimal-zero': (number) => String(number).padStart(2, '0'),
  'upper-roman': (number) => toRoman(number).toUpperCase(),
  'lower-roman': toRoman,
  'upper-letter': (number) => toLetters(number).toUpperCase(),
  'lower-letter': toLetters,
};

/**
 * The number of a list item as word processors and browsers write it.
 *
 * @example formatNumber(4, 'upper-roman') // 'IV'
 * @example formatNumber(28, 'lower-letter') // 'bb'
 */
export function formatNumber(number: number, format: NumberFormat): string {
  return number >= 1 && Number.isSafeInteger(number) ? FORMATS[format](number) : String(number);
}

function toRoman(number: number): string {
  if (number > LARGEST_ROMAN) return String(number);
  let rest = number;
  let numeral = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      numeral += sign;
      rest -= value;
    }
  }
  return numeral;
}

/** a … z, aa, bb …: ECMA-376, 17.18.59 (lowerLetter). */
function toLetters(number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return letter.repeat(Math.min(Math.ceil(number / 26), 20));
}
