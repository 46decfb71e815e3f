import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
// Loaded on demand by the command, which must not cost the first test its time.
import '../../src/cli/ocr.ts';
import '../../src/read/pdf.ts';
import { recordingTerminal } from './recording-terminal.ts';

/** Its pages have their text, so that no engine starts. */
const TEXT_PDF = resolve(import.meta.dirname, '../../fixtures/plans/09-khong-khoi-thuoc.pdf');

function folderWith(...names: readonly string[]): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-'));
  for (const name of names) copyFileSync(TEXT_PDF, join(folder, name));
  return (name) => join(folder, name);
}

async function run(...argv: readonly string[]): Promise<{ code: number; messages: readonly string[] }> {
  const terminal = recordingTerminal();
  const code = await main(['ocr', ...argv], terminal);
  expect(terminal.output()).toBe('');
  return { code, messages: terminal.messages() };
}

describe('kehoach ocr', () => {
  it('writes one file, and says what it did', async () => {
    const path = folderWith('a.pdf');
    expect(await run(path('a.pdf'), '-o', path('ra/b.pdf'))).toEqual({
      code: 0,
      messages: [`${path('ra/b.pdf')}: 2 pages, 0 recognised`],
    });
    expect(readFileSync(path('ra/b.pdf')).equals(readFileSync(TEXT_PDF))).toBe(true);
    expect(readdirSync(path('ra'))).toEqual(['b.pdf']);
  });

  it('writes the text beside the PDF where it is asked for', async () => {
    const path = folderWith('a.pdf');
    await run(path('a.pdf'), '-o', path('b.pdf'), '--sidecar');
    const pages = readFileSync(path('b.pdf.txt'), 'utf8').split('\f');
    expect(pages).toHaveLength(3);
    expect(pages.map((page) => page.split('\n').some((line) => line.startsWith('KẾ HOẠCH')))).toEqual([
      true,
      false,
      false,
    ]);
    expect(pages[2]).toBe('');
  });

  it('writes several into a folder', async () => {
    const path = folderWith('a.pdf', 'b.PDF');
    expect((await run(path('a.pdf'), path('b.PDF'), '-o', path('ra'))).code).toBe(0);
    expect(readdirSync(path('ra')).sort()).toEqual(['a.pdf', 'b.pdf']);
  });

  it('reads standard input', async () => {
    const path = folderWith();
    const terminal = { ...recordingTerminal(), readStandardInput: async () => readFileSync(TEXT_PDF) };
    expect(await main(['ocr', '-', '-o', `${path('ra')}/`], terminal)).toBe(0);
    expect(readdirSync(path('ra'))).toEqual(['stdin.pdf']);
  });

  it('never writes over an input, whatever its name', async () => {
    const path = folderWith('a.pdf', 'b.pdf');
    linkSync(path('a.pdf'), path('c.pdf'));
    mkdirSync(path('ra'));
    linkSync(path('b.pdf'), path('ra/a.pdf'));
    for (const argv of [
      [path('a.pdf'), '-o', path('a.pdf')],
      [path('a.pdf'), '-o', path('c.pdf')],
      [path('a.pdf'), path('b.pdf'), '-o', path('.')],
      [path('a.pdf'), path('b.pdf'), '-o', path('ra')],
    ]) {
      const { code, messages } = await run(...argv);
      expect([code, messages[0]]).toEqual([2, expect.stringContaining('never written over')]);
    }
    expect(readFileSync(path('a.pdf')).equals(readFileSync(TEXT_PDF))).toBe(true);
  });

  it('does not write two files to one place, nor several into a file', async () => {
    const path = folderWith('a.pdf', 'a.tif', 'ra');
    expect((await run(path('a.pdf'), path('a.tif'), '-o', path('neu'))).code).toBe(2);
    expect((await run(path('a.pdf'), path('a.tif'), '-o', path('ra'))).code).toBe(2);
    expect((await run(path('a.pdf'))).code).toBe(2);
  });

  it('goes on after a file that it cannot use, and leaves nothing half done', async () => {
    const path = folderWith('a.pdf');
    writeFileSync(path('b.txt'), 'KẾ HOẠCH');
    const some = await run(path('b.txt'), path('a.pdf'), '-o', path('ra'), '--jobs', '1');
    expect(some).toEqual({
      code: 1,
      messages: [
        `${path('b.txt')}: b.txt has no page images: give a PDF, PNG, JPEG, WebP or TIFF file`,
        `${path('ra/a.pdf')}: 2 pages, 0 recognised`,
      ],
    });
    expect((await run(path('b.txt'), '-o', path('b.pdf'))).code).toBe(3);
    expect(existsSync(path('b.pdf'))).toBe(false);
  });

  it('says why it cannot write', async () => {
    const path = folderWith('a.pdf');
    const { code, messages } = await run(path('a.pdf'), '-o', path('a.pdf/b.pdf'));
    expect([code, messages[0]]).toEqual([3, expect.stringMatching(/^cannot write .*b\.pdf: /)]);
  });
});
