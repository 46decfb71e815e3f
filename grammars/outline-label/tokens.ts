import type { TokenType } from 'chevrotain';
import { STROKE_ABBREVIATIONS, UNIT_WORDS } from '../../src/lexicon/label-words.ts';
import { createToken, Lexer } from '../shared/chevrotain.ts';
import { LETTER, UPPER, WORD_END, words } from '../shared/letters.ts';
import { LEXER_OPTIONS } from '../shared/options.ts';

const NOT_LETTER = `(?![${LETTER}])`;

/** Category of everything that may follow a label. */
export const Any = createToken({ name: 'Any', pattern: Lexer.NA });

function token(name: string, pattern: RegExp): TokenType {
  return createToken({ name, pattern, categories: [Any], line_breaks: false });
}

/** `15/5/2023`, `05.3.2024`, `12-12-2013`, `15/5`: dates at the start of a wrapped line. */
export const DateLike = token('DateLike', /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{1,2}\/\d{1,4}/);
/** `07-KH/KDV`, `114 -KL/TW`, `1256/QĐ-UBND`: symbols of documents. */
export const DocumentSymbol = token(
  'DocumentSymbol',
  new RegExp(`\\d{1,5}\\s?[-/]\\s?[${UPPER}]{1,8}\\d{0,2}[-/][${UPPER}]`),
);
/** `100%`, `8,19`, `1.200`, `2025`: amounts and years. */
export const Amount = token('Amount', /\d+(?:[.,]\d+)?\s?%|\d+,\d+|\d{1,3}(?:\.\d{3})+(?!\d)|\d{4,}/);
/** `đ/c`, `v/v`. */
export const Abbreviation = token('Abbreviation', new RegExp(`(?:${STROKE_ABBREVIATIONS.join('|')})${NOT_LETTER}`));

export const PartWord = token('PartWord', words(...UNIT_WORDS.part));
export const ChapterWord = token('ChapterWord', words(...UNIT_WORDS.chapter));
export const SectionWord = token('SectionWord', words(...UNIT_WORDS.section));
export const ArticleWord = token('ArticleWord', words(...UNIT_WORDS.article));
export const AppendixWord = token('AppendixWord', words(...UNIT_WORDS.appendix));
export const NumberWord = token('NumberWord', words('số'));
/** `thứ nhất`, `hai`: counting words after `Phần`. */
export const Counting = token(
  'Counting',
  words(
    'thứ nhất',
    'thứ hai',
    'thứ ba',
    'thứ tư',
    'thứ năm',
    'thứ sáu',
    'thứ bảy',
    'thứ tám',
    'nhất',
    'hai',
    'ba',
    'tư',
    'bốn',
    'năm',
    'sáu',
    'bảy',
    'tám',
  ),
);

/** `1.1`, `2.1.3`, `II.1`, `A.2`: several numbers in one label. */
export const Decimal = token(
  'Decimal',
  new RegExp(`(?:\\d{1,2}|[IVX]{1,5}|[A-E])(?:\\.\\d{1,2}){1,4}(?!\\d)${NOT_LETTER}`),
);
export const Roman = token('Roman', new RegExp(`[IVXLCⅠ-Ⅻ]{1,7}${WORD_END}`));
export const Upper = token('Upper', new RegExp(`[A-ZĐ]${WORD_END}`));
/** `5a`: an article inserted later. */
export const IntegerLetter = token('IntegerLetter', new RegExp(`\\d{1,3}[a-zđ]${WORD_END}`));
export const Integer = token('Integer', /\d{1,3}(?!\d)/);
/** `i`, `ii`, `iv`: small Roman numerals of enumerations inside points. */
export const SmallRoman = token('SmallRoman', new RegExp(`(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3})${WORD_END}`));
/** `a1`, `a.1`. */
export const LetterInteger = token('LetterInteger', /[a-zđ]\.?\d{1,2}(?!\d)/);
/** `a`, and `aa` as used after `y`. */
export const Letter = token('Letter', new RegExp(`(?:[a-zđ]|aa|bb|cc|dd|đđ)${WORD_END}`));

export const Dash = token('Dash', /[-–—−‐‑]/);
export const Plus = token('Plus', /\+/);
export const Star = token('Star', /\*/);
/** Round and square list marks, arrows, and the private-use marks of symbol fonts. */
export const Round = token('Round', /[•·●○▪■□◦➢➤►✓✔❖◆\uF000-\uF0FF]/);
export const Open = token('Open', /\(/);
/** What closes a number; OCR puts a blank before it. */
export const Close = token('Close', /[ \t\u00A0]?\)\.?/);
export const Stop = token('Stop', /[ \t\u00A0]?\.-?/);
export const Stroke = token('Stroke', /[ \t\u00A0]?\//);
/** `a, Sở Nội vụ`: typed for a point. */
export const Comma = token('Comma', /,(?=[ \t\u00A0])/);
export const Colon = token('Colon', /[ \t\u00A0]?:/);
export const SpacedDash = token('SpacedDash', /[ \t\u00A0][-–—−‐‑](?=[ \t\u00A0])/);
export const Blank = token('Blank', /[ \t\u00A0]+/);
/** The text after the label, to the end of the slice. */
export const Rest = token('Rest', /[ -\uFFFF]+/);

/** In order of trial: what only looks like a label comes first. */
export const labelTokens: TokenType[] = [
  DateLike, DocumentSymbol, Amount, Abbreviation,
  PartWord, ChapterWord, SectionWord, ArticleWord, AppendixWord, NumberWord, Counting,
  Decimal, Roman, Upper, IntegerLetter, Integer, SmallRoman, LetterInteger, Letter,
  Close, Stop, Stroke, Comma, Colon, SpacedDash, Dash, Plus, Star, Round, Open, Blank, Rest, Any,
]; // biome-ignore format: one group per line

export const labelLexer = new Lexer(labelTokens, LEXER_OPTIONS);
