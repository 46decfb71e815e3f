import type { IToken } from 'chevrotain';
import * as image from './images.ts';
import type { CalendarPoint, MonthlyPoint, Point } from './reading.ts';
import * as t from './tokens.ts';
import { WeekParser } from './week-parser.ts';

type Year = CalendarPoint['year'];

/** Single points in time: days, months, quarters, years and parts of them. */
export abstract class PointParser extends WeekParser {
  protected readonly point = this.RULE(
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

  /** What follows `ngày 20`: `tháng 11 năm 2021`, `của tháng`, `tháng cuối quý`, `tháng sau`. */
  protected readonly monthOfDay = this.RULE('monthOfDay', (): CalendarPoint | MonthlyPoint => {
    this.OPTION(() => this.CONSUME(t.Of));
    return this.OR<CalendarPoint | MonthlyPoint>([
      { ALT: () => this.SUBRULE(this.month) },
      { ALT: () => this.constant(this.CONSUME(t.NextMonth), image.monthlyPoint(0, 'month')) },
      {
        ALT: () => {
          this.CONSUME(t.Month);
          const cycle = this.OPTION2({ GATE: this.quarterAhead, DEF: () => this.SUBRULE(this.ofQuarter) }) ?? 'month';
          return image.monthlyPoint(0, cycle);
        },
      },
    ]);
  });

  /** `cuối quý`, `cuối cùng của mỗi quý`, `đầu tiên của quý tiếp theo` */
  private readonly ofQuarter = this.RULE('ofQuarter', (): MonthlyPoint['cycle'] => {
    const part = this.CONSUME(t.Part).image;
    this.OPTION(() => this.CONSUME(t.Of));
    this.OR([
      { ALT: () => this.CONSUME(t.Quarter) },
      { ALT: () => this.CONSUME(t.NextQuarter) },
      { ALT: () => this.CONSUME(t.Every) },
    ]);
    return /^đ/i.test(part) ? 'quarter-start' : 'quarter';
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
            return (
              this.OPTION(() =>
                this.OR2([
                  { ALT: () => this.yearPoint(this.CONSUME(t.Year)) },
                  { ALT: () => this.phasePoint(this.CONSUME(t.YearRange)) },
                ]),
              ) ?? image.calendar('year', null)
            );
          },
        },
      ]),
  );

  /** `/2022`, `năm 2022`, `- 2022`, `năm sau` */
  protected readonly yearOf = this.RULE('yearOf', (): Year => {
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

  /** `giai đoạn 2021 - 2025` */
  private readonly phase = this.RULE('phase', (): CalendarPoint => {
    this.CONSUME(t.Phase);
    return this.phasePoint(this.CONSUME(t.YearRange));
  });

  /** `12/2024`, `2021 - 2025`, `2024`: only where a phrase starts */
  protected readonly loosePoint = this.RULE(
    'loosePoint',
    (): CalendarPoint =>
      this.OR([
        { ALT: () => this.monthAndYear(this.CONSUME(t.MonthYear)) },
        { ALT: () => this.phasePoint(this.CONSUME(t.YearRange)) },
        { ALT: () => this.yearPoint(this.CONSUME(t.Year)) },
      ]),
  );

  private yearPoint(token: IToken): CalendarPoint {
    return image.calendar('year', null, { year: image.figuresOf(token.image)[0] ?? null });
  }

  private phasePoint(token: IToken): CalendarPoint {
    const [first = 0, last = 0] = image.figuresOf(token.image);
    return image.calendar('phase', null, { year: first, until: last });
  }

  private monthAndYear(token: IToken): CalendarPoint {
    const [month = 0, year = 0] = image.figuresOf(token.image);
    return image.calendar('month', { month, day: null }, { year });
  }

  private quarterAndYear(token: IToken): CalendarPoint {
    const [quarter = 0, year = 0] = image.figuresOf(token.image);
    return { ...image.quarterPoint(quarter), year };
  }
}
