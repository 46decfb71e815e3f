import { expect, test } from 'vitest';
import type { Box, OcrEngine } from '../../src/model/index.ts';
import { cleanImage, prepareImage } from '../../src/ocr/prepare.ts';
import { decodeImage } from '../../src/ocr/raster.ts';
import { readPrepared } from '../../src/ocr/read-prepared.ts';
import { renderPage } from './render-page.ts';

const LINES = Array.from({ length: 12 }, (_, at) => `Kế hoạch thực hiện dân chủ ở cơ sở năm ${2010 + at}`);

/** An engine that takes the whole image for one word. */
const engine: OcrEngine = {
  name: 'recorded 1',
  model: 'vie',
  concurrency: 1,
  recognise: async ({ png, dpi }) => {
    const { width, height } = await decodeImage(png);
    const box: Box = [0, 0, width, height];
    const record = { engine: 'recorded 1', model: 'vie', dpi, confidence: 0.9 };
    return { lines: [{ words: [{ text: 'Kế', box, confidence: 0.9 }], box }], record };
  },
  close: async () => {},
};

test.each([
  [200, 1],
  [300, 0.85],
])('a page scanned at %i dpi is read at %f of its width, its boxes lie on the whole width', async (dpi, narrow) => {
  const page = await prepareImage(cleanImage(renderPage({ lines: LINES, dpi, width: 400, height: 300 })), {
    turn: 0,
    dpi,
  });
  const { lines } = await readPrepared(engine, page);
  const { width, height } = page.grey;
  expect(page.narrow).toBe(narrow);
  expect(lines[0]!.box).toEqual([0, 0, Math.round(width * narrow) / narrow, height]);
});
