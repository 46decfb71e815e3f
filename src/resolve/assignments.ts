import type { VFile } from 'vfile';
import type { PlanRoot } from '../model/index.ts';
import { agencyKey } from './assignments/agency-key.ts';
import { declaredNames } from './assignments/declared-names.ts';
import { ownCommittee, ownNames } from './assignments/own-names.ts';

/**
 * Give every assignee its key: one key per body however it is written (`UBND tỉnh`, `Ủy ban nhân dân tỉnh Lam Giang` in
 * a plan of that province), with the abbreviations that the plan itself declares.
 *
 * @returns the tree with the keys of `facts.assignments` filled
 * @example `Ban Dân vận TU` → key `ban-dan-van-tinh-uy`
 */
export function resolveAssignments(root: PlanRoot, _file: VFile): PlanRoot {
  if (root.facts.assignments.length === 0) return root;
  const context = { declared: declaredNames(root), own: ownNames(root), committee: ownCommittee(root) };
  const keys = new Map<string, string | null>();
  const keyOf = (name: string): string | null => {
    if (!keys.has(name)) keys.set(name, agencyKey(name, context));
    return keys.get(name)!;
  };
  const assignments = root.facts.assignments.map((one) => ({
    ...one,
    assignee: { ...one.assignee, key: keyOf(one.assignee.key ?? one.assignee.name) },
  }));
  return { ...root, facts: { ...root.facts, assignments } };
}
