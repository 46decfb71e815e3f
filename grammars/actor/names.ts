import type { IToken, TokenType } from 'chevrotain';
import { NAME_SCOPES, NAMED_HEADS } from '../../src/lexicon/actor-compounds.ts';
import { isCompound } from '../../src/lexicon/compounds.ts';
import { tokenMatcher } from '../shared/chevrotain.ts';
import { isAcronym, isUpperAt } from './phrase.ts';
import * as T from './vocabulary.ts';

/** How many tokens of a name may follow its head. */
const LONGEST = 14;

/**
 * Mark the words that names of units run on with in lower case: `Trung tâm Kiểm soát | bệnh tật`, `Phòng Tổ chức, | biên chế`.
 * A name goes on up to a verb, a place, a mark or another head.
 *
 * @param tokens - typed tokens; those inside a name become `Inner`
 */
export function spreadNames(tokens: readonly IToken[]): void {
  for (let at = 0; at + 1 < tokens.length; at++) {
    const first = firstOfName(tokens, at);
    if (first < 0) continue;
    const end = nameEnd(tokens, at, first);
    for (let i = at + 1; i < end; i++) if (!is(tokens[i], T.Name)) setInner(tokens[i]!);
    at = Math.max(at, end - 1);
  }
}

const is = (token: IToken | undefined, ...types: TokenType[]): boolean =>
  token !== undefined && types.some((type) => tokenMatcher(token, type));

function setInner(token: IToken): void {
  token.tokenType = T.Inner;
  token.tokenTypeIdx = T.Inner.tokenTypeIdx!;
}

/** Where the name behind a head begins; −1 when the token is no head, or said of several. */
function firstOfName(tokens: readonly IToken[], at: number): number {
  const head = tokens[at]!;
  if (!is(head, T.Core) || !NAMED_HEADS.has(head.image) || is(tokens[at - 1], T.Determiner)) return -1;
  const first = tokens[at + 1]?.image === 'ngành' ? at + 2 : at + 1;
  return is(tokens[first], T.Name) ? first : -1;
}

/** Past the last token of a name. */
function nameEnd(tokens: readonly IToken[], head: number, first: number): number {
  const needsVerb = isSubjectPlace(tokens, head);
  let at = first + 1;
  while (at < head + LONGEST) {
    const length = stepLength(tokens, at);
    if (length === 0) break;
    at += length;
  }
  const isSentence = is(tokens[at], T.Stop) && at > first + 4;
  return needsVerb && (isSentence || !isBound(tokens, at)) ? shortEnd(tokens, first) : at;
}

/** `Phòng Nghiệp | vụ`: the second syllable of a word belongs to the name in any case. */
function shortEnd(tokens: readonly IToken[], first: number): number {
  const [one, two] = [tokens[first]!, tokens[first + 1]];
  return two && !is(two, T.Name) && isCompound(one.image, two.image) ? first + 2 : first + 1;
}

/** Where a verb has to follow the name: at the start of a clause and behind `giao`. */
function isSubjectPlace(tokens: readonly IToken[], head: number): boolean {
  const before = tokens[head - 1];
  return before === undefined || is(before, T.Semicolon, T.Stop, T.Break, T.Dash, T.Mark, T.AssignVerb);
}

/** Whether a name can end before this token although a verb has to come: otherwise an unknown verb was taken for a part of it. */
function isBound(tokens: readonly IToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (is(token, T.Amount, T.To, T.With, T.Via, T.By, T.Determiner, T.Honorific)) return false;
  return !PREPOSITIONS.has(token.image);
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'của tại ở từ trong ngày số năm như để nhằm khi theo bằng trên sau trước vào'.split(' '),
);

/** How many of the next tokens the name goes on with; 0 when it ends. */
function stepLength(tokens: readonly IToken[], at: number): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  if (is(token, T.Name)) return 1;
  if (completesWord(tokens[at - 1]!, token)) return 1;
  if (isNumbered(tokens, at)) return token.image === 'số' ? 2 : 1;
  if (is(token, T.Dash)) return isNameWord(tokens[at + 1]) || is(tokens[at + 1], T.Name) ? 2 : 0;
  if (is(token, T.Comma)) return listsOn(tokens, at) ? 2 : 0;
  if (is(token, T.And)) return joinsOn(tokens, at) ? 2 : 0;
  if (is(tokens[at - 1], T.Sector)) return isLowerWord(tokens, at) && endsSoon(tokens, at) ? 1 : 0;
  if (is(token, T.Verb, T.Adverb)) return isVerbOfName(tokens, at) ? 1 : 0;
  return isNameWord(token) || isInnerHead(token) ? 1 : 0;
}

/** `Phòng Nghiệp vụ | 1`, `Trạm Quản lý thủy nông | số 2`; not the first of a count. */
function isNumbered(tokens: readonly IToken[], at: number): boolean {
  const number = tokens[at]!.image === 'số' ? at + 1 : at;
  const isShort = is(tokens[number], T.Amount) && /^[0-9]{1,2}$/.test(tokens[number]!.image);
  return isShort && !is(tokens[number + 1], T.Word, T.Plain, T.Staff, T.Honorific, T.Slash, T.NonDuty);
}

