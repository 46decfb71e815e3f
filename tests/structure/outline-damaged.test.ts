import { expect, test } from 'vitest';
import { editText } from '../../src/model/index.ts';
import { blocksOf } from '../../src/structure/outline/blocks.ts';
import { decodeOutline } from '../../src/structure/outline/decode.ts';
import { factsOf } from '../../src/structure/outline/line-facts.ts';
import { type BuiltSection, buildBody } from '../../src/structure/tree/build-body.ts';
import { blockEdits } from '../../src/structure/tree/line-edits.ts';
import { recognisedText } from './recognised-text.ts';

const TASK = 'Các đơn vị thuộc huyện Bình Khê triển khai thực hiện nghiêm túc.';

/** Ids in reading order; a repaired label shows what was recognised: `II<H.`. */
function outlineOf(lines: readonly string[], confidence?: number): string {
  const clean = recognisedText(lines, confidence);
  const blocks = blocksOf(decodeOutline(factsOf(clean, 0, clean.lines.length)), 0);
  const edited = editText(clean, blockEdits(clean, blocks));
  const noTable = () => {
    throw new TypeError('no tables here');
  };
  const { sections } = buildBody({ clean: edited, blocks, appendix: false, table: noTable });
  return sections.flatMap(print).join(' ');
}

function print({ node, children }: BuiltSection): string[] {
  return [node.repaired ? `${node.id}<${node.repaired.from}` : node.id, ...children.flatMap(print)];
}

test.each(['H.', 'I.', '11.', 'll.', 'IL.', 'n.', 'II,', '.'])('reads %s between I. and III. as II.', (damaged) => {
  const lines = [
    'I. MỤC ĐÍCH',
    `1. ${TASK}`,
    `${damaged} NỘI DUNG`,
    `1. ${TASK}`,
    'III. TỔ CHỨC THỰC HIỆN',
    `1. ${TASK}`,
  ];
  expect(outlineOf(lines)).toBe(`I I/1 II<${damaged} II/1 III III/1`);
});

test('reads a first heading without its numeral', () => {
  expect(outlineOf(['. MỤC ĐÍCH', `1. ${TASK}`, 'II. NỘI DUNG', `1. ${TASK}`])).toBe('I<. I/1 II II/1');
  expect(outlineOf(['1. MỤC ĐÍCH', `1. ${TASK}`, `2. ${TASK}`, 'II. NỘI DUNG', `1. ${TASK}`])).toBe(
    'I<1. I/1 I/2 II II/1',
  );
});

test('reads III. recognised as II. with high confidence', () => {
  const lines = ['I. MỤC ĐÍCH', 'II. NỘI DUNG', `1. ${TASK}`, 'II. TỔ CHỨC THỰC HIỆN', `1. ${TASK}`];
  expect(outlineOf(lines, 0.97)).toBe('I II II/1 III<II. III/1');
});

test('reads damaged points by their order', () => {
  const lines = [
    '1. Phân công',
    `a) ${TASK}`,
    `h) ${TASK}`,
    `e) ${TASK}`,
    `d) ${TASK}`,
    `d) ${TASK}`,
    `e) ${TASK}`,
    `8) ${TASK}`,
  ];
  expect(outlineOf(lines)).toBe('1 1/a 1/b<h) 1/c<e) 1/d 1/đ<d) 1/e 1/g<8)');
});

test('reads damaged bullets and separators', () => {
  const lines = ['I. NỘI DUNG', `1, ${TASK}`, `~ ${TASK}`, `¬ ${TASK}`, `2: ${TASK}`, `- ${TASK}`, `l. ${TASK}`];
  expect(outlineOf(lines.slice(0, 6))).toBe('I I/1<1, I/1/-1<~ I/1/-2<¬ I/2 I/2/-1');
});

test('puts the repaired label into the text', () => {
  const clean = recognisedText(['I. MỤC ĐÍCH', 'H. NỘI DUNG']);
  const blocks = blocksOf(decodeOutline(factsOf(clean, 0, 2)), 0);
  expect(editText(clean, blockEdits(clean, blocks)).text).toBe('I. MỤC ĐÍCH\nII. NỘI DUNG');
});

test('keeps irregular numbers that the engine was sure of', () => {
  expect(outlineOf(['I. NỘI DUNG', `1. ${TASK}`, `2. ${TASK}`, `4. ${TASK}`, `5. ${TASK}`])).toBe('I I/1 I/2 I/4 I/5');
});

test('leaves running text of a scan alone', () => {
  const lines = [
    'I. NỘI DUNG',
    `1. ${TASK}`,
    'Tại các xã, việc này làm thường xuyên.',
    '5 xã đã hoàn thành.',
    `2. ${TASK}`,
  ];
  expect(outlineOf(lines)).toBe('I I/1 I/2');
});

test('takes the capacity of who signs for a damaged numeral only where the engine was unsure', () => {
  const signed = ['I. MỤC ĐÍCH', `1. ${TASK}`, 'II. NỘI DUNG', `1. ${TASK}`, 'TM. ỦY BAN NHÂN DÂN', 'IV. KINH PHÍ'];
  expect(outlineOf(signed, 0.95)).toBe('I I/1 II II/1 IV');
  expect(outlineOf(signed, 0.6)).toBe('I I/1 II II/1 III<TM. IV');
});
