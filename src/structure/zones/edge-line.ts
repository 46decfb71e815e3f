import type { CleanText, LineLayout, Span } from '../../model/index.ts';
import { squash } from './near.ts';

/** A line as the zone rules look at it. */
export interface EdgeLine extends Span {
  /** Index into `CleanText.lines`. */
  readonly index: number;
  /** The line without emphasis marks, table bars and blanks around it. `start` and `end` are its offsets in the clean text. */
  readonly text: string;
  /** Its folded letters without blanks. */
  readonly letters: string;
  readonly layout: LineLayout;
  readonly page: number;
}

const LEFT_MARKS = /^[\s*_#>|`]+/;
const RIGHT_MARKS = /[\s*_|`]+$/;
/** Lines that are nothing but marks keep them: a lone `*` is a component of Party letterheads. */
const ONLY_MARKS = /^[\s*_#>|`]*$/;

/**
 * One line of the clean text for the zone rules.
 *
 * @example edgeLine(clean, 0).text // 'KẾ HOẠCH' for the line '**KẾ HOẠCH** |'
 */
export function edgeLine(clean: CleanText, index: number): EdgeLine {
  const line = clean.lines[index]!;
  const raw = clean.text.slice(line.start, line.end);
  const keep = ONLY_MARKS.test(raw) ? /^\s+/ : LEFT_MARKS;
  const left = keep.exec(raw)?.[0].length ?? 0;
  const right = ONLY_MARKS.test(raw) ? 0 : (RIGHT_MARKS.exec(raw)?.[0].length ?? 0);
  const start = line.start + left;
  const end = Math.max(start, line.end - right);
  const text = clean.text.slice(start, end);
  return {
    index,
    start,
    end,
    text,
    letters: text.length > 400 ? '' : squash(text),
    layout: line.layout,
    page: line.page,
  };
}

/** The lines of a range of indices. */
export function edgeLines(clean: CleanText, start: number, end: number): EdgeLine[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, i) => edgeLine(clean, start + i));
}

/** Line heights: paragraphs of a typeset page stand further apart than this, lines of a paragraph closer. */
const GAP = 0.35;

/** Whether blank space above parts the line from the one before it. */
export function hasGap(line: EdgeLine): boolean {
  return line.layout.gapBefore >= GAP;
}

/** A rule, a row of dots, a lone star or bar: a line without letters and digits. */
export function isRule(text: string): boolean {
  return !/[\p{L}\d]/u.test(text);
}

/** At least four fifths of the letters are capitals, and there are two. */
export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  return capitals.length >= 2 && capitals.length >= 0.8 * letters.length;
}

/** Blanks and line breaks become one blank. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
