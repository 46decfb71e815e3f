import type { CustomPatternMatcherReturn, IToken, TokenType } from 'chevrotain';
import { DOCUMENT_TYPES, TYPE_ABBREVIATIONS } from '../../src/lexicon/document-types.ts';
import { DOER_VERBS } from '../../src/lexicon/issuers.ts';
import { type DateMatch, parseDateAt } from '../date.ts';
import { type DocumentNumberMatch, parseDocumentNumberAt } from '../document-number.ts';
import { BLANK, BLANK_LINE, REST } from '../shared/characters.ts';
import { createToken, Lexer } from '../shared/chevrotain.ts';
import { LETTER, LOWER, LOWER_LETTERS, UPPER_LETTERS, WORD_END, words } from '../shared/letters.ts';
import { phrases } from '../shared/phrases.ts';
import { matchCongress } from './congress.ts';
import { matchIssuer } from './issuer.ts';
import { matchLawName } from './law-name.ts';

/** Chevrotain's custom patterns return a match with an optional payload, typed as a regular expression's result. */
function found<T>(text: string, start: number, end: number | null, payload?: T): CustomPatternMatcherReturn | null {
  return end === null ? null : Object.assign([text.slice(start, end)] as [string], { payload });
}

/** First characters of each custom pattern: Chevrotain tries it only there. */
const LETTERS = [...LOWER_LETTERS, ...UPPER_LETTERS];
const FIGURES = [...'0123456789OIl|'];
const CONGRESS_LETTERS = [...'ĐTH'];
const DATE_CHARACTERS = [...FIGURES, ...'onNtT'];

function lastType(matched: readonly IToken[]): TokenType | undefined {
  return matched.at(-1)?.tokenType;
}

export const Blank = createToken({
  name: 'Blank',
  pattern: BLANK,
  group: Lexer.SKIPPED,
  line_breaks: true,
});
export const BlankLine = createToken({ name: 'BlankLine', pattern: BLANK_LINE, line_breaks: true });

const LAW_TYPES = DOCUMENT_TYPES.filter(({ kind }) => kind === 'law').map(({ name }) => name);
const OTHER_TYPES = DOCUMENT_TYPES.filter(({ kind }) => kind !== 'law').map(({ name }) => name);

export const LawType = createToken({ name: 'LawType', pattern: words(...LAW_TYPES), line_breaks: true });
export const TypeWord = createToken({ name: 'TypeWord', pattern: words(...OTHER_TYPES), line_breaks: true });
export const TypeAbbreviation = createToken({
  name: 'TypeAbbreviation',
  pattern: new RegExp(`${phrases(Object.keys(TYPE_ABBREVIATIONS)).source}|NQ(?=TW[ \\n]*[0-9])`),
});

/** `201/2019/NĐ-CP`; the payload is the match of the document-number grammar. */
export const DocumentNumber = createToken({
  name: 'DocumentNumber',
  pattern: (text, offset) => {
    const match = parseDocumentNumberAt(text, offset);
    return found(text, offset, match?.end ?? null, match);
  },
  start_chars_hint: [...FIGURES, ...'/⁄-–—'],
  line_breaks: true,
});
/** `ngày 15/3/2019`, `28 tháng 12 năm 2016`, `năm 2011`; the payload is the match of the date grammar. */
export const WrittenDate = createToken({
  name: 'WrittenDate',
  pattern: (text, offset) => {
    const match = parseDateAt(text, offset);
    return found(text, offset, match?.end ?? null, match);
  },
  start_chars_hint: DATE_CHARACTERS,
  line_breaks: true,
});
/** The name behind "Luật". */
export const LawName = createToken({
  name: 'LawName',
  pattern: (text, offset, matched) =>
    lastType(matched) === LawType ? found(text, offset, matchLawName(text, offset)) : null,
  start_chars_hint: LETTERS,
  line_breaks: true,
});
function isType(token: IToken | undefined): boolean {
  return token?.tokenType === TypeWord || token?.tokenType === TypeAbbreviation;
}

/** The congress or plenum behind "Nghị quyết". */
export const Congress = createToken({
  name: 'Congress',
  pattern: (text, offset, matched) =>
    isType(matched.at(-1)) || (lastType(matched) === Of && isType(matched.at(-2)))
      ? found(text, offset, matchCongress(text, offset))
      : null,
  start_chars_hint: CONGRESS_LETTERS,
  line_breaks: true,
});
/** The body or bodies behind "của", "do" and "giữa". */
export const Issuer = createToken({
  name: 'Issuer',
  pattern: (text, offset, matched) => {
    const lead = lastType(matched);
    if (lead !== Of && lead !== By && lead !== Between) return null;
    const plenum = lead === Of ? matchCongress(text, offset) : null;
    const end = plenum ?? matchIssuer(text, offset, lead === Between || isJoint(matched));
    return lead === By && !isIssued(text, end, matched) ? null : found(text, offset, end);
  },
  start_chars_hint: LETTERS,
  line_breaks: true,
});

