import type { GreyImage } from './raster.ts';

/** Pixels whose greys stand for all of a page. */
const ENOUGH = 4_000_000;

/** Counts of each grey value; of a large image, every second or third pixel is counted. */
export function histogram({ pixels }: GreyImage): Uint32Array {
  const counts = new Uint32Array(256);
  const step = Math.ceil(pixels.length / ENOUGH);
  for (let at = 0; at < pixels.length; at += step) counts[pixels[at]!]!++;
  return counts;
}

/**
 * The grey value that best separates ink from paper: Otsu, "A threshold selection method from gray-level histograms" (1979).
 *
 * @returns ink is `<=` the value; -1 when the image has a single grey value
 */
export function otsuThreshold(counts: Uint32Array): number {
  let total = 0;
  let sum = 0;
  counts.forEach((count, value) => {
    total += count;
    sum += count * value;
  });
  let best = -1;
  let threshold = -1;
  let below = 0;
  let sumBelow = 0;
  for (let value = 0; value < 255; value++) {
    below += counts[value]!;
    sumBelow += counts[value]! * value;
    if (below === 0 || below === total) continue;
    const gap = sumBelow / below - (sum - sumBelow) / (total - below);
    const between = below * (total - below) * gap * gap;
    if (between > best) {
      best = between;
      threshold = value;
    }
  }
  return threshold;
}
