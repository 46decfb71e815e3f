import type { IToken } from 'chevrotain';
import { OPENERS } from '../../src/lexicon/role-words.ts';
import { type Actor, isUpperAt } from '../actor/phrase.ts';
import * as T from '../actor/vocabulary.ts';
import { actorListAt } from '../actor.ts';
import { level } from '../shared/level.ts';
import { type DutyMatch, toDuties } from './match.ts';
import type { DutyPhrase } from './parser.ts';
import { is, readPhrase } from './read.ts';

const OPENING = new RegExp(`^[\\s"“”(\\-+•*_]*(?:${OPENERS.map(level).join('|')})[ ,]`);

/** The subjects of a sentence: at its start, after semicolons, and after the commas of an opening clause. */
export function subjects(text: string, tokens: readonly IToken[]): DutyMatch[] {
  const found: DutyMatch[] = [];
  const first = tokens.findIndex((token) => !is(token, T.Dash, T.Mark));
  if (first < 0) return found;
  const opens = OPENING.test(level(text.slice(tokens[first]!.startOffset, tokens[first]!.startOffset + 40)));
  let open = opens;
  let read = 0;
  for (const at of subjectPositions(tokens, first, opens)) {
    if (at < read) continue;
    read = actorListAt(text, tokens, at)?.next ?? at;
    if (read === at) continue;
    const afterComma = is(tokens[at - 1], T.Comma, T.Word);
    if (afterComma && !open && !isNextOrder(tokens, first, at)) continue;
    const phrase = readPhrase('subject', tokens, at);
    if (!phrase || !isSubject(phrase) || (at > first && !isAnnounced(phrase))) continue;
    if (afterComma && !phrase.predicate!.known) continue;
    const { role, known } = phrase.predicate!;
    found.push(...toDuties(text, phrase.actors, { pattern: 'subject', role, known }));
    open = false;
  }
  return found;
}

function subjectPositions(tokens: readonly IToken[], first: number, opens: boolean): number[] {
  const positions = [first];
  if (is(tokens[first], T.Amount)) return [];
  if (opens && tokens[first]!.image === 'riêng') positions.push(first + 1);
  const isCondition = opens && tokens.slice(first, first + 12).some((token) => token.image === 'nếu');
  for (let i = first + 1; i < tokens.length - 1; i++) {
    const afterCondition = isCondition && is(tokens[i], T.Word) && is(tokens[i + 1], T.Determiner);
    if (
      is(tokens[i], T.Semicolon, T.Colon) ||
      (is(tokens[i], T.Comma) && (opens || isNextOrder(tokens, first, i + 1))) ||
      afterCondition
    )
      positions.push(i + 1);
  }
  return positions;
}

/** Bodies and staff called by more than one noun: not just any `công chức`. */
const isCertain = ({ first, last, head }: Actor): boolean =>
  is(head ?? undefined, T.Body) || (is(first, T.Staff) && (first !== last || first.image.split(' ').length > 3));

/** `Phân công đồng chí Bí thư phụ trách chung, | đồng chí Phó Bí thư trực tiếp chỉ đạo`. */
function isNextOrder(tokens: readonly IToken[], first: number, at: number): boolean {
  const isMeeting = tokens[first + 1]?.image === 'ban' && !isUpperAt(tokens[first + 1]!);
  if (!is(tokens[first], T.AssignVerb) || isMeeting) return false;
  return is(tokens[at], T.Honorific) || (is(tokens[at], T.Body, T.Office) && isUpperAt(tokens[at]!));
}

/** In mid-sentence a subject shows itself by a determiner, a capital or by what it must do: `đoàn kiểm tra phải …`. */
function isAnnounced({ actors, predicate }: DutyPhrase): boolean {
  const { first } = actors[0]!;
  return is(first, T.Determiner, T.Honorific) || first.payload === true || (predicate!.modal && isCertain(actors[0]!));
}

/** A subject has a head noun; with a verb that the lexicon does not know it needs a full name too. */
function isSubject({ actors, predicate }: DutyPhrase): boolean {
  if (!predicate || !actors.every((actor) => actor.head !== null || actor.honorific)) return false;
  if (actors.length === 1 && isBareNoun(actors[0]!)) return false;
  const proper = actors.every(({ first, last }) => first !== last && is(last, T.Name, T.Place, T.Attribute));
  if (predicate.verb !== null && is(predicate.verb, T.AssignVerb) && !predicate.verb.image.startsWith('phân'))
    return false;
  return predicate.known || (proper && predicate.verb !== null && is(predicate.verb, T.Word));
}

/** `Cơ quan thực hiện …`: a heading's noun rather than somebody. */
function isBareNoun({ first, last, head }: Actor): boolean {
  return first === last && head !== null && is(head, T.Unit, T.Office) && head.image.split(' ').length < 4;
}
