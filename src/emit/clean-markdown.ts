import type { PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { CleanLine, CleanText } from '../model/index.ts';

/** A gap above a line from which it begins a new paragraph, in line heights. */
const PARAGRAPH_GAP = 0.8;
/** A line that reaches less far right than this is the last of its paragraph. */
const FULL_LINE = 0.75;
/** Where it is not known how far lines reach, a sentence that ends one and another that begins the next. */
const SENTENCE_END = /[.;:!?]$/;
const SENTENCE_START = /^\p{Lu}/u;
/** What an item begins with: a bullet, a number, a letter, a named unit. */
const LABEL = /^(?:[-+*•–]\s|\(?\d{1,2}(?:\.\d{1,2})*[.)]\s|[a-zđ]\)\s|[IVXLC]{1,6}\.\s|(?:Điều|Chương|Mục|Phần)\s)/u;
/** Labels of the units whose lines are headings where they are bold or in capitals. */
const HEADING_LABEL = /^(?:(?:Phần|Chương)\s|[IVXLC]{1,6}\.\s|[A-ZĐ]\.\s)/iu;
const CAPITALS = /^(?=(?:.*\p{Lu}){4})\P{Ll}+$/u;
const LONGEST_HEADING = 200;
const BULLET = /^[-+*•–]\s+/u;
const NOTE_MARK = /^([⁰¹²³⁴⁵⁶⁷⁸⁹]+)\s*/;
const MARKS = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g;

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one' });

/**
 * Write a clean text as Markdown: headings, lists, tables and footnotes as its lines show them. What stands around the
 * text (page numbers, running heads, stamps) is left out.
 *
 * @example toMarkdown(clean text of 'I. MỤC ĐÍCH⏎- Một') // '## I. MỤC ĐÍCH\n\n- Một\n'
 */
export function toMarkdown(clean: CleanText): string {
  const flow = paragraphsOf(
    clean,
    clean.lines.filter(({ role }) => role === 'flow'),
  );
  const notes = paragraphsOf(
    clean,
    clean.lines.filter(({ role }) => role === 'footnote'),
  );
  const known = new Set(notes.flatMap(({ lines: [first] }) => noteNumber(first!.text) ?? []));
  const children = [...joinLists(flow.map((paragraph) => toContent(paragraph, known))), ...definitions(notes)];
  const root: Root = { type: 'root', children };
  return writer.stringify(root);
}

interface TextLine extends Pick<CleanLine, 'layout'> {
  readonly text: string;
}

/** Lines that belong together: a paragraph, or all lines of a table. */
interface Paragraph {
  readonly lines: readonly TextLine[];
}

function paragraphsOf({ text }: CleanText, lines: readonly CleanLine[]): Paragraph[] {
  const paragraphs: TextLine[][] = [];
  for (const line of lines) {
    const next = { layout: line.layout, text: text.slice(line.start, line.end) };
    const above = paragraphs.at(-1)?.at(-1);
    if (above !== undefined && goesOn(above, next)) paragraphs.at(-1)!.push(next);
    else paragraphs.push([next]);
  }
  return paragraphs.map((each) => ({ lines: each }));
}

function goesOn(above: TextLine, { layout, text }: TextLine): boolean {
  if (layout.cell !== null) return above.layout.cell?.table === layout.cell.table;
  if (above.layout.cell !== null || layout.gapBefore >= PARAGRAPH_GAP || layout.heading !== null) return false;
  const isSameLook = layout.bold === above.layout.bold && layout.column === above.layout.column;
  if (layout.column === null && !layout.centred && endsParagraph(above, text)) return false;
  return isSameLook && above.layout.heading === null && !LABEL.test(text) && !NOTE_MARK.test(text);
}

function endsParagraph({ layout: { fill }, text }: TextLine, next: string): boolean {
  return fill === null ? SENTENCE_END.test(text) && SENTENCE_START.test(next) : fill < FULL_LINE;
}

function toContent({ lines }: Paragraph, notes: ReadonlySet<string>): RootContent {
  const [first] = lines;
  if (first!.layout.cell !== null) return toTable(lines, notes);
  const depth = headingDepth(lines);
  if (depth !== null) return { type: 'heading', depth, children: phrasing(lines, notes) };
  const bullet = BULLET.exec(first!.text)?.[0];
  if (bullet === undefined) return { type: 'paragraph', children: styled(lines, notes) };
  const rest = [{ ...first!, text: first!.text.slice(bullet.length) }, ...lines.slice(1)];
  const item = {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: styled(rest, notes) }],
  } as const;
  return { type: 'list', ordered: false, spread: false, children: [{ ...item, children: [...item.children] }] };
}

