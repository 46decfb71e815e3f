import type { LabelFamily } from '../../../grammars/outline-label.ts';
import { COSTS } from './costs.ts';
import { type Level, type Style, styleOf } from './level.ts';
import { type Alphabet, isFirst, type Step, stepBetween } from './sequence.ts';

/** What a hypothesis remembers of the document so far beside the open levels. */
export interface Memory {
  readonly alphabet: Alphabet;
  readonly styles: ReadonlyMap<Style, StyleMemory>;
}

interface StyleMemory {
  /** The style it was first opened below. */
  readonly parent: Style;
  /** The last number it reached. */
  readonly last: readonly number[];
  /** The unit it was last opened below. */
  readonly below: Level;
}

export const noMemory: Memory = { alphabet: null, styles: new Map() };

/** A label as the transitions see it. */
export interface Placeable {
  readonly style: Style;
  /** Empty for bullets and headings without a label. */
  readonly numbers: readonly number[];
}

/** A place for a label among the open levels: below `parent`, in a list of the style, which reaches the numbers. */
export interface Placement {
  readonly parent: Level;
  readonly style: Style;
  readonly numbers: readonly number[];
  readonly round: number;
  readonly cost: number;
  readonly alphabet: Alphabet;
}

const UNLABELLED = styleOf('unlabelled', 'h');

/**
 * Every place where a label can stand: as the next of an open list, or opening a list below an open unit.
 *
 * @param top - the innermost open level
 */
export function placementsOf(label: Placeable, top: Level, memory: Memory): Placement[] {
  if (label.style === UNLABELLED) return headingPlacements(top, memory);
  const { style } = label;
  const placements: Placement[] = [];
  let closing = 0;
  let opening = true;
  for (let level: Level | null = top; level !== null; level = level.parent) {
    if (opening && canHold(level, style)) placements.push(openBelow(label, level, closing, memory));
    if (level.parent === null) break;
    if (isSameList(level.style, style)) placements.push(goOn(label, level, level.parent, memory));
    else if (level.style === UNLABELLED && style.family !== 'bullet') {
      placements.push(takeOver(label, level, level.parent, memory));
    }
    if (level.style === style) opening = false;
    closing = Math.max(closing, level.style.rank < style.rank ? COSTS.closeOuter : 0);
  }
  return placements;
}

/** What a hypothesis remembers after a placement. */
export function remember(memory: Memory, { parent, style, numbers, alphabet }: Placement): Memory {
  const known = memory.styles.get(style);
  if (known?.below === parent && numbers.length === 0 && alphabet === memory.alphabet) return memory;
  const styles = new Map(memory.styles);
  styles.set(style, { parent: known?.parent ?? parent.style, last: numbers, below: parent });
  return { alphabet, styles };
}

function isSameList(a: Style, b: Style): boolean {
  if (a === b) return true;
  if (a.family !== b.family || a.family === 'decimal' || a.family === 'unlabelled') return false;
  return a.family === 'bullet' ? a.form[0] === b.form[0] : a.nested === b.nested;
}

function canHold(level: Level, style: Style): boolean {
  for (let at: Level | null = level; at !== null; at = at.parent) if (at.style === style) return false;
  return true;
}

function goOn({ style, numbers }: Placeable, level: Level, parent: Level, memory: Memory): Placement {
  const step = stepBetween(familyOf(level.style), level.numbers, numbers, memory.alphabet);
  const form = level.style === style || style.family === 'bullet' ? 0 : COSTS.otherForm;
  const alphabet = step.kind === 'next' && step.alphabet ? step.alphabet : memory.alphabet;
  const round = step.kind === 'same' || step.kind === 'back' ? level.round + 1 : level.round;
  return { parent, style: level.style, numbers, round, cost: form + stepCost(step, level.style), alphabet };
}

function familyOf(style: Style): LabelFamily {
  return style.family === 'unlabelled' ? 'arabic' : style.family;
}

