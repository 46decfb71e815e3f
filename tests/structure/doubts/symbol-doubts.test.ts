import { expect, test } from 'vitest';
import { symbolDoubts } from '../../../src/structure/doubts/symbol-doubts.ts';

const doubted = (line: string): string[] => symbolDoubts(line).map(({ start, end }) => line.slice(start, end));

test.each([
  ['Kết luận số 120 -KIL/TW ngày 07/01/2016', '120 -KIL/TW'],
  ['Nghị quyết số 93//NQ-HĐND ngày 08/12/2021', '93//NQ-HĐND'],
  ['Pháp lệnh số 34/2007/PL-UBTVQHI1 của', '34/2007/PL-UBTVQHI1'],
  ['Nghị định số 59/2O23/NĐ-CP', '59/2O23/NĐ-CP'],
  ['Số: lO1/KH-UBND', 'lO1/KH-UBND'],
])('doubts the number in "%s"', (line, number) => {
  expect(doubted(line)).toEqual([number]);
});

test.each([
  'Nghị định số 59/2023/NĐ-CP và Kết luận số 120-KL/TW',
  'Quyết định số 33 - QĐ/TW; Luật số 10/2022/QH15; Nghị quyết số 1211/2016/UBTVQH13',
  'Kế hoạch số 96-KH/TĐTN-BPT, Công văn số 08/SKHĐT-TH, số 312-CV/UBKTHU',
  'Số:      /KH-UBND',
  'trước ngày 30/6/2023, đạt 90/100 điểm, 24/7',
  'Km 3/QL1A - Cầu Gạo',
])('has none in "%s"', (line) => {
  expect(doubted(line)).toEqual([]);
});

test('takes a reading that the grammar takes whole and that can be of the same ink', () => {
  const [doubt] = symbolDoubts('Kết luận số 120 -KIL/TW');
  expect(['120-KL/TW', '120 -KL/TW', '120-KIL/TW', '12-QĐ/TW', '120-KL/T', ''].map(doubt!.settle!)).toEqual([
    '120-KL/TW',
    '120-KL/TW',
    null,
    null,
    null,
    null,
  ]);
});
