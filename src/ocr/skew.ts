import type { GreyImage } from './raster.ts';
import { histogram, otsuThreshold } from './threshold.ts';

/** Degrees: pages are not turned further than this by a feeder. */
const LIMIT = 5;
/** Pixels: profiles are taken from an image reduced to about this width. */
const PROFILE_WIDTH = 800;

/**
 * The angle of the text lines, by the projection profile: the sum of squared differences between neighbouring rows is
 * greatest along the lines. Postl, "Detection of linear oblique structures and skew scan in digitized documents" (1986).
 *
 * @param threshold - ink is `<=` this grey
 * @returns degrees, positive when lines fall to the right (clockwise); 0 when the page has no lines. Precise to about 0.03°.
 */
export function estimateSkew(image: GreyImage, threshold = otsuThreshold(histogram(image))): number {
  const points = inkPoints(image, threshold);
  if (points.count < 200) return 0;
  let best = 0;
  for (const [span, step] of [
    [LIMIT, 0.5],
    [0.5, 0.1],
    [0.1, 0.02],
  ] as const) {
    best = bestAngle(points, candidates(best, span, step));
  }
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

function inkPoints(image: GreyImage, threshold: number): InkPoints {
  const factor = Math.max(1, Math.round(image.width / PROFILE_WIDTH));
  const width = Math.floor(image.width / factor);
  const height = Math.floor(image.height / factor);
  const ink = reduceInk(image, threshold, { factor, width, height });
  const x: number[] = [];
  const y: number[] = [];
  const weight: number[] = [];
  for (let at = 0; at < ink.length; at++) {
    if (ink[at] === 0) continue;
    x.push((at % width) - width / 2);
    y.push(Math.floor(at / width) - height / 2);
    weight.push(ink[at]! / (factor * factor));
  }
  return {
    x: Float32Array.from(x),
    y: Float32Array.from(y),
    weight: Float32Array.from(weight),
    count: x.length,
    width,
    height,
  };
}

/** Ink pixels per cell of factor × factor pixels. */
function reduceInk(
  image: GreyImage,
  threshold: number,
  to: { readonly factor: number; readonly width: number; readonly height: number },
): Uint16Array {
  const { pixels, width } = image;
  const ink = new Uint16Array(to.width * to.height);
  for (let row = 0; row < to.height * to.factor; row++) {
    let at = row * width;
    let cell = Math.floor(row / to.factor) * to.width;
    for (let column = 0; column < to.width; column++, cell++) {
      let count = 0;
      for (const end = at + to.factor; at < end; at++) if (pixels[at]! <= threshold) count++;
      ink[cell]! += count;
    }
  }
  return ink;
}

function sharpness(points: InkPoints, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const margin = Math.ceil(Math.abs(slope) * points.width) + 2;
  const rows = new Float64Array(points.height + 2 * margin);
  const offset = points.height / 2 + margin;
  for (let at = 0; at < points.count; at++) {
    const row = points.y[at]! - points.x[at]! * slope + offset;
    const whole = Math.floor(row);
    const part = row - whole;
    const weight = points.weight[at]!;
    rows[whole]! += weight * (1 - part);
    rows[whole + 1]! += weight * part;
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
 * @param image - page without shadows
 */
export function isSideways(image: GreyImage, threshold = otsuThreshold(histogram(image))): boolean {
  const points = inkPoints(image, threshold);
  if (points.count < 200) return false;
  const swapped = { ...points, x: points.y, y: points.x, width: points.height, height: points.width };
  const sharpest = (of: InkPoints): number => Math.max(...candidates(0, 2, 0.5).map((angle) => sharpness(of, angle)));
  return sharpest(swapped) > SIDEWAYS * sharpest(points);
}
