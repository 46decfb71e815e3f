import type { GreyImage } from './raster.ts';

/** A window on a crooked page: what it shows is upright, and as large as wanted. */
export interface View {
  /** Pixels of the result. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the result per pixel of the page, along the lines and down. */
  readonly scale: readonly [x: number, y: number];
  /** The result's left upper corner, in pixels of the page from its middle, along the lines and down. */
  readonly corner: readonly [x: number, y: number];
  /** Degrees by which the lines fall to the right. */
  readonly skew: number;
}

/** Weights are taken for so many places between two pixels. */
const PHASES = 32;
/** Places and weights are whole numbers, so many bits of them behind the point: places of up to `MAX_SIDE` pixels fit in 31 bits. */
const PLACE_BITS = 16;
const WEIGHT_BITS = 12;
const PHASE_SHIFT = PLACE_BITS - Math.log2(PHASES);

/**
 * Scale and turn in one go: along the rows first, then along the columns of what that gives, each pixel the weighted mean
 * of those it covers. Catmull & Smith, "3-D transformations of images in scanline order" (1980).
 *
 * @param page - grey; everything around it is white
 * @param view - what to show of it
 * @param tones - the grey that each grey becomes; blank paper is quickest when it becomes 255
 */
export function resample(page: GreyImage, view: View, tones: Uint8Array): GreyImage {
  return resampleColumns(resampleRows(page, view, tones), page, view);
}

/** The page with columns of the view and rows of its own. */
interface HalfWay {
  /** Of the page, where the first row of `pixels` is. */
  readonly first: number;
  readonly rows: number;
  readonly pixels: Uint8Array;
  /** Columns that are not white, from and to, by row. */
  readonly extents: Int32Array;
}

function resampleRows(page: GreyImage, view: View, tones: Uint8Array): HalfWay {
  const { cos, tan } = turnOf(view);
  const step = 1 / (view.scale[0] * cos);
  const kernel = kernelFor(step);
  const { first, rows } = rowsSeen(page, view);
  const pixels = new Uint8Array(view.width * rows).fill(255);
  const extents = new Int32Array(2 * rows);
  const line = new Uint8Array(page.width + 2 * kernel.taps).fill(255);
  for (let row = 0; row < rows; row++) {
    const ink = loadRow(line, page, { row: first + row, tones, margin: kernel.taps });
    if (ink.to <= ink.from) continue;
    // Of the first pixel's middle, counted in `line`.
    const start =
      page.width / 2 + (view.corner[0] + 0.5 / view.scale[0]) / cos - tan * (first + row + 0.5 - page.height / 2) - 0.5;
    const from = clamp(Math.floor((ink.from - kernel.after - start) / step), view.width);
    const to = clamp(Math.ceil((ink.to + kernel.before - start) / step) + 1, view.width);
    const place = toPlace(start + from * step + kernel.taps - kernel.before);
    weighRow(line, { pixels, at: row * view.width + from, count: to - from, place, step, kernel });
    extents[2 * row] = from;
    extents[2 * row + 1] = to;
  }
  return { first, rows, pixels, extents };
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}

function turnOf({ skew }: View): { readonly cos: number; readonly sin: number; readonly tan: number } {
  const angle = (skew * Math.PI) / 180;
  return { cos: Math.cos(angle), sin: Math.sin(angle), tan: Math.tan(angle) };
}

/** Rows of the page that the view and its kernel touch. */
function rowsSeen(page: GreyImage, view: View): { readonly first: number; readonly rows: number } {
  const { cos, sin } = turnOf(view);
  const [left, top] = view.corner;
  const [right, bottom] = [left + view.width / view.scale[0], top + view.height / view.scale[1]];
  const reach = kernelFor(cos / view.scale[1]).taps;
  const middle = page.height / 2;
  const ends = [left, right].flatMap((x) => [top, bottom].map((y) => middle + x * sin + y * cos));
  const first = clamp(Math.floor(Math.min(...ends)) - reach, page.height);
  return { first, rows: clamp(Math.ceil(Math.max(...ends)) + reach, page.height) - first };
}

/** Put a row of the page into a line with white margins, and say which of its pixels are not white. */
function loadRow(
  line: Uint8Array,
  { pixels, width }: GreyImage,
  { row, tones, margin }: { readonly row: number; readonly tones: Uint8Array; readonly margin: number },
): { readonly from: number; readonly to: number } {
  let from = width;
  let to = 0;
  for (let column = 0, at = row * width; column < width; column++, at++) {
    const tone = tones[pixels[at]!]!;
    line[margin + column] = tone;
    if (tone === 255) continue;
    if (from === width) from = column;
    to = column + 1;
  }
  return { from, to };
}

interface RowTarget {
  readonly pixels: Uint8Array;
  readonly at: number;
  readonly count: number;
  /** Of the first pixel's first tap in the line, fixed point. */
  readonly place: number;
  readonly step: number;
  readonly kernel: Kernel;
}

function weighRow(line: Uint8Array, { pixels, at, count, place, step, kernel }: RowTarget): void {
  const { weights, taps } = kernel;
  const stride = Math.round(step * (1 << PLACE_BITS));
  const last = line.length - taps;
  for (let i = 0, now = place; i < count; i++, now += stride) {
    const tap = now >> PLACE_BITS;
    if (tap < 0 || tap > last) continue;
    let sum = 0;
    for (let k = 0, weight = ((now >> PHASE_SHIFT) & (PHASES - 1)) * taps; k < taps; k++, weight++) {
      sum += weights[weight]! * line[tap + k]!;
    }
    pixels[at + i] = toGrey(sum);
  }
}

