import sharp from 'sharp';
import type { Box, OcrEngine, OcrImage, OcrLine, OcrReading, OcrSettings, Word } from '../model/index.ts';
import { encodePng, type GreyImage } from './raster.ts';

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

/** A part of a page to be read again. */
export interface CropRequest {
  readonly box: Box;
  /** Enlargement; other than the first look's, so that the engine sees other pixels. */
  readonly scale: number;
}

/**
 * Read small parts of a page again, each alone.
 *
 * @param engine - any engine
 * @param image - the prepared page
 * @param requests - boxes in its pixels
 * @param settings - how to look: one line, one block, few letters
 * @returns the lines seen in each part; boxes in pixels of the page
 * @example readCrops(engine, page, [{ box, scale: 1.5 }], { layout: 8, letters: 'IVX.' }) // [[{ words: [{ text: 'III.', … }] }]]
 */
export async function readCrops(
  engine: OcrEngine,
  image: GreyImage,
  requests: readonly CropRequest[],
  settings: OcrSettings,
): Promise<OcrLine[][]> {
  const crops = await Promise.all(requests.map(({ box, scale }) => cutOut(image, box, scale)));
  const images = await Promise.all(crops.map(async (crop) => ({ png: await encodePng(crop.image), dpi: DPI })));
  const readings = await readAll(engine, images, settings);
  return readings.map(({ lines }, at) => lines.map((line) => toSourceLine(line, crops[at]!)));
}

/** A single image, and an engine that starts at once, gain nothing from a batch. */
function readAll(engine: OcrEngine, images: readonly OcrImage[], settings: OcrSettings): Promise<OcrReading[]> {
  if (images.length > 1 && engine.recogniseAll) return engine.recogniseAll(images, settings);
  return Promise.all(images.map((image) => engine.recognise(image, settings)));
}

function toSourceLine(line: OcrLine, { toSource }: Crop): OcrLine {
  return {
    box: toSource(line.box),
    words: line.words.map((word): Word => ({ ...word, box: word.box && toSource(word.box) })),
  };
}
