import type { Box, OcrLine, Word } from '../model/index.ts';

/** What engines make of an upright ruling at either end of a word. */
const STROKES = /^[|¦[\]]+|[|¦[\]]+$/g;
/** In x-heights: how far from a word its ruling may stand. */
const NEAR = 0.4;
/** Share of the word's height that the ruling runs along. */
const ALONGSIDE = 0.6;

/**
 * Take the rulings of tables out of the words they were read into.
 *
 * @param lines - a reading; boxes in pixels
 * @param page - rulings and x-height in the same pixels
 * @example the words "|" and "2|" between upright rulings // "2"
 */
export function dropRulingMarks(
  lines: readonly OcrLine[],
  { rulings, xHeight }: { readonly rulings: readonly Box[]; readonly xHeight: number },
): OcrLine[] {
  const upright = rulings.filter(([x0, y0, x1, y1]) => y1 - y0 > x1 - x0);
  if (upright.length === 0) return [...lines];
  return lines.flatMap((line) => {
    const words = line.words.flatMap((word) => withoutStrokes(word, upright, NEAR * xHeight));
    return words.length > 0 ? [{ ...line, words }] : [];
  });
}

function withoutStrokes(word: Word, rulings: readonly Box[], near: number): Word[] {
  const text = word.text.replace(STROKES, '');
  const { box } = word;
  if (text === word.text || box === null || !rulings.some((ruling) => runsAlong(ruling, box, near))) return [word];
  return text === '' ? [] : [{ ...word, text }];
}

function runsAlong([x0, y0, x1, y1]: Box, [left, top, right, bottom]: Box, near: number): boolean {
  const shared = Math.min(y1, bottom) - Math.max(y0, top);
  const isBeside = (x: number): boolean => x1 >= x - near && x0 <= x + near;
  return shared >= ALONGSIDE * (bottom - top) && (isBeside(left) || isBeside(right));
}
