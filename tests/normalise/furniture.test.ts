import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/normalise/index.ts';
import { boxedPages, draw, line, textPage } from './draw.ts';

const linesOf = (text: string): string[] => draw(normalise([textPage(text)]));
const SENTENCE = 'Các phòng, ban chuyên môn tổ chức thực hiện kế hoạch này theo đúng tiến độ và';

describe('page numbers', () => {
  it.each(['- 2 -', 'Trang 2', 'Trang 2/7', '– 12 –'])('takes out %s anywhere', (number) => {
    expect(linesOf(`Một.\n\n${number}\n\nHai.`)).toEqual(['Một.', 'Hai.', `page-number: ${number}`]);
  });

  it('takes a bare number out of the middle of a sentence', () => {
    expect(linesOf(`${SENTENCE}\n\n2\n\nbáo cáo kết quả.`)).toEqual([SENTENCE, 'báo cáo kết quả.', 'page-number: 2']);
  });

  it('takes out bare numbers that run on far from each other', () => {
    const page = Array.from({ length: 10 }, () => `${SENTENCE} chất lượng.`).join('\n');
    const found = linesOf([page, '2', page, '3', page, '4', page].join('\n\n'));
    expect(found.slice(-3)).toEqual(['page-number: 2', 'page-number: 3', 'page-number: 4']);
  });

  it('leaves the numbers of a column', () => {
    const lines = ['STT', '1', 'Ban hành kế hoạch', '2', 'Tuyên truyền', '3', 'Tổng kết'];
    expect(linesOf(lines.join('\n\n'))).toEqual(lines);
  });

  it('leaves a figure between short lines, a month and a heading', () => {
    const lines = ['Số lượng', '5', 'người', '7/2024'];
    expect(linesOf(lines.join('\n\n'))).toEqual(lines);
    expect(draw(normalise([{ ...textPage(''), lines: [line('- 2 -', { heading: 2 })] }]))).toEqual(['- 2 -']);
  });

  it('finds numbers at the edges of pages that run with the pages', () => {
    const pages = boxedPages([
      ['Kế hoạch', 'một', 'hai', 'ba'],
      ['2', 'Mục một', '5', 'hai', 'ba'],
      ['3', 'Mục hai', 'một', 'hai', '40'],
    ]);
    expect(draw(normalise(pages))).toEqual([
      ...['Kế hoạch', 'một', 'hai', 'ba', 'Mục một', '5', 'hai', 'ba', 'Mục hai', 'một', 'hai', '40'],
      'page-number: 2',
      'page-number: 3',
    ]);
  });
});

describe('running heads', () => {
  it('takes out what stands at the same place of three pages', () => {
    const page = (n: number): string[] => [
      `UBND xã An Phú – Trang ${n}`,
      `PHỤ LỤC ${n}`,
      `Một ${n}`,
      `Hai ${n}`,
      '- Ba;',
    ];
    expect(draw(normalise(boxedPages([['XÃ AN PHÚ', 'x', 'y', 'z'], page(2), page(3), page(4)])))).toEqual([
      ...['XÃ AN PHÚ', 'x', 'y', 'z'],
      ...[2, 3, 4].flatMap((n) => page(n).slice(1)),
      ...[2, 3, 4].map((n) => `running-head: UBND xã An Phú – Trang ${n}`),
    ]);
  });

  it('leaves what stands on two pages', () => {
    expect(
      draw(
        normalise(
          boxedPages([
            ['Đầu trang', 'một'],
            ['Đầu trang', 'hai'],
          ]),
        ),
      ),
    ).toHaveLength(4);
    expect(
      draw(
        normalise(
          boxedPages([
            ['Đầu trang', 'một'],
            ['Đầu trang', 'hai'],
          ]),
        ),
      )[0],
    ).toBe('Đầu trang');
  });

  it('takes out rules and heads of the gazette', () => {
    expect(linesOf('CÔNG BÁO/Số 18/Ngày 12-01-2024\nMột\n_____\n* * *\n*\nHai……')).toEqual([
      ...['Một', '* * *', '*', 'Hai……'],
      ...['running-head: CÔNG BÁO/Số 18/Ngày 12-01-2024', 'running-head: _____'],
    ]);
  });
});

describe('stamps', () => {
  it('takes out the text of a digital signature', () => {
    expect(
      linesOf(`Ký bởi: Ủy ban nhân dân
xã An Phú
Email: anphu@example.vn
Thời gian ký: 06.02.2024 14:57:42 +07:00
ỦY BAN NHÂN DÂN`),
    ).toEqual([
      'ỦY BAN NHÂN DÂN',
      'stamp: Ký bởi: Ủy ban nhân dân',
      'stamp: xã An Phú',
      'stamp: Email: anphu@example.vn',
      'stamp: Thời gian ký: 06.02.2024 14:57:42 +07:00',
    ]);
  });

  it('takes out the stamp of the receiving office', () => {
    expect(linesOf('VĂN BẢN ĐẾN\nSố: 1234\nNgày: 07/02/2024\nXÃ AN PHÚ')).toEqual([
      'XÃ AN PHÚ',
      'stamp: VĂN BẢN ĐẾN',
      'stamp: Số: 1234',
      'stamp: Ngày: 07/02/2024',
    ]);
  });

  it('leaves labels of a plan', () => {
    const lines = ['Ngày ký: trước 30/6', 'Cơ quan: Sở Nội vụ', 'Thời gian đến', 'Số: 45/KH-UBND', 'đến năm 2030'];
    expect(linesOf(lines.join('\n'))).toEqual(lines);
  });
});
