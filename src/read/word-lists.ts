import { formatNumber, type NumberFormat } from './list-number.ts';
import { symbolOf } from './pdf-symbols.ts';

/** How a level of a list counts and what it writes. */
export interface ListLevel {
  readonly start: number;
  /** null for bullets and for levels without a number. */
  readonly format: NumberFormat | null;
  readonly isBullet: boolean;
  /** `%1.%2.` or the bullet. */
  readonly text: string;
  readonly suffix: string;
  /** The level whose next item starts this one again; 0 for none, null for any higher one. */
  readonly restart: number | null;
  readonly legal: boolean;
}

/** A list of numbered or bulleted paragraphs. */
export interface WordList {
  /** Lists of one definition count on together. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels that this list starts anew, and where. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** Gives the label of the next paragraph of a list, with what follows it; empty for none. */
export type Labeller = (list: string, level: number) => string;

/** The round bullet that Word takes from Courier. */
const COURIER_BULLET = 'o';
const MOST_LEVELS = 9;

/**
 * Count the paragraphs of lists: the labels that Word writes by itself are nowhere in the text.
 *
 * @param lists - by the id that paragraphs name
 * @example countLists(lists)('1', 0) // 'I. ', then 'II. '
 */
export function countLists(lists: ReadonlyMap<string, WordList>): Labeller {
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return (id, levelIndex) => {
    const list = lists.get(id);
    const level = list?.levels.get(levelIndex);
    if (list === undefined || level === undefined) return '';
    const counts = counters.get(list.definition) ?? [];
    counters.set(list.definition, counts);
    if (!begun.has(id)) {
      begun.add(id);
      for (const [at, start] of list.restarts) counts[at] = start - 1;
    }
    advance(list, counts, levelIndex);
    return labelOf(list, counts, level);
  };
}

/** Count one on, and let the levels below start again. */
function advance(list: WordList, counts: number[], at: number): void {
  for (let i = 0; i < at; i++) counts[i] ??= list.levels.get(i)?.start ?? 1;
  counts[at] = (counts[at] ?? (list.levels.get(at)?.start ?? 1) - 1) + 1;
  for (let i = at + 1; i < MOST_LEVELS; i++) {
    const restart = list.levels.get(i)?.restart ?? null;
    if (restart === null || (restart > 0 && at < restart)) delete counts[i];
  }
}

function labelOf(list: WordList, counts: readonly number[], level: ListLevel): string {
  if (level.isBullet) return bulletOf(level.text) + level.suffix;
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const format = level.legal ? 'decimal' : (list.levels.get(at)?.format ?? null);
    return format === null ? '' : formatNumber(counts[at] ?? 1, format);
  });
  return text === '' ? '' : text + level.suffix;
}

function bulletOf(text: string): string {
  return text === COURIER_BULLET ? '○' : symbolOf(text);
}
