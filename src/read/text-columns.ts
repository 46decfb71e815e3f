import type { Box } from '../model/index.ts';
import { splitColumns } from './layout-columns.ts';
import { frameOf } from './layout-measure.ts';
import { toRow } from './layout-rows.ts';
import type { PositionedWord, Row } from './positioned-word.ts';
import { signatureColumns } from './signature-columns.ts';
import type { SourceLine } from './text-lines.ts';

/** A line of text, and the side it stands on where two columns stand side by side. */
export interface SidedLine extends SourceLine {
  readonly column: 'left' | 'right' | null;
}

/** Blanks that keep columns apart in text that copies a page's layout. */
const COLUMN_GAP = /\S {3,}\S/;
/** Size of a character cell in points, about that of a page's text, so that the same measures hold. */
const CELL_WIDTH = 6;
const CELL_HEIGHT = 12;
/** Columns stand at the head and at the foot of a document; of long texts only these lines are looked at. */
const HEAD_LINES = 60;
const FOOT_LINES = 80;
const LONGEST_WHOLE = 2000;

/**
 * Undo the two columns of letterhead and footer in text that copies the page's layout by blanks (`pdftotext -layout`):
 * the left column's lines, then the right column's.
 *
 * @example sideLines(splitLines('UBND XÃ AN PHÚ      CỘNG HÒA XÃ HỘI …\n…')) // 'UBND XÃ AN PHÚ' left … 'CỘNG HÒA XÃ HỘI …' right
 */
export function sideLines(lines: readonly SourceLine[]): SidedLine[] {
  return pagesOf(lines).flatMap((page) => {
    if (page.length <= LONGEST_WHOLE) return sidePage(page);
    const foot = page.length - FOOT_LINES;
    return [
      ...sidePage(page.slice(0, HEAD_LINES)),
      ...page.slice(HEAD_LINES, foot).map(unsided),
      ...sidePage(page.slice(foot)),
    ];
  });
}

function pagesOf(lines: readonly SourceLine[]): SourceLine[][] {
  const pages: SourceLine[][] = [];
  for (const line of lines) {
    if (line.startsPage || pages.length === 0) pages.push([]);
    pages.at(-1)!.push(line);
  }
  return pages;
}

function sidePage(lines: readonly SourceLine[]): SidedLine[] {
  if (!lines.some((line) => COLUMN_GAP.test(line.text))) return lines.map(unsided);
  for (let at = 0; at < lines.length; at++) {
    const signed = signatureColumns(lines, at);
    if (signed === null) continue;
    const blocks = signed.columns.flat().map((line) => ({ ...line, column: 'right' as const }));
    return [...sidePage(lines.slice(0, at)), ...blocks, ...sidePage(lines.slice(at + signed.length))];
  }
  const rows = toRows(lines);
  const byTop = new Map(rows.map((row, i) => [row.box[1], lines[i]!]));
  const width = Math.max(...rows.map((row) => row.box[2]));
  return splitColumns(rows, frameOf(rows, width)).flatMap((block) => {
    if (block.type === 'rows') return block.rows.map((row) => unsided(byTop.get(row.box[1])!));
    return [...sideRows(block.left, 'left'), ...sideRows(block.right, 'right')];
  });
}

function unsided(line: SourceLine): SidedLine {
  return { ...line, column: null };
}

/** Lines as rows of words on a grid of character cells. */
function toRows(lines: readonly SourceLine[]): Row[] {
  let top = -CELL_HEIGHT;
  return lines.map(({ text, indent, blanksAbove }) => {
    top += (blanksAbove + 1) * CELL_HEIGHT;
    return toRow([...text.matchAll(/\S+/g)].map((found) => toWord(found[0], indent + found.index, top)));
  });
}

function toWord(text: string, column: number, top: number): PositionedWord {
  const box: Box = [column * CELL_WIDTH, top, (column + text.length) * CELL_WIDTH, top + CELL_HEIGHT - 1];
  return { text, box, confidence: null, size: null, bold: false, italic: false };
}

function sideRows(rows: readonly Row[], column: 'left' | 'right'): SidedLine[] {
  return rows.map((row, i) => {
    const above = rows[i - 1];
    const blanksAbove = above === undefined ? 0 : Math.round((row.box[1] - above.box[1]) / CELL_HEIGHT) - 1;
    const text = row.words.map((word) => word.text).join(' ');
    const indent = row.box[0] / CELL_WIDTH;
    return { text, indent, reach: row.box[2] / CELL_WIDTH, blanksAbove, startsPage: false, column };
  });
}
