import { expect, test } from 'vitest';
import { readTsv } from '../../src/ocr/tesseract-tsv.ts';

test('gives lines of words with boxes and confidences', () => {
  const rows = [
    '1\t1\t0\t0\t0\t0\t0\t0\t1000\t1400\t-1\t',
    '4\t1\t1\t1\t1\t0\t50\t60\t200\t30\t-1\t',
    '5\t1\t1\t1\t1\t1\t50\t60\t40\t30\t96.5\tKế',
    '5\t1\t1\t1\t1\t2\t100\t60\t150\t30\t90\thoạch',
    '4\t1\t1\t1\t2\t0\t50\t100\t200\t30\t-1\t',
    '5\t1\t1\t1\t2\t1\t50\t100\t200\t30\t95\t ',
  ];
  expect(readTsv(rows)).toEqual({
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
  expect(readTsv(['1\t1\t0\t0\t0\t0\t0\t0\t1000\t1400\t-1\t'])).toEqual({ lines: [], confidence: 0 });
});
