import type { LabelReading } from '../../../grammars/outline-label.ts';
import { COSTS } from './costs.ts';
import { type Level, levelBelow, type Style, styleOf } from './level.ts';
import { type Alphabet, isFirst, type Step, stepBetween } from './sequence.ts';

/** What a hypothesis remembers of the document so far beside the open levels. */
export interface Memory {
  readonly alphabet: Alphabet;
  /** Style → the style it was first opened below, and the last number it reached. */
  readonly styles: ReadonlyMap<Style, { readonly parent: Style; readonly last: readonly number[] }>;
}

export const noMemory: Memory = { alphabet: null, styles: new Map() };

/** A place for a label among the open levels. */
export interface Placement {
  readonly level: Level;
  readonly cost: number;
  readonly memory: Memory;
}

const NO_NUMBERS: readonly number[] = [];

/** The style of a reading. */
export function styleOfReading(reading: LabelReading): Style {
  return styleOf(reading.family, reading.family === 'decimal' ? String(reading.numbers.length) : reading.form);
}

/**
 * Every place where a label can stand: as the next of an open list, or opening a list below an open unit.
 *
 * @param top - the innermost open level
 */
export function placementsOf(reading: LabelReading, top: Level, memory: Memory): Placement[] {
  const style = styleOfReading(reading);
  const numbers = reading.family === 'bullet' ? NO_NUMBERS : reading.numbers;
  const placements: Placement[] = [];
  let closing = 0;
  let opening = true;
  for (let level: Level | null = top; level !== null; level = level.parent) {
    if (opening && canHold(level, style)) {
      placements.push(openBelow(level, style, numbers, closing, memory));
    }
    if (level.parent === null) break;
    if (isSameList(level.style, style)) placements.push(goOn(level, style, numbers, memory));
    if (level.style === style) opening = false;
    closing = Math.max(closing, closingCost(level.style, style));
  }
  return placements;
}

function isSameList(a: Style, b: Style): boolean {
  if (a === b) return true;
  if (a.family === 'bullet' && b.family === 'bullet') return a.form[0] === b.form[0];
  return a.family === b.family && a.family !== 'bullet' && a.family !== 'decimal' && !isMixed(a, b);
}

/** `a` and `a.1` are different lists; `1.` and `1)` may be one typed carelessly. */
function isMixed(a: Style, b: Style): boolean {
  return /^[1i]/.test(a.form) !== /^[1i]/.test(b.form) && (a.family === 'letter' || a.family === 'roman');
}

function canHold(level: Level, style: Style): boolean {
  for (let at: Level | null = level; at !== null; at = at.parent) if (at.style === style) return false;
  return true;
}

function closingCost(closed: Style, style: Style): number {
  return closed.rank < style.rank ? COSTS.closeOuter : 0;
}

function goOn(level: Level, style: Style, numbers: readonly number[], memory: Memory): Placement {
  const step = stepBetween(level.style.family as LabelReading['family'], level.numbers, numbers, memory.alphabet);
  const form = level.style === style || style.family === 'bullet' ? 0 : COSTS.otherForm;
  const alphabet = step.kind === 'next' && step.alphabet ? step.alphabet : memory.alphabet;
  const parent = memory.styles.get(level.style)?.parent ?? level.parent!.style;
  return {
    level: levelBelow(level.parent!, level.style, numbers),
    cost: form + stepCost(step, level.style),
    memory: remember({ ...memory, alphabet }, level.style, parent, numbers),
  };
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

function openBelow(level: Level, style: Style, numbers: readonly number[], closing: number, memory: Memory): Placement {
  const known = memory.styles.get(style);
  const parent = known?.parent ?? level.style;
  const nesting = nestingCost(level, style, known?.parent);
  return {
    level: levelBelow(level, style, numbers),
    cost: closing + nesting + COSTS.open + firstCost(style, numbers, level, known?.last),
    memory: remember(memory, style, parent, numbers),
  };
}

/** The cost of a style below a level, given the style it was first opened below. */
function nestingCost(level: Level, style: Style, known: Style | undefined): number {
  const inverted = level.parent !== null && level.style.rank > style.rank;
  if (inverted && level.style.family === 'bullet' && style.family !== 'bullet') return COSTS.belowBullet;
  if (known === undefined) return inverted ? COSTS.rankInversion : 0;
  if (known === level.style) return 0;
  return COSTS.otherParent + (inverted ? 1 : 0);
}

function firstCost(
  style: Style,
  numbers: readonly number[],
  level: Level,
  last: readonly number[] | undefined,
): number {
  const head = style.family === 'decimal' ? headCost(numbers, level) : 0;
  if (isFirst(numbers)) return head;
  if (last !== undefined && stepBetween(style.family as LabelReading['family'], last, numbers, null).kind === 'next') {
    return head + COSTS.openContinued;
  }
  return head + COSTS.openLate + COSTS.perMissing * Math.min(numbers.at(-1)! - 1, 12);
}

/** `2.1` belongs below the unit with the number 2. */
function headCost(numbers: readonly number[], level: Level): number {
  const head = numbers.slice(0, -1);
  const own = level.numbers;
  const agrees = own.length > 0 && head.slice(-own.length).join('.') === own.slice(-head.length).join('.');
  return agrees ? 0 : COSTS.foreignHead;
}

function remember(memory: Memory, style: Style, parent: Style, last: readonly number[]): Memory {
  const known = memory.styles.get(style);
  if (known !== undefined && style.family === 'bullet') return memory;
  const styles = new Map(memory.styles);
  styles.set(style, { parent: known?.parent ?? parent, last });
  return { alphabet: memory.alphabet, styles };
}
