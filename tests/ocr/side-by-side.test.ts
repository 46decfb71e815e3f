import { expect, test } from 'vitest';
import { findSideBySide } from '../../src/ocr/side-by-side.ts';
import { paint, straight } from './grey-pictures.ts';

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

test.each([1, 0.85])('parts columns by two and a half x-heights of a page condensed to %f of its width', (narrow) => {
  const areasOf = (gap: number) => {
    const right = 160 + gap;
    const page = straight(
      pageOf([20, 164, 100], [right, right + 144, 106], [20, 164, 120], [right, right + 144, 126]),
      narrow,
    );
    return findSideBySide(page, { ...PRINT, narrow }).map(({ left, right }) =>
      [left, right].map((box) => page.toSource(box).map(Math.round)),
    );
  };
  expect(areasOf(28)).toEqual([
    [
      [20, 100, 160, 130],
      [188, 106, 328, 136],
    ],
  ]);
  expect(areasOf(24)).toEqual([]);
});

test('finds nothing in text of one column', () => {
  expect(findSideBySide(pageOf([20, 380, 20], [20, 380, 40], [20, 152, 60]), PRINT)).toEqual([]);
});

test('finds nothing on an empty page', () => {
  expect(findSideBySide(pageOf(), PRINT)).toEqual([]);
});
