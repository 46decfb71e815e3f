import type { IToken } from 'chevrotain';
import { BLANK, BLANK_LINE, REST } from './shared/characters.ts';
import { createToken, Lexer } from './shared/chevrotain.ts';
import { WORD_END, words } from './shared/letters.ts';
import { LEXER_OPTIONS, PARSER_OPTIONS } from './shared/options.ts';
import { PrefixParser } from './shared/prefix-parser.ts';
import { leavesAt, type PrefixSearch } from './shared/prefix-window.ts';
import type { Grammar } from './shared/run.ts';
import { scan } from './shared/scan.ts';

/** A date as written. `edtf` is null for a date that cannot exist and for a day without its year. */
export interface DateMatch {
  /** Half-open, from "ngày", "tháng" or "năm" where one is printed. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** `2019-03-15`, `2021-02`, `2021` or null. */
  readonly edtf: string | null;
  /** What is printed: a full date, a month with its year, a year, or a day and month without a year. */
  readonly precision: 'day' | 'month' | 'year' | 'yearless';
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

type DateParts = Pick<DateMatch, 'precision' | 'year' | 'month' | 'day'>;

const Blank = createToken({
  name: 'Blank',
  pattern: BLANK,
  group: Lexer.SKIPPED,
  line_breaks: true,
});
const BlankLine = createToken({ name: 'BlankLine', pattern: BLANK_LINE, line_breaks: true });
const DayWord = createToken({ name: 'DayWord', pattern: words('ngày') });
const MonthWord = createToken({ name: 'MonthWord', pattern: new RegExp(`${words('tháng').source}|T(?=[0-9])`) });
const YearWord = createToken({ name: 'YearWord', pattern: words('năm') });
/** Digits; OCR writes O for 0 and l, I, | for 1, but never in all places of a number. */
const Numeral = createToken({ name: 'Numeral', pattern: new RegExp(`[OolI|]{0,3}[0-9][0-9OolI|]{0,4}${WORD_END}`) });
const Separator = createToken({ name: 'Separator', pattern: /[/.\-–—]/ });
const Comma = createToken({ name: 'Comma', pattern: /,/ });
const Rest = createToken({ name: 'Rest', pattern: REST, line_breaks: true });

const tokens = [BlankLine, Blank, DayWord, MonthWord, YearWord, Numeral, Separator, Comma, Rest];

/**
 * ```
 * ngày 15/3/2019 · 06-3-2018 · ngày 28 tháng 12 năm 2016 · ngày 05 tháng 02/2021 · ngày 05/6
 * tháng 02/2021 · tháng 2 năm 2021 · T2/2021 · 02/2021 · năm 2021
 * ```
 */
class DateParser extends PrefixParser {
  constructor() {
    super(tokens, PARSER_OPTIONS);
    this.performSelfAnalysis();
  }

  readonly date = this.RULE('date', () => {
    this.OPTION(() => this.CONSUME(DayWord));
    this.OR([
      { ALT: () => this.SUBRULE(this.dayFirst) },
      { ALT: () => this.SUBRULE(this.monthFirst) },
      { ALT: () => this.SUBRULE(this.yearAlone) },
    ]);
  });

  private readonly dayFirst = this.RULE('dayFirst', () => {
    this.CONSUME(Numeral);
    this.OR([{ ALT: () => this.CONSUME(Separator) }, { ALT: () => this.CONSUME(MonthWord) }]);
    this.CONSUME2(Numeral);
    this.OPTION({ GATE: () => this.yearFollows(), DEF: () => this.SUBRULE(this.year) });
  });

  private readonly monthFirst = this.RULE('monthFirst', () => {
    this.CONSUME(MonthWord);
    this.CONSUME(Numeral);
    this.SUBRULE(this.year);
  });

  private readonly yearAlone = this.RULE('yearAlone', () => {
    this.CONSUME(YearWord);
    this.CONSUME(Numeral);
  });

  private readonly year = this.RULE('year', () => {
    this.OPTION(() => this.CONSUME(Comma));
    this.OR([{ ALT: () => this.CONSUME(Separator) }, { ALT: () => this.CONSUME(YearWord) }]);
    this.CONSUME(Numeral);
  });

