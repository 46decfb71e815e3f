import { describe, expect, test } from 'vitest';
import { quarterTurn, quarterTurnBox, undoQuarterTurn } from '../../src/ocr/quarter-turn.ts';
import { picture, toRows } from './grey-pictures.ts';

const image = picture('##.', '#..');

describe('quarterTurn', () => {
  test.each([
    [0, ['##.', '#..']],
    [90, ['##', '.#', '..']],
    [180, ['..#', '.##']],
    [270, ['..', '#.', '##']],
  ] as const)('turns clockwise by %s degrees', (turn, rows) => {
    expect(toRows(quarterTurn(image, turn))).toEqual(rows);
  });
});

// The two inked pixels of the first row.
describe.each([
  [0, [0, 0, 2, 1]],
  [90, [1, 0, 2, 2]],
  [180, [1, 1, 3, 2]],
  [270, [0, 1, 1, 3]],
] as const)('a box in an image turned by %s degrees', (turn, box) => {
  test('is found before the turn', () => {
    expect(undoQuarterTurn(box, turn, image)).toEqual([0, 0, 2, 1]);
  });

  test('is found after the turn', () => {
    expect(quarterTurnBox([0, 0, 2, 1], turn, quarterTurn(image, turn))).toEqual(box);
  });
});
