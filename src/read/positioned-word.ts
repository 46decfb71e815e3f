import type { Box, Word } from '../model/index.ts';

/** A word with its place and look on a page, as a text layer or an OCR engine gives it. */
export interface PositionedWord extends Word {
  readonly box: Box;
  /** Font size in points; null when unknown. */
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** The page that words stand on. */
export interface PageGeometry {
  /** 1-based. */
  readonly number: number;
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** Strokes and thin filled rectangles: the candidates for ruling lines of tables. */
  readonly rulings: readonly Box[];
}

/** Words of one visual line, left to right. */
export interface Row {
  readonly words: readonly PositionedWord[];
  readonly box: Box;
  /** Usual height of its words in points. */
  readonly height: number;
}

/** The middle value; 0 for an empty list. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which the given share of the values lies; 0 for an empty list. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
