import { EmbeddedActionsParser, type IParserErrorMessageProvider, type IToken, type TokenType } from 'chevrotain';
import type { TimeUnit } from '../../src/lexicon/time-words.ts';
import * as image from './images.ts';
import type { CalendarPoint, Limit, MonthlyPoint, Point, PointReading, WeeklyPoint } from './reading.ts';
import * as t from './tokens.ts';

type Year = CalendarPoint['year'];

const LIMIT_OF = new Map<TokenType, Limit>([
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
  [t.Day, new Set([t.DayMonthYear, t.DayMonth, t.MonthYear, t.Figure, t.Part])],
  [t.WorkingDay, new Set([t.Part])],
  [t.Month, new Set([t.MonthYear, t.Figure])],
  [t.MonthShort, new Set([t.MonthYear, t.Figure])],
  [t.Quarter, new Set([t.Roman, t.Figure, t.MonthYear])],
  [t.QuarterShort, new Set([t.Roman, t.Figure, t.MonthYear])],
  [t.YearWord, new Set([t.Year])],
  [t.Phase, new Set([t.YearRange])],
  [t.Third, new Set([t.Month, t.NamedMonth, t.MonthShort])],
]);
const MONTH_FIGURES = new Set([t.MonthYear, t.Figure]);
const ALONE = new Set([t.DayMonthYear, t.DayMonth, t.HalfYear, t.NamedMonth, t.ThisYear, t.Weekday]);
const ORDINALS = new Set([t.Part, t.First, t.Weekday, t.Figure]);
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

/** Points of the calendar and the words that limit them: the half of the deadline grammar that has no recurrence. */
export abstract class CalendarParser extends EmbeddedActionsParser {
  constructor() {
    super(t.deadlineTokens, { recoveryEnabled: false, maxLookahead: 3, errorMessageProvider: silent });
  }

  /** `trước`, `chậm nhất là vào`, `trong thời hạn`, `hoàn thành trước 15 giờ` */
  readonly limits = this.RULE('limits', (): { limits: Limit[]; start: number } => {
    const limits: Limit[] = [];
    let start = -1;
    this.MANY(() => {
      const token = this.SUBRULE(this.limitWord);
      const limit = LIMIT_OF.get(token.tokenType);
      if (limit) limits.push(limit);
      if (start < 0 && limit !== 'done') start = token.startOffset;
    });
    return { limits, start };
  });

  readonly limitWord = this.RULE(
    'limitWord',
    (): IToken =>
      this.OR([
        ...[...LIMIT_OF.keys()].map((type) => ({ ALT: () => this.CONSUME(type) })),
        { ALT: () => this.CONSUME(t.Clock) },
        { ALT: () => this.CONSUME(t.Noon) },
      ]),
  );

  /** `ngày 05/6 và ngày 05/12/2023`, `quý I, II/2022`, `tháng 3 - 5/2024`, `ngày 15 hàng tháng` */
  readonly points = this.RULE('points', (): Omit<PointReading, 'limits'> => {
    const start = this.LA(1).startOffset;
    const points: Point[] = [this.SUBRULE(this.point)];
    let range = false;
    this.MANY({
      GATE: () => this.pointFollows(points.at(-1), range),
      DEF: () => {
        const separator = this.SUBRULE(this.separator);
        const next = this.OR([{ ALT: () => this.SUBRULE2(this.point) }, { ALT: () => this.SUBRULE(this.bareFigure) }]);
        this.ACTION(() => {
          if (separator.tokenType !== t.Comma && separator.tokenType !== t.And) range = true;
          points.push(typeof next === 'function' ? next(points.at(-1)!) : next);
        });
      },
    });
    const every = this.OPTION({ GATE: this.suffixAhead, DEF: () => this.SUBRULE(this.suffix) }) ?? null;
    return { type: 'point', points, range, every, start, end: this.end() };
  });

