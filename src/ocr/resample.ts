import { type InkScan, inkScan } from './ink-scan.ts';
import type { GreyImage } from './raster.ts';
import { scratch } from './scratch.ts';

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
/**
 * Places and weights are whole numbers, so many bits of them behind the point. Places fit in 31 bits: along a side of
 * `MAX_SIDE` with what a crooked page adds to it.
 */
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

/** Rows that the view touches, those above and below the page too, with columns of the view. */
interface HalfWay {
  /** Of the page, where the first row of `pixels` is. */
  readonly first: number;
  readonly pixels: Uint8Array;
  /** Columns that are not white, from and to, by row. */
  readonly extents: Int32Array;
}

const halfWayPixels = scratch((length) => new Uint8Array(length));

function resampleRows(page: GreyImage, view: View, tones: Uint8Array): HalfWay {
  const { cos, tan } = turnOf(view);
  const step = 1 / (view.scale[0] * cos);
  const kernel = kernelFor(step);
  const { first, rows } = rowsTouched(page, view);
  const pixels = halfWayPixels(view.width * rows).fill(255, 0, view.width * rows);
  const extents = new Int32Array(2 * rows);
  const margin = 2 * kernel.taps;
  const line = new Uint8Array(page.width + 2 * margin).fill(255);
  const scan = inkScan(
    page,
    tones.findLastIndex((tone) => tone < 255),
  );
  for (let row = Math.max(0, -first); row < Math.min(rows, page.height - first); row++) {
    const ink = loadRow(line, page, { row: first + row, tones, margin, scan });
    if (ink.to <= ink.from) continue;
    // Of the first pixel's middle, in pixels of the page.
    const start =
      page.width / 2 + (view.corner[0] + 0.5 / view.scale[0]) / cos - tan * (first + row + 0.5 - page.height / 2) - 0.5;
    const from = clamp(Math.floor((ink.from - kernel.after - start) / step), view.width);
    const to = clamp(Math.ceil((ink.to + kernel.before - start) / step) + 1, view.width);
    const place = toPlace(start + from * step + margin - kernel.before);
    const source = { pixels: line, at: 0, apart: 1, along: 0, place, stride: toStride(step) };
    weigh(source, kernel, { pixels, at: row * view.width + from, count: to - from });
    extents[2 * row] = from;
    extents[2 * row + 1] = to;
  }
  return { first, pixels, extents };
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}

function turnOf({ skew }: View): { readonly cos: number; readonly sin: number; readonly tan: number } {
  const angle = (skew * Math.PI) / 180;
  return { cos: Math.cos(angle), sin: Math.sin(angle), tan: Math.tan(angle) };
}

/** Rows that the view and its kernel touch, counted from the page's first. */
function rowsTouched(page: GreyImage, view: View): { readonly first: number; readonly rows: number } {
  const { cos, sin } = turnOf(view);
  const [left, top] = view.corner;
  const [right, bottom] = [left + view.width / view.scale[0], top + view.height / view.scale[1]];
  const reach = kernelFor(cos / view.scale[1]).taps;
  const middle = page.height / 2;
  const ends = [left, right].flatMap((x) => [top, bottom].map((y) => middle + x * sin + y * cos));
  const first = Math.floor(Math.min(...ends)) - reach;
  return { first, rows: Math.ceil(Math.max(...ends)) + reach - first };
}

/** What a row is loaded with. */
interface Loading {
  readonly row: number;
  readonly tones: Uint8Array;
  readonly margin: number;
  /** Finds what is not white when it has its tone. */
  readonly scan: InkScan;
}

/** Put a row of the page into a line with white margins, and say which of its pixels are not white. */
function loadRow(
  line: Uint8Array,
  { pixels, width }: GreyImage,
  { row, tones, margin, scan }: Loading,
): { readonly from: number; readonly to: number } {
  const [first, end] = [row * width, (row + 1) * width];
  const offset = margin - first;
  let last = first;
  line.fill(255, margin, margin + width);
  const from = scan.next(first, end);
  for (let at = from; at < end; at = scan.next(at + 1, end)) {
    line[at + offset] = tones[pixels[at]!]!;
    last = at + 1;
  }
  return { from: from - first, to: last - first };
}

function resampleColumns({ first, pixels, extents }: HalfWay, page: GreyImage, view: View): GreyImage {
  const { cos, sin } = turnOf(view);
  const { width, height } = view;
  const kernel = kernelFor(cos / view.scale[1]);
  const result = new Uint8Array(width * height).fill(255);
  const slope = sin / view.scale[0];
  const stride = toStride(slope);
  const fall = slope * width;
  for (let row = 0; row < height; row++) {
    const [x, y] = [view.corner[0] + 0.5 / view.scale[0], view.corner[1] + (row + 0.5) / view.scale[1]];
    const start = page.height / 2 + x * sin + y * cos - 0.5 - first - kernel.before;
    const [top, bottom] = [Math.floor(start + Math.min(0, fall)), Math.ceil(start + Math.max(0, fall)) + kernel.taps];
    const { from, to } = inkOf(extents, top, bottom);
    const source = { pixels, at: from, apart: width, along: 1, place: toPlace(start) + stride * from, stride };
    weigh(source, kernel, { pixels: result, at: row * width + from, count: to - from });
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

/** Where a run of pixels is taken from. */
interface Source {
  readonly pixels: Uint8Array;
  /** Index of what is at place 0 for the first pixel of the run. */
  readonly at: number;
  /** Between neighbouring taps. */
  readonly apart: number;
  /** From one pixel of the run to the next, its place left out. */
  readonly along: number;
  /** Of the first tap, and from pixel to pixel: fixed point, in taps. */
  readonly place: number;
  readonly stride: number;
}

/** Where a run of pixels is put. */
interface Target {
  readonly pixels: Uint8Array;
  readonly at: number;
  readonly count: number;
}

function weigh({ pixels, at, apart, along, place, stride }: Source, { weights, taps }: Kernel, target: Target): void {
  for (let i = 0, now = place; i < target.count; i++, now += stride) {
    let sum = 0;
    let from = at + i * along + (now >> PLACE_BITS) * apart;
    const phase = ((now >> PHASE_SHIFT) & (PHASES - 1)) * taps;
    for (let weight = phase; weight < phase + taps; weight++, from += apart) sum += weights[weight]! * pixels[from]!;
    target.pixels[target.at + i] = toGrey(sum);
  }
}

/** The nearest phase, in fixed point. */
function toPlace(position: number): number {
  return toStride(position) + (1 << (PHASE_SHIFT - 1));
}

function toStride(step: number): number {
  return Math.round(step * (1 << PLACE_BITS));
}

function toGrey(sum: number): number {
  const value = (sum + (1 << (WEIGHT_BITS - 1))) >> WEIGHT_BITS;
  return value < 0 ? 0 : value > 255 ? 255 : value;
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
