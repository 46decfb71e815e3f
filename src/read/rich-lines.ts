import type { VFile } from 'vfile';
import { decodeByFont, decodeLegacy, encodingOfFont, LEGACY_ENCODINGS } from '../lexicon/encodings/index.ts';
import { type Line, type LineLayout, report, type TextEncoding } from '../model/index.ts';
import { decodeShown } from './decode-text.ts';
import { layoutColumns } from './markdown-letterhead.ts';
import type { ReadResult } from './read-result.ts';
import type { RichBlock, RichCell, RichParagraph, RichRow, RichRun, RichTable } from './rich-text.ts';
import { fromRaised, toRaised } from './superscript.ts';
import { textLine, textPage } from './text-lines.ts';

export interface RichOptions {
  /** The encoding that the user asked for. */
  readonly forced?: TextEncoding | undefined;
  /** What the source itself is written in, null for formats that carry no text encoding. */
  readonly encoding?: string | null;
}

/**
 * Turn paragraphs and tables into the one page of a format without pages. Text in fonts from before Unicode is decoded
 * by the fonts' names, other text in such an encoding by its syllables.
 *
 * @example richPage(file, [paragraph '§¶ng ñy' in .VnTime]).pages[0].lines // [{ text: 'Đảng ủy', … }]
 */
export function richPage(file: VFile, blocks: readonly RichBlock[], options: RichOptions = {}): ReadResult {
  const reading: Reading = { forced: options.forced, byFont: new Set(), tables: 0, gap: 0, isFirst: true };
  const lines = blocks.flatMap((block) => blockLines(block, reading));
  const [byFont] = reading.byFont;
  if (byFont !== undefined) report(file, 'normalise:decoded', { actual: [...reading.byFont].join(', ') });
  const shown = decodeShown(file, lines.map((line) => line.text).join('\n'), 'utf-8');
  const texts = fromRaised(shown.text).split('\n');
  const decoded = lines.map((line, i) => ({ ...line, text: texts[i]! })).filter((line) => line.text !== '');
  const legacy = byFont ?? (shown.encoding === 'utf-8' ? null : shown.encoding);
  return { pages: [textPage(decoded)], encoding: legacy ?? options.encoding ?? null };
}

/** What reading has come to. */
interface Reading {
  readonly forced: TextEncoding | undefined;
  /** Legacy encodings that fonts named. */
  readonly byFont: Set<string>;
  tables: number;
  /** Empty paragraphs since the last line. */
  gap: number;
  isFirst: boolean;
}

function blockLines(block: RichBlock, reading: Reading): Line[] {
  const lines =
    block.type === 'table' ? tableLines(block, reading) : spaced(paragraphLines(block, reading), 1 + reading.gap);
  if (lines.length === 0) {
    if (block.type === 'paragraph') reading.gap++;
    return [];
  }
  const placed = reading.isFirst ? spaced(lines, 0) : lines;
  reading.gap = 0;
  reading.isFirst = false;
  return placed;
}

