import { isCentredOn } from './layout-measure.ts';
import { median, type Row } from './positioned-word.ts';

/** A stretch of the x axis. */
export type Interval = readonly [start: number, end: number];

/** The text block of a page: its usual left and right edges, and the page's width. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly width: number;
}

/** Rows that form two columns: first and last row, inclusive, and the white between the columns. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly corridor: Interval;
}

/** The gap between letterhead or footer columns lies in this part of the page's width (Decree 30/2020, Appendix I, diagram). */
const CORRIDOR_FROM = 0.2;
const CORRIDOR_TO = 0.72;
/** Right columns are centred right of this share of the page's width; titles are not. */
const RIGHT_FROM = 0.6;
/** …and so is what stands right of a gap: the last words of a long left line are not. */
const RIGHT_PART_FROM = 0.5;
/** In heights of the line: a gap worth a look, the mean gap of a pair of columns, and a gap that alone makes two columns. */
const WIDE_GAP = 0.55;
const MEAN_GAP = 1;
const LONE_GAP = 2.5;
/** A column gap is this much wider than the usual word space of its line. */
const OVER_WORD_SPACE = 2.2;
/** A gap in a known corridor may be narrower, if it is the widest of a line of several words by this factor; of the corridor, this many line heights stay. */
const CLEARLY_WIDEST = 1.4;
const LEAST_SHARED = 0.12;
const LEAST_WORDS = 5;
/** Blank space that ends a pair of columns, in line heights; the signature leaves room for a hand and a seal. */
const LARGEST_BREAK = 9;
const LONGEST_BAND = 120;
/** Points by which lines centred in a column may miss its axis. */
const AXIS_TOLERANCE = 6;

type Side = 'left' | 'right' | 'both';

interface Step {
  readonly side: Side;
  readonly corridor: Interval;
  /** Width of the row's own gap in line heights; 0 for a row on one side. */
  readonly gap: number;
}

/** The longest band that starts at a row, if any. */
export function bandAt(rows: readonly Row[], from: number, frame: Frame): Band | null {
  if (isTabular(rows, from, frame)) return null;
  const seeds = [...wideGaps(rows[from]!, frame), ...staggeredGap(rows[from]!, rows[from + 1], frame)];
  const bands = seeds.flatMap((seed) => followCorridor(rows, from, { seed, frame }) ?? []);
  return bands.reduce<Band | null>((best, band) => (best === null || band.to > best.to ? band : best), null);
}

/** Whether a row can stand in a right column: right of the corridor, and not centred on the page like a title. */
export function isRightOf(row: Row, x: number, frame: Frame): boolean {
  const middle = (row.box[0] + row.box[2]) / 2;
  return row.box[0] >= x && middle >= RIGHT_FROM * frame.width && !isCentredOn(row.box, frame);
}

/** Gaps near the page's middle that are clearly wider than the line's word spaces. */
function wideGaps(row: Row, frame: Frame): Interval[] {
  const gaps = gapsOf(row);
  const widths = gaps.map(([start, end]) => end - start).sort((a, b) => a - b);
  // The usual space is taken from the narrower half: in a row of four words, two may be gaps.
  const usual = widths.length > 2 ? widths[Math.floor((widths.length - 1) / 2)]! : 0.3 * row.height;
  const least = Math.max(WIDE_GAP * row.height, OVER_WORD_SPACE * Math.min(usual, 0.6 * row.height));
  return gaps.filter(([start, end]) => {
    const middle = (start + end) / 2 / frame.width;
    return end - start >= least && middle >= CORRIDOR_FROM && middle <= CORRIDOR_TO;
  });
}

function gapsOf(row: Row): Interval[] {
  return row.words.slice(1).map((word, i) => [row.words[i]!.box[2], word.box[0]]);
}

/** The gap between two rows that stand side by side at slightly different heights. */
function staggeredGap(row: Row, next: Row | undefined, frame: Frame): Interval[] {
  if (next === undefined) return [];
  const [left, right] = row.box[0] < next.box[0] ? [row, next] : [next, row];
  const shared = Math.min(row.box[3], next.box[3]) - Math.max(row.box[1], next.box[1]);
  const isSideBySide = shared > 0.1 * Math.min(row.height, next.height) && isRightOf(right, left.box[2], frame);
  return isSideBySide && right.box[0] - left.box[2] >= row.height ? [[left.box[2], right.box[0]]] : [];
}

