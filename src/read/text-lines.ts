import { type Line, type LineLayout, type Page, plainLayout } from '../model/index.ts';
import { quantile } from './positioned-word.ts';

/** A line of a text file with something on it. */
export interface SourceLine {
  /** Without its surrounding blanks. */
  readonly text: string;
  /** Columns of blanks before the text; a tab reaches to the next multiple of eight. */
  readonly indent: number;
  /** Columns to the end of the text as written. */
  readonly reach: number;
  /** Blank lines directly above. */
  readonly blanksAbove: number;
  /** True for the first line after a form feed. */
  readonly startsPage: boolean;
}

const LINE_BREAK = /\r\n|[\n\r\v\u0085\u2028\u2029]/;
const TAB_STOP = 8;
/** Longer lines are paragraphs that nothing wrapped: how far they reach says nothing. */
const WRAPPED_LENGTH = 180;
/** Share of lines that go on in mid-sentence: wrapped texts have 25 % and more, paragraphs that pages cut in two at most 7 %. */
const WRAPPED_SHARE = 0.12;

/**
 * The lines of a text that are not blank. A form feed starts a line, and the blank lines around it are no gap.
 *
 * @example splitLines('KẾ HOẠCH\n\n  I. Mục đích') // [{ text: 'KẾ HOẠCH', … }, { text: 'I. Mục đích', indent: 2, blanksAbove: 1, … }]
 */
export function splitLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  for (const [pageIndex, page] of text.split('\f').entries()) {
    let blanksAbove = 0;
    let startsPage = pageIndex > 0;
    for (const source of page.split(LINE_BREAK)) {
      const visible = source.trim();
      if (visible === '') {
        blanksAbove++;
        continue;
      }
      const indent = indentOf(source);
      const reach = indent + visible.length;
      lines.push({ text: visible, indent, reach, blanksAbove: startsPage ? 0 : blanksAbove, startsPage });
      blanksAbove = 0;
      startsPage = false;
    }
  }
  return lines;
}

/** Columns before the first visible character. */
export function indentOf(source: string): number {
  let column = 0;
  for (const letter of source) {
    if (letter === '\t') column += TAB_STOP - (column % TAB_STOP);
    else if (letter.trim() === '' && letter !== '\uFEFF') column++;
    else break;
  }
  return column;
}

/**
 * Blank lines that stand between any two lines of the text: 1 where a converter put a blank line after every line,
 * broken sentences included; otherwise 0.
 */
export function lineSpacing(lines: readonly SourceLine[]): number {
  const inner = lines.slice(1);
  const continued = inner.filter((line, i) => line.blanksAbove > 0 && continues(line, lines[i]!)).length;
  const isDoubled = inner.length > 10 && continued > 0.15 * inner.length;
  return isDoubled
    ? quantile(
        inner.map((line) => line.blanksAbove),
        0.15,
      )
    : 0;
}

/** A line that goes on in the middle of a sentence, and is no label such as "a)". */
function continues(line: SourceLine, above: SourceLine): boolean {
  return /^\p{Ll}/u.test(line.text) && !/^\p{Ll}{1,2}[.)]/u.test(line.text) && !/[.;:!?]$/.test(above.text);
}

/**
 * Measures a line against its file: share of the usual full line's length; null where lines are not wrapped.
 *
 * @example fillMeasure(lines)(lines[3]) // 0.97
 */
export function fillMeasure(lines: readonly SourceLine[]): (line: SourceLine) => number | null {
  const full = quantile(
    lines.map((line) => line.reach),
    0.95,
  );
  const continued = lines.filter((line, i) => i > 0 && continues(line, lines[i - 1]!)).length;
  if (full > WRAPPED_LENGTH || continued < WRAPPED_SHARE * lines.length) return () => null;
  return (line) => Math.min(1, Math.round((line.reach / Math.max(full, 1)) * 100) / 100);
}

/** Shared: long files have many lines. */
const NO_WORDS: Line['words'] = [];

/** A line of a format without pages. */
export function textLine(text: string, layout: Partial<LineLayout>): Line {
  return { text, words: NO_WORDS, box: null, layout: { ...plainLayout, ...layout } };
}

/** The single page of a format without pages. */
export function textPage(lines: readonly Line[]): Page {
  return { number: 1, width: null, height: null, origin: 'text', reason: null, ocr: null, lines };
}
