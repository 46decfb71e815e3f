import type { IndexEntry } from '../batch/index-file.ts';
import type { Say, WordId } from './words.ts';

type Column = readonly [title: WordId, value: (entry: IndexEntry) => string | number];

const COLUMNS: readonly Column[] = [
  ['columnFile', (entry) => entry.file],
  ['columnPages', (entry) => entry.pages],
  ['columnUnits', (entry) => entry.units],
  ['columnCitations', (entry) => entry.citations],
  ['columnAssignments', (entry) => entry.assignments],
  ['columnDeadlines', (entry) => entry.deadlines],
  ['columnDoubts', (entry) => entry.doubts],
  ['columnConfidence', (entry) => entry.confidence.toFixed(2)],
];

/** Longest batch whose files are listed one by one; longer ones list only failures and doubts. */
const LISTED = 40;

/** The batch as a table: one row per file, failures with their message. */
export function summaryTable(entries: readonly IndexEntry[], say: Say): string {
  const listed =
    entries.length <= LISTED ? entries : entries.filter((entry) => entry.status === 'failed' || entry.doubts > 0);
  const rows = [COLUMNS.map(([title]) => say(title)), ...listed.map((entry) => rowOf(entry, say))];
  const widths = COLUMNS.map((_, column) =>
    Math.max(...rows.map((row) => (row.length > 2 ? (row[column] ?? '').length : 0))),
  );
  return rows.map((row) => `${alignRow(row, widths)}\n`).join('');
}

function rowOf(entry: IndexEntry, say: Say): string[] {
  if (entry.status === 'failed') return [entry.file, `${say('failed')}: ${entry.message}`];
  return COLUMNS.map(([, value]) => String(value(entry)));
}

/** The first column to the left, figures to the right. */
function alignRow(row: readonly string[], widths: readonly number[]): string {
  return row
    .map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(row.length > 2 ? (widths[column] ?? 0) : 0),
    )
    .join('  ')
    .trimEnd();
}
