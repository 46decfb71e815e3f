import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { OcrEngine, OcrImage, OcrReading, OcrSettings } from '../model/index.ts';

/** Part of every key: readings made by an older form of this code are not found again. */
const FORMAT = 1;

/**
 * The directory for OCR readings of this user, by the XDG Base Directory Specification.
 *
 * @param environment - `process.env`
 * @example cacheDirectory({ XDG_CACHE_HOME: '/var/cache' }) // '/var/cache/kehoach/ocr'
 */
export function cacheDirectory(environment: Readonly<Record<string, string | undefined>>): string {
  return join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 'kehoach', 'ocr');
}

/**
 * An engine that remembers its readings: the same image, engine, model and settings are recognised once.
 *
 * @param engine - does the reading
 * @param directory - one JSON file per reading; created when needed. A cache that cannot be written is no error.
 */
export function withCache(engine: OcrEngine, directory: string): OcrEngine {
  return {
    ...engine,
    recognise: async (image, settings = {}) => {
      const path = join(directory, `${keyOf(engine, image, settings)}.json`);
      const known = await readCached(path);
      if (known !== null) return known;
      const reading = await engine.recognise(image, settings);
      await writeCached(path, reading, directory).catch(() => {});
      return reading;
    },
  };
}

function keyOf(engine: OcrEngine, image: OcrImage, { layout = 3, letters }: OcrSettings): string {
  const hash = createHash('sha256').update(image.png);
  return hash
    .update(JSON.stringify([FORMAT, engine.name, engine.model, image.dpi, layout, letters ?? null]))
    .digest('hex');
}

async function readCached(path: string): Promise<OcrReading | null> {
  try {
    // Files in the cache were written by writeCached; a broken one fails to parse.
    return JSON.parse(await readFile(path, 'utf8')) as OcrReading;
  } catch {
    return null;
  }
}

/** Written aside and moved, so that a reader never sees half a file. */
async function writeCached(path: string, reading: OcrReading, directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  const aside = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await writeFile(aside, JSON.stringify(reading));
  await rename(aside, path);
}
