import { columnMeanings, isDitto } from '../../../grammars/duty/columns.ts';
import { overlaps, type SectionNode, type Span, type TableCell, type TableNode, type Task } from '../../model/index.ts';
import type { TaskWalk } from '../tasks.ts';
import { factLists, roleLists } from './unit-task.ts';

/** The tasks of a table: one per row that has more than a group's name. */
export function rowTasks(walk: TaskWalk, section: SectionNode, table: TableNode, inherited: readonly string[]): Task[] {
  const texts = table.rows.map((row) => row.map((cell) => cell.text));
  const { columns, headRows } = columnMeanings(
    table.header.map((cell) => cell.text),
    texts,
  );
  const kinds = columns.map((meaning) => meaning?.kind ?? null);
  if (!kinds.includes('role') && !kinds.includes('task')) return [];
  return table.rows.flatMap((row, i) => {
    const content = i < headRows ? null : taskCell(row, kinds);
    return content
      ? [rowTask(walk, { section, table, row: i, content, output: outputCell(row, kinds) }, inherited)]
      : [];
  });
}

interface RowPlace {
  readonly section: SectionNode;
  readonly table: TableNode;
  readonly row: number;
  readonly content: string;
  readonly output: string | null;
}

function rowTask(walk: TaskWalk, place: RowPlace, inherited: readonly string[]): Task {
  const { section, table, row } = place;
  const inTable = (span: Span): boolean => overlaps(span, table.span);
  const assignments = (walk.facts.assignments.get(section.id) ?? []).filter(
    (one) => one.row === row && inTable(one.span),
  );
  const roles = roleLists(assignments);
  const id = `tables/${walk.tables.get(table)}/${row}`;
  const inRow = rowSpan(table.rows[row]!);
  const { facts } = walk.root;
  const lists = factLists(walk, [section.id], row);
  return {
    id,
    text: place.content,
    ...roles,
    lead: roles.lead.length > 0 ? roles.lead : [...inherited],
    deadlines: lists.deadlines.filter((i) => inTable(facts.deadlines[i]!.span)),
    targets: lists.targets.filter((i) => overlaps(facts.targets[i]!.span, inRow)),
    citations: lists.citations.filter((i) => overlaps(facts.citations[i]!.span, inRow)),
    output: place.output,
    evidence: [section.id, id],
  };
}

function rowSpan(row: readonly TableCell[]): Span {
  return { start: Math.min(...row.map(({ span }) => span.start)), end: Math.max(...row.map(({ span }) => span.end)) };
}

/** The words of the task: the cell under its head, else the longest that no other column claims. A group row gives none. */
function taskCell(row: readonly TableCell[], kinds: readonly (string | null)[]): string | null {
  const filled = new Set(row.map((cell) => cell.text.trim()).filter((text) => text !== '' && !isOrdinal(text)));
  if (filled.size < 2) return null;
  const headed = row.find((cell, i) => kinds[i] === 'task' && cell.text.trim() !== '');
  const free = row.filter((_, i) => (kinds[i] ?? null) === null).sort((a, b) => b.text.length - a.text.length);
  return (headed ?? free[0])?.text.trim() || null;
}

const isOrdinal = (text: string): boolean => /^[\dIVXLC.()a-zđ]{1,6}$/i.test(text);

function outputCell(row: readonly TableCell[], kinds: readonly (string | null)[]): string | null {
  const cell = row.find((_, i) => kinds[i] === 'output');
  const text = cell?.text.trim() ?? '';
  return text === '' || isDitto(text) ? null : text;
}