function followCorridor(
  rows: readonly Row[],
  from: number,
  { seed, frame }: { readonly seed: Interval; readonly frame: Frame },
): Band | null {
  let corridor = seed;
  const steps: Step[] = [];
  let isOpen = true;
  for (let i = from; isOpen && i < Math.min(rows.length, from + LONGEST_BAND); i++) {
    const isFar = i > from && rows[i]!.box[1] - rows[i - 1]!.box[3] > LARGEST_BREAK * rows[i]!.height;
    const step = isFar || isTabular(rows, i, frame) ? null : stepInto(rows[i]!, corridor, frame);
    if (step === null) isOpen = false;
    else {
      corridor = step.corridor;
      steps.push(step);
    }
  }
  const band = rows.slice(from, from + steps.length);
  const length = isOpen ? steps.length : bandLength(band, steps, corridor);
  return isBand(steps) ? { from, to: from + length - 1, corridor } : null;
}

/** How a row lies to the corridor, and what it leaves of it; null for a row that crosses it. */
function stepInto(row: Row, corridor: Interval, frame: Frame): Step | null {
  const least = LEAST_SHARED * row.height;
  const both = sharedGap(row, corridor, frame);
  if (both !== null) return both;
  if (corridor[1] - row.box[2] >= least) {
    return { side: 'left', corridor: [Math.max(corridor[0], row.box[2]), corridor[1]], gap: 0 };
  }
  if (!isRightOf(row, corridor[0] + least, frame)) return null;
  return { side: 'right', corridor: [corridor[0], Math.min(corridor[1], row.box[0])], gap: 0 };
}

/** The gap of a row that a corridor runs through: a wide one, or a narrow one that is still the widest of its row. */
export function sharedGap(row: Row, corridor: Interval, frame: Frame): Step | null {
  const gaps = gapsOf(row).sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
  const [widest, second] = gaps.map(([start, end]) => end - start);
  const isClear =
    widest !== undefined &&
    row.words.length >= LEAST_WORDS &&
    widest >= CLEARLY_WIDEST * Math.max(second ?? 0, 0.25 * row.height);
  const candidates = [...wideGaps(row, frame), ...(isClear ? gaps.slice(0, 1) : [])].flatMap((gap): Step[] => {
    const shared: Interval = [Math.max(gap[0], corridor[0]), Math.min(gap[1], corridor[1])];
    const isLeftOnly = (gap[1] + row.box[2]) / 2 < RIGHT_PART_FROM * frame.width;
    if (isLeftOnly || shared[1] - shared[0] < LEAST_SHARED * row.height) return [];
    return [{ side: 'both', corridor: shared, gap: (gap[1] - gap[0]) / row.height }];
  });
  return candidates.reduce<Step | null>((best, step) => (best === null || step.gap > best.gap ? step : best), null);
}

function isBand(steps: readonly Step[]): boolean {
  const gaps = steps.filter((step) => step.side === 'both').map((step) => step.gap);
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  if (gaps.length > 0) return mean >= (gaps.length > 1 ? MEAN_GAP : LONE_GAP);
  return ['left', 'right'].every((side) => steps.some((step) => step.side === side));
}

/**
 * A band that does not reach the page's end closes with its last right row. What follows on the left belongs to it as
 * long as it is centred like the column.
 */
function bandLength(rows: readonly Row[], steps: readonly Step[], corridor: Interval): number {
  let length = steps.findLastIndex((step) => step.side !== 'left') + 1;
  const middles = rows.slice(0, length).flatMap((row) => leftMiddle(row, corridor) ?? []);
  const isCentred = (row: Row): boolean => Math.abs(leftMiddle(row, corridor)! - median(middles)) <= AXIS_TOLERANCE;
  while (length < rows.length && middles.length > 0 && isCentred(rows[length]!)) length++;
  return length;
}

/** Middle of the part of a row that is left of the corridor; null without one. */
function leftMiddle(row: Row, corridor: Interval): number | null {
  const words = row.words.filter((word) => word.box[2] <= corridor[1]);
  return words.length === 0 ? null : (words[0]!.box[0] + words.at(-1)!.box[2]) / 2;
}

/** Rows with several wide gaps, one above the other, are a table without ruling lines. */
function isTabular(rows: readonly Row[], i: number, frame: Frame): boolean {
  const gaps = tableGaps(rows[i]!, frame);
  if (gaps.length < 2) return false;
  return [rows[i - 1], rows[i + 1]].some((neighbour) => {
    const others = neighbour === undefined ? [] : tableGaps(neighbour, frame);
    return gaps.filter(([start, end]) => others.some((other) => other[0] < end && start < other[1])).length > 1;
  });
}

function tableGaps(row: Row, frame: Frame): Interval[] {
  return wideGaps(row, frame).filter(([start, end]) => end - start > row.height);
}
