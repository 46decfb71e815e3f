import type { Box, OcrImage } from '../model/index.ts';
import { flattenBackground } from './background.ts';
import { dropColour } from './colour-dropout.ts';
import { findComponents } from './components.ts';
import { encodePng, type GreyImage, type Raster } from './raster.ts';
import { findRulings } from './rulings.ts';
import { estimateSkew } from './skew.ts';
import { isSpeckled, median3 } from './speckle.ts';
import { straighten } from './straighten.ts';
import { chooseScale, estimateXHeight } from './text-size.ts';
import { histogram, otsuThreshold } from './threshold.ts';

/** A page image made ready for an engine. */
export interface PreparedImage {
  readonly image: OcrImage;
  readonly grey: GreyImage;
  /** Degrees the page was turned by to be straight, positive clockwise. */
  readonly skew: number;
  /** Factor from the source's pixels to the prepared ones. */
  readonly scale: number;
  /** Pixels of the prepared image; null when there is too little text to tell. */
  readonly xHeight: number | null;
  /** Noise was found and removed. */
  readonly despeckled: boolean;
  /** Straight lines of ink, in prepared pixels. */
  readonly rulings: readonly Box[];
  /** From a box in prepared pixels to source pixels. */
  toSource(box: Box): Box;
}

/**
 * Make a scanned page easy to read: colour dropped, background evened, noise removed, resized to the letter height that
 * engines read best, turned straight.
 *
 * @param raster - the page as scanned, upright
 * @param dpi - pixels per inch of the raster
 */
export async function prepareImage(raster: Raster, dpi: number): Promise<PreparedImage> {
  const even = flattenBackground(dropColour(raster).grey);
  const threshold = otsuThreshold(histogram(even));
  const components = findComponents(even, threshold);
  const sourceXHeight = estimateXHeight(components, even.width);
  const despeckled = sourceXHeight !== null && isSpeckled(components, sourceXHeight);
  const clean = despeckled ? median3(even) : even;
  const scale = chooseScale(sourceXHeight);
  const skew = estimateSkew(clean);
  const straight = await straighten(clean, { scale, skew });
  return {
    image: { png: await encodePng(straight.image), dpi: Math.round(dpi * scale) },
    grey: straight.image,
    skew: skew === 0 ? 0 : -skew,
    scale,
    xHeight: sourceXHeight === null ? null : sourceXHeight * scale,
    despeckled,
    rulings: findRulings(straight.image, { threshold, xHeight: (sourceXHeight ?? 20) * scale }),
    toSource: straight.toSource,
  };
}
