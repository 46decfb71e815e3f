import { fold } from '../lexicon/fold.ts';
import type { TextCell, TextTable } from './markdown-bars.ts';
import { isSignatures } from './signature-cells.ts';

/** What stands in the letterhead's right column (Decree 30/2020, Appendix I; Party: Instruction 36-HD/VPTW) or opens the recipients. */
const SIGNS = ['cong hoa xa hoi chu nghia', 'dang cong san viet nam', 'noi nhan'];
const MOST_ROWS = 4;

/**
 * Cut a table in two columns where the letterhead begins: web pages put their own table of data directly above it.
 *
 * @returns one table, or the rows above the letterhead and the letterhead
 */
export function cutAtLetterhead(table: TextTable): TextTable[] {
  const start = table.rows.findIndex((row) => row.length <= 2 && hasSign(row));
  if (start <= 0) return [table];
  const tail = { rows: table.rows.slice(start), headerRows: 0 };
  return [{ rows: table.rows.slice(0, start), headerRows: table.headerRows }, tail];
}

/**
 * Letterheads and footers are columns that converters write as a table: its cells by column, left first. Two columns, or
 * as many as bodies sign side by side.
 *
 * @param opensDocument - whether nothing stands before the table
 * @returns null for a table of data
 * @example layoutColumns(tableOf('UBND XÃ AN PHÚ | CỘNG HÒA XÃ HỘI …')) // [['UBND XÃ AN PHÚ'], ['CỘNG HÒA …']]
 */
export function layoutColumns(table: TextTable, opensDocument: boolean): readonly (readonly TextCell[])[] | null {
  const widest = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: widest }, (_, at) => table.rows.map((row) => row[at] ?? []));
  if (isSignatures(columns.map(plainLines))) return columns;
  if (widest !== 2 || table.rows.length > MOST_ROWS) return null;
  const isSigned = table.rows.some(hasSign);
  const isLayout = isSigned || (table.headerRows === 0 && (opensDocument || table.rows.length === 1));
  if (!isLayout) return null;
  return columns;
}

function plainLines(cells: readonly TextCell[]): string[] {
  return cells.flat().flatMap((line) => line.replace(/[*_#]+/g, '').trim() || []);
}

function hasSign(row: readonly TextCell[]): boolean {
  const text = fold(
    row
      .flat()
      .join(' ')
      .replace(/[\s*_]+/g, ' ')
      .normalize('NFC'),
  );
  return SIGNS.some((sign) => text.includes(sign));
}
