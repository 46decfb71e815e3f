import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, matchKey } from '../../src/lexicon/fold.ts';

describe('fold', () => {
  it('takes marks and case away', () => {
    expect(fold('Kế hoạch số 12/KH-UBND, ĐÀ LẠT ð')).toBe('ke hoach so 12/kh-ubnd, da lat d');
  });

  it('keeps every place, for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
  });
});

describe('matchKey', () => {
  it.each([
    ['hoà', 'hòa'],
    ['Uỷ ban', 'ủy ban'],
    ['kỹ', 'kĩ'],
    ['Quý', 'quí'],
    ['tỷ', 'tỉ'],
    ['Kế hoạch'.normalize('NFD'), 'kế hoạch'],
  ])('is equal for %s and %s', (a, b) => {
    expect(matchKey(a)).toBe(matchKey(b));
  });

  it.each([
    ['tai', 'tay'],
    ['ủy', 'ủi'],
    ['hóa', 'hòa'],
    ['y', 'i'],
  ])('differs for %s and %s', (a, b) => {
    expect(matchKey(a)).not.toBe(matchKey(b));
  });
});
