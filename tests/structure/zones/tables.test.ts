import { describe, expect, it } from 'vitest';
import { editText, type TableNode } from '../../../src/model/index.ts';
import { findTables, tableNode, zoneEdits } from '../../../src/structure/zones/index.ts';
import { cleanOf, type TestLine } from './clean-of.ts';

/** Cells as the reader gives them: one line per cell, row by row. */
function cells(table: number, rows: readonly (readonly string[])[], firstRow = 0, headers = 0): TestLine[] {
  return rows.flatMap((row, r) =>
    row.flatMap((text, column) =>
      text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => ({ text: line, cell: { table, row: firstRow + r, column, header: r < headers } })),
    ),
  );
}

const printed = ({ header, rows }: TableNode) => ({
  header: header.map((cell) => cell.text),
  rows: rows.map((row) => row.map((cell) => cell.text)),
});

/** The tables of a document that is one body, its wrapped cells joined. */
function tablesOf(...lines: TestLine[]) {
  const clean = cleanOf(...lines);
  const zone = { type: 'body' as const, start: 0, end: clean.lines.length };
  const ranges = findTables(clean, zone);
  const edited = editText(clean, zoneEdits(clean, [zone]));
  return ranges.map((range) => {
    const node = tableNode(edited, range);
    const caption = node.caption && edited.text.slice(node.caption.start, node.caption.end);
    return { ...range, caption, ...printed(node) };
  });
}

describe('tables with cells', () => {
  it('are ranges with header, rows and caption', () => {
    expect(
      tablesOf(
        'Nhiệm vụ như sau:\nBảng 1. Phân công nhiệm vụ',
        ...cells(0, [
          ['STT', 'Nội dung', 'Thời gian'],
          ['I', 'Tuyên truyền', ''],
          ['1', 'Họp\nthôn', 'Quý I'],
          ['2', 'Phát thanh', 'nt'],
        ]),
        'Sau bảng.',
      ),
    ).toEqual([
      {
        start: 1,
        end: 14,
        caption: 'Bảng 1. Phân công nhiệm vụ',
        header: ['STT', 'Nội dung', 'Thời gian'],
        rows: [
          ['I', 'Tuyên truyền', ''],
          ['1', 'Họp thôn', 'Quý I'],
          ['2', 'Phát thanh', 'nt'],
        ],
      },
    ]);
  });

  it('merge a header of two rows', () => {
    const [table] = tablesOf(
      ...cells(0, [
        ['TT', 'Nội dung', 'Thời gian', '', 'Ghi chú'],
        ['', '', 'Bắt đầu', 'Kết thúc', ''],
        ['1', 'Họp thôn', '01/3', '15/3', 'x'],
      ]),
    );
    expect(table).toMatchObject({
      header: ['TT', 'Nội dung', 'Thời gian Bắt đầu', 'Thời gian Kết thúc', 'Ghi chú'],
      rows: [['1', 'Họp thôn', '01/3', '15/3', 'x']],
    });
  });

  it('drop a header printed again on the next page', () => {
    const [table] = tablesOf(
      ...cells(0, [
        ['TT', 'Nội dung'],
        ['1', 'Họp thôn'],
        ['TT', 'Nội dung'],
        ['2', 'Phát thanh'],
      ]),
    );
    expect(table!.rows).toEqual([
      ['1', 'Họp thôn'],
      ['2', 'Phát thanh'],
    ]);
  });

  it('join a second half without a header, but not another table', () => {
    const first = [
      ['TT', 'Nội dung'],
      ['1', 'Họp thôn'],
    ];
    expect(tablesOf(...cells(0, first), ...cells(1, [['2', 'Phát thanh']]))).toMatchObject([
      {
        rows: [
          ['1', 'Họp thôn'],
          ['2', 'Phát thanh'],
        ],
      },
    ]);
    expect(tablesOf(...cells(0, first), ...cells(1, first))).toHaveLength(2);
  });

  it('have no header where the first row is data', () => {
    expect(
      tablesOf(
        ...cells(0, [
          ['Họp thôn', '15'],
          ['Phát thanh', '20'],
        ]),
      ),
    ).toMatchObject([
      {
        header: [],
        rows: [
          ['Họp thôn', '15'],
          ['Phát thanh', '20'],
        ],
      },
    ]);
  });
});

describe('tables with one cell per line', () => {
  it('are found by their numbers', () => {
    expect(
      tablesOf(
        'PHỤ LỤC\nSTT\nNội dung\nChủ trì\nI\nTuyên truyền\n1\nHọp thôn\nVăn phòng\n2\nPhát thanh lưu động\nĐài xã\nNơi khác',
      ),
    ).toEqual([
      {
        start: 1,
        end: 12,
        caption: null,
        header: ['STT', 'Nội dung', 'Chủ trì'],
        rows: [
          ['I', 'Tuyên truyền', ''],
          ['1', 'Họp thôn', 'Văn phòng'],
          ['2', 'Phát thanh lưu động', 'Đài xã'],
        ],
      },
    ]);
  });

  it('are not seen in numbered paragraphs', () => {
    expect(tablesOf('TT\nNội dung của kế hoạch này được thực hiện như sau.\n1. Tuyên truyền\n2. Kiểm tra')).toEqual([]);
    expect(tablesOf('STT')).toEqual([]);
  });
});
