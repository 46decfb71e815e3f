import type { VFile } from 'vfile';
import { parseTargets } from '../../grammars/target.ts';
import { factWindows, headerOf, type PlanRoot, type Span } from '../model/index.ts';
import { accountSections } from './account-sections.ts';

/**
 * Find the quantitative targets of the units; what stands in a citation or a deadline is none.
 *
 * @example a unit `1. 100% cán bộ, công chức được quán triệt.` gives one target, `=` 100 `%`
 */
export function extractTargets(root: PlanRoot, _file: VFile): PlanRoot {
  const masked = [...root.facts.citations, ...root.facts.deadlines]
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start);
  const { period } = headerOf(root);
  const planYear = /^\d{4}$/.test(period ?? '') ? Number(period) : null;
  const accounts = accountSections(root);
  let next = 0;
  const targets = factWindows(root)
    .filter(({ section }) => section !== null && !accounts.has(section.id))
    .flatMap(({ where, span }) => {
      while ((masked[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
      const found = parseTargets(root.clean.text.slice(span.start, span.end), {
        planYear,
        masked: inside(masked, next, span),
      });
      return found.map(({ start, end, ...target }) => ({
        ...target,
        where,
        span: { start: span.start + start, end: span.start + end },
      }));
    });
  return { ...root, facts: { ...root.facts, targets } };
}

function inside(masked: readonly Span[], from: number, window: Span): Span[] {
  const spans: Span[] = [];
  for (let i = from; i < masked.length && masked[i]!.start < window.end; i++) {
    spans.push({ start: masked[i]!.start - window.start, end: masked[i]!.end - window.start });
  }
  return spans;
}
