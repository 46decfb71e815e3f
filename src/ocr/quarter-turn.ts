import type { Box } from '../model/index.ts';
import type { GreyImage } from './raster.ts';

/** Degrees by which an image is turned clockwise to be upright. */
export type QuarterTurn = 0 | 90 | 180 | 270;

/**
 * Turn an image clockwise.
 *
 * @example quarterTurn({ width: 2, height: 1, pixels: [1, 2] }, 90) // { width: 1, height: 2, pixels: [1, 2] }
 */
export function quarterTurn(image: GreyImage, turn: QuarterTurn): GreyImage {
  if (turn === 0) return image;
  const { width, height, pixels } = image;
  const result = new Uint8Array(pixels.length);
  const turned = turn === 180 ? { width, height } : { width: height, height: width };
  // Index in the result of source pixel (x, y): start + x × across + y × down.
  const [start, across, down] = {
    90: [height - 1, height, -1],
    180: [width * height - 1, -1, -width],
    270: [height * (width - 1), -height, 1],
  }[turn] as [number, number, number];
  for (let y = 0, from = 0; y < height; y++) {
    for (let x = 0, to = start + y * down; x < width; x++, to += across) result[to] = pixels[from++]!;
  }
  return { ...turned, pixels: result };
}

/**
 * A box of the turned image in the image before it was turned.
 *
 * @param size - width and height before the turn
 */
export function undoQuarterTurn(
  [x0, y0, x1, y1]: Box,
  turn: QuarterTurn,
  { width, height }: { readonly width: number; readonly height: number },
): Box {
  if (turn === 90) return [y0, height - x1, y1, height - x0];
  if (turn === 180) return [width - x1, height - y1, width - x0, height - y0];
  if (turn === 270) return [width - y1, x0, width - y0, x1];
  return [x0, y0, x1, y1];
}

/**
 * A box of an image in the image that was turned.
 *
 * @param size - width and height after the turn
 */
export function quarterTurnBox(
  box: Box,
  turn: QuarterTurn,
  size: { readonly width: number; readonly height: number },
): Box {
  return undoQuarterTurn(box, ((360 - turn) % 360) as QuarterTurn, size);
}
