import type { IParserErrorMessageProvider, IToken, TokenType } from 'chevrotain';
import { EmbeddedActionsParser } from '../shared/chevrotain.ts';
import { PARSER_OPTIONS } from '../shared/options.ts';
import type { Limit } from './reading.ts';
import * as t from './tokens.ts';

/** What the words in front of a point say. */
export const LIMIT_OF: ReadonlyMap<TokenType, Limit> = new Map([
  [t.Before, 'before'],
  [t.Latest, 'latest'],
  [t.UntilEnd, 'end'],
  [t.To, 'to'],
  [t.Done, 'done'],
  [t.Inside, 'inside'],
  [t.At, 'at'],
  [t.Whole, 'whole'],
  [t.Term, 'term'],
  [t.After, 'after'],
]);

/** Messages are never shown; the default provider spends more time on them than the parse takes. */
const silent: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: () => '',
  buildNotAllInputParsedMessage: () => '',
  buildNoViableAltMessage: () => '',
  buildEarlyExitMessage: () => '',
};

/** Tokens behind a point's first token that make it a point. */
const SECOND: ReadonlyMap<TokenType, ReadonlySet<TokenType>> = new Map([
  [t.Day, new Set([t.DayMonthYear, t.DayMonth, t.MonthYear, t.Figure, t.Part, t.Weekday])],
  [t.WorkingDay, new Set([t.Part])],
  [t.Month, new Set([t.MonthYear, t.Figure])],
  [t.MonthShort, new Set([t.MonthYear, t.Figure])],
  [t.Quarter, new Set([t.Roman, t.Figure, t.MonthYear])],
  [t.QuarterShort, new Set([t.Roman, t.Figure, t.MonthYear])],
  [t.YearWord, new Set([t.Year, t.YearRange])],
  [t.Phase, new Set([t.YearRange])],
  [t.Third, new Set([t.Month, t.NamedMonth, t.MonthShort])],
]);
const MONTH_FIGURES = new Set([t.MonthYear, t.Figure]);
/** Figures that are a point only where the phrase starts: `trước 12/2024`, `2021 - 2025` in a column of times. */
const LOOSE = new Set([t.MonthYear, t.YearRange, t.Year]);
const ALONE = new Set([t.DayMonthYear, t.DayMonth, t.HalfYear, t.NamedMonth, t.ThisYear, t.Weekday]);
/** Tokens that number a week. */
export const ORDINALS = new Set([t.Part, t.First, t.Weekday, t.Figure]);
const QUARTERS = new Set([t.Quarter, t.NextQuarter, t.Every]);
const YEARS = new Set([t.Year, t.ThisYear, t.NextYear]);
const YEAR_SEPARATORS = new Set([t.Slash, t.Dash, t.Comma, t.Of]);
const LIST_SEPARATORS = new Set([t.Comma, t.And, t.Dash, t.To, t.UntilEnd]);
const BARE_FIGURES = new Set([t.Figure, t.Roman, t.MonthYear, t.Year]);
/** A bare figure in a list of dates is one only when no noun follows: not "tháng 5, 10 lớp". */
const AFTER_FIGURE = new Set([
  ...LIST_SEPARATORS,
  t.Slash,
  t.YearWord,
  t.Every,
  t.Of,
  t.Close,
  t.Stop,
  t.Year,
  t.Month,
  t.NamedMonth,
]);

/**
 * What comes next. Chevrotain looks no further than the rule itself when it decides on an optional part at a rule's
 * end; these gates look at what must follow, so that a phrase ends where the next words no longer fit.
 */
export abstract class LookaheadParser extends EmbeddedActionsParser {
  constructor() {
    super(t.deadlineTokens, { ...PARSER_OPTIONS, maxLookahead: 3, errorMessageProvider: silent });
  }

  /** Where the last consumed token ends. */
  protected end(): number {
    const token = this.LA(0);
    return token.startOffset + token.image.length;
  }

  /** The value that a consumed token stands for. */
  protected constant<T>(_token: IToken, value: T): T {
    return value;
  }

  protected readonly yearAhead = (): boolean => this.isYearAt(YEAR_SEPARATORS.has(this.LA(1).tokenType) ? 2 : 1);

  protected isYearAt(n: number): boolean {
    const first = this.LA(n).tokenType;
    return YEARS.has(first) || (first === t.YearWord && this.LA(n + 1).tokenType === t.Year);
  }

  protected readonly suffixAhead = (): boolean => this.LA(this.LA(1).tokenType === t.Of ? 2 : 1).tokenType === t.Every;

  protected readonly monthAhead = (): boolean => this.monthAt(1);

  private monthAt(n: number): boolean {
    const isOf = this.LA(n).tokenType === t.Of;
    const at = isOf ? n + 1 : n;
    const first = this.LA(at).tokenType;
    if (first === t.NamedMonth || first === t.NextMonth) return true;
    if (first !== t.Month && first !== t.MonthShort) return false;
    return isOf || MONTH_FIGURES.has(this.LA(at + 1).tokenType) || this.isQuarterAt(at + 1);
  }

  protected readonly quarterAhead = (): boolean => this.isQuarterAt(1);

  private isQuarterAt(n: number): boolean {
    if (this.LA(n).tokenType !== t.Part) return false;
    const next = this.LA(n + 1).tokenType === t.Of ? this.LA(n + 2) : this.LA(n + 1);
    return QUARTERS.has(next.tokenType);
  }

  protected isLimit(n: number): boolean {
    const type = this.LA(n).tokenType;
    return LIMIT_OF.has(type) || type === t.Clock || type === t.Noon;
  }

  /** Whether the tokens from the n-th on open a point of the calendar. */
  protected pointAhead(n: number): boolean {
    const first = this.LA(n).tokenType;
    if (ALONE.has(first)) return true;
    if (first === t.Part)
      return this.pointAhead(n + 1) || (this.LA(n + 1).tokenType === t.YearWord && this.LA(n).image.length < 5);
    if (first === t.Figure) return this.monthAt(n + 1) || this.isDayRangeAt(n + 1);
    if (first === t.Week) return this.LA(n + 1).tokenType !== t.Month;
    return SECOND.get(first)?.has(this.LA(n + 1).tokenType) ?? false;
  }

  /** The `-15/5/2024` of `12-15/5/2024`. */
  private isDayRangeAt(n: number): boolean {
    const [joint, date] = [this.LA(n).tokenType, this.LA(n + 1).tokenType];
    return (joint === t.Dash || joint === t.To) && (date === t.DayMonth || date === t.DayMonthYear);
  }

  /** Whether a phrase's first point comes next: one with words, or bare figures. */
  protected firstPointAhead(n: number): boolean {
    return LOOSE.has(this.LA(n).tokenType) || this.pointAhead(n);
  }

  /** Whether a separator and another point of the same list come next. */
  protected pointFollows(range: boolean): boolean {
    const separator = this.LA(1).tokenType;
    if (!LIST_SEPARATORS.has(separator)) return false;
    if (range && separator !== t.Comma && separator !== t.And) return false;
    if (this.pointAhead(2)) return true;
    const figure = this.LA(2).tokenType;
    return figure === t.MonthYear || (BARE_FIGURES.has(figure) && this.figureEndsList());
  }

  private figureEndsList(): boolean {
    const after = this.LA(3);
    return AFTER_FIGURE.has(after.tokenType) || Number.isNaN(after.startOffset);
  }
}
