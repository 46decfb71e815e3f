import type { Box, OcrImage } from '../model/index.ts';
import { flattenBackground } from './background.ts';
import { dropColour } from './colour-dropout.ts';
import { findComponents } from './components.ts';
import type { PreparationStep } from './debug-images.ts';
import { type QuarterTurn, quarterTurn, undoQuarterTurn } from './quarter-turn.ts';
import { encodePng, type GreyImage, type Raster } from './raster.ts';
import { findRulings } from './rulings.ts';
import { estimateSkew } from './skew.ts';
import { isSpeckled, median3 } from './speckle.ts';
import { straighten } from './straighten.ts';
import { chooseScale, estimateXHeight, USUAL_X_HEIGHT } from './text-size.ts';
import { histogram, otsuThreshold } from './threshold.ts';

/** A page without colour, shadows and noise, still as large and as crooked as it was. */
export interface CleanImage {
  readonly grey: GreyImage;
  /** Ink is `<=` this grey. */
  readonly threshold: number;
  /** Height of small letters in pixels; null when there is too little text to tell. */
  readonly xHeight: number | null;
  /** Noise was found and removed. */
  readonly despeckled: boolean;
  /** What was made on the way, in order. */
  readonly steps: readonly PreparationStep[];
}

/** A page image made ready for an engine. */
export interface PreparedImage {
  readonly image: OcrImage;
  /** Width of `image` as a share of the width of `grey`. */
  readonly narrow: number;
  readonly grey: GreyImage;
  /** Ink is `<=` this grey. */
  readonly threshold: number;
  /** Height of small letters in pixels. */
  readonly xHeight: number;
  /** Degrees the page was turned by to be straight, quarter turns left out; positive is clockwise. */
  readonly skew: number;
  readonly turn: QuarterTurn;
  /** Factor from the source's pixels to the prepared ones. */
  readonly scale: number;
  /** Straight lines of ink, in prepared pixels. */
  readonly rulings: readonly Box[];
  /** From a box in prepared pixels to source pixels. */
  toSource(box: Box): Box;
}

/**
 * Drop coloured ink, even out the paper, remove noise where there is noise.
 *
 * @param raster - the page as scanned
 */
export function cleanImage(raster: Raster): CleanImage {
  const colourless = dropColour(raster).grey;
  const even = flattenBackground(colourless);
  const threshold = otsuThreshold(histogram(even));
  const components = findComponents(even, threshold);
  const xHeight = estimateXHeight(components, even.width);
  const despeckled = xHeight !== null && isSpeckled(components, xHeight);
  const grey = despeckled ? median3(even) : even;
  const steps = [
    { name: 'scanned', image: raster },
    { name: 'without-colour', image: colourless },
    { name: 'even-paper', image: even },
    { name: 'without-speckle', image: grey },
  ];
  return { grey, threshold, xHeight, despeckled, steps };
}

/**
 * Pages scanned finer than needed are given to the engine narrower than high: the network walks along a line in steps of
 * its width, and reads condensed letters as well as long as there is detail to condense.
 */
const NARROW = 0.85;

/**
 * Turn a clean page upright and straight, at the letter height that engines read best.
 *
 * @param clean - of {@link cleanImage}
 * @param how - quarter turn that makes the page upright; pixels per inch of the page as scanned
 */
export async function prepareImage(
  clean: CleanImage,
  how: { readonly turn: QuarterTurn; readonly dpi: number },
): Promise<PreparedImage> {
  const upright = quarterTurn(clean.grey, how.turn);
  const scale = chooseScale(clean.xHeight);
  const narrow = scale < 1 ? NARROW : 1;
  const skew = estimateSkew(upright, clean.threshold);
  const straight = await straighten(upright, { scale, skew });
  const xHeight = (clean.xHeight ?? USUAL_X_HEIGHT) * scale;
  return {
    image: { png: await encodePng(straight.image, narrow), dpi: Math.round(how.dpi * scale) },
    narrow,
    grey: straight.image,
    threshold: clean.threshold,
    xHeight,
    skew: skew === 0 ? 0 : -skew,
    turn: how.turn,
    scale,
    rulings: findRulings(straight.image, { threshold: clean.threshold, xHeight }),
    toSource: (box) => undoQuarterTurn(straight.toSource(box), how.turn, clean.grey),
  };
}
