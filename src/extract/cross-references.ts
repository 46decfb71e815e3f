import type { VFile } from 'vfile';
import { type CrossReferenceMatch, parseCrossReferences } from '../../grammars/cross-reference.ts';
import { words } from '../../grammars/shared/letters.ts';
import { DOCUMENT_TYPES } from '../lexicon/document-types.ts';
import { type CrossReference, type FactWindow, factWindows, type Placed, type PlanRoot } from '../model/index.ts';

/** Another document behind the reference, and the words that may stand between. */
const OTHER_DOCUMENT = new RegExp(
  `^[\\s\\u00A0,]*(?:của|tại|trong|ban hành kèm theo|kèm theo)?[\\s\\u00A0]*(?:các[\\s\\u00A0]+)?${words(...DOCUMENT_TYPES.map(({ name }) => name)).source}(?![\\s\\u00A0]+này)`,
);
/** Levels that plans have; articles and clauses alone belong to some law. */
const PLAN_LEVELS = new Set(['section', 'part', 'chapter', 'appendix']);

/**
 * Find references to units of this plan, one for each place of a list. References to places in other documents are pinpoints of their citations.
 * The target is left to `resolveCrossReferences`.
 *
 * @example "theo Khoản 1 Mục IV nêu trên" → { raw: 'Khoản 1 Mục IV' }
 */
export function extractCrossReferences(root: PlanRoot, _file: VFile): PlanRoot {
  const crossReferences = factWindows(root).flatMap((window) => referencesIn(root.clean.text, window));
  return { ...root, facts: { ...root.facts, crossReferences } };
}

function referencesIn(text: string, { where, span }: FactWindow): Placed<CrossReference>[] {
  const own = text.slice(span.start, span.end);
  return parseCrossReferences(own)
    .filter((match) => match.start > 0 || match.own)
    .filter((match) => isOfThisPlan(own, match))
    .flatMap(({ references }) => references)
    .map(({ raw, start, end }) => ({
      where,
      raw,
      target: null,
      span: { start: span.start + start, end: span.start + end },
    }));
}

function isOfThisPlan(text: string, match: CrossReferenceMatch): boolean {
  if (match.own) return true;
  if (OTHER_DOCUMENT.test(text.slice(match.end, match.end + 60))) return false;
  return match.places.some(({ level, label }) => PLAN_LEVELS.has(level) && label !== null);
}
