/** How wide characters are, in thousandths of an em of the usual book faces; the first that matches. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\s/, 250],
  [/[ijltfrI.,:;'|!()[\]-]/, 310],
  [/[mwMW%@–]/, 800],
  [/\p{Lu}/u, 680],
  [/\p{M}/u, 0],
  [/\p{N}/u, 500],
];

/** Width of characters that are not in the list. */
export const USUAL_WIDTH = 460;

/**
 * The width that a character has in print, about.
 *
 * @returns thousandths of an em
 * @example widthInPrint('Ế') // 680
 */
export function widthInPrint(character: string): number {
  const base = character.normalize('NFD').charAt(0);
  return WIDTHS.find(([characters]) => characters.test(base))?.[1] ?? USUAL_WIDTH;
}
