/** A table of a text format: rows of cells, each cell its source lines. */
export interface TextTable {
  readonly rows: readonly (readonly TextCell[])[];
  /** How many leading rows are marked up as header. */
  readonly headerRows: number;
}

/** The source lines of a cell; none for an empty cell. */
export type TextCell = readonly string[];

/** A stretch of a region of bars: a table, or lines whose rows cannot be told. */
export type BarSegment =
  | { readonly type: 'table'; readonly table: TextTable }
  | { readonly type: 'lines'; readonly lines: readonly string[] };

const DELIMITER_CELL = /^:?-+:?$/;
const MOST_COLUMNS = 40;
/** A table may open with this many short rows before full ones are in the majority. */
const MOST_SHORT_ROWS = 10;
/** A longer stretch between two bars is the text between two tables. */
const LONGEST_CELL = 60;
/** Opens the left column of a footer, whose right column is the signature. */
const RECIPIENTS = /^[\s*_]*n[ơớ]i nh[ậâ]n/i;

/** Whether a line belongs to bars: it is cut or bounded by them. */
export function hasBar(line: string): boolean {
  return line.startsWith('|') || /(?:^|[^\\])\|$/.test(line) || isDelimiterRow(line);
}

/**
 * Read the cells of consecutive lines with bars: GFM tables, and tables as web crawls leave them, where a bar stands on
 * a line of its own between cells and two bars between rows.
 *
 * @param lines - without blank lines between them; at least one has a bar
 * @example readBars(['|', 'STT', '|', 'Nội dung', '|', '|', '1', '|', 'Họp dân', '|']) // rows STT, Nội dung / 1, Họp dân
 */
export function readBars(lines: readonly string[]): BarSegment[] {
  if (isGfm(lines)) return [{ type: 'table', table: gfmTable(lines) }];
  const [before, ...parts] = cutAtBars(lines);
  const after = parts.pop() ?? [];
  const segments: BarSegment[] = [{ type: 'lines', lines: before! }];
  let runEnd = 0;
  for (let at = 0; at < parts.length; ) {
    if (at >= runEnd) runEnd = endOfRun(parts, at);
    const found = tableAt(parts, at, runEnd);
    const end = found?.start ?? Math.max(runEnd, at + 1);
    for (const part of parts.slice(at, end)) segments.push({ type: 'lines', lines: part });
    at = end;
    if (found === null) continue;
    segments.push({ type: 'table', table: { rows: found.rows, headerRows: countHeaderRows(found.rows) } });
    at = found.end;
  }
  segments.push({ type: 'lines', lines: after });
  return segments.filter((segment) => segment.type === 'table' || segment.lines.length > 0);
}

/** Whether a line is the row below a table's header: `|---|:-:|`. */
export function isDelimiterRow(line: string): boolean {
  return line.includes('|') && line.includes('-') && splitRow(line).every((cell) => DELIMITER_CELL.test(cell));
}

/** One row per line: every line has an inner bar, or the second line is a delimiter row. */
function isGfm(lines: readonly string[]): boolean {
  if (lines.length > 1 && isDelimiterRow(lines[1]!)) return lines.every((line) => line.includes('|'));
  return lines.length > 1 && lines.every((line) => line.startsWith('|') && line.endsWith('|') && /[^|\s]/.test(line));
}

function gfmTable(lines: readonly string[]): TextTable {
  const rows = lines.map(splitRow);
  const delimiter = rows.findIndex((row) => row.every((cell) => DELIMITER_CELL.test(cell)));
  const cells = rows.filter((_, i) => i !== delimiter).map((row) => row.map((cell) => [cell]));
  return { rows: cells, headerRows: Math.max(0, delimiter) };
}

