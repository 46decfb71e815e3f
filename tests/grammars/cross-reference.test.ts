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
    'Danh mục 50 thủ tục',
    'hạng mục 2, chuyên mục 1, địa điểm 3',
    'chương trình',
  ])('finds nothing in %j', (text) => {
    expect(places(text)).toEqual([]);
  });

  it.each([
    ['mục 1 phần III của Mục A', ['mục 1 phần III của Mục A: section A, part III, section 1']],
    ['Mục I, Mục II Kế hoạch này', ['Mục I: section I', 'Mục II: section II']],
    ['Mục II, Mục III Phần B', ['Mục II: part B, section II', 'Mục III Phần B: part B, section III']],
    ['mục 1 và mục 2 Phần II', ['mục 1: part II, section 1', 'mục 2 Phần II: part II, section 2']],
    [
      'điểm a, điểm b khoản 2 Mục II',
      ['điểm a: section II, clause 2, point a', 'điểm b khoản 2 Mục II: section II, clause 2, point b'],
    ],
    [
      'các điểm a, b và c khoản 1 Mục III',
      [
        'điểm a: section III, clause 1, point a',
        'b: section III, clause 1, point b',
        'c khoản 1 Mục III: section III, clause 1, point c',
      ],
    ],
    [
      'khoản 1, điểm b khoản 2 Mục II',
      ['khoản 1: section II, clause 1', 'điểm b khoản 2 Mục II: section II, clause 2, point b'],
    ],
    ['Mục I, điểm b khoản 2 Mục II', ['Mục I: section I', 'điểm b khoản 2 Mục II: section II, clause 2, point b']],
    ['Mục I và khoản 3 Mục II', ['Mục I: section I', 'khoản 3 Mục II: section II, clause 3']],
    ['Phần B, Mục I, Mục II', ['Phần B, Mục I: part B, section I', 'Mục II: part B, section II']],
    ['mục 2, Mục III', ['mục 2, Mục III: section III, section 2']],
    ['mục 1, 2 và 3 Phần II', ['mục 1: part II, section 1', '2: part II, section 2', '3 Phần II: part II, section 3']],
    ['Mục I đến Mục III', ['Mục I: section I', 'Mục III: section III']],
    ['điểm a) khoản 2 Mục I', ['điểm a) khoản 2 Mục I: section I, clause 2, point a']],
    ['Mục II.3', ['Mục II.3: section II.3']],
    ['Phụ lục kèm theo', ['Phụ lục: appendix null']],
  ])('splits %j into its places', (text, expected) => {
    const references = parseCrossReferences(text).flatMap((match) => match.references);
    const shown = references.map(({ raw, path }) => `${raw}: ${path.map((p) => `${p.level} ${p.label}`).join(', ')}`);
    expect(shown).toEqual(expected);
  });

  it('does not take the next word for a label', () => {
    expect(places('Phụ lục 01, Quy định 377')).toEqual([['Phụ lục 01', false, ['appendix 01']]]);
  });

  it('takes any text', () => {
    const piece = fc.constantFrom('Điều ', 'khoản ', 'Mục ', 'IV', '1', ', ', ' và ', 'a', 'này', '\n', 'Phụ lục ');
    fc.assert(
      fc.property(fc.array(piece), (parts) => {
        const text = parts.join('');
        const found = parseCrossReferences(text);
        for (const { raw, start, end } of [...found, ...found.flatMap(({ references }) => references)]) {
          expect(text.slice(start, end)).toBe(raw);
        }
      }),
    );
  });
});
