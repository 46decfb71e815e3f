import type { TokenType } from 'chevrotain';
import { COUNT_UNITS, DONG_COMPOUNDS, MEASURE_UNITS } from '../../src/lexicon/units.ts';
import { createToken, Lexer } from '../shared/chevrotain.ts';
import { LETTER, WORD_END } from '../shared/letters.ts';

function pattern(name: string, source: string): TokenType {
  return createToken({ name, pattern: new RegExp(source.replaceAll(' ', '\\s+'), 'i'), line_breaks: true });
}

const phrase = (name: string, ...alternatives: readonly string[]): TokenType =>
  pattern(name, `(?:${alternatives.join('|')})${WORD_END}`);

/** Lexicon entries as one alternation, longest first. */
const anyOf = (entries: readonly string[]): string =>
  [...entries]
    .sort((a, b) => b.length - a.length)
    .map((entry) => entry.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');

/** Behind a number: not a date, a code, a fraction or a further figure. */
const NUMBER_END = `(?![0-9${LETTER}]|[.,/][0-9])`;

/** `1.250,5`, `95,5`, `1.5`, `03`, the `15/20` of `15/20 xã` */
export const Amount = pattern(
  'Amount',
  `(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+|\\.\\d{1,2})?(?:${NUMBER_END}|\\/\\d{1,4}(?= (?:${anyOf(COUNT_UNITS)})${WORD_END}))`,
);
/** `lOO` of an OCR-damaged `lOO%`; also `8O%`. */
export const DamagedAmount = pattern('DamagedAmount', '[0-9OolI]{1,3}(?=\\s?%)');
export const AmountWord = phrase('AmountWord', 'một', 'hai', 'ba', 'bốn', 'sáu', 'bảy', 'tám', 'chín', 'mười');
export const Percent = pattern('Percent', `%|(?:phần trăm)${WORD_END}|[⁄∕]o`);
export const Permille = pattern('Permille', '‰');

export const AtLeast = pattern(
  'AtLeast',
  `(?:ít nhất|tối thiểu|không dưới|không ít hơn|không thấp hơn|chí ít)(?: là| bằng)?${WORD_END}|≥|>=`,
);
export const AtMost = pattern(
  'AtMost',
  `(?:không (?:được |để )?(?:vượt )?quá|không cao hơn|không nhiều hơn|tối đa|nhiều nhất|cao nhất)(?: là| bằng)?${WORD_END}|≤|<=`,
);
export const MoreThan = pattern(
  'MoreThan',
  `(?:trên|hơn|vượt quá|vượt(?: mức)?|quá|cao hơn|lớn hơn|nhiều hơn)${WORD_END}|>`,
);
export const LessThan = pattern('LessThan', `(?:dưới|ít hơn|thấp hơn|nhỏ hơn|chưa đến)${WORD_END}|<`);
export const From = phrase('From', 'từ');
export const To = phrase('To', 'đến', 'tới');
export const Upward = phrase('Upward', '(?:trở lên|trở đi)');
export const Downward = phrase('Downward', 'trở xuống');
export const About = phrase('About', 'khoảng', 'gần', 'xấp xỉ');
export const Dash = pattern('Dash', '[-–—]');

/** Money, not `03 đồng chí`. */
export const Measure = phrase('Measure', `(?!(?:${anyOf(DONG_COMPOUNDS)})${WORD_END})(?:${anyOf(MEASURE_UNITS)})`);
export const Unit = phrase('Unit', `(?:(?:triệu|nghìn|ngàn|vạn) )?(?:${anyOf(COUNT_UNITS)})`);
/** What is counted may be called by a name in quotation marks: `03 “Mái ấm tình thương”`. */
export const Quoted = pattern('Quoted', '[“"][^“”"\\n]{2,60}[”"]');
export const Comma = pattern('Comma', ',');
export const And = phrase('And', 'và');
/** `/năm` behind a count of times: a recurrence, read by the deadline grammar. */
export const PerTime = pattern(
  'PerTime',
  `(?:\\/|trong(?= (?:0?1|một) )|mỗi|một|hàng|hằng)\\s?(?:(?:0?1|một) )?(?:ngày|tuần|tháng|quý|năm|lần)${WORD_END}`,
);
export const Other = pattern('Other', '[\\u0000-\\uffff]');
export const Word = pattern('Word', `[${LETTER}][${LETTER}0-9]*`);
const Blank = createToken({ name: 'Blank', pattern: /[ \u00A0\t\n\r]+/, group: Lexer.SKIPPED, line_breaks: true });

/** In the order in which the lexer tries them. */
export const targetTokens: TokenType[] = [
  Blank,
  Amount,
  DamagedAmount,
  Percent,
  Permille,
  AtLeast,
  AtMost,
  MoreThan,
  LessThan,
  From,
  To,
  Upward,
  Downward,
  About,
  Dash,
  PerTime,
  AmountWord,
  Measure,
  Unit,
  Quoted,
  Comma,
  And,
  Word,
  Other,
];
