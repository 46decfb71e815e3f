import type { IToken } from 'chevrotain';
import { KIND_RELATIVES } from '../src/lexicon/role-words.ts';
import { actorLexer, actorTokens } from './actor/lexer.ts';
import { type ActorMatch, toMatch } from './actor/match.ts';
import { ActorParser, type Enumeration } from './actor/parser.ts';
import { type Actor, isAcronym, isUpperAt } from './actor/phrase.ts';
import * as T from './actor/vocabulary.ts';
import { tokenMatcher } from './shared/chevrotain.ts';
import type { Grammar } from './shared/run.ts';

export type { ActorMatch } from './actor/match.ts';

const parser = new ActorParser();

export const actorGrammar: Grammar<ActorParser> = {
  name: 'actor',
  tokens: T.VOCABULARY,
  lexer: actorLexer,
  parser,
};

/**
 * Split an enumeration of actors.
 *
 * @param text - the enumeration, as after a label or in a table cell
 * @returns every actor in order; a segment without a known head counts when it is printed like a name
 * @example parseActors('Sở Nội vụ; UBND các huyện, thị xã, thành phố').map((a) => a.name)
 * // ['Sở Nội vụ', 'UBND các huyện, thị xã, thành phố']
 */
export function parseActors(text: string): ActorMatch[] {
  const tokens = actorTokens(text);
  const found: ActorMatch[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (isMark(tokens[at]!)) {
      at++;
      continue;
    }
    const list = countedListAt(text, tokens, at) ?? actorListAt(text, tokens, at);
    if (list && !isTruncated(list, tokens, at)) {
      const tail = tokens.slice(list.next, segmentEnd(tokens, list.next));
      found.push(...withTail(text, list.actors, tail));
      at = list.next + tail.length;
    } else {
      at = skipSegment(text, tokens, at, found);
    }
  }
  return found;
}

/** Actors that stand at a token, and the token after them. */
export interface ActorList {
  readonly actors: readonly ActorMatch[];
  readonly next: number;
}

/** A cheap look before the parser is started: failed parses are dear. */
export function canBeginActor(tokens: readonly IToken[], at: number): boolean {
  if (at < 0) return false;
  let head = at;
  while (head < tokens.length && isOpener(tokens[head]!)) head++;
  const token = tokens[head];
  if (token === undefined) return false;
  return tokenMatcher(token, T.Core) || tokenMatcher(token, T.Name) || (head > at && tokenMatcher(token, T.Link));
}

const isOpener = (token: IToken): boolean => tokenMatcher(token, T.Determiner) || tokenMatcher(token, T.Honorific);

/** How many tokens one enumeration is looked at. */
const WINDOW = 400;

/**
 * The enumeration that begins exactly at a token.
 *
 * @returns null when no actor begins there
 */
export function actorListAt(text: string, tokens: readonly IToken[], at: number): ActorList | null {
  if (!canBeginActor(tokens, at)) return null;
  parser.input = tokens.slice(at, at + WINDOW);
  const found: Enumeration | undefined = parser.enumeration();
  if (found?.last === undefined || !found.actors?.length) return null;
  return { actors: found.actors.map((actor) => toMatch(text, actor)), next: tokens.indexOf(found.last, at) + 1 };
}

/** `09 thôn`, `14 xã, phường`: how many of a kind, all of whom are meant. */
function countedListAt(text: string, tokens: readonly IToken[], at: number): ActorList | null {
  const [amount, noun] = [tokens[at]!, tokens[at + 1]];
  if (!tokenMatcher(amount, T.Amount) || noun === undefined || !tokenMatcher(noun, T.Core)) return null;
  const list = actorListAt(text, tokens, at + 1);
  if (!list) return null;
  const [first, ...others] = list.actors;
  const start = amount.startOffset;
  return { ...list, actors: [{ ...first!, start, name: text.slice(start, first!.end), kind: 'group' }, ...others] };
}

/** A lone common noun with more words behind it names nobody: `Cơ quan có thẩm quyền quyết định`. */
function isTruncated({ actors, next }: ActorList, tokens: readonly IToken[], at: number): boolean {
  const after = tokens[next];
  return (
    actors.length === 1 &&
    next === at + 1 &&
    after !== undefined &&
    !isSeparator(after) &&
    tokenMatcher(tokens[at]!, T.Unit)
  );
}

function segmentEnd(tokens: readonly IToken[], from: number): number {
  let at = from;
  while (at < tokens.length && !(isSeparator(tokens[at]!) && !isInnerSlash(tokens, at))) at++;
  return at;
}

/** Words that a damaged or unusual name may end with. */
const TAIL = [T.Word, T.Place, T.Attribute, T.Name];