  private readonly separator = this.RULE(
    'separator',
    (): IToken =>
      this.OR([
        { ALT: () => this.CONSUME(t.Comma) },
        { ALT: () => this.CONSUME(t.And) },
        { ALT: () => this.CONSUME(t.Dash) },
        { ALT: () => this.CONSUME(t.To) },
        { ALT: () => this.CONSUME(t.UntilEnd) },
      ]),
  );

  /** `hàng tháng`, `của mỗi năm` */
  private readonly suffix = this.RULE('suffix', (): TimeUnit => {
    this.OPTION(() => this.CONSUME(t.Of));
    return image.unitOf(this.CONSUME(t.Every).image);
  });

  readonly point = this.RULE(
    'point',
    (): Point =>
      this.OR<Point>([
        { ALT: () => this.SUBRULE(this.day) },
        { ALT: () => this.SUBRULE(this.date) },
        { ALT: () => this.SUBRULE(this.month) },
        { ALT: () => this.SUBRULE(this.quarter) },
        { ALT: () => this.SUBRULE(this.half) },
        { ALT: () => this.SUBRULE(this.part) },
        { ALT: () => this.SUBRULE(this.week) },
        { ALT: () => this.SUBRULE(this.weekdays) },
        { ALT: () => this.SUBRULE(this.lastDay) },
        { ALT: () => this.SUBRULE(this.year) },
        { ALT: () => this.SUBRULE(this.phase) },
      ]),
  );

  /** A figure that takes its unit from the point before it: the `II` of `quý I, II/2022`. */
  private readonly bareFigure = this.RULE('bareFigure', (): ((before: Point) => Point) => {
    const token = this.OR([
      { ALT: () => this.CONSUME(t.Figure) },
      { ALT: () => this.CONSUME(t.Roman) },
      { ALT: () => this.CONSUME(t.MonthYear) },
      { ALT: () => this.CONSUME(t.Year) },
    ]);
    const tail = this.OPTION({
      GATE: () => this.yearAhead() || this.monthAhead(),
      DEF: () =>
        this.OR2<CalendarPoint | MonthlyPoint>([
          { GATE: this.yearAhead, ALT: () => image.calendar('year', null, { year: this.SUBRULE(this.yearOf) }) },
          { ALT: () => this.SUBRULE(this.monthOfDay) },
        ]),
    });
    return (before) => image.likeBefore(before, token.image, tail ?? null);
  });

  /** `/2022`, `năm 2022`, `- 2022`, `năm sau` */
  private readonly yearOf = this.RULE('yearOf', (): Year => {
    this.OPTION(() =>
      this.OR([
        { ALT: () => this.CONSUME(t.Slash) },
        { ALT: () => this.CONSUME(t.Dash) },
        { ALT: () => this.CONSUME(t.Comma) },
        { ALT: () => this.CONSUME(t.Of) },
      ]),
    );
    return this.OR2<Year>([
      { ALT: () => image.figuresOf(this.CONSUME(t.Year).image)[0] ?? null },
      { ALT: () => this.constant(this.CONSUME(t.ThisYear), 'this') },
      { ALT: () => this.constant(this.CONSUME(t.NextYear), 'next') },
      {
        ALT: () => {
          this.CONSUME(t.YearWord);
          return image.figuresOf(this.CONSUME2(t.Year).image)[0] ?? null;
        },
      },
    ]);
  });

  /** `ngày 20/11/2021`, `ngày 05 tháng 02 năm 2021`, `ngày 20 của tháng cuối quý` */
  private readonly day = this.RULE('day', (): Point => {
    this.CONSUME(t.Day);
    return this.OR<Point>([
      { ALT: () => this.SUBRULE(this.date) },
      { ALT: () => this.monthAndYear(this.CONSUME(t.MonthYear)) },
      {
        ALT: () => {
          const day = image.figuresOf(this.CONSUME(t.Figure).image)[0] ?? 0;
          const tail = this.OPTION({ GATE: this.monthAhead, DEF: () => this.SUBRULE(this.monthOfDay) });
          return this.ACTION(() => image.withDay(day, tail ?? image.monthlyPoint(0)));
        },
      },
    ]);
  });

