import { expect, test } from 'vitest';
import { characterErrors } from '../../../../scripts/bench/ocr/character-errors.mjs';

test.each([
  ['Ké hoạch', 'Kế\nhoạch', 1 / 8],
  ['Kế  hoạch ', 'Kế hoạch', 0],
  ['Kế hoạch năm', 'Kế hoạch', 4 / 8],
  ['', 'Kế', 1],
  ['K\u1ebf', 'Ke\u0302\u0301', 0],
  ['', '', 0],
])('%j for %j', (read, printed, share) => {
  expect(characterErrors(read, printed)).toBe(share);
});
