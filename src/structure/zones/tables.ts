import type { CleanText } from '../../model/index.ts';
import type { TableRange } from '../zone-range.ts';
import { edgeLine, isRule } from './edge-line.ts';
import { findListedTable } from './listed-table.ts';

/** `Bảng 1`, `Biểu số 2`: a caption. `Phụ lục …` above a table is a unit of its own. */
const CAPTION = /^(?:bảng|biểu|biểu mẫu)\s*(?:số\s*)?\d{1,3}(?:[.:–-]|\s|$)/iu;
const LONGEST_CAPTION = 200;

/**
 * The tables of a body or appendix: lines whose cells the reader knows, and tables that a web page or a word processor
 * left with one cell per line.
 *
 * @param range - line indices, half-open
 * @returns ordered ranges; the caption's line belongs to its table
 */
export function findTables(clean: CleanText, range: TableRange): TableRange[] {
  const tables: TableRange[] = [];
  for (let at = range.start; at < range.end; at++) {
    const from = tables.at(-1)?.end ?? range.start;
    const end = clean.lines[at]!.layout.cell
      ? endOfCells(clean, at, range.end)
      : findListedTable(clean, at, range.end)?.end;
    if (end === undefined || end <= at) continue;
    const last = tables.at(-1);
    if (last && continuesTable(clean, last, at, end)) tables[tables.length - 1] = { start: last.start, end };
    else tables.push({ start: captionAbove(clean, at, from), end });
    at = end - 1;
  }
  return tables;
}

/** All lines of one table; one line that a page break left between its halves does not end it. */
function endOfCells(clean: CleanText, from: number, limit: number): number {
  const { table } = clean.lines[from]!.layout.cell!;
  let end = from + 1;
  while (end < limit && clean.lines[end]!.layout.cell?.table === table) end++;
  return end;
}

/** A table that follows another at once, as wide as it and without a header of its own, is its second half. */
function continuesTable(clean: CleanText, last: TableRange, at: number, end: number): boolean {
  const first = clean.lines[at]!.layout.cell;
  const isBroken = at - last.end === 1 && isRule(edgeLine(clean, last.end).text);
  const isAdjacent = (last.end === at || isBroken) && clean.lines[last.end - 1]!.layout.cell !== null;
  if (!isAdjacent || !first || !/^(?:\d{1,3}|[IVXLC]{1,6}|[A-H])[.)]?$/.test(edgeLine(clean, at).text)) return false;
  return (
    widthOf(clean, { start: Math.max(last.start, last.end - MOST_MEASURED), end: last.end }) ===
    widthOf(clean, { start: at, end })
  );
}

/** Lines of a table from which its width is told. */
const MOST_MEASURED = 200;

function widthOf(clean: CleanText, { start, end }: TableRange): number {
  let width = 0;
  for (let at = start; at < end; at++) width = Math.max(width, (clean.lines[at]!.layout.cell?.column ?? -1) + 1);
  return width;
}

function captionAbove(clean: CleanText, at: number, from: number): number {
  if (at <= from) return at;
  const { text, layout } = edgeLine(clean, at - 1);
  return layout.cell === null && text.length <= LONGEST_CAPTION && CAPTION.test(text) ? at - 1 : at;
}

/** Whether the first line of a table's range is its caption. */
export function startsWithCaption(clean: CleanText, { start }: TableRange): boolean {
  const line = edgeLine(clean, start);
  return line.layout.cell === null && CAPTION.test(line.text);
}