  /** `20/11/2021`, `20/11 năm 2021`, `20/11` */
  private readonly date = this.RULE(
    'date',
    (): CalendarPoint =>
      this.OR([
        { ALT: () => image.dateOf(this.CONSUME(t.DayMonthYear).image) },
        {
          ALT: () => {
            const date = image.dateOf(this.CONSUME(t.DayMonth).image);
            const year = this.OPTION({ GATE: this.yearAhead, DEF: () => this.SUBRULE(this.yearOf) }) ?? null;
            return { ...date, year };
          },
        },
      ]),
  );

  /** What follows `ngày 20`: `tháng 11 năm 2021`, `của tháng`, `tháng cuối quý`, `tháng sau`. */
  private readonly monthOfDay = this.RULE('monthOfDay', (): CalendarPoint | MonthlyPoint => {
    this.OPTION(() => this.CONSUME(t.Of));
    return this.OR<CalendarPoint | MonthlyPoint>([
      { ALT: () => this.SUBRULE(this.month) },
      { ALT: () => this.constant(this.CONSUME(t.NextMonth), image.monthlyPoint(0, 'month')) },
      {
        ALT: () => {
          this.CONSUME(t.Month);
          const quarterly = this.OPTION2({ GATE: this.quarterAhead, DEF: () => this.SUBRULE(this.ofQuarter) }) ?? false;
          return image.monthlyPoint(0, quarterly ? 'quarter' : 'month');
        },
      },
    ]);
  });

  /** `cuối quý`, `cuối cùng của mỗi quý` */
  private readonly ofQuarter = this.RULE('ofQuarter', (): boolean => {
    this.CONSUME(t.Part);
    this.OPTION(() => this.CONSUME(t.Of));
    this.OR([{ ALT: () => this.CONSUME(t.Quarter) }, { ALT: () => this.CONSUME(t.Every) }]);
    return true;
  });

  /** `ngày cuối cùng của tháng`, `ngày làm việc cuối cùng hàng tháng` */
  private readonly lastDay = this.RULE('lastDay', (): MonthlyPoint => {
    const day = this.OR([{ ALT: () => this.CONSUME(t.Day) }, { ALT: () => this.CONSUME(t.WorkingDay) }]);
    const part = this.CONSUME(t.Part);
    this.OPTION(() => this.CONSUME(t.Of));
    const unit = this.OR2([{ ALT: () => this.CONSUME(t.Month) }, { ALT: () => this.CONSUME(t.Every) }]);
    return this.ACTION(() => {
      const cycle = image.unitOf(unit.image) === 'month' ? 'month' : 'quarter';
      return image.monthlyPoint(/^đ/i.test(part.image) ? 1 : -1, cycle, day.tokenType === t.WorkingDay);
    });
  });

  /** `tháng 02/2021`, `tháng 2 năm 2021`, `tháng Chạp`, `T2/2021` */
  private readonly month = this.RULE(
    'month',
    (): CalendarPoint =>
      this.OR([
        {
          ALT: () => {
            const month = image.namedMonthOf(this.CONSUME(t.NamedMonth).image);
            const year = this.OPTION({ GATE: this.yearAhead, DEF: () => this.SUBRULE(this.yearOf) }) ?? null;
            return image.calendar('month', { month, day: null }, { year });
          },
        },
        {
          ALT: () => {
            this.OR2([{ ALT: () => this.CONSUME(t.Month) }, { ALT: () => this.CONSUME(t.MonthShort) }]);
            return this.OR3([
              { ALT: () => this.monthAndYear(this.CONSUME(t.MonthYear)) },
              {
                ALT: () => {
                  const month = image.figuresOf(this.CONSUME(t.Figure).image)[0] ?? 0;
                  const year = this.OPTION2({ GATE: this.yearAhead, DEF: () => this.SUBRULE2(this.yearOf) }) ?? null;
                  return image.calendar('month', { month, day: null }, { year });
                },
              },
            ]);
          },
        },
      ]),
  );

