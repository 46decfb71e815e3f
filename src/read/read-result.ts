import type { OcrEngine, Page, Preparation, SecondLook, TextEncoding } from '../model/index.ts';
import type { PageAlbum } from './page-album.ts';
import type { RecognitionOptions } from './recognise.ts';

/** A document as read: its pages, and the encoding of a text source. */
export interface ReadResult {
  readonly pages: readonly Page[];
  /** As in `source.encoding`: `utf-8`, `utf-16le`…; null for formats that carry no text encoding. */
  readonly encoding: string | null;
  /** Reads places of its recognised pages once more, as long as the engine is open. */
  readonly look?: SecondLook | undefined;
}

/** What the reader of one format gives. */
export interface FormatReading extends ReadResult {
  /** Opens the file again for the pictures of its pages, where it has some. */
  readonly openAlbum?: () => Promise<PageAlbum>;
}

/** What reading may use, and what may end it. */
export interface ReadOptions {
  /** Starts the OCR engine when the first page image is met; the caller closes it. Without it page images are not read. */
  readonly openEngine?: (() => Promise<OcrEngine>) | undefined;
  /** The encoding of a text source, where it is known; else it is detected. */
  readonly encoding?: TextEncoding | undefined;
  /** Where the preparation steps of each page image are written as PNG files. */
  readonly debugImages?: string | undefined;
  /** Preparation steps of page images to leave out. */
  readonly preparation?: Partial<Preparation> | undefined;
  /** Told after each page of a PDF or image file. */
  readonly onPage?: ((number: number, pages: number) => void) | undefined;
  /** Ends the reading between two pages. */
  readonly signal?: AbortSignal | undefined;
}

/** What the reader of one format may use. */
export interface FormatOptions extends ReadOptions, Pick<RecognitionOptions, 'onUpright'> {}
