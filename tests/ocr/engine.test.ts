import { afterAll, expect, test } from 'vitest';
import { cleanImage, openEngine, prepareImage } from '../../src/ocr/index.ts';
import { renderPage } from './render-page.ts';

const engine = openEngine('tesseract.js', { concurrency: 1 });
afterAll(async () => (await engine).close());

test('tesseract.js reads Vietnamese without a network', async () => {
  const lines = ['ỦY BAN NHÂN DÂN XÃ AN PHÚ', 'Số: 45/KH-UBND', 'Kế hoạch thực hiện dân chủ ở cơ sở', 'năm 2024'];
  const clean = cleanImage(renderPage({ lines, dpi: 200, width: 340, height: 160 }));
  const { image } = prepareImage(clean, { turn: 0, dpi: 200 });
  const reading = await (await engine).recognise(image);
  expect(reading.lines.map((line) => line.words.map((word) => word.text).join(' '))).toEqual(lines);
  expect(reading.record).toMatchObject({ model: 'vie best_int', dpi: image.dpi });
  expect(reading.record.confidence).toBeGreaterThan(0.85);
});

test('an image that is none fails alone', async () => {
  await expect((await engine).recognise({ width: 0, height: 0, pixels: new Uint8Array(), dpi: 200 })).rejects.toThrow();
});
