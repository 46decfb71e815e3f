import type { VFile } from 'vfile';
import type { CellPosition, Line, LineLayout } from '../model/index.ts';
import { decodeText } from './decode-text.ts';
import type { TextCell, TextTable } from './markdown-bars.ts';
import { splitBlocks } from './markdown-blocks.ts';
import { stripMarks } from './markdown-inline.ts';
import { cutAtLetterhead, layoutColumns } from './markdown-letterhead.ts';
import { type MarkdownLine, parseHeading } from './markdown-outline.ts';
import type { ReadOptions, ReadResult } from './read-result.ts';
import { fillMeasure, lineSpacing, type SourceLine, splitLines, textLine, textPage } from './text-lines.ts';

const FOOTNOTE = /^\[\^(\d{1,3})\]:\s*/;
const EDGE_RULE = /^[-–—]{5,}|(?<![-–—])[-–—]{5,}$/g;

/**
 * Read a Markdown file: one page, one line per line of the source, without its marks.
 *
 * Remark tells the blocks (headings, GFM tables, quotes, footnotes, lists around them), and each line with its list marker
 * is taken from the source by position, because CommonMark would renumber lists and take deep indents for code. What stands
 * inside a line, and tables of HTML or untidy bars, are read leniently here, because crawled files write them as no
 * CommonMark does: emphasis over line breaks, unpaired stars, a bar on a line of its own.
 *
 * @param file - with bytes as value
 * @throws a refusal for bytes that are no text
 */
export async function readMarkdown(file: VFile, options: ReadOptions = {}): Promise<ReadResult> {
  const { text, encoding } = decodeText(file, file.value as Uint8Array, options.encoding); // open() sets bytes
  return { pages: [textPage(markdownLines(text))], encoding };
}

/**
 * The lines of a Markdown text with their layout.
 *
 * @example markdownLines('## **I. MỤC ĐÍCH**') // [{ text: 'I. MỤC ĐÍCH', layout: { heading: 2, bold: true, … } }]
 */
export function markdownLines(text: string): Line[] {
  const source = splitLines(text);
  const measure = { spacing: lineSpacing(source), fillOf: fillMeasure(source) };
  const lines: Line[] = [];
  let tables = 0;
  for (const block of splitBlocks(source)) {
    if (block.type === 'text') {
      for (const line of textLines(block.lines, measure)) lines.push(line);
      continue;
    }
    const opensDocument = lines.length === 0;
    const gap = Math.max(0, block.first.blanksAbove - measure.spacing);
    for (const [i, table] of cutAtLetterhead(block.table).entries()) {
      const columns = layoutColumns(table, opensDocument && i === 0);
      const found = columns === null ? tableLines(table, tables++) : columnLines(columns);
      for (const line of spaced(found, i === 0 ? gap : 0)) lines.push(line);
    }
  }
  if (lines.length > 0) lines[0] = spaced(lines.slice(0, 1), 0)[0]!;
  return lines;
}

interface Measure {
  readonly spacing: number;
  readonly fillOf: (line: SourceLine) => number | null;
}

function textLines(source: readonly MarkdownLine[], measure: Measure): Line[] {
  const bodies = source.map((line) => toBody(line.text));
  const lines: Line[] = [];
  let last = -1;
  for (const marked of stripMarks(bodies)) {
    const line = source[marked.source]!;
    const isFirst = marked.source !== last;
    last = marked.source;
    lines.push(
      textLine(marked.text, {
        bold: marked.bold,
        italic: marked.italic,
        gapBefore: isFirst ? Math.max(0, line.blanksAbove - measure.spacing) : 0,
        indent: line.indent,
        fill: measure.fillOf(line),
        heading: line.heading,
        region: line.region,
      }),
    );
  }
  return lines;
}

/** A line without the marks that only its start or end can carry. */
function toBody(text: string): string {
  return text.replace(FOOTNOTE, '[^$1] ').replace(EDGE_RULE, '');
}

function tableLines(table: TextTable, ordinal: number): Line[] {
  return table.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const position: CellPosition = { table: ordinal, row, column, header: row < table.headerRows };
      return cellLines(cell, { cell: position });
    }),
  );
}

/** Letterhead and footer tables: the left column's lines, then the right columns'. */
function columnLines(columns: readonly (readonly TextCell[])[]): Line[] {
  return columns.flatMap((cells, side) => {
    const column = side === 0 ? ('left' as const) : ('right' as const);
    return spaced(
      cells.flatMap((cell) => spaced(cellLines(cell, { column }), 1)),
      0,
    );
  });
}

function cellLines(cell: TextCell, layout: Partial<LineLayout>): Line[] {
  const bodies = cell.map((text) => toBody(parseHeading(text.trim())?.text ?? text.trim()));
  return stripMarks(bodies).map((marked) =>
    textLine(marked.text, { bold: marked.bold, italic: marked.italic, ...layout }),
  );
}

/** The same lines with this gap above the first. */
function spaced(lines: readonly Line[], gapBefore: number): Line[] {
  return lines.map((line, i) => (i === 0 ? { ...line, layout: { ...line.layout, gapBefore } } : line));
}
