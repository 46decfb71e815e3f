import { availableParallelism } from 'node:os';
import type { OcrEngine } from '../model/index.ts';
import type { EngineOptions } from './engine-options.ts';
import { findTesseract, openTesseractCommand } from './tesseract-command.ts';
import { openTesseractJs } from './tesseract-js.ts';

export * from './prepare.ts';
export type { QuarterTurn } from './quarter-turn.ts';
export { decodeImage, imageInfo, type Raster, toRaster } from './raster.ts';
export { isSideways } from './skew.ts';

/** `auto` takes the engine that needs nothing installed. */
export type EngineName = 'auto' | 'tesseract.js' | 'tesseract';

/** A page on a slow machine takes half a minute; one that takes longer than this hangs. */
const TIME_LIMIT = 120_000;

/**
 * Open an OCR engine. Its workers start with the first page and end with `close`.
 *
 * @param name - which engine
 * @param options - what differs from one worker per processor and two minutes per page
 * @throws when the engine is not installed, saying what to install
 */
export async function openEngine(name: EngineName = 'auto', options: Partial<EngineOptions> = {}): Promise<OcrEngine> {
  const settings = { concurrency: availableParallelism(), timeLimit: TIME_LIMIT, ...options };
  if (name !== 'tesseract') return openTesseractJs(settings);
  const installed = await findTesseract();
  if (installed === null) {
    throw new Error(
      'the tesseract command or its Vietnamese data is not installed: install tesseract-ocr and tesseract-ocr-vie, or use tesseract.js',
    );
  }
  return openTesseractCommand(installed, settings);
}
