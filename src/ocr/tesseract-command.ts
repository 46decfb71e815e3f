import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { OcrEngine, OcrImage, OcrReading, OcrSettings } from '../model/index.ts';
import type { EngineOptions } from './engine-options.ts';
import { COMMAND, startTesseract, type TesseractProcess } from './tesseract-process.ts';
import { readTsv } from './tesseract-tsv.ts';
import { tiffHeader } from './tiff-header.ts';
import { openPool } from './worker-pool.ts';

/** Milliseconds for the command to say what it is. */
const PATIENCE = 10_000;
/** Processes that a worker keeps, one for each way of looking: whole pages, columns, lines, numerals. */
const MOST_PROCESSES = 4;

/** The installed command: its version and model. */
export interface InstalledTesseract {
  readonly version: string;
  readonly model: string;
  /** `stdbuf` (coreutils) is installed too: one process can read page after page. */
  readonly streams: boolean;
}

/**
 * Ask the command for its version and languages.
 *
 * @returns null when the command or its Vietnamese model is not installed
 */
export async function findTesseract(): Promise<InstalledTesseract | null> {
  try {
    const [version, languages] = await Promise.all([ask(COMMAND, '--version'), ask(COMMAND, '--list-langs')]);
    if (!/^vie$/m.test(languages)) return null;
    const streams = await ask('stdbuf', '--version').then(
      () => true,
      () => false,
    );
    return { version: /^tesseract v?(\S+)/m.exec(version)?.[1] ?? 'unknown', model: 'vie', streams };
  } catch {
    return null;
  }
}

async function ask(command: string, what: string): Promise<string> {
  return (await promisify(execFile)(command, [what], { timeout: PATIENCE })).stdout;
}

/** The processes of one worker by their arguments, least recently used first; it begins with one for whole pages. */
type Worker = Map<string, TesseractProcess>;

/**
 * The engine of the `tesseract` command: as many processes at work as pages are read at the same time, one thread each,
 * images handed over as files of a temporary folder.
 *
 * @param installed - of {@link findTesseract}
 */
export function openTesseractCommand(installed: InstalledTesseract, options: EngineOptions): OcrEngine {
  const name = `tesseract ${installed.version}`;
  let opened: Promise<Exchange> | null = null;
  const exchange = (): Promise<Exchange> => {
    opened ??= openExchange();
    return opened;
  };
  const pool = openPool<Worker>({
    size: options.concurrency,
    timeLimit: options.timeLimit,
    start: async () => {
      const worker: Worker = new Map();
      processFor(worker, { args: argumentsFor({}), blank: (await exchange()).blank, installed });
      return worker;
    },
    stop: async (worker) => worker.forEach((running) => void running.end()),
  });
  const recogniseAll = async (images: readonly OcrImage[], settings: OcrSettings = {}): Promise<OcrReading[]> => {
    const pages = await pool.run(async (worker) => {
      const { blank, withFiles } = await exchange();
      return withFiles(images, (paths) =>
        processFor(worker, { args: argumentsFor(settings), blank, installed }).read(paths),
      );
    });
    return images.map(({ dpi }, at) => {
      const { lines, confidence } = readTsv(pages[at]!);
      return { lines, record: { engine: name, model: installed.model, dpi, confidence } };
    });
  };
  return {
    name,
    model: installed.model,
    concurrency: options.concurrency,
    recognise: async (image, settings) => (await recogniseAll([image], settings))[0]!,
    recogniseAll,
    warmUp: () => pool.warmUp(),
    close: async () => {
      await pool.close();
      await (await opened)?.remove();
    },
  };
}

function argumentsFor({ layout = 3, letters }: OcrSettings): string[] {
  const whitelist = letters === undefined ? [] : ['-c', `tessedit_char_whitelist=${letters}`];
  return ['-l', 'vie', '--oem', '1', '--psm', String(layout), ...whitelist];
}

interface Wanted {
  readonly args: readonly string[];
  readonly blank: string;
  readonly installed: InstalledTesseract;
}

/** The worker's running process with these arguments, or a new one. */
function processFor(worker: Worker, { args, blank, installed }: Wanted): TesseractProcess {
  const key = args.join(' ');
  const known = worker.get(key);
  worker.delete(key);
  const usable = known?.isUsable ? known : startTesseract({ args, blank, unbuffered: installed.streams });
  worker.set(key, usable);
  const [oldest] = worker.keys();
  if (worker.size > MOST_PROCESSES && oldest !== undefined) {
    worker.get(oldest)!.end();
    worker.delete(oldest);
  }
  return usable;
}

/** The folder through which images reach the command. */
interface Exchange {
  readonly blank: string;
  /** Images as files for as long as the work on them lasts. */
  withFiles<T>(images: readonly OcrImage[], work: (paths: readonly string[]) => Promise<T>): Promise<T>;
  remove(): Promise<void>;
}

async function openExchange(): Promise<Exchange> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-ocr-'));
  const blank = join(folder, 'blank.tif');
  await writeFile(blank, tiffOf({ width: 32, height: 32, pixels: new Uint8Array(32 * 32).fill(255), dpi: 300 }));
  let count = 0;
  return {
    blank,
    withFiles: async (images, work) => {
      const paths = images.map(() => join(folder, `${++count}.tif`));
      try {
        await Promise.all(images.map((image, at) => writeFile(paths[at]!, tiffOf(image))));
        return await work(paths);
      } finally {
        await Promise.all(paths.map((path) => rm(path, { force: true })));
      }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

function tiffOf(image: OcrImage): readonly Uint8Array[] {
  return [tiffHeader(image), image.pixels];
}