function paragraphLines(paragraph: RichParagraph, reading: Reading, layout: Partial<LineLayout> = {}): Line[] {
  const text = decodeRuns(paragraph.runs, reading).normalize('NFC');
  const look = {
    bold: mostly(paragraph.runs, (run) => run.bold),
    italic: mostly(paragraph.runs, (run) => run.italic),
    size: paragraph.runs.find((run) => run.text.trim() !== '')?.size ?? null,
    centred: paragraph.centred,
    heading: paragraph.heading,
    indent: paragraph.indent,
    region: paragraph.region,
  };
  return text
    .split(/[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => line.replace(/^[\s\uFEFF]+|[\s\uFEFF]+$/g, ''))
    .filter((line) => line !== '')
    .map((line) => textLine(line, { ...look, ...layout }));
}

/** Runs of one font are decoded together: a letter of VNI may be cut in two. */
function decodeRuns(runs: readonly RichRun[], reading: Reading): string {
  let text = '';
  for (let i = 0; i < runs.length; ) {
    const { font } = runs[i]!;
    let shown = '';
    for (; i < runs.length && runs[i]!.font === font; i++) shown += shownText(runs[i]!);
    text += decodeRun(shown, font, reading);
  }
  return text;
}

function shownText({ text, raised }: RichRun): string {
  return raised && /^\s*\d{1,3}\s*$/.test(text) ? toRaised(text) : text;
}

function decodeRun(shown: string, font: string | null, { forced, byFont }: Reading): string {
  const legacy = LEGACY_ENCODINGS.find((encoding) => encoding === forced);
  if (legacy !== undefined) return decodeLegacy(shown, legacy);
  const text = forced === undefined ? decodeByFont(shown, font) : shown;
  if (text !== shown) byFont.add(encodingOfFont(font)!.encoding);
  return text;
}

/** Whether most letters have a look. */
function mostly(runs: readonly RichRun[], has: (run: RichRun) => boolean): boolean {
  let balance = 0;
  for (const run of runs) balance += run.text.trim().length * (has(run) ? 1 : -1);
  return balance > 0;
}

function tableLines(table: RichTable, reading: Reading): Line[] {
  const filled = filledColumns(table, reading);
  const columns = layoutColumns(textTable(filled), reading.isFirst);
  if (columns !== null)
    return spaced(
      columns.flatMap((_, i) => sideLines(filled, i, i === 0 ? 'left' : 'right')),
      1,
    );
  if (filled.every((row) => row.cells.length <= 1))
    return spaced(
      filled.flatMap((row) => rowLines(row)),
      1,
    );
  const ordinal = reading.tables++;
  const lines = filled.flatMap(({ header, cells }, row) =>
    cells.flatMap(({ column, lines: cell }) =>
      cell.map((line) => withLayout(line, { cell: { table: ordinal, row, column, header } })),
    ),
  );
  return spaced(lines, 1);
}

interface LineCell {
  readonly column: number;
  readonly lines: readonly Line[];
}

interface LineRow {
  readonly header: boolean;
  readonly cells: readonly LineCell[];
}

/** The rows that hold text, without the columns that hold none (they only keep the others apart). */
function filledColumns(table: RichTable, reading: Reading): LineRow[] {
  const rows = table.rows.map((row) => toLineRow(row, reading)).filter(({ cells }) => cells.some(hasLines));
  const used = new Set(rows.flatMap(({ cells }) => cells.filter(hasLines).map((cell) => cell.column)));
  const order = [...used].sort((a, b) => a - b);
  const places = new Map(order.map((column, i) => [column, i] as const));
  return rows.map(({ header, cells }) => ({
    header,
    cells: cells.flatMap((cell) => {
      const column = places.get(cell.column);
      return column === undefined ? [] : [{ ...cell, column }];
    }),
  }));
}

function toLineRow({ header, cells }: RichRow, reading: Reading): LineRow {
  return { header, cells: cells.map((cell) => ({ column: cell.column, lines: cellLines(cell, reading) })) };
}

/** The lines of a cell; a table inside it is read row by row. */
function cellLines(cell: Pick<RichCell, 'blocks'>, reading: Reading): Line[] {
  return cell.blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? paragraphLines(block, reading)
      : block.rows.flatMap((row) => row.cells.flatMap((inner) => cellLines(inner, reading))),
  );
}

function hasLines(cell: LineCell): boolean {
  return cell.lines.length > 0;
}

function rowLines({ cells }: LineRow): Line[] {
  return cells.flatMap((cell) => cell.lines);
}

function textTable(rows: readonly LineRow[]): Parameters<typeof layoutColumns>[0] {
  const cells = rows.map((row) => {
    const texts: string[][] = [];
    for (const { column, lines } of row.cells) texts[column] = lines.map((line) => line.text);
    return Array.from(texts, (cell) => cell ?? []);
  });
  return { rows: cells, headerRows: rows.filter((row) => row.header).length };
}

function sideLines(rows: readonly LineRow[], at: number, column: 'left' | 'right'): Line[] {
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell.column === at));
  return spaced(
    cells.flatMap((cell) => spaced(cell.lines, 1)).map((line) => withLayout(line, { column })),
    0,
  );
}

function withLayout(line: Line, layout: Partial<LineLayout>): Line {
  return { ...line, layout: { ...line.layout, ...layout } };
}

/** The same lines with this gap above the first. */
function spaced(lines: readonly Line[], gapBefore: number): Line[] {
  return lines.map((line, i) => (i === 0 ? withLayout(line, { gapBefore }) : line));
}
