import { expect, test } from 'vitest';
import type { Box, OcrLine } from '../../src/model/index.ts';
import { dropRulingMarks } from '../../src/ocr/ruling-marks.ts';

const RULING: Box = [100, 0, 103, 400];

const lineOf = (...words: readonly (readonly [text: string, left: number, right: number])[]): OcrLine => ({
  words: words.map(([text, left, right]) => ({ text, box: [left, 40, right, 60] as const, confidence: 0.9 })),
  box: [0, 40, 300, 60],
});

const textsOf = (line: OcrLine, rulings: readonly Box[] = [RULING]): string[] =>
  dropRulingMarks([line], { rulings, xHeight: 20 }).flatMap(({ words }) => words.map(({ text }) => text));

test('drops a word that is the ruling, and the ruling from the word beside it', () => {
  expect(textsOf(lineOf(['2|', 80, 103], ['|', 99, 104], ['[Kiểm', 101, 160]))).toEqual(['2', 'Kiểm']);
});

test('keeps brackets and bars where no ruling stands', () => {
  expect(textsOf(lineOf(['[a]', 200, 230], ['|', 250, 254]))).toEqual(['[a]', '|']);
});

test('keeps bars beside a rule that runs across', () => {
  expect(textsOf(lineOf(['|', 99, 104]), [[0, 50, 300, 53]])).toEqual(['|']);
});
