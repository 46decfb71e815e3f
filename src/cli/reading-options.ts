import type { TextEncoding } from '../model/index.ts';

/** Options of every subcommand that reads plans. */
export interface ReadingOptions {
  readonly ocr?: 'auto' | 'tesseract.js' | 'tesseract';
  readonly debugImages?: string;
  /** A folder, or true for the user's cache. */
  readonly ocrCache?: string | true;
  readonly repair?: boolean;
  readonly encoding?: TextEncoding;
}
