import { availableParallelism } from 'node:os';
import { VFile } from 'vfile';
import { type OcrEngine, refuse } from '../model/index.ts';
import { withCache } from './cache.ts';
import type { EngineOptions } from './engine-options.ts';
import { findTesseract, openTesseractCommand } from './tesseract-command.ts';

export { type CropRequest, readCrops } from './crop.ts';
export { type PreparationStep, saveSteps } from './debug-images.ts';
export { type PartedLines, partMarks } from './part-marks.ts';
export { wrapPng } from './png.ts';
export * from './prepare.ts';
export type { QuarterTurn } from './quarter-turn.ts';
export { checkSize, decodeImage, imageInfo, type Raster, toRaster, unpackSamples } from './raster.ts';
export { type CloserRequest, readCloser } from './read-closer.ts';
export { readColumns } from './read-columns.ts';
export { reviseNumerals } from './revise-numerals.ts';
export { dropRulingMarks } from './ruling-marks.ts';
export { lookAgain } from './second-look.ts';
export { isSideways } from './skew.ts';

/**
 * `tesseract.js` is the default: its model comes with the package, so the text does not depend on the machine. `auto`
 * takes the command where it is installed with its Vietnamese model: it reads as well and somewhat faster.
 */
export type EngineName = 'auto' | 'tesseract.js' | 'tesseract';

/** A page on a slow machine takes half a minute; one that takes longer than this hangs. */
const TIME_LIMIT = 120_000;

/**
 * Open an OCR engine. Its workers start with the first page and end with `close`.
 *
 * @param name - which engine
 * @param options - what differs from one worker per processor, two minutes per page and no cache
 * @throws a `PlanMessage` (see `isRefusal`) when the engine is not installed, saying what to install
 */
export async function openEngine(
  name: EngineName = 'tesseract.js',
  options: Partial<EngineOptions> = {},
): Promise<OcrEngine> {
  const settings = { concurrency: availableParallelism(), timeLimit: TIME_LIMIT, cacheDir: null, ...options };
  const engine = await openByName(name, settings);
  return settings.cacheDir === null ? engine : withCache(engine, settings.cacheDir);
}

async function openByName(name: EngineName, settings: EngineOptions): Promise<OcrEngine> {
  const installed = name === 'tesseract.js' ? null : await findTesseract();
  if (installed !== null) return openTesseractCommand(installed, settings);
  if (name === 'tesseract') refuse(new VFile(), 'ocr:not-installed'); // no file's fault: many may wait for the engine
  return (await import('./tesseract-js.ts')).openTesseractJs(settings);
}
