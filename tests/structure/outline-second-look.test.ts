import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import type { BodyNode, CleanText, SectionNode } from '../../src/model/index.ts';
import { buildPlan } from '../../src/structure/index.ts';
import { recognisedText } from './recognised-text.ts';

const TASK = 'Các đơn vị thuộc huyện Bình Khê triển khai thực hiện nghiêm túc.';

/** Ids in reading order, a repaired label with what was recognised: `II<H.`. */
function outlineOf(clean: CleanText): string {
  const { children } = buildPlan(clean, new VFile());
  return children
    .filter((zone): zone is BodyNode => zone.type === 'body')
    .flatMap((body) => body.children.flatMap(print))
    .join(' ');
}

function print({ id, repaired, children }: SectionNode): string[] {
  const below = children.flatMap((child) => (child.type === 'section' ? print(child) : []));
  return [repaired ? `${id}<${repaired.from}` : id, ...below];
}

/** The plan with what a second look read in the place of the word that begins a line. */
function lookedAt(lines: readonly string[], line: string, ...alternatives: string[]): CleanText {
  const clean = recognisedText(['KẾ HOẠCH', 'Triển khai công tác năm 2024', ...lines], 0.95);
  const start = clean.text.indexOf(`\n${line}`) + 1;
  return { ...clean, words: clean.words.map((word) => (word.start === start ? { ...word, alternatives } : word)) };
}

const NUMBERED = ['I. MỤC ĐÍCH', `1. ${TASK}`, `2. ${TASK}`, `8. Khen thưởng các đơn vị có thành tích.`, `4. ${TASK}`];

test('takes the label that the second look read where the order wants it', () => {
  expect(outlineOf(lookedAt(NUMBERED, '8.', '3.'))).toBe('I I/1 I/2 I/3<8. I/4');
});

test('keeps the label as recognised where the order does not want the other', () => {
  expect(outlineOf(lookedAt(NUMBERED, '2. ', '7.'))).toBe(outlineOf(lookedAt(NUMBERED, '2. ')));
});

test('reads what a second look saw by the same confusions', () => {
  const lines = ['I. MỤC ĐÍCH', `1. ${TASK}`, '@ NỘI DUNG', `1. ${TASK}`, 'III. TỔ CHỨC THỰC HIỆN', `1. ${TASK}`];
  expect(outlineOf(lookedAt(lines, '@', 'H.'))).toBe('I I/1 II<@ II/1 III III/1');
});

test('takes no other label where nothing is to be repaired', () => {
  const clean = { ...lookedAt(NUMBERED, '8.', '3.'), asRead: true };
  expect(outlineOf(clean)).not.toContain('<');
});
