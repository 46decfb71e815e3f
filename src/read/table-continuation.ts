import type { CellPosition, Line, Page } from '../model/index.ts';

/** Where the tables of the pages so far end. */
interface TableState {
  /** How many tables there are. */
  readonly count: number;
  /** The table at the end of the last page; null when text follows it. */
  readonly open: OpenTable | null;
}

interface OpenTable {
  readonly table: number;
  /** Left and right edge of the text of each column. */
  readonly columns: readonly (readonly [left: number, right: number])[];
  readonly rows: number;
  /** The columns with text in the last row. */
  readonly lastColumns: ReadonlySet<number>;
  readonly headerTexts: readonly string[];
}

/**
 * Number the tables of a document. A table that opens a page right after one that ended the page before, with the same
 * columns, is the same table: its rows count on, and header rows that are printed again are marked as header. A row that
 * the page break cut goes on as the same row.
 *
 * @param pages - with tables counted from 0 on each page, as `composeLines` gives them
 */
export function numberTables(pages: readonly Page[]): Page[] {
  let state: TableState = { count: 0, open: null };
  return pages.map((page) => {
    const numbered = continueTables(page, state);
    state = numbered.state;
    return numbered.page;
  });
}

function continueTables(page: Page, before: TableState): { readonly page: Page; readonly state: TableState } {
  const body = page.lines.filter((line) => line.layout.region === 'body');
  const count = new Set(body.flatMap((line) => line.layout.cell?.table ?? [])).size;
  if (count === 0) return { page, state: body.length === 0 ? before : { ...before, open: null } };
  const first = body[0]!.layout.cell;
  const opening = first === null ? null : tableLines(body, first.table);
  const isContinued =
    opening !== null && before.open !== null && haveSameColumns(columnsOf(opening), before.open.columns);
  const moved = isContinued ? moveAll(page.lines, first!.table, before) : shiftAll(page.lines, before.count);
  const numbered = { ...page, lines: moved };
  return { page: numbered, state: stateAfter(numbered, before.count + count - (isContinued ? 1 : 0), before.open) };
}

function shiftAll(lines: readonly Line[], by: number): Line[] {
  return lines.map((line) => withCell(line, (cell) => ({ ...cell, table: cell.table + by })));
}

function moveAll(lines: readonly Line[], continued: number, { count, open }: TableState): Line[] {
  const table = tableLines(lines, continued);
  const headers = repeatedHeaderRows(table, open!);
  const cut = goesOn(table, headers, open!) ? headers : -1;
  const rowOf = (row: number): number =>
    open!.rows + row - (cut >= 0 && row >= cut ? 1 : 0) - (row === cut ? headers : 0);
  return lines.map((line) =>
    withCell(line, (cell) => {
      if (cell.table !== continued) return { ...cell, table: cell.table + count - 1 };
      return { ...cell, table: open!.table, row: rowOf(cell.row), header: cell.row < headers };
    }),
  );
}

const TOTAL = /^(?:tổng|cộng)(?=[\s:]|$)/i;

/** A row without a number whose every cell has one to go on from, and that is no sum. */
function goesOn(table: readonly Line[], row: number, { lastColumns }: OpenTable): boolean {
  const lines = table.filter((line) => line.layout.cell!.row === row);
  const isCut = lines.every(({ layout }) => layout.cell!.column > 0 && lastColumns.has(layout.cell!.column));
  const isSum = lines.some((line) => line.layout.bold || TOTAL.test(line.text));
  return lines.length > 0 && lastColumns.has(0) && isCut && !isSum;
}

/** How many leading rows say what the table's header said. */
function repeatedHeaderRows(lines: readonly Line[], open: OpenTable): number {
  const texts = rowTexts(lines);
  let count = 0;
  while (count < open.headerTexts.length && texts[count] === open.headerTexts[count]) count++;
  return count;
}

function stateAfter(page: Page, count: number, before: OpenTable | null): TableState {
  const body = page.lines.filter((line) => line.layout.region === 'body');
  const last = body.at(-1)!.layout.cell;
  if (last === null) return { count, open: null };
  const lines = tableLines(body, last.table);
  const rows = 1 + Math.max(...lines.map((line) => line.layout.cell!.row));
  const headers = lines.filter((line) => line.layout.cell!.header);
  const isSame = before?.table === last.table;
  const headerTexts = isSame
    ? before.headerTexts
    : rowTexts(headers.length > 0 ? headers : lines).slice(0, headers.length > 0 ? 3 : 1);
  const inLast = lines.filter((line) => line.layout.cell!.row === rows - 1).map((line) => line.layout.cell!.column);
  const lastColumns = new Set([...inLast, ...(isSame && rows === before.rows ? before.lastColumns : [])]);
  return { count, open: { table: last.table, columns: columnsOf(lines), rows, lastColumns, headerTexts } };
}

function tableLines(lines: readonly Line[], table: number): Line[] {
  return lines.filter((line) => line.layout.cell?.table === table);
}

/** Text of each row in order. */
function rowTexts(lines: readonly Line[]): string[] {
  const rows = new Map<number, string[]>();
  for (const line of lines) {
    const { row } = line.layout.cell!;
    rows.set(row, [...(rows.get(row) ?? []), line.text]);
  }
  return [...rows.entries()].sort(([a], [b]) => a - b).map(([, texts]) => texts.join(' '));
}

function columnsOf(lines: readonly Line[]): (readonly [number, number])[] {
  const columns: [number, number][] = [];
  for (const { box, layout } of lines) {
    if (box === null) continue;
    const edges = columns[layout.cell!.column] ?? [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    columns[layout.cell!.column] = [Math.min(edges[0], box[0]), Math.max(edges[1], box[2])];
  }
  return columns;
}

/** As many columns, each overlapping its counterpart only. */
function haveSameColumns(a: OpenTable['columns'], b: OpenTable['columns']): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  return a.every((edges, i) => {
    const other = b[i];
    return edges === undefined || other === undefined || (edges[0] < other[1] + 4 && other[0] < edges[1] + 4);
  });
}

function withCell(line: Line, move: (cell: CellPosition) => CellPosition): Line {
  const { cell } = line.layout;
  return cell === null ? line : { ...line, layout: { ...line.layout, cell: move(cell) } };
}
