import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { LETTER } from '../../grammars/shared/letters.ts';
import { openCarrier, type TextLayer, writeSearchablePdf } from '../../src/emit/searchable-pdf.ts';
import { isRefusal, type Page } from '../../src/model/index.ts';
import { open } from '../../src/open/index.ts';
import { assemble, testPdf } from '../read/pdf-fixture.ts';
import { type ScanPage, scanPdf } from '../read/scan-pdf.ts';
import { inkOf, layerOf, readBack, searchText } from './searchable-pdf/read-back.ts';

const jpeg = await sharp({ create: { width: 119, height: 168, channels: 3, background: '#eee' } })
  .jpeg()
  .toBuffer();
const scan = (...pages: readonly Partial<ScanPage>[]): Uint8Array =>
  scanPdf(pages.map((page) => ({ jpeg, width: 119, height: 168, ...page })));

const page = (number: number, width: number | null = 595, height: number | null = 842): Page => ({
  ...{ number, width, height, origin: 'ocr', reason: null, ocr: null, lines: [] },
});

async function write(
  bytes: Uint8Array,
  layers: readonly TextLayer[],
  { name = 'ban-quet.pdf', pages = [page(1)] }: { name?: string; pages?: readonly Page[] } = {},
): Promise<Uint8Array> {
  return Buffer.concat(await writeSearchablePdf(await openCarrier(await open({ name, bytes })), { pages, layers }));
}

async function refusalOf(name: string, bytes: Uint8Array, pages?: readonly Page[]): Promise<string> {
  try {
    await write(bytes, [], { name, ...(pages && { pages }) });
  } catch (error) {
    if (isRefusal(error)) return error.rule;
    throw error;
  }
  throw new Error('not refused');
}

const TITLE = inkOf(['KẾ', 250, 100], ['HOẠCH', 270, 100]);
const SENTENCE = inkOf(['thực', 85, 140], ['hiện', 115, 140], ['dân', 145, 140], ['chủ', 170, 140]);
/** Text that a reader of another language left in a scan. */
const GARBAGE = 'BT /F0 12 Tf 3 Tr 1 0 0 1 85 700 Tm (CQNG HoAxA) Tj ET';
const IMAGE = 'q 595 0 0 842 0 0 cm /Im0 Do Q';
const startsWith = (bytes: Uint8Array, head: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, head.length)).equals(Buffer.from(head));

describe('writeSearchablePdf', () => {
  it('puts words at their boxes behind an untouched file', async () => {
    const bytes = scan({});
    const written = await write(bytes, [layerOf(1, TITLE, SENTENCE)]);
    expect(startsWith(written, bytes)).toBe(true);
    const [words] = await readBack(written);
    expect(words!.map(({ text }) => text)).toEqual(['KẾ', 'HOẠCH', 'thực', 'hiện', 'dân', 'chủ']);
    [...TITLE, ...SENTENCE].forEach(({ box }, at) => {
      const found = words![at]!.box;
      expect(box.every((edge, side) => Math.abs(edge - found[side]!) <= (side % 2 === 0 ? 0.05 : 3))).toBe(true);
    });
    expect(await searchText(written)).toEqual(['KẾ HOẠCH\nthực hiện dân chủ']);
  });

  it('gives every Vietnamese letter, and characters beyond 16 bits', async () => {
    const letters = LETTER.replace(/(.)-(.)/g, (_, from: string, to: string) =>
      Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (__, i) =>
        String.fromCharCode(from.charCodeAt(0) + i),
      ).join(''),
    );
    const lines = [...letters.match(/.{1,40}/g)!, '𠀀⁰§€“”'].map((text, at) => inkOf([text, 60, 60 + 30 * at]));
    const [text] = await searchText(await write(scan({}), [layerOf(1, ...lines)]));
    expect(text!.replaceAll('\n', '')).toBe(`${letters}𠀀⁰§€“”`);
  });

  it('gives the same bytes every time', async () => {
    const once = await write(scan({}), [layerOf(1, TITLE)]);
    const again = await write(scan({}), [layerOf(1, TITLE)]);
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  });

  it.each([90, 180, 270])('finds its way on a page that is shown turned by %d degrees', async (rotate) => {
    const [words] = await readBack(await write(scan({ rotate }), [layerOf(1, TITLE)]));
    TITLE.forEach(({ text, box }, at) => {
      const [x0, , x1, baseline] = words![at]!.box;
      expect([words![at]!.text, x0, x1].map((value) => value)).toEqual([text, box[0], box[2]]);
      expect(Math.abs(baseline - box[3])).toBeLessThan(3);
    });
  });

  it('measures from the corner of the crop box, in its own units', async () => {
    const document = await PDFDocument.load(scan({}), { updateMetadata: false });
    const [first] = document.getPages();
    first!.setCropBox(20, 10, 300, 400);
    first!.node.set(PDFName.of('UserUnit'), document.context.obj(2));
    const [words] = await readBack(await write(await document.save(), [layerOf(1, TITLE)]));
    expect(words!.map(({ text, box }) => [text, box[0], box[2]])).toEqual(
      TITLE.map(({ text, box }) => [text, box[0], box[2]]),
    );
  });

  it('leaves a file without a new layer as it is', async () => {
    const bytes = testPdf([{ texts: [{ text: 'KẾ HOẠCH', x: 250, y: 100 }] }]);
    expect(Buffer.from(bytes).equals(await write(bytes, []))).toBe(true);
  });

  it('adds to files with a stream of cross-references', async () => {
    const document = await PDFDocument.load(scan({}, {}), { updateMetadata: false });
    document.setTitle('Kế hoạch 12');
    const bytes = await document.save({ useObjectStreams: true });
    const written = await write(bytes, [layerOf(2, TITLE)]);
    expect(startsWith(written, bytes)).toBe(true);
    expect((await readBack(written)).map((words) => words.length)).toEqual([0, 2]);
    expect((await PDFDocument.load(written)).getTitle()).toBe('Kế hoạch 12');
  });

  it('writes a file anew whose end is damaged', async () => {
    const bytes = scan({});
    const damaged = bytes.subarray(0, Buffer.from(bytes).indexOf('startxref'));
    expect(await searchText(await write(damaged, [layerOf(1, TITLE)]))).toEqual(['KẾ HOẠCH']);
  });
});

