import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OcrReading } from '../../src/model/index.ts';
import { withCache } from '../../src/ocr/cache.ts';
import { cacheDirectory } from '../../src/ocr/cache-directory.ts';
import { lineOf, recordedEngine } from './recorded-engine.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ocr-cache-'));
});
afterEach(() => rm(directory, { recursive: true }));

const READING: OcrReading = {
  lines: [lineOf('Kế', [1, 2, 3, 4], 0.9)],
  record: { engine: 'recorded 1', model: 'vie', dpi: 200, confidence: 0.9 },
};

/** An engine that counts how often it is asked. */
function counter(model = 'vie') {
  const asked: string[] = [];
  const engine = recordedEngine((image) => {
    asked.push(Buffer.from(image.pixels).toString());
    return READING.lines;
  }, READING.record.confidence);
  return { asked, engine: { ...engine, model } };
}

const imageOf = (text: string) => ({ width: text.length, height: 1, pixels: Buffer.from(text), dpi: 200 });

test('recognises an image once, and again with other settings or another model', async () => {
  const { asked, engine } = counter();
  const cached = withCache(engine, directory);
  expect(await cached.recognise(imageOf('a'))).toEqual(READING);
  expect(await cached.recognise(imageOf('a'))).toEqual(READING);
  await cached.recognise(imageOf('a'), { layout: 7 });
  await cached.recognise(imageOf('b'));
  const other = counter('vie best');
  await withCache(other.engine, directory).recognise(imageOf('a'));
  expect([asked, other.asked]).toEqual([['a', 'a', 'b'], ['a']]);
});

test('recognises of several images those that are new', async () => {
  const { asked, engine } = counter();
  const cached = withCache(engine, directory);
  await cached.recognise(imageOf('b'));
  expect(await cached.recogniseAll!([imageOf('a'), imageOf('b'), imageOf('c')])).toEqual([READING, READING, READING]);
  expect(asked).toEqual(['b', 'a', 'c']);
});

test('recognises again what is broken in the cache', async () => {
  const { asked, engine } = counter();
  const cached = withCache(engine, directory);
  await cached.recognise(imageOf('a'));
  const [file] = await readdir(directory);
  await writeFile(join(directory, file!), '{"lines":');
  expect(await cached.recognise(imageOf('a'))).toEqual(READING);
  expect(asked).toEqual(['a', 'a']);
});

test('goes on without a cache that cannot be written', async () => {
  const { engine } = counter();
  const file = join(directory, 'file');
  await writeFile(file, '');
  expect(await withCache(engine, join(file, 'below')).recognise(imageOf('a'))).toEqual(READING);
});

test('stands in the cache directory of the user', () => {
  expect(cacheDirectory({ XDG_CACHE_HOME: '/var/cache' })).toBe('/var/cache/kehoach/ocr');
});
