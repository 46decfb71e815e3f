import type { Box } from '../model/index.ts';
import { type Component, findComponents } from './components.ts';
import type { GreyImage } from './raster.ts';

/** Where coloured ink stands, and what its outline makes it. */
export interface ColouredArea {
  /** Pixels. */
  readonly box: Box;
  /** A seal is about as wide as high; a stamp of lines and a signature are not. */
  readonly isSeal: boolean;
}

/** Darker than this is ink. */
export const COLOURED_INK = 160;
/** Share of a cell's pixels that are ink where a pen crosses it; stray pixels of a photograph are fewer. */
const LEAST_INK = 0.04;
/** In x-heights. A seal measures 3 to 4 centimetres, small letters of 13 points two millimetres. */
const LEAST = { width: 4, height: 1.5 };
const SEAL = 8;
const SEAL_RATIO = 1.35;

/**
 * Group coloured ink into areas: pieces closer than an x-height belong together.
 *
 * @param coloured - the coloured ink of a page, on white
 * @param page - x-height in pixels; width of a pixel's worth of page by its height
 * @returns areas from top to bottom; specks are left out
 * @example a red disc beside the name of its office // [{ box: around the disc, isSeal: true }]
 */
export function findColouredAreas(
  coloured: GreyImage,
  { xHeight, narrow }: { readonly xHeight: number; readonly narrow: number },
): ColouredArea[] {
  const cell = Math.max(4, Math.round(xHeight));
  return findComponents(toCells(coloured, cell), 0)
    .map((piece) => scaleUp(piece, cell, coloured))
    .filter(([x0, y0, x1, y1]) => x1 - x0 >= LEAST.width * xHeight * narrow && y1 - y0 >= LEAST.height * xHeight)
    .map((box) => ({ box, isSeal: isSeal(box, xHeight, narrow) }));
}

/** One pixel per cell: 0 where enough of it is ink. */
function toCells({ width, height, pixels }: GreyImage, cell: number): GreyImage {
  const [columns, rows] = [Math.ceil(width / cell), Math.ceil(height / cell)];
  const counts = new Uint16Array(columns * rows);
  for (let y = 0, at = 0; y < height; y++) {
    const row = Math.floor(y / cell) * columns;
    for (let x = 0; x < width; x++, at++) if (pixels[at]! < COLOURED_INK) counts[row + Math.floor(x / cell)]!++;
  }
  const grid = Uint8Array.from(counts, (count) => (count >= LEAST_INK * cell * cell ? 0 : 255));
  return { width: columns, height: rows, pixels: grid };
}

function scaleUp({ left, top, right, bottom }: Component, cell: number, { width, height }: GreyImage): Box {
  return [left * cell, top * cell, Math.min(width, right * cell), Math.min(height, bottom * cell)];
}

function isSeal([x0, y0, x1, y1]: Box, xHeight: number, narrow: number): boolean {
  const [width, height] = [(x1 - x0) / narrow, y1 - y0];
  return Math.min(width, height) >= SEAL * xHeight && Math.max(width / height, height / width) <= SEAL_RATIO;
}
