import type { IToken, TokenType } from 'chevrotain';
import { OBLIGATIONS } from '../../src/lexicon/role-words.ts';
import type { Role } from '../../src/model/index.ts';
import * as T from '../actor/vocabulary.ts';
import { tokenMatcher } from '../shared/chevrotain.ts';

/** What a subject does, by its first verb. */
export interface Predicate {
  readonly role: Role;
  /** The verb; null where only `có trách nhiệm:` follows. */
  readonly verb: IToken | null;
  /** False when the verb is not in the vocabulary. */
  readonly known: boolean;
  /** A duty was put in words: `phải`, `có trách nhiệm`. */
  readonly modal: boolean;
  /** The ground was given first: `căn cứ Kế hoạch này, …`. */
  readonly grounded: boolean;
}

/** What stood before the verb. */
export interface Opening {
  grounded: boolean;
  modal: boolean;
  responsible: boolean;
  obliged: boolean;
  /** They go somewhere first: `đến từng nhà …`. */
  going: boolean;
}

/** Nothing stood there. */
export const noOpening: Opening = {
  grounded: false,
  modal: false,
  responsible: false,
  obliged: false,
  going: false,
};

const ROLES: readonly (readonly [TokenType, Role])[] = [
  [T.LeadVerb, 'lead'],
  [T.DirectVerb, 'direct'],
  [T.AdviseVerb, 'advise'],
  [T.CoordinateVerb, 'coordinate'],
];

/** Note one of the words before the verb: an adverb, or the ground of the duty. */
export function noteOpening(opening: Opening, opener: IToken | 'ground'): void {
  if (opener === 'ground') opening.grounded = true;
  else if (opener.tokenType === T.Adverb) {
    opening.modal = true;
    opening.responsible ||= opener.image.endsWith('trách nhiệm');
    opening.obliged ||= OBLIGATIONS.has(opener.image);
  }
}

/**
 * What a verb and the words before it say of the subject.
 *
 * @example verb `tham mưu` → `{ role: 'advise', known: true, … }`
 */
export function toPredicate(verb: IToken | null, opening: Opening): Predicate {
  return { ...predicateOf(verb, opening), modal: opening.obliged };
}

function predicateOf(
  verb: IToken | null,
  { grounded, modal, responsible, obliged, going }: Opening,
): Omit<Predicate, 'modal'> {
  if (verb === null) return { role: 'implement', verb, known: grounded || responsible, grounded };
  if (tokenMatcher(verb, T.Colon)) return { role: 'lead', verb: null, known: true, grounded };
  if (verb.image === 'phụ trách') return { role: 'direct', verb, known: true, grounded };
  const role = ROLES.find(([type]) => tokenMatcher(verb, type))?.[1] ?? 'implement';
  const known = tokenMatcher(verb, T.Verb) || grounded || obliged || going || (modal && !tokenMatcher(verb, T.NonDuty));
  return { role: grounded && role === 'coordinate' ? 'implement' : role, verb, known, grounded };
}
