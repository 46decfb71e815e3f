import { columnMeanings, isDitto } from '../../../grammars/duty/columns.ts';
import type { SectionNode, TableCell, TableNode, Task } from '../../model/index.ts';
import { factsByRow, type RowFacts } from './row-facts.ts';
import type { TaskWalk } from './task-walk.ts';
import { roleLists } from './unit-task.ts';

/** The tasks of a table: one per row that has more than a group's name. */
export function rowTasks(walk: TaskWalk, section: SectionNode, table: TableNode, inherited: readonly string[]): Task[] {
  const texts = table.rows.map((row) => row.map((cell) => cell.text));
  const header = table.header.map((cell) => cell.text);
  const { columns, headRows } = columnMeanings(header, texts);
  const kinds = columns.map((meaning) => meaning?.kind ?? null);
  if (!kinds.includes('role') && !kinds.includes('task')) return [];
  const facts = factsByRow(walk, section, table);
  return table.rows.flatMap((row, i) => {
    const text = i < headRows ? null : taskCell(row, kinds);
    if (text === null) return [];
    const id = `tables/${walk.tables.get(table)}/${i}`;
    const place = { id, text, output: outputCell(row, kinds), evidence: [section.id, id] };
    return [{ ...place, ...rowLists(facts[i]!, inherited) }];
  });
}

function rowLists(
  { assignments, deadlines, targets, citations }: RowFacts,
  inherited: readonly string[],
): Omit<Task, 'id' | 'text' | 'output' | 'evidence'> {
  const roles = roleLists(assignments);
  const lead = roles.lead.length > 0 ? roles.lead : [...inherited];
  return { ...roles, lead, deadlines, targets, citations };
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
