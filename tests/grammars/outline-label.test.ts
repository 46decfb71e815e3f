import { expect, test } from 'vitest';
import { parseRoman, readLabels, toRoman } from '../../grammars/outline-label.ts';

/** Family, id segment and marker of every reading. */
function labels(line: string): string[] {
  return readLabels(line).map(({ family, segment, marker }) => `${family} ${segment} ${marker}`);
}

test.each([
  ['PHẦN I. ĐÁNH GIÁ', 'part P.I PHẦN I.'],
  ['Phần thứ nhất', 'part P.1 Phần thứ nhất'],
  ['Chương II QUY ĐỊNH CHUNG', 'chapter C.II Chương II'],
  ['Mục 1. Quản lý', 'section M.1 Mục 1.'],
  ['Điều 5. Hiệu lực thi hành', 'article Đ.5 Điều 5.'],
  ['Điều 5a. Sửa đổi', 'article Đ.5a Điều 5a.'],
  ['PHỤ LỤC', 'appendix PL PHỤ LỤC'],
  ['Phụ lục số 2: Danh mục', 'appendix PL.2 Phụ lục số 2:'],
  ['II. NỘI DUNG', 'roman II II.'],
  ['II NỘI DUNG', 'roman II II'],
  ['IV- Tổ chức thực hiện', 'roman IV IV-'],
  ['Ⅲ. NỘI DUNG', 'roman III Ⅲ.'],
  ['B. NHIỆM VỤ', 'upper B B.'],
  ['1. 100% cán bộ được học tập', 'arabic 1 1.'],
  ['1.- Sở Nội vụ', 'arabic 1 1.-'],
  ['(2) Số lũy kế', 'arabic 2 (2)'],
  ['3/ Sở Y tế', 'arabic 3 3/'],
  ['1.1. Sở Nội vụ', 'decimal 1.1 1.1.'],
  ['2.1.3 Sở Nội vụ', 'decimal 2.1.3 2.1.3'],
  ['II.1. Sở Nội vụ', 'decimal II.1 II.1.'],
  ['đ) Sở Nội vụ', 'letter đ đ)'],
  ['a.1) Sở Nội vụ', 'letter a.1 a.1)'],
  ['b, Sở Nội vụ', 'letter b b,'],
  ['ii) Sở Nội vụ', 'roman ii ii)'],
  ['– Phối hợp với Sở Y tế', 'bullet - –'],
  ['+ Lập danh sách', 'bullet + +'],
  ['• Lập danh sách', 'bullet • •'],
])('reads %s', (line, expected) => {
  expect(labels(line)).toEqual([expected]);
});

test('keeps both readings of an ambiguous label', () => {
  expect(labels('I. MỤC ĐÍCH')).toEqual(['roman I I.', 'upper I I.']);
  expect(labels('i) Sở Nội vụ')).toEqual(['letter i i)', 'roman i i)']);
});

test.each([
  '15/5/2024, báo cáo về Ủy ban',
  '12/12/2013 của Bộ Chính trị',
  '05.3.2024 là hạn cuối',
  '100% cán bộ, công chức',
  '2021 - 2025 theo Nghị quyết',
  '1.200 hộ dân',
  '1,5 tỷ đồng',
  '1.5 tỷ đồng',
  '07-KH/KDV ngày 16/02/2024',
  '114 -KL/TW ngày 14/7/2015',
  '1256/QĐ-UBND ngày 22/12/2021',
  'Điều 5 Luật Khiếu nại',
  'Mục IV nêu trên',
  'Phần II, Thông báo số 12',
  'Mục tiêu chung',
  'Chương trình hành động',
  'Phần lớn các đơn vị',
  'XIII của Đảng',
  'TP. Sơn Hải',
  'đ/c Trần Văn Bình',
  'v/v triển khai',
  'v.v. và các nội dung khác',
  '10 ngày sau khi nhận',
  '5, 6 Điều 7 của Luật',
  'I, II và III nêu trên',
  '(028) 3930 3279',
  '-----',
  '* * *',
  '-> Nộp hồ sơ',
  '',
  ' ',
])('takes %j for no label', (line) => {
  expect(labels(line)).toEqual([]);
});

test('doubts labels that are glued, small or may be initials', () => {
  const doubts = ['1. Sở', '1.Sở', '1. sở', 'A. Nguyễn Văn', '- 5% số hộ'].map((line) => readLabels(line)[0]?.doubt);
  expect(doubts).toEqual([0, 0.4, 1.2, 1.2, 0]);
});

test('reads and writes Roman numerals', () => {
  expect(['IV', 'IX', 'XIV', 'IIX', 'A', ''].map(parseRoman)).toEqual([4, 9, 14, null, null, null]);
  expect([1, 4, 9, 14, 40].map(toRoman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL']);
});
