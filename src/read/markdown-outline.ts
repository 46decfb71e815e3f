import { visit } from 'unist-util-visit';
import type { TextTable } from './markdown-bars.ts';
import { type BlockNode, parseBlocks } from './markdown-parser.ts';
import type { SourceLine } from './text-lines.ts';

/** A source line and what its block says about it: `text` has no heading or quote marks any more, list markers stay. */
export interface MarkdownLine extends SourceLine {
  readonly heading: number | null;
  readonly region: 'body' | 'footnote';
}

/** A table, or lines outside tables. */
export type OutlinePiece =
  | { readonly type: 'lines'; readonly lines: readonly MarkdownLine[] }
  | { readonly type: 'table'; readonly table: TextTable; readonly first: SourceLine };

/** Opens a heading, also one without the blank that CommonMark asks for. */
const HEADING = /^(#{1,6})(?:\s+|(?=[^\s#]))/;
const QUOTE_MARKS = /^(?:>\s?)+/;
/** "> 90% số hộ" compares and quotes nothing. */
const COMPARISON = /^>\s*\d[\d.,]*\s*%/;
/** Indents and markers beyond these say nothing and cost time: no plan nests this deep. */
const DEEPEST_INDENT = 24;
const NESTED_MARKERS = /^(?:(?:[>*+-]|\d{1,9}[.)]|\[\^[^\]]{0,20}\]:)\s*){7}/;
const FEWEST_COLUMNS = 2;

/** A line that remark has not seen. */
export function unseenLine({ text, indent, reach, blanksAbove, startsPage }: SourceLine): MarkdownLine {
  return { text, indent, reach, blanksAbove, startsPage, heading: null, region: 'body' };
}

/**
 * Take the marks of a heading off a line that remark has not seen, or whose marks it does not know.
 *
 * @example withHeading(unseenLine(line('##I. MỤC ĐÍCH'))) // text 'I. MỤC ĐÍCH', heading 2
 */
export function withHeading(line: MarkdownLine): MarkdownLine {
  const found = line.heading === null ? parseHeading(line.text) : null;
  return found === null ? line : { ...line, text: found.text, heading: found.depth };
}

/** What a heading says, and its depth; null for other text. */
export function parseHeading(text: string): { readonly text: string; readonly depth: number } | null {
  const marks = HEADING.exec(text);
  if (marks === null) return null;
  let end = text.length;
  while (end > marks[0].length && text[end - 1] === '#') end--;
  return { text: text.slice(marks[0].length, end).trimEnd(), depth: marks[1]!.length };
}

/**
 * Read the block structure of consecutive lines by remark. Every line is taken from the source by the position of its
 * node, so list markers stay as they were written.
 *
 * @param lines - whole paragraphs, lists and tables; blank lines are `blanksAbove`
 * @example outlineBlocks(linesOf('> ## I. MỤC ĐÍCH')) // one line 'I. MỤC ĐÍCH', heading 2
 */
export function outlineBlocks(lines: readonly SourceLine[]): OutlinePiece[] {
  const { source, lineAt } = toSource(lines);
  const marked = lines.map(unseenLine);
  const tables: PlacedTable[] = [];
  visit(parseBlocks(source), (node) => {
    if (node.position === undefined) return;
    const { start, end } = node.position;
    const [from, to] = [lineAt[start.line - 1]!, lineAt[end.line - 1]!];
    if (node.type === 'heading') marked[from] = headingLine(marked[from]!, source.slice(start.offset, end.offset));
    if (node.type === 'table') tables.push(...placeTable(node, source, { lines, from, to }));
    const change = CONTAINERS[node.type];
    if (change === undefined) return;
    for (let i = from; i <= to; i++) marked[i] = change(marked[i]!);
  });
  return cutAtTables(marked, tables);
}

/** What a container says about each of its lines. */
const CONTAINERS: Readonly<Record<string, (line: MarkdownLine) => MarkdownLine>> = {
  blockquote: (line) => (COMPARISON.test(line.text) ? line : { ...line, text: line.text.replace(QUOTE_MARKS, '') }),
  footnoteDefinition: (line) => ({ ...line, region: 'footnote' }),
};

/** The lines as a document for remark, and the index of the line that each of its lines shows. */
function toSource(lines: readonly SourceLine[]): { readonly source: string; readonly lineAt: readonly number[] } {
  const shown: string[] = [];
  const lineAt: number[] = [];
  const show = (text: string, i: number): void => {
    shown.push(text);
    lineAt.push(i);
  };
  for (const [i, { text, indent, blanksAbove, startsPage }] of lines.entries()) {
    if (blanksAbove > 0 || startsPage) show('', i);
    const visible = NESTED_MARKERS.test(text) ? 'x' : text.replace(/^(#{1,6})(?=[^\s#])/, '$1 ');
    show(' '.repeat(Math.min(indent, DEEPEST_INDENT)) + visible, i);
  }
  return { source: shown.join('\n'), lineAt };
}

/** A heading reaches to the end of its line; list markers may stand before it. */
function headingLine(line: MarkdownLine, heading: string): MarkdownLine {
  const found = parseHeading(heading);
  if (found === null) return line; // nothing but the marks
  return { ...line, text: line.text.slice(0, line.text.indexOf('#')) + found.text, heading: found.depth };
}

interface PlacedTable {
  readonly from: number;
  /** Index behind its last line. */
  readonly to: number;
  readonly table: TextTable;
}

interface TablePlace {
  readonly lines: readonly SourceLine[];
  readonly from: number;
  readonly to: number;
}

/**
 * A table of at least two columns that begins its line. CommonMark counts lines without bars below a table to it: at its
 * end they are text again, and inside it they are broken cells, which are not read here.
 */
function placeTable(
  { position, children = [] }: BlockNode,
  source: string,
  { lines, from, to }: TablePlace,
): PlacedTable[] {
  const last = from + lines.slice(from, to + 1).findLastIndex((line) => line.text.includes('|'));
  const isWhole = lines.slice(from, last + 1).every((line) => line.text.includes('|'));
  const { offset, column } = position!.start; // remark places every block
  const columns = children[0]?.children?.length ?? 0;
  const isOnItsOwn = /^[\s>]*$/.test(source.slice(offset! - column + 1, offset));
  if (!isWhole || !isOnItsOwn || columns < FEWEST_COLUMNS) return [];
  const rows = children
    .slice(0, last - from)
    .map((row) => (row.children ?? []).map((cell) => [cellText(cell, source)]));
  return [{ from, to: last + 1, table: { rows, headerRows: 1 } }];
}

/** The cell as written, between its bars. */
function cellText({ position }: BlockNode, source: string): string {
  const cell = source.slice(position!.start.offset, position!.end.offset);
  return cell
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .trim();
}

function cutAtTables(lines: readonly MarkdownLine[], tables: readonly PlacedTable[]): OutlinePiece[] {
  const pieces: OutlinePiece[] = [];
  let next = 0;
  for (const { from, to, table } of tables) {
    pieces.push({ type: 'lines', lines: lines.slice(next, from) });
    pieces.push({ type: 'table', table, first: lines[from]! });
    next = to;
  }
  return [...pieces, { type: 'lines', lines: lines.slice(next) }];
}
