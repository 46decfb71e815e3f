import type { CleanText, LineLayout, Span } from '../../model/index.ts';
import { squash } from './near.ts';

/** A line as the zone rules look at it. */
export interface EdgeLine extends Span {
  /** Index into `CleanText.lines`. */
  readonly index: number;
  /** The line without emphasis marks, table bars and blanks around it. `start` and `end` are its offsets in the clean text. */
  readonly text: string;
  /** Its folded letters without blanks, worked out when asked for. */
  readonly letters: string;
  readonly layout: LineLayout;
  readonly page: number;
}

const MARKS = new Set(['*', '_', '|', '`']);
const LEFT_MARKS = new Set([...MARKS, '#', '>']);
const NONE: ReadonlySet<string> = new Set();
/** Longer lines are running text; their letters are not needed. */
const LONGEST_SQUASHED = 400;

/**
 * One line of the clean text for the zone rules. A line that is nothing but marks keeps them: a lone `*` is a component
 * of Party letterheads.
 *
 * @example edgeLine(clean, 0).text // 'KẾ HOẠCH' for the line '**KẾ HOẠCH** |'
 */
export function edgeLine(clean: CleanText, index: number): EdgeLine {
  const line = clean.lines[index]!;
  const raw = clean.text.slice(line.start, line.end);
  const { start, end } = bounds(raw, MARKS, LEFT_MARKS);
  const inner = start < end ? { start, end } : bounds(raw, NONE, NONE);
  const text = raw.slice(inner.start, inner.end);
  return {
    index,
    start: line.start + inner.start,
    end: line.start + inner.end,
    text,
    get letters() {
      return text.length > LONGEST_SQUASHED ? '' : squash(text);
    },
    layout: line.layout,
    page: line.page,
  };
}

/** Where a text begins and ends without blanks and marks around it. */
function bounds(text: string, right: ReadonlySet<string>, left: ReadonlySet<string>): { start: number; end: number } {
  let start = 0;
  let end = text.length;
  while (end > start && isOuter(text[end - 1]!, right)) end--;
  while (start < end && isOuter(text[start]!, left)) start++;
  return { start, end };
}

function isOuter(letter: string, marks: ReadonlySet<string>): boolean {
  return letter === ' ' || marks.has(letter) || letter.trim() === '';
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

const CAPITAL = /\p{Lu}/u;
const LETTER = /\p{L}/u;

/** At least four fifths of the letters are capitals, and there are two. */
export function isCapitals(text: string): boolean {
  let capitals = 0;
  let others = 0;
  for (const letter of text.length > LONGEST_SQUASHED ? text.slice(0, LONGEST_SQUASHED) : text) {
    if (CAPITAL.test(letter)) capitals++;
    else if (LETTER.test(letter)) others++;
    if (others > 20 && others > capitals) return false;
  }
  return capitals >= 2 && others <= 0.25 * capitals;
}

/** Blanks and line breaks become one blank. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
