import sharp from 'sharp';
import { expect, test } from 'vitest';
import { tiffHeader } from '../../src/ocr/tiff-header.ts';

test('makes a file of grey pixels', async () => {
  const shape = { width: 3, height: 2, dpi: 218 };
  const pixels = Uint8Array.from([0, 50, 100, 150, 200, 255]);
  const file = Buffer.concat([tiffHeader(shape), pixels]);
  expect(await sharp(file).metadata()).toMatchObject({
    format: 'tiff',
    width: 3,
    height: 2,
    channels: 1,
    density: 218,
  });
  expect(new Uint8Array(await sharp(file).toColourspace('b-w').raw().toBuffer())).toEqual(pixels);
});
