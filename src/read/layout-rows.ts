import { type Box, unionBox } from '../model/index.ts';
import { median, type PositionedWord, type Row } from './positioned-word.ts';

/** Words on one line share at least this much of the lower one's height. */
const SHARED_HEIGHT = 0.4;
/** A word taller than this many usual heights (a seal read as a letter) does not draw its neighbours onto its line. */
const TALL = 1.6;

interface OpenRow {
  readonly words: PositionedWord[];
  /** The last word of ordinary height: the line's local baseline, which follows a slight skew. */
  anchor: PositionedWord;
}

/**
 * Cluster words into visual lines, top to bottom. Each word joins the line whose nearest word to the left stands at its
 * height, so a slight skew does no harm.
 *
 * @param words - in any order
 */
export function composeRows(words: readonly PositionedWord[]): Row[] {
  const usual = median(words.map((word) => heightOf(word.box))) || 1;
  const shelves = new Map<number, Set<OpenRow>>();
  const rows: OpenRow[] = [];
  for (const word of [...words].sort((a, b) => a.box[0] - b.box[0] || a.box[1] - b.box[1])) {
    const near = shelvesOf(word.box, usual);
    let row = nearestRow(word, new Set(near.flatMap((shelf) => [...(shelves.get(shelf) ?? [])])));
    if (row === null) {
      row = { words: [], anchor: word };
      rows.push(row);
    }
    row.words.push(word);
    if (heightOf(word.box) <= TALL * usual || row.words.length === 1) row.anchor = word;
    for (const shelf of near) shelves.set(shelf, (shelves.get(shelf) ?? new Set()).add(row));
  }
  return rows.map((row) => toRow(row.words)).sort((a, b) => middleOf(a.box) - middleOf(b.box));
}

/** A line of words that stand in order. */
export function toRow(words: readonly PositionedWord[]): Row {
  const box = words.map((word) => word.box).reduce(unionBox);
  return { words, box, height: median(words.map((word) => heightOf(word.box))) };
}

/** Height of a box's centre line. */
export function middleOf(box: Box): number {
  return (box[1] + box[3]) / 2;
}

/** Words sharing no shelf cannot share a line: keeps the search local. */
function shelvesOf(box: Box, usual: number): number[] {
  const first = Math.floor(box[1] / usual);
  const last = Math.min(Math.floor(box[3] / usual), first + 20);
  return Array.from({ length: Math.max(0, last - first) + 1 }, (_, i) => first + i);
}

function nearestRow(word: PositionedWord, rows: Iterable<OpenRow>): OpenRow | null {
  let best: OpenRow | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    if (!continues(row, word)) continue;
    const distance = Math.abs(middleOf(row.anchor.box) - middleOf(word.box));
    if (distance < bestDistance) {
      best = row;
      bestDistance = distance;
    }
  }
  return best;
}

function continues(row: OpenRow, word: PositionedWord): boolean {
  const anchor = row.anchor.box;
  const lower = Math.min(heightOf(anchor), heightOf(word.box));
  const shared = Math.min(anchor[3], word.box[3]) - Math.max(anchor[1], word.box[1]);
  const last = row.words.at(-1)!.box;
  const covered = last[2] - word.box[0];
  return shared >= SHARED_HEIGHT * lower && covered <= 0.5 * Math.min(last[2] - last[0], word.box[2] - word.box[0]) + 1;
}

function heightOf(box: Box): number {
  return box[3] - box[1];
}
