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

/** The centre of the highest three neighbouring bins, weighted by height: dust is frequent but low. */
function peakOf(heights: Float64Array): number {
  let best = 0;
  let peak = 0;
  for (let height = SMALLEST + 1; height + 1 < heights.length; height++) {
    const weight = (heights[height - 1]! + heights[height]! + heights[height + 1]!) * height;
    if (weight > best) {
      best = weight;
      peak = height;
    }
  }
  const [low, middle, high] = [heights[peak - 1]!, heights[peak]!, heights[peak + 1]!];
  return peak + (high - low) / Math.max(1, low + middle + high);
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