  /** `Quý I/2022`, `quý 1-2022`, `Q.I/2022` */
  private readonly quarter = this.RULE('quarter', (): CalendarPoint => {
    this.OR([{ ALT: () => this.CONSUME(t.Quarter) }, { ALT: () => this.CONSUME(t.QuarterShort) }]);
    return this.OR2([
      { ALT: () => this.quarterAndYear(this.CONSUME(t.MonthYear)) },
      {
        ALT: () => {
          const token = this.OR3([{ ALT: () => this.CONSUME(t.Roman) }, { ALT: () => this.CONSUME(t.Figure) }]);
          const year = this.OPTION({ GATE: this.yearAhead, DEF: () => this.SUBRULE(this.yearOf) }) ?? null;
          return this.ACTION(() => ({ ...image.quarterPoint(image.quarterOf(token.image)), year }));
        },
      },
    ]);
  });

  /** `6 tháng đầu năm 2023` */
  private readonly half = this.RULE('half', (): CalendarPoint => {
    const half = image.halfPoint(this.CONSUME(t.HalfYear).image);
    const year = this.OPTION({ GATE: this.yearAhead, DEF: () => this.SUBRULE(this.yearOf) }) ?? null;
    return { ...half, year };
  });

  /** `đầu tháng 3/2024`, `thượng tuần tháng 3`, `cuối quý II`, `giữa năm 2021` */
  private readonly part = this.RULE('part', (): CalendarPoint => {
    const part = this.OR([{ ALT: () => this.CONSUME(t.Part) }, { ALT: () => this.CONSUME(t.Third) }]);
    this.OPTION(() => this.CONSUME(t.Of));
    const whole = this.OR2([
      { ALT: () => this.SUBRULE(this.month) },
      { ALT: () => this.SUBRULE(this.quarter) },
      { ALT: () => this.SUBRULE(this.year) },
    ]);
    return this.ACTION(() => image.partOf(part.image, whole));
  });

  /** `tuần đầu tháng 3`, `tuần thứ hai của tháng 5/2024` */
  private readonly week = this.RULE('week', (): CalendarPoint => {
    this.CONSUME(t.Week);
    const number = this.SUBRULE(this.ordinal);
    this.OPTION(() => this.CONSUME(t.Of));
    const month = this.SUBRULE(this.month);
    return this.ACTION(() => image.weekOf(image.weekNumberOf(number), month));
  });

  private readonly ordinal = this.RULE('ordinal', (): string => {
    const token = this.OR([
      { ALT: () => this.CONSUME(t.Part) },
      { ALT: () => this.CONSUME(t.First) },
      { ALT: () => this.CONSUME(t.Weekday) },
      { ALT: () => this.CONSUME(t.Figure) },
    ]);
    return token.image;
  });

  /** `thứ Sáu`, `thứ Hai, thứ Tư`, `thứ Hai tuần đầu tiên của tháng` */
  private readonly weekdays = this.RULE('weekdays', (): WeeklyPoint => {
    const days = [image.weekdayOf(this.CONSUME(t.Weekday).image)];
    this.MANY({
      GATE: () => this.LA(2).tokenType === t.Weekday,
      DEF: () => {
        this.OR([{ ALT: () => this.CONSUME(t.Comma) }, { ALT: () => this.CONSUME(t.And) }]);
        days.push(image.weekdayOf(this.CONSUME2(t.Weekday).image));
      },
    });
    const week = this.OPTION({
      GATE: () => ORDINALS.has(this.LA(2).tokenType),
      DEF: () => {
        this.CONSUME(t.Week);
        const ordinal = this.SUBRULE(this.ordinal);
        return this.ACTION(() => image.weekNumberOf(ordinal));
      },
    });
    const monthly = this.OPTION2({
      GATE: () => this.LA(2).tokenType === t.Week || this.LA(2).tokenType === t.Month,
      DEF: () => {
        this.CONSUME(t.Of);
        return this.OR2([{ ALT: () => this.CONSUME2(t.Week) }, { ALT: () => this.CONSUME(t.Month) }]);
      },
    });
    return this.ACTION(() => ({
      type: 'weekly',
      days,
      week: week ?? null,
      of: monthly ? image.unitOf(monthly.image) : null,
    }));
  });

