import { expect, test } from 'vitest';
import { findComponents } from '../../src/ocr/components.ts';
import { picture } from './grey-pictures.ts';

test('joins ink by sides and corners, with box and area', () => {
  const image = picture('#..#.', '.#.#.', '...#.', '#.##.', '.....');
  expect(findComponents(image, 128)).toEqual([
    { left: 0, top: 0, right: 2, bottom: 2, area: 2 },
    { left: 2, top: 0, right: 4, bottom: 4, area: 5 },
    { left: 0, top: 3, right: 1, bottom: 4, area: 1 },
  ]);
});

test('joins the arms of a U that meet at its foot', () => {
  expect(findComponents(picture('#.#', '#.#', '###'), 128)).toEqual([
    { left: 0, top: 0, right: 3, bottom: 3, area: 7 },
  ]);
});
