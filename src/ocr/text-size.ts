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

/** Small letters this high (pixels) are read best and fast; larger ones cost time, smaller ones lose their marks. */
export const BEST_X_HEIGHT = 20;
/** Scales this near to 1 are not worth a resampling. */
const CLOSE_ENOUGH = 0.1;

/**
 * The factor by which a page is resized before it is recognised.
 *
 * @param xHeight - pixels; null when unknown: the page stays as it is
 * @example chooseScale(30) // 0.667
 */
export function chooseScale(xHeight: number | null, best: number = BEST_X_HEIGHT): number {
  if (xHeight === null) return 1;
  const scale = Math.min(3, Math.max(0.25, best / xHeight));
  return Math.abs(scale - 1) <= CLOSE_ENOUGH ? 1 : scale;
}
