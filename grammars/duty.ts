import { type IToken, tokenMatcher } from 'chevrotain';
import { ASSIGNING_VERBS, HEADING_OPENERS, NOUNS_BEFORE_COORDINATION, OPENERS } from '../src/lexicon/role-words.ts';
import type { Role, Span } from '../src/model/index.ts';
import { actorLexer, actorTokens } from './actor/lexer.ts';
import { type ActorMatch, toMatch } from './actor/match.ts';
import type { Actor } from './actor/parser.ts';
import * as T from './actor/vocabulary.ts';
import { actorListAt, parseActors } from './actor.ts';
import { type LabelMatch, labelsOf } from './duty/labels.ts';
import { DutyParser, type DutyPhrase } from './duty/parser.ts';
import { sentencesOf } from './duty/sentences.ts';
import { level } from './shared/level.ts';
import type { Grammar } from './shared/run.ts';

export { labelMeaning, labelsOf } from './duty/labels.ts';

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

const parser = new DutyParser();

export const dutyGrammar: Grammar<DutyParser> = { name: 'duty', tokens: T.VOCABULARY, lexer: actorLexer, parser };

/**
 * Who has to do what in a paragraph.
 *
 * @param text - one paragraph
 * @returns one match per actor and role, in text order
 * @example parseDuties('Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính.').map((d) => [d.role, d.actor.name])
 * // [['lead', 'Sở Nội vụ'], ['coordinate', 'Sở Tài chính']]
 */
export function parseDuties(text: string): DutyMatch[] {
  const labels = text.includes(':') ? labelsOf(text) : [];
  const found = labels.flatMap((label) => labelDuties(text, label));
  const claimed = labels.filter(({ value }) => found.some((duty) => inside(duty.actor, value)));
  for (const sentence of sentencesOf(text)) {
    if (isWorthReading(text, sentence)) found.push(...sentenceDuties(text, sentence, claimed));
  }
  return dedupe(found).sort((a, b) => a.actor.start - b.actor.start || a.actor.end - b.actor.end);
}

const inside = (span: Span, outer: Span): boolean => span.start >= outer.start && span.end <= outer.end;

