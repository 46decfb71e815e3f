import type { TextEncoding } from '../model/index.ts';

/** Options of every subcommand that reads plans. */
export interface ReadingOptions {
  readonly ocr?: 'auto' | 'tesseract.js' | 'tesseract';
  readonly debugImages?: string;
  readonly repair?: boolean;
  readonly encoding?: TextEncoding;
}
