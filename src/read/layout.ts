import type { Line } from '../model/index.ts';
import type { Frame } from './layout-band.ts';
import { tableLines } from './layout-cells.ts';
import { type Block, splitColumns } from './layout-columns.ts';
import { markFootnotes } from './layout-footnotes.ts';
import { type Edges, frameOf, gapAbove, toLine, usualPitch } from './layout-measure.ts';
import { composeRows, middleOf } from './layout-rows.ts';
import { findGrids, squareOf } from './layout-tables.ts';
import { findUnruledTables, unruledLines } from './layout-unruled.ts';
import { median, type PageGeometry, type PositionedWord, type Row } from './positioned-word.ts';

export type { PageGeometry, PositionedWord } from './positioned-word.ts';

/** A page number stands within this share of the page's height from an edge. */
const PAGE_NUMBER_ZONE = 0.1;
const PAGE_NUMBER = /^[-–—]?\s*\d{1,4}\s*[-–—]?$/;

/** A stretch of lines and the height at which it starts. */
interface Piece {
  readonly top: number;
  readonly lines: readonly Line[];
}

/**
 * Put the words of a page into lines in reading order: letterhead and footer columns left before right, tables row by
 * row and cell by cell, everything else from top to bottom.
 *
 * @param words - in any order; boxes in points from the page's top left corner
 * @param page - `rulings` make the tables; `cell.table` counts from 0 on each page
 * @returns lines with their layout; every word is in exactly one line
 * @example words "UBND XÃ AN PHÚ" and "CỘNG HÒA …" at one height → two lines, `column` left and right
 */
export function composeLines(words: readonly PositionedWord[], page: PageGeometry): Line[] {
  const grids = findGrids(page.rulings);
  const inside = grids.map((): PositionedWord[] => []);
  const outside: PositionedWord[] = [];
  for (const word of words) {
    const index = grids.findIndex((grid) => squareOf(grid, word) !== null);
    (inside[index] ?? outside).push(word);
  }
  const rows = composeRows(outside);
  const unruled = findUnruledTables(rows, usualPitch(rows));
  const drafts: TableDraft[] = [
    ...unruled.map(({ from, to, corridors }) => ({
      top: rows[from]!.box[1],
      linesOf: (ordinal: number) => unruledLines(rows.slice(from, to), corridors, ordinal),
    })),
    ...grids
      .map((grid, i) => ({ top: grid.box[1], linesOf: (ordinal: number) => tableLines(inside[i]!, grid, ordinal) }))
      .filter((_, i) => inside[i]!.length > 0),
  ].sort((a, b) => a.top - b.top);
  const tables = drafts.map(({ top, linesOf }, ordinal) => ({ top, lines: linesOf(ordinal) }));
  const text = rows.filter((_, i) => !unruled.some(({ from, to }) => i >= from && i < to));
  return markFootnotes(orderPieces(flowPieces(text, page), tables));
}

/** A table that gets its ordinal when all tables of the page are in order. */
interface TableDraft {
  readonly top: number;
  readonly linesOf: (ordinal: number) => Line[];
}

/** Lines outside tables: page numbers, ordinary rows and columns. */
function flowPieces(rows: readonly Row[], page: PageGeometry): Piece[] {
  const isNumber = (row: Row, i: number): boolean => isPageNumber(row, i === 0 || i === rows.length - 1, page);
  const text = rows.filter((row, i) => !isNumber(row, i));
  const frame = frameOf(text, page.width);
  const pitch = usualPitch(text);
  const numbers = rows.filter(isNumber).map((row) => ({
    top: row.box[1],
    lines: [toLine(row, frame, { region: 'page-number' })],
  }));
  const pieces: Piece[] = [...numbers.filter((piece) => piece.top < page.height / 2)];
  let above: Row | null = null;
  for (const block of splitColumns(text, frame)) {
    pieces.push(...blockPieces(block, above, { frame, pitch }));
    above = lastRow(block);
  }
  return [...pieces, ...numbers.filter((piece) => piece.top >= page.height / 2)];
}

function isPageNumber(row: Row, isOutermost: boolean, page: PageGeometry): boolean {
  const nearEdge = Math.min(middleOf(row.box), page.height - middleOf(row.box)) <= PAGE_NUMBER_ZONE * page.height;
  return isOutermost && nearEdge && PAGE_NUMBER.test(row.words.map((word) => word.text).join(' '));
}

interface Measure {
  readonly frame: Frame;
  readonly pitch: number;
}

function blockPieces(block: Block, above: Row | null, measure: Measure): Piece[] {
  if (block.type === 'rows') {
    return block.rows.map((row, i) => ({
      top: row.box[1],
      lines: [toLine(row, measure.frame, { gapBefore: gapAbove(row, block.rows[i - 1] ?? above, measure.pitch) })],
    }));
  }
  const top = Math.min(...[...block.left, ...block.right].map((row) => row.box[1]));
  const column = (rows: readonly Row[], side: 'left' | 'right'): Line[] =>
    columnLines(rows, above, measure.pitch, side);
  return [{ top, lines: [...column(block.left, 'left'), ...column(block.right, 'right')] }];
}

/** Each column is measured against its own edges. */
function columnLines(rows: readonly Row[], above: Row | null, pitch: number, column: 'left' | 'right'): Line[] {
  const edges: Edges = {
    left: Math.min(...rows.map((row) => row.box[0])),
    right: Math.max(...rows.map((row) => row.box[2])),
  };
  const centred = isCentredColumn(rows);
  return rows.map((row, i) =>
    toLine(row, edges, { gapBefore: gapAbove(row, rows[i - 1] ?? above, pitch), column, centred }),
  );
}

/** Lines about one axis: their middles differ less than their left edges. */
function isCentredColumn(rows: readonly Row[]): boolean {
  const spread = (of: (row: Row) => number): number => {
    const usual = median(rows.map(of));
    return rows.reduce((sum, row) => sum + Math.abs(of(row) - usual), 0);
  };
  return rows.length > 1 && 1.5 * spread((row) => (row.box[0] + row.box[2]) / 2) < spread((row) => row.box[0]);
}

function lastRow(block: Block): Row | null {
  if (block.type === 'rows') return block.rows.at(-1) ?? null;
  const rows = [...block.left, ...block.right];
  return rows.reduce((lowest, row) => (row.box[3] > lowest.box[3] ? row : lowest), rows[0]!);
}

/** Merge flow and tables by height; the flow keeps its own order. */
function orderPieces(flow: readonly Piece[], tables: readonly Piece[]): Line[] {
  const lines: (readonly Line[])[] = [];
  let next = 0;
  for (const piece of flow) {
    while (next < tables.length && tables[next]!.top < piece.top) lines.push(tables[next++]!.lines);
    lines.push(piece.lines);
  }
  return [...lines, ...tables.slice(next).map((table) => table.lines)].flat();
}
