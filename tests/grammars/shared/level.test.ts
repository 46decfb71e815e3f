import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { level } from '../../../grammars/shared/level.ts';

describe('level', () => {
  it.each([
    ['Uỷ ban – **Văn hoá**', 'ủy ban -   văn hóa  '],
    ['Thống kê —- Quý II', 'thống kê -  quý ii'],
    ['khoẻ, hoàn, thuỷ, quý, Nguyễn', 'khỏe, hoàn, thủy, quý, nguyễn'],
    ['a\u00A0b\tc', 'a b c'],
  ])('levels %s', (text, expected) => {
    expect(level(text)).toBe(expected);
  });

  it('keeps the length of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(level(text)).toHaveLength(text.length);
      }),
    );
    expect(level('İstanbul İ')).toHaveLength('İstanbul İ'.length);
  });
});
