import type { DraftLine } from './draft-line.ts';
import { footerBand } from './footer-columns.ts';
import { letterheadBand } from './letterhead-columns.ts';
import { type Band, columnLines } from './side-by-side.ts';

/**
 * Put columns that stand side by side in a text one after the other, left before right: letterhead, and recipients
 * beside the signature. Pages with boxes were put in order when they were read.
 *
 * @example ['ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'] → ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']
 */
export function splitColumns(lines: readonly DraftLine[]): DraftLine[] {
  const result: DraftLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const band = bandAt(lines, at);
    if (band === null) {
      result.push(lines[at]!);
      at++;
    } else {
      result.push(...columnLines(lines.slice(at, at + band.length), band));
      at += band.length;
    }
  }
  return result;
}

function bandAt(lines: readonly DraftLine[], at: number): Band | null {
  if (!isPlain(lines[at])) return null;
  const plain: DraftLine[] = [];
  const probe = (most: number): readonly DraftLine[] => {
    while (plain.length < most && isPlain(lines[at + plain.length])) plain.push(lines[at + plain.length]!);
    return plain;
  };
  return letterheadBand(probe) ?? footerBand(probe);
}

/** A line of running text without a place on a page, a column or a cell. */
function isPlain(line: DraftLine | undefined): boolean {
  return (
    line !== undefined &&
    line.role === 'flow' &&
    line.source.box === null &&
    line.layout.column === null &&
    line.layout.cell === null
  );
}
