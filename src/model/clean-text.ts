import type { LineLayout } from './page.ts';
import { type Box, type Region, type Span, unionBox } from './place.ts';

/** A word's place in the text and on its page. */
export interface PlacedWord extends Span {
  readonly page: number;
  readonly box: Box;
  /** OCR confidence 0–1; null for text that was not recognised from an image. */
  readonly confidence: number | null;
  /** Other readings of the same ink: of a second look, or of the engine's first. */
  readonly alternatives?: readonly string[];
}

/** A line of the clean text, its line break excluded. */
export interface CleanLine extends Span {
  readonly page: number;
  /** Box of the whole line; null where the format has no pages. */
  readonly box: Box | null;
  readonly layout: LineLayout;
  /**
   * `flow` is the document's own text; the other roles were moved behind it so that no paragraph is interrupted:
   * first all footnotes, then everything else, each in page order.
   */
  readonly role: 'flow' | 'footnote' | 'page-number' | 'running-head' | 'stamp' | 'handwriting';
}

/** A word or label that was changed on the way. */
export interface TextRepair {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly span: Span;
}

/**
 * The normalised text of a whole document in logical order. Lines are separated by single line breaks; structure
 * turns the breaks inside paragraphs into blanks. Every word knows its place on the page.
 */
export interface CleanText {
  readonly text: string;
  /** In text order, without gaps other than the single separators between them. */
  readonly lines: readonly CleanLine[];
  /** Sorted by start; empty where the format has no pages. */
  readonly words: readonly PlacedWord[];
  readonly repairs: readonly TextRepair[];
  /** Nothing is to be repaired: labels stand as they were read. */
  readonly asRead?: boolean;
}

declare module 'vfile' {
  interface DataMap {
    /** The clean text that `structure` parses. */
    clean: CleanText;
  }
}

/** Replace `span` by `text`. */
export interface TextEdit extends Span {
  readonly text: string;
}

/**
 * Apply edits and move every line, word and repair along.
 *
 * @param clean - the text to change
 * @param edits - replacements, sorted by start, not overlapping
 * @returns a new clean text; a position inside a replaced range moves to the replacement's start or end, whichever side it bounded
 */
export function editText(clean: CleanText, edits: readonly TextEdit[]): CleanText {
  if (edits.length === 0) return clean;
  const pieces: string[] = [];
  let at = 0;
  for (const edit of edits) {
    pieces.push(clean.text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(clean.text.slice(at));
  const start = positionMover(edits, 'start');
  const end = positionMover(edits, 'end');
  const move = <T extends Span>(item: T): T => ({ ...item, start: start(item.start), end: end(item.end) });
  return {
    ...clean,
    text: pieces.join(''),
    lines: clean.lines.map(move),
    words: clean.words.map(move),
    repairs: clean.repairs.map((repair) => ({ ...repair, span: move(repair.span) })),
  };
}

/** A function from old to new positions, by binary search over the edits. */
function positionMover(edits: readonly TextEdit[], side: 'start' | 'end'): (position: number) => number {
  const shifts = [0];
  for (const edit of edits) shifts.push(shifts.at(-1)! + edit.text.length - (edit.end - edit.start));
  return (position) => {
    let low = 0;
    let high = edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (edits[middle]!.end <= position) low = middle + 1;
      else high = middle;
    }
    const edit = edits[low];
    if (edit === undefined || position <= edit.start) return position + shifts[low]!;
    return edit.start + shifts[low]! + (side === 'end' ? edit.text.length : 0);
  };
}

/**
 * The rectangles that a span covers: one per line of each page, in reading order.
 *
 * @returns an empty list where the format has no pages or the span holds no word
 */
export function regionsOf(clean: CleanText, span: Span): Region[] {
  const regions: { page: number; box: Box }[] = [];
  for (let i = firstWordAfter(clean.words, span.start); i < clean.words.length; i++) {
    const word = clean.words[i]!;
    if (word.start >= span.end) break;
    const last = regions.at(-1);
    if (last && last.page === word.page && isSameLine(last.box, word.box)) last.box = unionBox(last.box, word.box);
    else regions.push({ page: word.page, box: word.box });
  }
  return regions;
}

function firstWordAfter(words: readonly PlacedWord[], position: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Boxes share at least half of the lower one's height, and the second does not start left of the first. */
function isSameLine(line: Box, word: Box): boolean {
  const shared = Math.min(line[3], word[3]) - Math.max(line[1], word[1]);
  return shared >= 0.5 * Math.min(line[3] - line[1], word[3] - word[1]) && word[0] >= line[0];
}

/** Like {@link regionsOf}, with one rectangle per page: for units and zones. */
export function pageRegionsOf(clean: CleanText, span: Span): Region[] {
  const regions: { page: number; box: Box }[] = [];
  for (const { page, box } of regionsOf(clean, span)) {
    const last = regions.at(-1);
    if (last?.page === page) last.box = unionBox(last.box, box);
    else regions.push({ page, box });
  }
  return regions;
}
