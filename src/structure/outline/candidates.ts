import { type LabelReading, readLabels } from '../../../grammars/outline-label.ts';
import type { LineFacts } from './line-facts.ts';
import { noisyReadings } from './noisy-labels.ts';

/** A reading of a line start that the decoder may choose. */
export interface Candidate extends LabelReading {
  /** What the label would have to be repaired to; null when it stands as read. */
  readonly repairedTo: string | null;
}

/** The candidate labels of every line: as printed, and on recognised pages as they may have been printed. */
export function candidatesOf(facts: readonly LineFacts[], isTable: (index: number) => boolean): Candidate[][] {
  const candidates = facts.map((line, index): Candidate[] => {
    if (isTable(index)) return [];
    const printed = readLabels(labelText(facts, index)).map((reading) => ({ ...reading, repairedTo: null }));
    return line.certainty !== null ? [...printed, ...noisyReadings(line, printed)] : printed;
  });
  return markStarHeads(candidates);
}

/** `Điều` alone on a line, its number on the next. */
const LONE_UNIT_WORD = /^(?:Điều|Chương|Mục|Phần)$/i;
const NUMBER_START = /^(?:\d{1,3}[a-zđ]?|[IVX]{1,5})(?:[.:]|$| )/;

/** The text in which the label of a line is looked for. */
function labelText(facts: readonly LineFacts[], index: number): string {
  const { text } = facts[index]!;
  const next = facts[index + 1]?.text;
  if (next !== undefined && LONE_UNIT_WORD.test(text) && NUMBER_START.test(next)) return `${text} ${next}`;
  const before = facts[index - 1]?.text;
  return before !== undefined && LONE_UNIT_WORD.test(before) && NUMBER_START.test(text) ? '' : text;
}

/**
 * `*` heads a group of `-` items when `-` comes next, and is an item below `-` otherwise; the two are different lists
 * (form `*` and form `*item`).
 */
function markStarHeads(candidates: Candidate[][]): Candidate[][] {
  let next = '';
  for (let i = candidates.length - 1; i >= 0; i--) {
    const first = candidates[i]![0];
    if (first === undefined) continue;
    if (first.form === '*' && next !== '-' && next !== '+') candidates[i] = [{ ...first, form: '*item' }];
    next = first.family === 'bullet' ? first.form : '';
  }
  return candidates;
}
