import { expect, test } from 'vitest';
import { dateDoubts } from '../../../src/structure/doubts/date-doubts.ts';

const doubted = (line: string): string[] =>
  dateDoubts(line).map(({ start, end, kind }) => `${kind} ${line.slice(start, end)}`);

test.each([
  ['trước ngày 3O/6/2O23.', ['date 3O/6/2O23']],
  ['ngày 31/02/2024', ['date 31/02/2024']],
  ['Nghị định số 59/2023/NĐ-CP ngày 14/8/2028', ['date 14/8/2028']],
  ['An Phú, ngày O5 tháng 02 năm 2O24', ['date O5', 'date 2O24']],
  ['ngày 31 tháng 02 năm 2024', ['date 31', 'date 02']],
  ['Quý 1112022; quý 1V/2022', ['quarter 1112022', 'quarter 1V/2022']],
])('doubts the figures in "%s"', (line, figures) => {
  expect(doubted(line)).toEqual(figures);
});

test.each([
  'trước ngày 30/6/2023; 06-3-2018; 29.02.2024',
  'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023',
  'An Phú, ngày 05 tháng 02 năm 2024',
  'ngày    tháng 02 năm 2024',
  'Quý III/2022, quý 3/2022, số 1112022',
  'Nghị quyết 18/2022/NQ-HĐND; điện thoại 0212.385.2022',
])('has none in "%s"', (line) => {
  expect(doubted(line)).toEqual([]);
});

test('takes days of the calendar that can be of the same ink', () => {
  const [doubt] = dateDoubts('ngày 31/02/2024');
  expect(['31/03/2024', '31/02/2024', '11/7/2024', '3103/2024', '31/03/2024.'].map(doubt!.settle!)).toEqual([
    '31/03/2024',
    null,
    null,
    null,
    '31/03/2024',
  ]);
});

test('takes the year of the document that the day belongs to', () => {
  const [doubt] = dateDoubts('Nghị định số 59/2023/NĐ-CP ngày 14/8/2028');
  expect(['14/8/2023', '14/8/2026'].map(doubt!.settle!)).toEqual(['14/8/2023', null]);
});

test('takes each figure of a date in words by its place', () => {
  const [day, year] = dateDoubts('ngày O5 tháng 02 năm 2O24');
  expect([day!.settle!('05'), day!.settle!('85'), year!.settle!('2024'), year!.settle!('24')]).toEqual([
    '05',
    null,
    '2024',
    null,
  ]);
});
