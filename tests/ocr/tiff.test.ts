import { expect, test } from 'vitest';
import { decodeImage, imageInfo } from '../../src/ocr/raster.ts';
import { encodeTiff } from '../../src/ocr/tiff.ts';
import { picture } from './grey-pictures.ts';

test('writes images of different sizes as the pages of one file', async () => {
  const images = [picture('#.#', '.#.'), picture('##', '#.', '..')];
  const bytes = encodeTiff(images);
  expect(await imageInfo(bytes)).toMatchObject({ pages: 2 });
  const pages = await Promise.all([0, 1].map((page) => decodeImage(bytes, { page })));
  expect(pages).toEqual(images.map((image) => ({ ...image, channels: 1 })));
});
