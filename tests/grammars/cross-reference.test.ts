import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCrossReferences } from '../../grammars/cross-reference.ts';

const places = (text: string): unknown[] =>
  parseCrossReferences(text).map((match) => [
    match.raw,
    match.own,
    match.places.map(({ level, label }) => `${level} ${label}`),
  ]);

describe('parseCrossReferences', () => {
  it.each([
    ['tại Khoản 1 Mục IV nêu trên', 'Khoản 1 Mục IV', true, ['clause 1', 'section IV']],
    ['Khoản 5 Mục III của Kế hoạch này', 'Khoản 5 Mục III', true, ['clause 5', 'section III']],
    ['điểm a khoản 2 Mục III', 'điểm a khoản 2 Mục III', false, ['point a', 'clause 2', 'section III']],
    ['mục 3.2, phần I, Thông báo số 8', 'mục 3.2, phần I', false, ['section 3.2', 'part I']],
    ['Phụ lục I kèm theo Kế hoạch này', 'Phụ lục I', true, ['appendix I']],
    ['chi tiết tại Phụ lục kèm theo', 'Phụ lục', true, ['appendix null']],
    ['tại phần II', 'phần II', false, ['part II']],
    ['khoản 2 Điều 9 Luật X', 'khoản 2 Điều 9', false, ['clause 2', 'article 9']],
  ])('reads %j', (text, raw, own, levels) => {
    expect(places(text)).toEqual([[raw, own, levels]]);
  });

  it.each([
    'mục tiêu chung',
    'điều kiện',
    'một số điều của Luật',
    'điểm ban hành kèm theo',
    'phần trăm',
    'chương trình',
  ])('finds nothing in %j', (text) => {
    expect(places(text)).toEqual([]);
  });

  it('does not take the next word for a label', () => {
    expect(places('Phụ lục 01, Quy định 377')).toEqual([['Phụ lục 01', false, ['appendix 01']]]);
  });

  it('takes any text', () => {
    const piece = fc.constantFrom('Điều ', 'khoản ', 'Mục ', 'IV', '1', ', ', ' và ', 'a', 'này', '\n', 'Phụ lục ');
    fc.assert(
      fc.property(fc.array(piece), (parts) => {
        const text = parts.join('');
        for (const { raw, start, end } of parseCrossReferences(text)) expect(text.slice(start, end)).toBe(raw);
      }),
    );
  });
});