/** `Tổ chức | , biên chế`, `Đào tạo | , bồi dưỡng | và Nghiên cứu`. */
function listsOn(tokens: readonly IToken[], comma: number): boolean {
  const after = tokens[comma + 1];
  if (isLowerWord(tokens, comma + 1)) return !is(tokens[comma + 2], T.Colon) && endsSoon(tokens, comma + 1);
  if (is(after, T.Capital) && isUpperAt(after!)) return namesThree(tokens, comma);
  const isActivity = is(after, T.DutyVerb) && !isUpperAt(after!) && is(tokens[comma - 1], T.Name);
  const next = tokens[comma + 2];
  if (isActivity && (next === undefined || is(next, T.Semicolon, T.LeadVerb, T.CoordinateVerb, T.AdviseVerb)))
    return true;
  return (
    isActivity && is(tokens[comma + 2], T.And) && is(tokens[comma + 3], T.Capital) && isUpperAt(tokens[comma + 3]!)
  );
}

/** `Khoa học công nghệ | , Môi trường | và Vật liệu xây dựng`: a comma between names that no head stands in front of. */
function namesThree(tokens: readonly IToken[], comma: number): boolean {
  for (let at = comma + 1; at < comma + 6; at++) {
    if (is(tokens[at], T.And)) return is(tokens[at + 1], T.Capital) && isUpperAt(tokens[at + 1]!);
    if (!is(tokens[at], T.Name, T.Word, T.Plain) && !(tokens[at] && isInnerHead(tokens[at]!))) return false;
  }
  return false;
}

/** `Thiết | bị`: the second syllable of a word, whatever it means alone. */
const completesWord = (before: IToken, token: IToken): boolean =>
  is(before, T.Capital, T.Word) &&
  !is(token, T.Core) &&
  !token.image.includes(' ') &&
  isCompound(before.image, token.image);

/** A word, or an attribute that can stand in names: not `liên quan`. */
function isNameWord(token: IToken | undefined): boolean {
  if (is(token, T.Word, T.Plain)) return true;
  return is(token, T.Attribute) && !LOOSE.test(token!.image);
}

const LOOSE =
  /^(?:có |liên quan|hữu quan|trực thuộc|được |nêu |nói |còn lại|khác|cấp |cùng cấp|toàn |tại |ở |phụ trách)/;

/** `Phòng Nghiệp | vụ | Y`, `Phòng Tổ chức | cán bộ`: a head noun in lower case inside a name. */
function isInnerHead(token: IToken): boolean {
  return is(token, T.Core) && !is(token, T.Place, T.LevelGroup) && !isUpperAt(token) && !NAME_SCOPES.has(token.image);
}

const isLowerWord = (tokens: readonly IToken[], at: number): boolean =>
  isNameWord(tokens[at]) && !isUpperAt(tokens[at]!);

/** A few words up to a verb or a mark: behind a comma more of them would be a clause. */
function endsSoon(tokens: readonly IToken[], from: number): boolean {
  let at = from;
  while (at < from + 4 && isNameWord(tokens[at])) at++;
  return at < from + 4 && isBound(tokens, at) && !is(tokens[at], T.Core, T.NonDuty);
}

/** `PCCC | và CNCH`, `Cải cách hành chính | và Văn thư`, `công tác đảng | và công tác chính trị`. */
function joinsOn(tokens: readonly IToken[], and: number): boolean {
  const [before, after] = [tokens[and - 1]!, tokens[and + 1]];
  if (after === undefined || is(before, T.Sector)) return false;
  if (is(after, T.Name)) return !isAcronym(after) || (is(before, T.Capital) && isAcronym(before));
  if (is(after, T.Staff)) return (!isUpperAt(before) || before.image.includes(' ')) && is(tokens[and + 2], T.Verb);
  return isLowerWord(tokens, and + 1) && endsSoon(tokens, and + 1);
}

/** `Phòng Quản lý | thu | - Sổ, thẻ`, `Phòng Kế hoạch | tổng hợp | chủ trì`: a verb that another one, a dash or a new name follows. */
function isVerbOfName(tokens: readonly IToken[], at: number): boolean {
  const after = tokens[at + 1];
  if (!is(tokens[at], T.DutyVerb, T.Adverb) || isUpperAt(tokens[at]!)) return false;
  if (is(after, T.Dash)) return is(tokens[at + 2], T.Name);
  if (after === undefined || is(after, T.LeadVerb, T.AdviseVerb, T.CoordinateVerb, T.Colon, T.Open, T.Close))
    return is(tokens[at], T.DutyVerb);
  if (is(tokens[at], T.Adverb)) return false;
  if (after.image === 'có trách nhiệm' || after.image === 'chịu trách nhiệm') return true;
  return is(after, T.Comma, T.And) && is(tokens[at + 2], T.Core) && isUpperAt(tokens[at + 2]!);
}
