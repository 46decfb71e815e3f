import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/normalise/index.ts';
import { boxedPages } from './draw.ts';

/** The repaired text of one recognised page. */
const repaired = (...lines: string[]): string => normalise(boxedPages([lines], 'ocr')).text;

describe('words of recognised pages', () => {
  it.each([
    ['a misread tone inside a compound', 'kế hoạch tố chức hội nghị', 'kế hoạch tổ chức hội nghị'],
    ['capitals', 'II. NỘI DỤNG THỰC HIỆN', 'II. NỘI DUNG THỰC HIỆN'],
    ['the first word of a sentence', 'Tiếp tục. Tố chức họp', 'Tiếp tục. Tổ chức họp'],
    ['a capital before a small letter', 'Ban Chí đạo', 'Ban Chỉ đạo'],
    ['a word that is no syllable and can be one other', 'bồi dưỡnq cán bộ', 'bồi dưỡng cán bộ'],
    ['a word that is no syllable, by its neighbour', 'KT. CHỦ TICH', 'KT. CHỦ TỊCH'],
    ['letters that Vietnamese has not', 'văn bån', 'văn bản'],
    ['a word that is nothing else', 'đế nâng cao', 'để nâng cao'],
  ])('repairs %s', (_, text, expected) => {
    expect(repaired(text)).toBe(expected);
  });

  it.each([
    ['compounds of the rarer syllable', 'giải quyết tố cáo, yếu tố, tìm kiếm, nâng cao thế mạnh'],
    ['compounds that meet by chance', 'có thế mạnh; các bản hành chính'],
    ['names', 'Đồng chí Trần Thế Hiên, xã Phố Châu, ông Lê Chí'],
    ['abbreviations, codes, figures and labels', 'BCĐQCDC, 34/2007/PL-UBTVQHI1I, 1I1/2022, iii) c) l)'],
    ['words that may be several others', 'hôp bao'],
    ['words parted by punctuation', 'kiếm, tra'],
  ])('leaves %s', (_, text) => {
    expect(repaired(text)).toBe(text);
  });

  it('joins a compound across lines and takes phrases from the document itself', () => {
    expect(repaired('tăng cường kiếm', 'tra việc thực hiện')).toBe('tăng cường kiểm\ntra việc thực hiện');
    const often = Array.from({ length: 5 }, () => 'đoàn của sở tỉnh nhà.');
    expect(
      repaired(...often, 'đoàn của sở tính nhà.')
        .split('\n')
        .at(-1),
    ).toBe('đoàn của sở tỉnh nhà.');
  });

  it('prefers the engine’s other readings', () => {
    const [page] = boxedPages([['nghj nhiều']], 'ocr');
    const line = page!.lines[0]!;
    const words = line.words.map((word, i) => (i === 0 ? { ...word, alternatives: ['nghi', 'nghj,'] } : word));
    expect(normalise([{ ...page!, lines: [{ ...line, words }] }]).text).toBe('nghi nhiều');
  });

  it('records each repair where it stands', () => {
    expect(normalise(boxedPages([['(Tố chức ﬁ, văn bån)']], 'ocr')).repairs).toEqual([
      { from: 'Tố', to: 'Tổ', reason: 'ocr', span: { start: 1, end: 3 } },
      { from: 'ﬁ,', to: 'fi,', reason: 'look-alike', span: { start: 9, end: 12 } },
      { from: 'bån', to: 'bản', reason: 'ocr', span: { start: 17, end: 20 } },
    ]);
  });

  it('leaves pages with a text of their own, and everything when told to', () => {
    const pages = boxedPages([['tố chức']], 'ocr');
    expect(normalise(pages, { repair: false }).text).toBe('tố chức');
    expect(normalise(boxedPages([['tố chức']], 'embedded')).text).toBe('tố chức');
  });
});
