import { CalendarParser } from './calendar-parser.ts';
import * as image from './images.ts';
import type { Frequency, Limit, PointReading } from './reading.ts';
import * as t from './tokens.ts';

const UNITS = new Set([t.Week, t.Month, t.Quarter, t.YearWord]);
const NUMBERS = new Set([
  t.Part,
  t.First,
  t.Weekday,
  t.Figure,
  t.Roman,
  t.Year,
  t.MonthYear,
  t.YearRange,
  t.DayMonth,
  t.DayMonthYear,
]);
const ITEM_SEPARATORS = new Set([t.Comma, t.And, t.Slash]);

/** Limits, and where the phrase starts. */
export interface Head {
  readonly limits: readonly Limit[];
  readonly start: number;
}

/** How often: lists of periods, each with the deadline in parentheses behind it. */
export abstract class FrequencyParser extends CalendarParser {
  /** `hàng tháng, quý, 6 tháng, 01 năm`, `hàng tháng (trước ngày 20), quý (…)` */
  protected readonly frequencies = this.RULE('frequencies', (): Frequency[] => {
    const items = [this.SUBRULE(this.item)];
    this.MANY({
      GATE: () => this.itemFollows(),
      DEF: () => {
        this.OR([
          { ALT: () => this.CONSUME(t.Comma) },
          { ALT: () => this.CONSUME(t.And) },
          { ALT: () => this.CONSUME(t.Slash) },
          { ALT: () => this.CONSUME(t.Stop) },
        ]);
        items.push(this.SUBRULE2(this.item));
      },
    });
    return items;
  });

  /** `hàng tháng`, `6 tháng một lần`, `02 lần/năm`, a bare `quý` */
  private readonly item = this.RULE('item', (): Frequency => {
    const start = this.LA(1).startOffset;
    const period = this.OR<Pick<Frequency, 'count' | 'unit' | 'marked'>>([
      { ALT: () => everyUnit(this.CONSUME(t.Every).image, true) },
      { ALT: () => everyUnit(this.CONSUME(t.TimesPer).image, true) },
      {
        ALT: () => {
          const each = this.OPTION(() => this.CONSUME(t.Each));
          const { image: printed } = this.CONSUME(t.Length);
          return { count: image.countOf(printed), unit: image.unitOf(printed), marked: each !== undefined };
        },
      },
      { ALT: () => everyUnit(this.CONSUME(t.Week).image, false) },
      { ALT: () => everyUnit(this.CONSUME(t.Month).image, false) },
      { ALT: () => everyUnit(this.CONSUME(t.Quarter).image, false) },
      {
        ALT: () => {
          this.OPTION1(() => this.CONSUME(t.Whole));
          return everyUnit(this.CONSUME(t.YearWord).image, false);
        },
      },
      { ALT: () => ({ count: image.countOf(this.CONSUME(t.HalfYear).image), unit: 'month', marked: false }) },
    ]);
    const times = this.OPTION2(() =>
      this.OR2([{ ALT: () => this.CONSUME(t.Once) }, { ALT: () => this.CONSUME(t.Times) }]),
    );
    const end = this.end();
    const inner = this.OPTION3({ GATE: () => this.limitedPointAhead(2), DEF: () => this.SUBRULE(this.inner) });
    return { ...period, marked: period.marked || times !== undefined, start, end, inner: inner ?? null };
  });

  /** `(trước ngày 20 của tháng cuối quý)` */
  private readonly inner = this.RULE('inner', (): PointReading => {
    this.CONSUME(t.Open);
    const head = this.SUBRULE(this.limits);
    const points = this.SUBRULE(this.points);
    this.OPTION(() => this.CONSUME(t.Close));
    return this.ACTION(() => ({ ...points, limits: head.limits, start: startOf(head, points.start) }));
  });

  /** Whether the tokens from the n-th on open a frequency on their own or, in a list, behind another one. */
  protected itemAhead(n: number, listed = false): boolean {
    const first = this.LA(n);
    if (first.tokenType === t.Every || first.tokenType === t.TimesPer) return true;
    if (first.tokenType === t.Whole)
      return listed && this.LA(n + 1).tokenType === t.YearWord && this.itemAhead(n + 1, true);
    if (first.tokenType === t.HalfYear) return listed && /đầu/i.test(first.image) && !this.isYearAt(n + 1);
    if (first.tokenType === t.Each) return this.LA(n + 1).tokenType === t.Length;
    const next = this.LA(n + 1).tokenType;
    if (UNITS.has(first.tokenType)) return !NUMBERS.has(next) && (listed || this.listAhead(n + 1));
    if (first.tokenType !== t.Length) return false;
    if (image.unitOf(first.image) === 'day') return next === t.Once && !/làm\s+việc/i.test(first.image);
    return listed || next === t.Once || this.listAhead(n + 1);
  }

  private listAhead(n: number): boolean {
    return ITEM_SEPARATORS.has(this.LA(n).tokenType) && this.itemAhead(n + 1, true);
  }

  private itemFollows(): boolean {
    const separator = this.LA(1);
    const afterInner = separator.image === ';' && this.LA(0).tokenType === t.Close;
    return (afterInner || ITEM_SEPARATORS.has(separator.tokenType)) && this.itemAhead(2, true);
  }

  protected limitedPointAhead(n: number): boolean {
    let at = n;
    while (at < n + 4 && this.isLimit(at)) at++;
    return this.firstPointAhead(at);
  }
}

/** Where a phrase starts: at its first limiting word, else at `start`. */
export function startOf(head: Head, start: number): number {
  return head.start < 0 ? start : head.start;
}

function everyUnit(printed: string, marked: boolean): Pick<Frequency, 'count' | 'unit' | 'marked'> {
  return { count: 1, unit: image.unitOf(printed), marked };
}
