import type { Box, OcrImage, Preparation } from '../model/index.ts';
import { flattenBackground } from './background.ts';
import { dropColour, toGrey } from './colour-dropout.ts';
import { type Component, findComponents, isPrint } from './components.ts';
import type { PreparationStep } from './debug-images.ts';
import { eraseEdgeMarks } from './edge-marks.ts';
import { brightenEdges } from './edge-shadows.ts';
import { whiten } from './paper.ts';
import { type QuarterTurn, quarterTurn, quarterTurnBox, undoQuarterTurn } from './quarter-turn.ts';
import type { GreyImage, Raster } from './raster.ts';
import { findRulings } from './rulings.ts';
import { estimateSkew } from './skew.ts';
import { isSpeckled, median3 } from './speckle.ts';
import { type StraightImage, straighten } from './straighten.ts';
import { chooseScale, estimateXHeight, USUAL_X_HEIGHT } from './text-size.ts';
import { histogram, otsuThreshold } from './threshold.ts';

/** Every step. */
export const WHOLE_PREPARATION: Preparation = {
  colour: true,
  background: true,
  edges: true,
  despeckle: true,
  deskew: true,
  scale: true,
};

/** A page without colour, shadows and noise, still as large and as crooked as it was. */
export interface CleanImage {
  readonly grey: GreyImage;
  /** The coloured ink that was dropped, on white; null when there is none. */
  readonly coloured: GreyImage | null;
  /** Ink is `<=` this grey. */
  readonly threshold: number;
  /** The grey that each grey becomes for the paper to be white. */
  readonly tones: Uint8Array;
  /** Height of small letters in pixels; null when there is too little text to tell. */
  readonly xHeight: number | null;
  /** The pieces of ink that are as large as letters; none without an x-height. */
  readonly print: readonly Component[];
  /** Noise was found and removed. */
  readonly despeckled: boolean;
  /** What was made on the way, in order. */
  readonly steps: readonly PreparationStep[];
}

/** A page turned upright and straight. */
export interface StraightPage {
  readonly grey: StraightImage;
  /** The coloured ink that was dropped, laid over `grey`; null when there is none. */
  readonly coloured: StraightImage | null;
  /** Ink is `<=` this grey. */
  readonly threshold: number;
  /** Height of small letters in pixels. */
  readonly xHeight: number;
  /** Width of a pixel's worth of page by its height: letters that are condensed have less than 1. */
  readonly narrow: number;
  /** Degrees the page was turned by to be straight, quarter turns left out; positive is clockwise. */
  readonly skew: number;
  readonly turn: QuarterTurn;
  /** Prepared pixels per pixel of the source, across and down the upright page. */
  readonly scale: readonly [x: number, y: number];
  /** From a box in prepared pixels to source pixels. */
  toSource(box: Box): Box;
  /** From a box in source pixels to prepared pixels. */
  fromSource(box: Box): Box;
}

/** A page image made ready for an engine. */
export interface PreparedImage extends StraightPage {
  /** `grey`, as engines take it. */
  readonly image: OcrImage;
  /** Straight lines of ink, in prepared pixels. */
  readonly rulings: readonly Box[];
}

/**
 * Drop coloured ink, even out the paper, remove noise where there is noise and what the scanner saw beside the print.
 *
 * @param raster - the page as scanned
 * @param preparation - steps to leave out
 */
export function cleanImage(raster: Raster, preparation: Preparation = WHOLE_PREPARATION): CleanImage {
  const { grey: colourless, coloured } = preparation.colour ? dropColour(raster) : toGrey(raster);
  const even = preparation.background ? flattenBackground(brightenEdges(colourless)) : colourless;
  const counts = histogram(even);
  const threshold = otsuThreshold(counts);
  const components = findComponents(even, threshold);
  const xHeight = estimateXHeight(components, even.width);
  const despeckled = preparation.despeckle && xHeight !== null && isSpeckled(components, xHeight);
  const clear = despeckled ? median3(even) : even;
  const grey = preparation.edges && xHeight !== null ? eraseEdgeMarks(clear, components, xHeight) : clear;
  const steps = [
    { name: 'scanned', image: raster },
    { name: 'without-colour', image: colourless },
    { name: 'even-paper', image: even },
    { name: 'without-speckle', image: clear },
    { name: 'without-edge-marks', image: grey },
  ];
  const print = xHeight === null ? [] : components.filter((piece) => isPrint(piece, xHeight));
  const tones = preparation.background ? whiten(counts, threshold) : UNCHANGED;
  return { grey, coloured, threshold, tones, xHeight, print, despeckled, steps };
}

/**
 * Pages scanned finer than needed are given to the engine narrower than high: the network walks along a line in steps of
 * its width, and reads condensed letters as well as long as there is detail to condense.
 */
const NARROW = 0.85;

/** How a clean page is made straight. */
export interface StraightPageOptions {
  /** Makes the page upright. */
  readonly turn: QuarterTurn;
  /** Steps to leave out. */
  readonly preparation?: Preparation;
}

/**
 * Turn a clean page upright and straight, at the letter height that engines read best.
 *
 * @param clean - of {@link cleanImage}
 */
export function straightenPage(
  clean: CleanImage,
  { turn, preparation = WHOLE_PREPARATION }: StraightPageOptions,
): StraightPage {
  const upright = quarterTurn(clean.grey, turn);
  const down = preparation.scale ? chooseScale(clean.xHeight) : 1;
  const narrow = down < 1 ? NARROW : 1;
  const scale = [down * narrow, down] as const;
  const skew = preparation.deskew ? estimateSkew(upright, clean.threshold) : 0;
  const grey = straighten(upright, { scale, skew, tones: clean.tones });
  return {
    grey,
    coloured: clean.coloured && straighten(quarterTurn(clean.coloured, turn), { scale, skew, tones: UNCHANGED }),
    threshold: clean.tones[clean.threshold] ?? clean.threshold,
    xHeight: (clean.xHeight ?? USUAL_X_HEIGHT) * down,
    narrow,
    skew: skew === 0 ? 0 : -skew,
    turn,
    scale,
    toSource: (box) => undoQuarterTurn(grey.toSource(box), turn, clean.grey),
    fromSource: (box) => grey.fromSource(quarterTurnBox(box, turn, upright)),
  };
}

/**
 * {@link straightenPage}, ready for an engine.
 *
 * @param how - as for `straightenPage`; pixels per inch of the page as scanned
 */
export function prepareImage(clean: CleanImage, how: StraightPageOptions & { readonly dpi: number }): PreparedImage {
  const page = straightenPage(clean, how);
  const { width, height, pixels } = page.grey;
  const image = { width, height, pixels, dpi: Math.round(how.dpi * page.scale[1]) };
  return { ...page, image, rulings: findRulings(page.grey, page) };
}

const UNCHANGED = Uint8Array.from({ length: 256 }, (_, grey) => grey);
