import * as image from './images.ts';
import { LookaheadParser, ORDINALS } from './lookahead.ts';
import type { WeeklyPoint } from './reading.ts';
import * as t from './tokens.ts';

/** Days of the week and weeks of the month. */
export abstract class WeekParser extends LookaheadParser {
  /** `đầu`, `cuối cùng`, `thứ hai`, `3` */
  protected readonly ordinal = this.RULE('ordinal', (): string => {
    const token = this.OR([
      { ALT: () => this.CONSUME(t.Part) },
      { ALT: () => this.CONSUME(t.First) },
      { ALT: () => this.CONSUME(t.Weekday) },
      { ALT: () => this.CONSUME(t.Figure) },
    ]);
    return token.image;
  });

  /** `thứ Sáu`, `thứ Hai, thứ Tư`, `thứ Hai tuần đầu tiên của tháng` */
  protected readonly weekdays = this.RULE('weekdays', (): WeeklyPoint => {
    this.OPTION3(() => this.CONSUME(t.Day));
    const days = [image.weekdayOf(this.CONSUME(t.Weekday).image)];
    this.MANY({
      GATE: () => this.LA(2).tokenType === t.Weekday,
      DEF: () => {
        this.OR([{ ALT: () => this.CONSUME(t.Comma) }, { ALT: () => this.CONSUME(t.And) }]);
        days.push(image.weekdayOf(this.CONSUME2(t.Weekday).image));
      },
    });
    const weeks = this.OPTION({
      GATE: () => ORDINALS.has(this.LA(2).tokenType),
      DEF: () => this.SUBRULE(this.weekNumbers),
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
      weeks: weeks ?? [],
      of: monthly ? image.unitOf(monthly.image) : null,
    }));
  });

  /** `tuần đầu`, `tuần thứ hai và tuần thứ tư` */
  private readonly weekNumbers = this.RULE('weekNumbers', (): number[] => {
    this.CONSUME(t.Week);
    const numbers = [this.SUBRULE(this.ordinal)];
    this.MANY({
      GATE: () => this.LA(2).tokenType === t.Week && ORDINALS.has(this.LA(3).tokenType),
      DEF: () => {
        this.OR([{ ALT: () => this.CONSUME(t.Comma) }, { ALT: () => this.CONSUME(t.And) }]);
        this.CONSUME2(t.Week);
        numbers.push(this.SUBRULE2(this.ordinal));
      },
    });
    return this.ACTION(() => numbers.map((number) => image.weekNumberOf(number)));
  });
}
