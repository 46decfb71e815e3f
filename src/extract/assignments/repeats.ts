import { ABBREVIATIONS } from '../../lexicon/abbreviations.ts';
import { matchKey } from '../../lexicon/fold.ts';
import type { Assignment, Placed, Role } from '../../model/index.ts';

/** What one writer adds to an actor's name and another leaves out. */
const PADDING = / (?:cấp (?:tỉnh|huyện|xã)|có liên quan|liên quan|sau đây|nêu trên)(?= )/g;
const OPENING = /^ (?:(?:tất cả|toàn thể|toàn bộ|các|những|mọi|mỗi|từng|đồng chí|thủ trưởng) )+/;

/** Equal for the same actor written with another determiner, capital, tone mark or abbreviation. */
function actorKey(name: string): string {
  const long = name.replace(/[A-ZĐ]{2,}/g, (word) => ABBREVIATIONS[word] ?? word);
  const words = ` ${long.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return matchKey(words.replace(OPENING, ' ').replace(PADDING, '').trim());
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
