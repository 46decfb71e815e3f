import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFile } from '../../src/batch/replace-file.ts';

const newPath = (): string => join(mkdtempSync(join(tmpdir(), 'kehoach-')), 'index.ndjson');

test('leaves no part of a file that cannot be replaced', async () => {
  const path = newPath();
  mkdirSync(join(path, 'full'), { recursive: true });
  await expect(replaceFile(path, 'new')).rejects.toThrow();
  expect(readdirSync(join(path, '..'))).toEqual(['index.ndjson']);
});

test('replaces a file as a whole', async () => {
  const path = newPath();
  await replaceFile(path, 'old and long');
  await replaceFile(path, 'new');
  expect([readFileSync(path, 'utf8'), readdirSync(join(path, '..'))]).toEqual(['new', ['index.ndjson']]);
});

test('replaces a file as a whole where several do so at once', async () => {
  const path = newPath();
  const contents = Array.from({ length: 20 }, (_, at) => String(at).repeat(100_000));
  await Promise.all(contents.map((content) => replaceFile(path, content)));
  expect(contents).toContain(readFileSync(path, 'utf8'));
  expect(readdirSync(join(path, '..'))).toEqual(['index.ndjson']);
});

test('writes parts one after the other', async () => {
  const path = newPath();
  await replaceFile(path, [Buffer.from('%PDF-1.7 '), new Uint8Array(), Buffer.from('%%EOF')]);
  expect(readFileSync(path, 'utf8')).toBe('%PDF-1.7 %%EOF');
});
