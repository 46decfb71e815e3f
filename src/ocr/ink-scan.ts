import type { GreyImage } from './raster.ts';

/** Finds ink in a row of pixels: most of a page is paper. */
export interface InkScan {
  /**
   * The first pixel of ink.
   *
   * @param from - index into the pixels
   * @returns its index; `end` when there is none before
   */
  next(from: number, end: number): number;
}

/** Pixels that are looked at together. */
const TOGETHER = 4;

/**
 * A scan that steps over paper four pixels at a time: where the highest bits of all four are set, none of them is ink.
 *
 * @param threshold - ink is `<=` this grey
 * @example inkScan(image, 128).next(0, image.width) // column of the first ink in the first row
 */
export function inkScan({ pixels }: Pick<GreyImage, 'pixels'>, threshold: number): InkScan {
  const mask = paperMask(threshold);
  const isAligned = pixels.byteOffset % TOGETHER === 0;
  const words = isAligned ? new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length >> 2) : new Uint32Array(0);
  return {
    next: (from, end) => {
      let at = from;
      while (at < end) {
        if (pixels[at]! <= threshold) return at;
        at++;
        if ((at & 3) !== 0) continue;
        while (at + TOGETHER <= end && (words[at >> 2]! & mask) === mask) at += TOGETHER;
      }
      return end;
    },
  };
}

/** In each of four bytes, as few of the highest bits as make it more than the threshold when they are set; as signed. */
function paperMask(threshold: number): number {
  let bits = 0x80;
  while (bits <= threshold && bits < 0xff) bits = (bits >> 1) | 0x80;
  const [high, low] = [(bits << 24) | (bits << 16), (bits << 8) | bits];
  return high | low;
}
