import { encodingOfFont } from '../lexicon/encodings/index.ts';
import { readRunLook, type StyleSheet } from './docx-styles.ts';
import { symbolOf } from './pdf-symbols.ts';
import { plainRun, type RichRun } from './rich-text.ts';
import { over, type RunLook, type WordStyle } from './word-look.ts';
import { attributeAt, childAt, childrenOf, nameOf, ownText, textBelow, type XmlNode } from './xml.ts';

/** What the runs of a paragraph need to know, and what they leave behind. */
export interface RunContext {
  readonly styleOf: StyleSheet;
  /** The look of the paragraph. */
  readonly style: WordStyle;
  /** The number of a footnote or endnote that is referred to: `footnote:2` → 1. */
  readonly markOf: (note: string) => number;
  /** The mark that a note's own text begins with; null outside notes. */
  readonly ownMark: number | null;
  /** Text boxes that hang on the paragraph. */
  readonly boxes: XmlNode[];
}

/** Tracked deletions and what moved away; properties and instructions of fields are no text (ECMA-376, 17.13.5). */
const DROPPED = new Set([
  'del',
  'moveFrom',
  'pPr',
  'rPr',
  'instrText',
  'delText',
  'sdtPr',
  'Fallback',
  'rt',
  'oMathPara',
]);

/** The runs of a paragraph in order, insertions accepted. */
export function readRuns(node: XmlNode, context: RunContext): RichRun[] {
  return childrenOf(node).flatMap((child) => {
    const name = nameOf(child);
    if (name === 'r') return readRun(child, context);
    if (name === 'oMath') return [{ ...plainRun, text: textBelow(child) }];
    return DROPPED.has(name) || name === '#text' ? [] : readRuns(child, context);
  });
}

function readRun(node: XmlNode, context: RunContext): RichRun[] {
  const look = lookOf(node, context);
  const runs = childrenOf(node).flatMap((child) => readPiece(child, look, context));
  return look.hidden === true ? [] : runs;
}

function lookOf(node: XmlNode, { styleOf, style }: RunContext): RunLook {
  const properties = childAt(node, 'rPr');
  const named = attributeAt(childAt(properties, 'rStyle'), 'val');
  const base = named === null ? style : over(style, { run: onlySaid(styleOf(named).run, styleOf(null).run) });
  return over(base, { run: readRunLook(properties) }).run;
}

/** What a character style says itself: the rest is the document's default, which the paragraph's style stands above. */
function onlySaid(run: RunLook, usual: RunLook): RunLook {
  const entries = Object.entries(run).map(([key, value]) => [
    key,
    value === usual[key as keyof RunLook] ? null : value,
  ]);
  return Object.fromEntries(entries) as unknown as RunLook; // the same keys
}

const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
  // The optional hyphen; in fonts of TCVN3 it is ư.
  softHyphen: '\u00AD',
};

function readPiece(node: XmlNode, look: RunLook, context: RunContext): RichRun[] {
  const name = nameOf(node);
  if (name === 't') return [toRun(textOfNode(node), look)];
  const sign = SIGNS[name];
  if (sign !== undefined) return [toRun(sign, look)];
  if (name === 'sym') return [toRun(symbolAt(node), { ...look, font: null })];
  if (name === 'footnoteReference' || name === 'endnoteReference') {
    const mark = context.markOf(`${name.replace('Reference', '')}:${attributeAt(node, 'id') ?? ''}`);
    return [toRun(String(mark), { ...look, font: null, raised: true })];
  }
  if (name === 'footnoteRef' || name === 'endnoteRef') {
    return context.ownMark === null ? [] : [toRun(String(context.ownMark), { ...look, font: null, raised: true })];
  }
  collectBoxes(node, context);
  return [];
}

/** Text boxes stand deep inside drawings; the older form of one that has a newer form is left out. */
function collectBoxes(node: XmlNode, context: RunContext): void {
  const name = nameOf(node);
  if (name === 'txbxContent') context.boxes.push(node);
  else if (!DROPPED.has(name)) for (const child of childrenOf(node)) collectBoxes(child, context);
}

function textOfNode(node: XmlNode): string {
  return childrenOf(node)
    .map(ownText)
    .join('')
    .replace(/[\r\n]+/g, ' ');
}

/** A character of a symbol font, by its code in the private use area. */
function symbolAt(node: XmlNode): string {
  const code = Number.parseInt(attributeAt(node, 'char') ?? '', 16);
  if (!(code > 0 && code <= 0xffff)) return '';
  return symbolOf(String.fromCharCode(code < 0x100 ? code + 0xf000 : code));
}

function toRun(text: string, look: RunLook): RichRun {
  // Capitals by format are drawn, not written; in old fonts they draw nothing sensible.
  const isCapital = look.caps === true && encodingOfFont(look.font) === null;
  return {
    text: isCapital ? text.toUpperCase() : text,
    font: look.font,
    bold: look.bold ?? false,
    italic: look.italic ?? false,
    raised: look.raised ?? false,
    size: look.size,
  };
}
