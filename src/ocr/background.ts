import { brighten, EVEN_PAPER, paperGrey } from './paper.ts';
import type { GreyImage } from './raster.ts';

/** Pixels: side of the squares whose paper colour is measured; larger than any letter. */
const CELL = 48;

/**
 * Divide by the paper's brightness, so that shadows at the edges and yellowed paper become white.
 *
 * @returns the same image when the paper is even
 */
export function flattenBackground(image: GreyImage): GreyImage {
  const paper = measurePaper(image);
  if (paper.values.every((value) => value >= EVEN_PAPER)) return image;
  const { width, height } = image;
  const result = new Uint8Array(width * height);
  const across = Array.from({ length: width }, (_, x) => gridPosition(x, paper.columns));
  for (let row = 0, at = 0; row < height; row++) {
    const along = paperAlong(paper, gridPosition(row, paper.rows));
    for (let x = 0; x < width; x++, at++) {
      const { low, high, part } = across[x]!;
      result[at] = brighten(image.pixels[at]!, along[low]! * (1 - part) + along[high]! * part);
    }
  }
  return { width, height, pixels: result };
}

interface PaperGrid {
  readonly columns: number;
  readonly rows: number;
  readonly values: Float32Array;
}

function measurePaper(image: GreyImage): PaperGrid {
  const columns = Math.ceil(image.width / CELL);
  const rows = Math.ceil(image.height / CELL);
  const values = new Float32Array(columns * rows);
  const counts = new Uint32Array(256);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      values[row * columns + column] = paperOf(image, { column, row, counts: counts.fill(0) });
    }
  }
  return { columns, rows, values };
}

interface Cell {
  readonly column: number;
  readonly row: number;
  /** Takes the pixels of each grey. */
  readonly counts: Uint32Array;
}

function paperOf(image: GreyImage, { column, row, counts }: Cell): number {
  let total = 0;
  const [bottom, right] = [Math.min(image.height, (row + 1) * CELL), Math.min(image.width, (column + 1) * CELL)];
  for (let y = row * CELL; y < bottom; y += 2) {
    for (let x = column * CELL; x < right; x += 2) {
      counts[image.pixels[y * image.width + x]!]!++;
      total++;
    }
  }
  return paperGrey(counts, total);
}

interface GridPosition {
  readonly low: number;
  readonly high: number;
  readonly part: number;
}

/** Between which cell centres a pixel lies. */
function gridPosition(pixel: number, cells: number): GridPosition {
  const position = Math.min(cells - 1, Math.max(0, (pixel + 0.5) / CELL - 0.5));
  const low = Math.floor(position);
  return { low, high: Math.min(cells - 1, low + 1), part: position - low };
}

/** The paper of each column of cells at one row of pixels. */
function paperAlong({ columns, values }: PaperGrid, { low, high, part }: GridPosition): Float64Array {
  return Float64Array.from(
    { length: columns },
    (_, column) => values[low * columns + column]! * (1 - part) + values[high * columns + column]! * part,
  );
}
