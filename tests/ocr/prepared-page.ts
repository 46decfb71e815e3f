import type { PreparedImage } from '../../src/ocr/prepare.ts';
import type { GreyImage } from '../../src/ocr/raster.ts';
import { straight } from './grey-pictures.ts';

/** A page as it is prepared for an engine: upright, straight, ink up to middle grey, small letters 10 pixels high. */
export function preparedPage(picture: GreyImage, known: Partial<PreparedImage> = {}): PreparedImage {
  const grey = straight(picture);
  return {
    image: { png: new Uint8Array(), dpi: 300 },
    grey,
    coloured: null,
    threshold: 128,
    xHeight: 10,
    narrow: 1,
    skew: 0,
    turn: 0,
    scale: [1, 1],
    rulings: [],
    toSource: grey.toSource,
    fromSource: grey.fromSource,
    ...known,
  };
}
