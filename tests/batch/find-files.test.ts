import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../../src/batch/find-files.ts';
import { testZip } from '../read/zip-fixture.ts';

const root = mkdtempSync(join(tmpdir(), 'kehoach-'));
mkdirSync(join(root, 'a/2021'), { recursive: true });
mkdirSync(join(root, 'b'));
for (const name of ['a/kh.PDF', 'a/2021/kh.pdf', 'a/2021/notes.xyz', 'b/kh.pdf', 'b/x.md'])
  writeFileSync(join(root, name), 'x');
const short = (files: Awaited<ReturnType<typeof findFiles>>) =>
  files.map(({ path, name }) => [path.slice(root.length + 1), name]);

describe('findFiles', () => {
  it('lists the readable files of a folder with their place below it', async () => {
    expect(short(await findFiles([join(root, 'a')]))).toEqual([
      ['a/2021/kh.pdf', '2021/kh.pdf.json'],
      ['a/kh.PDF', 'kh.PDF.json'],
    ]);
  });

  it('names a file by its place below the folder given, and its source by its whole path', async () => {
    expect(short(await findFiles([join(root, 'a/2021'), join(root, 'b')]))).toEqual([
      ['a/2021/kh.pdf', 'kh.pdf.json'],
      ['b/kh.pdf', 'kh.pdf.json'],
      ['b/x.md', 'x.md.json'],
    ]);
    expect(await findFiles([relative('.', join(root, 'a/2021'))])).toEqual([
      {
        path: relative('.', join(root, 'a/2021/kh.pdf')),
        source: join(root, 'a/2021/kh.pdf'),
        name: 'kh.pdf.json',
      },
    ]);
  });

  it('lists a file once, whatever names it', async () => {
    expect(short(await findFiles([join(root, 'b/x.md'), join(root, 'b')]))).toEqual([
      ['b/x.md', 'x.md.json'],
      ['b/kh.pdf', 'kh.pdf.json'],
    ]);
  });

  it('keeps a missing file, so that its failure is told', async () => {
    expect(short(await findFiles([join(root, 'missing.pdf')]))).toEqual([['missing.pdf', 'missing.pdf.json']]);
  });

  it('lists the documents in an archive, and an archive that cannot be opened', async () => {
    writeFileSync(join(root, 'cu.zip'), testZip({ '2004/kh.doc': 'x', 'a.exe': 'x' }));
    writeFileSync(join(root, 'hong.zip'), 'PK');
    expect(short(await findFiles([join(root, 'cu.zip'), join(root, 'hong.zip')]))).toEqual([
      ['cu.zip/2004/kh.doc', 'cu.zip/2004/kh.doc.json'],
      ['hong.zip', 'hong.zip.json'],
    ]);
  });
});
