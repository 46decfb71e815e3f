import type { Box } from '../model/index.ts';
import type { GreyImage } from './raster.ts';

/**
 * What the strokes at the start of a word show.
 *
 *     ▐▌ ▐▌ ▐▌       three stems, paper between them at half height: III
 *     ▐▌ ▐▌ ▐▌ ▗▖    and a dot
 */
export interface RomanStrokes {
  /** Upright strokes of full height that stand alone, 1–4. */
  readonly stems: number;
  /** Sides on which the first stem has a serif at its top: an I has two, a 1 only the left, L has two and a foot. */
  readonly serifs: 'both' | 'right' | 'left' | 'none';
  /** What follows the stems. */
  readonly rest: 'nothing' | 'dot' | 'letters';
}

/** Share of the height that is ink in a column of a stem. */
const FULL = 0.78;
/** In heights: how wide a stem is at most, how far stems stand apart at most, how wide a dot is at most. */
const STEM_WIDTH = 0.4;
const STEM_GAP = 0.7;
const DOT_SIZE = 0.4;
/** Pixels: lower strokes are too few pixels to judge. */
const LEAST_HEIGHT = 10;

/**
 * Count the stems of a Roman numeral I, II, III in the ink itself: engines read "III." as "II." or "H." with high
 * confidence, on clean pages too.
 *
 * @param image - straightened page
 * @param options - the word's box in pixels; ink is `<=` threshold
 * @returns null when the word does not begin with such strokes
 */
export function readRomanStrokes(
  image: GreyImage,
  options: { readonly box: Box; readonly threshold: number },
): RomanStrokes | null {
  const ink = inkOf(image, options);
  if (ink === null || ink.height < LEAST_HEIGHT) return null;
  const stems = leadingStems(ink);
  if (stems.length === 0 || stems.length > 4) return null;
  return { stems: stems.length, serifs: serifsOf(ink, stems[0]!), rest: restAfter(ink, stems.at(-1)!) };
}

/** The ink of a box, trimmed to the rows and columns that hold some. */
interface Ink {
  readonly width: number;
  readonly height: number;
  /** Ink in a column between two rows. */
  count(column: number, from: number, to: number): number;
}

function inkOf(image: GreyImage, { box, threshold }: { readonly box: Box; readonly threshold: number }): Ink | null {
  const [x0, y0] = [Math.max(0, Math.floor(box[0])), Math.max(0, Math.floor(box[1]))];
  const [x1, y1] = [Math.min(image.width, Math.ceil(box[2])), Math.min(image.height, Math.ceil(box[3]))];
  const isInk = (x: number, y: number): boolean => image.pixels[y * image.width + x]! <= threshold;
  let [left, top, right, bottom] = [x1, y1, x0, y0];
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) {
      if (!isInk(x, y)) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
    }
  }
  if (right <= left) return null;
  const count = (column: number, from: number, to: number): number => {
    let sum = 0;
    for (let y = Math.floor(from); y < to; y++) if (isInk(left + column, top + y)) sum++;
    return sum;
  };
  return { width: right - left, height: bottom - top, count };
}

/** Columns of a stem, end exclusive. */
interface Stem {
  readonly from: number;
  readonly to: number;
}

/** Stems from the left, until a gap too wide, a crossbar (H, N) or something that is no stem (V, X). */
function leadingStems(ink: Ink): Stem[] {
  const stems: Stem[] = [];
  let end = 0;
  while (end < ink.width) {
    const stem = nextStem(ink, end);
    if (stem === null || stem.from - end > STEM_GAP * ink.height) break;
    if (!isEmptyBetween(ink, end, stem.from)) break;
    if (stem.to - stem.from > STEM_WIDTH * ink.height) return [];
    stems.push(stem);
    end = stem.to;
  }
  const first = stems[0];
  return first && first.from <= STEM_WIDTH * ink.height ? stems : [];
}

function nextStem(ink: Ink, start: number): Stem | null {
  const isFull = (column: number): boolean => ink.count(column, 0, ink.height) >= FULL * ink.height;
  let from = start;
  while (from < ink.width && !isFull(from)) from++;
  if (from === ink.width) return null;
  let to = from;
  while (to < ink.width && isFull(to)) to++;
  return { from, to };
}

/** No ink at half height, but for the frayed edges of the stems. */
function isEmptyBetween(ink: Ink, from: number, to: number): boolean {
  const [top, bottom] = [0.3 * ink.height, 0.7 * ink.height];
  let marks = 0;
  for (let column = from + 1; column < to - 1; column++) marks += ink.count(column, top, bottom);
  return marks <= 0.1 * Math.max(1, to - from - 2) * (bottom - top);
}

/** Where ink stands beside the stem in the top fifth. */
function serifsOf(ink: Ink, stem: Stem): RomanStrokes['serifs'] {
  const reach = Math.max(1, Math.round(0.07 * ink.height));
  const isSet = (column: number): boolean =>
    column >= 0 && column < ink.width && ink.count(column, 0, ink.height / 5) > 0;
  const [left, right] = [isSet(stem.from - reach), isSet(stem.to - 1 + reach)];
  if (left) return right ? 'both' : 'left';
  return right ? 'right' : 'none';
}

/** Skip the last stem's own serifs, then look whether what is left is low and narrow. */
function restAfter(ink: Ink, last: Stem): RomanStrokes['rest'] {
  const upper = 0.6 * ink.height;
  let [from, to] = [-1, -1];
  for (let column = last.to; column < ink.width; column++) {
    if (ink.count(column, ink.height / 5, upper) > 0) return 'letters';
    const isSerif = ink.count(column, 0, ink.height / 5) > 0;
    const isLow = ink.count(column, upper, ink.height * 0.9) > 0;
    if (isLow && !isSerif) {
      if (from < 0) from = column;
      to = column + 1;
    }
  }
  if (from < 0) return 'nothing';
  return to - from <= DOT_SIZE * ink.height ? 'dot' : 'letters';
}