describe('old text', () => {
  const layer = layerOf(1, TITLE);
  const withFont = async (bytes: Uint8Array, change?: (document: PDFDocument) => void): Promise<Uint8Array> => {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    const font = document.context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' });
    for (const { node } of document.getPages())
      node.Resources()!.set(PDFName.of('Font'), document.context.obj({ F0: font }));
    change?.(document);
    return document.save();
  };

  it('takes out text in the mode that paints nothing, and keeps what is seen', async () => {
    const content = `${IMAGE} ${GARBAGE} BT /F0 9 Tf 0 Tr 1 0 0 1 400 20 Tm (SAO Y) Tj ET`;
    expect(await searchText(await withFont(scan({ content })))).toEqual(['CQNG HoAxA\nSAO Y']);
    expect(await searchText(await write(await withFont(scan({ content })), [layer]))).toEqual(['KẾ HOẠCH\nSAO Y']);
  });

  it('takes out text that the page image covers', async () => {
    const content = `${GARBAGE.replace('3 Tr', '0 Tr')} ${IMAGE}`;
    expect(await searchText(await write(await withFont(scan({ content })), [layer]))).toEqual(['KẾ HOẠCH']);
  });

  it('takes it out of a form, on the one page only', async () => {
    const content = `${IMAGE} q /Fm0 Do Q`;
    const bytes = await withFont(scan({ content }, { content }), (document) => {
      const { context } = document;
      const entries = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 595, 842] };
      const form = context.register(context.flateStream(GARBAGE, entries));
      for (const { node } of document.getPages()) {
        const objects = node.Resources()!.lookup(PDFName.of('XObject'), PDFDict);
        objects.set(PDFName.of('Fm0'), form);
      }
    });
    expect(await searchText(await write(bytes, [layer], { pages: [page(1), page(2)] }))).toEqual([
      'KẾ HOẠCH',
      'CQNG HoAxA',
    ]);
  });

  it('gives visible text that reads as something else an empty replacement', async () => {
    const content = GARBAGE.replace('3 Tr', '0 Tr');
    const written = await write(await withFont(scan({ content })), [{ ...layer, replacesText: true }]);
    const document = await PDFDocument.load(written);
    const [first] = document.getPages();
    const streams = first!.node.lookup(PDFName.of('Contents'), PDFArray).asArray();
    const texts = streams.map((entry) => {
      const stream = document.context.lookup(entry);
      return stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') : '';
    });
    expect([texts[1], texts[3]]).toEqual(['/Span << /ActualText <feff> >> BDC\n', '\nEMC\n']);
    expect(texts[2]).toContain('CQNG');
  });
});

