import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startTesseract } from '../../src/ocr/tesseract-process.ts';

/** A command that speaks as tesseract does: a page row and the file's name as its only word; `broken` ends it. */
const SPEAKING = `#!/bin/sh
page=0
while read -r name; do
  page=$((page + 1))
  if [ "$name" = broken.tif ]; then echo "Image file $name cannot be read!" >&2; echo "Page $page : $name" >&2; exit 1; fi
  if [ "$name" = killed.tif ]; then echo "Page $page : $name" >&2; kill -9 $$; fi
  printf '1\\t%s\\t0\\t0\\t0\\t0\\t0\\t0\\t9\\t9\\t-1\\t\\n' "$page"
  [ "$name" = blank.tif ] || printf '5\\t%s\\t1\\t1\\t1\\t1\\t0\\t0\\t9\\t9\\t90\\t%s\\n' "$page" "$name"
done
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kehoach-'));
  await writeFile(join(folder, 'tesseract'), SPEAKING, { mode: 0o755 });
  vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const start = (unbuffered: boolean) => startTesseract({ args: ['-l', 'vie'], unbuffered, blank: 'blank.tif' });
const words = (pages: readonly (readonly string[])[]) =>
  pages.map((rows) => rows.filter((row) => row.startsWith('5')).map((row) => row.split('\t')[11]));

test('one process reads image after image, each gets its own rows', async () => {
  const running = start(true);
  try {
    expect(words(await running.read(['a.tif']))).toEqual([['a.tif']]);
    expect(words(await running.read(['b.tif', 'blank.tif', 'c.tif']))).toEqual([['b.tif'], [], ['c.tif']]);
    expect(running.isUsable).toBe(true);
  } finally {
    running.end();
  }
});

test('a command that keeps its output to the end reads one request', async () => {
  const running = start(false);
  expect(words(await running.read(['a.tif', 'b.tif']))).toEqual([['a.tif'], ['b.tif']]);
  expect(running.isUsable).toBe(false);
});

test('a command that is killed says by what', async () => {
  await expect(start(true).read(['killed.tif'])).rejects.toThrow('tesseract was ended by SIGKILL');
});

test('a command that ends fails with its last words, and is not asked again', async () => {
  const running = start(true);
  await expect(running.read(['broken.tif'])).rejects.toThrow('Image file broken.tif cannot be read!');
  expect(running.isUsable).toBe(false);
});
