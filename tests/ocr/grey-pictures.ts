import type { GreyImage } from '../../src/ocr/raster.ts';
import { type StraightImage, straighten } from '../../src/ocr/straighten.ts';

/** Paint a grey image by a function of the pixel. */
export function paint(width: number, height: number, grey: (x: number, y: number) => number): GreyImage {
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) pixels[y * width + x] = grey(x, y);
  return { width, height, pixels };
}

/** Rows of `#` (ink) and `.` (paper). */
export function picture(...rows: string[]): GreyImage {
  return paint(rows[0]!.length, rows.length, (x, y) => (rows[y]![x] === '#' ? 0 : 255));
}

/** The picture of a grey image: `#` is darker than middle grey. */
export function toRows({ width, height, pixels }: GreyImage): string[] {
  return Array.from({ length: height }, (_, y) =>
    Array.from(pixels.subarray(y * width, (y + 1) * width), (value) => (value < 128 ? '#' : '.')).join(''),
  );
}

/** Text-like stripes: lines of dashes 12 pixels high every 40 pixels, falling to the right by `skew` degrees. */
export function stripes(width: number, height: number, skew: number): GreyImage {
  const slope = Math.tan((skew * Math.PI) / 180);
  return paint(width, height, (x, y) => {
    const inside = x > 80 && x < width - 80 && y > 80 && y < height - 80;
    const along = y - (x - width / 2) * slope;
    const letter = (x + 37 * Math.floor(along / 40) ** 2) % 14;
    return inside && along % 40 < 12 && letter < 9 ? 0 : 255;
  });
}

/** An image that is straight already, as high as it was; its width is condensed to `narrow` of what it was. */
export function straight(image: GreyImage, narrow = 1): StraightImage {
  const tones = Uint8Array.from({ length: 256 }, (_, grey) => grey);
  return straighten(image, { scale: [narrow, 1], skew: 0, tones });
}
