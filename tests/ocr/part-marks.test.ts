import { expect, test } from 'vitest';
import type { OcrEngine, OcrLine, Word } from '../../src/model/index.ts';
import { findColouredAreas } from '../../src/ocr/coloured-areas.ts';
import { partMarks } from '../../src/ocr/part-marks.ts';
import type { PreparedImage } from '../../src/ocr/prepare.ts';
import type { GreyImage } from '../../src/ocr/raster.ts';
import { paint, straight } from './grey-pictures.ts';
import { preparedPage } from './prepared-page.ts';
import { lineOf, recordedEngine } from './recorded-engine.ts';

const [WIDTH, HEIGHT] = [600, 600];
const X_HEIGHT = 10;

const ring = (x: number, y: number): boolean => Math.abs(Math.hypot(x - 400, y - 400) - 80) < 8;
const frame = (x: number, y: number): boolean => x >= 20 && x < 200 && y >= 20 && y < 80 && (x + y) % 7 < 3;
const inkWhere = (isInk: (x: number, y: number) => boolean): GreyImage =>
  paint(WIDTH, HEIGHT, (x, y) => (isInk(x, y) ? 40 : 255));

const pageOf = (coloured: GreyImage | null, grey = paint(WIDTH, HEIGHT, () => 255)): PreparedImage =>
  preparedPage(grey, { coloured: coloured && straight(coloured), xHeight: X_HEIGHT });

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

test('tells a seal from a stamp of lines by its outline, and leaves specks out', () => {
  const areas = findColouredAreas(
    inkWhere((x, y) => ring(x, y) || frame(x, y) || (x === 500 && y === 50)),
    { xHeight: X_HEIGHT, narrow: 1 },
  );
  expect(areas).toEqual([
    { box: [20, 20, 200, 80], isSeal: false },
    { box: [310, 310, 490, 490], isSeal: true },
  ]);
});

test('puts doubtful words on the ink of a seal into the stamp and keeps sure ones', async () => {
  const lines = [lineOf('(Q', [314, 380, 330, 420], 0.4), lineOf('An', [314, 380, 330, 420], 0.9)];
  expect(await partsOf(answering([], 0), pageOf(inkWhere(ring)), lines)).toEqual([['An'], ['(Q'], []]);
});

test('keeps doubtful black print under a seal', async () => {
  const print = (x: number, y: number): boolean => x >= 330 && x < 470 && y >= 395 && y < 405;
  const page = pageOf(inkWhere(ring), inkWhere(print));
  expect(await partsOf(answering([], 0), page, [lineOf('Bìnl', [330, 394, 470, 406], 0.5)])).toEqual([
    ['Bìnl'],
    [],
    [],
  ]);
});

test('reads a stamp of lines from its own ink, in the place of its remains', async () => {
  const lines = [lineOf('||', [22, 30, 60, 60], 0.3), lineOf('Kính', [300, 30, 360, 60], 0.3)];
  const parts = await partsOf(answering(['ĐẾN', 'Ngày'], 0.9), pageOf(inkWhere(frame)), lines);
  expect(parts).toEqual([['Kính'], ['ĐẾN', 'Ngày'], []]);
});

test('takes coloured strokes that cannot be read for handwriting', async () => {
  const parts = await partsOf(answering(['ẲÀ'], 0.3), pageOf(inkWhere(frame)), [lineOf('ẮJ', [22, 30, 60, 60], 0.3)]);
  expect(parts).toEqual([[], [], ['ẮJ']]);
});

test('leaves a page without coloured ink as it was read', async () => {
  expect(await partsOf(answering([], 0), pageOf(null), [lineOf('Kế', [1, 2, 3, 4], 0.1)])).toEqual([['Kế'], [], []]);
});
