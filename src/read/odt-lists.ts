import { formatNumber, type NumberFormat } from './list-number.ts';
import { attributeAt, childrenOf, nameOf, type XmlNode } from './xml.ts';

interface Level {
  readonly format: NumberFormat | null;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels of numbers are shown: 2 for `1.1`. */
  readonly shown: number;
  readonly bullet: string | null;
}

/** Counts the items of lists. */
export interface OdtLists {
  /** The label of the next item, with a blank behind it; empty for none. */
  readonly next: (style: string | null, level: number) => string;
  /** Let the next item of a level have a number of its own. */
  readonly startAt: (style: string | null, level: number, number: number) => void;
  /** Let a list start again. */
  readonly restart: (style: string | null) => void;
}

/** The name under which the numbers of headings are kept. */
export const OUTLINE = 'outline-style';
const FORMATS: Readonly<Record<string, NumberFormat>> = {
  '1': 'decimal',
  I: 'upper-roman',
  i: 'lower-roman',
  A: 'upper-letter',
  a: 'lower-letter',
};

/**
 * Read the list styles of content.xml and styles.xml (ODF 1.3, part 3, 16.30) into a counter.
 *
 * @param roots - elements that hold `text:list-style` elements
 */
export function readOdtLists(roots: readonly (XmlNode | null)[]): OdtLists {
  const styles = new Map<string, ReadonlyMap<number, Level>>();
  for (const root of roots) {
    for (const node of root === null ? [] : childrenOf(root)) {
      const name = nameOf(node);
      if (name === OUTLINE) styles.set(OUTLINE, levelsOf(node));
      else if (name === 'list-style') styles.set(attributeAt(node, 'name') ?? '', levelsOf(node));
    }
  }
  const counters = new Map<string, number[]>();
  return {
    restart: (style) => counters.delete(style ?? ''),
    startAt: (style, level, number) => {
      const counts = counters.get(style ?? '') ?? [];
      counts[level] = number - 1;
      counters.set(style ?? '', counts);
    },
    next: (style, at) => {
      const levels = styles.get(style ?? '');
      const level = levels?.get(at);
      if (levels === undefined || level === undefined) return '';
      if (level.bullet !== null) return `${level.bullet} `;
      const counts = counters.get(style ?? '') ?? [];
      counters.set(style ?? '', counts);
      counts[at] = (counts[at] ?? level.start - 1) + 1;
      counts.length = at + 1;
      return labelOf(levels, counts, at);
    },
  };
}

function labelOf(levels: ReadonlyMap<number, Level>, counts: readonly number[], at: number): string {
  const level = levels.get(at)!;
  if (level.format === null) return '';
  const numbers: string[] = [];
  for (let i = Math.max(1, at - level.shown + 1); i <= at; i++) {
    const { format, start } = levels.get(i) ?? level;
    if (format !== null) numbers.push(formatNumber(counts[i] ?? start, format));
  }
  return `${level.prefix}${numbers.join('.')}${level.suffix} `;
}

function levelsOf(node: XmlNode): ReadonlyMap<number, Level> {
  return new Map(
    childrenOf(node)
      .filter((child) => attributeAt(child, 'level') !== null)
      .map((child) => [Number(attributeAt(child, 'level')), toLevel(child)]),
  );
}

function toLevel(node: XmlNode): Level {
  return {
    format: FORMATS[attributeAt(node, 'num-format') ?? ''] ?? null,
    prefix: attributeAt(node, 'num-prefix') ?? '',
    suffix: attributeAt(node, 'num-suffix') ?? '',
    start: Number(attributeAt(node, 'start-value') ?? 1) || 1,
    shown: Number(attributeAt(node, 'display-levels') ?? 1) || 1,
    bullet: attributeAt(node, 'bullet-char'),
  };
}
