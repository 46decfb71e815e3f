import type { IToken } from 'chevrotain';
import { OPENERS, PERIODS } from '../../src/lexicon/role-words.ts';
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
  if (first < 0 || is(tokens[first], T.Amount)) return found;
  let read = 0;
  for (const clause of clausesOf(text, tokens, first)) {
    let open = clause.opens;
    for (const at of subjectPositions(tokens, first, clause)) {
      if (at < read) continue;
      read = actorListAt(text, tokens, at)?.next ?? at;
      if (read === at) continue;
      const afterComma = is(tokens[at - 1], T.Comma, T.Word);
      const ordered = afterComma && isNextOrder(tokens, first, at);
      if (afterComma && !open && !ordered) continue;
      const phrase = readPhrase('subject', tokens, at);
      if (!phrase || !isSubject(phrase) || isListEnd(tokens, phrase)) continue;
      const free = open && !is(tokens[at - 2], T.Core, T.Attribute);
      if (at > first && !ordered && !isAnnounced(phrase, tokens[at - 1]!, free)) continue;
      if (afterComma && !phrase.predicate!.known) continue;
      const { role, known } = phrase.predicate!;
      found.push(...toDuties(text, phrase.actors, { pattern: 'subject', role, known }));
      found.push(...toDuties(text, phrase.helpers ?? [], { pattern: 'with', role: 'coordinate' }));
      open = false;
    }
  }
  return found;
}

/** A part of a sentence between semicolons and colons. */
interface Clause {
  readonly start: number;
  readonly end: number;
  /** It begins with words after which the subject still has to come. */
  readonly opens: boolean;
}

function clausesOf(text: string, tokens: readonly IToken[], first: number): Clause[] {
  const starts = [first];
  for (let i = first + 1; i < tokens.length - 1; i++) if (is(tokens[i], T.Semicolon, T.Colon)) starts.push(i + 1);
  return starts.map((start, i) => {
    const { startOffset } = tokens[start]!;
    const opens = OPENING.test(level(text.slice(startOffset, startOffset + 40)));
    return { start, end: starts[i + 1] ?? tokens.length, opens };
  });
}

function subjectPositions(tokens: readonly IToken[], first: number, { start, end, opens }: Clause): number[] {
  const positions = [start];
  if (opens && tokens[start]!.image === 'riêng') positions.push(start + 1);
  const isCondition = opens && tokens.slice(start, start + 12).some((token) => token.image === 'nếu');
  for (let i = start + 1; i < end - 1; i++) {
    const token = tokens[i]!;
    const afterCondition = isCondition && is(token, T.Word) && is(tokens[i + 1], T.Determiner);
    if (
      token.image === 'thì' ||
      (is(token, T.Comma) && (opens || isNextOrder(tokens, first, i + 1))) ||
      (opens && (is(token, T.Close, T.Amount, T.Adverb) || PERIODS.has(token.image)) && opensName(tokens[i + 1]!)) ||
      afterCondition
    )
      positions.push(i + 1);
  }
  return positions;
}

const opensName = (token: IToken): boolean =>
  is(token, T.Determiner, T.Honorific) || (is(token, T.Body, T.Post) && isUpperAt(token));

/** Bodies and staff called by more than one noun: not just any `công chức`. */
const isCertain = ({ first, last, head }: Actor): boolean =>
  is(head ?? undefined, T.Body) || (is(first, T.Staff) && (first !== last || first.image.split(' ').length > 3));

/** `Phân công đồng chí Bí thư phụ trách chung, | đồng chí Phó Bí thư trực tiếp chỉ đạo`. */
function isNextOrder(tokens: readonly IToken[], first: number, at: number): boolean {
  const order = lastOrder(tokens, first, at);
  const isMeeting = tokens[order + 1]?.image === 'ban' && !isUpperAt(tokens[order + 1]!);
  if (order < 0 || isMeeting) return false;
  const isBody = is(tokens[at], T.Body, T.Office);
  return is(tokens[at], T.Honorific) || (isBody && (isUpperAt(tokens[at]!) || takesPart(tokens, at)));
}

/** `, công an xã phối hợp …`: a verb of leading or helping right behind a short name. */
const takesPart = (tokens: readonly IToken[], at: number): boolean =>
  [1, 2, 3].some((k) => is(tokens[at + k], T.LeadVerb, T.CoordinateVerb) && !is(tokens[at + k - 1], T.Comma, T.And));

/** The verb of giving at the start of the sentence or of this clause; −1 without one. */
function lastOrder(tokens: readonly IToken[], first: number, at: number): number {
  if (is(tokens[first], T.AssignVerb)) return first;
  for (let i = at - 1; i > first && !is(tokens[i], T.Semicolon, T.Stop); i--) {
    if (
      is(tokens[i], T.AssignVerb, T.By) &&
      is(tokens[i - 1], T.Semicolon, T.Comma, T.Word) &&
      isUpperAt(tokens[i + 1]!)
    )
      return i;
  }
  return -1;
}

/** In mid-sentence a subject shows itself by a determiner, a capital or by what it must do: `đoàn kiểm tra phải …`. */
function isAnnounced({ actors, predicate }: DutyPhrase, before: IToken, open: boolean): boolean {
  const { first, last, head, plural } = actors[0]!;
  if (before.image === 'thì' && !is(predicate!.verb ?? undefined, T.Verb)) return false;
  if (is(first, T.Determiner, T.Honorific) || isUpperAt(first) || (predicate!.modal && isCertain(actors[0]!)))
    return true;
  const isClause = is(before, T.Semicolon) || before.image === 'thì' || (open && is(before, T.Comma));
  const syllables = first.image.split(' ').length;
  const isFull = first !== last || syllables > 2 || (is(head ?? undefined, T.Post, T.Body) && syllables > 1);
  return isClause && isFull && !plural && predicate!.known;
}

/** `Ban Coi thi; Ban Chấm thi tự luận;`: a last word of a name, not a verb that says what they do. */
function isListEnd(tokens: readonly IToken[], { predicate }: DutyPhrase): boolean {
  const verb = predicate!.verb;
  if (verb === null || predicate!.grounded || !is(verb, T.Word, T.Plain)) return false;
  const after = tokens[tokens.indexOf(verb) + 1];
  return after === undefined || is(after, T.Semicolon, T.Stop);
}

/** `Cảnh sát giao thông phân luồng`: a force called by its field. */
const isForce = ({ first }: Actor): boolean => is(first, T.Sector) && first.image.startsWith('cảnh sát');

/** A subject has a head noun; with a verb that the lexicon does not know it needs a full name too. */
function isSubject({ actors, predicate }: DutyPhrase): boolean {
  if (!predicate || !actors.every((actor) => actor.head !== null || actor.honorific || isForce(actor))) return false;
  if (actors.length === 1 && isBareNoun(actors[0]!)) return false;
  const proper = actors.every(({ first, last }) => first !== last && is(last, T.Name, T.Place, T.Attribute));
  if (predicate.verb !== null && is(predicate.verb, T.AssignVerb) && !predicate.verb.image.startsWith('phân'))
    return false;
  return predicate.known || (proper && predicate.verb !== null && is(predicate.verb, T.Word, T.Plain));
}

/** `Cơ quan thực hiện …`: a heading's noun rather than somebody. */
function isBareNoun({ first, last, head }: Actor): boolean {
  return first === last && head !== null && is(head, T.Unit, T.Office) && head.image.split(' ').length < 4;
}
