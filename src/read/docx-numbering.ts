import { formatNumber, type NumberFormat } from './list-number.ts';
import { symbolOf } from './pdf-symbols.ts';
import { attributeAt, childAt, childrenNamed, type XmlNode } from './xml.ts';

interface Level {
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

interface List {
  /** Lists of one definition count on together. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that this list starts anew, and where. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** Gives the label of the next paragraph of a list, with what follows it; empty for none. */
export type Labeller = (list: string, level: number) => string;

const FORMATS: Readonly<Record<string, NumberFormat>> = {
  decimal: 'decimal',
  decimalZero: 'decimal-zero',
  upperRoman: 'upper-roman',
  lowerRoman: 'lower-roman',
  upperLetter: 'upper-letter',
  lowerLetter: 'lower-letter',
};
/** The round bullet that Word takes from Courier. */
const COURIER_BULLET = 'o';
const MOST_LEVELS = 9;

/**
 * Read numbering.xml (ECMA-376, 17.9) into a counter: labels that Word writes by itself are nowhere in the text.
 *
 * @param root - null for a document without lists
 * @param listOfStyle - the list that a numbering style names
 * @example readNumbering(root, …)('1', 0) // 'I. ', then 'II. '
 */
export function readNumbering(root: XmlNode | null, listOfStyle: (style: string) => string | null): Labeller {
  const lists = readLists(root, listOfStyle);
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
function advance(list: List, counts: number[], at: number): void {
  for (let i = 0; i < at; i++) counts[i] ??= list.levels.get(i)?.start ?? 1;
  counts[at] = (counts[at] ?? (list.levels.get(at)?.start ?? 1) - 1) + 1;
  for (let i = at + 1; i < MOST_LEVELS; i++) {
    const restart = list.levels.get(i)?.restart ?? null;
    if (restart === null || (restart > 0 && at < restart)) delete counts[i];
  }
}

function labelOf(list: List, counts: readonly number[], level: Level): string {
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

function readLists(root: XmlNode | null, listOfStyle: (style: string) => string | null): ReadonlyMap<string, List> {
  const definitions = new Map(
    childrenNamed(root, 'abstractNum').map((node) => [attributeAt(node, 'abstractNumId') ?? '', node]),
  );
  const nodes = childrenNamed(root, 'num');
  const definitionOf = (num: XmlNode): string => attributeAt(childAt(num, 'abstractNumId'), 'val') ?? '';
  const definitionById = new Map(nodes.map((num) => [attributeAt(num, 'numId') ?? '', definitionOf(num)]));
  return new Map(
    nodes.map((num) => {
      const named = definitions.get(definitionOf(num)) ?? null;
      const style = attributeAt(childAt(named, 'numStyleLink'), 'val');
      const linked = style === null ? null : listOfStyle(style);
      const definition = linked === null ? definitionOf(num) : (definitionById.get(linked) ?? definitionOf(num));
      return [attributeAt(num, 'numId') ?? '', toList(definition, definitions.get(definition) ?? null, num)];
    }),
  );
}

function toList(definition: string, node: XmlNode | null, num: XmlNode): List {
  const levels = new Map(childrenNamed(node, 'lvl').map((level) => [indexOf(level), toLevel(level)]));
  const restarts = new Map<number, number>();
  for (const override of childrenNamed(num, 'lvlOverride')) {
    const level = childAt(override, 'lvl');
    if (level !== null) levels.set(indexOf(override), toLevel(level));
    const start = attributeAt(childAt(override, 'startOverride'), 'val');
    if (start !== null) restarts.set(indexOf(override), Number(start) || 0);
  }
  return { definition, levels, restarts };
}

function indexOf(node: XmlNode): number {
  return Number(attributeAt(node, 'ilvl')) || 0;
}

function toLevel(node: XmlNode): Level {
  const value = (name: string): string | null => attributeAt(childAt(node, name), 'val');
  const format = value('numFmt') ?? 'decimal';
  const restart = value('lvlRestart');
  return {
    start: Number(value('start') ?? 1) || 0,
    format: format === 'none' || format === 'bullet' ? null : (FORMATS[format] ?? 'decimal'),
    isBullet: format === 'bullet',
    text: value('lvlText') ?? '',
    suffix: value('suff') === 'nothing' ? '' : ' ',
    restart: restart === null ? null : Number(restart) || 0,
    legal: childAt(node, 'isLgl') !== null,
  };
}
