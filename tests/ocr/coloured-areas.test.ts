import { expect, test } from 'vitest';
import { findColouredAreas } from '../../src/ocr/coloured-areas.ts';
import { paint, straight } from './grey-pictures.ts';

const X_HEIGHT = 10;
const inkWhere = (isInk: (x: number, y: number) => boolean) => paint(600, 600, (x, y) => (isInk(x, y) ? 40 : 255));

test('tells a seal from a stamp of lines by its outline, and leaves specks out', () => {
  const isRing = (x: number, y: number): boolean => Math.abs(Math.hypot(x - 400, y - 400) - 80) < 8;
  const isFrame = (x: number, y: number): boolean => x >= 20 && x < 200 && y >= 20 && y < 80 && (x + y) % 7 < 3;
  const coloured = inkWhere((x, y) => isRing(x, y) || isFrame(x, y) || (x === 500 && y === 50));
  expect(findColouredAreas(coloured, { xHeight: X_HEIGHT, narrow: 1 })).toEqual([
    { box: [20, 20, 200, 80], isSeal: false },
    { box: [310, 310, 490, 490], isSeal: true },
  ]);
});

const DISCS = [
  ['a round one', 160, 160, true],
  ['the smallest round one', 80, 80, true],
  ['an upright oval', 160, 210, true],
  ['a lying oval', 200, 160, true],
  ['a tall one', 140, 220, false],
  ['a wide one', 240, 160, false],
  ['one smaller than seals', 60, 60, false],
] as const;

test.each(DISCS)('takes %s, %i × %i, for a seal or not, on a condensed page too', (_, width, height, isSeal) => {
  const isDisc = (x: number, y: number) => Math.hypot((x - 200) / (width / 2) - 1, (y - 200) / (height / 2) - 1) < 1;
  const sealsAt = (narrow: number) =>
    findColouredAreas(straight(inkWhere(isDisc), narrow), { xHeight: X_HEIGHT, narrow }).map((area) => area.isSeal);
  expect([sealsAt(1), sealsAt(0.85)]).toEqual([[isSeal], [isSeal]]);
});
