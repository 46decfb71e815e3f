import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pictureOf } from '../../src/read/page-image-source.ts';
import { type ScanPage, scanPdf } from './scan-pdf.ts';

/** Left half black, right half white. */
async function halves(): Promise<ScanPage> {
  const [width, height] = [248, 350];
  const pixels = Buffer.from(Array.from({ length: width * height }, (_, at) => (at % width < width / 2 ? 0 : 255)));
  const jpeg = await sharp(pixels, { raw: { width, height, channels: 1 } })
    .jpeg()
    .toBuffer();
  return { jpeg, width, height };
}

async function pictureOfFirstPage(page: ScanPage) {
  const document = await getDocument({ data: scanPdf([page]), verbosity: 0 }).promise;
  const { raster, scale } = await pictureOf(await document.getPage(1));
  await document.loadingTask.destroy();
  const at = (x: number, y: number): number => {
    const column = Math.round(x * raster.width);
    return raster.pixels[(Math.round(y * raster.height) * raster.width + column) * raster.channels]! < 128 ? 0 : 1;
  };
  return {
    size: [raster.width, raster.height],
    scale: scale.map((value) => Math.round(value * 100) / 100),
    corners: [at(0.1, 0.1), at(0.9, 0.1), at(0.1, 0.9), at(0.9, 0.9)],
  };
}

test('takes the one image that fills the page as it was scanned', async () => {
  expect(await pictureOfFirstPage(await halves())).toEqual({
    size: [248, 350],
    scale: [0.42, 0.42],
    corners: [0, 1, 0, 1],
  });
});

test('renders a page whose image stands on its head', async () => {
  const content = 'q -595 0 0 -842 595 842 cm /Im0 Do Q';
  expect(await pictureOfFirstPage({ ...(await halves()), content })).toMatchObject({
    scale: [3.06, 3.06],
    corners: [1, 0, 1, 0],
  });
});

test('renders a page that is to be shown turned', async () => {
  expect(await pictureOfFirstPage({ ...(await halves()), rotate: 90 })).toMatchObject({
    size: [2573, 1819],
    corners: [0, 0, 1, 1],
  });
});

test('renders a page of several images', async () => {
  const content = 'q 595 0 0 421 0 421 cm /Im0 Do Q q 595 0 0 421 0 0 cm /Im0 Do Q';
  expect(await pictureOfFirstPage({ ...(await halves()), content })).toMatchObject({
    scale: [3.06, 3.06],
    corners: [0, 1, 0, 1],
  });
});
