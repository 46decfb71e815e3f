import type { LabelFamily } from '../../../grammars/outline-label.ts';
import type { CleanText, Doubt, LookKind } from '../../model/index.ts';
import type { BlockLabel } from '../outline/blocks.ts';
import { candidatesOf } from '../outline/candidates.ts';
import { factsOf } from '../outline/line-facts.ts';
import { type PlanRange, planRanges } from '../plan-ranges.ts';
import { segmentZones } from '../zones/index.ts';

const KINDS: Partial<Readonly<Record<LabelFamily, LookKind>>> = {
  roman: 'roman',
  arabic: 'arabic',
  decimal: 'arabic',
  letter: 'point',
};

/** A label and its place that cost this much are irregular: a gap, a repetition, a list that begins late. */
const IRREGULAR = 2.5;
/** A repair that the order of the units rewards by more than it costs, `HI.` behind II., is as good as read. */
const WANTED = 0;
/** Engines are right about labels that they are as sure of as this, whatever the order: plans miscount too. */
const SURE = 0.85;
/** A number alone; longer words hold text as well. */
const LONGEST_LABEL = 6;
/** In heights: room for the number left of a separator that was read alone. */
const LOST_WIDTH = 2.5;

/**
 * Numbers of units on recognised pages that the outline had to repair, that stand irregularly, or that it passed over
 * although they may be damaged labels. Sound labels in their order are none.
 */
export function labelDoubts(clean: CleanText): Doubt[] {
  const ranges = planRanges(clean, segmentZones(clean));
  const confidences = new Map(clean.words.map(({ start, confidence }) => [start, confidence]));
  const isSure = (line: number): boolean => (confidences.get(clean.lines[line]!.start) ?? 0) >= SURE;
  return ranges.flatMap((range) => [...unitDoubts(clean, range, isSure), ...passedOver(clean, range)]);
}

function unitDoubts(clean: CleanText, { blocks, closing }: PlanRange, isSure: (line: number) => boolean): Doubt[] {
  return [...blocks, ...closing].flatMap(({ label, cost, start, end }) => {
    if (label === null || end <= start) return [];
    const isRegular = cost < IRREGULAR && isStopAlone(label);
    const isClear = label.repairedTo === null ? isSure(start) : cost < WANTED;
    return isRegular || isClear ? [] : labelDoubt(clean, start, label);
  });
}

/** Whether nothing of a label was repaired but its stop: `12,` → `12.`. */
function isStopAlone({ marker, segment, repairedTo }: BlockLabel): boolean {
  return repairedTo === null || marker.replace(/[.,:;)\]]+$/, '') === segment;
}

/** Lines without a unit that begin with what may be a damaged number. */
function passedOver(clean: CleanText, { zone, blocks, closing }: PlanRange): Doubt[] {
  const units = new Set([...blocks, ...closing].filter(({ type }) => type === 'unit').map(({ start }) => start));
  const tables = blocks.filter(({ type }) => type === 'table');
  const facts = factsOf(clean, zone.start, zone.end);
  return candidatesOf(facts, { appendix: zone.type === 'appendix' }).flatMap((candidates, index) => {
    const line = zone.start + index;
    const before = facts[index - 1]?.closes ?? 'stop';
    if (units.has(line) || before === 'none' || before === 'comma') return [];
    if (tables.some(({ start, end }) => line >= start && line < end)) return [];
    const [best] = candidates.filter(({ repairedTo, reading }) => repairedTo !== null && reading !== null);
    return best?.reading == null ? [] : labelDoubt(clean, line, best.reading);
  });
}

function labelDoubt(clean: CleanText, line: number, label: Pick<BlockLabel, 'family' | 'marker' | 'segment'>): Doubt[] {
  // Before a bracket digits and letters stand for each other: `4)` may be a).
  const kind = label.family === 'arabic' && label.marker.endsWith(')') ? 'point' : KINDS[label.family];
  const { start, end } = clean.lines[line]!;
  const [word] = clean.text.slice(start, end).split(' ', 1) as [string];
  if (kind === undefined || word.length > LONGEST_LABEL || !label.marker.startsWith(word)) return [];
  const isLost = /^[.,:;)]+$/.test(word);
  return [{ start, end: start + word.length, kind, ...(isLost ? { before: LOST_WIDTH } : {}) }];
}
