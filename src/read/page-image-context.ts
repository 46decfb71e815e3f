import type { VFile } from 'vfile';
import type { OcrEngine } from '../model/index.ts';
import type { RecognitionOptions } from './recognise.ts';

/** What the reader of a page image needs besides the page itself. */
export interface PageImageContext extends RecognitionOptions {
  /** Takes the diagnostics. */
  readonly file: VFile;
  /** 1-based. */
  readonly pageNumber: number;
  /** Starts the engine at the first call; the caller closes it. */
  readonly openEngine: () => Promise<OcrEngine>;
}
