import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { indexObjects } from '../../src/read/pdf-objects.ts';
import { findScannedImage } from '../../src/read/pdf-scan.ts';
import { decodeScannedImage } from '../../src/read/pdf-scan-raster.ts';

/** A file of one page with one image; `page` and `image` are further entries of their dictionaries. */
function pdf(options: { content?: string; page?: string; image?: string; body?: Uint8Array } = {}) {
  const content = options.content ?? 'q 595 0 0 842 0 0 cm /Im0 Do Q';
  const body = Buffer.from(options.body ?? [0]);
  const parts = [
    `1 0 obj << /Type /Page /Contents 2 0 R /Parent 4 0 R ${options.page ?? ''} >> endobj`,
    `2 0 obj << /Length ${content.length} >> stream\n${content}\nendstream endobj`,
    '4 0 obj << /Type /Pages /Resources << /XObject << /Im0 3 0 R >> >> >> endobj',
    `3 0 obj << /Subtype /Image ${options.image ?? ''} /Length ${body.length} >> stream\n`,
  ];
  return indexObjects(Buffer.concat([Buffer.from(parts.join('\n')), body, Buffer.from('\nendstream endobj')]))!;
}

test('finds the image of a page and its place', () => {
  const found = findScannedImage(pdf(), 1);
  expect([found?.matrix, found?.image.bytes.length]).toEqual([[595, 0, 0, 842, 0, 0], 1]);
});

test('adds up the moves before the image, and looks past colours and clips', () => {
  const content = 'q 0.24 0 0 0.24 0 0 cm q 0 g 0 0 2480 3508 re W n 2480 0 0 3508 0 0 cm /Im0 Do Q Q';
  expect(findScannedImage(pdf({ content }), 1)?.matrix.map((value) => Math.round(value))).toEqual([
    595, 0, 0, 842, 0, 0,
  ]);
});

test.each([
  ['text', { content: 'q 595 0 0 842 0 0 cm /Im0 Do Q BT /F1 12 Tf (a) Tj ET' }],
  ['a second image', { content: '/Im0 Do /Im0 Do' }],
  ['a painted path', { content: '/Im0 Do 0 0 9 9 re f' }],
  ['a comment or a signature field', { page: '/Annots [9 0 R]' }],
  ['an image that is missing', { content: '/Im9 Do' }],
  ['nothing', { content: '' }],
])('leaves a page with %s to pdf.js', (_, options) => {
  expect(findScannedImage(pdf(options), 1)).toBeNull();
});

const decode = (image: string, body: Uint8Array) => {
  const objects = pdf({ image, body });
  return decodeScannedImage(findScannedImage(objects, 1)!.image, objects);
};

const size = '/Width 3 /Height 2 /ColorSpace /DeviceGray';
/** Two rows of 3 samples: black to white. */
const pixels = Uint8Array.from([0, 85, 170, 170, 85, 255]);
const raster = { width: 3, height: 2, channels: 1, pixels };

test('unpacks samples of fewer bits than a byte', async () => {
  const packed = deflateSync(Uint8Array.from([0b00011000, 0b10011100]));
  expect(await decode(`${size} /BitsPerComponent 2 /Filter /FlateDecode`, packed)).toEqual(raster);
});

test('decodes rows with PNG predictors', async () => {
  const rows = deflateSync(Uint8Array.from([1, 0x05, 0xa0, 2, 0xa0, 0x50]));
  const parameters = '/DecodeParms << /Predictor 15 /Columns 3 /BitsPerComponent 4 >>';
  expect(await decode(`${size} /BitsPerComponent 4 /Filter /FlateDecode ${parameters}`, rows)).toEqual(raster);
});

test('decodes JPEG in its own colours', async () => {
  const grey = { width: 16, height: 16, channels: 1 as const, pixels: new Uint8Array(256).fill(200) };
  const jpeg = await sharp(grey.pixels, { raw: grey }).toColourspace('b-w').jpeg().toBuffer();
  expect(
    await decode('/Width 16 /Height 16 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode', jpeg),
  ).toEqual(grey);
});

test.each([
  ['a palette', '/Width 3 /Height 2 /ColorSpace [/Indexed /DeviceRGB 1 <00>] /BitsPerComponent 8 /Filter /FlateDecode'],
  ['swapped colours', `${size} /BitsPerComponent 8 /Decode [1 0] /Filter /FlateDecode`],
  ['a mask', `${size} /BitsPerComponent 8 /SMask 9 0 R /Filter /FlateDecode`],
  ['another coding', `${size} /BitsPerComponent 1 /Filter /CCITTFaxDecode`],
  ['too few samples', `${size.replace('2', '900')} /BitsPerComponent 8 /Filter /FlateDecode`],
])('leaves an image with %s to pdf.js', async (_, image) => {
  expect(await decode(image, deflateSync(pixels))).toBeNull();
});

test('refuses an image with more pixels than a page can have', async () => {
  const image = '/Width 99999 /Height 99999 /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode';
  await expect(decode(image, pixels)).rejects.toThrow('the image has 99999 × 99999 pixels');
});