/** In an enumeration a few unknown words up to the next separator still belong to the name: `… xã hội tính` for `tỉnh`. */
function withTail(text: string, actors: readonly ActorMatch[], tail: readonly IToken[]): readonly ActorMatch[] {
  const last = actors.at(-1);
  if (!last || tail.length === 0 || !(isWords(tail) || TAILS.some((isTail) => isTail(last, tail)))) return actors;
  const end = tail.at(-1)!.endOffset! + 1;
  return [...actors.slice(0, -1), { ...last, end, name: text.slice(last.start, end) }];
}

const isWords = (tail: readonly IToken[]): boolean =>
  tail.length <= 5 && tail.every((token) => TAIL.some((type) => tokenMatcher(token, type)));

const TAILS = [isCharge, isRelative, isNameTail];

/** `Phó Giám đốc Sở | phụ trách công tác học sinh`: what a post is in charge of, up to the next separator. */
function isCharge(actor: ActorMatch, tail: readonly IToken[]): boolean {
  return (
    (actor.kind === 'person' || actor.kind === 'group') &&
    tail.length > 1 &&
    tail.length <= 12 &&
    tail[0]!.image === 'phụ trách'
  );
}

/** `Các tổ dân phố | có tuyến phố văn minh`, `Công chức | theo dõi nông nghiệp`: which of a kind, up to the next separator. */
function isRelative({ name, head, kind }: ActorMatch, tail: readonly IToken[]): boolean {
  const [opener, object] = tail;
  if (opener === undefined || object === undefined || tail.length > LONGEST_RELATIVE) return false;
  if (/^(?:các|những) /i.test(name)) return tokenMatcher(opener, T.NonDuty) && KIND_RELATIVES.has(opener.image);
  return kind === 'group' && name.toLowerCase() === head && tokenMatcher(opener, T.DutyVerb);
}

const LONGEST_RELATIVE = 8;

/** The rest of a unit's name before the next separator of an enumeration: `Hỗ trợ khởi nghiệp | sáng tạo tỉnh`. */
function isNameTail({ kind, name }: ActorMatch, tail: readonly IToken[]): boolean {
  const isOpen = kind === 'unit' && name.includes(' ') && !isComplete(name);
  return (
    isOpen &&
    tail.length > 0 &&
    tail.length <= 9 &&
    !isClause(tail) &&
    tail.every((token) => IN_NAMES.some((type) => tokenMatcher(token, type)))
  );
}

/** `Ban Tài chính | chuẩn bị kinh phí`: a verb with an object, not the rest of a name. */
const isClause = ([verb, object]: readonly IToken[]): boolean =>
  object !== undefined && tokenMatcher(verb!, T.DutyVerb) && tokenMatcher(object, T.Word);

const IN_NAMES = [...TAIL, T.DutyVerb, T.Adverb];

/** A name that ends with a closed list's entry or a place goes on no further. */
function isComplete(name: string): boolean {
  const last = actorTokens(name).at(-1);
  return last !== undefined && (tokenMatcher(last, T.Sector) || tokenMatcher(last, T.Place));
}

/** Whether the words between an actor and the next separator belong to its name. */
export function endsAsName({ actors, next }: ActorList, tokens: readonly IToken[]): boolean {
  const last = actors.at(-1);
  return last !== undefined && isNameTail(last, tokens.slice(next, segmentEnd(tokens, next)));
}

/** Pass over one segment without a known head; keep it as an actor when it looks like a name. */
function skipSegment(text: string, tokens: readonly IToken[], from: number, found: ActorMatch[]): number {
  const at = segmentEnd(tokens, from);
  if (at > from) {
    const actor: Actor = {
      first: tokens[from]!,
      last: tokens[at - 1]!,
      head: null,
      sharedHead: null,
      plural: false,
      honorific: false,
      note: null,
    };
    if (isNameLike(actor, at - from)) found.push(toMatch(text, actor));
  }
  return Math.max(at, from + 1);
}

/** Bullets, quotes and breaks in front of an entry. */
const isMark = (token: IToken): boolean => [T.Dash, T.Mark, T.Break].some((type) => tokenMatcher(token, type));

const isSeparator = (token: IToken): boolean =>
  [T.Comma, T.Semicolon, T.Stop, T.Break, T.And, T.Colon, T.Slash].some((type) => tokenMatcher(token, type));

/** `HIV/AIDS`: a stroke without blanks between abbreviations. */
function isInnerSlash(tokens: readonly IToken[], at: number): boolean {
  const [before, slash, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (!before || !after || !tokenMatcher(slash, T.Slash)) return false;
  return before.endOffset! + 1 === slash.startOffset && isAcronym(after);
}

function isNameLike(actor: Actor, length: number): boolean {
  const { first } = actor;
  return length <= 12 && (tokenMatcher(first, T.Name) || (tokenMatcher(first, T.Attribute) && isUpperAt(first)));
}
