import type { IToken } from 'chevrotain';
import { COMMUNITIES } from '../../src/lexicon/actor-compounds.ts';
import { actorLexer } from '../actor/lexer.ts';
import { type Actor, isAcronym, isUpperAt } from '../actor/phrase.ts';
import * as T from '../actor/vocabulary.ts';
import { canBeginActor } from '../actor.ts';
import { tokenMatcher } from '../shared/chevrotain.ts';
import type { Grammar } from '../shared/run.ts';
import { DutyParser, type DutyPhrase } from './parser.ts';

const parser = new DutyParser();

export const dutyGrammar: Grammar<DutyParser> = { name: 'duty', tokens: T.VOCABULARY, lexer: actorLexer, parser };

/** Whether there is a token and it is of one of the types. */
export function is(token: IToken | undefined, ...types: IToken['tokenType'][]): boolean {
  return token !== undefined && types.some((type) => tokenMatcher(token, type));
}

/** How many tokens one phrase is looked at. */
const WINDOW = 400;

/** The rules of the grammar that a phrase can begin with. */
export type DutyRule =
  | 'subject'
  | 'assigned'
  | 'withWhom'
  | 'alongside'
  | 'between'
  | 'passive'
  | 'received'
  | 'sending'
  | 'via';

/** The phrase of a rule that begins exactly at a token; null when there is none, or none with an actor. */
export function readPhrase(rule: DutyRule, tokens: readonly IToken[], at: number): DutyPhrase | null {
  if (rule !== 'sending' && !canBeginActor(tokens, actorPosition(rule, tokens, at))) return null;
  parser.input = tokens.slice(at, at + WINDOW);
  const phrase: DutyPhrase | undefined = parser[rule]();
  const first = phrase?.actors?.[0];
  if (!phrase || first?.first === undefined) return null;
  const isNeighbour = rule === 'withWhom' && COMMUNITIES.has(first.head?.image ?? '');
  return isNeighbour || isActorLike(first) ? phrase : null;
}

/** Where a rule's actors have to begin; −1 when its own words are not there. */
function actorPosition(rule: DutyRule, tokens: readonly IToken[], at: number): number {
  if (rule === 'subject') return at;
  if (rule === 'passive') return is(tokens[at + 1], T.Amount) ? at + 2 : at + 1;
  if (rule === 'received' || rule === 'via' || rule === 'alongside') return at + 1;
  if (rule === 'assigned') return tokens[at + 1]?.image === 'cho' ? at + 2 : at + 1;
  let next = at + 1;
  while (is(tokens[next], T.Adverb)) next++;
  if (rule === 'between') return is(tokens[next], T.Between) ? next + 1 : -1;
  return is(tokens[next], T.With) ? next + 1 : next;
}

/** A list begins with a head noun, a person, a post's name or an acronym; a place needs a determiner or a name, a level a determiner. */
function isActorLike({ first, last, head, honorific, plural }: Actor): boolean {
  if (head === null) return honorific || is(first, T.Sector) || (first === last && isAcronym(first));
  if (is(head, T.LevelGroup)) return plural;
  return plural || !is(head, T.Place) || (isUpperAt(first) && first !== last);
}
