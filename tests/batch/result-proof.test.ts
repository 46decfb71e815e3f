import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { IndexEntry } from '../../src/batch/index-file.ts';
import { oneEntryPerResult, provenResult, sha256Of } from '../../src/batch/result-proof.ts';
import { readEntryOf } from './index-entry.ts';

const JSON_OF_A = '{"source":{"sha256":"aaaa"}}';
const sum = sha256Of(JSON_OF_A);

function folderWith(files: Readonly<Record<string, string>>): string {
  const out = mkdtempSync(join(tmpdir(), 'kehoach-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(out, name), content);
  return out;
}

const isProven = async (content: string, facts: Partial<IndexEntry>) =>
  (await provenResult(
    { ...readEntryOf('/kho/a.md'), ...facts, output: 'a.md.json' },
    folderWith({ 'a.md.json': content }),
  )) !== null;

test('believes a result with the sum that the line has', async () => {
  expect(await provenResult(readEntryOf('/kho/a.md', { result: sum }), folderWith({ 'a.md.json': JSON_OF_A }))).toEqual(
    {
      json: Buffer.from(JSON_OF_A),
      sha256: sum,
    },
  );
});

test('believes no result that is gone or was edited', async () => {
  expect(await provenResult(readEntryOf('/kho/a.md', { result: sum }), folderWith({}))).toBe(null);
  expect(await isProven(`${JSON_OF_A} `, { result: sum, sha256: 'aaaa' })).toBe(false);
});

test('believes a line without a sum where the result names the bytes of its source', async () => {
  expect([
    await isProven(JSON_OF_A, { sha256: 'aaaa' }),
    await isProven(JSON_OF_A, { sha256: 'bbbb' }),
    await isProven('{"source":', { sha256: 'aaaa' }),
    await isProven('null', { sha256: 'aaaa' }),
  ]).toEqual([true, false, false, false]);
});

test('keeps of several lines for one result the one whose result it is', async () => {
  const [a, b, c, d] = ['/1/a.md', '/2/a.md', '/3/a.md', '/3/d.md'].map((source) => readEntryOf(source)) as [
    IndexEntry,
    IndexEntry,
    IndexEntry,
    IndexEntry,
  ]; // one for each
  const failed: IndexEntry = { ...readEntryOf('/4/a.md'), status: 'failed', output: null };
  const index = new Map([a, { ...b, result: sum }, c, d, failed].map((entry) => [entry.source, entry]));
  const kept = async (files: Readonly<Record<string, string>>) => [
    ...(await oneEntryPerResult(index, folderWith(files))).keys(),
  ];
  expect(await kept({ 'a.md.json': JSON_OF_A })).toEqual(['/2/a.md', '/3/d.md', '/4/a.md']);
  expect(await kept({})).toEqual(['/3/a.md', '/3/d.md', '/4/a.md']);
});
