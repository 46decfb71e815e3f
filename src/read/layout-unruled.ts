import type { Line } from '../model/index.ts';
import type { Interval } from './layout-band.ts';
import { ORDINAL_HEADING, ROW_NUMBER } from './layout-cells.ts';
import { gapAbove, toLine } from './layout-measure.ts';
import { toRow } from './layout-rows.ts';
import type { PositionedWord, Row } from './positioned-word.ts';

/** A table whose columns are told by white space: consecutive rows of a page. */
export interface UnruledTable {
  readonly from: number;
  /** Index behind its last row. */
  readonly to: number;
  /** The white between its columns. */
  readonly corridors: readonly Interval[];
}

const FEWEST_CORRIDORS = 2;
const FEWEST_ROWS = 3;
/** In line heights: white between header cells, white left by the rows below, and space above a new row and inside one. */
const HEADER_GAP = 0.8;
const LEAST_CORRIDOR = 0.5;
const ROW_SPACE = 3;
const LINE_SPACE = 0.6;

/**
 * Find tables without ruling lines: a header that opens with "TT" or "STT", and at least three numbered rows below it
 * that leave the same corridors white.
 *
 * @param rows - of a page, top to bottom
 * @param pitch - usual distance of lines
 * @example rows 'TT   Nội dung   Chủ trì', '1   Họp dân   Thôn' … → from 0, two corridors
 */
export function findUnruledTables(rows: readonly Row[], pitch: number): UnruledTable[] {
  const tables: UnruledTable[] = [];
  for (let i = 0; i < rows.length; i++) {
    const found = tableAt(rows, i, pitch);
    if (found === null) continue;
    tables.push(found);
    i = found.to - 1;
  }
  return tables;
}

function tableAt(rows: readonly Row[], from: number, pitch: number): UnruledTable | null {
  const header = rows[from]!;
  let corridors = gapsOf(header).filter(([start, end]) => end - start >= HEADER_GAP * header.height);
  if (corridors.length < FEWEST_CORRIDORS || !ORDINAL_HEADING.test(cellsOf(header, corridors)[0]!.text)) return null;
  let numbered = 0;
  let to = from + 1;
  for (; to < rows.length; to++) {
    const row = rows[to]!;
    const left = narrow(corridors, row);
    const isNumbered = ROW_NUMBER.test(cellsOf(row, corridors).find((cell) => cell.column === 0)?.text ?? '');
    const isGroup = isNumbered && left[0] !== null;
    if (gapAbove(row, rows[to - 1]!, pitch) > (isNumbered ? ROW_SPACE : LINE_SPACE)) break;
    if (left.every((corridor) => corridor !== null)) corridors = left;
    else if (!isGroup) break;
    if (isNumbered && cellsOf(row, corridors).length > FEWEST_CORRIDORS) numbered++;
  }
  return numbered >= FEWEST_ROWS ? { from, to, corridors } : null;
}

function gapsOf({ words }: Row): Interval[] {
  return words.slice(1).map((word, i) => [words[i]!.box[2], word.box[0]]);
}

/** What a row leaves of each corridor: the widest white stretch, or null. */
function narrow(corridors: readonly Interval[], row: Row): (Interval | null)[] {
  return corridors.map(([start, end]) => {
    let [from, best]: [number, Interval] = [start, [start, start]];
    for (const { box } of row.words.filter((word) => word.box[2] > start && word.box[0] < end)) {
      if (box[0] - from > best[1] - best[0]) best = [from, box[0]];
      from = Math.max(from, box[2]);
    }
    if (end - from > best[1] - best[0]) best = [from, end];
    return best[1] - best[0] >= LEAST_CORRIDOR * row.height ? best : null;
  });
}

interface RowCell {
  readonly column: number;
  readonly text: string;
  readonly words: readonly PositionedWord[];
}

/** The words of a row by column, left to right. */
function cellsOf(row: Row, corridors: readonly Interval[]): RowCell[] {
  const cells = new Map<number, PositionedWord[]>();
  for (const word of row.words) {
    const middle = (word.box[0] + word.box[2]) / 2;
    const column = corridors.filter(([start, end]) => middle > (start + end) / 2).length;
    cells.set(column, [...(cells.get(column) ?? []), word]);
  }
  return [...cells].map(([column, words]) => ({ column, words, text: words.map((word) => word.text).join(' ') }));
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly rows: Row[];
}

/**
 * The lines of such a table, cell by cell. A row begins with its number; what stands above the first is the header.
 *
 * @param rows - of the table only
 * @param table - ordinal of the table on its page
 */
export function unruledLines(rows: readonly Row[], corridors: readonly Interval[], table: number): Line[] {
  const cells = new Map<number, Cell>();
  let row = 0;
  for (const visual of rows) {
    const parts = cellsOf(visual, corridors);
    if (parts[0]!.column === 0 && ROW_NUMBER.test(parts[0]!.text)) row++;
    for (const { column, words } of groupCells(parts, visual, corridors)) {
      const key = row * (corridors.length + 1) + column;
      const cell = cells.get(key) ?? { row, column, rows: [] };
      cell.rows.push(toRow(words));
      cells.set(key, cell);
    }
  }
  const edges = [rows.reduce((left, { box }) => Math.min(left, box[0]), Number.POSITIVE_INFINITY)];
  edges.push(...corridors.map(([start, end]) => (start + end) / 2));
  edges.push(rows.reduce((right, { box }) => Math.max(right, box[2]), 0));
  return [...cells]
    .sort(([a], [b]) => a - b)
    .flatMap(([, { row, column, rows: lines }]) => {
      const cell = { table, row, column, header: row === 0 };
      return lines.map((line) => toLine(line, { left: edges[column]!, right: edges[column + 1]! }, { cell }));
    });
}

/** A row that crosses a corridor heads a group: its number and its name. */
function groupCells(parts: readonly RowCell[], row: Row, corridors: readonly Interval[]): RowCell[] {
  if (narrow(corridors, row).every((corridor) => corridor !== null)) return [...parts];
  const [number, ...others] = parts;
  const words = others.flatMap((part) => part.words);
  return words.length === 0 ? [number!] : [number!, { column: 1, words, text: '' }];
}
