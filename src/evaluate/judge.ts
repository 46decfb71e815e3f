import type { PlanFacts } from '../model/index.ts';
import type { GoldPlan } from './gold-file.ts';
import { isSameCitation, isSameDeadline, isSameDuty, isSameTarget, type Matching, match, unique } from './match.ts';

/** A found fact: how sure the extractor was, and whether the gold holds it. */
export interface JudgedFact {
  readonly confidence: number;
  readonly right: boolean;
}

export type JudgedKind = 'citations' | 'assignments' | 'deadlines' | 'targets';

/**
 * Hold every found fact against the gold, for fitting and checking confidences. Facts that the gold calls optional are left out.
 *
 * @param facts - with the extractors' own confidences
 */
export function judgeFacts(gold: GoldPlan, facts: PlanFacts): Readonly<Record<JudgedKind, readonly JudgedFact[]>> {
  const duties = unique(facts.assignments, (a) => `${a.where}|${a.assignee.name}|${a.role}`);
  return {
    citations: judged(match(gold.citations, facts.citations, isSameCitation)),
    assignments: judged(match(gold.assignments, duties, isSameDuty)),
    deadlines: judged(match(gold.deadlines, facts.deadlines, isSameDeadline)),
    targets: judged(match(gold.targets, facts.targets, isSameTarget)),
  };
}

function judged<G, F extends { readonly confidence: number }>({ pairs, extras }: Matching<G, F>): JudgedFact[] {
  return [
    ...pairs.map(([, { confidence }]) => ({ confidence, right: true })),
    ...extras.map(({ confidence }) => ({ confidence, right: false })),
  ];
}
