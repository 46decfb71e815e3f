import { expect, test } from 'vitest';
import { normalise } from '../../src/normalise/index.ts';
import { boxedPages } from './draw.ts';

const repaired = (text: string): string => normalise(boxedPages([[text]], 'ocr')).text;

test.each([
  ['a word that exists', 'Phú An, ngày 18 thúng 02 năm 2022', 'Phú An, ngày 18 tháng 02 năm 2022'],
  ['a word that does not', 'ngày 18 tháng 02 nãm 2022.', 'ngày 18 tháng 02 năm 2022.'],
  ['a letter too many', 'nngày 18 tháng 02 năm 2022', 'ngày 18 tháng 02 năm 2022'],
  ['the first word of a sentence', 'Ngảy 18 tháng 02 năm 2022', 'Ngày 18 tháng 02 năm 2022'],
])('repairs %s in a date that is written out', (_, text, expected) => {
  expect(repaired(text)).toBe(expected);
});

test.each([
  ['goods of that number', 'nhận 18 thùng 02 năm 2022'],
  ['a date without its year', 'ngày 18 thúng 02'],
  ['another word', 'ngày 18 khoản 02 năm 2022'],
])('leaves %s', (_, text) => {
  expect(repaired(text)).toBe(text);
});

test('records the change', () => {
  expect(normalise(boxedPages([['ngày 18 thúng 02 năm 2022']], 'ocr')).repairs).toEqual([
    { from: 'thúng', to: 'tháng', reason: 'ocr', span: { start: 8, end: 13 } },
  ]);
});
