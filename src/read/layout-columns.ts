import { isCentredOn } from './layout-measure.ts';
import { middleOf, toRow } from './layout-rows.ts';
import { median, type PositionedWord, type Row } from './positioned-word.ts';

/** Rows that stand one above the other, or two columns side by side. */
export type Block =
  | { readonly type: 'rows'; readonly rows: readonly Row[] }
  | { readonly type: 'columns'; readonly left: readonly Row[]; readonly right: readonly Row[] };

/** A stretch of the x axis. */
type Interval = readonly [start: number, end: number];

/** The text block of a page: its usual left and right edges, and the page's width. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly width: number;
}

/** The gap between letterhead or footer columns lies in this part of the page's width (Decree 30/2020, Appendix I, diagram). */
const CORRIDOR_FROM = 0.2;
const CORRIDOR_TO = 0.72;
/** In heights of the line: a gap worth a look, the mean gap of a pair of columns, and a gap that alone makes two columns. */
const WIDE_GAP = 0.55;
const MEAN_GAP = 1;
const LONE_GAP = 2.5;
/** A column gap is this much wider than the usual word space of its line. */
const OVER_WORD_SPACE = 2.2;
/** Blank space that ends a pair of columns, in line heights; the signature leaves room for a hand and a seal. */
const LARGEST_BREAK = 9;
const LONGEST_BAND = 120;

type Side = 'left' | 'right' | 'both' | 'across';

interface Band {
  readonly from: number;
  /** Last row, inclusive. */
  readonly to: number;
  readonly corridor: Interval;
  readonly meanGap: number;
  readonly bothCount: number;
}

/**
 * Cut the rows of a page into ordinary rows and pairs of columns. Columns are told by a white corridor near the page's
 * middle that runs through consecutive rows; a justified paragraph has none.
 *
 * @param rows - top to bottom
 * @returns blocks in reading order; the columns' rows are cut at the corridor
 */
export function splitColumns(rows: readonly Row[], frame: Frame): Block[] {
  const blocks: Block[] = [];
  let pending: Row[] = [];
  for (let i = 0; i < rows.length; ) {
    const band = bandAt(rows, i, frame);
    if (band === null) {
      pending.push(rows[i]!);
      i++;
      continue;
    }
    const extra = leadingRows(pending, band, frame);
    const kept = pending.slice(0, pending.length - extra);
    if (kept.length > 0) blocks.push({ type: 'rows', rows: kept });
    blocks.push(cutBand([...pending.slice(kept.length), ...rows.slice(i, band.to + 1)], band.corridor));
    pending = [];
    i = band.to + 1;
  }
  if (pending.length > 0) blocks.push({ type: 'rows', rows: pending });
  return blocks;
}

function bandAt(rows: readonly Row[], from: number, frame: Frame): Band | null {
  let best: Band | null = null;
  for (const gap of wideGaps(rows[from]!, frame)) {
    const band = followCorridor(rows, from, gap, frame);
    if (band !== null && (best === null || band.bothCount > best.bothCount)) best = band;
  }
  return best;
}

/** Gaps near the page's middle that are clearly wider than the line's word spaces. */
function wideGaps(row: Row, frame: Frame): Interval[] {
  const gaps = row.words.slice(1).map((word, i): Interval => [row.words[i]!.box[2], word.box[0]]);
  const widths = gaps.map(([start, end]) => end - start).sort((a, b) => a - b);
  // The usual space is taken from the narrower half: in a row of four words, two may be gaps.
  const usual = widths.length > 2 ? widths[Math.floor((widths.length - 1) / 2)]! : 0.3 * row.height;
  const least = Math.max(WIDE_GAP * row.height, OVER_WORD_SPACE * Math.min(usual, 0.6 * row.height));
  return gaps.filter(([start, end]) => {
    const middle = (start + end) / 2 / frame.width;
    return end - start >= least && middle >= CORRIDOR_FROM && middle <= CORRIDOR_TO;
  });
}