function dedupe(duties: readonly DutyMatch[]): DutyMatch[] {
  const seen = new Set<string>();
  return duties.filter(({ role, actor }) => {
    const key = `${role} ${actor.start} ${actor.end}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** A role label's value is an enumeration, unless it is a sentence of its own. */
function labelDuties(text: string, label: LabelMatch): DutyMatch[] {
  if (label.meaning.kind !== 'role') return [];
  const { role } = label.meaning;
  const { start, end } = label.value;
  const tokens = actorTokens(text, start, end);
  const list = actorListAt(text, tokens, 0);
  const after = list && tokens[list.next];
  if (after && is(after, T.Verb, T.Adverb, T.Ground, T.Word)) return [];
  return parseActors(text.slice(start, end)).map((actor) => ({
    role,
    actor: { ...actor, start: actor.start + start, end: actor.end + start },
    pattern: 'label',
    explicit: true,
    known: true,
  }));
}

const TRIGGER =
  /giao|phân công|[uủ][yỷ] quyền|uỷ nhiệm|đề nghị|yêu cầu|phối hợp|cùng với|báo cáo|gửi|nộp|trình|phản ánh|chuyển|liên hệ|thông tin|đăng ký|kiến nghị|chủ trì|đầu mối/i;

const OPENING_SYLLABLES = new Set(OPENERS.map((phrase) => level(phrase).split(' ')[0]!));
const OPENING = new RegExp(`^[\\s"“”(\\-+•*_]*(?:${OPENERS.map(level).join('|')})[ ,]`);
const FIRST_SYLLABLE = /[^\s"“”(\-–+•*_]+/;

/** The cheap scan: a word of duty anywhere, or an opening that a subject can follow. */
function isWorthReading(text: string, { start, end }: Span): boolean {
  const sentence = text.slice(start, end);
  if (TRIGGER.test(sentence)) return true;
  const syllable = FIRST_SYLLABLE.exec(sentence)?.[0] ?? '';
  return (
    syllable !== '' &&
    (ACTOR_SYLLABLES.has(level(syllable)) || OPENING_SYLLABLES.has(level(syllable)) || sentence.includes(';'))
  );
}

const ACTOR_SYLLABLES = T.firstSyllablesOfActors();

function sentenceDuties(text: string, sentence: Span, claimed: readonly LabelMatch[]): DutyMatch[] {
  const tokens = actorTokens(text, sentence.start, sentence.end);
  const triggers = tokens.flatMap((_, i) => triggered(text, tokens, i));
  const listed = new Set(triggers.map(({ actor }) => actor.start));
  const found = [...subjects(text, tokens).filter(({ actor }) => !listed.has(actor.start)), ...triggers];
  return found.filter((duty) => !claimed.some((label) => inside(duty.actor, label.span)));
}

const is = (token: IToken | undefined, ...types: IToken['tokenType'][]): boolean =>
  token !== undefined && types.some((type) => tokenMatcher(token, type));

/** How many tokens one phrase is looked at. */
const WINDOW = 400;

type Rule = 'subject' | 'assigned' | 'withWhom' | 'between' | 'passive' | 'sending' | 'via';

function read(rule: Rule, tokens: readonly IToken[], at: number): DutyPhrase | null {
  parser.input = tokens.slice(at, at + WINDOW);
  const phrase: DutyPhrase | undefined = parser[rule]();
  const known = phrase?.actors?.every((actor) => actor.first !== undefined && !Number.isNaN(actor.first.startOffset));
  return phrase && known && phrase.actors.length > 0 ? phrase : null;
}

interface Finding {
  readonly pattern: DutyPattern;
  readonly role: Role;
  readonly explicit?: boolean;
  readonly known?: boolean;
}

function toDuties(text: string, actors: readonly Actor[], finding: Finding): DutyMatch[] {
  return actors.map((actor) => ({ explicit: true, known: true, ...finding, actor: toMatch(text, actor) }));
}

/** The subjects of a sentence: at its start, after semicolons, and after the commas of an opening clause. */
function subjects(text: string, tokens: readonly IToken[]): DutyMatch[] {
  const found: DutyMatch[] = [];
  const first = tokens.findIndex((token) => !is(token, T.Dash, T.Mark));
  if (first < 0) return found;
  const opens = OPENING.test(level(text.slice(tokens[first]!.startOffset, tokens[first]!.startOffset + 40)));
  let open = opens;
  for (const at of subjectPositions(tokens, first, opens)) {
    const afterComma = is(tokens[at - 1], T.Comma);
    if (afterComma && !open) continue;
    const phrase = read('subject', tokens, at);
    if (!phrase || !isSubject(phrase) || (at > first && !isAnnounced(phrase.actors[0]!))) continue;
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
  for (let i = first + 1; i < tokens.length - 1; i++) {
    if (is(tokens[i], T.Semicolon) || (opens && is(tokens[i], T.Comma))) positions.push(i + 1);
  }
  return positions;
}

/** In mid-sentence a subject shows itself by a determiner or a capital. */
function isAnnounced(actor: Actor): boolean {
  return is(actor.first, T.Determiner, T.Honorific) || actor.first.payload === true;
}

/** A subject has a head noun; with a verb that the lexicon does not know it needs a full name too. */
function isSubject({ actors, predicate }: DutyPhrase): boolean {
  if (!predicate || !actors.every((actor) => actor.head !== null || actor.honorific)) return false;
  const first = actors[0]!;
  if (first.head !== null && is(first.head, T.Place) && !first.plural) return false;
  const proper = actors.every(({ first, last }) => first !== last && is(last, T.Name, T.Place, T.Attribute));
  return predicate.known || (proper && predicate.verb !== null && is(predicate.verb, T.Word));
}

/** What starts at a trigger word. */
function triggered(text: string, tokens: readonly IToken[], i: number): DutyMatch[] {
  const token = tokens[i]!;
  for (const [type, handler] of HANDLERS) if (is(token, type)) return handler(text, tokens, i);
  return [];
}

type Handler = (text: string, tokens: readonly IToken[], i: number) => DutyMatch[];

const HANDLERS: readonly (readonly [IToken['tokenType'], Handler])[] = [
  [T.AssignVerb, assigned],
  [T.CoordinateVerb, coordinated],
  [T.By, led],
  [T.SendVerb, sent],
];

const OBJECT_ROLES: readonly Role[] = ['lead', 'coordinate', 'direct', 'advise'];

function assigned(text: string, tokens: readonly IToken[], i: number): DutyMatch[] {
  const phrase = is(tokens[i - 1], T.By, T.Link) ? null : read('assigned', tokens, i);
  if (!phrase) return [];
  const verb = tokens[i]!.image;
  if (/^(?:phân công|ủy)/.test(verb) && !(opensClause(tokens, i) && phrase.actors.every(isSpecific))) return [];
  const given = ASSIGNING_VERBS[verb] ?? 'lead';
  return toDuties(text, phrase.actors, { pattern: 'assigned', role: assignedRole(given, phrase) });
}

/** The verb after the actor says more than the one before it: `giao X thực hiện`, `đề nghị X chủ trì`. */
function assignedRole(given: Role, { predicate }: DutyPhrase): Role {
  if (!predicate) return given;
  if (given === 'lead')
    return /thực hiện$/.test(predicate.verb?.image ?? '')
      ? 'implement'
      : predicate.role === 'coordinate'
        ? 'coordinate'
        : 'lead';
  return OBJECT_ROLES.includes(predicate.role) ? predicate.role : given;
}

/** At the start of a sentence or after a semicolon. */
function opensClause(tokens: readonly IToken[], i: number): boolean {
  return i === 0 || is(tokens[i - 1], T.Semicolon, T.Dash, T.Mark, T.Colon);
}

/** Named or with a determiner of persons: not just any `lãnh đạo cơ quan`. */
function isSpecific(actor: Actor): boolean {
  return actor.honorific || actor.first.payload === true || actor.last.payload === true;
}

function coordinated(text: string, tokens: readonly IToken[], i: number): DutyMatch[] {
  const before = level(text.slice(Math.max(0, tokens[i]!.startOffset - 20), tokens[i]!.startOffset)).trimEnd();
  if (NOUNS_BEFORE_COORDINATION.document.some((noun) => before.endsWith(noun))) return [];
  const isNoun = NOUNS_BEFORE_COORDINATION.work.some((noun) => before.endsWith(noun));
  const between = read('between', tokens, i);
  if (between) return toDuties(text, between.actors, { pattern: 'between', role: 'coordinate', explicit: false });
  const phrase = read('withWhom', tokens, i);
  if (!phrase) return [];
  return toDuties(text, phrase.actors, { pattern: 'with', role: 'coordinate', explicit: !isNoun });
}

function led(text: string, tokens: readonly IToken[], i: number): DutyMatch[] {
  const phrase = read('passive', tokens, i);
  return phrase ? toDuties(text, phrase.actors, { pattern: 'passive', role: phrase.predicate?.role ?? 'lead' }) : [];
}

function sent(text: string, tokens: readonly IToken[], i: number): DutyMatch[] {
  const phrase = read('sending', tokens, i);
  if (!phrase) return [];
  const receivers = phrase.actors.filter(isReceiver);
  if (receivers.length === 0) return [];
  const from = tokens.indexOf(receivers[0]!.last, i);
  const to = tokens.indexOf(phrase.actors.at(-1)!.last, i);
  return [...toDuties(text, receivers, { pattern: 'sending', role: 'receive' }), ...vias(text, tokens, from, to)];
}

/** A body or post with a name of its own, not `các vấn đề`, `cán bộ` (an audience) or `cơ quan có thẩm quyền`. */
function isReceiver({ first, last, head, plural }: Actor): boolean {
  if (head !== null && is(head, T.Staff)) return false;
  const isNamed = first.payload === true || last.payload === true;
  return isNamed || plural || (head !== null && is(head, T.Post, T.Body, T.Committee));
}

/** `(qua Sở Nội vụ)` in or right after the receivers. */
function vias(text: string, tokens: readonly IToken[], from: number, to: number): DutyMatch[] {
  const found: DutyMatch[] = [];
  for (let i = from + 1; i < Math.min(tokens.length, to + 6); i++) {
    if (!is(tokens[i], T.Via) && tokens[i]!.image !== 'qua') continue;
    const phrase = read('via', tokens, i);
    if (phrase) found.push(...toDuties(text, phrase.actors, { pattern: 'via', role: 'receive' }));
  }
  return found;
}

/** The agencies that head a unit, and what ends the heading. */
export interface HeadingMatch {
  readonly actors: readonly ActorMatch[];
  /** `colon`: tasks follow in any case; `open`: they do if the unit has parts; `duty`: `… có trách nhiệm:`. */
  readonly ending: 'colon' | 'open' | 'duty';
  /** Where the text after the heading begins. */
  readonly end: number;
}

const OPENER = new RegExp(`^[\\s*_]*(?:${[...HEADING_OPENERS].sort((a, b) => b.length - a.length).join('|')}) +`);

/**
 * The agencies that a unit's first line is the heading of.
 *
 * @returns null when the line says more than who they are
 * @example parseDutyHeading('Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh:')?.ending // 'colon'
 */
export function parseDutyHeading(line: string): HeadingMatch | null {
  const start = OPENER.exec(level(line.slice(0, 60)))?.[0].length ?? 0;
  const tokens = actorTokens(line, start);
  const list = actorListAt(line, tokens, 0);
  if (!list?.actors.every((actor) => actor.head !== null || actor.kind === 'person')) return null;
  const after = tokens[list.next];
  const ending = headingEnding(tokens, list.next);
  return ending
    ? {
        actors: list.actors,
        ending,
        end: after ? (ending === 'open' ? line.length : endOf(tokens, list.next)) : line.length,
      }
    : null;
}

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
