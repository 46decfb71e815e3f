import type { DraftLine } from './draft-line.ts';

/** Points by which footnotes are smaller than the text. */
const SMALLER = 0.9;

/**
 * Lines at the foot of a page that are smaller than the document's usual print, with usual print above them.
 *
 * @returns indices of the lines; empty where sizes are not known
 */
export function smallPrintAtFoot(lines: readonly DraftLine[]): ReadonlySet<number> {
  const usual = usualSize(lines);
  const small = new Set<number>();
  if (usual === null) return small;
  let run: number[] = [];
  let hasUsual = false;
  for (const [i, line] of lines.entries()) {
    if (line.role === 'flow' && line.layout.size !== null && line.layout.cell === null) {
      const isSmall = line.layout.size <= usual - SMALLER;
      if (isSmall) run.push(i);
      else run = [];
      hasUsual ||= !isSmall;
    }
    if (lines[i + 1]?.page === line.page) continue;
    if (hasUsual) for (const index of run) small.add(index);
    run = [];
    hasUsual = false;
  }
  return small;
}

/** The size of most letters. */
function usualSize(lines: readonly DraftLine[]): number | null {
  const letters = new Map<number, number>();
  for (const { layout, mapped } of lines) {
    if (layout.size !== null) letters.set(layout.size, (letters.get(layout.size) ?? 0) + mapped.text.length);
  }
  let usual: number | null = null;
  for (const [size, count] of letters) if (usual === null || count > letters.get(usual)!) usual = size;
  return usual;
}
