import { expect, test } from 'vitest';
import { decodeOutline } from '../../src/structure/outline/decode.ts';
import { latticeOf } from '../../src/structure/outline/lattice.ts';
import { factsOf } from '../../src/structure/outline/line-facts.ts';
import { recognisedText } from './recognised-text.ts';

const LINES = ['I. MỤC ĐÍCH', 'II. NỘI DUNG', '1. Trồng cây ven đường.', 'II. TỔ CHỨC THỰC HIỆN'];

test('holds the chosen reading of every line and those it was weighed against', () => {
  const clean = recognisedText(LINES);
  const lattice = latticeOf(factsOf(clean, 0, clean.lines.length));
  const chosen = lattice.map((column) => column.filter((node) => node.chosen).map(({ label }) => label));
  expect(chosen).toEqual([['I.'], ['II.'], ['1.'], ['III.']]);
  expect(lattice[3]!.map(({ label }) => label)).toContain('II.');
});

test('chooses what the decoder decides', () => {
  const facts = factsOf(recognisedText(LINES), 0, LINES.length);
  const depths = decodeOutline(facts).map((decision) => (decision.type === 'unit' ? decision.depth : 0));
  expect(latticeOf(facts).map((column) => column.find((node) => node.chosen)?.depth)).toEqual(depths);
});
