import { execFile } from 'node:child_process';
import type { OcrEngine, OcrReading, OcrSettings } from '../model/index.ts';
import type { EngineOptions } from './engine-options.ts';
import { decodeImage } from './raster.ts';
import { readTsv, readTsvPages } from './tesseract-tsv.ts';
import { encodeTiff } from './tiff.ts';
import { openPool } from './worker-pool.ts';

const COMMAND = 'tesseract';
/** Bytes of TSV that a page may give: a page of small print has under a megabyte. */
const MOST_OUTPUT = 1 << 26;

/** The installed command: its version and model. */
export interface InstalledTesseract {
  readonly version: string;
  readonly model: string;
}

/**
 * Ask the command for its version and languages.
 *
 * @returns null when the command or its Vietnamese model is not installed
 */
export async function findTesseract(): Promise<InstalledTesseract | null> {
  try {
    const [version, languages] = await Promise.all([run(['--version']), run(['--list-langs'])]);
    if (!/^vie$/m.test(languages)) return null;
    return { version: /^tesseract v?(\S+)/m.exec(version)?.[1] ?? 'unknown', model: 'vie' };
  } catch {
    return null;
  }
}

/**
 * The engine of the `tesseract` command: one process per page or batch of crops, one thread each, images handed
 * over by its standard input.
 *
 * @param installed - of {@link findTesseract}
 */
export function openTesseractCommand(installed: InstalledTesseract, options: EngineOptions): OcrEngine {
  const name = `tesseract ${installed.version}`;
  const pool = openPool<true>({
    size: options.concurrency,
    timeLimit: Number.POSITIVE_INFINITY,
    start: async () => true,
    stop: async () => {},
  });
  const ask = (input: Uint8Array, dpi: number, settings: OcrSettings): Promise<string> =>
    pool.run(() => run(argumentsFor(dpi, settings), { timeLimit: options.timeLimit, input }));
  const toReading = ({ lines, confidence }: ReturnType<typeof readTsv>, dpi: number): OcrReading => ({
    lines,
    record: { engine: name, model: installed.model, dpi, confidence },
  });
  return {
    name,
    model: installed.model,
    concurrency: options.concurrency,
    recognise: async (image, settings = {}) => toReading(readTsv(await ask(image.png, image.dpi, settings)), image.dpi),
    recogniseAll: async (images, settings = {}) => {
      const rasters = await Promise.all(images.map(({ png }) => decodeImage(png)));
      const [first] = images;
      if (first === undefined) return [];
      const pages = readTsvPages(await ask(encodeTiff(rasters), first.dpi, settings));
      return images.map(({ dpi }, at) => toReading(pages[at] ?? NOTHING_READ, dpi));
    },
    close: () => pool.close(),
  };
}

const NOTHING_READ = { lines: [], confidence: 0 };

function argumentsFor(dpi: number, { layout = 3, letters }: OcrSettings): string[] {
  const whitelist = letters === undefined ? [] : ['-c', `tessedit_char_whitelist=${letters}`];
  return [
    'stdin',
    'stdout',
    ...['-l', 'vie', '--oem', '1', '--psm', String(layout), '--dpi', String(Math.round(dpi))],
    ...whitelist,
    ...['-c', 'tessedit_create_tsv=1'],
  ];
}

interface RunOptions {
  readonly timeLimit?: number;
  readonly input?: Uint8Array;
}

/**
 * Several processes at once are faster than several threads of one. The command frees and asks for the same memory line
 * by line: glibc is told to keep it (mallopt(3)); other libraries do not know these names.
 */
const ENVIRONMENT = {
  OMP_THREAD_LIMIT: '1',
  MALLOC_MMAP_THRESHOLD_: String(1 << 28),
  MALLOC_TRIM_THRESHOLD_: String(1 << 28),
};

function run(args: readonly string[], { timeLimit = 10_000, input }: RunOptions = {}): Promise<string> {
  const env = { ...process.env, ...ENVIRONMENT };
  return new Promise((resolve, reject) => {
    const child = execFile(
      COMMAND,
      args,
      { env, timeout: timeLimit, killSignal: 'SIGKILL', maxBuffer: MOST_OUTPUT },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else if (error.killed) reject(new Error(`took longer than ${Math.round(timeLimit / 1000)} s`));
        else reject(new Error(stderr.trim().split('\n').at(-1) || error.message));
      },
    );
    // A command that ends early closes its input; its exit code says why.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}
