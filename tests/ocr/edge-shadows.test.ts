import { expect, test } from 'vitest';
import { brightenEdges } from '../../src/ocr/edge-shadows.ts';
import { paint } from './grey-pictures.ts';

const LETTER = 40;
/** Print in the middle of a line; in the shadow it is darker, as the paper is. */
const isPrinted = (x: number, y: number): boolean => y % 30 < 8 && x % 20 < 6 && x > 10;

test('makes the shadow of a binding white and keeps what is printed in it', () => {
  const light = (x: number): number => Math.min(1, 0.4 + x / 40);
  const page = paint(800, 600, (x, y) => Math.round((isPrinted(x, y) ? LETTER : 250) * light(x)));
  const { pixels } = brightenEdges(page);
  const at = (x: number, y: number): number => pixels[y * 800 + x]!;
  expect([at(0, 15), at(8, 15), at(15, 15)]).toEqual([255, 255, 255]);
  expect(at(22, 3)).toBeLessThan(60);
});

test('turns the dark of the lid into white', () => {
  const page = paint(800, 600, (_x, y) => (y >= 590 ? 20 : 250));
  expect(
    brightenEdges(page)
      .pixels.subarray(595 * 800, 596 * 800)
      .every((value) => value === 255),
  ).toBe(true);
});

test('gives back a page without shadows as it is', () => {
  const page = paint(800, 600, (x, y) => (isPrinted(x, y) ? LETTER : 250));
  expect(brightenEdges(page)).toBe(page);
});
