import { expect, test } from 'vitest';
import type { OcrEngine, OcrLine, Word } from '../../src/model/index.ts';
import { readColumns } from '../../src/ocr/read-columns.ts';
import { paint } from './grey-pictures.ts';
import { preparedPage } from './prepared-page.ts';
import { lineOf, recordedEngine, textsOf } from './recorded-engine.ts';

/** Two columns, three blocks of ink each, the right one 6 pixels lower. */
const GREY = paint(400, 200, (x, y) => {
  const inLeft = x >= 20 && x < 60 && (y - 60) % 20 < 10;
  const inRight = x >= 240 && x < 280 && (y - 66) % 20 < 10;
  return y >= 66 && y < 130 && (inLeft || inRight) ? 0 : 255;
});
const PAGE = preparedPage(GREY);

/** An engine that reads every crop as one word. */
const answering = (text: string, confidence: number): OcrEngine =>
  recordedEngine(() => [lineOf(text, [12, 12, 62, 37], confidence)], confidence);

const wordAt = (text: string, x: number): Word => ({ text, box: [x, 80, x + 30, 96], confidence: 0.8 });
const MERGED: OcrLine = { words: [wordAt('nhộn', 22), wordAt('PHO', 242)], box: [22, 80, 272, 96] };

test('puts each column as it reads alone in the place of the merged line', async () => {
  expect(textsOf(await readColumns(answering('nhận', 0.95), PAGE, [MERGED]))).toEqual(['nhận', 'nhận']);
});

test('keeps the first reading when the columns read no surer', async () => {
  expect(await readColumns(answering('nhận', 0.81), PAGE, [MERGED])).toEqual([MERGED]);
});

test('keeps the first reading when the columns read shorter', async () => {
  expect(await readColumns(answering('n', 0.99), PAGE, [MERGED])).toEqual([MERGED]);
});

test('leaves the cells of a ruled table alone', async () => {
  const page = preparedPage(GREY, { rulings: [[150, 50, 152, 140]] });
  expect(await readColumns(answering('nhận', 0.95), page, [MERGED])).toEqual([MERGED]);
});

test('does not look again at columns that are sure', async () => {
  const sure = { ...MERGED, words: MERGED.words.map((word) => ({ ...word, confidence: 0.95 })) };
  expect(await readColumns(answering('nhận', 1), PAGE, [sure])).toEqual([sure]);
});

test('does not count what rows that cut through a line read twice', async () => {
  const twice = (y: number): OcrLine => {
    const words = [wordAt('nhộn', 22), { ...wordAt('PHO', 242), box: [242, y, 272, y + 16] as const }];
    return { words, box: [22, y, 272, y + 16] };
  };
  const [left, ...right] = textsOf(await readColumns(answering('PHÓ', 0.95), PAGE, [twice(78), twice(82)]));
  expect([left, right]).toEqual(['PHÓ', ['PHÓ']]);
});
