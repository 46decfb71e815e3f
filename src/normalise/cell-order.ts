import type { CellPosition } from '../model/index.ts';
import type { DraftLine } from './draft-line.ts';

/**
 * Put the cells of a table in order where a page break cut a row: what the next page says of a cell follows the cell.
 *
 * @param lines - of the whole document; tables take the places they had
 * @example orderCells(cells '1', 'Họp dân', 'Thôn' ¶ 'bàn việc') // '1', 'Họp dân', 'bàn việc', 'Thôn'
 */
export function orderCells(lines: readonly DraftLine[]): DraftLine[] {
  const places = new Map<number, number[]>();
  for (const [i, { role, layout }] of lines.entries()) {
    if (role !== 'flow' || layout.cell === null) continue;
    const known = places.get(layout.cell.table);
    if (known === undefined) places.set(layout.cell.table, [i]);
    else known.push(i);
  }
  const ordered = [...lines];
  for (const indices of places.values()) {
    const sorted = [...indices].sort((a, b) => compareCells(lines[a]!.layout.cell!, lines[b]!.layout.cell!));
    for (const [i, from] of sorted.entries()) ordered[indices[i]!] = lines[from]!;
  }
  return ordered;
}

function compareCells(a: CellPosition, b: CellPosition): number {
  return a.row - b.row || a.column - b.column;
}
