import type { Role } from '../../src/model/index.ts';
import { type ActorMatch, toMatch } from '../actor/match.ts';
import type { Actor } from '../actor/phrase.ts';
import { labelMeaning } from './labels.ts';

/** How a duty was said; decides how sure it is. */
export type DutyPattern =
  | 'label'
  | 'heading'
  | 'subject'
  | 'assigned'
  | 'with'
  | 'between'
  | 'passive'
  | 'sending'
  | 'via';

/** One actor and what it has to do. */
export interface DutyMatch {
  readonly role: Role;
  readonly actor: ActorMatch;
  readonly pattern: DutyPattern;
  /** False where the duty is only implied: `sự phối hợp giữa X và Y`. */
  readonly explicit: boolean;
  /** False where the verb is unknown to the lexicon. */
  readonly known: boolean;
}

/** What a phrase says of its actors; explicit and known unless it says otherwise. */
export interface Finding {
  readonly pattern: DutyPattern;
  readonly role: Role;
  readonly explicit?: boolean;
  readonly known?: boolean;
}

/** The role that the bracket behind a name gives, else the one of its list: `Sở Nội vụ (chủ trì), Sở Tài chính (phối hợp)`. */
export function notedRole({ note }: ActorMatch, role: Role): Role {
  const meaning = note === null ? null : labelMeaning(note);
  return meaning?.kind === 'role' ? meaning.role : role;
}

/** One match per actor of a phrase. */
export function toDuties(text: string, actors: readonly Actor[], finding: Finding): DutyMatch[] {
  return actors.map((one) => {
    const actor = toMatch(text, one);
    return { explicit: true, known: true, ...finding, role: notedRole(actor, finding.role), actor };
  });
}
