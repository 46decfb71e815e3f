import { describe, expect, test } from 'vitest';
import { findComponents } from '../../src/ocr/components.ts';
import { isSpeckled, median3 } from '../../src/ocr/speckle.ts';
import { paint, picture, stripes, toRows } from './grey-pictures.ts';

/** Lone black pixels on a grid over the stripes. */
const speckled = () => {
  const clean = stripes(600, 600, 0);
  return paint(600, 600, (x, y) => (x % 6 === 3 && y % 6 === 3 ? 0 : clean.pixels[y * 600 + x]!));
};

describe('isSpeckled', () => {
  test('tells salt and pepper from letters', () => {
    expect(isSpeckled(findComponents(speckled(), 128), 12)).toBe(true);
  });

  test('is false for a clean page', () => {
    expect(isSpeckled(findComponents(stripes(600, 600, 0), 128), 12)).toBe(false);
  });
});

describe('median3', () => {
  test('removes lone pixels and fills lone holes', () => {
    const noisy = picture('........', '.#......', '....####', '....#.##', '....####', '....####');
    expect(toRows(median3(noisy))).toEqual(['........', '........', '.....###', '....####', '....####', '....####']);
  });
});
