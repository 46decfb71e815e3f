import type { TextEncoding } from '../model/index.ts';

/** Options of every subcommand that reads scans. */
export interface RecognisingOptions {
  readonly ocr?: 'auto' | 'tesseract.js' | 'tesseract';
  readonly debugImages?: string;
  /** A folder, or true for the user's cache. */
  readonly ocrCache?: string | true;
  readonly repair?: boolean;
}

/** Options of every subcommand that reads plans. */
export interface ReadingOptions extends RecognisingOptions {
  readonly encoding?: TextEncoding;
}
