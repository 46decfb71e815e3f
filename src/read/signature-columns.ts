import { isSignatures } from './signature-cells.ts';
import type { SourceLine } from './text-lines.ts';

/** A part of a line between wide gaps: what it says, and the columns of characters it covers. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Lines that hold the blocks of several signers side by side. */
export interface SignatureColumns {
  /** How many lines they take. */
  readonly length: number;
  /** The lines of each block, left to right. */
  readonly columns: readonly (readonly SourceLine[])[];
}

const PIECE = /\S+(?: {1,2}\S+)*/g;
const MOST_LINES = 16;
const LEAST_COLUMNS = 3;

/**
 * Three or more signers side by side in a text that keeps the page's look; two are told by the corridor between them.
 *
 * @returns null when the lines from `from` on are none
 * @example ['HỘI PHỤ NỮ      SỞ Y TẾ       TỈNH ĐOÀN', 'CHỦ TỊCH        GIÁM ĐỐC      BÍ THƯ', …] → three columns
 */
export function signatureColumns(lines: readonly SourceLine[], from: number): SignatureColumns | null {
  if (piecesOf(lines[from]!).length < LEAST_COLUMNS) return null;
  for (let length = Math.min(MOST_LINES, lines.length - from); length > 1; length--) {
    const columns = columnsOf(lines.slice(from, from + length));
    if (isSignatures(columns.map((column) => column.map((line) => line.text)))) return { length, columns };
  }
  return null;
}

function piecesOf({ text, indent }: SourceLine): Piece[] {
  return [...text.matchAll(PIECE)].map((found) => ({
    text: found[0],
    start: indent + found.index,
    end: indent + found.index + found[0].length,
  }));
}

/** Each piece goes to the column whose middle is nearest; the fullest line says where the columns are. */
function columnsOf(lines: readonly SourceLine[]): SourceLine[][] {
  const pieces = lines.map(piecesOf);
  const fullest = pieces.reduce((most, row) => (row.length > most.length ? row : most), []);
  const columns: SourceLine[][] = fullest.map(() => []);
  pieces.forEach((row, i) => {
    for (const { text, start, end } of row) {
      const at = nearest(fullest.map(middleOf), (start + end) / 2);
      columns[at]!.push({ ...lines[i]!, text, indent: start, reach: end });
    }
  });
  return columns;
}

const middleOf = ({ start, end }: Piece): number => (start + end) / 2;

function nearest(places: readonly number[], place: number): number {
  return places.reduce((best, each, i) => (Math.abs(each - place) < Math.abs(places[best]! - place) ? i : best), 0);
}
