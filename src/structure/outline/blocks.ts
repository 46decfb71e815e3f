import type { LabelReading } from '../../../grammars/outline-label.ts';
import type { Decision } from './decode.ts';

/** A unit's label, with what it is repaired to; null when it stands as read. */
export interface BlockLabel extends LabelReading {
  readonly repairedTo: string | null;
  /** Whether another reading of the word gave what it is repaired to. */
  readonly wasRead: boolean;
}

/** Lines that belong together, half-open line indices: a unit's first paragraph, another paragraph, or a table. */
export interface Block {
  readonly type: 'unit' | 'paragraph' | 'table';
  readonly start: number;
  readonly end: number;
  /** The label; null for other blocks, and for units without one. */
  readonly label: BlockLabel | null;
  readonly depth: number;
  /** Cost of the label and its place. */
  readonly cost: number;
}

/**
 * Gather lines into blocks.
 *
 * @param offset - line index of the first decision
 */
export function blocksOf(decisions: readonly Decision[], offset: number): Block[] {
  const blocks: Block[] = [];
  for (const decision of decisions) {
    const last = blocks.at(-1);
    const line = decision.line + offset;
    const goesOn = decision.type === 'continue' || (decision.type === 'table' && !decision.first);
    if (goesOn && last !== undefined) blocks[blocks.length - 1] = { ...last, end: line + 1 };
    else blocks.push(blockOf(decision, line));
  }
  return blocks;
}

function blockOf(decision: Decision, line: number): Block {
  const place = { start: line, end: line + 1 };
  if (decision.type !== 'unit') {
    return { type: decision.type === 'table' ? 'table' : 'paragraph', ...place, label: null, depth: 0, cost: 0 };
  }
  const { reading, repairedTo, wasRead } = decision.candidate;
  const label = reading && { ...reading, repairedTo, wasRead };
  return { type: 'unit', ...place, label, depth: decision.depth, cost: decision.cost };
}

/** Put units without a label where the outline needs one: around tables before the first unit, and around an appendix without its heading. */
export function withImpliedUnits(blocks: readonly Block[], appendix: boolean): Block[] {
  const first = blocks[0];
  if (first === undefined) return [];
  const implied = { type: 'unit', label: null, depth: 1, cost: 0 } as const;
  if (appendix) {
    if (first.label?.family === 'appendix') return [...blocks];
    const deeper = blocks.map((block) => (block.type === 'unit' ? { ...block, depth: block.depth + 1 } : block));
    return [{ ...implied, start: first.start, end: first.start }, ...deeper];
  }
  const table = blocks.findIndex((block) => block.type === 'table');
  const unit = blocks.findIndex((block) => block.type === 'unit');
  if (table < 0 || (unit >= 0 && unit < table)) return [...blocks];
  const start = blocks[table]!.start;
  return [...blocks.slice(0, table), { ...implied, start, end: start }, ...blocks.slice(table)];
}
