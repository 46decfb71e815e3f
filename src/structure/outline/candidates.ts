import { type LabelReading, readLabels } from '../../../grammars/outline-label.ts';
import { isDashedName } from '../../lexicon/dashed-names.ts';
import { COSTS } from './costs.ts';
import { headingStrength } from './heading-strength.ts';
import { styleOf } from './level.ts';
import type { LineFacts } from './line-facts.ts';
import { noisyReadings } from './noisy-labels.ts';
import { withOtherReadings } from './other-readings.ts';
import type { Placeable } from './transition.ts';

/** A reading of a line start that the decoder may choose. */
export interface Candidate extends Placeable {
  /** The label; null for a heading without one. */
  readonly reading: LabelReading | null;
  /** What the label would have to be repaired to; null when it stands as read. */
  readonly repairedTo: string | null;
  /** Whether another reading of the word gave it. */
  readonly wasRead: boolean;
  /** Cost of the label by its looks. */
  readonly doubt: number;
}

/** What is known of a range beside its lines. */
export interface RangeHints {
  /** Whether a line (index into the range) belongs to a table. */
  readonly isTable?: (index: number) => boolean;
  /** Appendices are forms as often as texts: their capitals are no headings unless numbers say so. */
  readonly appendix?: boolean;
}

/** The candidate labels of every line: as printed, and on recognised pages as they may have been printed. */
export function candidatesOf(
  facts: readonly LineFacts[],
  { isTable, appendix = false }: RangeHints = {},
): Candidate[][] {
  const candidates = facts.map((line, index): Candidate[] => {
    if (isTable?.(index)) return [];
    const printed = readLabels(labelText(facts, index));
    const sound = printed.map((reading) => toCandidate(withDashDoubt(reading, line, facts[index - 1]), null));
    const damaged = line.mayBeMisread ? withOtherReadings(line, printed, noisyReadings(line, printed)) : [];
    const labels = [...sound, ...damaged.map((reading) => toCandidate(reading, reading.repairedTo, reading.wasRead))];
    return labels.length > 0 ? labels : headingCandidates(facts, index, appendix);
  });
  return markStarHeads(candidates);
}

const DASHED_NAME_DOUBT = 3;

/** `Sở Lao động` / `- Thương binh và Xã hội`: the dash belongs to the name. */
function withDashDoubt(reading: LabelReading, { text }: LineFacts, before: LineFacts | undefined): LabelReading {
  if (reading.form !== '-' || before?.closes !== 'none') return reading;
  const isName = isDashedName(before.text, text.slice(reading.marker.length).trimStart());
  return isName ? { ...reading, doubt: reading.doubt + DASHED_NAME_DOUBT } : reading;
}

function toCandidate(reading: LabelReading, repairedTo: string | null, wasRead = false): Candidate {
  const { family, form, numbers, doubt } = reading;
  const style = styleOf(family, family === 'decimal' ? String(numbers.length) : form);
  return { reading, repairedTo, wasRead, doubt, style, numbers };
}

const UNLABELLED = styleOf('unlabelled', 'h');

function headingCandidates(facts: readonly LineFacts[], index: number, appendix: boolean): Candidate[] {
  const strength = headingStrength(facts[index]!, facts[index - 1]);
  if (strength === 'none') return [];
  const doubt = strength === 'looks' && !appendix ? COSTS.headingByLooks : COSTS.headingByWords;
  return [{ reading: null, repairedTo: null, wasRead: false, doubt, style: UNLABELLED, numbers: [] }];
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

const STAR_ITEM = styleOf('bullet', '*item');

/**
 * `*` heads a group of `-` items when `-` comes next, and is an item below `-` otherwise; the two are different lists
 * (form `*` and form `*item`).
 */
function markStarHeads(candidates: Candidate[][]): Candidate[][] {
  let next = '';
  for (let i = candidates.length - 1; i >= 0; i--) {
    const first = candidates[i]![0];
    if (first === undefined) continue;
    const { family, form } = first.style;
    if (family === 'unlabelled') continue;
    if (form === '*' && next !== '-' && next !== '+') candidates[i] = [{ ...first, style: STAR_ITEM }];
    next = family === 'bullet' ? form : '';
  }
  return candidates;
}
