import {
  type Assignment,
  overlaps,
  type Placed,
  type SectionNode,
  type Span,
  type TableNode,
} from '../../model/index.ts';
import type { TaskWalk } from './task-walk.ts';

/** The facts of one row of a table. */
export interface RowFacts {
  readonly assignments: Placed<Assignment>[];
  readonly deadlines: number[];
  readonly targets: number[];
  readonly citations: number[];
}

/** The facts of a table's unit, by row: those that name their row by its number, the others by their place. */
export function factsByRow({ facts, root }: TaskWalk, section: SectionNode, table: TableNode): RowFacts[] {
  const rows = table.rows.map((): RowFacts => ({ assignments: [], deadlines: [], targets: [], citations: [] }));
  const spans = table.rows.map(rowSpan);
  for (const one of facts.assignments.get(section.id) ?? []) {
    if (one.row !== null && overlaps(one.span, table.span)) rows[one.row]?.assignments.push(one);
  }
  for (const i of facts.deadlines.get(section.id) ?? []) {
    const { row, span } = root.facts.deadlines[i]!;
    if (row !== null && overlaps(span, table.span)) rows[row]?.deadlines.push(i);
  }
  for (const i of facts.targets.get(section.id) ?? []) rows[rowAt(spans, root.facts.targets[i]!.span)]?.targets.push(i);
  for (const i of facts.citations.get(section.id) ?? []) {
    rows[rowAt(spans, root.facts.citations[i]!.span)]?.citations.push(i);
  }
  return rows;
}

function rowSpan(row: TableNode['rows'][number]): Span {
  const filled = row.filter(({ span }) => span.end > span.start);
  return { start: filled[0]?.span.start ?? 0, end: filled.at(-1)?.span.end ?? 0 };
}

/** The row that a span lies in, by binary search; −1 for none. Cells repeated from above do not move their row. */
function rowAt(spans: readonly Span[], span: Span): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && overlaps(spans[low]!, span) ? low : -1;
}