/** The plenum that passed a resolution, printed behind its day without "của". */
export const Plenum = createToken({
  name: 'Plenum',
  pattern: (text, offset, matched) =>
    lastType(matched) === WrittenDate && text.startsWith('Hội nghị', offset)
      ? found(text, offset, matchCongress(text, offset))
      : null,
  start_chars_hint: ['H'],
  line_breaks: true,
});

const ISSUED = new RegExp(`[ \\n]+(?:đã[ \\n]+)?(?:ký[ \\n]+)?(?:ban hành|thông qua)${WORD_END}`, 'y');
const DOES = new RegExp(`,?[ \\n]+(?:${DOER_VERBS.join('|')})${WORD_END}`, 'y');

/** "do" names the issuer behind or before "ban hành", or behind a number or day; else who does what the sentence says. */
function isIssued(text: string, end: number | null, matched: readonly IToken[]): boolean {
  if (end === null) return false;
  ISSUED.lastIndex = end;
  if (ISSUED.test(text) || matched.at(-2)?.tokenType === Signed) return true;
  DOES.lastIndex = end;
  return !DOES.test(text) && matched.some(isNumberOrDay);
}

function isNumberOrDay({ tokenType, payload }: IToken): boolean {
  return tokenType === DocumentNumber || (tokenType === WrittenDate && (payload as DateMatch).edtf?.length === 10); // set by the token's own pattern
}

/** `TTLT-BNV-BTC`, `Quy chế phối hợp`: commas may join the issuers. */
function isJoint(matched: readonly IToken[]): boolean {
  return matched.some((token) => {
    if (token.tokenType === TypeWord) return /liên|phối hợp/i.test(token.image);
    const number = token.payload as DocumentNumberMatch | undefined;
    return token.tokenType === DocumentNumber && /-/.test(number?.issuerCode ?? '') && number?.dialect !== 'letter';
  });
}

export const NumberWord = createToken({ name: 'NumberWord', pattern: new RegExp(`[sS][ốỐ]${WORD_END}`) });
export const Of = createToken({ name: 'Of', pattern: words('của') });
export const By = createToken({ name: 'By', pattern: words('do') });
export const Between = createToken({ name: 'Between', pattern: words('giữa') });
export const And = createToken({ name: 'And', pattern: words('và') });
/** Before the day; an urgent telegram names the hour too: `hồi 15 giờ 30 phút ngày …`. */
export const Signed = createToken({
  name: 'Signed',
  pattern: new RegExp(
    `${words('ký', 'ban hành', 'ký ban hành').source}|hồi[ \\n]+[0-9]{1,2}[ ]?(?:giờ|h|g)(?:[ ]?[0-9]{2}(?:[ ]?(?:phút|['’]))?)?`,
  ),
  line_breaks: true,
});
export const Year = createToken({ name: 'Year', pattern: new RegExp(`(?:19|20)[0-9]{2}${WORD_END}`) });
export const Amended = createToken({
  name: 'Amended',
  pattern: words('sửa đổi', 'sửa đổi, bổ sung'),
  line_breaks: true,
});
export const Numeral = createToken({ name: 'Numeral', pattern: new RegExp(`[0-9]{1,5}[a-zđ]?${WORD_END}`) });
/** Once a document is told, a word that leads to no date or issuer ends its citation. */
export const End = createToken({
  name: 'End',
  pattern: (text, offset, matched) => (matched.some(isIdentity) ? [text.slice(offset)] : null),
  start_chars_hint: [...LOWER_LETTERS],
  line_breaks: true,
});

/** Whether a token can tell one document from others of its type. */
export function isIdentity({ tokenType }: IToken): boolean {
  return tokenType === DocumentNumber || tokenType === Numeral || tokenType === LawName || tokenType === Congress;
}

export const Word = createToken({ name: 'Word', pattern: new RegExp(`[${LOWER}][${LETTER}]*`) });
export const Comma = createToken({ name: 'Comma', pattern: /,/ });
export const Colon = createToken({ name: 'Colon', pattern: /:/ });
export const Dots = createToken({ name: 'Dots', pattern: /[.…_]{2,}|…/ });
export const LeftParenthesis = createToken({ name: 'LeftParenthesis', pattern: /\(/ });
export const RightParenthesis = createToken({ name: 'RightParenthesis', pattern: /\)/ });
export const Rest = createToken({ name: 'Rest', pattern: REST, line_breaks: true });

/** In order of preference. */
export const tokens: readonly TokenType[] = [
  BlankLine,
  Blank,
  LawName,
  Congress,
  Issuer,
  Plenum,
  DocumentNumber,
  WrittenDate,
  LawType,
  TypeWord,
  TypeAbbreviation,
  NumberWord,
  Of,
  By,
  Between,
  And,
  Signed,
  Amended,
  Year,
  Numeral,
  End,
  Word,
  Comma,
  Colon,
  Dots,
  LeftParenthesis,
  RightParenthesis,
  Rest,
];

/** The date of a token made by {@link WrittenDate}. */
export function dateOf(token: IToken): DateMatch {
  return token.payload as DateMatch; // set by the token's own pattern
}

/** The number of a token made by {@link DocumentNumber}. */
export function numberOf(token: IToken): DocumentNumberMatch {
  return token.payload as DocumentNumberMatch; // set by the token's own pattern
}