function followCorridor(rows: readonly Row[], from: number, gap: Interval, frame: Frame): Band | null {
  let corridor = gap;
  const widths: number[] = [];
  const sides: Side[] = [];
  let reachesEnd = true;
  for (let i = from; i < Math.min(rows.length, from + LONGEST_BAND); i++) {
    const row = rows[i]!;
    const step =
      i === from ? { side: 'both' as Side, corridor: gap, width: gap[1] - gap[0] } : stepInto(row, corridor, frame);
    const far = i > from && row.box[1] - rows[i - 1]!.box[3] > LARGEST_BREAK * row.height;
    if (step.side === 'across' || far) {
      reachesEnd = false;
      break;
    }
    corridor = step.corridor;
    sides.push(step.side);
    if (step.width > 0) widths.push(step.width / row.height);
  }
  const length = bandLength(rows.slice(from, from + sides.length), sides, corridor, reachesEnd);
  const meanGap = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  const isBand = widths.length > 1 ? meanGap >= MEAN_GAP : meanGap >= LONE_GAP;
  const band = { from, to: from + length - 1, corridor, meanGap, bothCount: widths.length };
  return isBand && !isTable(rows.slice(from, from + length), sides, frame) ? band : null;
}

interface Step {
  readonly side: Side;
  readonly corridor: Interval;
  /** Width of the row's own gap; 0 for a row on one side. */
  readonly width: number;
}

/** How a row lies to the corridor, and what it leaves of it. */
function stepInto(row: Row, corridor: Interval, frame: Frame): Step {
  const least = 0.4 * row.height;
  for (const gap of wideGaps(row, frame)) {
    const shared: Interval = [Math.max(gap[0], corridor[0]), Math.min(gap[1], corridor[1])];
    if (shared[1] - shared[0] >= least) return { side: 'both', corridor: shared, width: gap[1] - gap[0] };
  }
  const across: Step = { side: 'across', corridor, width: 0 };
  if (corridor[1] - row.box[2] >= least) {
    return { side: 'left', corridor: [Math.max(corridor[0], row.box[2]), corridor[1]], width: 0 };
  }
  if (row.box[0] - corridor[0] < least || isCentredOn(row.box, frame)) return across;
  return { side: 'right', corridor: [corridor[0], Math.min(corridor[1], row.box[0])], width: 0 };
}

/** A band ends with its last right row; what follows on the left belongs to it at the page's end or when centred like the column. */
function bandLength(rows: readonly Row[], sides: readonly Side[], corridor: Interval, reachesEnd: boolean): number {
  if (reachesEnd) return sides.length;
  let length = sides.findLastIndex((side) => side !== 'left') + 1;
  const middles = rows.slice(0, length).flatMap((row) => leftMiddle(row, corridor) ?? []);
  const axis = median(middles);
  while (length < sides.length && middles.length > 0 && Math.abs(leftMiddle(rows[length]!, corridor)! - axis) <= 6)
    length++;
  return length;
}

/** Middle of the part of a row that is left of the corridor; null without one. */
function leftMiddle(row: Row, corridor: Interval): number | null {
  const words = row.words.filter((word) => word.box[2] <= corridor[1]);
  return words.length === 0 ? null : (words[0]!.box[0] + words.at(-1)!.box[2]) / 2;
}

/** Most rows having several wide gaps speak for a table without ruling lines. */
function isTable(rows: readonly Row[], sides: readonly Side[], frame: Frame): boolean {
  const both = rows.filter((_, i) => sides[i] === 'both');
  const cut = both.filter((row) => wideGaps(row, frame).filter(([start, end]) => end - start > row.height).length > 1);
  return both.length > 2 && cut.length > both.length / 2;
}

/** Rows directly above a band that stand right of its corridor (a capacity line above "Nơi nhận") belong to it. */
function leadingRows(above: readonly Row[], band: Band, frame: Frame): number {
  let count = 0;
  while (count < above.length) {
    const row = above[above.length - 1 - count]!;
    if (row.box[0] < band.corridor[0] || isCentredOn(row.box, frame)) break;
    count++;
  }
  return count;
}

function cutBand(rows: readonly Row[], corridor: Interval): Block {
  const middle = (corridor[0] + corridor[1]) / 2;
  const isLeft = (word: PositionedWord): boolean => (word.box[0] + word.box[2]) / 2 < middle;
  const part = (keep: (word: PositionedWord) => boolean): Row[] =>
    rows
      .map((row) => row.words.filter(keep))
      .filter((words) => words.length > 0)
      .map(toRow)
      .sort((a, b) => middleOf(a.box) - middleOf(b.box));
  return { type: 'columns', left: part(isLeft), right: part((word) => !isLeft(word)) };
}
