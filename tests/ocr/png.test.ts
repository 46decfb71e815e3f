import { expect, test } from 'vitest';
import { encodePng } from '../../src/ocr/png.ts';
import { decodeImage, imageInfo } from '../../src/ocr/raster.ts';
import { paint } from './grey-pictures.ts';

test('an image comes back as it was, with its resolution', async () => {
  // More rows than one block of stored bytes holds.
  const image = paint(300, 500, (x, y) => (x ^ y) & 255);
  const png = encodePng(image, 300);
  expect(await decodeImage(png)).toEqual({ ...image, channels: 1 });
  expect(await imageInfo(png)).toEqual({ pages: 1, dpi: 300 });
});
