import { expect, test } from 'vitest';
import { pageTexts } from '../../src/emit/page-texts.ts';
import type { CleanLine, CleanText, Page } from '../../src/model/index.ts';

const LAYOUT: CleanLine['layout'] = {
  ...{ gapBefore: 0, indent: 0, fill: 1, centred: false, bold: false, italic: false, size: null },
  ...{ heading: null, column: null, cell: null, region: 'body' },
};

/** Lines of a text, one under the other at the height that is given. */
function cleanOf(...rows: readonly [text: string, page: number, role: CleanLine['role'], y: number][]): CleanText {
  let start = 0;
  const lines = rows.map(([text, page, role, y]): CleanLine => {
    const line = { start, end: start + text.length, page, role, box: [60, y, 500, y + 12], layout: LAYOUT } as const;
    start = line.end + 1;
    return line;
  });
  return { text: rows.map(([text]) => text).join('\n'), lines, words: [], repairs: [] };
}

const pageOf = (number: number): Page => ({
  ...{ number, width: 595, height: 842, origin: 'embedded', reason: null, ocr: null, lines: [] },
});

test('puts heads, page numbers and feet where they are printed, stamps last', () => {
  const clean = cleanOf(
    ['KẾ HOẠCH', 1, 'flow', 80],
    ['I. MỤC ĐÍCH', 2, 'flow', 60],
    ['II. NỘI DUNG', 2, 'flow', 700],
    ['(1) Theo báo cáo.', 2, 'footnote', 760],
    ['- 2 -', 2, 'page-number', 30],
    ['UBND xã An Phú', 2, 'running-head', 790],
    ['ĐẾN', 2, 'stamp', 40],
  );
  expect(pageTexts([1, 2, 3].map(pageOf), clean)).toEqual([
    'KẾ HOẠCH',
    ['- 2 -', 'I. MỤC ĐÍCH', 'II. NỘI DUNG', '(1) Theo báo cáo.', 'UBND xã An Phú', 'ĐẾN'].join('\n'),
    '',
  ]);
});
