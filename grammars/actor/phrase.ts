import type { IToken } from 'chevrotain';
import { tokenMatcher } from '../shared/chevrotain.ts';
import * as T from './vocabulary.ts';

/** One actor as the parser found it: its first and last token. */
export interface Actor {
  readonly first: IToken;
  readonly last: IToken;
  /** The head noun; null for a person called by name or a body known only by its name. */
  readonly head: IToken | null;
  /** The head that a list shares: `Sở` for `Tư pháp` in `Các sở: Nội vụ, Tư pháp`. */
  readonly sharedHead: IToken | null;
  /** Said of several: a plural determiner, or nouns strung together. */
  readonly plural: boolean;
  readonly honorific: boolean;
  /** The first and last token inside the bracket behind it; null without one. */
  readonly note: readonly [IToken, IToken] | null;
}

/** What is known of a noun phrase while it is being read. */
export interface Phrase {
  /** How many phrases it stands in. */
  readonly depth: number;
  /** It stands behind `với`, `về`, `gửi` …: no verb has to follow. */
  readonly object: boolean;
  head: IToken | null;
  heads: number;
  plural: boolean;
  honorific: boolean;
  /** A name, attribute or nested phrase has been read. */
  named: boolean;
  /** A place has been read. */
  scoped: boolean;
  /** How many unknown words have been read. */
  words: number;
}

/** Token payloads say whether the word is printed with a capital. */
export function isUpperAt(token: IToken): boolean {
  return token.payload === true;
}

/** A word of capitals only, by the length of its run: the lexer keeps that in the payload's place of abbreviations. */
export function isAcronym(token: IToken): boolean {
  return token.payload === true && ACRONYM.test(token.image) && !VOWEL.test(token.image);
}

const ACRONYM = /^[a-zđ0-9&-]{2,}$/;
const VOWEL = /[aeiouy]/;

const FAMILIES = [T.Office, T.Unit, T.Place, T.Staff, T.Committee, T.Authority, T.LevelGroup];
const MIXED = new Set([
  'đơn vị',
  'đoàn thể',
  'địa phương',
  'ban',
  'ngành',
  'phòng',
  'sở',
  'cơ quan',
  'doanh nghiệp',
  'tổ chức',
  'viện đào tạo',
]);

/** Whether two bare nouns may stand strung together as one actor. */
export function isStrung(before: IToken, after: IToken, byAnd: boolean): boolean {
  const family = FAMILIES.find((type) => tokenMatcher(before, type));
  if (family === undefined) return false;
  if (tokenMatcher(after, family)) return true;
  const mixes = tokenMatcher(before, T.Office) || tokenMatcher(before, T.Unit);
  return mixes && MIXED.has(after.image) && (!byAnd || after.image === 'đơn vị' || after.image === 'đoàn thể');
}

/** Heads whose name may be printed in lower case: `trung tâm văn hóa`, `đài truyền thanh`. */
export function takesWords(np: Phrase): boolean {
  if (np.head === null || np.plural || np.heads > 1) return false;
  return tokenMatcher(np.head, T.Office) || WORDY.has(np.head.image);
}

const WORDY = new Set(
  [
    'trung tâm',
    'đài',
    'trường',
    'công ty',
    'trạm',
    'tổ',
    'đội',
    'quỹ',
    'câu lạc bộ',
    'bộ phận',
    'liên đoàn',
    'cán bộ',
    'công chức',
  ].concat(['hiệp hội', 'khối', 'cục', 'chi cục', 'viện', 'ngân hàng', 'hạt kiểm lâm', 'ban quản lý', 'tiểu ban']),
);