  private yearFollows(): boolean {
    const at = this.LA(1).tokenType === Comma ? 2 : 1;
    const lead = this.LA(at).tokenType;
    return (lead === YearWord || (lead === Separator && at === 1)) && this.LA(at + 1).tokenType === Numeral;
  }
}

/** Tokens and parser of written dates. */
export const dateGrammar: Grammar<DateParser> = {
  name: 'date',
  tokens,
  lexer: new Lexer(tokens, LEXER_OPTIONS),
  parser: new DateParser(),
};

/** In code units, blanks included. */
const SEARCH: PrefixSearch<DateParser> = {
  grammar: dateGrammar,
  rule: (parser) => parser.date(),
  limit: 60,
};

const TRIGGER =
  /(?<![\p{L}\p{N}/])(?:ngày(?=\s*[0-9OlI])|tháng(?=\s*[0-9OlI])|năm(?=\s*[0-9OlI]{4})|T(?=[0-9]{1,2}[/-](?:19|20))|[0-9OlI]{1,2}\s*(?=[/.–-]\s*[0-9OlI]{1,4}|tháng\s))/giu;

/** What every date begins with; spares the parser most of the text. */
const START =
  /(?:ngày\s+[0-9OolI|]{1,4}\s*(?:[/.–—-]|tháng\s)|tháng\s+[0-9OolI|]|năm\s+[0-9OolI|]{4}|T[0-9]|(?=[OolI|]*[0-9])[0-9OolI|]{1,4}\s*(?:[/.–—-]\s*[0-9OolI|]|tháng\s))/iuy;

/** Words after which `05/6` is a day and `1/2022` is not a month. */
const BEFORE_DAY = /(?:trước|sau|đến|từ|vào|hết|và|hạn)\s+$/iu;
const BEFORE_ORDINAL = /(?:quý|số|tập|kỳ|tuần)[:\s]*$/iu;

/**
 * Every written date of a text, day-month-year as all administrative documents write it (Decree 30/2020/NĐ-CP, Appendix I).
 * Two-digit years are not read.
 *
 * @param text - NFC text
 * @returns matches in text order, not overlapping
 * @example parseDates('ban hành ngày 06-3-2018')[0].edtf // '2018-03-06'
 */
export function parseDates(text: string): DateMatch[] {
  return scan(text, TRIGGER, (whole, offset) => {
    const match = parseDateAt(whole, offset);
    return match !== null && standsAlone(whole, match) ? match : null;
  });
}

/**
 * The date that starts exactly at an offset, or null. Unlike {@link parseDates} it takes any `5/6` for a day and month.
 *
 * @example parseDateAt('trước 20/11/2021', 6).edtf // '2021-11-20'
 */
export function parseDateAt(text: string, offset: number): DateMatch | null {
  START.lastIndex = offset;
  if (!START.test(text)) return null;
  const tokensRead = leavesAt(SEARCH, text, offset);
  if (tokensRead === null) return null;
  const last = tokensRead.at(-1)!;
  const end = last.endOffset! + 1;
  const parts = readParts(tokensRead);
  if (parts === null || !endsWell(text, end, parts.precision)) return null;
  return { start: offset, end, raw: text.slice(offset, end), edtf: toEdtf(parts), ...parts };
}

function readParts(tokensRead: readonly IToken[]): DateParts | null {
  const numerals = tokensRead.filter((token) => token.tokenType === Numeral).map((token) => toDigits(token.image));
  const separators = tokensRead.filter((token) => token.tokenType === Separator).map((token) => token.image);
  if (separators.length === 2 && separators[0] !== separators[1] && separators[0] !== '/') return null;
  const year = /^(?:19|20)\d\d$/.test(numerals.at(-1) ?? '') ? Number(numerals.pop()) : null;
  if (numerals.some((numeral) => numeral.length > 2)) return null;
  const [first, second] = numerals.map(Number);
  if (numerals.length === 2)
    return { precision: year === null ? 'yearless' : 'day', year, month: second!, day: first! };
  if (year === null || numerals.length > 2) return null;
  return { precision: first === undefined ? 'year' : 'month', year, month: first ?? null, day: null };
}

function toDigits(image: string): string {
  return image.replace(/[Oo]/g, '0').replace(/[lI|]/g, '1');
}

/** The first part of a longer number or symbol is no date: `04/2015/NĐ-CP`, `15/5/23`, `5/6%`, `năm 2021 - 2025`. */
function endsWell(text: string, end: number, precision: DateMatch['precision']): boolean {
  const rest = text.slice(end, end + 8);
  if (/^\s?\/\s?[\p{L}\p{N}]/u.test(rest)) return false;
  if (precision === 'day') return true;
  return !/^(?:\s*[-–—]\s*\d|[.,]\d|\s*%)/.test(rest);
}

function standsAlone(text: string, match: DateMatch): boolean {
  if (/^[\p{L}]/u.test(match.raw) && !/^[OlI]/.test(match.raw)) return true;
  const before = text.slice(Math.max(0, match.start - 10), match.start);
  if (match.precision === 'yearless') return BEFORE_DAY.test(before);
  if (match.precision === 'month') return !BEFORE_ORDINAL.test(before) && !/[.,-]$/.test(before);
  return !/\d[.,]$/.test(before);
}

function toEdtf({ year, month, day }: DateParts): string | null {
  if (year === null || month === 0 || (month ?? 1) > 12) return null;
  if (month === null) return String(year);
  const start = `${year}-${String(month).padStart(2, '0')}`;
  if (day === null) return start;
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= daysInMonth ? `${start}-${String(day).padStart(2, '0')}` : null;
}
