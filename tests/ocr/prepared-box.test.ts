import { expect, test } from 'vitest';
import type { Box } from '../../src/model/index.ts';
import { cleanImage, prepareImage } from '../../src/ocr/prepare.ts';
import { toPrepared } from '../../src/ocr/prepared-box.ts';
import { renderPage } from './render-page.ts';

const LINES = Array.from({ length: 12 }, (_, at) => `Kế hoạch triển khai thực hiện dân chủ ở cơ sở năm ${2012 + at}`);

test.each([0, 90, 180, 270] as const)('undoes the way back of a crooked page turned by %i degrees', async (turn) => {
  const raster = renderPage({ lines: LINES, size: 16, dpi: 110, skew: 1.2 });
  const page = await prepareImage(cleanImage(raster), { turn, dpi: 110 });
  const box: Box = [140, 200, 260, 222];
  const back = toPrepared(page, page.toSource(box));
  expect(back.map((value) => Math.round(value * 10) / 10)).toEqual(box);
});
