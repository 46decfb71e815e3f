import { expect, test } from 'vitest';
import type { Box, OcrLine } from '../../src/model/index.ts';
import { lookAgain } from '../../src/ocr/second-look.ts';
import { paint, straight } from './grey-pictures.ts';
import { lineOf, recordedEngine, textsOf } from './recorded-engine.ts';

const PAGE = straight(paint(400, 100, () => 255));

/** An engine that answers every crop with one word, and keeps what it was asked. */
function answering(text: string, confidence: number) {
  const layouts: (number | undefined)[] = [];
  const engine = recordedEngine((_, { layout }) => {
    layouts.push(layout);
    return [lineOf(text, [12, 12, 62, 37], confidence)];
  }, confidence);
  return { engine, layouts };
}

const lineAt = (x: number, text: string, confidence: number): OcrLine => lineOf(text, [x, 40, x + 60, 60], confidence);

test('puts a surer reading of a doubtful line in its place, with its box on the page', async () => {
  const { engine, layouts } = answering('PHÓ', 0.95);
  const lines = await lookAgain(engine, PAGE, [lineAt(10, 'Phòng', 0.96), lineAt(200, 'PHO', 0.5)]);
  expect([textsOf(lines), layouts]).toEqual([['Phòng', 'PHÓ'], [7]]);
  expect(lines[1]!.words[0]!.box).toEqual([194, 33, 234, 53]);
});

test('keeps the first reading when the second is no surer', async () => {
  const { engine } = answering('PHÚ', 0.52);
  expect(textsOf(await lookAgain(engine, PAGE, [lineAt(200, 'PHO', 0.5)]))).toEqual(['PHO']);
});

test('takes a reading that is sure of the word in doubt, and keeps the other as an alternative', async () => {
  const { engine } = answering('396-QĐ/TU', 0.92);
  const [line] = await lookAgain(engine, PAGE, [lineAt(200, '396-QĐ/TỤ', 0.6)]);
  expect([line!.words[0]!.text, line!.words[0]!.alternatives]).toEqual(['396-QĐ/TU', ['396-QĐ/TỤ']]);
});

test('looks again at doubtful numbers, and keeps what the second look saw as an alternative', async () => {
  const { engine } = answering('25/3/2022', 0.5);
  const [line] = await lookAgain(engine, PAGE, [lineAt(200, '25/8/2022', 0.48)]);
  expect([line!.words[0]!.text, line!.words[0]!.alternatives]).toEqual(['25/8/2022', ['25/3/2022']]);
});

test('looks at a doubtful word of a long line with the words beside it only', async () => {
  const boxes: Box[] = [];
  const engine = recordedEngine(({ width, height }) => {
    boxes.push([0, 0, width, height]);
    return [
      {
        words: ['bốn', 'năm', 'sáu', 'bảy', 'tám'].flatMap((text) => lineOf(text, [12, 12, 32, 37], 0.95).words),
        box: [12, 12, 62, 37],
      },
    ];
  }, 0.95);
  const texts = 'một hai ba bốn năm sấu bảy tám chín mười'.split(' ');
  const words = texts.map((text, at) => ({
    text,
    box: [10 + 36 * at, 40, 40 + 36 * at, 60] as const,
    confidence: text === 'sấu' ? 0.5 : 0.96,
  }));
  const [line] = await lookAgain(engine, PAGE, [{ words, box: [10, 40, 364, 60] }]);
  expect(textsOf([line!])).toEqual(['một hai ba bốn năm sáu bảy tám chín mười']);
  // Five words of 36 pixels, enlarged, between margins of 12.
  expect(boxes.map(([, , width]) => width)).toEqual([249]);
});

test('looks at one of two columns that were read as one line', async () => {
  const { engine } = answering('PHÓ', 0.95);
  const [left, right] = [lineAt(10, 'nhận:', 0.96), lineAt(200, 'PHO', 0.5)];
  const line: OcrLine = { words: [...left.words, ...right.words], box: [10, 40, 260, 60] };
  expect(textsOf(await lookAgain(engine, PAGE, [line]))).toEqual(['nhận:', 'PHÓ']);
});

test('drops the torn-off mark that belongs to the line', async () => {
  const { engine } = answering('CHỦ', 0.95);
  const mark = lineOf('2', [220, 35, 224, 40], 0.4);
  expect(textsOf(await lookAgain(engine, PAGE, [mark, lineAt(200, 'CHU', 0.5)]))).toEqual(['CHỦ']);
});

test('leaves numerals of stems to a look at their ink, but not numbers', async () => {
  const { engine, layouts } = answering('HII.', 0.95);
  await lookAgain(engine, PAGE, [lineAt(10, 'IH.', 0.4)]);
  expect(layouts).toEqual([]);
  await lookAgain(engine, PAGE, [lineAt(10, '11.', 0.4)]);
  expect(layouts).toEqual([7]);
});
