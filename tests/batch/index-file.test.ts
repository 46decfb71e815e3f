import { appendFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { appendEntry, type IndexEntry, readIndex, writeIndex } from '../../src/batch/index-file.ts';
import { readEntryOf } from './index-entry.ts';

const entryOf = (file: string, pages = 1): IndexEntry =>
  readEntryOf(resolve(file), { file, output: `${file}.json`, pages });

const newPath = (): string => join(mkdtempSync(join(tmpdir(), 'kehoach-')), 'index.ndjson');

test('gives the last entry of each file, and ignores what a crash cut short', async () => {
  const path = newPath();
  for (const entry of [entryOf('a.md'), entryOf('b.md'), entryOf('a.md', 2)]) await appendEntry(path, entry);
  appendFileSync(path, '{"file":"c.md","output":"c.md.js');
  expect([...(await readIndex(path)).values()]).toEqual([entryOf('a.md', 2), entryOf('b.md')]);
});

test('has no entries where there is no index, and none of lines that are no entries', async () => {
  const path = newPath();
  expect(await readIndex(path)).toEqual(new Map());
  appendFileSync(path, '{"file":"a.md","status":"done"}\n\n');
  expect(await readIndex(path)).toEqual(new Map());
});

test('keeps lines of versions that did not say with which settings they read', async () => {
  const path = newPath();
  const { settings: _, ...old } = entryOf('a.md');
  appendFileSync(path, `${JSON.stringify(old)}\n`);
  expect([...(await readIndex(path)).values()]).toEqual([{ ...old, settings: null }]);
});

test('keeps lines of versions that knew a file by the path as given', async () => {
  const path = newPath();
  const { source: _, result: __, ...old } = entryOf('kho/a.md');
  appendFileSync(path, `${JSON.stringify(old)}\n`);
  expect([...(await readIndex(path))]).toEqual([
    [resolve('kho/a.md'), { ...old, source: resolve('kho/a.md'), result: null }],
  ]);
});

test('is written with one line per entry', async () => {
  const path = newPath();
  await appendEntry(path, entryOf('c.md'));
  await writeIndex(path, [entryOf('b.md'), entryOf('a.md')]);
  expect([...(await readIndex(path)).keys()]).toEqual([resolve('b.md'), resolve('a.md')]);
});
