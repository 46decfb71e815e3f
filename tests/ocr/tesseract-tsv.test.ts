import { expect, test } from 'vitest';
import { readTsv, readTsvPages } from '../../src/ocr/tesseract-tsv.ts';

const HEAD = 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext';

test('gives lines of words with boxes and confidences', () => {
  const rows = [
    HEAD,
    '1\t1\t0\t0\t0\t0\t0\t0\t1000\t1400\t-1\t',
    '4\t1\t1\t1\t1\t0\t50\t60\t200\t30\t-1\t',
    '5\t1\t1\t1\t1\t1\t50\t60\t40\t30\t96.5\tKế',
    '5\t1\t1\t1\t1\t2\t100\t60\t150\t30\t90\thoạch\r',
    '4\t1\t1\t1\t2\t0\t50\t100\t200\t30\t-1\t',
    '5\t1\t1\t1\t2\t1\t50\t100\t200\t30\t95\t ',
  ];
  expect(readTsv(rows.join('\n'))).toEqual({
    lines: [
      {
        box: [50, 60, 250, 90],
        words: [
          { text: 'Kế', box: [50, 60, 90, 90], confidence: 0.965 },
          { text: 'hoạch', box: [100, 60, 250, 90], confidence: 0.9 },
        ],
      },
    ],
    confidence: 0.9186,
  });
});

test('gives nothing for an empty page', () => {
  expect(readTsv(`${HEAD}\n`)).toEqual({ lines: [], confidence: 0 });
});

test('parts the pages of several images, empty ones too', () => {
  const word = '5\t3\t1\t1\t1\t1\t50\t60\t40\t30\t90\tKế';
  const line = '4\t3\t1\t1\t1\t0\t50\t60\t40\t30\t-1\t';
  const pages = [1, 2, 3].map((page) => `1\t${page}\t0\t0\t0\t0\t0\t0\t100\t90\t-1\t`);
  const texts = readTsvPages([HEAD, ...pages, line, word].join('\n')).map(({ lines }) =>
    lines.map(({ words }) => words.map(({ text }) => text)),
  );
  expect(texts).toEqual([[], [], [['Kế']]]);
});
