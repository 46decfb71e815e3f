import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownLines } from '../../src/read/markdown.ts';

const textsOf = (source: string): string[] => markdownLines(source).map((line) => line.text);

/** `table:row,column text` for cells, `left`/`right` for columns. */
const placesOf = (source: string): string[] =>
  markdownLines(source).map(({ text, layout: { cell, column } }) => {
    const place = cell ? `${cell.table}:${cell.row},${cell.column}${cell.header ? ' header' : ''} ` : '';
    return `${place}${column ? `${column} ` : ''}${text}`;
  });

describe('markdownLines', () => {
  it('strips heading, emphasis and escapes, and tells how the line looked', () => {
    expect(markdownLines('## **I. MỤC ĐÍCH**\n\n    1\\. *Yêu cầu*')).toEqual([
      {
        text: 'I. MỤC ĐÍCH',
        words: [],
        box: null,
        layout: {
          gapBefore: 0,
          indent: 0,
          fill: null,
          centred: false,
          bold: true,
          italic: false,
          size: null,
          heading: 2,
          column: null,
          cell: null,
          region: 'body',
        },
      },
      {
        text: '1. Yêu cầu',
        words: [],
        box: null,
        layout: {
          gapBefore: 1,
          indent: 4,
          fill: null,
          centred: false,
          bold: false,
          italic: false,
          size: null,
          heading: null,
          column: null,
          cell: null,
          region: 'body',
        },
      },
    ]);
  });

  it('keeps every list marker as written', () => {
    const source = 'I. Mục đích\n\n1. Một\n1. Hai\n3. Ba\n- Bốn\n  + Năm\n* Sáu\n\n    a) Bảy\n\nđ) Tám';
    expect(textsOf(source)).toEqual([
      'I. Mục đích',
      '1. Một',
      '1. Hai',
      '3. Ba',
      '- Bốn',
      '+ Năm',
      '* Sáu',
      'a) Bảy',
      'đ) Tám',
    ]);
  });

  it('pairs emphasis over line breaks and drops marks without a partner', () => {
    const lines = markdownLines(
      '**ỦY BAN\nNHÂN DÂN **\nXÃ AN PHÚ\n\n**KẾ HOẠCH\n\n*Căn cứ Luật Thực hiện dân chủ\nở cơ sở; *',
    );
    expect(lines.map(({ text, layout }) => [text, layout.bold, layout.italic])).toEqual([
      ['ỦY BAN', true, false],
      ['NHÂN DÂN', true, false],
      ['XÃ AN PHÚ', false, false],
      ['KẾ HOẠCH', false, false],
      ['Căn cứ Luật Thực hiện dân chủ', false, true],
      ['ở cơ sở;', false, true],
    ]);
  });

  it('keeps stars and bars of the text: ornament, bullets, note marks, products, blanks to fill in', () => {
    expect(
      textsOf(
        '*\nSố 03-KH/BCĐ\n\n* Kết quả\n* Xếp loại\n\n(*) Ghi chú\n\nđạt 90% mục tiêu*\n\n3 * 4\n\nHọ tên: ______',
      ),
    ).toEqual([
      '*',
      'Số 03-KH/BCĐ',
      '* Kết quả',
      '* Xếp loại',
      '(*) Ghi chú',
      'đạt 90% mục tiêu*',
      '3 * 4',
      'Họ tên: ______',
    ]);
  });

  it('drops rules, fences, empty headings and empty emphasis', () => {
    expect(textsOf('```markdown\n# \n---\n** **\n* * *\nHạnh phúc-------\n\n____\n```')).toEqual(['Hạnh phúc']);
  });

  it('reads HTML: tags, breaks, notes, entities; angle brackets of the text stay', () => {
    expect(
      textsOf('Lưu: VT<sub>(Ph)</sub>.<br>của tỉnh<sup>12</sup> &amp; xã <Nội dung> [Luật](http://a.vn/b)'),
    ).toEqual(['Lưu: VT(Ph).', 'của tỉnh¹² & xã <Nội dung> Luật']);
  });

  it('reads footnotes', () => {
    const lines = markdownLines('của tỉnh[^1], của xã.\n\n[^1]: Kế hoạch số 12/KH-UBND.');
    expect(lines.map(({ text, layout }) => [layout.region, text])).toEqual([
      ['body', 'của tỉnh¹, của xã.'],
      ['footnote', '¹ Kế hoạch số 12/KH-UBND.'],
    ]);
    const wrapped = markdownLines('[^2]: Kế hoạch số 12/KH-UBND\n    của xã An Phú.\n\nHết.');
    expect(wrapped.map(({ text, layout }) => [layout.region, text])).toEqual([
      ['footnote', '² Kế hoạch số 12/KH-UBND'],
      ['footnote', 'của xã An Phú.'],
      ['body', 'Hết.'],
    ]);
  });

  it('reads GFM tables', () => {
    const source = 'Phân công:\n\n| STT | **Nội dung** |\n|---|:---:|\n| 1 | Họp dân<br>bàn việc |\n| 2 | |\n\nHết.';
    expect(placesOf(source)).toEqual([
      'Phân công:',
      '0:0,0 header STT',
      '0:0,1 header Nội dung',
      '0:1,0 1',
      '0:1,1 Họp dân',
      '0:1,1 bàn việc',
      '0:2,0 2',
      'Hết.',
    ]);
  });

  it('reads headings in lists and quotes, with the marker of the item', () => {
    const lines = markdownLines(
      '- ## **Việc chung** ##\n1. # Họp dân\n> > ##Kinh phí\n> do xã bảo đảm\ntrong năm.\n\n> 90% hộ dân',
    );
    expect(lines.map(({ text, layout }) => [layout.heading, layout.bold, text])).toEqual([
      [2, true, '- Việc chung'],
      [1, false, '1. Họp dân'],
      [2, false, 'Kinh phí'],
      [null, false, 'do xã bảo đảm'],
      [null, false, 'trong năm.'],
      [null, false, '> 90% hộ dân'],
    ]);
  });

  it('takes no rule below a line for a heading, no indent for code, no number for another', () => {
    const source = '> Trích:\n\nĐộc lập - Tự do - Hạnh phúc\n---\n\n        3) Họp dân\n\n7. Báo cáo\n7. Tổng kết';
    expect(markdownLines(source).map(({ text, layout }) => [layout.heading, layout.indent, text])).toEqual([
      [null, 0, 'Trích:'],
      [null, 0, 'Độc lập - Tự do - Hạnh phúc'],
      [null, 8, '3) Họp dân'],
      [null, 0, '7. Báo cáo'],
      [null, 0, '7. Tổng kết'],
    ]);
  });

  it('ends a GFM table at the last line with a bar, and keeps bars that are text', () => {
    const source =
      'Bảng:\n| TT | Nội dung |\n|---|---|\n| 1 | A \\| B | thừa |\n2 | Họp\nHết bảng.\n\n> | a | b |\n> |---|---|\n> | 1 | |';
    expect(placesOf(source)).toEqual([
      'Bảng:',
      '0:0,0 header TT',
      '0:0,1 header Nội dung',
      '0:1,0 1',
      '0:1,1 A | B',
      '0:1,2 thừa',
      '0:2,0 2',
      '0:2,1 Họp',
      'Hết bảng.',
      '1:0,0 header a',
      '1:0,1 header b',
      '1:1,0 1',
    ]);
  });

  it('reads HTML tables', () => {
    const source = '<table>\n<tr><th>STT</th><th>Nội dung</th></tr>\n<tr><td>1</td><td>Họp\ndân</td></tr></table>';
    expect(placesOf(source)).toEqual([
      '0:0,0 header STT',
      '0:0,1 header Nội dung',
      '0:1,0 1',
      '0:1,1 Họp',
      '0:1,1 dân',
    ]);
  });

  it('reads crawled tables: a bar between cells, two between rows, group rows, empty cells', () => {
    const cells = [
      ['TT', 'Nội dung', 'Chủ trì'],
      ['I', 'Việc chung'],
      ['1', 'Họp dân', ''],
      ['2', 'Làm đường\nliên thôn', 'Thôn'],
    ];
    const source = cells
      .map((row) => `|\n${row.map((cell) => (cell === '' ? '|' : `${cell}\n|`)).join('\n')}`)
      .join('\n');
    expect(placesOf(`PHỤ LỤC\n${source}`)).toEqual([
      'PHỤ LỤC',
      '0:0,0 header TT',
      '0:0,1 header Nội dung',
      '0:0,2 header Chủ trì',
      '0:1,0 I',
      '0:1,1 Việc chung',
      '0:2,0 1',
      '0:2,1 Họp dân',
      '0:3,0 2',
      '0:3,1 Làm đường',
      '0:3,1 liên thôn',
      '0:3,2 Thôn',
    ]);
  });

  it('reads letterhead and footer tables by column', () => {
    const letterhead =
      '|\n**UBND XÃ\nAN PHÚ**\n-------\n|\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n|\n|\nSố: 12/KH-UBND\n|\n*An Phú, ngày 05*\n|';
    const footer = '|\nNơi nhận:\n- Lưu: VT.\n|\n**CHỦ TỊCH**\nTrần Văn Bình\n|';
    expect(placesOf(`${letterhead}\n\n**KẾ HOẠCH**\n\n${footer}`)).toEqual([
      'left UBND XÃ',
      'left AN PHÚ',
      'left Số: 12/KH-UBND',
      'right CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'right An Phú, ngày 05',
      'KẾ HOẠCH',
      'left Nơi nhận:',
      'left - Lưu: VT.',
      'right CHỦ TỊCH',
      'right Trần Văn Bình',
    ]);
  });

  it('reads signers side by side by column, and a table of numbers by row', () => {
    const signed = '| **SỞ Y TẾ** | **TỈNH ĐOÀN** |\n|---|---|\n| GIÁM ĐỐC | BÍ THƯ |\n| Lý Thị Sao | Trần Văn Bình |';
    expect(placesOf(signed)).toEqual([
      ...['left SỞ Y TẾ', 'left GIÁM ĐỐC', 'left Lý Thị Sao'],
      ...['right TỈNH ĐOÀN', 'right BÍ THƯ', 'right Trần Văn Bình'],
    ]);
    expect(placesOf('| CHỨC VỤ | SỐ LƯỢNG |\n|---|---|\n| GIÁM ĐỐC | 1 |')[0]).toBe('0:0,0 header CHỨC VỤ');
  });

  it('reads a letterhead whose rows lack their first bar', () => {
    expect(placesOf('SỞ NỘI VỤ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 12/KH-SNV |\n|')).toEqual([
      'left SỞ NỘI VỤ',
      'left Số: 12/KH-SNV',
      'right CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    ]);
  });

  it('leaves lines between bars as lines when no rows can be told', () => {
    expect(placesOf('|\n|\n|\nLời dẫn\n|\n|\n|')).toEqual(['Lời dẫn']);
  });

  it('comes to an end on hostile text', () => {
    const pieces = ['*', '**a ', '[', '<', '|\n', '| a ', '`', '_a', '&', '\\', '<table>', '# ', '- ', '![', '-', '|'];
    const nested = ['> ', '1. ', '[^1]: ', '> # ', '# a\n- ', '# a\n\n- a\n ', '|-|-|\n|a|b|\n', '# a   ', '>'];
    const sources = [
      ...pieces.map((piece) => [piece, 60_000] as const),
      ...nested.map((piece) => [piece, 12_000] as const),
    ];
    for (const [piece, length] of sources) {
      expect(() => markdownLines(`${piece.repeat(length / piece.length)}x`)).not.toThrow();
    }
  });

  it('loses no letter and adds none, whatever the marks around it', () => {
    const marks = [
      '# ',
      '##',
      '> ',
      '- ',
      '1. ',
      '* ',
      '**',
      '*',
      '|',
      ' | ',
      '|---|---|',
      '\n',
      '\n\n',
      '    ',
      '---',
      '```',
      '[^1]: ',
      '\f',
    ];
    const sources = fc.array(fc.constantFrom(...marks, 'Kế', 'hoạch', '90%', 'a)'), { maxLength: 40 });
    fc.assert(
      fc.property(sources, (parts) => {
        const source = parts.join('');
        const lettersOf = (text: string): string => (text.match(/[\p{L}]/gu) ?? []).sort().join('');
        expect(lettersOf(textsOf(source).join('\n'))).toBe(lettersOf(source));
      }),
      { numRuns: 300 },
    );
  });
});
