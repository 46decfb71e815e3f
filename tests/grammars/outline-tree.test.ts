import { expect, test } from 'vitest';
import { type OutlineBlock, type OutlineBranch, parseOutlineTree } from '../../grammars/outline-tree.ts';

/** `0p 1.1 2p 3.2`: number, then `p` for a paragraph, `t` for a table, or the depth of a label. */
function blocks(text: string): OutlineBlock[] {
  return text.split(' ').map((word) => {
    const item = Number.parseInt(word, 10);
    const kind = word.slice(String(item).length);
    if (kind === 'p') return { type: 'paragraph', item, depth: 0 };
    return kind === 't' ? { type: 'table', item, depth: 0 } : { type: 'label', item, depth: Number(kind.slice(1)) };
  });
}

function print({ item, blocks: own, children }: OutlineBranch): string {
  return [`${item}${own.map((block) => block.type[0]).join('')}`, ...children.map((child) => `(${print(child)})`)].join(
    ' ',
  );
}

function tree(text: string): string {
  const { blocks: own, children } = parseOutlineTree(blocks(text));
  return [own.length, ...children.map((child) => `(${print(child)})`)].join(' ');
}

test('nests labels by depth and gives blocks to the label before them', () => {
  expect(tree('0p 1.1 2.2 3p 4t 5.2 6.1')).toBe('1 (1 (2pt) (5)) (6)');
});

test('counts a depth that jumps as one step', () => {
  expect(tree('0.1 1.4 2.4 3.2 4.1')).toBe('0 (0 (1) (2) (3)) (4)');
});

test('takes a first label that is deeper than later ones', () => {
  expect(tree('0.3 1.1 2.2')).toBe('0 (0) (1 (2))');
});

test('gives an empty tree for no blocks', () => {
  expect(parseOutlineTree([])).toEqual({ blocks: [], children: [] });
});
