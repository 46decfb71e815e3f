import type { IToken } from 'chevrotain';
import { PARTIES } from '../../src/lexicon/actor-compounds.ts';
import { ASSIGNING_VERBS, NO_RECEIVERS, NOUNS_BEFORE_COORDINATION } from '../../src/lexicon/role-words.ts';
import type { Role } from '../../src/model/index.ts';
import { type Actor, isUpperAt } from '../actor/phrase.ts';
import * as T from '../actor/vocabulary.ts';
import { level } from '../shared/level.ts';
import { type DutyMatch, toDuties } from './match.ts';
import type { DutyPhrase } from './parser.ts';
import { is, readPhrase } from './read.ts';

/** What starts at a trigger word. */
export function triggered(text: string, tokens: readonly IToken[], i: number): DutyMatch[] {
  const token = tokens[i]!;
  for (const [type, handler] of HANDLERS) if (is(token, type)) return handler(text, tokens, i);
  return token.image === 'được' ? received(text, tokens, i) : [];
}

type Handler = (text: string, tokens: readonly IToken[], i: number) => DutyMatch[];

const HANDLERS: readonly (readonly [IToken['tokenType'], Handler])[] = [
  [T.AssignVerb, assigned],
  [T.CoordinateVerb, coordinated],
  [T.With, joined],
  [T.By, led],
  [T.SendVerb, sent],
];

/** `Quá trình thực hiện nếu có vướng mắc đề nghị các đơn vị …`. */
function opensWithCondition(tokens: readonly IToken[]): boolean {
  return tokens.slice(0, 12).some((token) => token.image === 'nếu' || token.image === 'trường hợp');
}

/** Roles of the second verb that win over the one of giving (`lead`) or asking (`implement`). */
const OBJECT_ROLES: Partial<Record<Role, readonly Role[]>> = {
  lead: ['coordinate', 'direct'],
  implement: ['lead', 'coordinate', 'direct', 'advise'],
};

function assigned(text: string, tokens: readonly IToken[], i: number): DutyMatch[] {
  const phrase = readPhrase('assigned', tokens, i);
  if (!phrase || !isOrder(tokens, i, phrase) || isBriefing(tokens, i)) return [];
  const verb = tokens[i]!.image;
  if (/^(?:phân công|ủy)/.test(verb) && !(opensOrder(tokens, i) && phrase.actors.every(isSpecific))) return [];
  const given = ASSIGNING_VERBS[verb] ?? 'lead';
  return toDuties(text, phrase.actors, { pattern: 'assigned', role: assignedRole(given, phrase) });
}

/** `Giao ban với Công an xã`: a meeting, not an order. */
const isBriefing = (tokens: readonly IToken[], i: number): boolean =>
  tokens[i]!.image === 'giao' && tokens[i + 1]?.image === 'ban' && !isUpperAt(tokens[i + 1]!);

/** The plan itself gives or asks, not one of its agencies: at the start of a clause, after its subject, or after a comma with a verb. */
function isOrder(tokens: readonly IToken[], i: number, { actors, predicate }: DutyPhrase): boolean {
  if (opensClause(tokens, i) || is(tokens[i - 1], T.Core, T.Name, T.Attribute, T.Adverb)) return true;
  if (predicate === null) return false;
  const isGiven = tokens[i]!.image.includes('giao') && predicate.known && isUpperAt(actors[0]!.first);
  if (isGiven) return true;
  const afterComma = is(tokens[i - 1], T.Comma) && /giao|công|ủy/.test(tokens[i]!.image);
  return afterComma || opensWithCondition(tokens);
}

/** The verb after the actor says more than the one before it: `giao X thực hiện`, `đề nghị X chủ trì`. */
function assignedRole(given: Role, { predicate }: DutyPhrase): Role {
  if (!predicate) return given;
  if (OBJECT_ROLES[given]?.includes(predicate.role)) return predicate.role;
  return given === 'lead' && /thực hiện$/.test(predicate.verb?.image ?? '') ? 'implement' : given;
}

/** At the start of a sentence or after a semicolon. */
function opensClause(tokens: readonly IToken[], i: number): boolean {
  return i === 0 || is(tokens[i - 1], T.Semicolon, T.Dash, T.Mark, T.Colon);
}

/** Where `phân công` is the plan's own word: `xây dựng kế hoạch, | phân công đồng chí Phó Chủ tịch phụ trách`. */
const opensOrder = (tokens: readonly IToken[], i: number): boolean =>
  opensClause(tokens, i) || is(tokens[i - 1], T.Comma, T.And);

/** Named or with a determiner of persons: not just any `lãnh đạo cơ quan`. */
function isSpecific(actor: Actor): boolean {
  return actor.honorific || actor.first.payload === true || actor.last.payload === true;
}

function coordinated(text: string, tokens: readonly IToken[], i: number): DutyMatch[] {
  const before = level(text.slice(Math.max(0, tokens[i]!.startOffset - 20), tokens[i]!.startOffset)).trimEnd();
  const inName = is(tokens[i - 1], T.Sector);
  if (!inName && NOUNS_BEFORE_COORDINATION.document.some((noun) => before.endsWith(noun))) return [];
  const isNoun = NOUNS_BEFORE_COORDINATION.work.some((noun) => before.endsWith(noun));
  const between = readPhrase('between', tokens, i);
  if (between) {
    const named = between.actors.filter(({ head }) => !PARTIES.has(head?.image ?? ''));
    return toDuties(text, named, { pattern: 'between', role: 'coordinate', explicit: false });
  }
  const phrase = readPhrase('withWhom', tokens, i);
  if (!phrase) return [];
  return toDuties(text, phrase.actors, { pattern: 'with', role: 'coordinate', explicit: !isNoun });
}

