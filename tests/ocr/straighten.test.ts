import { expect, test } from 'vitest';
import { estimateSkew } from '../../src/ocr/skew.ts';
import { straighten } from '../../src/ocr/straighten.ts';
import { paint, picture, straight, stripes, toRows } from './grey-pictures.ts';

const UNCHANGED = Uint8Array.from({ length: 256 }, (_, grey) => grey);

test('leaves a straight page of the right size as it is', () => {
  const page = paint(40, 30, (x, y) => (x * 7 + y * 13) % 256);
  const { width, height, pixels } = straight(page);
  expect({ width, height, pixels }).toEqual(page);
});

test.each([-3, -0.4, 0.4, 3])('turns lines that fall by %f degrees level, whatever the scale', (skew) => {
  const page = stripes(1000, 1000, skew);
  for (const scale of [[1, 1] as const, [0.6, 0.7] as const]) {
    const level = straighten(page, { scale, skew, tones: UNCHANGED });
    expect(Math.abs(estimateSkew(level))).toBeLessThan(0.1);
  }
});

test('joins the pixels of a page made smaller', () => {
  const page = picture('##..##..', '##..##..', '..##..##', '..##..##');
  const smaller = straighten(page, { scale: [0.5, 0.5], skew: 0, tones: UNCHANGED });
  expect(toRows(smaller)).toEqual(['#.#.', '.#.#']);
});

test('gives greys new tones before they are joined', () => {
  const page = paint(8, 8, () => 230);
  const { pixels } = straighten(page, { scale: [0.5, 0.5], skew: 0, tones: UNCHANGED.map((grey) => grey + 25) });
  expect([...new Set(pixels)]).toEqual([255]);
});

test('a page turned out of its corners grows, and boxes go back to where they were', () => {
  const page = paint(800, 600, (x, y) => (x >= 100 && x < 120 && y >= 500 && y < 510 ? 0 : 255));
  const level = straighten(page, { scale: [0.5, 0.5], skew: 2, tones: UNCHANGED });
  expect([level.width, level.height]).toEqual([410, 314]);
  const ink = [...level.pixels.keys()].filter((at) => level.pixels[at]! < 128);
  const [xs, ys] = [ink.map((at) => at % level.width), ink.map((at) => Math.floor(at / level.width))];
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs) + 1, Math.max(...ys) + 1] as const;
  const source = level.toSource(box);
  for (const [at, edge] of [100, 500, 120, 510].entries()) expect(Math.abs(source[at]! - edge)).toBeLessThan(2);
});

test('cuts a part out on a white margin, from pixels as fine as the source has them', () => {
  const page = picture('........', '..#.#...', '..##....', '........');
  const half = straighten(page, { scale: [0.5, 0.5], skew: 0, tones: UNCHANGED });
  const crop = half.cut([1, 0, 3, 2], 2);
  const margin = '.'.repeat(12);
  expect(toRows(crop.image).slice(12, 16)).toEqual(
    ['....', '#.#.', '##..', '....'].map((row) => margin + row + margin),
  );
  expect(crop.toPage([12, 12, 16, 16])).toEqual([1, 0, 3, 2]);
});

test('a part of a page that is condensed is as wide as high again', () => {
  const page = paint(200, 100, () => 255);
  const condensed = straighten(page, { scale: [0.4, 0.5], skew: 0, tones: UNCHANGED });
  const { image, toPage } = condensed.cut([0, 0, 40, 20], 1.5);
  expect([image.width, image.height]).toEqual([75 + 24, 30 + 24]);
  const [x0, y0, x1, y1] = toPage([12, 12, 87, 42]);
  expect([x0, y0, Math.round(x1), Math.round(y1)]).toEqual([0, 0, 40, 20]);
});
