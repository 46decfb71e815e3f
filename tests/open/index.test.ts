import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal, openedOf, wordingOf } from '../../src/model/index.ts';
import { listArchive, type OpenOptions, open, type PlanInput } from '../../src/open/index.ts';
import { testZip } from '../read/zip-fixture.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-'));
});
afterAll(() => rm(folder, { recursive: true }));

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function typeOf(name: string, bytes: Uint8Array | string): Promise<string> {
  const file = await open({ name, bytes: typeof bytes === 'string' ? bytesOf(bytes) : bytes });
  return openedOf(file).mediaType;
}

async function refusalOf(input: PlanInput, options?: OpenOptions): Promise<{ rule: string; reason: string }> {
  try {
    await open(input, options);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    expect(wordingOf(error.rule, error.detail, 'vi')).not.toMatch(/\?/);
    return { rule: error.rule, reason: error.reason };
  }
  throw new Error('not refused');
}

describe('open', () => {
  it('loads a file from a path and keeps its base name only', async () => {
    const path = join(folder, 'ke-hoach.txt');
    await writeFile(path, 'KẾ HOẠCH');
    const file = await open(path);
    const sha256 = createHash('sha256').update('KẾ HOẠCH').digest('hex');
    expect(file.path).toBe('ke-hoach.txt');
    expect(new TextDecoder().decode(file.value as Uint8Array)).toBe('KẾ HOẠCH');
    expect(openedOf(file)).toEqual({ sha256, bytes: 12, mediaType: 'text/plain' });
  });

  it('hashes large files as a whole while it reads them', async () => {
    const path = join(folder, 'lon.pdf');
    const bytes = Buffer.concat([bytesOf('%PDF-1.7\n'), Buffer.alloc(9_000_001, 'kế hoạch')]);
    await writeFile(path, bytes);
    const file = await open(path);
    expect(bytes.equals(file.value as Uint8Array)).toBe(true);
    expect(openedOf(file)).toMatchObject({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
    });
  });

  it('tells formats by their content, whatever the name says', async () => {
    expect(await typeOf('a.txt', '\n\n%PDF-1.7\n')).toBe('application/pdf');
    expect(await typeOf('a.pdf', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))).toBe('image/png');
    expect(await typeOf('a', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe('image/jpeg');
    expect(await typeOf('a', new Uint8Array([0x49, 0x49, 0x2a, 0]))).toBe('image/tiff');
    expect(await typeOf('a', bytesOf('RIFF....WEBPVP8 '))).toBe('image/webp');
  });

  it('tells Markdown by its extension', async () => {
    expect(await typeOf('Kế hoạch.MD', '# KẾ HOẠCH')).toBe('text/markdown');
    expect(await typeOf('Kế hoạch.txt', '# KẾ HOẠCH')).toBe('text/plain');
  });

  it('takes UTF-16 and old single-byte text for text', async () => {
    expect(await typeOf('a.txt', new Uint8Array([0xff, 0xfe, 0x4b, 0]))).toBe('text/plain');
    expect(
      await typeOf(
        'a.txt',
        Uint8Array.from('KÕ ho¹ch', (letter) => letter.charCodeAt(0)),
      ),
    ).toBe('text/plain');
  });

  it('names a missing file and asks to check it', async () => {
    expect(await refusalOf(join(folder, 'khong-co.pdf'))).toEqual({
      rule: 'open:not-found',
      reason: 'khong-co.pdf does not exist: check the name and the folder',
    });
  });

  it('refuses a folder', async () => {
    expect((await refusalOf(folder)).rule).toBe('open:is-a-directory');
  });

  it('refuses an empty file', async () => {
    const path = join(folder, 'rong.txt');
    await writeFile(path, '');
    expect(await refusalOf(path)).toEqual({
      rule: 'open:empty',
      reason: 'rong.txt is empty: check that it was copied or downloaded completely',
    });
  });

  it('refuses files over the limit, before reading them', async () => {
    const path = join(folder, 'lon.txt');
    await writeFile(path, 'x'.repeat(3000));
    expect(await refusalOf(path, { maxBytes: 2048 })).toEqual({
      rule: 'open:too-large',
      reason: 'lon.txt is larger than the limit of 2048 bytes: split it, or raise the limit (maxBytes)',
    });
    expect((await refusalOf({ name: 'lon.txt', bytes: new Uint8Array(33 * 1024 * 1024).fill(65) })).rule).toBe(
      'open:too-large',
    );
  });

  it('refuses binary junk, and says so when the name promised a PDF', async () => {
    const junk = Uint8Array.from({ length: 500 }, (_, i) => (i * 89) % 256);
    expect((await refusalOf({ name: 'junk.bin', bytes: junk })).rule).toBe('open:unknown-format');
    expect(await refusalOf({ name: 'ke-hoach.pdf', bytes: junk })).toEqual({
      rule: 'open:wrong-extension',
      reason:
        'ke-hoach.pdf does not look like a pdf file although its name ends in .pdf: check that it was copied or downloaded completely, or export it again',
    });
  });

  it.each([
    ['a.xlsx', 'PK\x03\x04....[Content_Types].xml....xl/workbook.xml', 'XLSX'],
    ['a.pptx', 'PK\x03\x04....[Content_Types].xml....ppt/slides', 'PPTX'],
    ['a.eml', 'From: vanphong@anphu.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n\r\nKính gửi', 'EML / MHT'],
  ])('names the format of %s and what to save it as', async (name, content, format) => {
    expect(await refusalOf({ name, bytes: bytesOf(content) })).toEqual({
      rule: 'open:unsupported-format',
      reason: `${name} has the format ${format}, which cannot be read: save it as PDF, DOCX or plain text and give that`,
    });
  });

  it.each([
    [
      'a.docx',
      'PK\x03\x04....[Content_Types].xml',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    [
      'a.odt',
      'PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text',
      'application/vnd.oasis.opendocument.text',
    ],
    ['a.doc', '{\\rtf1\\ansi', 'application/rtf'],
    ['a.txt', '\uFEFF<!DOCTYPE html><html>', 'text/html'],
  ])('tells what %s is by its content', async (name, content, type) => {
    expect(await typeOf(name, content)).toBe(type);
  });

  it('reads a file in an archive by its path, and lists the documents there', async () => {
    const path = join(folder, 'cu.zip');
    await writeFile(
      path,
      testZip({ '2004/kh.txt': 'Kế hoạch', '__MACOSX/._kh.txt': 'x', 'a.exe': 'x', 'b.zip': 'PK' }),
    );
    expect(await listArchive(path)).toEqual([`${path}/2004/kh.txt`]);
    const file = await open(`${path}/2004/kh.txt`);
    expect([file.path, openedOf(file).mediaType]).toEqual(['kh.txt', 'text/plain']);
    expect((await refusalOf(`${path}/2005/kh.txt`)).rule).toBe('open:not-found');
  });

  it('refuses archives without documents, broken ones, and files that grow too large', async () => {
    const write = async (name: string, bytes: Uint8Array): Promise<string> => {
      await writeFile(join(folder, name), bytes);
      return join(folder, name);
    };
    expect(await refusalOf(await write('rong.zip', testZip({ 'trong.zip': testZip({ 'kh.txt': 'x' }) })))).toEqual({
      rule: 'open:empty-archive',
      reason: 'rong.zip holds no document that can be read; archives inside archives stay shut: unpack it first',
    });
    expect((await refusalOf(await write('hong.zip', bytesOf('PK\x03\x04....kh.pdf')))).rule).toBe(
      'read:broken-document',
    );
    const bomb = await write('bom.zip', testZip({ 'kh.txt': new Uint8Array(20 * 1024 * 1024) }));
    expect((await refusalOf(`${bomb}/kh.txt`)).rule).toBe('read:archive-too-large');
  });

  it('asks for the path of an archive', async () => {
    expect(await refusalOf({ name: 'a.zip', bytes: bytesOf('PK\x03\x04....bao-cao.pdf') })).toEqual({
      rule: 'open:archive',
      reason: 'a.zip is an archive: give it to the command by its path, or name one file in it: a.zip/FILE',
    });
  });

  it('tells an old Word file', async () => {
    const bytes = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    expect(await typeOf('a.doc', bytes)).toBe('application/msword');
  });
});
