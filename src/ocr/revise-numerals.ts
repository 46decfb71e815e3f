import type { OcrLine, Word } from '../model/index.ts';
import type { GreyImage } from './raster.ts';
import { type RomanStrokes, readRomanStrokes } from './roman-strokes.ts';

/** What engines make of I, II and III at the start of a line, and before the year of a quarter. Ones alone are a number. */
const NUMERAL = /^(?!1+[.,:;]?$)[IHLNMTU1l|!Ỉ\]]{1,4}([.,:;]?)$/;
const BEFORE_YEAR = /^[IHLNMTU1l|!]{1,4}(\/(?:19|20)\d{2}\D*)$/;
/** The word before the numeral of a quarter, however its mark was read: "11/2022" after any other word is a month. */
const QUARTER = /^qu[yýỳỷỹỵ]$/i;
const MOST_STEMS = 3;

/**
 * Read the Roman numerals I to III again by their strokes: at the start of lines, and in quarters like "III/2022". The
 * engine's reading stays as an alternative.
 *
 * @param lines - as the engine read them; boxes in pixels of the image
 * @param page - the straightened page and its threshold
 * @example a line "H. Nội dung" over the ink of "II. Nội dung" // "II. Nội dung"
 */
export function reviseNumerals(
  lines: readonly OcrLine[],
  page: { readonly grey: GreyImage; readonly threshold: number },
): OcrLine[] {
  return lines.map((line) => ({
    ...line,
    words: line.words.map((word, at) => {
      const text = revise(word, { before: line.words[at - 1]?.text, isAlone: line.words.length === 1, ...page });
      if (text === null || text === word.text) return word;
      return { ...word, text, alternatives: [word.text, ...(word.alternatives ?? [])] };
    }),
  }));
}

/**
 * Whether a word is a numeral of stems by its place: a look at its ink tells it better than another reading, which
 * miscounts the stems again.
 *
 * @param before - the word before it in the line
 * @example isOfStems('IH.', undefined) // true, at the start of a line
 */
export function isOfStems(text: string, before: string | undefined): boolean {
  return before === undefined ? NUMERAL.test(text) : QUARTER.test(before) && BEFORE_YEAR.test(text);
}

interface Surroundings {
  readonly before: string | undefined;
  readonly isAlone: boolean;
  readonly grey: GreyImage;
  readonly threshold: number;
}

function revise({ text, box }: Word, { before, isAlone, grey, threshold }: Surroundings): string | null {
  const numeral = before === undefined && !isAlone ? NUMERAL.exec(text) : null;
  const year = before !== undefined && QUARTER.test(before) ? BEFORE_YEAR.exec(text)?.[1] : undefined;
  if (box === null || (!numeral && year === undefined)) return null;
  const strokes = readRomanStrokes(grey, { box, threshold });
  if (strokes === null || strokes.stems > MOST_STEMS) return null;
  if (strokes.stems === 1 && !isLetter(text, strokes)) return null;
  const reading = 'I'.repeat(strokes.stems);
  if (year !== undefined) return reading + year;
  if (strokes.rest === 'letters') return null;
  return reading + (strokes.rest === 'dot' ? '.' : (numeral![1] ?? ''));
}

/** One stem may be a 1 or an l. What was read as a letter is an I by its right serif, what was read as a 1 by both. */
function isLetter(text: string, { serifs }: RomanStrokes): boolean {
  return serifs === 'both' || (serifs === 'right' && !text.startsWith('1'));
}
