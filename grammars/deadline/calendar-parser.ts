import type { IToken } from 'chevrotain';
import type { TimeUnit } from '../../src/lexicon/time-words.ts';
import * as image from './images.ts';
import { LIMIT_OF } from './lookahead.ts';
import { PointParser } from './point-parser.ts';
import type { CalendarPoint, Limit, MonthlyPoint, Point, PointReading } from './reading.ts';
import * as t from './tokens.ts';

/** Lists and ranges of points, and the words that limit them: the half of the deadline grammar without recurrence. */
export abstract class CalendarParser extends PointParser {
  /** `trước`, `chậm nhất là vào`, `trong thời hạn`, `hoàn thành trước 15 giờ` */
  protected readonly limits = this.RULE('limits', (): { limits: Limit[]; start: number } => {
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

  private readonly limitWord = this.RULE(
    'limitWord',
    (): IToken =>
      this.OR([
        ...[...LIMIT_OF.keys()].map((type) => ({ ALT: () => this.CONSUME(type) })),
        { ALT: () => this.CONSUME(t.Clock) },
        { ALT: () => this.CONSUME(t.Noon) },
      ]),
  );

  /** `ngày 05/6 và ngày 05/12/2023`, `quý I, II/2022`, `tháng 3 - 5/2024`, `ngày 15 hàng tháng` */
  protected readonly points = this.RULE('points', (): Omit<PointReading, 'limits'> => {
    const start = this.LA(1).startOffset;
    const points: Point[] = [
      this.OR([
        { ALT: () => this.SUBRULE(this.point) },
        { ALT: () => this.SUBRULE(this.looseDay) },
        { ALT: () => this.SUBRULE(this.loosePoint) },
      ]),
    ];
    let range = false;
    this.MANY({
      GATE: () => this.pointFollows(range),
      DEF: () => {
        const separator = this.SUBRULE(this.separator);
        const next = this.OR2([{ ALT: () => this.SUBRULE2(this.point) }, { ALT: () => this.SUBRULE(this.bareFigure) }]);
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

  /** `28 tháng 12 năm 2016` behind a limiting word, the `12` of `12-15/5/2024` */
  private readonly looseDay = this.RULE('looseDay', (): Point => {
    const day = image.figuresOf(this.CONSUME(t.Figure).image)[0] ?? 0;
    const tail = this.OPTION({ GATE: this.monthAhead, DEF: () => this.SUBRULE(this.monthOfDay) });
    return this.ACTION(() => image.withDay(day, tail ?? image.monthlyPoint(0)));
  });
}
