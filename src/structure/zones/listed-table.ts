import type { CleanText } from '../../model/index.ts';
import { edgeLine } from './edge-line.ts';

/** A table with one cell per line: where each row begins, in line indices. */
export interface ListedTable {
  readonly columns: number;
  /** First line of the header. */
  readonly start: number;
  readonly end: number;
  /** Start of each row, the header's first. */
  readonly rows: readonly number[];
}

const MOST_COLUMNS = 12;
const LONGEST_HEADING = 80;
/** A row may have so many lines more than there are columns, where cells wrapped. */
const WRAPPED_LINES = 24;

const ORDINAL_HEADING = /^(?:s(?:ố)?\s*\.?\s*)?t\.?\s*t\.?$/iu;
const ROW_LABEL = /^(?:(\d{1,3})|([IVXLC]{1,6})|([A-H]))\s?[.)]?$/;

/**
 * Read a table that lost its bars: a header that begins with `STT` or `TT`, one heading per line, then rows that begin
 * with their number on a line of its own.
 *
 * @param at - the line that may be the `STT` heading
 * @returns null where no such table starts
 * @example findListedTable of 'STT⏎Nội dung⏎Thời gian⏎1⏎Họp dân⏎Quý I⏎2⏎…' // { columns: 3, rows: [0, 3, 6], … }
 */
export function findListedTable(clean: CleanText, at: number, limit: number): ListedTable | null {
  if (clean.lines[at]!.end - clean.lines[at]!.start > 12 || !ORDINAL_HEADING.test(edgeLine(clean, at).text))
    return null;
  const first = firstRow(clean, at, limit);
  if (first === null) return null;
  const columns = first - at;
  const rows = [at];
  let row = first;
  let end = first;
  while (row < limit) {
    const next = rowEnd(clean, row, columns, limit);
    rows.push(row);
    end = next;
    if (next >= limit || !isRowLabel(clean, next)) break;
    row = next;
  }
  return rows.length > 1 ? { columns, start: at, end, rows } : null;
}

/** Where the headings end: the first line that numbers a row. */
function firstRow(clean: CleanText, at: number, limit: number): number | null {
  for (let next = at + 1; next < Math.min(limit, at + MOST_COLUMNS + 1); next++) {
    const { text } = edgeLine(clean, next);
    if (/^(?:1|I|A)\s?[.)]?$/.test(text)) return next - at >= 2 ? next : null;
    if (text.length > LONGEST_HEADING) return null;
  }
  return null;
}

function isRowLabel(clean: CleanText, at: number): boolean {
  return ROW_LABEL.test(edgeLine(clean, at).text);
}

/** A row ends before the next row's number; the last one after as many lines as there are columns. */
function rowEnd(clean: CleanText, row: number, columns: number, limit: number): number {
  const most = Math.min(limit, row + columns + WRAPPED_LINES);
  for (let next = row + 1; next < most; next++) {
    if (isRowLabel(clean, next) && follows(edgeLine(clean, row).text, edgeLine(clean, next).text)) return next;
  }
  let end = row + 1;
  while (end < Math.min(limit, row + columns) && !isRowLabel(clean, end)) end++;
  return end;
}

/** The next number of the same kind, or the first of a group below. */
function follows(label: string, next: string): boolean {
  const own = ROW_LABEL.exec(label);
  const other = ROW_LABEL.exec(next);
  if (!own || !other) return false;
  if (own[1] !== undefined && other[1] !== undefined) return Number(other[1]) === Number(own[1]) + 1;
  return own[1] === undefined || other[1] === undefined;
}
