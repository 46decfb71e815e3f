import { expect, test } from 'vitest';
import { findComponents } from '../../src/ocr/components.ts';
import { eraseEdgeMarks } from '../../src/ocr/edge-marks.ts';
import { paint } from './grey-pictures.ts';

const X_HEIGHT = 10;
const [WIDTH, HEIGHT] = [600, 800];

/** How much ink of a picture is left, in per cent. */
function left(isInk: (x: number, y: number) => boolean): number {
  const image = paint(WIDTH, HEIGHT, (x, y) => (isInk(x, y) ? 0 : 255));
  const inkOf = (pixels: Uint8Array): number => pixels.reduce((sum, value) => sum + (value === 0 ? 1 : 0), 0);
  const erased = eraseEdgeMarks(image, findComponents(image, 128), X_HEIGHT);
  return Math.round((100 * inkOf(erased.pixels)) / inkOf(image.pixels));
}

const disc = (cx: number, cy: number, radius: number) => (x: number, y: number) =>
  (x - cx) ** 2 + (y - cy) ** 2 <= radius ** 2;

test('erases the shadow along an edge and the punch holes in a margin', () => {
  expect(left((x, y) => x < 12 && y > 50)).toBe(0);
  expect(left((x, y) => disc(30, 250, 16)(x, y) || disc(30, 550, 16)(x, y))).toBe(0);
});

test('keeps discs in the text, square marks in the margin and letters cut off by the edge', () => {
  expect(left(disc(300, 400, 16))).toBe(100);
  expect(left((x, y) => x >= 20 && x < 50 && y >= 250 && y < 280)).toBe(100);
  expect(left((x, y) => x < 8 && y >= 100 && y < 112)).toBe(100);
});

test('gives the same image when there is nothing to erase', () => {
  const image = paint(WIDTH, HEIGHT, () => 255);
  expect(eraseEdgeMarks(image, [], X_HEIGHT)).toBe(image);
});
