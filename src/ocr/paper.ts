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

/** Share of the way from paper to ink that is taken for grain of the paper. */
const GRAIN = 0.15;

/**
 * The grey that each grey becomes when paper and its grain become white, and black stays.
 *
 * @param counts - pixels of each grey
 * @param threshold - ink is `<=` this grey
 */
export function whiten(counts: Uint32Array, threshold: number): Uint8Array {
  const paper = paperGrey(
    counts,
    counts.reduce((sum, count) => sum + count, 0),
  );
  const white = Math.max(threshold + 1, paper - GRAIN * (paper - threshold));
  return Uint8Array.from({ length: 256 }, (_, grey) => Math.min(255, Math.round((grey * 255) / white)));
}
