import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OcrEngine, OcrImage, OcrReading, OcrSettings } from '../model/index.ts';

/** Part of every key: readings made by an older form of this code are not found again. */
const FORMAT = 2;

/**
 * An engine that remembers its readings: the same image, engine, model and settings are recognised once.
 *
 * @param engine - does the reading
 * @param directory - one JSON file per reading; created when needed. A cache that cannot be written is no error.
 */
export function withCache(engine: OcrEngine, directory: string): OcrEngine {
  const recogniseAll = async (images: readonly OcrImage[], settings: OcrSettings = {}): Promise<OcrReading[]> => {
    const paths = images.map((image) => join(directory, `${keyOf(engine, image, settings)}.json`));
    const known = await Promise.all(paths.map(readCached));
    const missing = images.filter((_, at) => known[at] === null);
    const fresh = (await readMissing(engine, missing, settings)).values();
    return Promise.all(
      known.map(async (reading, at) => {
        if (reading !== null) return reading;
        const read = fresh.next().value!; // one for each that is missing
        await writeCached(paths[at]!, read, directory).catch(() => {});
        return read;
      }),
    );
  };
  return {
    ...engine,
    recognise: async (image, settings) => (await recogniseAll([image], settings))[0]!,
    recogniseAll,
    // What is known needs no worker.
    warmUp: () => {},
  };
}

function readMissing(engine: OcrEngine, images: readonly OcrImage[], settings: OcrSettings): Promise<OcrReading[]> {
  if (images.length > 1 && engine.recogniseAll) return engine.recogniseAll(images, settings);
  return Promise.all(images.map((image) => engine.recognise(image, settings)));
}

function keyOf(engine: OcrEngine, image: OcrImage, { layout = 3, letters }: OcrSettings): string {
  const { width, height, pixels, dpi } = image;
  const hash = createHash('sha256').update(pixels);
  return hash
    .update(JSON.stringify([FORMAT, engine.name, engine.model, width, height, dpi, layout, letters ?? null]))
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
