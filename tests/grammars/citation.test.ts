import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCitations } from '../../grammars/citation.ts';
import { CITATION_FORMS } from './citation-forms.ts';
import { ISSUER_FORMS } from './citation-forms-issuers.ts';
import { LAW_FORMS } from './citation-forms-laws.ts';
import { NUMBER_FORMS } from './citation-forms-numbers.ts';
import { SENTENCE_FORMS } from './citation-forms-sentences.ts';

describe('parseCitations', () => {
  it.each([...CITATION_FORMS, ...ISSUER_FORMS, ...LAW_FORMS, ...NUMBER_FORMS, ...SENTENCE_FORMS])(
    'reads %j',
    (text, found) => {
      const citations = parseCitations(text);
      expect(
        citations.map(({ raw, type, number, date, issuer, title }) => [raw, type, number, date, issuer, title]),
      ).toEqual(found);
      for (const { raw, start, end } of citations) expect(text.slice(start, end)).toBe(raw);
    },
  );

  it.each([
    'xây dựng kế hoạch; quyết định giao 5 đơn vị; báo cáo kết quả 6 tháng',
    'theo quy định của pháp luật và hướng dẫn của cấp trên',
    'luật sư Nguyễn Văn A, Hội Luật gia tỉnh, Luật sư Trần B',
    'Quy chế dân chủ ở cơ sở năm 2024',
    'Kế hoạch 5 năm 2021-2025; Chương trình 135',
    'theo Quyết định trên, Kế hoạch nêu trên, Kế hoạch này',
    'Sống và làm việc theo Hiến pháp và pháp luật',
    'Nghị quyết Đại hội Đảng các cấp',
    'Quyết định 02 nội dung chính; Thông báo 3 lần',
    'kỷ luật lao động, pháp luật Đất đai',
    'Điều 5. Giao Văn phòng thực hiện',
    'giai đoạn 2021 - 2025, UBND tỉnh ban hành 12 văn bản',
  ])('finds no citation in %j', (text) => {
    expect(parseCitations(text)).toEqual([]);
  });

  it.each([
    ['điểm a khoản 1 Điều 5 Nghị định số 201/2019/NĐ-CP', { article: '5', clause: '1', point: 'a' }],
    ['Điểm đ, Khoản 2, Điều 5 của Luật Khiếu nại', { article: '5', clause: '2', point: 'đ' }],
    ['khoản 2, khoản 3 Điều 9 Luật Tiếp công dân', { article: '9', clause: '2, 3', point: null }],
    ['các điểm a, b và c khoản 1 Điều 23 Luật Đầu tư', { article: '23', clause: '1', point: 'a, b và c' }],
    ['mục 3.2, phần I, Thông báo số 92-TB/TU', null],
    ['Điều 5. Thực hiện Luật Khiếu nại', null],
  ])('reads the pinpoint of %j', (text, pinpoint) => {
    expect(parseCitations(text).map((citation) => citation.pinpoint)).toEqual([pinpoint]);
  });

  it('reads citations broken over lines', () => {
    const found = parseCitations('theo Kết\nluận số 120\n-KL/TW ngày\n07/01/2016 của Bộ\nChính trị');
    expect(found.map(({ type, number, date, issuer }) => [type, number, date, issuer])).toEqual([
      ['Kết luận', '120-KL/TW', '2016-01-07', 'Bộ Chính trị'],
    ]);
  });

  it('ends a citation at the paragraph', () => {
    expect(parseCitations('Kế hoạch số 5/KH-UBND\n\nngày 05/5/2021').map(({ date }) => date)).toEqual([null]);
  });

  const piece = fc.constantFrom(
    'Luật ',
    'Nghị định ',
    'số ',
    '12',
    '/NĐ-CP',
    '-KL/TW',
    ' ngày ',
    '1/2/2020',
    ' của ',
    'Chính phủ',
    ', ',
    ' và ',
    '“',
    '”',
    '(',
    ')',
    '; ',
    'sửa đổi, bổ sung một số điều của ',
    ' về ',
    '\n',
    '\n\n',
    'Đại hội XIII',
    'điểm a ',
    'Điều 5 ',
  );

  it('takes any text: places match, order holds, nothing overlaps', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
        ),
        (text) => {
          let end = 0;
          for (const citation of parseCitations(text)) {
            expect(text.slice(citation.start, citation.end)).toBe(citation.raw);
            expect(citation.start).toBeGreaterThanOrEqual(end);
            end = citation.end;
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each(['số 1/A ', 'kế hoạch số 1 ', 'Quyết định số 1/QĐ-UBND về “', 'Luật Luật ', 'Nghị quyết số 18, 19, '])(
    'comes to an end on repeated %j',
    (unit) => {
      expect(() => parseCitations(unit.repeat(4000))).not.toThrow();
    },
  );
});