describe('image files', () => {
  const sheet = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#fed' } });
  const imageOf = async (bytes: Uint8Array) => {
    const document = await PDFDocument.load(bytes);
    return document.getPages().map(({ node }) => {
      const image = node.Resources()!.lookup(PDFName.of('XObject'), PDFDict).lookup(PDFName.of('Im0'));
      if (!(image instanceof PDFRawStream)) throw new TypeError('no image');
      return ['Width', 'Height', 'BitsPerComponent', 'Filter'].map((name) => String(image.dict.get(PDFName.of(name))));
    });
  };

  it('keeps the bytes of a JPEG, and the size of its page', async () => {
    const bytes = await sheet(300, 600).jpeg().toBuffer();
    const written = await write(bytes, [layerOf(1, inkOf(['KẾ', 20, 30]))], {
      name: 'a.jpg',
      pages: [page(1, 144, 288)],
    });
    expect(Buffer.from(written).includes(bytes)).toBe(true);
    const [first] = (await PDFDocument.load(written)).getPages();
    expect(first!.getSize()).toEqual({ width: 144, height: 288 });
    expect(await searchText(written)).toEqual(['KẾ']);
  });

  it('shows a JPEG upright by its EXIF orientation', async () => {
    const left = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#f00' } })
      .png()
      .toBuffer();
    for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const bytes = await sheet(80, 40)
        .composite([{ input: left, left: 0, top: 0 }])
        .withMetadata({ orientation })
        .jpeg()
        .toBuffer();
      const size = orientation < 5 ? [80, 40] : [40, 80];
      const written = await write(bytes, [], { name: 'a.jpg', pages: [page(1, size[0], size[1])] });
      const expected = await sharp(bytes).autoOrient().raw().toBuffer();
      const { picture, width } = await drawn(written);
      expect(picture.length).toBe(expected.length);
      for (const at of [0, width - 1, expected.length / 3 - 1, expected.length / 3 - width]) {
        expect(Math.abs(picture[3 * at + 1]! - expected[3 * at + 1]!), `orientation ${orientation}`).toBeLessThan(60);
      }
    }
  });

  it('keeps PNG data, and unpacks only what PDF cannot hold', async () => {
    const plain = await sheet(30, 60).png().toBuffer();
    const clear = await sharp({ create: { width: 30, height: 60, channels: 4, background: '#0000' } })
      .png()
      .toBuffer();
    const files = await Promise.all([plain, clear].map((bytes) => write(bytes, [], { name: 'a.png' })));
    expect(await Promise.all(files.map(imageOf))).toEqual([
      [['30', '60', '8', '/FlateDecode']],
      [['30', '60', '8', '/FlateDecode']],
    ]);
    const data = plain.subarray(plain.indexOf('IDAT') + 4, plain.indexOf('IEND') - 8);
    expect(Buffer.from(files[0]!).includes(data)).toBe(true);
    expect((await drawn(files[1]!)).picture[0]).toBe(255);
  });

  it('makes a page of each page of a TIFF, of one bit where it has one bit', async () => {
    const pages = await Promise.all([30, 30].map((width) => sheet(width, 60).threshold(128).png().toBuffer()));
    const tiff = await sharp(pages, { join: { animated: true } })
      .toColourspace('b-w')
      .tiff({ bitdepth: 1, compression: 'ccittfax4' })
      .toBuffer();
    const written = await write(tiff, [layerOf(2, TITLE)], { name: 'a.tif', pages: [page(1), page(2)] });
    expect(await imageOf(written)).toEqual([
      ['30', '60', '1', '/FlateDecode'],
      ['30', '60', '1', '/FlateDecode'],
    ]);
    expect(await searchText(written)).toEqual(['', 'KẾ HOẠCH']);
  });

  it('embeds WebP without loss', async () => {
    const bytes = await sheet(30, 60).webp({ lossless: true }).toBuffer();
    const { picture } = await drawn(await write(bytes, [], { name: 'a.webp', pages: [page(1, 30, 60)] }));
    expect([...picture.subarray(0, 3)]).toEqual([0xff, 0xee, 0xdd]);
  });
});

describe('what cannot be made searchable', () => {
  it('is refused with its reason', async () => {
    const encrypted = assemble(
      ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>', '<< /Filter /Standard /V 1 >>'],
      '/Encrypt 3 0 R',
    );
    expect(await refusalOf('a.pdf', encrypted)).toBe('emit:encrypted-pdf');
    expect(await refusalOf('a.pdf', Buffer.from('%PDF-1.4\nnothing\n'))).toBe('read:broken-pdf');
    expect(await refusalOf('a.txt', Buffer.from('KẾ HOẠCH'))).toBe('emit:no-page-images');
    const png = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    expect(await refusalOf('a.png', png, [page(1, null, null)])).toBe('read:broken-image');
  });

  it('says of a signed file what becomes of it', async () => {
    const signed = await PDFDocument.load(scan({}), { updateMetadata: false });
    signed.context.register(signed.context.obj({ Type: 'Sig', ByteRange: [0, 1, 2, 3], Contents: PDFString.of('') }));
    const file = await open({ name: 'a.pdf', bytes: await signed.save() });
    await openCarrier(file);
    expect(file.messages.map(({ source, ruleId }) => `${source}:${ruleId}`)).toEqual(['emit:signed-pdf']);
  });
});

/** The first page as pdf.js draws it, one pixel per point. */
async function drawn(bytes: Uint8Array): Promise<{ picture: Uint8Array; width: number }> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { createCanvas } = await import('@napi-rs/canvas');
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const viewport = (await document.getPage(1)).getViewport({ scale: 1 });
  const canvas = createCanvas(viewport.width, viewport.height);
  const canvasContext = canvas.getContext('2d');
  const target = { canvas: null, canvasContext, viewport } as unknown as Parameters<typeof draw>[0]; // typed for browsers
  const first = await document.getPage(1);
  const draw = first.render.bind(first);
  await draw(target).promise;
  const { width, height } = canvas;
  const rgba = canvasContext.getImageData(0, 0, width, height).data;
  await document.loadingTask.destroy();
  return {
    picture: Uint8Array.from({ length: 3 * width * height }, (_, at) => rgba[4 * Math.floor(at / 3) + (at % 3)]!),
    width,
  };
}
