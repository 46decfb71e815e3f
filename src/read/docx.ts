import type { VFile } from 'vfile';
import { refuse } from '../model/index.ts';
import { type PartContext, readBlocks } from './docx-blocks.ts';
import { readNumbering } from './docx-numbering.ts';
import { readStyles } from './docx-styles.ts';
import type { ReadOptions, ReadResult } from './read-result.ts';
import { richPage } from './rich-lines.ts';
import type { RichBlock } from './rich-text.ts';
import { attributeAt, childAt, childrenNamed, parseXml, textBelow, type XmlNode } from './xml.ts';
import { type Parts, unpack } from './zip.ts';

const WANTED =
  /^(?:\[Content_Types\]\.xml|word\/(?:document|styles|numbering|footnotes|endnotes|header\d*|footer\d*)\.xml)$/;
const MACROS = /macroEnabled/;
/** Where macros are kept, whatever the document says it is. */
const MACRO_PART = /(?:^|\/)vbaProject\.bin$/i;

/**
 * Read a Word document (ECMA-376): paragraphs with the numbers that Word writes by itself, tables, footnotes behind
 * them, headers and footers; tracked changes accepted.
 *
 * @param file - with bytes as value
 * @throws a refusal for archives that are no Word document, for macro files and for XML with a document type
 */
export async function readDocx(file: VFile, { encoding: forced }: ReadOptions = {}): Promise<ReadResult> {
  const parts = await unpack(file, (name) => WANTED.test(name) || MACRO_PART.test(name));
  const where = file.path ?? null;
  if (hasMacros(parts)) refuse(file, 'read:unsafe-document', { where, actual: 'macro' });
  const body = childAt(parseXml(file, parts.get('word/document.xml')), 'body');
  if (body === null) return refuse(file, 'read:broken-document', { where, actual: 'no word/document.xml' });
  return richPage(file, documentBlocks(file, body, parts), { forced });
}

function hasMacros(parts: Parts): boolean {
  const types = new TextDecoder().decode(parts.get('[Content_Types].xml'));
  return MACROS.test(types) || [...parts.keys()].some((name) => MACRO_PART.test(name));
}

function documentBlocks(file: VFile, body: XmlNode, parts: Parts): RichBlock[] {
  const part = (name: string): XmlNode | null => parseXml(file, parts.get(`word/${name}.xml`));
  const styleOf = readStyles(part('styles'));
  const labelOf = readNumbering(part('numbering'), (style) => styleOf(style).paragraph.list);
  const marks = new Map<string, number>();
  const markOf = (note: string): number => {
    const mark = marks.get(note) ?? marks.size + 1;
    marks.set(note, mark);
    return mark;
  };
  const context: PartContext = { styleOf, labelOf, markOf, ownMark: null, region: 'body' };
  const blocks = readBlocks(body, context);
  const notes = [...notesOf(part('footnotes'), 'footnote'), ...notesOf(part('endnotes'), 'endnote')];
  const heads = [...parts.keys()].filter((name) => /(?:header|footer)\d*\.xml$/.test(name)).sort();
  return [...blocks, ...noteBlocks(new Map(notes), marks, context), ...headBlocks(file, heads, { parts, context })];
}

/** Notes by the name that their references give them; separators between text and notes are none. */
function notesOf(root: XmlNode | null, name: string): [string, XmlNode][] {
  return childrenNamed(root, name)
    .filter((note) => attributeAt(note, 'type') === null || attributeAt(note, 'type') === 'normal')
    .map((note) => [`${name}:${attributeAt(note, 'id') ?? ''}`, note]);
}

/** In the order of their references. `marks` grows when a note refers to another. */
function noteBlocks(
  notes: ReadonlyMap<string, XmlNode>,
  marks: ReadonlyMap<string, number>,
  context: PartContext,
): RichBlock[] {
  const blocks: RichBlock[] = [];
  for (const [name, ownMark] of marks) {
    const note = notes.get(name);
    if (note !== undefined) blocks.push(...readBlocks(note, { ...context, ownMark, region: 'footnote' }));
  }
  return blocks;
}

interface HeadSource {
  readonly parts: Parts;
  readonly context: PartContext;
}

/** Headers and footers, each text once: first, odd and even pages often have the same. */
function headBlocks(file: VFile, names: readonly string[], { parts, context }: HeadSource): RichBlock[] {
  const seen = new Set<string>();
  return names.flatMap((name) => {
    const root = parseXml(file, parts.get(name));
    const text = root === null ? '' : textBelow(root).trim();
    if (root === null || text === '' || seen.has(text)) return [];
    seen.add(text);
    return readBlocks(root, { ...context, region: 'running-head' });
  });
}
