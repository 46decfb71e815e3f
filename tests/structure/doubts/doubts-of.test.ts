import { expect, test } from 'vitest';
import type { CleanText } from '../../../src/model/index.ts';
import { doubtsOf } from '../../../src/structure/doubts/doubts-of.ts';
import { recognisedText } from '../recognised-text.ts';

const TASK = 'Các đơn vị thuộc huyện Bình Khê triển khai thực hiện nghiêm túc.';

const doubted = (clean: CleanText): string[] =>
  doubtsOf(clean).map(({ start, end, kind }) => `${kind} ${clean.text.slice(start, end)}`);

const planOf = (...units: string[]): string[] =>
  ['KẾ HOẠCH', 'Triển khai công tác năm 2024', '', ...units].filter(Boolean);

test('doubts labels that had to be repaired, unless the order wants them so, and labels out of their order', () => {
  const units = ['1. MỤC ĐÍCH', `1. ${TASK}`, 'H. NỘI DUNG', `1. ${TASK}`, `2. ${TASK}`, `8. ${TASK}`, `4. ${TASK}`];
  expect(doubted(recognisedText(planOf(...units), 0.95))).toEqual(['roman 1.', 'point 8.']);
  expect(doubted(recognisedText(planOf(...units), 0.8))).toEqual(['roman 1.', 'arabic 8.']);
  const gap = ['I. MỤC ĐÍCH', `1. ${TASK}`, `2. ${TASK}`, `7. ${TASK}`, `8. ${TASK}`];
  expect(doubted(recognisedText(planOf(...gap), 0.8))).toEqual(['arabic 7.']);
});

test('does not doubt a clear number out of its order, nor the capacity of who signs', () => {
  const units = ['I. MỤC ĐÍCH', `1. ${TASK}`, `2. ${TASK}`, `4. ${TASK}`, `5. ${TASK}`];
  const signature = ['Nơi nhận:', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lò Văn Thử'];
  expect(doubted(recognisedText([...planOf(...units), ...signature], 0.95))).toEqual([]);
});

test('has none in a sound outline, nor for a stop that was read as a comma', () => {
  const units = ['I. MỤC ĐÍCH', `1. ${TASK}`, `2, ${TASK}`, 'II. NỘI DUNG', `a) ${TASK}`, `b) ${TASK}`, `- ${TASK}`];
  expect(doubted(recognisedText(planOf(...units), 0.95))).toEqual([]);
});

test('asks for room left of a stop that lost its number', () => {
  const clean = recognisedText(planOf('I. MỤC ĐÍCH', `1. ${TASK}`, '. NỘI DUNG', `1. ${TASK}`), 0.95);
  expect(doubtsOf(clean).map(({ kind, before }) => [kind, before])).toEqual([['roman', 2.5]]);
});

test('doubts figures before labels, and nothing where nothing was recognised', () => {
  const lines = planOf('1. MỤC ĐÍCH', `1. ${TASK}`, 'II. NỘI DUNG', '1. Hoàn thành trước ngày 3O/6/2024.');
  const clean = recognisedText(lines);
  expect(doubted(clean)).toEqual(['date 3O/6/2024', 'roman 1.']);
  const words = clean.words.map((word) => ({ ...word, confidence: null }));
  expect(doubted({ ...clean, words })).toEqual([]);
});
