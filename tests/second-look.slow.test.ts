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

/** What the page is damaged to before anything looks again. */
const DAMAGE: Readonly<Record<string, string>> = {
  '45/KH-UBND': '45/KII-UBND',
  '59/2023/NĐ-CP': '59/2O23/NĐ-CP',
  '30/6/2023.': '30/0/2023.',
  'III/2023,': '1112023,',
};

let engine: OcrEngine;
beforeAll(async () => {
  engine = await openEngine('tesseract.js', { concurrency: 1 });
});
afterAll(() => engine.close());

/** The engine, its reading of whole pages damaged; it looks at crops as ever. */
function damaged(): OcrEngine {
  const recognise: OcrEngine['recognise'] = async (image, settings) => {
    const reading = await engine.recognise(image, settings);
    if (settings?.layout !== undefined) return reading;
    const lines = reading.lines.map(({ words, box }) => ({
      box,
      words: words.map(({ text, box, confidence }) => ({ text: DAMAGE[text] ?? text, box, confidence })),
    }));
    return { ...reading, lines };
  };
  return { ...engine, recognise };
}

test('reads in the ink what the first reading has wrong', async () => {
  const raster = renderPage({ lines: LINES, dpi: 200, size: 13 });
  const bytes = await sharp(raster.pixels, { raw: raster }).withMetadata({ density: 200 }).png().toBuffer();
  const plan = await parsePlan({ name: 'trang.png', bytes }, { openEngine: async () => damaged() });
  expect(plan.repairs.map(({ from, to, reason }) => [from, to, reason])).toEqual([
    ['45/KII-UBND', '45/KH-UBND', 'second look'],
    ['59/2O23/NĐ-CP', '59/2023/NĐ-CP', 'second look'],
    ['30/0/2023', '30/6/2023', 'second look'],
    ['1112023', 'III/2023', 'second look'],
  ]);
  expect(plan.header.number).toBe('45/KH-UBND');
});
