import type { CleanText } from '../../model/index.ts';
import type { Block } from '../outline/blocks.ts';
import { isClosing } from '../zones/closing.ts';

const FORMULA = /^\s*trên đây là/i;

/** A range's blocks parted into the units and what closes the document. */
export interface ParsedBlocks {
  readonly blocks: readonly Block[];
  readonly closing: readonly Block[];
}

/**
 * Part the closing from the blocks of a body: from the first closing formula on among the unlabelled paragraphs at its
 * end, or from `Trên đây là …` on when nothing but bullets follows (lines of a footer that was not recognised).
 */
export function splitClosing(clean: CleanText, blocks: readonly Block[]): ParsedBlocks {
  let tail = blocks.length;
  while (tail > 0 && blocks[tail - 1]!.type === 'paragraph') tail--;
  let last = tail;
  while (last > 0 && !isNumbered(blocks[last - 1]!)) last--;
  for (let index = last; index < blocks.length; index++) {
    if (blocks[index]!.type !== 'paragraph') continue;
    const closes = index < tail ? FORMULA.test(textOf(clean, blocks[index]!)) : closesHere(clean, blocks, index);
    if (closes) return { blocks: blocks.slice(0, index), closing: blocks.slice(index).map(asParagraph) };
  }
  return { blocks, closing: [] };
}

function isNumbered({ type, label }: Block): boolean {
  return type === 'table' || (label !== null && label.family !== 'bullet');
}

function asParagraph(block: Block): Block {
  return { ...block, type: 'paragraph', label: null, depth: 0 };
}

/** `Yêu cầu các cơ quan …` right below a heading is that unit's text, `Trên đây là …` never is. */
function closesHere(clean: CleanText, blocks: readonly Block[], index: number): boolean {
  const text = textOf(clean, blocks[index]!);
  if (!isClosing(text)) return false;
  const before = blocks[index - 1];
  return (
    FORMULA.test(text) || before === undefined || before.type !== 'unit' || /[.;/]["”]?\s*$/.test(textOf(clean, before))
  );
}

function textOf(clean: CleanText, { start, end }: Block): string {
  return clean.text.slice(clean.lines[start]!.start, clean.lines[end - 1]!.end).replaceAll('\n', ' ');
}
