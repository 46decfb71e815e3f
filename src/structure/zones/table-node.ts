import { fold } from '../../lexicon/fold.ts';
import type { CleanText, TableCell, TableNode } from '../../model/index.ts';
import type { TableRange } from '../zone-range.ts';
import { edgeLine, isRule, oneLine } from './edge-line.ts';
import { findListedTable, type ListedTable } from './listed-table.ts';
import { startsWithCaption } from './tables.ts';

/** A row with whether the reader marked it as header. */
interface Row {
  readonly cells: readonly TableCell[];
  readonly isHeader: boolean;
}

/**
 * The rows of a table, its header apart: a header of two rows is merged into one, one repeated on the next page is
 * dropped. Cells are as printed (`nt`, `như trên`).
 *
 * @param table - the range found by `findTables`
 */
export function tableNode(clean: CleanText, table: TableRange): TableNode {
  const hasCaption = startsWithCaption(clean, table);
  const start = hasCaption ? table.start + 1 : table.start;
  const rows = rowsOf(clean, { start, end: table.end });
  const headers = countHeaders(rows);
  const header = mergeHeaders(rows.slice(0, headers));
  const caption = hasCaption ? lineSpan(clean, table.start) : null;
  return {
    type: 'table',
    span: { start: clean.lines[table.start]!.start, end: clean.lines[table.end - 1]!.end },
    caption,
    header,
    rows: withoutRepeats(rows.slice(headers), rows.slice(0, headers)).map((row) => row.cells),
  };
}

function lineSpan(clean: CleanText, at: number): { start: number; end: number } {
  const { start, end } = edgeLine(clean, at);
  return { start, end };
}

function rowsOf(clean: CleanText, range: TableRange): Row[] {
  const listed = clean.lines[range.start]?.layout.cell ? null : findListedTable(clean, range.start, range.end);
  return listed ? listedRows(clean, listed) : cellRows(clean, range);
}

/** Rows of one table; the halves of a table may have ordinals of their own. */
const MOST_ROWS = 1_000_000;

/** Lines with cells, put into their grid; lines without one (left by a page break) join the cell before them. */
function cellRows(clean: CleanText, { start, end }: TableRange): Row[] {
  const grid = new Map<number, Map<number, TableCell>>();
  const headers = new Set<number>();
  let columns = 0;
  let place = { table: 0, row: 0, column: 0 };
  for (let at = start; at < end; at++) {
    const { cell } = clean.lines[at]!.layout;
    if (cell) place = cell;
    else if (isRule(edgeLine(clean, at).text)) continue;
    const key = place.table * MOST_ROWS + place.row;
    if (cell?.header) headers.add(key);
    columns = Math.max(columns, place.column + 1);
    const row = grid.get(key) ?? new Map<number, TableCell>();
    row.set(place.column, extend(clean, row.get(place.column), at));
    grid.set(key, row);
  }
  return [...grid]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ cells: fill(cells, columns), isHeader: headers.has(row) }));
}

function extend(clean: CleanText, cell: TableCell | undefined, at: number): TableCell {
  const { start, end } = edgeLine(clean, at);
  const span = { start: cell?.span.start ?? start, end };
  return { text: oneLine(clean.text.slice(span.start, span.end)), span };
}

/** Empty cells get an empty span behind the cell before them. */
function fill(cells: ReadonlyMap<number, TableCell>, columns: number): TableCell[] {
  const filled: TableCell[] = [];
  const first = [...cells.values()][0]?.span.start ?? 0;
  for (let column = 0; column < columns; column++) {
    const empty = filled.at(-1)?.span.end ?? first;
    filled.push(cells.get(column) ?? { text: '', span: { start: empty, end: empty } });
  }
  return filled;
}

function listedRows(clean: CleanText, table: ListedTable): Row[] {
  return table.rows.map((start, i) => {
    const end = table.rows[i + 1] ?? (i === 0 ? table.end : table.end);
    return { cells: listedCells(clean, start, end, table.columns), isHeader: i === 0 };
  });
}

/** One cell per line; where a row has more lines than columns its second cell wrapped. */
function listedCells(clean: CleanText, start: number, end: number, columns: number): TableCell[] {
  const extra = Math.max(0, end - start - columns);
  const cells = new Map<number, TableCell>();
  for (let at = start; at < end; at++) {
    const line = at - start;
    const column = line <= 1 ? line : Math.max(1, line - extra);
    cells.set(column, extend(clean, cells.get(column), at));
  }
  return fill(cells, columns);
}

const HEADINGS =
  /(?:^(?:s(?:o )?)?tt$|noi dung|nhiem vu|cong viec|thoi gian|chu tri|phoi hop|thuc hien|don vi|co quan|ghi chu|san pham|ket qua|kinh phi|muc tieu|chi tieu|ten |hoan thanh|dia diem|thanh phan)/;

/** Rows marked as header, or a first row that begins with `STT` or holds headings only, and a second that parts them. */
function countHeaders(rows: readonly Row[]): number {
  const marked = rows.findIndex((row) => !row.isHeader || isNumbered(row));
  if (marked > 0) return marked;
  const [first, second] = rows;
  if (!first || rows.length < 2 || !isHeading(first)) return rows.length > 0 && marked < 0 ? 1 : 0;
  return second && isSubheading(first, second) ? 2 : 1;
}

/** A group row that only looks like a header. */
function isNumbered({ cells }: Row): boolean {
  return /^(?:[IVXLC]{1,6}|[A-H])[.)]?$/.test(cells[0]!.text);
}

function isHeading({ cells }: Row): boolean {
  const texts = cells.map((cell) => fold(cell.text)).filter((text) => text !== '');
  if (texts.length < 2) return false;
  const known = texts.filter((text) => text.length < 60 && HEADINGS.test(text)).length;
  return /^(?:s(?:o )?)?t\.? ?t\.?$/.test(texts[0]!) || known * 2 >= texts.length;
}

/** The second half of a header: no number in front, no more text than headings have. */
function isSubheading(first: Row, { cells }: Row): boolean {
  const hasSameOrdinal = cells[0]!.text === '' || cells[0]!.text === first.cells[0]!.text;
  const texts = cells
    .slice(1)
    .map((cell) => cell.text)
    .filter((text) => text !== '');
  return (
    hasSameOrdinal &&
    texts.length >= 2 &&
    texts.every((text) => text.length < 40) &&
    first.cells.some((cell) => cell.text === '')
  );
}

/** `Thời gian` over `Bắt đầu` and `Kết thúc` → `Thời gian Bắt đầu`, `Thời gian Kết thúc`; the upper heading is repeated to its right. */
function mergeHeaders(rows: readonly Row[]): TableCell[] {
  const [first, ...others] = rows;
  if (!first) return [];
  return others.reduce((header, { cells }) => mergeTwo(header, cells), [...first.cells]);
}

function mergeTwo(upper: readonly TableCell[], lower: readonly TableCell[]): TableCell[] {
  let carried = '';
  return upper.map((cell, column) => {
    if (cell.text !== '') carried = cell.text;
    const below = lower[column];
    if (!below || below.text === '' || below.text === cell.text) return cell;
    return { text: oneLine(`${carried} ${below.text}`), span: cell.text === '' ? below.span : cell.span };
  });
}

/** A header printed again at the top of a page. */
function withoutRepeats(rows: readonly Row[], headers: readonly Row[]): readonly Row[] {
  const printed = new Set(headers.map(textOf));
  return rows.filter((row) => !printed.has(textOf(row)));
}

function textOf({ cells }: Row): string {
  return cells.map((cell) => fold(cell.text)).join('|');
}
