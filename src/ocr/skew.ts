import type { Component } from './components.ts';
import { inkScan } from './ink-scan.ts';
import type { GreyImage } from './raster.ts';
import { scratch } from './scratch.ts';
import { histogram, otsuThreshold } from './threshold.ts';

/** Degrees: pages are not turned further than this by a feeder. */
const LIMIT = 5;
/** Pixels: profiles are taken from an image reduced to about this width; a first look at half of it is enough. */
const PROFILE_WIDTH = 800;

/**
 * The angle of the text lines, by the projection profile: the sum of squared differences between neighbouring rows is
 * greatest along the lines. Postl, "Detection of linear oblique structures and skew scan in digitized documents" (1986).
 *
 * @param threshold - ink is `<=` this grey
 * @returns degrees, positive when lines fall to the right (clockwise); 0 when the page has no lines. Precise to about 0.03°.
 */
export function estimateSkew(image: GreyImage, threshold = otsuThreshold(histogram(image))): number {
  const profile = reduceInk(image, threshold);
  const points = toPoints(profile);
  if (points.count < 200) return 0;
  const rough = bestAngle(toPoints(halve(profile)), candidates(0, LIMIT, 0.5));
  const close = bestAngle(points, candidates(rough, 0.5, 0.1));
  const best = bestAngle(points, candidates(close, 0.1, 0.02));
  return Math.abs(best) > LIMIT ? 0 : Math.round(best * 100) / 100;
}

function candidates(centre: number, span: number, step: number): number[] {
  const count = Math.round(span / step);
  return Array.from({ length: 2 * count + 1 }, (_, at) => centre + (at - count) * step);
}

function bestAngle(points: InkPoints, angles: readonly number[]): number {
  let best = 0;
  let highest = -1;
  for (const angle of angles) {
    const score = sharpness(points, angle);
    if (score > highest) {
      highest = score;
      best = angle;
    }
  }
  return best;
}

/** Ink of the reduced page: weights keep the grey of half-covered cells. */
interface InkPoints {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly weight: Float32Array;
  readonly count: number;
  readonly width: number;
  readonly height: number;
}

/** Ink pixels per cell of a grid laid over the page. */
interface InkGrid {
  readonly width: number;
  readonly height: number;
  readonly ink: Uint16Array;
  /** Pixels of a cell. */
  readonly most: number;
}

function toPoints({ width, height, ink, most }: InkGrid): InkPoints {
  let count = 0;
  for (let at = 0; at < width * height; at++) if (ink[at] !== 0) count++;
  const [x, y, weight] = [new Float32Array(count), new Float32Array(count), new Float32Array(count)];
  for (let row = 0, at = 0, to = 0; row < height; row++) {
    for (let column = 0; column < width; column++, at++) {
      if (ink[at] === 0) continue;
      x[to] = column - width / 2;
      y[to] = row - height / 2;
      weight[to++] = ink[at]! / most;
    }
  }
  return { x, y, weight, count, width, height };
}

const cells = scratch((length) => new Uint16Array(length));

/** For one grid at a time. */
function emptyCells(count: number): Uint16Array {
  return cells(count).fill(0, 0, count);
}

function reduceInk(image: GreyImage, threshold: number): InkGrid {
  const { pixels, width: across, height: down } = image;
  const factor = Math.max(1, Math.round(across / PROFILE_WIDTH));
  const [width, height] = [Math.floor(across / factor), Math.floor(down / factor)];
  const ink = emptyCells(width * height);
  const columns = Uint16Array.from({ length: width * factor }, (_, x) => Math.floor(x / factor));
  const scan = inkScan(image, threshold);
  for (let row = 0; row < height * factor; row++) {
    const first = row * across;
    const end = first + width * factor;
    const cell = Math.floor(row / factor) * width;
    for (let at = scan.next(first, end); at < end; at = scan.next(at, end)) {
      for (; at < end && pixels[at]! <= threshold; at++) ink[cell + columns[at - first]!]!++;
    }
  }
  return { width, height, ink, most: factor * factor };
}

/** Four cells as one. */
function halve(grid: InkGrid): InkGrid {
  const [width, height] = [grid.width >> 1, grid.height >> 1];
  const ink = new Uint16Array(width * height);
  for (let row = 0, to = 0; row < height; row++) {
    for (let column = 0; column < width; column++, to++) {
      const at = 2 * row * grid.width + 2 * column;
      const below = at + grid.width;
      ink[to] = grid.ink[at]! + grid.ink[at + 1]! + grid.ink[below]! + grid.ink[below + 1]!;
    }
  }
  return { width, height, ink, most: 4 * grid.most };
}

function sharpness({ x, y, weight, count, width, height }: InkPoints, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const margin = Math.ceil(Math.abs(slope) * width) + 2;
  const rows = new Float64Array(height + 2 * margin);
  const offset = height / 2 + margin;
  for (let at = 0; at < count; at++) {
    const row = y[at]! - x[at]! * slope + offset;
    const whole = Math.floor(row);
    const part = row - whole;
    rows[whole]! += weight[at]! * (1 - part);
    rows[whole + 1]! += weight[at]! * part;
  }
  let sum = 0;
  for (let row = 1; row < rows.length; row++) sum += (rows[row]! - rows[row - 1]!) ** 2;
  return sum;
}

/** Columns of the page alternate between ink and paper this much more than rows do when the lines run up or down. */
const SIDEWAYS = 1.5;

/**
 * Whether the text lines run up or down the page instead of across.
 *
 * @param print - pieces of ink as large as letters: shadows, rulings and seals have directions of their own
 * @param page - pixels
 */
export function isSideways(
  print: readonly Component[],
  page: { readonly width: number; readonly height: number },
): boolean {
  const points = toPoints(halve(gridOf(print, page)));
  if (points.count < 200) return false;
  const swapped = { ...points, x: points.y, y: points.x, width: points.height, height: points.width };
  const sharpest = (of: InkPoints): number => Math.max(...candidates(0, 2, 0.5).map((angle) => sharpness(of, angle)));
  return sharpest(swapped) > SIDEWAYS * sharpest(points);
}

/** The boxes of the pieces on the grid of a page. */
function gridOf(print: readonly Component[], page: { readonly width: number; readonly height: number }): InkGrid {
  const factor = Math.max(1, Math.round(page.width / PROFILE_WIDTH));
  const [width, height] = [Math.floor(page.width / factor), Math.floor(page.height / factor)];
  const ink = emptyCells(width * height);
  /** Pixels of a cell, along a side of it, that lie between two others. */
  const within = (cell: number, from: number, to: number): number =>
    Math.min(to, (cell + 1) * factor) - Math.max(from, cell * factor);
  for (const { left, top, right, bottom } of print) {
    for (let row = Math.floor(top / factor); row < height && row * factor < bottom; row++) {
      const rows = within(row, top, bottom);
      for (let column = Math.floor(left / factor); column < width && column * factor < right; column++) {
        ink[row * width + column]! += rows * within(column, left, right);
      }
    }
  }
  return { width, height, ink, most: factor * factor };
}
