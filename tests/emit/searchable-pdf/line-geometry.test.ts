import { expect, test } from 'vitest';
import { frameOf, placeLine } from '../../../src/emit/searchable-pdf/line-geometry.ts';
import type { TextRun } from '../../../src/emit/searchable-pdf.ts';

const upright = frameOf({ lines: [], skew: 0 });
/** "Kế hoạch gồm" in 14-point Times, its baseline at 100: boxes of the ink. */
const LINE: TextRun[] = [
  { text: 'Kế', box: [85, 89.4, 101, 100] },
  { text: 'hoạch', box: [105, 90.4, 138, 103] },
  { text: 'gồm', box: [142, 89.3, 166, 103] },
];

test('finds baseline and size by the letters', () => {
  expect(placeLine(LINE, upright)).toEqual({
    runs: [
      { text: 'Kế', start: [85, 100], width: 16, gap: 4 },
      { text: 'hoạch', start: [105, 100], width: 33, gap: 4 },
      { text: 'gồm', start: [142, 100], width: 24, gap: 0 },
    ],
    size: 14,
  });
});

test('a box that took in a neighbouring line does not make the line larger', () => {
  const inflated = LINE.map(({ text, box: [x0, , x1] }): TextRun => ({ text, box: [x0, 70, x1, 110] }));
  expect(placeLine(inflated, upright).size).toBeLessThan(20);
});

test('a line of nothing but a dash has a size', () => {
  const { size } = placeLine([{ text: '-', box: [85, 96, 90, 97] }], upright);
  expect(size).toBeGreaterThanOrEqual(4);
});

test.each([
  ['to the right', (x: number, y: number) => [x, y], [1, 0]],
  ['upside down', (x: number, y: number) => [595 - x, 842 - y], [-1, 0]],
  ['downwards', (x: number, y: number) => [595 - y, x], [0, 1]],
  ['upwards', (x: number, y: number) => [y, 842 - x], [0, -1]],
] as const)('reads %s', (_, place, along) => {
  const lines = [
    LINE.map(({ text, box: [x0, y0, x1, y1] }): TextRun => {
      const [a, b] = [place(x0, y0), place(x1, y1)] as [[number, number], [number, number]];
      return { text, box: [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])] };
    }),
  ];
  const frame = frameOf({ lines, skew: 0 });
  expect(frame.along.map((value) => Math.round(value) + 0)).toEqual(along);
  expect(placeLine(lines[0]!, frame).size).toBe(14);
});

test('follows the lines of a crooked page', () => {
  const angle = ([x, y]: readonly [number, number]): number => Math.round((Math.atan2(y, x) * 1800) / Math.PI) / 10;
  const frames = [-0.8, 3].map((skew) => frameOf({ lines: [LINE], skew }));
  expect(frames.map(({ along, set }) => [angle(along), angle(set.along)])).toEqual([
    [0.8, 0],
    [-3, -3],
  ]);
});
