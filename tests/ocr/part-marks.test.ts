import { expect, test } from 'vitest';
import { type Box, type OcrEngine, type OcrLine, unionBox, type Word } from '../../src/model/index.ts';
import { findComponents } from '../../src/ocr/components.ts';
import { partMarks } from '../../src/ocr/part-marks.ts';
import type { PreparedImage } from '../../src/ocr/prepare.ts';
import type { GreyImage } from '../../src/ocr/raster.ts';
import { paint } from './grey-pictures.ts';
import { preparedPage } from './prepared-page.ts';
import { lineOf, recordedEngine } from './recorded-engine.ts';

const [WIDTH, HEIGHT] = [600, 600];

const ring = (x: number, y: number): boolean => Math.abs(Math.hypot(x - 400, y - 400) - 80) < 8;
const frame = (x: number, y: number): boolean => x >= 20 && x < 200 && y >= 20 && y < 80 && (x + y) % 7 < 3;
const inkWhere = (isInk: (x: number, y: number) => boolean): GreyImage =>
  paint(WIDTH, HEIGHT, (x, y) => (isInk(x, y) ? 40 : 255));
const BLANK = paint(WIDTH, HEIGHT, () => 255);

/** An engine that reads every crop as these words. */
const answering = (texts: readonly string[], confidence: number): OcrEngine =>
  recordedEngine(() => {
    const words = texts.map((text, at): Word => ({ text, box: [20 + 40 * at, 20, 50 + 40 * at, 40], confidence }));
    return words.length > 0 ? [{ words, box: [20, 20, 120, 40] }] : [];
  }, confidence);

async function partsOf(engine: OcrEngine, page: PreparedImage, lines: readonly OcrLine[]) {
  const parts = await partMarks(engine, page, lines);
  const textsIn = (of: readonly OcrLine[]): string[] => of.flatMap(({ words }) => words.map(({ text }) => text));
  return [textsIn(parts.printed), textsIn(parts.stamp), textsIn(parts.handwriting)];
}

test('puts doubtful words on the ink of a seal into the stamp and keeps sure ones', async () => {
  const lines = [lineOf('(Q', [314, 380, 330, 420], 0.4), lineOf('An', [314, 380, 330, 420], 0.9)];
  expect(await partsOf(answering([], 0), preparedPage(BLANK, { coloured: inkWhere(ring) }), lines)).toEqual([
    ['An'],
    ['(Q'],
    [],
  ]);
});

test('keeps doubtful black print under a seal', async () => {
  const print = (x: number, y: number): boolean => x >= 330 && x < 470 && y >= 395 && y < 405;
  const page = preparedPage(inkWhere(print), { coloured: inkWhere(ring) });
  expect(await partsOf(answering([], 0), page, [lineOf('Bìnl', [330, 394, 470, 406], 0.5)])).toEqual([
    ['Bìnl'],
    [],
    [],
  ]);
});

test('reads a stamp of lines from its own ink, in the place of its remains', async () => {
  const lines = [lineOf('||', [22, 30, 60, 60], 0.3), lineOf('Kính', [300, 30, 360, 60], 0.3)];
  const parts = await partsOf(
    answering(['ĐẾN', 'Ngày'], 0.9),
    preparedPage(BLANK, { coloured: inkWhere(frame) }),
    lines,
  );
  expect(parts).toEqual([['Kính'], ['ĐẾN', 'Ngày'], []]);
});

test('takes coloured strokes that cannot be read for handwriting', async () => {
  const parts = await partsOf(answering(['ẲÀ'], 0.3), preparedPage(BLANK, { coloured: inkWhere(frame) }), [
    lineOf('ẮJ', [22, 30, 60, 60], 0.3),
  ]);
  expect(parts).toEqual([[], [], ['ẮJ']]);
});

test('leaves a page without coloured ink as it was read', async () => {
  expect(await partsOf(answering([], 0), preparedPage(BLANK), [lineOf('Kế', [1, 2, 3, 4], 0.1)])).toEqual([
    ['Kế'],
    [],
    [],
  ]);
});

/** An engine that sees two words wherever there is ink. */
const onInk = recordedEngine((image) => {
  const ink = findComponents(image, 128);
  const box = ink.map(({ left, top, right, bottom }): Box => [left, top, right, bottom]).reduce(unionBox);
  return [{ words: ['ĐẾN', 'Ngày'].map((text) => ({ text, box, confidence: 0.9 })), box }];
}, 0.9);

test.each([1, 0.85])('parts marks by their places on a page condensed to %f of its width', async (narrow) => {
  const page = preparedPage(BLANK, { coloured: inkWhere((x, y) => ring(x, y) || frame(x, y)), narrow });
  const remains = lineOf('(Q', page.fromSource([314, 380, 330, 420]), 0.4);
  const { printed, stamp, handwriting } = await partMarks(onInk, page, [remains]);
  const placed = stamp.flatMap(({ words }) =>
    words.map(({ text, box }) => [text, page.toSource(box!).map(Math.round)]),
  );
  expect(placed).toEqual([
    ['ĐẾN', [20, 20, 200, 80]],
    ['Ngày', [20, 20, 200, 80]],
    ['(Q', [314, 380, 330, 420]],
  ]);
  expect([printed, handwriting]).toEqual([[], []]);
});
