import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, normaliseVietnamese } from '../../src/normalise/line-steps.ts';

describe('normaliseVietnamese', () => {
  it.each([
    ['composes NFD', 'Kế hoạch'.normalize('NFD'), 'Kế hoạch'],
    ['puts a tone behind the hat', 'ke\u0301\u0302 hoa\u0323ch', 'kế hoạch'],
    ['composes marks in any order', 'hô\u0323i nghi\u0323, ngu\u031Bo\u0300\u031Bi', 'hội nghị, người'],
    ['removes what prints nothing', '\uFEFFchính\u200B sá\u00ADch', 'chính sách'],
    ['turns eth into đ', 'Ðảng ủy ðịa phương', 'Đảng ủy địa phương'],
    ['writes a doubled Đ once', 'QÐĐ/TU, QĐÐĐ, BCĐÐ', 'QĐ/TU, QĐ, BCĐ'],
    ['keeps two eths as two Đ', 'Ban ÐÐK', 'Ban ĐĐK'],
    ['reads Cyrillic in Latin words and codes', 'Рhòng; 137/2020/NĐ-СР', 'Phòng; 137/2020/NĐ-CP'],
    ['reads a Cyrillic label', 'І. Mục đích', 'I. Mục đích'],
    ['leaves Cyrillic words', 'báo «Правда» số 5', 'báo «Правда» số 5'],
    ['leaves Greek letters that are no look-alikes', 'tia γ-rays, 5 µm', 'tia γ-rays, 5 µm'],
    ['turns caron into breve where that makes a syllable', 'nǎm, Praǵǎ', 'năm, Praǵǎ'],
    ['attaches spacing accents', 'kê´ hoa\u02DCch ke`', 'kế hoa\u02DCch ke`'],
    ['attaches an apostrophe that is a horn', 'ngu’ời dân', 'người dân'],
    ['leaves quotation marks', '‘chung cho’, o’clock, H’Mông', '‘chung cho’, o’clock, H’Mông'],
    ['writes ligatures and Roman numeral characters out', 'ﬁle, quý Ⅲ/2025', 'file, quý III/2025'],
    ['writes fullwidth figures out', '２０２５', '2025'],
    ['turns hyphens into the plain one and keeps dashes', '45‑KH/TU, 2021 – 2025 — x', '45-KH/TU, 2021 – 2025 — x'],
    ['reads bullets of symbol fonts', '\uF0B7 Một\n\uF02D Hai', '• Một\n- Hai'],
    ['turns no-break blanks into blanks', 'Điều\u00A05', 'Điều 5'],
    ['keeps superscripts', 'cộng đồng¹ 100 m²', 'cộng đồng¹ 100 m²'],
    ['keeps indents and line breaks', '  if (a) {\n\t`b`;\n  }', '  if (a) {\n\t`b`;\n  }'],
  ])('%s', (_, text, expected) => {
    expect(normaliseVietnamese(text)).toBe(expected);
  });

  it('gives NFC and settles at once, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normaliseVietnamese(text);
        expect(once).toBe(once.normalize('NFC'));
        expect(normaliseVietnamese(once)).toBe(once);
      }),
    );
  });

  it('never touches clean text', () => {
    const letters = 'aàảãáạăằẵâấđeéêệiíịoóôồơờuúưựyỳỵbcghklmnpqrstvxABĐƯ';
    const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 7 });
    const signs = fc.constantFrom(' ', ', ', '; ', '. ', ' – ', '\n', ' “', '” ', '/', '-', ' (', ') ', ' 12 ', '%');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, signs)), (parts) => {
        const text = parts.flat().join('');
        expect(normaliseVietnamese(text)).toBe(text);
      }),
    );
  });
});

describe('cleanLine', () => {
  it('tells where every letter comes from and which words it changed', () => {
    expect(cleanLine(' Ðảng  ủy\u00A0xa\u0303 ')).toEqual({
      mapped: { text: 'Đảng ủy xã', offset: 0, from: [1, 2, 3, 4, 5, 7, 8, 9, 10, 11] },
      changes: [{ from: 'Ðảng', to: 'Đảng', reason: 'look-alike', start: 0, end: 4 }],
    });
  });

  it('records a word that several steps changed once', () => {
    expect(cleanLine('a Ðe´n ﬁ').changes).toEqual([
      { from: 'Ðe´n', to: 'Đén', reason: 'look-alike', start: 2, end: 5 },
      { from: 'ﬁ', to: 'fi', reason: 'look-alike', start: 6, end: 8 },
    ]);
  });

  it('returns a clean line as it is', () => {
    expect(cleanLine('Số: 45/KH-UBND')).toEqual({
      mapped: { text: 'Số: 45/KH-UBND', offset: 0, from: null },
      changes: [],
    });
  });
});
