import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Worker as Thread } from 'node:worker_threads';
import tesseract, { type Worker } from 'tesseract.js';
import type { OcrEngine, OcrImage, OcrSettings } from '../model/index.ts';
import type { EngineOptions } from './engine-options.ts';
import { encodePng } from './png.ts';
import { readTsv } from './tesseract-tsv.ts';
import { openPool } from './worker-pool.ts';

const require = createRequire(import.meta.url);

/** Directory of the Vietnamese model inside its npm package, and its name in the record. */
const MODEL = { directory: '4.0.0_best_int', name: 'vie best_int' };

/** A worker and what makes its jobs fail when its thread dies. */
interface LiveWorker {
  readonly worker: Worker;
  readonly thread: Thread;
  readonly death: Promise<never>;
}

/**
 * The engine that needs nothing installed: tesseract compiled to WebAssembly, with the Vietnamese model from npm.
 * Nothing is fetched, nothing is written. Workers start at the first page and are replaced when a page fails.
 */
export function openTesseractJs(options: EngineOptions): OcrEngine {
  const { version } = require('tesseract.js/package.json') as { version: string };
  const name = `tesseract.js ${version}`;
  const pool = openPool<LiveWorker>({
    size: options.concurrency,
    timeLimit: options.timeLimit,
    start: startWorker,
    stop: async ({ thread }) => void (await thread.terminate()),
  });
  return {
    name,
    model: MODEL.name,
    concurrency: options.concurrency,
    recognise: async (image, settings = {}) => {
      const rows = await pool.run((live) => Promise.race([recognise(live.worker, image, settings), live.death]));
      const { lines, confidence } = readTsv(rows);
      return { lines, record: { engine: name, model: MODEL.name, dpi: image.dpi, confidence } };
    },
    warmUp: () => pool.warmUp(),
    close: () => pool.close(),
  };
}

async function startWorker(): Promise<LiveWorker> {
  const langPath = join(dirname(require.resolve('@tesseract.js-data/vie/package.json')), MODEL.directory);
  const worker = await tesseract.createWorker('vie', tesseract.OEM.LSTM_ONLY, {
    langPath,
    cacheMethod: 'none',
    gzip: true,
    errorHandler: () => {},
  });
  // The worker object carries its thread, which the package's types leave out.
  const { worker: thread } = worker as unknown as { worker: Thread };
  const death = new Promise<never>((_, reject) => {
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('the OCR worker ended')));
  });
  death.catch(() => {});
  return { worker, thread, death };
}

/** The rows of the TSV output: the tree of blocks says no more, but takes 4 % of the time to make and to hand over. */
async function recognise(worker: Worker, image: OcrImage, settings: OcrSettings): Promise<string[]> {
  await worker.setParameters({
    // PSM is a string enum of the same digits.
    tessedit_pageseg_mode: String(settings.layout ?? 3) as tesseract.PSM,
    tessedit_char_whitelist: settings.letters ?? '',
    user_defined_dpi: String(Math.round(image.dpi)),
  });
  const { data } = await worker.recognize(asBuffer(encodePng(image, image.dpi)), {}, { text: false, tsv: true });
  return (data.tsv ?? '').split('\n');
}

/** The same bytes: tesseract.js takes Buffers, and copies them itself. */
function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