type Depth = 1 | 2 | 3 | 4 | 5 | 6;

/** The depth of a heading style, else 2 for lines that look like the heading of a large unit; null for none. */
function headingDepth(lines: readonly TextLine[]): Depth | null {
  const { layout } = lines[0]!;
  if (layout.heading !== null) return layout.heading as Depth; // a heading style has depth 1–6
  const text = lines.map((line) => line.text).join(' ');
  const stands = lines.every((line) => line.layout.bold) || CAPITALS.test(text);
  return stands && HEADING_LABEL.test(text) && text.length <= LONGEST_HEADING ? 2 : null;
}

/** Bold and italic where all lines are. */
function styled(lines: readonly TextLine[], notes: ReadonlySet<string>): PhrasingContent[] {
  let content = phrasing(lines, notes);
  if (lines.every((line) => line.layout.italic)) content = [{ type: 'emphasis', children: content }];
  if (lines.every((line) => line.layout.bold)) content = [{ type: 'strong', children: content }];
  return content;
}

/** Running text flows; lines of a letterhead, and centred ones, end where they end. */
function phrasing(lines: readonly TextLine[], notes: ReadonlySet<string>): PhrasingContent[] {
  return lines.flatMap(({ text, layout }, i): PhrasingContent[] => {
    const own = withReferences(text, notes);
    if (i === 0) return own;
    const isFixed = layout.column !== null || layout.centred;
    return [isFixed ? { type: 'break' } : { type: 'text', value: ' ' }, ...own];
  });
}

/** Marks of notes that are there become references. */
function withReferences(text: string, notes: ReadonlySet<string>): PhrasingContent[] {
  const content: PhrasingContent[] = [];
  let at = 0;
  for (const match of text.matchAll(MARKS)) {
    const number = digitsOf(match[0]);
    if (!notes.has(number)) continue;
    if (match.index > at) content.push({ type: 'text', value: text.slice(at, match.index) });
    content.push({ type: 'footnoteReference', identifier: number, label: number });
    at = match.index + match[0].length;
  }
  return at < text.length ? [...content, { type: 'text', value: text.slice(at) }] : content;
}

function digitsOf(mark: string): string {
  return Array.from(mark, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)).join('');
}

function noteNumber(text: string): string | null {
  const mark = NOTE_MARK.exec(text)?.[1];
  return mark === undefined ? null : digitsOf(mark);
}

/** The texts of footnotes; what follows one without a mark of its own belongs to it. */
function definitions(notes: readonly Paragraph[]): RootContent[] {
  return notes.map(({ lines }): RootContent => {
    const [first, ...others] = lines;
    const number = noteNumber(first!.text);
    const text = first!.text.replace(NOTE_MARK, '');
    const paragraph = { type: 'paragraph', children: phrasing([{ ...first!, text }, ...others], new Set()) } as const;
    if (number === null) return { ...paragraph, children: [...paragraph.children] };
    return { type: 'footnoteDefinition', identifier: number, label: number, children: [paragraph] };
  });
}

/** Items that follow each other are one list. */
function joinLists(contents: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const content of contents) {
    const last = joined.at(-1);
    if (content.type === 'list' && last?.type === 'list') last.children.push(...content.children);
    else joined.push(content);
  }
  return joined;
}

function toTable(lines: readonly TextLine[], notes: ReadonlySet<string>): RootContent {
  const cells = new Map<string, TextLine[]>();
  let rows = 0;
  let columns = 0;
  for (const line of lines) {
    const { row, column } = line.layout.cell!; // all lines of a table stand in cells
    const key = `${row}:${column}`;
    cells.set(key, [...(cells.get(key) ?? []), line]);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  const children = Array.from(
    { length: rows },
    (_, row): TableRow => ({
      type: 'tableRow',
      children: Array.from({ length: columns }, (__, column) => {
        return { type: 'tableCell', children: phrasing(cells.get(`${row}:${column}`) ?? [], notes) };
      }),
    }),
  );
  return { type: 'table', align: [], children };
}
