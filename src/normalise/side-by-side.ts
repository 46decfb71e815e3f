import { type DraftLine, sliceLine } from './draft-line.ts';
import { sourceOf } from './mapped-text.ts';

/** Lines in which two columns were written row by row. */
export interface Band {
  /** Where the right column begins in each line; the line's length for a line of the left column alone, 0 for one of the right. */
  readonly cuts: readonly number[];
  readonly length: number;
}

/** Gives the next lines, at most as many as asked for. */
export type Probe = (most: number) => readonly DraftLine[];

/** The left parts of the lines, then the right parts. */
export function columnLines(lines: readonly DraftLine[], band: Band): DraftLine[] {
  const part = (side: 'left' | 'right'): DraftLine[] =>
    lines.flatMap((line, i) => {
      const cut = band.cuts[i]!;
      const end = line.mapped.text.length;
      const span = side === 'left' ? { start: 0, end: cut } : { start: cut, end };
      const isWhole = span.start === 0 && span.end === end;
      const indent = isWhole && side === 'left' ? line.layout.indent : 0;
      const piece = sliceLine(line, span, { ...line.layout, indent, fill: null, column: side });
      return piece.mapped.text === '' ? [] : [piece];
    });
  return [...part('left'), ...part('right')];
}

/** Blanks that part two columns in a text that keeps the page's look. */
const WIDE_GAP = 4;

/** Where a line goes on behind its widest run of blanks; null when no run is wide. */
export function afterWideGap({ mapped, source }: DraftLine): number | null {
  if (mapped.from === null) return null;
  let widest = WIDE_GAP - 1;
  let cut: number | null = null;
  for (let at = mapped.text.indexOf(' '); at >= 0; at = mapped.text.indexOf(' ', at + 1)) {
    const from = sourceOf(mapped, at);
    const width = sourceOf(mapped, at + 1) - from;
    const isTab = source.text.slice(from, from + width).includes('\t');
    if (isTab || width > widest) {
      cut = at + 1;
      widest = Math.max(width, widest);
    }
  }
  return cut;
}
