import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { open, runSearchablePdf } from '../src/index.ts';
import { openEngine } from '../src/ocr/index.ts';
import { read } from '../src/read/index.ts';
import { readBack, runsBack, searchText } from './emit/searchable-pdf/read-back.ts';
import { renderPage } from './ocr/render-page.ts';

const SCAN = resolve(import.meta.dirname, '../fixtures/plans/10-dang-uy-tan-lap.pdf');
const LINES = [
  'Kế hoạch triển khai thực hiện dân chủ ở cơ sở năm 2024',
  'Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022;',
  'Ủy ban nhân dân xã An Phú xây dựng kế hoạch như sau:',
  'Nâng cao nhận thức của cán bộ, công chức về thực hiện dân chủ.',
];

const engine = openEngine('tesseract.js', { concurrency: 1 });
afterAll(async () => (await engine).close());
const options = { openEngine: () => engine };

test('makes a scanned plan searchable, each word within 2 points of its place', async () => {
  const { pages, parts } = await runSearchablePdf(SCAN, options);
  const bytes = Buffer.concat(parts);
  const original = readFileSync(SCAN);
  expect(bytes.subarray(0, original.length).equals(original)).toBe(true);
  const [text] = await searchText(bytes);
  expect(text).toContain('Thực hiện Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị');
  const words = pages[0]!.lines.flatMap((line) => line.words);
  const [found] = await readBack(bytes);
  const far = words.filter(
    ({ text: word, box }) =>
      !found!.some(
        (other) => other.text === word && Math.abs(other.box[0] - box![0]) < 2 && Math.abs(other.box[2] - box![2]) < 2,
      ),
  );
  expect(far.length / words.length).toBeLessThan(0.06); // a repaired word has another text
  const again = await read(await open({ name: 'tim-duoc.pdf', bytes }));
  expect(again.pages.map(({ origin }) => origin)).toEqual(['embedded']);
});

test.each([
  ['a little crooked', 1, 0],
  ['crooked', 2.5, 0],
  ['upside down', 0, 180],
  ['sideways', 0, 90],
] as const)('puts words on the ink of a page that is %s', async (_, skew, turn) => {
  const raster = renderPage({ lines: LINES, size: 14, dpi: 150, skew });
  const image = sharp(raster.pixels, { raw: raster }).rotate(turn).withMetadata({ density: 150 });
  const png = await image.png().toBuffer();
  const { pages, parts } = await runSearchablePdf({ name: 'trang.png', bytes: png }, options);
  const bytes = Buffer.concat(parts);
  expect((await searchText(bytes))[0]!.replace(/\s+/g, ' ').trim()).toBe(LINES.join(' '));
  const words = pages[0]!.lines.flatMap((line) => line.words);
  const found = await runsBack(bytes);
  expect(found.map(({ text }) => text)).toEqual(words.map(({ text }) => text));
  words.forEach(({ text, box }, at) => {
    for (const [x, y] of [found[at]!.start, found[at]!.end]) {
      const [x0, y0, x1, y1] = box!;
      expect(x > x0 - 2 && x < x1 + 2 && y > y0 - 2 && y < y1 + 2, text).toBe(true);
    }
  });
});
