import { expect, test } from 'vitest';
import { inkScan } from '../../src/ocr/ink-scan.ts';

/** A run of paper with ink in it, at any place and any alignment. */
function found(greys: readonly number[], threshold: number, offset = 0): number[] {
  const pixels = new Uint8Array(offset + greys.length).subarray(offset);
  pixels.set(greys);
  const scan = inkScan({ pixels }, threshold);
  const places: number[] = [];
  for (let at = scan.next(0, greys.length); at < greys.length; at = scan.next(at + 1, greys.length)) places.push(at);
  return places;
}

test.each([-1, 0, 90, 127, 128, 191, 192, 240, 254, 255])(
  'finds the same as a look at every pixel: ink is <= %i',
  (threshold) => {
    const greys = Array.from({ length: 97 }, (_, at) => (at % 7 === 3 ? (at * 37) % 256 : 255 - (at % 3)));
    const expected = greys.flatMap((grey, at) => (grey <= threshold ? [at] : []));
    for (const offset of [0, 1, 2, 3]) expect(found(greys, threshold, offset)).toEqual(expected);
  },
);

test('does not look beyond the end', () => {
  const { next } = inkScan({ pixels: Uint8Array.of(255, 255, 255, 255, 255, 0) }, 128);
  expect([next(0, 5), next(0, 6), next(6, 6)]).toEqual([5, 5, 6]);
});
