import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { OcrEngine, OcrImage, OcrReading, OcrSettings } from '../model/index.ts';
import type { EngineOptions } from './engine-options.ts';
import { COMMAND, type TesseractProcess } from './tesseract-process.ts';
import { keepProcesses, type TesseractProcesses } from './tesseract-processes.ts';
import { readTsv } from './tesseract-tsv.ts';
import { tiffHeader } from './tiff-header.ts';
import { openPool } from './worker-pool.ts';

/** Milliseconds for the command to say what it is. */
const PATIENCE = 10_000;
/** Processes that wait for their next image, for each place at the engine: one for each way of looking at a page. */
const MOST_WAITING = 3;

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

/** A place at the engine, and the process at work there. */
interface Seat {
  running: TesseractProcess | null;
}

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
    opened ??= openExchange({ unbuffered: installed.streams, most: MOST_WAITING * options.concurrency });
    return opened;
  };
  const pool = openPool<Seat>({
    size: options.concurrency,
    timeLimit: options.timeLimit,
    start: async () => {
      (await exchange()).processes.add(WHOLE_PAGE);
      return { running: null };
    },
    stop: async ({ running }) => running?.end(),
  });
  const recogniseAll = async (images: readonly OcrImage[], settings: OcrSettings = {}): Promise<OcrReading[]> => {
    const args = argumentsFor(settings);
    const pages = await pool.run(async (seat) => {
      const { withFiles, processes } = await exchange();
      return withFiles(images, async (paths) => {
        const running = processes.take(args);
        seat.running = running;
        try {
          return await running.read(paths);
        } finally {
          seat.running = null;
          processes.giveBack(args, running);
        }
      });
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

const WHOLE_PAGE = argumentsFor({});

/** The folder through which images reach the command, and the processes that read them. */
interface Exchange {
  readonly processes: TesseractProcesses;
  /** Images as files for as long as the work on them lasts. */
  withFiles<T>(images: readonly OcrImage[], work: (paths: readonly string[]) => Promise<T>): Promise<T>;
  remove(): Promise<void>;
}

async function openExchange({ unbuffered, most }: { unbuffered: boolean; most: number }): Promise<Exchange> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-ocr-'));
  const blank = join(folder, 'blank.tif');
  await writeFile(blank, tiffOf({ width: 32, height: 32, pixels: new Uint8Array(32 * 32).fill(255), dpi: 300 }));
  const processes = keepProcesses({ blank, unbuffered }, most);
  let count = 0;
  return {
    processes,
    withFiles: async (images, work) => {
      const paths = images.map(() => join(folder, `${++count}.tif`));
      try {
        await Promise.all(images.map((image, at) => writeFile(paths[at]!, tiffOf(image))));
        return await work(paths);
      } finally {
        await Promise.all(paths.map((path) => rm(path, { force: true })));
      }
    },
    remove: async () => {
      processes.end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function tiffOf(image: OcrImage): readonly Uint8Array[] {
  return [tiffHeader(image), image.pixels];
}