/** `cùng với các đoàn thể …` by itself; behind `phối hợp` it has been read already. */
function joined(text: string, tokens: readonly IToken[], i: number): DutyMatch[] {
  const isAside = tokens[i]!.image !== 'với' && is(tokens[i - 1], T.Comma);
  const opens = tokens[i]!.image === 'cùng' && opensClause(tokens, i);
  if (!(isAside || opens || tokens[i]!.image === 'cùng với') || is(tokens[i - 1], T.CoordinateVerb, T.Adverb))
    return [];
  const phrase = readPhrase('alongside', tokens, i);
  return phrase ? toDuties(text, phrase.actors, { pattern: 'with', role: 'coordinate' }) : [];
}

function led(text: string, tokens: readonly IToken[], i: number): DutyMatch[] {
  const phrase = readPhrase('passive', tokens, i);
  return phrase ? toDuties(text, phrase.actors, { pattern: 'passive', role: phrase.predicate?.role ?? 'lead' }) : [];
}

/** `Hồ sơ được Phòng Cảnh sát hình sự thụ lý`; not `đã được …`, `sau khi được …`. */
function received(text: string, tokens: readonly IToken[], i: number): DutyMatch[] {
  if (i === 0 || PASTS.test(tokens[i - 1]!.image)) return [];
  const phrase = readPhrase('received', tokens, i);
  return phrase ? toDuties(text, phrase.actors, { pattern: 'passive', role: 'implement' }) : [];
}

const PASTS = /(?:^|\s)(?:đã|khi|chưa|vừa|mới)$/;

function sent(text: string, tokens: readonly IToken[], i: number): DutyMatch[] {
  const phrase = readPhrase('sending', tokens, i);
  if (!phrase || (tokens[i]!.image === 'thông tin' && is(tokens[i - 1], T.DutyVerb))) return [];
  const isTopic = tokens[tokens.indexOf(phrase.actors[0]!.first, i) - 1]?.image === 'về';
  const receivers = sameClause(tokens, phrase.actors).filter((actor) => isReceiver(actor, isTopic));
  if (receivers.length === 0) return [];
  const from = tokens.indexOf(receivers[0]!.last, i);
  const to = tokens.indexOf(phrase.actors.at(-1)!.last, i);
  return [...toDuties(text, receivers, { pattern: 'sending', role: 'receive' }), ...vias(text, tokens, from, to)];
}

/** `gửi Sở Y tế; Phòng Nội vụ tổng hợp …`: what stands behind a semicolon in front of a verb is the next subject. */
function sameClause(tokens: readonly IToken[], actors: readonly Actor[]): readonly Actor[] {
  if (!is(tokens[tokens.indexOf(actors.at(-1)!.last) + 1], T.Verb, T.Adverb)) return actors;
  const next = actors.findIndex(({ first }) => is(tokens[tokens.indexOf(first) - 1], T.Semicolon));
  return next > 0 ? actors.slice(0, next) : actors;
}

/** A body or post with a name of its own, not `các vấn đề`, `cán bộ` (an audience) or `cơ quan có thẩm quyền`. */
function isReceiver({ first, last, head, plural }: Actor, isTopic: boolean): boolean {
  if (head !== null && (is(head, T.Staff) || NO_RECEIVERS.has(head.image))) return false;
  const isNamed = first.payload === true || last.payload === true;
  return (
    isNamed ||
    (plural && !isTopic) ||
    (head !== null && is(head, T.Post, T.Body, T.Committee, T.Authority) && !plural) ||
    (head !== null && is(head, T.Office) && is(last, T.Place, T.Attribute))
  );
}

const isBody = ({ head, honorific }: Actor): boolean => head !== null && !honorific && !is(head, T.Post);

/** `(qua đ/c Hoa, SĐT 0912 345 678)`: a person is named there to be called, not to do something. */
export function isContact(text: string, position: number): boolean {
  return PHONE.test(text.slice(position, position + CONTACT_LIMIT).split(/[);]/, 1)[0]!);
}

const CONTACT_LIMIT = 200;
const PHONE =
  /(?:^|[\s,])(?:s?đt|đtdđ|điện thoại|số máy|di động|e-?mail|zalo)(?=[\s:.])|[^0-9]0\d{2,3}[ .]?\d{3}[ .]?\d{3}/i;

/** `(qua Sở Nội vụ)` in or right after the receivers. */
function vias(text: string, tokens: readonly IToken[], from: number, to: number): DutyMatch[] {
  const found: DutyMatch[] = [];
  for (let i = from + 1; i < Math.min(tokens.length, to + 6); i++) {
    if (!is(tokens[i], T.Via) && tokens[i]!.image !== 'qua') continue;
    const actors = readPhrase('via', tokens, i)?.actors ?? [];
    const named = isContact(text, tokens[i]!.startOffset) ? actors.filter(isBody) : actors;
    found.push(...toDuties(text, named, { pattern: 'via', role: 'receive' }));
  }
  return found;
}
