import type { Box, Line, LineLayout } from '../model/index.ts';
import { plainLayout } from '../model/index.ts';
import { middleOf } from './layout-rows.ts';
import { median, type PositionedWord, quantile, type Row } from './positioned-word.ts';

/** The edges that lines are measured against. */
export interface Edges {
  readonly left: number;
  readonly right: number;
}

/** Points by which a centred line may miss the middle. */
const CENTRE_TOLERANCE = 7;
/** Narrower insets are a ragged or justified full line. */
const LEAST_INSET = 0.03;
/** Share by which the heights of lines in one size differ. */
const SAME_SIZE = 0.12;
/** Gaps below this many line heights are noise of the boxes. */
const GAP_NOISE = 0.15;

/** Left and right edge of a page's text block. */
export function frameOf(rows: readonly Row[], width: number): Edges & { readonly width: number } {
  const left = quantile(
    rows.map((row) => row.box[0]),
    0.08,
  );
  const right = quantile(
    rows.map((row) => row.box[2]),
    0.92,
  );
  // A page with few full lines (a last page): the text block is at least as wide as the decrees' margins leave it.
  return { left: Math.min(left, 0.16 * width), right: Math.max(right, 0.88 * width), width };
}

/** Whether a line stands in the middle, clear of both edges. */
export function isCentredOn(box: Box, edges: Edges): boolean {
  const width = edges.right - edges.left;
  const before = box[0] - edges.left;
  const after = edges.right - box[2];
  return (
    before > LEAST_INSET * width && after > LEAST_INSET * width && Math.abs(before - after) <= 2 * CENTRE_TOLERANCE
  );
}

/**
 * Distance between consecutive lines of one paragraph, taken from lines in the usual size. Most paragraphs have a second
 * line, so it is a low quantile.
 */
export function usualPitch(rows: readonly Row[]): number {
  const height = median(rows.map((row) => row.height));
  const isUsual = (row: Row): boolean => Math.abs(row.height - height) <= SAME_SIZE * height;
  const pairs = rows.slice(1).map((row, i) => [rows[i]!, row] as const);
  const usual = pairs.filter(([above, row]) => isUsual(above) && isUsual(row));
  const pitches = (usual.length > 2 ? usual : pairs).map(([above, row]) => middleOf(row.box) - middleOf(above.box));
  return quantile(
    pitches.filter((pitch) => pitch > 0.6 * height),
    0.3,
  );
}

/** Space above a row beyond the usual pitch, in line heights. */
export function gapAbove(row: Row, above: Row | null, pitch: number): number {
  if (above === null) return 0;
  const gap = (middleOf(row.box) - middleOf(above.box) - pitch) / (row.height || 1);
  return gap < GAP_NOISE ? 0 : Math.round(gap * 100) / 100;
}

/** A row as a line. */
export function toLine(row: Row, edges: Edges, layout: Partial<LineLayout>): Line {
  const width = edges.right - edges.left || 1;
  return {
    text: row.words.map((word) => word.text).join(' '),
    words: row.words.map(toWord),
    box: row.box,
    layout: {
      ...plainLayout,
      indent: Math.max(0, round(row.box[0] - edges.left)),
      fill: Math.min(1, Math.max(0, Math.round(((row.box[2] - edges.left) / width) * 100) / 100)),
      centred: isCentredOn(row.box, edges),
      ...lookOf(row.words),
      ...layout,
    },
  };
}

/** Bold and italic by the majority of letters, size by their median. */
function lookOf(words: readonly PositionedWord[]): Pick<LineLayout, 'bold' | 'italic' | 'size'> {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  const share = (has: (word: PositionedWord) => boolean): number =>
    words.reduce((sum, word) => sum + (has(word) ? word.text.length : 0), 0) / letters;
  const sizes = words.flatMap((word) => (word.size === null ? [] : Array.from(word.text, () => word.size as number)));
  return {
    bold: share((word) => word.bold) > 0.9,
    italic: share((word) => word.italic) > 0.9,
    size: sizes.length > 0 ? round(median(sizes)) : null,
  };
}

function toWord({ text, box, confidence, alternatives }: PositionedWord): Line['words'][number] {
  return alternatives === undefined ? { text, box, confidence } : { text, box, confidence, alternatives };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
