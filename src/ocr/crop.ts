import type { Box, OcrEngine, OcrImage, OcrLine, OcrReading, OcrSettings, Word } from '../model/index.ts';
import type { Crop, StraightImage } from './straighten.ts';

const DPI = 300;

/** A part of a page to be read again. */
export interface CropRequest {
  /** Pixels of the page. */
  readonly box: Box;
  /** Enlargement; other than the first look's, so that the engine sees other pixels. */
  readonly scale: number;
}

/**
 * Read small parts of a page again, each alone.
 *
 * @param engine - any engine
 * @param page - the straight page
 * @param requests - boxes in its pixels
 * @param settings - how to look: one line, one block, few letters
 * @returns the lines seen in each part; boxes in pixels of the page
 * @example readCrops(engine, page, [{ box, scale: 1.5 }], { layout: 8, letters: 'IVX.' }) // [[{ words: [{ text: 'III.', … }] }]]
 */
export async function readCrops(
  engine: OcrEngine,
  page: StraightImage,
  requests: readonly CropRequest[],
  settings: OcrSettings,
): Promise<OcrLine[][]> {
  const crops = requests.map(({ box, scale }) => page.cut(box, scale));
  const images = crops.map(({ image }) => ({ ...image, dpi: DPI }));
  const readings = await readAll(engine, images, settings);
  return readings.map(({ lines }, at) => lines.map((line) => toPageLine(line, crops[at]!)));
}

/** A single image, and an engine that starts at once, gain nothing from a batch. */
function readAll(engine: OcrEngine, images: readonly OcrImage[], settings: OcrSettings): Promise<OcrReading[]> {
  if (images.length > 1 && engine.recogniseAll) return engine.recogniseAll(images, settings);
  return Promise.all(images.map((image) => engine.recognise(image, settings)));
}

function toPageLine(line: OcrLine, { toPage }: Crop): OcrLine {
  return {
    box: toPage(line.box),
    words: line.words.map((word): Word => ({ ...word, box: word.box && toPage(word.box) })),
  };
}
