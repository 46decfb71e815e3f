import type { Assignment, Placed, PlanRoot } from '../../model/index.ts';

/** The facts of a plan by their unit. Deadlines, targets and citations are kept as indices into their lists. */
export interface FactIndex {
  readonly assignments: ReadonlyMap<string, readonly Placed<Assignment>[]>;
  readonly deadlines: ReadonlyMap<string, readonly number[]>;
  readonly targets: ReadonlyMap<string, readonly number[]>;
  readonly citations: ReadonlyMap<string, readonly number[]>;
}

/** Group every fact by the unit it stands in. */
export function indexFacts({ facts }: PlanRoot): FactIndex {
  return {
    assignments: grouped(facts.assignments, (one) => one),
    deadlines: grouped(facts.deadlines, (_, i) => i),
    targets: grouped(facts.targets, (_, i) => i),
    citations: grouped(facts.citations, (_, i) => i),
  };
}

function grouped<F extends { readonly where: string }, V>(
  facts: readonly F[],
  value: (fact: F, i: number) => V,
): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  facts.forEach((fact, i) => {
    const group = groups.get(fact.where);
    if (group) group.push(value(fact, i));
    else groups.set(fact.where, [value(fact, i)]);
  });
  return groups;
}