function stepCost(step: Step, style: Style): number {
  switch (step.kind) {
    case 'next':
      return style.family === 'bullet' ? 0 : COSTS.expected;
    case 'same':
      return COSTS.same;
    case 'back':
      return COSTS.back;
    case 'gap':
      return COSTS.gap + COSTS.perMissing * Math.min(step.missing, 12);
  }
}

/** `Mục đích` without a number, then `2. Yêu cầu`: the numbers take over from a heading that stands for the first. */
function takeOver({ style, numbers }: Placeable, level: Level, parent: Level, { alphabet }: Memory): Placement {
  const last = numbers.at(-1) ?? 0;
  const step = last - (level.numbers[0] ?? 0);
  const cost = step === 1 ? COSTS.expected : last === 1 ? 0 : COSTS.gap;
  return { parent, style, numbers, round: level.round, cost: COSTS.takeOver + cost, alphabet };
}

/**
 * Places for a heading without a label: in the stead of the next label of an open list, beside the labels of one, or
 * opening a list of such headings.
 */
function headingPlacements(top: Level, { alphabet }: Memory): Placement[] {
  const placements: Placement[] = [];
  for (let level: Level | null = top; level !== null; level = level.parent) {
    if (level.style.family === 'bullet') continue;
    const { parent, style, numbers, round } = level;
    if (canHold(level, UNLABELLED)) {
      placements.push({ parent: level, style: UNLABELLED, numbers: [1], round: 0, cost: COSTS.open, alphabet });
    }
    if (parent === null || numbers.length === 0) continue;
    const next = [...numbers.slice(0, -1), numbers.at(-1)! + 1];
    placements.push({ parent, style, numbers: next, round, cost: style === UNLABELLED ? 0 : COSTS.inStead, alphabet });
    if (style !== UNLABELLED)
      placements.push({ parent, style, numbers, round: round + 1, cost: COSTS.beside, alphabet });
  }
  return placements;
}

function openBelow({ style, numbers }: Placeable, level: Level, closing: number, memory: Memory): Placement {
  const known = memory.styles.get(style);
  const again = known?.below === level && style.family !== 'bullet' && level.style.family !== 'bullet';
  const opening = COSTS.open + (known === undefined && style.family === 'bullet' ? COSTS.newMark : 0);
  const cost = again ? COSTS.back : opening + firstCost(style, numbers, known?.last);
  const place = hasAgreeingHead(style, numbers, level) ? 0 : closing + nestingCost(level, style, known?.parent);
  return { parent: level, style, numbers, round: 0, cost: cost + place, alphabet: memory.alphabet };
}

/** The cost of a style below a level, given the style it was first opened below. */
function nestingCost(level: Level, style: Style, known: Style | undefined): number {
  const inverted = level.parent !== null && level.style.rank > style.rank;
  if (inverted && level.style.family === 'bullet' && style.family !== 'bullet') return COSTS.belowBullet;
  if (style.family === 'decimal') return COSTS.foreignHead + (inverted ? COSTS.rankInversion : 0);
  if (known === undefined) return inverted ? COSTS.rankInversion : 0;
  if (known === level.style) return 0;
  return COSTS.otherParent + (inverted ? 1 : 0);
}

function firstCost(style: Style, numbers: readonly number[], last: readonly number[] | undefined): number {
  if (isFirst(numbers)) return 0;
  if (last !== undefined && stepBetween(familyOf(style), last, numbers, null).kind === 'next') {
    return COSTS.openContinued;
  }
  return COSTS.openLate + COSTS.perMissing * Math.min(numbers.at(-1)! - 1, 12);
}

/** `2.1` belongs below the unit with the number 2. */
function hasAgreeingHead(style: Style, numbers: readonly number[], level: Level): boolean {
  if (style.family !== 'decimal') return false;
  const head = numbers.slice(0, -1);
  const own = level.numbers;
  return own.length > 0 && head.slice(-own.length).join('.') === own.slice(-head.length).join('.');
}
