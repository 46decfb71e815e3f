import type { OcrRecord, Word } from './page.ts';
import type { Box } from './place.ts';

/** A page image ready to be recognised. */
export interface OcrImage {
  /** PNG bytes. */
  readonly png: Uint8Array;
  /** Pixels per inch: the scale between pixels and points. */
  readonly dpi: number;
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
  readonly name: string;
  recognise(image: OcrImage): Promise<OcrReading>;
  close(): Promise<void>;
}
