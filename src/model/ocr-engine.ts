import type { OcrRecord, Word } from './page.ts';
import type { Box } from './place.ts';

/** A page image ready to be recognised. */
export interface OcrImage {
  readonly width: number;
  readonly height: number;
  /** Grey, a byte each, row by row: 0 black to 255 white. They do not change any more. */
  readonly pixels: Uint8Array;
  /** Pixels per inch: the scale between pixels and points. */
  readonly dpi: number;
}

/** How to look at an image; what is left out is the engine's choice for whole pages. */
export interface OcrSettings {
  /** Tesseract's page segmentation mode: 3 finds the layout, 4 one column, 6 one block, 7 one line, 8 one word. */
  readonly layout?: 3 | 4 | 6 | 7 | 8 | 11;
  /** The only letters that may be read, for numerals and dates. */
  readonly letters?: string;
}

/** A line as the engine saw it; boxes in pixels of the image. */
export interface OcrLine {
  readonly words: readonly Word[];
  readonly box: Box;
}

/** An engine's reading of one page image. */
export interface OcrReading {
  readonly lines: readonly OcrLine[];
  readonly record: Omit<OcrRecord, 'skew'>;
}

/** Turns page images into words. Engines may keep workers; `close` ends them. */
export interface OcrEngine {
  /** Name and version, as in the plan document's `ocr.engine`. */
  readonly name: string;
  /** Name of its model, as in `ocr.model`. */
  readonly model: string;
  /** Pages it can read at the same time; further calls wait. */
  readonly concurrency: number;
  /**
   * @throws when the image cannot be read or takes longer than the engine's limit; the engine stays usable
   */
  recognise(image: OcrImage, settings?: OcrSettings): Promise<OcrReading>;
  /**
   * Several small images at once, for engines to whom starting costs more than reading a line does.
   *
   * @returns one reading per image, the same as each alone would give
   * @throws like `recognise`
   */
  recogniseAll?(images: readonly OcrImage[], settings?: OcrSettings): Promise<OcrReading[]>;
  /** A page will come soon: engines with workers start one, so that it is ready. */
  warmUp?(): void;
  close(): Promise<void>;
}
