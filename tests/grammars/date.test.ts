import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDateAt, parseDates } from '../../grammars/date.ts';

describe('parseDates', () => {
  it.each([
    ['Ban hành ngày 15/3/2019 tại An Phú', 'ngày 15/3/2019', '2019-03-15'],
    ['ký 06-3-2018', '06-3-2018', '2018-03-06'],
    ['ngày 02.11.2022.', 'ngày 02.11.2022', '2022-11-02'],
    ['NGÀY 28 THÁNG 12 NĂM 2016', 'NGÀY 28 THÁNG 12 NĂM 2016', '2016-12-28'],
    ['ngày 5 tháng 2, năm 2021', 'ngày 5 tháng 2, năm 2021', '2021-02-05'],
    ['28 tháng 12 năm 2016', '28 tháng 12 năm 2016', '2016-12-28'],
    ['ngày 05 tháng 02/2021', 'ngày 05 tháng 02/2021', '2021-02-05'],
    ['ngày 15 /5/ 2023', 'ngày 15 /5/ 2023', '2023-05-15'],
    ['ngày\n02/11/2022', 'ngày\n02/11/2022', '2022-11-02'],
    ['ngày l5/O3/2O19', 'ngày l5/O3/2O19', '2019-03-15'],
    ['trong tháng 02/2021', 'tháng 02/2021', '2021-02'],
    ['tháng 2 năm 2021', 'tháng 2 năm 2021', '2021-02'],
    ['tháng 02-2021', 'tháng 02-2021', '2021-02'],
    ['T2/2021', 'T2/2021', '2021-02'],
    ['Xong 02/2021;', '02/2021', '2021-02'],
    ['trong năm 2021', 'năm 2021', '2021'],
    ['ngày 31/4/2021', 'ngày 31/4/2021', null],
    ['ngày 15/13/2021', 'ngày 15/13/2021', null],
    ['ngày 29/02/2023', 'ngày 29/02/2023', null],
    ['ngày 29/02/2024', 'ngày 29/02/2024', '2024-02-29'],
    ['trước 05/6', '05/6', null],
    ['ngày 20 tháng 11', 'ngày 20 tháng 11', null],
  ])('reads %j', (text, raw, edtf) => {
    expect(parseDates(text).map((date) => [date.raw, date.edtf])).toEqual([[raw, edtf]]);
  });

  it.each([
    '04/2015/NĐ-CP',
    '15/5/23',
    'Quý 1/2022',
    'Quý I/2022',
    'giai đoạn 2021 - 2025',
    'năm 2021 - 2025',
    'trực 24/7',
    'đạt 3/4 số xã',
    '101/KH-UBND',
    'Điều 5. 12 tháng',
    '1.234.2019',
    'ngày\n\n02/11/2022 ngày',
  ])('finds no full date in %j', (text) => {
    expect(parseDates(text).filter((date) => date.precision !== 'day' || date.raw.startsWith('ngày'))).toEqual([]);
  });

  it('reads both ends of a range', () => {
    expect(parseDates('từ ngày 12/12/2013-15/12/2013 và 12-15/3/2021').map((date) => date.edtf)).toEqual([
      '2013-12-12',
      '2013-12-15',
      '2021-03-15',
    ]);
  });

  it('reads every day of the calendar in every form', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom('/', '-', '.'), (date, separator) => {
        const [year, month, day] = date.toISOString().slice(0, 10).split('-') as [string, string, string];
        const forms = [[day, month, year].join(separator), `ngày ${day} tháng ${month} năm ${year}`];
        for (const form of forms) expect(parseDates(form)[0]?.edtf).toBe(`${year}-${month}-${day}`);
      }),
    );
  });

  it('takes any text', () => {
    const piece = fc.constantFrom(
      'ngày',
      ' ',
      '\n',
      '/',
      '-',
      '.',
      '1',
      '20',
      '2021',
      'tháng',
      'năm',
      'O',
      'l',
      ',',
      'x',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (text) => {
          for (const date of parseDates(text)) expect(text.slice(date.start, date.end)).toBe(date.raw);
        },
      ),
    );
  });
});

describe('parseDateAt', () => {
  it('reads the date at the offset only', () => {
    expect(parseDateAt('trước 20/11', 6)).toEqual({
      start: 6,
      end: 11,
      raw: '20/11',
      edtf: null,
      precision: 'yearless',
      year: null,
      month: 11,
      day: 20,
    });
    expect(parseDateAt('trước 20/11', 5)).toBeNull();
  });
});
