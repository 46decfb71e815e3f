import { expect, test } from 'vitest';
import { findSideBySide } from '../../src/ocr/side-by-side.ts';
import { paint } from './grey-pictures.ts';

const PRINT = { threshold: 128, xHeight: 10, narrow: 1 };

/** Lines of letters 8 pixels wide and 10 high, 4 apart: `[left, right, top]` each. */
const pageOf = (...lines: readonly (readonly [left: number, right: number, top: number])[]) =>
  paint(400, 400, (x, y) =>
    lines.some(([left, right, top]) => y >= top && y < top + 10 && x >= left && x < right - 4 && (x - left) % 12 < 8)
      ? 0
      : 255,
  );

test('finds columns whose baselines differ', () => {
  const page = pageOf([20, 380, 20], [20, 152, 100], [240, 372, 106], [20, 152, 120], [240, 372, 130]);
  expect(findSideBySide(page, PRINT)).toEqual([{ left: [20, 100, 148, 130], right: [240, 106, 368, 140] }]);
});

test('keeps the name below the space for a signature', () => {
  const page = pageOf([20, 152, 100], [240, 372, 100], [20, 152, 120], [240, 372, 230]);
  expect(findSideBySide(page, PRINT)).toEqual([{ left: [20, 100, 148, 130], right: [240, 100, 368, 240] }]);
});

test('leaves out the short last line of the text above', () => {
  const page = pageOf([20, 380, 20], [20, 104, 40], [20, 152, 80], [240, 372, 80], [20, 152, 100], [240, 372, 100]);
  expect(findSideBySide(page, PRINT)).toEqual([{ left: [20, 80, 148, 110], right: [240, 80, 368, 110] }]);
});

test('finds nothing in text of one column', () => {
  expect(findSideBySide(pageOf([20, 380, 20], [20, 380, 40], [20, 152, 60]), PRINT)).toEqual([]);
});

test('finds nothing on an empty page', () => {
  expect(findSideBySide(pageOf(), PRINT)).toEqual([]);
});
