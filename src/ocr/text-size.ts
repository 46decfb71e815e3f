import type { Component } from './components.ts';

/** Pixels: components lower or narrower than this are dust, dots or marks. */
const SMALLEST = 4;

/**
 * The height of the page's small letters (a, c, e, m, n…) in pixels: most pieces of ink on a page of text are such
 * letters, their tone marks being pieces of their own.
 *
 * @returns null when the page holds too few letters to tell
 */
export function estimateXHeight(components: readonly Component[], pageWidth: number): number | null {
  const heights = new Float64Array(Math.ceil(pageWidth / 16) + 1);
  let letters = 0;
  for (const component of components) {
    if (!isLetterLike(component)) continue;
    const height = component.bottom - component.top;
    if (height >= heights.length) continue;
    heights[height]!++;
    letters++;
  }
  if (letters < 20) return null;
  return peakOf(heights);
}

/** About as high as wide, and partly filled: no rules, no dots, no full blocks. */
function isLetterLike({ left, right, top, bottom, area }: Component): boolean {
  const width = right - left;
  const height = bottom - top;
  if (width < SMALLEST || height < SMALLEST) return false;
  const ratio = width / height;
  const filled = area / (width * height);
  return ratio > 0.3 && ratio < 2.2 && filled > 0.15 && filled < 0.9;
}

/** Small letters are this much of the height of capitals and of letters with stems, from and to, in book faces. */
const OF_TALL = { least: 0.6, most: 0.82 };
/** …and at least this many for each of them. */
const PER_TALL = 0.8;

/** The centre of the highest peak, or of the small letters' below it when that is the tall letters'. */
function peakOf(heights: Float64Array): number {
  // Weighted by height: dust is frequent but low.
  const highest = highestPeak(heights, { from: SMALLEST + 1, to: heights.length - 2 }, (height) => height);
  const below = { from: Math.max(SMALLEST + 1, Math.ceil(OF_TALL.least * highest)), to: OF_TALL.most * highest };
  const lower = highestPeak(heights, below, () => 1);
  const isTall = lower > 0 && around(heights, lower) >= PER_TALL * around(heights, highest);
  return centreOf(heights, isTall ? lower : highest);
}

function highestPeak(
  heights: Float64Array,
  { from, to }: { readonly from: number; readonly to: number },
  weigh: (height: number) => number,
): number {
  let best = 0;
  let peak = 0;
  for (let height = from; height <= to; height++) {
    const weight = around(heights, height) * weigh(height);
    if (weight > best) {
      best = weight;
      peak = height;
    }
  }
  return peak;
}

/** Letters of a height, or a pixel more or less. */
function around(heights: Float64Array, height: number): number {
  return heights[height - 1]! + heights[height]! + heights[height + 1]!;
}

function centreOf(heights: Float64Array, peak: number): number {
  return peak + (heights[peak + 1]! - heights[peak - 1]!) / Math.max(1, around(heights, peak));
}

/**
 * Small letters this high (pixels) are read well as they are: a resampling would cost more than it gives. Larger ones
 * cost time, smaller ones lose their marks. The bounds and targets are measured on scans of 13-point type.
 */
const COMFORTABLE = { least: 15, most: 22 };
const SHRUNK = 20;
const ENLARGED = 20;
/** What an unknown text is taken for. */
export const USUAL_X_HEIGHT = 18;
const MOST_ENLARGEMENT = 3;
const LEAST_REDUCTION = 0.2;

/**
 * The factor by which a page is resized before it is recognised.
 *
 * @param xHeight - pixels; null when unknown: the page stays as it is
 * @example chooseScale(40) // 0.5
 */
export function chooseScale(xHeight: number | null): number {
  if (xHeight === null) return 1;
  if (xHeight > COMFORTABLE.most) return Math.max(LEAST_REDUCTION, SHRUNK / xHeight);
  if (xHeight < COMFORTABLE.least) return Math.min(MOST_ENLARGEMENT, ENLARGED / xHeight);
  return 1;
}
