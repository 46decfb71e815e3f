import type { IToken } from 'chevrotain';
import { PARTIES } from '../../src/lexicon/actor-compounds.ts';
import { fold } from '../../src/lexicon/fold.ts';
import { HEADING_OPENERS } from '../../src/lexicon/role-words.ts';
import { actorTokens } from '../actor/lexer.ts';
import type { ActorMatch } from '../actor/match.ts';
import * as T from '../actor/vocabulary.ts';
import { type ActorList, actorListAt } from '../actor.ts';
import { level } from '../shared/level.ts';
import { is } from './read.ts';

/** The agencies that head a unit, and what ends the heading. */
export interface HeadingMatch {
  readonly actors: readonly ActorMatch[];
  /** `colon`: tasks follow in any case; `open`: they do if the unit has parts; `duty`: `… có trách nhiệm:`. */
  readonly ending: 'colon' | 'open' | 'duty';
  /** Where the text after the heading begins. */
  readonly end: number;
}

const OPENER = new RegExp(`^[\\s*_]*(?:${[...HEADING_OPENERS].sort((a, b) => b.length - a.length).join('|')}) +`);

/** What a line begins with that names an actor, letters only: whole lines are not worth their tokens without it. */
const ACTOR_OPENING = new RegExp(
  `^[^a-z0-9]*(?:${[...new Set([...T.firstSyllablesOfActors()].map((syllable) => /^[a-z0-9]+/.exec(fold(syllable))![0]))].join('|')})(?![a-z0-9])`,
);

/**
 * The agencies that a unit's first line is the heading of.
 *
 * @returns null when the line says more than who they are
 * @example parseDutyHeading('Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh:')?.ending // 'colon'
 */
export function parseDutyHeading(line: string): HeadingMatch | null {
  const opener = OPENER.exec(level(line.slice(0, 60)))?.[0] ?? '';
  const start = opener.length;
  if (!ACTOR_OPENING.test(fold(line.slice(start, start + 40)))) return null;
  const tokens = actorTokens(line, start);
  const list = actorListAt(line, tokens, 0);
  if (!list?.actors.every((actor) => actor.head !== null || actor.kind === 'person')) return null;
  if (list.actors.every(({ head }) => PARTIES.has(head ?? ''))) return null;
  if (opener.includes('phân công') && isAnnouncement(list)) return null;
  const after = tokens[list.next];
  if (is(after, T.Colon) && isAnnouncement(list)) {
    const named = actorListAt(line, tokens, list.next + 1);
    if (named)
      return named.next < tokens.length - 1
        ? null
        : { actors: [...list.actors.slice(0, -1), ...named.actors], ending: 'open', end: line.length };
  }
  const ending = headingEnding(tokens, list.next);
  return ending
    ? {
        actors: list.actors,
        ending,
        end: after ? (ending === 'open' ? line.length : endOf(tokens, list.next)) : line.length,
      }
    : null;
}

/** `Các cơ quan: Phòng Tư pháp, …`: says that a list of names comes. */
const isAnnouncement = ({ actors }: ActorList): boolean => actors.at(-1)!.kind === 'group';

function endOf(tokens: readonly IToken[], from: number): number {
  let at = from;
  while (at < tokens.length && !is(tokens[at], T.Colon)) at++;
  return (tokens[at]?.endOffset ?? tokens.at(-1)!.endOffset!) + 1;
}

function headingEnding(tokens: readonly IToken[], at: number): HeadingMatch['ending'] | null {
  const after = tokens[at];
  if (after === undefined) return 'open';
  if (is(after, T.Colon)) return 'colon';
  if (is(after, T.Stop) && at === tokens.length - 1) return 'open';
  const isDuty = is(after, T.Adverb) && after.image.endsWith('trách nhiệm') && is(tokens[at + 1], T.Colon);
  return isDuty ? 'duty' : null;
}
