import type { CellPosition, Line } from '../model/index.ts';
import { gapAbove, toLine, usualPitch } from './layout-measure.ts';
import { composeRows } from './layout-rows.ts';
import { type Grid, squareOf } from './layout-tables.ts';
import type { PositionedWord } from './positioned-word.ts';

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly words: PositionedWord[];
}

/** What the first column of a numbered table is called. */
export const ORDINAL_HEADING = /^(?:s[ốô]\s?)?(?:tt|stt|thứ tự)$/i;
/** What it says in the rows. */
export const ROW_NUMBER = /^[\dIVX]+[.)]?$/;

/**
 * The lines of a ruled table, cell by cell in row order.
 *
 * @param words - that stand inside the grid
 * @param table - ordinal of the table on its page
 */
export function tableLines(words: readonly PositionedWord[], grid: Grid, table: number): Line[] {
  const cells = new Map<number, Cell>();
  for (const word of words) {
    const square = squareOf(grid, word)!; // the caller asked before
    const key = square.row * grid.xs.length + square.column;
    const cell = cells.get(key) ?? { ...square, words: [] };
    cell.words.push(word);
    cells.set(key, cell);
  }
  const sorted = [...cells.entries()].sort(([a], [b]) => a - b).map(([, cell]) => cell);
  const headerRows = countHeaderRows(sorted, grid);
  return sorted.flatMap(({ row, column, words }) =>
    cellLines(words, grid, { table, row, column, header: row < headerRows }),
  );
}

function cellLines(words: readonly PositionedWord[], grid: Grid, cell: CellPosition): Line[] {
  const owners = grid.owner[cell.row]!;
  const lastColumn = owners.findLastIndex((square) => square.row === cell.row && square.column === cell.column);
  const edges = { left: grid.xs[cell.column]!, right: grid.xs[lastColumn + 1]! };
  const rows = composeRows(words);
  const pitch = usualPitch(rows);
  return rows.map((row, i) => toLine(row, edges, { gapBefore: gapAbove(row, rows[i - 1] ?? null, pitch), cell }));
}

/**
 * Header rows are the leading rows in bold type, a first row that opens with "STT" (recognised text has no type), and
 * the rows that the first cell of a header spans. Group rows ("I. …") are bold too, but numbered.
 */
function countHeaderRows(cells: readonly Cell[], grid: Grid): number {
  const last = cells.at(-1)?.row ?? 0;
  let count = 0;
  let spanned = false;
  while (count < last) {
    const words = cells.filter((cell) => cell.row === count).flatMap((cell) => cell.words);
    const first = cells.find((cell) => cell.row === count)?.words.map((word) => word.text) ?? [];
    const opens = count === 0 && ORDINAL_HEADING.test(first.join(' '));
    const isBold = words.length > 0 && !ROW_NUMBER.test(first[0]!) && words.every((word) => word.bold);
    if (!opens && !isBold && !spanned) break;
    count++;
    spanned = grid.owner[count]?.[0]?.row === 0;
  }
  return count;
}
