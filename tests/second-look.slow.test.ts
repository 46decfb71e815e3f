import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OcrEngine, parsePlan } from '../src/index.ts';
import { openEngine } from '../src/ocr/index.ts';
import { renderPage } from './ocr/render-page.ts';

const LINES = [
  'ỦY BAN NHÂN DÂN XÃ AN PHÚ',
  'Số: 45/KH-UBND',
  'An Phú, ngày 16 tháng 8 năm 2023',
  'KẾ HOẠCH',
  'Trồng cây phân tán năm 2023',
  'Căn cứ Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ;',
  'Căn cứ Kết luận số 120-KL/TW ngày 07/01/2016 của Bộ Chính trị;',
  'I. MỤC ĐÍCH',
  '1. Trồng 500 cây, hoàn thành trước ngày 30/6/2023.',
  '2. Chăm sóc cây: Quý III/2023, Quý IV/2023, Quý II/2023.',
  '3. Thực hiện Quyết định số 33-QĐ/TW ngày 20/9/2018.',
  'II. THỰC HIỆN',
  '1. Giao Hội Nông dân xã chủ trì trước ngày 28/8/2023.',
  '2. Báo cáo kết quả trước ngày 08/8/2023.',
  '3. Theo Luật số 10/2022/QH15 ngày 10/11/2022.',
  'III. KINH PHÍ',
  'Ngân sách xã năm 2023, số 68/2021/NQ-CP ngày 01/7/2021.',
];

let engine: OcrEngine;
beforeAll(async () => {
  engine = await openEngine('tesseract.js', { concurrency: 1 });
});
afterAll(() => engine.close());

/** A page of small type, scanned out of focus and stored as a poor JPEG. */
async function poorScan(): Promise<Uint8Array> {
  const raster = renderPage({ lines: LINES, dpi: 110, size: 12 });
  const blurred = sharp(raster.pixels, { raw: raster }).blur(0.8);
  return blurred.withMetadata({ density: 110 }).jpeg({ quality: 20 }).toBuffer();
}

test('reads a quarter by a second look that the first one took for another', async () => {
  const input = { name: 'mo.jpg', bytes: await poorScan() };
  const read = async (repair: boolean) => {
    const plan = await parsePlan(input, { repair, openEngine: async () => engine });
    const { deadlines, repairs } = plan;
    return {
      quarters: deadlines.filter(({ raw }) => /quý/i.test(raw)).map(({ edtf }) => edtf),
      looked: repairs.flatMap(({ from, to, reason }) => (reason === 'second look' ? [[from, to]] : [])),
    };
  };
  // The third and fourth quarter side by side are one stretch of time.
  expect(await read(false)).toEqual({ quarters: ['2023-10/2023-12', '2023-04/2023-06'], looked: [] });
  expect(await read(true)).toEqual({
    quarters: ['2023-07/2023-12', '2023-04/2023-06'],
    looked: [['II2023', 'III/2023']],
  });
});
