/** Paper this bright needs no correction. */
export const EVEN_PAPER = 235;
/** Paper darker than this is no paper but the scanner's lid or a book's fold. */
const DARKEST_PAPER = 70;
/** Paper is brighter than this share of the pixels. */
const PAPER_QUANTILE = 0.8;

/**
 * The paper's grey of some pixels.
 *
 * @param counts - pixels of each grey
 * @param total - their sum
 */
export function paperGrey(counts: Uint32Array, total: number): number {
  let below = 0;
  for (let value = 0; value < 256; value++) {
    below += counts[value]!;
    if (below > total * PAPER_QUANTILE) return value;
  }
  return 255;
}

/** A pixel divided by its paper's brightness; white where there is no paper. */
export function brighten(value: number, paper: number): number {
  if (paper <= DARKEST_PAPER) return 255;
  return Math.min(255, Math.round((value * 255) / paper));
}
