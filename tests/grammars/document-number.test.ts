import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocumentNumberAt, parseDocumentNumbers } from '../../grammars/document-number.ts';

describe('parseDocumentNumbers', () => {
  it.each([
    ['Kế hoạch 101/KH-UBND ngày', '101/KH-UBND', 'KH', 'UBND', null, 'state'],
    ['33/CT-TTg', '33/CT-TTg', 'CT', 'TTg', null, 'state'],
    ['12/KH-UBND-VX', '12/KH-UBND-VX', 'KH', 'UBND-VX', null, 'state'],
    ['59/2023/NĐ-CP', '59/2023/NĐ-CP', 'NĐ', 'CP', 2023, 'state'],
    ['34/2007/PL-UBTVQH11', '34/2007/PL-UBTVQH11', 'PL', 'UBTVQH11', 2007, 'state'],
    ['09/2008/NQLT-CP-UBTWMTTQVN', '09/2008/NQLT-CP-UBTWMTTQVN', 'NQLT', 'CP-UBTWMTTQVN', 2008, 'state'],
    ['10/2022/QH15', '10/2022/QH15', null, 'QH15', 2022, 'law'],
    ['1211/2016/UBTVQH13', '1211/2016/UBTVQH13', null, 'UBTVQH13', 2016, 'law'],
    ['812/UBND-NC', '812/UBND-NC', null, 'UBND-NC', null, 'letter'],
    ['2231/SNV-CCHC&PC', '2231/SNV-CCHC&PC', null, 'SNV-CCHC&PC', null, 'letter'],
    ['03-KH/BCĐ', '03-KH/BCĐ', 'KH', 'BCĐ', null, 'party'],
    ['31-CTr/BDVTU-BCSĐUBND', '31-CTr/BDVTU-BCSĐUBND', 'CTr', 'BDVTU-BCSĐUBND', null, 'party'],
    ['11-QĐi/TW', '11-QĐi/TW', 'QĐi', 'TW', null, 'party'],
    ['30c/NQ-CP', '30c/NQ-CP', 'NQ', 'CP', null, 'state'],
    ['201 /2019/ NĐ - CP', '201/2019/NĐ-CP', 'NĐ', 'CP', 2019, 'state'],
    ['120 -KL/TW', '120-KL/TW', 'KL', 'TW', null, 'party'],
    ['02- CT/ĐUK', '02-CT/ĐUK', 'CT', 'ĐUK', null, 'party'],
    ['71/NQ -CP', '71/NQ-CP', 'NQ', 'CP', null, 'state'],
    ['07-\nKH/KDV', '07-KH/KDV', 'KH', 'KDV', null, 'party'],
    ['120\n-KL/TW', '120-KL/TW', 'KL', 'TW', null, 'party'],
    ['21-KL-TW', '21-KL-TW', 'KL', 'TW', null, 'party'],
    ['217/QĐ–TW', '217/QĐ-TW', 'QĐ', 'TW', null, 'state'],
    ['36-QĐÐ/TU', '36-QĐ/TU', 'QĐ', 'TU', null, 'party'],
    ['l2/KH-UBND', '12/KH-UBND', 'KH', 'UBND', null, 'state'],
    ['1O1/KH-UBND', '101/KH-UBND', 'KH', 'UBND', null, 'state'],
    ['15/KHUBND', '15/KHUBND', 'KH', 'UBND', null, 'state'],
    ['327-CT', '327-CT', 'CT', null, null, 'party'],
    ['08/TT.HĐND', '08/TT.HĐND', null, 'TT.HĐND', null, 'letter'],
    ['số 77/PHÒNGXY', '77/PHÒNGXY', null, 'PHÒNGXY', null, 'letter'],
    ['5/2024/TT-BGD&ĐT', '5/2024/TT-BGD&ĐT', 'TT', 'BGD&ĐT', 2024, 'state'],
  ])('reads %j', (text, number, typeCode, issuerCode, year, dialect) => {
    const found = parseDocumentNumbers(text);
    expect(found.map(({ start: _, end: __, raw: ___, ...rest }) => rest)).toEqual([
      { number, typeCode, issuerCode, year, dialect },
    ]);
  });

  it.each([
    '15/5/2023',
    'giai đoạn 2021-2025',
    'trực 24/7',
    'Điều 5 - Quyết định này',
    'năm 2020 - UBND tỉnh tổ chức',
    'TCVN 5574:2018/BXD',
    'đạt 3/4 số Xã',
    'Covid-19/UBND',
    '77/PHÒNGXY',
    'khoản 2/Mục IV',
    'số 5\n\n/KH-UBND',
    '2020 – 2025, UBND',
  ])('finds nothing in %j', (text) => {
    expect(parseDocumentNumbers(text)).toEqual([]);
  });

  it('does not swallow what follows a dash', () => {
    expect(parseDocumentNumbers('12/KH-UBND - UBND tỉnh').map((match) => match.number)).toEqual(['12/KH-UBND']);
    expect(parseDocumentNumbers('12/KH-UBND - Lưu VT').map((match) => match.number)).toEqual(['12/KH-UBND']);
  });

  it('takes any text and keeps its place', () => {
    const piece = fc.constantFrom(
      '12',
      '/',
      '-',
      ' ',
      '\n',
      'KH',
      'UBND',
      'TW',
      '2021',
      'Đ',
      'số ',
      'l',
      'O',
      '.',
      'a',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (text) => {
          for (const match of parseDocumentNumbers(text)) expect(text.slice(match.start, match.end)).toBe(match.raw);
        },
      ),
    );
  });
});

describe('parseDocumentNumberAt', () => {
  it('allows a missing figure after "số"', () => {
    expect(parseDocumentNumberAt('số /KH-UBND', 3)?.number).toBe('/KH-UBND');
    expect(parseDocumentNumberAt('và /KH-UBND', 3)).toBeNull();
  });
});
