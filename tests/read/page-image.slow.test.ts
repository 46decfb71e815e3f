import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { VFile } from 'vfile';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OcrEngine, Page } from '../../src/model/index.ts';
import { openEngine } from '../../src/ocr/index.ts';
import { readPageImage } from '../../src/read/page-image.ts';
import { type Drawing, renderPage } from '../ocr/render-page.ts';
import { scanPdf } from './scan-pdf.ts';

const LINES = [
  'Kế hoạch triển khai thực hiện dân chủ ở cơ sở năm 2024',
  'Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022;',
  'Ủy ban nhân dân xã An Phú xây dựng kế hoạch như sau:',
  '1. Mục đích',
  'Nâng cao nhận thức của cán bộ, công chức về thực hiện dân chủ.',
  '2. Yêu cầu',
  'Việc triển khai phải kịp thời, thiết thực, tránh hình thức.',
];

let engine: OcrEngine;
beforeAll(async () => {
  engine = await openEngine('tesseract.js', { concurrency: 1 });
});
afterAll(() => engine.close());

async function readDrawing(drawing: Omit<Drawing, 'lines' | 'size'>, rotate = 0) {
  const raster = renderPage({ lines: LINES, size: 14, ...drawing });
  const turned = sharp(raster.pixels, { raw: raster }).rotate(rotate);
  const { data: jpeg, info } = await turned.jpeg({ quality: 80 }).toBuffer({ resolveWithObject: true });
  const bytes = scanPdf([{ jpeg, width: info.width, height: info.height }]);
  const document = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const file = new VFile();
  const context = { file, pageNumber: 1, openEngine: async () => engine };
  const page = await readPageImage(await document.getPage(1), context);
  await document.loadingTask.destroy();
  return { page, raster, messages: file.messages.map(String) };
}

const textsOf = (page: Page): string[] => page.lines.map((line) => line.text);

test('reads a crooked page, its boxes on the ink of the crooked page', async () => {
  const { page, raster } = await readDrawing({ dpi: 200, skew: 1.5 });
  expect(textsOf(page)).toEqual(LINES);
  expect(Math.abs(page.ocr!.skew + 1.5)).toBeLessThan(0.1);
  const perPoint = raster.width / page.width!;
  for (const word of page.lines.flatMap((line) => line.words)) {
    const [x0, y0, x1, y1] = word.box!.map((value) => value * perPoint) as [number, number, number, number];
    let ink = 0;
    for (let y = Math.floor(y0); y < y1; y++) {
      for (let x = Math.floor(x0); x < x1; x++) if (raster.pixels[(y * raster.width + x) * 3]! < 128) ink++;
    }
    expect(ink / ((x1 - x0) * (y1 - y0)), word.text).toBeGreaterThan(0.1);
  }
});

test('reads a page that was fed upside down', async () => {
  const { page } = await readDrawing({ dpi: 200 }, 180);
  expect(textsOf(page)).toEqual(LINES);
});

test('says that a page is blank', async () => {
  const raster = renderPage({ lines: [], dpi: 100 });
  const jpeg = await sharp(raster.pixels, { raw: raster }).jpeg().toBuffer();
  const document = await getDocument({ data: scanPdf([{ jpeg, ...raster }]), verbosity: 0 }).promise;
  const file = new VFile();
  const context = { file, pageNumber: 1, openEngine: async () => engine };
  const page = await readPageImage(await document.getPage(1), context);
  await document.loadingTask.destroy();
  expect(page.lines).toEqual([]);
  expect(file.messages.map((message) => message.ruleId)).toEqual(['blank-page']);
});

test('gives up a page that takes too long, and only that page', async () => {
  const hurried = await openEngine('tesseract.js', { concurrency: 1, timeLimit: 1 });
  const raster = renderPage({ lines: LINES, dpi: 150 });
  const jpeg = await sharp(raster.pixels, { raw: raster }).jpeg().toBuffer();
  const document = await getDocument({ data: scanPdf([{ jpeg, ...raster }]), verbosity: 0 }).promise;
  const file = new VFile();
  const context = { file, pageNumber: 1, openEngine: async () => hurried };
  const page = await readPageImage(await document.getPage(1), context);
  await document.loadingTask.destroy();
  await hurried.close();
  expect([page.lines, page.reason]).toEqual([[], 'recognition failed']);
  expect(file.messages.map((message) => message.ruleId)).toEqual(['page-failed']);
});
