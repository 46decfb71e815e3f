import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { open } from '../../src/open/index.ts';
import { read } from '../../src/read/index.ts';

/** A PDF that is not copied whole, with something of ten megabytes beside its text. */
async function largePdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (const text of ['Trang mot', 'Trang hai']) document.addPage([300, 200]).drawText(text, { x: 20, y: 100 });
  document.context.register(document.context.stream(new Uint8Array(10 << 20)));
  return document.save({ useObjectStreams: false });
}

const textsOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await read(await open({ name: 'ke-hoach.pdf', bytes }))).pages.map(({ lines }) => lines[0]!.text);

test('a large file is read by parts, and stays as it is', async () => {
  const bytes = await largePdf();
  const before = bytes.slice();
  expect(await textsOf(bytes)).toEqual(['Trang mot', 'Trang hai']);
  expect(Buffer.compare(bytes, before)).toBe(0);
});

test('a large file whose cross-reference table is lost is searched whole', async () => {
  const bytes = await largePdf();
  bytes.fill(0x20, bytes.length - 40);
  expect(await textsOf(bytes)).toEqual(['Trang mot', 'Trang hai']);
});
