import type { DraftLine } from './draft-line.ts';

/** Strokes drawn under the letterhead, above footnotes and at the end: `_____`, `-----`, `*****`, `——— ———`. */
const RULE_LINE = /^(?:([-_*=~–—─━¯])\1{2,}(?: |$))+$/;

/** Lines without a letter or figure in them: page furniture. */
export function markRuleLines(lines: readonly DraftLine[]): DraftLine[] {
  return lines.map((line) =>
    line.role === 'flow' && RULE_LINE.test(line.mapped.text) ? { ...line, role: 'running-head' } : line,
  );
}
