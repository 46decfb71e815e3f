import { expect, test } from 'vitest';
import type { IndexEntry } from '../../src/batch/index-file.ts';
import { nameResults } from '../../src/batch/result-names.ts';
import { readEntryOf } from './index-entry.ts';

/** The names given to files, each `source name`, beside lines of the index. */
function namesOf(files: readonly string[], lines: readonly IndexEntry[] = []): (string | undefined)[] {
  const batch = files.map((file) => {
    const [source = '', name = ''] = file.split(' ');
    return { path: source, source, name };
  });
  const names = nameResults(batch, new Map(lines.map((line) => [line.source, line])));
  return batch.map(({ source }) => names.get(source));
}

test('gives files of the same name different results, in the order of the batch', () => {
  expect(namesOf(['/2021/kh.pdf kh.pdf.json', '/2022/kh.pdf kh.pdf.json', '/2023/kh.pdf kh.pdf.json'])).toEqual([
    'kh.pdf.json',
    'kh~2.pdf.json',
    'kh~3.pdf.json',
  ]);
});

test('keeps the names that files have, and those of files outside the batch', () => {
  const lines = [readEntryOf('/2021/kh.pdf'), readEntryOf('/2022/kh.pdf', { output: 'kh~2.pdf.json' })];
  expect(namesOf(['/2023/kh.pdf kh.pdf.json', '/2022/kh.pdf 2022/kh.pdf.json'], lines)).toEqual([
    'kh~3.pdf.json',
    'kh~2.pdf.json',
  ]);
});

test('passes over the name of a file that is called so', () => {
  expect(namesOf(['/1/kh~2.pdf kh~2.pdf.json', '/1/kh.pdf kh.pdf.json', '/2/kh.pdf kh.pdf.json'])).toEqual([
    'kh~2.pdf.json',
    'kh.pdf.json',
    'kh~3.pdf.json',
  ]);
});

test('takes a failure for no result', () => {
  const failed = { ...readEntryOf('/2021/kh.pdf'), status: 'failed', output: null } as const;
  expect(namesOf(['/2022/kh.pdf kh.pdf.json'], [failed])).toEqual(['kh.pdf.json']);
});

test('keeps names apart that some systems do not', () => {
  const decomposed = 'Kế.pdf.json'.normalize('NFD');
  expect(namesOf(['/1/a Kế.pdf.json', `/2/a ${decomposed}`, '/3/a KẾ.PDF.json'])).toEqual([
    'Kế.pdf.json',
    'Kế~2.pdf.json'.normalize('NFD'),
    'KẾ~3.PDF.json',
  ]);
});

test('counts before the extensions, and keeps names without any', () => {
  expect(namesOf(['/1/a a/b.c/KH.json', '/2/a a/b.c/KH.json', '/3/a 12.KH.pdf.json', '/4/a 12.KH.pdf.json'])).toEqual([
    'a/b.c/KH.json',
    'a/b.c/KH~2.json',
    '12.KH.pdf.json',
    '12.KH~2.pdf.json',
  ]);
});
