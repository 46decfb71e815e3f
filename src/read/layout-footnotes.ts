import type { Line } from '../model/index.ts';
import { median } from './positioned-word.ts';

const MARK = /^[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]/;
/** Notes are set at least this much smaller than the text. */
const NOTE_SIZE = 0.93;

/**
 * Mark the footnotes of a page: the small lines at its end, from the first that opens with a raised number.
 *
 * @param lines - of one page in reading order
 * @example lines "… ban hành." (14 pt), "¹ Kế hoạch số 12/KH-UBND." (10 pt) → the second is a footnote
 */
export function markFootnotes(lines: readonly Line[]): Line[] {
  const usual = median(lines.flatMap(({ layout }) => layout.size ?? []));
  const isNumber = ({ layout }: Line): boolean => layout.region === 'page-number';
  let first = -1;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]!;
    if (isNumber(line)) continue;
    if (line.layout.size === null || line.layout.size > NOTE_SIZE * usual || line.layout.cell !== null) break;
    if (MARK.test(line.text)) first = i;
  }
  if (first < 0) return [...lines];
  return lines.map((line, i) =>
    i < first || isNumber(line) ? line : { ...line, layout: { ...line.layout, region: 'footnote' as const } },
  );
}
