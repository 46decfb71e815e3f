import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/read/list-number.ts';

describe('formatNumber', () => {
  it.each([
    [7, 'decimal', '7'],
    [7, 'decimal-zero', '07'],
    [1994, 'upper-roman', 'MCMXCIV'],
    [4, 'lower-roman', 'iv'],
    [5000, 'upper-roman', '5000'],
    [3, 'upper-letter', 'C'],
    [28, 'lower-letter', 'bb'],
    [0, 'lower-letter', '0'],
  ] as const)('writes %i as %s', (number, format, text) => {
    expect(formatNumber(number, format)).toBe(text);
  });
});