function splitRow(line: string): string[] {
  const inner = line.replace(/^\|/, '').replace(/\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

/** What stands before the first bar, between two bars, and behind the last. */
function cutAtBars(lines: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const [i, line] of lines.entries()) {
    if (opensRow(lines, i)) parts.push([]);
    for (const [piece, text] of line.split(/(?<!\\)\|/).entries()) {
      if (piece > 0) parts.push([]);
      if (text.trim() !== '') parts.at(-1)!.push(text.trim());
    }
  }
  return parts;
}

/** A row written `a | b |`, without its first bar. */
function opensRow(lines: readonly string[], i: number): boolean {
  const isRow = /^[^|\s].*\|$/.test(lines[i]!);
  return isRow && (i === 0 || /^[^|\s].*\|$/.test(lines[i - 1]!));
}

interface FoundTable {
  /** Indices of the first part and of the part behind the last. */
  readonly start: number;
  readonly end: number;
  readonly rows: TextCell[][];
}

/** The empty part, or the end, behind a run of filled parts. */
function endOfRun(parts: readonly TextCell[], from: number): number {
  let end = from;
  while (end < parts.length && parts[end]!.length > 0) end++;
  return end;
}

/**
 * The table whose first row ends a run of filled parts. How many of the parts belong to that row is told by the rows
 * below, so every width is tried and the one with the most full rows is kept.
 */
function tableAt(parts: readonly TextCell[], at: number, runEnd: number): FoundTable | null {
  for (let i = at; i + 1 < runEnd; i++) {
    if (RECIPIENTS.test(parts[i]!.join(' '))) return { start: i, end: i + 2, rows: [[parts[i]!, parts[i + 1]!]] };
  }
  let best: FoundTable | null = null;
  let bestScore = 0;
  for (let columns = 2; columns <= Math.min(MOST_COLUMNS, runEnd - at); columns++) {
    const found = cutRows(parts, runEnd - columns, columns);
    const full = found.rows.filter((row) => row.length === columns).length;
    const score = full > found.rows.length / 2 ? full * columns : 0;
    if (score > bestScore && (found.rows.length > 1 || runEnd - at === columns)) {
      best = found;
      bestScore = score;
    }
  }
  return best;
}

/**
 * Rows of `columns` cells have an empty part between them: the end bar of one row and the first bar of the next. After
 * the first, rows may be shorter (merged cells). The last row is followed by text or by nothing.
 */
function cutRows(parts: readonly TextCell[], start: number, columns: number): FoundTable {
  const rows: TextCell[][] = [];
  let at = start;
  let isOver = false;
  let short = 0;
  while (at < parts.length && !isOver && short <= MOST_SHORT_ROWS + rows.length / 2) {
    const length = rowLength(parts, at, columns, rows.length > 0);
    if (length === 0) break;
    if (length < columns) short++;
    rows.push(parts.slice(at, at + length).map((part) => [...part]));
    isOver = at + length < parts.length && parts[at + length]!.length > 0;
    at += isOver ? length : length + 1;
  }
  return { start, end: Math.min(at, parts.length), rows };
}

/** How many parts the row at a position has; 0 where no row can start. */
function rowLength(parts: readonly TextCell[], at: number, columns: number, mayBeShort: boolean): number {
  const cells = parts.slice(at, at + columns);
  if (cells.length === columns && cells.every((cell) => cell.length === 0))
    return isBoundary(parts, at + columns) ? columns : 0;
  if (cells.some((cell) => cell.length > LONGEST_CELL)) return 0;
  if (cells.length === columns && isBoundary(parts, at + columns)) return columns;
  const filled = cells.findIndex((cell) => cell.length === 0);
  if (mayBeShort && filled > 0 && isBoundary(parts, at + filled)) return filled;
  return cells.length === columns && filled < 0 ? columns : 0;
}

/** The end of the table, or an empty part with another row behind it. */
function isBoundary(parts: readonly TextCell[], end: number): boolean {
  return end === parts.length || (end + 1 < parts.length && parts[end]!.length === 0);
}

/** The first row of a crawled table is its header when it opens with "STT" or is bold throughout. */
function countHeaderRows(rows: readonly (readonly TextCell[])[]): number {
  const [first] = rows;
  if (first === undefined || rows.length < 2 || first.some((cell) => cell.length === 0)) return 0;
  const opensWithOrdinal = /^\W*(?:số\s*)?(?:tt|stt)\W*$/i.test(first[0]!.join(' '));
  const isBold = first.every((cell) => /^\*\*[^*]+\*\*$/.test(cell.join(' ')));
  return opensWithOrdinal || isBold ? 1 : 0;
}
