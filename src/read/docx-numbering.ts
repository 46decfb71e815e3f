import type { NumberFormat } from './list-number.ts';
import { countLists, type Labeller, type ListLevel, type WordList } from './word-lists.ts';
import { attributeAt, childAt, childrenNamed, type XmlNode } from './xml.ts';

const FORMATS: Readonly<Record<string, NumberFormat>> = {
  decimal: 'decimal',
  decimalZero: 'decimal-zero',
  upperRoman: 'upper-roman',
  lowerRoman: 'lower-roman',
  upperLetter: 'upper-letter',
  lowerLetter: 'lower-letter',
};
/**
 * Read numbering.xml (ECMA-376, 17.9) into a counter.
 *
 * @param root - null for a document without lists
 * @param listOfStyle - the list that a numbering style names
 * @example readNumbering(root, …)('1', 0) // 'I. ', then 'II. '
 */
export function readNumbering(root: XmlNode | null, listOfStyle: (style: string) => string | null): Labeller {
  return countLists(readLists(root, listOfStyle));
}

function readLists(root: XmlNode | null, listOfStyle: (style: string) => string | null): ReadonlyMap<string, WordList> {
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

function toList(definition: string, node: XmlNode | null, num: XmlNode): WordList {
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

function toLevel(node: XmlNode): ListLevel {
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
