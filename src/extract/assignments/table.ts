import { parseActors } from '../../../grammars/actor.ts';
import { columnMeanings, isDitto } from '../../../grammars/duty/columns.ts';
import { notedRole, parseDuties } from '../../../grammars/duty.ts';
import type { Assignment, Placed, PlanRoot, Role, SectionNode, TableCell, TableNode } from '../../model/index.ts';
import { type Found, toAssignment } from './found.ts';

/** The assignments in a table: columns headed by a role, and sentences in the other cells. */
export function tableAssignments(_root: PlanRoot, section: SectionNode, table: TableNode): Placed<Assignment>[] {
  const { columns, headRows } = columnMeanings(
    table.header.map((cell) => cell.text),
    table.rows.slice(0, 1).map((row) => row.map((cell) => cell.text)),
  );
  const roles = columns.map((meaning) => (meaning?.kind === 'role' ? meaning.role : null));
  return table.rows.slice(headRows).flatMap((row, i) =>
    row.flatMap((cell, column) => {
      const role = roles[column] ?? null;
      const found = role ? roleCell(written(table, headRows + i, column), role) : taskCell(cell, columns[column]?.kind);
      return found.map((one) => toAssignment(one, section.id, headRows + i));
    }),
  );
}

/** The cell itself, or the one above that `nt` stands for. */
function written(table: TableNode, row: number, column: number): TableCell | null {
  for (let above = row; above >= 0; above--) {
    const cell = table.rows[above]?.[column];
    if (cell && !isDitto(cell.text)) return cell;
  }
  return null;
}

function roleCell(cell: TableCell | null, role: Role): Found[] {
  if (!cell) return [];
  return parseActors(cell.text).map((actor) => ({
    role: notedRole(actor, role),
    actor: { ...actor, start: actor.start + cell.span.start, end: actor.end + cell.span.start },
    pattern: 'column',
    explicit: true,
    known: true,
  }));
}

function taskCell(cell: TableCell, kind: string | undefined): Found[] {
  if (kind === 'output' || kind === 'part') return [];
  return parseDuties(cell.text).map((duty) => ({
    ...duty,
    actor: { ...duty.actor, start: duty.actor.start + cell.span.start, end: duty.actor.end + cell.span.start },
  }));
}
