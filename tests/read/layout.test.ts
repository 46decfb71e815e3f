import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/model/index.ts';
import { composeLines, type PageGeometry, type PositionedWord } from '../../src/read/layout.ts';

const PAGE: PageGeometry = { number: 1, width: 595, height: 842, rulings: [] };

/** Words of a line: letters 6 points wide, blanks 4, heights of OCR boxes. */
function wordsAt(text: string, x: number, y: number, gap = 4): PositionedWord[] {
  let at = x;
  return text.split(' ').map((word) => {
    const box: Box = [at, y, at + 6 * word.length, y + 11];
    at = box[2] + gap;
    return { text: word, box, confidence: 0.9, size: null, bold: false, italic: false };
  });
}

const BODY = 'Ủy ban nhân dân xã An Phú ban hành kế hoạch thực hiện dân chủ ở cơ sở trong năm nay';

const textsOf = (words: readonly PositionedWord[], page = PAGE): string[] =>
  composeLines(words, page).map((line) => line.text);

describe('composeLines', () => {
  it('reads lines of a slightly turned page', () => {
    const tilted = [...wordsAt(BODY, 85, 100), ...wordsAt(BODY, 85, 117)].map((word): PositionedWord => {
      const shift = 0.02 * word.box[0];
      return { ...word, box: [word.box[0], word.box[1] + shift, word.box[2], word.box[3] + shift] };
    });
    expect(textsOf(tilted.reverse())).toEqual([BODY, BODY]);
  });

  it('keeps small marks and tall seals on their lines', () => {
    const dash: PositionedWord = { ...wordsAt('-', 85, 100)[0]!, box: [85, 105, 89, 106] };
    const seal: PositionedWord = { ...wordsAt('Ỗ', 300, 90)[0]!, box: [330, 92, 345, 135] };
    const words = [dash, ...wordsAt('Lưu: VT.', 95, 100), seal, ...wordsAt('Trần Văn Bình', 350, 118)];
    expect(textsOf(words)).toEqual(['- Lưu: VT.', 'Ỗ', 'Trần Văn Bình']);
  });

  it('leaves the last words of a long recipient in their column', () => {
    const words = [
      ...wordsAt('Nơi nhận:', 85, 100),
      ...wordsAt('KT. GIÁM ĐỐC', 385, 99),
      ...wordsAt('PHÓ GIÁM ĐỐC', 382, 117),
      ...wordsAt('- Quỹ phòng chống Bộ Y', 85, 125),
      ...wordsAt('tế (b/c);', 228, 125),
      ...wordsAt('- Lưu: VT.', 85, 138),
      ...wordsAt('Hồ Thị Ngọc Lan', 384, 190),
    ];
    expect(textsOf(words)).toEqual([
      'Nơi nhận:',
      '- Quỹ phòng chống Bộ Y tế (b/c);',
      '- Lưu: VT.',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Hồ Thị Ngọc Lan',
    ]);
  });

  it('parts a row of two columns at its widest gap', () => {
    const words = [
      ...wordsAt('Nơi nhận:', 85, 100),
      ...wordsAt('PHÓ BÍ THƯ', 397, 99),
      ...wordsAt('- BCĐ TW về thực hiện ở', 85, 116),
      ...wordsAt('cơ sở;', 219, 116),
      ...wordsAt('kiêm', 424, 117),
      ...wordsAt('- Thường trực Tỉnh ủy;', 85, 131),
      ...wordsAt('TRƯỞNG BAN', 391, 133),
    ];
    expect(textsOf(words)).toEqual([
      'Nơi nhận:',
      '- BCĐ TW về thực hiện ở cơ sở;',
      '- Thường trực Tỉnh ủy;',
      'PHÓ BÍ THƯ',
      'kiêm',
      'TRƯỞNG BAN',
    ]);
  });

  it('gives indent, fill, gap and centring against the text block', () => {
    const words = [
      ...wordsAt('KẾ HOẠCH', 300, 100),
      ...wordsAt(BODY, 115, 134),
      ...wordsAt(BODY, 85, 151),
      ...wordsAt(BODY, 85, 168),
      ...wordsAt('của cả xã.', 85, 185),
      ...wordsAt('I. MỤC ĐÍCH', 115, 208),
    ];
    const layouts = composeLines(words, PAGE).map(({ layout }) => [
      layout.gapBefore,
      layout.indent,
      layout.fill,
      layout.centred,
    ]);
    expect(layouts).toEqual([
      [0, 215, 0.53, true],
      [1.55, 30, 1, false],
      [0, 0, 0.94, false],
      [0, 0, 0.94, false],
      [0, 0, 0.11, false],
      [0.55, 30, 0.19, false],
    ]);
  });

  it('never splits justified paragraphs, however wide their word spaces are', () => {
    const lines = Array.from({ length: 12 }, (_, i) => wordsAt(BODY, 85, 100 + 17 * i, 4 + (i % 5)));
    const columns = composeLines(lines.flat(), PAGE).map((line) => line.layout.column);
    expect(columns).toEqual(Array(12).fill(null));
  });

  it('never splits a lettered list or a table without rules', () => {
    const rows = ['Họp', 'Làm', 'Báo'].flatMap((text, i) => [
      ...wordsAt(`${text} dân`, 85, 100 + 17 * i),
      ...wordsAt('Trưởng thôn', 230, 100 + 17 * i),
      ...wordsAt('Quý I', 400, 100 + 17 * i),
    ]);
    expect(textsOf(rows)).toEqual([
      'Họp dân Trưởng thôn Quý I',
      'Làm dân Trưởng thôn Quý I',
      'Báo dân Trưởng thôn Quý I',
    ]);
  });

  it('reads a numbered table without rules: wrapped cells, a group row, text behind it', () => {
    const row = (y: number, ...texts: readonly string[]): PositionedWord[] =>
      texts.flatMap((text, i) => (text === '' ? [] : wordsAt(text, [85, 120, 330, 450][i]!, y)));
    const words = [
      ...wordsAt(BODY, 85, 60),
      ...row(100, 'TT', 'Nội dung', 'Chủ trì', 'Thời gian'),
      ...row(117, 'I', 'NHIỆM VỤ CHUNG CỦA CẢ XÃ TRONG NĂM 2024'),
      ...row(134, '1', 'Họp dân bàn việc làm', 'Trưởng thôn', 'Quý I'),
      ...row(151, '', 'đường liên thôn'),
      ...row(168, '2', 'Báo cáo', 'Văn phòng', 'Quý II'),
      ...row(185, '3', 'Tổng kết', 'UBND xã'),
      ...wordsAt(BODY, 85, 219),
    ];
    const cells = composeLines(words, PAGE).map(({ text, layout: { cell } }) =>
      cell ? `${cell.row},${cell.column}${cell.header ? ' header' : ''} ${text}` : text,
    );
    expect(cells).toEqual([
      BODY,
      '0,0 header TT',
      '0,1 header Nội dung',
      '0,2 header Chủ trì',
      '0,3 header Thời gian',
      '1,0 I',
      '1,1 NHIỆM VỤ CHUNG CỦA CẢ XÃ TRONG NĂM 2024',
      '2,0 1',
      '2,1 Họp dân bàn việc làm',
      '2,1 đường liên thôn',
      '2,2 Trưởng thôn',
      '2,3 Quý I',
      '3,0 2',
      '3,1 Báo cáo',
      '3,2 Văn phòng',
      '3,3 Quý II',
      '4,0 3',
      '4,1 Tổng kết',
      '4,2 UBND xã',
      BODY,
    ]);
  });

  it('makes no table of two numbered rows, or of text below "TT"', () => {
    const short = ['1', '2'].flatMap((text, i) => [
      ...wordsAt(text, 85, 117 + 17 * i),
      ...wordsAt('Họp dân', 120, 117 + 17 * i),
      ...wordsAt('Thôn', 330, 117 + 17 * i),
    ]);
    const header = [...wordsAt('TT', 85, 100), ...wordsAt('Nội dung', 120, 100), ...wordsAt('Chủ trì', 330, 100)];
    expect(composeLines([...header, ...short], PAGE).every((line) => line.layout.cell === null)).toBe(true);
    const text = [117, 134, 151].flatMap((y) => wordsAt(`1. ${BODY}`, 85, y));
    expect(composeLines([...header, ...text], PAGE).every((line) => line.layout.cell === null)).toBe(true);
  });

  it('takes lines of the left column that stand lower than the right column with it', () => {
    const words = [
      ...wordsAt('HUYỆN ỦY BÌNH KHÊ', 90, 60),
      ...wordsAt('ĐẢNG CỘNG SẢN VIỆT NAM', 330, 60),
      ...wordsAt('BAN DÂN VẬN', 108, 77),
      ...wordsAt('An Phú, ngày 05', 355, 83),
      ...wordsAt('*', 138, 94),
      ...wordsAt('Số 03-KH/BDV', 103, 111),
      ...wordsAt(BODY, 85, 150),
    ];
    expect(composeLines(words, PAGE).map(({ text, layout }) => [layout.column, text])).toEqual([
      ['left', 'HUYỆN ỦY BÌNH KHÊ'],
      ['left', 'BAN DÂN VẬN'],
      ['left', '*'],
      ['left', 'Số 03-KH/BDV'],
      ['right', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      ['right', 'An Phú, ngày 05'],
      [null, BODY],
    ]);
  });

  it('takes the lines above the first pair of a footer with it', () => {
    const words = [
      ...wordsAt(BODY, 85, 150),
      ...wordsAt('của xã./.', 85, 167),
      ...wordsAt('TM. ỦY BAN', 400, 190),
      ...wordsAt('Nơi nhận:', 85, 206),
      ...wordsAt('- UBND huyện;', 85, 222),
      ...wordsAt('CHỦ TỊCH', 407, 223),
      ...wordsAt('- Lưu: VT.', 85, 238),
      ...wordsAt('Trần Văn Bình', 395, 300),
    ];
    expect(composeLines(words, PAGE).map(({ text, layout }) => [layout.column, text])).toEqual([
      [null, BODY],
      [null, 'của xã./.'],
      ['left', 'Nơi nhận:'],
      ['left', '- UBND huyện;'],
      ['left', '- Lưu: VT.'],
      ['right', 'TM. ỦY BAN'],
      ['right', 'CHỦ TỊCH'],
      ['right', 'Trần Văn Bình'],
    ]);
  });

  it('reads merged cells as one, and leaves a lone rule alone', () => {
    const rulings: Box[] = [
      [85, 40, 200, 40.5],
      ...[100, 120, 140].map((y): Box => [85, y, 535, y]),
      ...[85, 535].map((x): Box => [x, 100, x, 140]),
      [300, 120, 300, 140],
    ];
    const words = [
      ...wordsAt('Hạnh phúc', 85, 26),
      ...wordsAt('Tên chung cho cả bảng này', 220, 104),
      ...wordsAt('Trái', 90, 124),
      ...wordsAt('Phải', 310, 124),
    ];
    const cells = composeLines(words, { ...PAGE, rulings }).map(({ text, layout: { cell } }) => [
      cell && [cell.row, cell.column],
      text,
    ]);
    expect(cells).toEqual([
      [null, 'Hạnh phúc'],
      [[0, 0], 'Tên chung cho cả bảng này'],
      [[1, 0], 'Trái'],
      [[1, 1], 'Phải'],
    ]);
  });

  it('takes a first row that opens with STT for the header, with the rows its first cell spans', () => {
    const rulings: Box[] = [
      ...[100, 140, 160].map((y): Box => [85, y, 535, y]),
      [135, 120, 535, 120],
      ...[85, 135, 535].map((x): Box => [x, 100, x, 160]),
    ];
    const words = [
      ...wordsAt('Số TT', 90, 114),
      ...wordsAt('Phân công', 220, 104),
      ...wordsAt('Chủ trì', 220, 124),
      ...wordsAt('1', 90, 144),
      ...wordsAt('Trưởng thôn', 140, 144),
    ];
    const cells = composeLines(words, { ...PAGE, rulings }).map(({ text, layout: { cell } }) => [cell, text]);
    expect(cells).toEqual([
      [{ table: 0, row: 0, column: 0, header: true }, 'Số TT'],
      [{ table: 0, row: 0, column: 1, header: true }, 'Phân công'],
      [{ table: 0, row: 1, column: 1, header: true }, 'Chủ trì'],
      [{ table: 0, row: 2, column: 0, header: false }, '1'],
      [{ table: 0, row: 2, column: 1, header: false }, 'Trưởng thôn'],
    ]);
  });

  it('puts every word into exactly one line, whatever the boxes', () => {
    const number = fc.integer({ min: -50, max: 900 });
    const word = fc.record({
      text: fc.constantFrom('a', 'Kế', '12', '-'),
      x: number,
      y: number,
      w: fc.integer({ min: 0, max: 300 }),
      h: fc.integer({ min: 0, max: 90 }),
    });
    const ruling = fc.tuple(number, number, fc.integer({ min: 0, max: 500 }), fc.constantFrom(0, 1, 400));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.array(ruling, { maxLength: 20 }), (items, strokes) => {
        const words = items.map(
          ({ text, x, y, w, h }): PositionedWord => ({
            text,
            box: [x, y, x + w, y + h],
            confidence: null,
            size: null,
            bold: false,
            italic: false,
          }),
        );
        const rulings = strokes.map(([x, y, w, h]): Box => [x, y, x + w, y + h]);
        const lines = composeLines(words, { ...PAGE, rulings });
        const found = lines.flatMap((line) => line.words.map((each) => each.text));
        expect(found.sort()).toEqual(words.map((each) => each.text).sort());
        for (const line of lines) expect(line.text).toBe(line.words.map((each) => each.text).join(' '));
      }),
    );
  });
});
