import sharp from 'sharp';
import type { Box, OcrEngine, OcrSettings, Word } from '../model/index.ts';
import { encodePng, type GreyImage } from './raster.ts';

/** How to look a second time. */
export interface SecondLook extends OcrSettings {
  /** Enlargement of the crop; other than the first look's, so that the engine sees other pixels. */
  readonly scale?: number;
}

/** White pixels around a crop: engines miss letters that touch the edge. */
const MARGIN = 12;
const DPI = 300;

/** A piece of an image, and the way back. */
export interface Crop {
  readonly image: GreyImage;
  /** From a box in the crop's pixels to the whole image's. */
  toSource(box: Box): Box;
}

/** Cut a box out of an image and enlarge it, on a white margin. */
export async function cutOut(image: GreyImage, box: Box, scale: number): Promise<Crop> {
  const left = Math.max(0, Math.floor(box[0]));
  const top = Math.max(0, Math.floor(box[1]));
  const width = Math.max(1, Math.min(image.width, Math.ceil(box[2])) - left);
  const height = Math.max(1, Math.min(image.height, Math.ceil(box[3])) - top);
  const raw = { width: image.width, height: image.height, channels: 1 as const };
  const cut = sharp(image.pixels, { raw }).extract({ left, top, width, height });
  const resized = cut.resize(Math.round(width * scale), Math.round(height * scale), { kernel: 'cubic', fit: 'fill' });
  const margins = { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN };
  const { data, info } = await resized
    .extend({ ...margins, background: '#fff' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    image: { width: info.width, height: info.height, pixels: new Uint8Array(data) },
    toSource: ([x0, y0, x1, y1]) => [
      left + (x0 - MARGIN) / scale,
      top + (y0 - MARGIN) / scale,
      left + (x1 - MARGIN) / scale,
      top + (y1 - MARGIN) / scale,
    ],
  };
}

/**
 * Read a small part of a page again, with a narrower question: one line or word, few letters, another scale.
 *
 * @param engine - any engine
 * @param image - the prepared page
 * @param crop - the box in its pixels, and how to look
 * @returns the words seen there, boxes left out; empty when nothing was read
 * @example rereadCrop(engine, page, { box, layout: 8, letters: 'IVX.' }) // [{ text: 'III.', confidence: 0.93, box: null }]
 */
export async function rereadCrop(
  engine: OcrEngine,
  image: GreyImage,
  crop: SecondLook & { readonly box: Box },
): Promise<Word[]> {
  const { box, scale = 1.5, ...settings } = crop;
  const png = await encodePng((await cutOut(image, box, scale)).image);
  const reading = await engine.recognise({ png, dpi: DPI }, { layout: 7, ...settings });
  return reading.lines.flatMap((line) => line.words.map((word) => ({ ...word, box: null })));
}
