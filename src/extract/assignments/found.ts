import type { DutyMatch } from '../../../grammars/duty.ts';
import type { Assignment, Placed } from '../../model/index.ts';

/** A duty with offsets into the whole text. */
export type Found = Omit<DutyMatch, 'pattern'> & { readonly pattern: DutyMatch['pattern'] | 'column' };

/** How sure each pattern is: the share of right ones among those found in plans read by hand. */
const CONFIDENCE: Readonly<Record<Found['pattern'], number>> = {
  label: 0.98,
  column: 0.96,
  heading: 0.96,
  assigned: 0.95,
  sending: 0.93,
  via: 0.93,
  with: 0.92,
  subject: 0.9,
  passive: 0.9,
  between: 0.6,
};

/**
 * The fact of a duty. Keys are left to `resolve`; where a list shares its head (`Các sở: Nội vụ, Tư pháp`) the key holds
 * the full name that `resolve` has to make a key of.
 */
export function toAssignment(found: Found, where: string, row: number | null): Placed<Assignment> {
  const { actor, role, explicit } = found;
  return {
    where,
    role,
    assignee: { name: actor.name, key: fullName(actor), kind: actor.kind },
    explicit,
    row,
    confidence: found.known ? CONFIDENCE[found.pattern] : 0.6,
    span: { start: actor.start, end: actor.end },
  };
}

function fullName({ sharedHead, name }: Found['actor']): string | null {
  return sharedHead === null ? null : `${sharedHead} ${name}`;
}