/** The nearest phase, in fixed point. */
function toPlace(position: number): number {
  return Math.round(position * (1 << PLACE_BITS)) + (1 << (PHASE_SHIFT - 1));
}

function toGrey(sum: number): number {
  const value = (sum + (1 << (WEIGHT_BITS - 1))) >> WEIGHT_BITS;
  return value < 0 ? 0 : value > 255 ? 255 : value;
}

function resampleColumns({ first, rows, pixels, extents }: HalfWay, page: GreyImage, view: View): GreyImage {
  const { cos, sin } = turnOf(view);
  const { width, height } = view;
  const kernel = kernelFor(cos / view.scale[1]);
  const { weights, taps } = kernel;
  const result = new Uint8Array(width * height).fill(255);
  const slope = Math.round((sin / view.scale[0]) * (1 << PLACE_BITS));
  const lastTap = rows - taps;
  for (let row = 0; row < height; row++) {
    const [x, y] = [view.corner[0] + 0.5 / view.scale[0], view.corner[1] + (row + 0.5) / view.scale[1]];
    const start = page.height / 2 + x * sin + y * cos - 0.5 - first - kernel.before;
    const fall = (sin / view.scale[0]) * width;
    const { from, to } = inkOf(
      extents,
      Math.floor(start + Math.min(0, fall)),
      Math.ceil(start + Math.max(0, fall)) + taps,
    );
    const place = toPlace(start);
    for (let column = from; column < to; column++) {
      const now = place + slope * column;
      const tap = now >> PLACE_BITS;
      if (tap < 0 || tap > lastTap) {
        result[row * width + column] = atEdge(pixels, { width, rows, column, tap, now, kernel });
        continue;
      }
      let sum = 0;
      let at = tap * width + column;
      for (let k = 0, weight = ((now >> PHASE_SHIFT) & (PHASES - 1)) * taps; k < taps; k++, weight++, at += width) {
        sum += weights[weight]! * pixels[at]!;
      }
      result[row * width + column] = toGrey(sum);
    }
  }
  return { width, height, pixels: result };
}

/** The columns that are not white in any of some rows. */
function inkOf(extents: Int32Array, first: number, end: number): { readonly from: number; readonly to: number } {
  let from = Number.MAX_SAFE_INTEGER;
  let to = 0;
  for (let row = Math.max(0, first); row < Math.min(end, extents.length >> 1); row++) {
    if (extents[2 * row + 1] === 0) continue;
    from = Math.min(from, extents[2 * row]!);
    to = Math.max(to, extents[2 * row + 1]!);
  }
  return { from, to };
}

interface EdgePixel {
  readonly width: number;
  readonly rows: number;
  readonly column: number;
  readonly tap: number;
  readonly now: number;
  readonly kernel: Kernel;
}

/** Where some taps lie above or below the page: those are white. */
function atEdge(pixels: Uint8Array, { width, rows, column, tap, now, kernel }: EdgePixel): number {
  const { weights, taps } = kernel;
  const phase = ((now >> PHASE_SHIFT) & (PHASES - 1)) * taps;
  let sum = 0;
  for (let k = 0; k < taps; k++) {
    const row = tap + k;
    sum += weights[phase + k]! * (row < 0 || row >= rows ? 255 : pixels[row * width + column]!);
  }
  return toGrey(sum);
}

/** Weights of neighbouring pixels by the place between two. */
interface Kernel {
  readonly taps: number;
  /** Taps left of the place, right of it. */
  readonly before: number;
  readonly after: number;
  readonly weights: Int16Array;
}

/** As wide as a pixel of the result is in pixels of the source: linear where pixels are joined, cubic between them. */
function kernelFor(step: number): Kernel {
  const [weigh, reach] = step > 1 ? ([linear, step] as const) : ([cubic, 2] as const);
  const [before, after] = [Math.floor(reach), Math.ceil(reach)];
  const taps = before + after + 1;
  const weights = new Int16Array(PHASES * taps);
  for (let phase = 0; phase < PHASES; phase++) {
    const middle = before + phase / PHASES;
    const shares = Array.from({ length: taps }, (_, tap) => weigh((tap - middle) / Math.max(1, step)));
    const sum = shares.reduce((total, share) => total + share, 0);
    const whole = shares.map((share) => Math.round((share / sum) * (1 << WEIGHT_BITS)));
    whole[before]! += (1 << WEIGHT_BITS) - whole.reduce((total, share) => total + share, 0);
    weights.set(whole, phase * taps);
  }
  return { taps, before, after, weights };
}

function linear(distance: number): number {
  return Math.max(0, 1 - Math.abs(distance));
}

/** Catmull-Rom: keeps sharp what is only moved. Keys, "Cubic convolution interpolation" (1981). */
function cubic(distance: number): number {
  const d = Math.abs(distance);
  if (d < 1) return 1.5 * d ** 3 - 2.5 * d ** 2 + 1;
  return d < 2 ? -0.5 * d ** 3 + 2.5 * d ** 2 - 4 * d + 2 : 0;
}
