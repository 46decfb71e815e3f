import { DOCUMENT_TYPES } from '../lexicon/document-types.ts';
import type { Mention, Placed, PlanFacts, PlanHeader } from '../model/index.ts';
import { type KeyContext, keyOf } from './citation-key.ts';

const TYPES = [...DOCUMENT_TYPES].map(({ name }) => name).sort((a, b) => b.length - a.length);

/**
 * The key each mention points to: "này" with the plan's own type (a joint plan calls itself `Kế hoạch này` too) is the plan, else the nearest citation of that type
 * before it. What points nowhere keeps a null key.
 */
export function resolveMentions(facts: PlanFacts, header: Placed<PlanHeader>, context: KeyContext): Placed<Mention>[] {
  const own = keyOf(
    {
      raw: '',
      type: header.type ?? 'Kế hoạch',
      number: header.number,
      date: header.date,
      issuer: header.issuer.name,
      title: null,
    },
    context,
  );
  let before = 0;
  return facts.mentions.map((mention) => {
    const type = TYPES.find((name) => mention.raw.toLowerCase().startsWith(name.toLowerCase()));
    while (before < facts.citations.length && facts.citations[before]!.span.start < mention.span.start) before++;
    if (type !== undefined && (header.type ?? 'Kế hoạch').startsWith(type) && /này$/u.test(mention.raw))
      return { ...mention, key: own };
    const antecedent = facts.citations
      .slice(Math.max(0, before - 50), before)
      .findLast((citation) => citation.type === type);
    return { ...mention, key: antecedent?.key ?? null };
  });
}
