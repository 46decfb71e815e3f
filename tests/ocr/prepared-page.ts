import type { PreparedImage } from '../../src/ocr/prepare.ts';
import type { GreyImage } from '../../src/ocr/raster.ts';
import { straight } from './grey-pictures.ts';

/** What a page has besides its print. */
export interface PageParts {
  readonly coloured?: GreyImage | null;
  readonly rulings?: PreparedImage['rulings'];
  /** Width of a pixel's worth of page by its height; pictures are drawn as the page is, and condensed. */
  readonly narrow?: number;
}

/** A page as it is prepared for an engine: upright, straight, ink up to middle grey, small letters 10 pixels high. */
export function preparedPage(
  picture: GreyImage,
  { coloured = null, rulings = [], narrow = 1 }: PageParts = {},
): PreparedImage {
  const grey = straight(picture, narrow);
  return {
    image: { ...picture, dpi: 300 },
    grey,
    coloured: coloured && straight(coloured, narrow),
    threshold: 128,
    xHeight: 10,
    narrow,
    skew: 0,
    turn: 0,
    scale: [narrow, 1],
    rulings,
    toSource: grey.toSource,
    fromSource: grey.fromSource,
  };
}
