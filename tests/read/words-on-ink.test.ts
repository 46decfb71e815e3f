import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { open, read } from '../../src/index.ts';
import type { Box, Page } from '../../src/model/index.ts';
import { findComponents } from '../../src/ocr/components.ts';
import type { Raster } from '../../src/ocr/raster.ts';
import { pictureOf } from '../../src/read/page-image-source.ts';
import { lineOf, recordedEngine } from '../ocr/recorded-engine.ts';
import { renderPage } from '../ocr/render-page.ts';
import { scanPdf } from './scan-pdf.ts';

const FIXTURES = new URL('../../fixtures/plans/', import.meta.url);

/** An engine that boxes every piece of ink, without a letter read: what is tested is where the boxes come to lie. */
const boxing = recordedEngine(
  (image) =>
    findComponents(image, 128)
      .filter(({ area }) => area > 8)
      .map(({ left, top, right, bottom }) => lineOf('x', [left, top, right, bottom], 0.9)),
  0.9,
);

const wordsOf = (page: Page): Box[] =>
  page.lines.flatMap(({ words }) => words.flatMap(({ box }) => (box === null ? [] : [box])));

/** Share of the page's ink that lies under boxes, and the least share of a box that is ink; boxes in points. */
function inkUnder(boxes: readonly Box[], { raster, scale }: { raster: Raster; scale: readonly [number, number] }) {
  const { width, height, channels, pixels } = raster;
  const isInk = (x: number, y: number): boolean => pixels[(y * width + x) * channels]! < 128;
  const covered = new Uint8Array(width * height);
  const shares = boxes.map(([x0, y0, x1, y1]) => {
    let [ink, area] = [0, 0];
    for (let y = Math.max(0, Math.floor(y0 * scale[1])); y < Math.min(height, y1 * scale[1]); y++) {
      for (let x = Math.max(0, Math.floor(x0 * scale[0])); x < Math.min(width, x1 * scale[0]); x++) {
        covered[y * width + x] = 1;
        area++;
        if (isInk(x, y)) ink++;
      }
    }
    return ink / area;
  });
  let [all, under] = [0, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!isInk(x, y)) continue;
      all++;
      under += covered[y * width + x]!;
    }
  }
  return { covered: under / all, least: Math.min(...shares), area: covered.reduce((sum, one) => sum + one, 0) };
}

test('the words of a PDF cover its print, and each has ink under it', async () => {
  const bytes = new Uint8Array(await readFile(new URL('09-khong-khoi-thuoc.pdf', FIXTURES)));
  const { pages } = await read(await open({ name: 'a.pdf', bytes: Uint8Array.from(bytes) }));
  const document = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const { covered, least } = inkUnder(wordsOf(pages[0]!), await pictureOf(await document.getPage(1)));
  await document.loadingTask.destroy();
  expect([covered > 0.97, least > 0.03]).toEqual([true, true]);
});

const LINES = Array.from({ length: 20 }, (_, at) => `Kế hoạch thực hiện dân chủ ở cơ sở năm ${2010 + at}`);

test.each([
  [200, 0],
  [200, 1.4],
  [300, -0.8],
  [120, 0.5],
])('the words of a scan at %i dpi, turned by %f°, cover its print and little else', async (dpi, skew) => {
  const raster = renderPage({ lines: LINES, dpi, skew });
  const jpeg = await sharp(raster.pixels, { raw: raster }).jpeg({ quality: 90 }).toBuffer();
  const file = await open({ name: 'a.pdf', bytes: scanPdf([{ jpeg, width: raster.width, height: raster.height }]) });
  const { pages } = await read(file, { openEngine: async () => boxing });
  const scale = [raster.width / pages[0]!.width!, raster.height / pages[0]!.height!] as const;
  const { covered, area } = inkUnder(wordsOf(pages[0]!), { raster, scale });
  expect(covered).toBeGreaterThan(0.97);
  // Boxes of letters are about half ink; a box beside its letter would add to the area and cover nothing.
  const ink = raster.pixels.filter((value, at) => at % 3 === 0 && value < 128).length;
  expect(area / ink).toBeLessThan(3.5);
});
