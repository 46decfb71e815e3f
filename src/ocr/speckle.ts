import type { Component } from './components.ts';
import type { GreyImage } from './raster.ts';

/** Specks per letter above which a page counts as speckled: a clean page has about one dot or mark per letter. */
const SPECKLED = 2;

/**
 * Whether salt-and-pepper noise covers the page: far more specks of a few pixels than letters.
 *
 * @param components - of the whole page
 * @param xHeight - pixels; a speck measures at most a fifth of it, the dot of an i and tone marks more
 */
export function isSpeckled(components: readonly Component[], xHeight: number): boolean {
  const speck = Math.max(2, xHeight / 5);
  let specks = 0;
  let letters = 0;
  for (const { left, right, top, bottom } of components) {
    if (right - left <= speck && bottom - top <= speck) specks++;
    else if (bottom - top >= xHeight * 0.7) letters++;
  }
  return specks > SPECKLED * letters;
}

/**
 * The median of the nine pixels around each pixel, by sorted columns: the median of the highest minimum, the middle
 * median and the lowest maximum (Smith, "Implementing median filters in XC4000E FPGAs", 1996). The border keeps its pixels.
 */
export function median3(image: GreyImage): GreyImage {
  const { width, height, pixels } = image;
  const result = pixels.slice();
  const low = new Uint8Array(width);
  const middle = new Uint8Array(width);
  const high = new Uint8Array(width);
  for (let row = 1; row + 1 < height; row++) {
    const at = row * width;
    for (let x = 0; x < width; x++) {
      const a = pixels[at - width + x]!;
      const b = pixels[at + x]!;
      const c = pixels[at + width + x]!;
      low[x] = Math.min(a, b, c);
      high[x] = Math.max(a, b, c);
      middle[x] = a + b + c - low[x]! - high[x]!;
    }
    for (let x = 1; x + 1 < width; x++) {
      const highestLow = Math.max(low[x - 1]!, low[x]!, low[x + 1]!);
      const lowestHigh = Math.min(high[x - 1]!, high[x]!, high[x + 1]!);
      result[at + x] = medianOf3(highestLow, medianOf3(middle[x - 1]!, middle[x]!, middle[x + 1]!), lowestHigh);
    }
  }
  return { width, height, pixels: result };
}

function medianOf3(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
