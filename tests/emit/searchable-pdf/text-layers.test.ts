import { expect, test } from 'vitest';
import { toTextLayers } from '../../../src/emit/searchable-pdf.ts';
import { type CleanText, type Page, plainLayout } from '../../../src/model/index.ts';

const record = { engine: 'recorded 1', model: 'vie', dpi: 200, skew: -0.5, confidence: 0.9 };
const pageOf = (number: number, page: Partial<Page> = {}): Page => ({
  ...{ number, width: 595, height: 842, origin: 'ocr', reason: 'no text layer', ocr: record, lines: [] },
  ...page,
});

/** A clean text of one line per page; words are [start, end, left edge] with boxes ten points wide. */
function cleanOf(
  ...lines: readonly (readonly [page: number, text: string, words: readonly (readonly number[])[]])[]
): CleanText {
  let start = 0;
  const placed = lines.map(([page, text, words]) => {
    const line = { start, end: start + text.length, page, box: null, layout: plainLayout, role: 'flow' as const };
    const own = words.map(([from, to, x]) => ({
      ...{ start: line.start + from!, end: line.start + to!, page, confidence: 0.9 },
      box: [x!, 90, x! + 10, 100] as const,
    }));
    start = line.end + 1;
    return { line, own };
  });
  return {
    text: lines.map(([, text]) => text).join('\n'),
    lines: placed.map(({ line }) => line),
    words: placed.flatMap(({ own }) => own),
    repairs: [],
  };
}

test('takes the words of recognised pages with their boxes', () => {
  const clean = cleanOf(
    [
      1,
      'Kế hoạch',
      [
        [0, 2, 50],
        [3, 8, 65],
      ],
    ],
    [2, 'đã có chữ', [[0, 2, 50]]],
  );
  expect(toTextLayers([pageOf(1), pageOf(2, { origin: 'embedded', ocr: null })], clean)).toEqual([
    {
      page: 1,
      skew: -0.5,
      replacesText: false,
      lines: [
        [
          { text: 'Kế', box: [50, 90, 60, 100] },
          { text: 'hoạch', box: [65, 90, 75, 100] },
        ],
      ],
    },
  ]);
});

test('puts words that a repair joined into one box, and parts that share a word into one run', () => {
  const joined = cleanOf([
    1,
    'số 120-KL/TW',
    [
      [0, 2, 50],
      [3, 6, 65],
      [6, 12, 80],
    ],
  ]);
  const parted = cleanOf([
    1,
    'hội nghị xã',
    [
      [0, 8, 50],
      [9, 11, 65],
    ],
  ]);
  const unplaced = cleanOf([
    1,
    'a b c',
    [
      [0, 1, 50],
      [4, 5, 65],
    ],
  ]);
  const runsOf = (clean: CleanText) =>
    toTextLayers([pageOf(1)], clean)[0]!.lines[0]!.map(({ text, box }) => [text, box[0], box[2]]);
  expect(runsOf(joined)).toEqual([
    ['số', 50, 60],
    ['120-KL/TW', 65, 90],
  ]);
  expect(runsOf(parted)).toEqual([
    ['hội nghị', 50, 60],
    ['xã', 65, 75],
  ]);
  expect(runsOf(unplaced)).toEqual([
    ['a b', 50, 60],
    ['c', 65, 75],
  ]);
});

test('says where text of the page must not be found any more', () => {
  const clean = cleanOf([1, 'Kế', [[0, 2, 50]]]);
  const replaced = ['no text layer', 'garbled text layer', 'unmapped glyphs', null].map(
    (reason) => toTextLayers([pageOf(1, { reason })], clean)[0]!.replacesText,
  );
  expect(replaced).toEqual([false, true, true, false]);
});

test('gives no layer to pages without words', () => {
  expect(toTextLayers([pageOf(1)], cleanOf())).toEqual([]);
});