  /** `năm 2022`, `năm nay`; without a year only behind "cả", "trong", "hết", "cuối" */
  private readonly year = this.RULE(
    'year',
    (): CalendarPoint =>
      this.OR([
        { ALT: () => this.constant(this.CONSUME(t.ThisYear), image.calendar('year', null, { year: 'this' })) },
        { ALT: () => this.constant(this.CONSUME(t.NextYear), image.calendar('year', null, { year: 'next' })) },
        {
          ALT: () => {
            this.CONSUME(t.YearWord);
            const year = this.OPTION(() => image.figuresOf(this.CONSUME(t.Year).image)[0] ?? null) ?? null;
            return image.calendar('year', null, { year });
          },
        },
      ]),
  );

  /** `giai đoạn 2021 - 2025` */
  private readonly phase = this.RULE('phase', (): CalendarPoint => {
    this.CONSUME(t.Phase);
    const [first = 0, last = 0] = image.figuresOf(this.CONSUME(t.YearRange).image);
    return image.calendar('phase', null, { year: first, until: last });
  });

  private monthAndYear(token: IToken): CalendarPoint {
    const [month = 0, year = 0] = image.figuresOf(token.image);
    return image.calendar('month', { month, day: null }, { year });
  }

  private quarterAndYear(token: IToken): CalendarPoint {
    const [quarter = 0, year = 0] = image.figuresOf(token.image);
    return { ...image.quarterPoint(quarter), year };
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

  // Chevrotain looks no further than the rule itself when it decides on an optional part at a rule's end; these gates
  // look at what must follow.

  private readonly yearAhead = (): boolean => {
    const n = YEAR_SEPARATORS.has(this.LA(1).tokenType) ? 2 : 1;
    const first = this.LA(n).tokenType;
    return YEARS.has(first) || (first === t.YearWord && this.LA(n + 1).tokenType === t.Year);
  };

  private readonly suffixAhead = (): boolean => this.LA(this.LA(1).tokenType === t.Of ? 2 : 1).tokenType === t.Every;

  private readonly monthAhead = (): boolean => {
    const isOf = this.LA(1).tokenType === t.Of;
    const n = isOf ? 2 : 1;
    const first = this.LA(n).tokenType;
    if (first === t.NamedMonth || first === t.NextMonth) return true;
    if (first !== t.Month && first !== t.MonthShort) return false;
    return isOf || MONTH_FIGURES.has(this.LA(n + 1).tokenType) || this.isQuarterAt(n + 1);
  };

  private readonly quarterAhead = (): boolean => this.isQuarterAt(1);

  private isQuarterAt(n: number): boolean {
    if (this.LA(n).tokenType !== t.Part) return false;
    const next = this.LA(n + 1).tokenType === t.Of ? this.LA(n + 2) : this.LA(n + 1);
    return next.tokenType === t.Quarter || next.tokenType === t.Every;
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
    if (first === t.Week) return this.LA(n + 1).tokenType !== t.Month;
    return SECOND.get(first)?.has(this.LA(n + 1).tokenType) ?? false;
  }

  /** Whether a separator and another point of the same list come next. */
  private pointFollows(before: Point | undefined, range: boolean): boolean {
    const separator = this.LA(1).tokenType;
    if (!LIST_SEPARATORS.has(separator)) return false;
    if (range && separator !== t.Comma && separator !== t.And) return false;
    if (this.pointAhead(2)) return true;
    return before !== undefined && BARE_FIGURES.has(this.LA(2).tokenType) && this.figureEndsList();
  }

  private figureEndsList(): boolean {
    const after = this.LA(3);
    return AFTER_FIGURE.has(after.tokenType) || Number.isNaN(after.startOffset);
  }
}
