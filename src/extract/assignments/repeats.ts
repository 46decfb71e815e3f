import { matchKey } from '../../lexicon/fold.ts';
import type { Assignment, Placed, Role } from '../../model/index.ts';

const OPENING = /^(?:(?:tất cả|toàn thể|toàn bộ|các|những|mọi|mỗi|từng|đồng chí|đ\/c) +)+/i;

/** Equal for the same actor written with another determiner, capital or tone mark. */
function actorKey(name: string): string {
  return matchKey(name.replace(OPENING, '').replace(/[–—]/g, '-').replace(/\s+/g, ' '));
}

/** Roles that say less than the lead of the same actor in the same unit. */
const WEAKER: readonly Role[] = ['implement', 'advise'];

/**
 * One entry per actor and role of a unit (or table row): a repeat goes, and so does what the lead's own sentences repeat
 * (`1. Sở Nội vụ` … `Sở Nội vụ tổ chức …`).
 */
export function withoutRepeats(assignments: readonly Placed<Assignment>[]): Placed<Assignment>[] {
  const leads = new Set(assignments.filter((one) => one.role === 'lead').map(placeKey));
  const seen = new Set<string>();
  return assignments.filter((one) => {
    const place = placeKey(one);
    if (WEAKER.includes(one.role) && leads.has(place)) return false;
    const key = `${one.role} ${place}`;
    return !seen.has(key) && seen.add(key);
  });
}

const placeKey = (one: Placed<Assignment>): string => `${one.row ?? ''} ${actorKey(one.assignee.name)}`;
