import sharp from 'sharp';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import type { OcrEngine } from '../../src/model/index.ts';
import { readImage } from '../../src/read/image.ts';
import { recordedEngine } from '../ocr/recorded-engine.ts';

const blind = recordedEngine(() => []);

const sheet = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#fff' } });

async function readBytes(bytes: Uint8Array, openEngine: (() => Promise<OcrEngine>) | undefined = async () => blind) {
  const file = new VFile({ value: bytes });
  const pages = await readImage(file, { openEngine });
  const sizes = pages.map(({ number, width, height }) => [
    number,
    width && Math.round(width),
    height && Math.round(height),
  ]);
  return { sizes, rules: file.messages.map((message) => message.ruleId) };
}

test('measures a page by the resolution in the file', async () => {
  const png = await sheet(1000, 500).withMetadata({ density: 200 }).png().toBuffer();
  expect(await readBytes(png)).toEqual({ sizes: [[1, 360, 180]], rules: ['blank-page'] });
});

test('takes a page without a plausible resolution for A4', async () => {
  const jpeg = await sheet(827, 1169).jpeg().toBuffer();
  expect(await readBytes(jpeg)).toEqual({ sizes: [[1, 595, 842]], rules: ['blank-page'] });
});

test('turns a page upright by its EXIF orientation', async () => {
  const jpeg = await sheet(1169, 827).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  expect((await readBytes(jpeg)).sizes).toEqual([[1, 595, 842]]);
});

test('reads every page of a TIFF', async () => {
  const pages = await Promise.all([1, 2].map(() => sheet(400, 600).png().toBuffer()));
  const tiff = await sharp(pages, { join: { animated: true } })
    .withMetadata({ density: 100 })
    .tiff()
    .toBuffer();
  expect((await readBytes(tiff)).sizes.map(([number]) => number)).toEqual([1, 2]);
});

test('reports the page that cannot be read', async () => {
  const png = await sheet(100, 100).png().toBuffer();
  const failing = recordedEngine(() => Promise.reject(new Error('took longer than 1 s')));
  expect(await readBytes(png, async () => failing)).toEqual({ sizes: [[1, 842, 842]], rules: ['page-failed'] });
});
