import { EMPTY_ALT } from '../shared/chevrotain.ts';
import { FrequencyParser, type Head, startOf } from './frequency-parser.ts';
import * as image from './images.ts';
import type { Anchor, CalendarPoint, DurationReading, Frequency, PointReading, Reading } from './reading.ts';
import * as t from './tokens.ts';

/** How many words of an anchor are kept: "kể từ ngày kết thúc đợt kiểm tra". */
const ANCHOR_WORDS = 8;
/** How far behind "nhân dịp" the date may stand. */
const OCCASION_WORDS = 16;
/**
 * The grammar of time phrases. The parser starts at a trigger word and takes the longest phrase it knows; what
 * follows is of no interest, so `NotAllInputParsed` is no error here.
 *
 * ```text
 * reading     := ongoing | periodic | event | occasion | from | limited
 * limited     := limit* ( frequencies | duration | points )
 * points      := point ( ( "," | "và" | "-" | "đến" ) point )* "hàng …"?
 * frequencies := item ( ( "," | "và" | "/" ) item )* ( ","? "vào"? weekday )?
 * ```
 */
export class DeadlineParser extends FrequencyParser {
  constructor() {
    super();
    this.performSelfAnalysis();
  }

  /** `trước ngày 20/11/2021`, `định kỳ 6 tháng, 01 năm`, `thường xuyên`: null when no phrase starts here. */
  readonly reading = this.RULE('reading', (): Reading | null =>
    this.OR<Reading | null>([
      { ALT: () => this.SUBRULE(this.ongoing) },
      { ALT: () => this.SUBRULE(this.periodic) },
      { ALT: () => this.SUBRULE(this.event) },
      { ALT: () => this.SUBRULE(this.occasion) },
      { GATE: () => this.limitedPointAhead(2), ALT: () => this.SUBRULE(this.from) },
      { ALT: () => this.SUBRULE(this.limited) },
      { ALT: EMPTY_ALT(null) },
    ]),
  );

  /** `thường xuyên, liên tục trong năm 2024` */
  private readonly ongoing = this.RULE('ongoing', (): Reading => {
    const start = this.CONSUME(t.Ongoing).startOffset;
    this.OPTION({
      GATE: () => this.LA(1).tokenType === t.Ongoing || this.LA(2).tokenType === t.Ongoing,
      DEF: () => {
        this.OPTION1(() => this.OR([{ ALT: () => this.CONSUME(t.Comma) }, { ALT: () => this.CONSUME(t.And) }]));
        this.CONSUME2(t.Ongoing);
      },
    });
    const year = this.OPTION2({ GATE: this.boundAhead, DEF: () => this.SUBRULE(this.boundingYear) }) ?? null;
    return { type: 'ongoing', year, start, end: this.end() };
  });

  /** `trong năm 2024`, `(cả năm 2024)` */
  private readonly boundingYear = this.RULE('boundingYear', (): CalendarPoint['year'] => {
    const open = this.OPTION(() => this.CONSUME(t.Open));
    this.OPTION1(() => this.CONSUME(t.Inside));
    this.OPTION2(() => this.CONSUME(t.Whole));
    this.CONSUME(t.YearWord);
    const year = image.figuresOf(this.CONSUME(t.Year).image)[0] ?? null;
    this.OPTION3({ GATE: () => open !== undefined, DEF: () => this.CONSUME(t.Close) });
    return year;
  });

  /** `định kỳ hàng tháng, quý, 6 tháng`, `định kỳ` */
  private readonly periodic = this.RULE('periodic', (): Reading => {
    const start = this.CONSUME(t.Periodic).startOffset;
    const end = this.end();
    const items =
      this.OPTION({
        GATE: () => this.itemAhead(1, true) || (this.LA(1).tokenType === t.Open && this.itemAhead(2, true)),
        DEF: () => {
          const open = this.OPTION1(() => this.CONSUME(t.Open));
          const list = this.SUBRULE(this.frequencies);
          this.OPTION2({ GATE: () => open !== undefined, DEF: () => this.CONSUME(t.Close) });
          return list;
        },
      }) ?? [];
    return this.ACTION(() => ({
      type: 'frequency',
      periodic: true,
      items,
      at: null,
      start,
      end: items.length > 0 ? this.end() : end,
    }));
  });

  /** `ngay sau khi Kế hoạch được ban hành` */
  private readonly event = this.RULE('event', (): Reading => {
    const start = this.CONSUME(t.AfterEvent).startOffset;
    const anchor = this.SUBRULE(this.anchor);
    return { type: 'event', anchor, start, end: this.end() };
  });

  /** `nhân dịp kỷ niệm Ngày thành lập ngành 15/10` */
  private readonly occasion = this.RULE('occasion', (): Reading => {
    const start = this.CONSUME(t.Occasion).startOffset;
    let left = OCCASION_WORDS;
    this.MANY({ GATE: () => left-- > 0, DEF: () => this.SUBRULE(this.filler) });
    const point = this.OPTION(() =>
      this.OR([
        { ALT: () => image.dateOf(this.CONSUME(t.DayMonth).image) },
        { ALT: () => image.dateOf(this.CONSUME(t.DayMonthYear).image) },
      ]),
    );
    return { type: 'occasion', point: point ?? null, start, end: this.end() };
  });

  /** A token of running text between "nhân dịp" and its date, or of an anchor. */
  private readonly filler = this.RULE('filler', () => {
    this.OR([
      { ALT: () => this.CONSUME(t.Word) },
      { ALT: () => this.CONSUME(t.Day) },
      { ALT: () => this.CONSUME(t.Length) },
      { ALT: () => this.CONSUME(t.YearWord) },
      { ALT: () => this.CONSUME(t.When) },
      { ALT: () => this.CONSUME(t.Figure) },
      { ALT: () => this.CONSUME(t.Other) },
      { ALT: () => this.CONSUME(t.Whole) },
      { ALT: () => this.CONSUME(t.Done) },
      { ALT: () => this.CONSUME(t.Of) },
      { ALT: () => this.CONSUME(t.And) },
      { ALT: () => this.CONSUME(t.Open) },
      { ALT: () => this.CONSUME(t.ThisPlan) },
      { ALT: () => this.CONSUME(t.Issue) },
    ]);
  });

  /** `từ ngày 01/3/2024 đến ngày 30/4/2024`, `từ tháng 3/2024`, hours of one day: `từ 7 giờ đến 9 giờ ngày 15/3/2024` */
  private readonly from = this.RULE('from', (): Reading => {
    const start = this.CONSUME(t.From).startOffset;
    const hours = this.SUBRULE(this.limits);
    const points = this.SUBRULE(this.points);
    return this.ACTION(() => ({ ...points, limits: hours.limits.includes('to') ? ['at'] : ['from'], start }));
  });

  /** Everything that words such as `trước`, `trong`, `chậm nhất` may introduce. */
  private readonly limited = this.RULE('limited', (): Reading | null => {
    const head = this.SUBRULE(this.limits);
    return this.OR<Reading | null>([
      {
        GATE: () => this.itemAhead(1),
        ALT: () => {
          const items = this.SUBRULE(this.frequencies);
          const at = this.OPTION({ GATE: () => this.weekdayAhead(), DEF: () => this.SUBRULE(this.weekday) }) ?? null;
          return this.ACTION(() => frequencyReading(head, items, at));
        },
      },
      {
        GATE: () => this.firstPointAhead(1) || (this.LA(1).tokenType === t.YearWord && head.limits.length > 0),
        ALT: () => {
          const points = this.SUBRULE(this.points);
          return this.ACTION(() => ({ ...points, limits: head.limits, start: startOf(head, points.start) }));
        },
      },
      {
        ALT: () => {
          const length = this.SUBRULE(this.length);
          return this.ACTION(() => ({ ...length, limits: head.limits, start: startOf(head, length.start) }));
        },
      },
      { ALT: EMPTY_ALT(null) },
    ]);
  });

  /** The day of `Hằng tuần, vào thứ Sáu`. */
  private readonly weekday = this.RULE('weekday', (): PointReading => {
    this.OPTION(() => this.CONSUME(t.Comma));
    const head = this.SUBRULE(this.limits);
    const points = this.SUBRULE(this.points);
    return this.ACTION(() => ({ ...points, limits: head.limits, start: startOf(head, points.start) }));
  });

  private weekdayAhead(): boolean {
    let n = this.LA(1).tokenType === t.Comma ? 2 : 1;
    while (this.LA(n).tokenType === t.At || this.LA(n).tokenType === t.Noon) n++;
    return this.LA(n).tokenType === t.Weekday;
  }

  /** `05 ngày làm việc kể từ ngày nhận được`, `24 giờ` */
  private readonly length = this.RULE('length', (): Omit<DurationReading, 'limits'> => {
    const token = this.OR1([{ ALT: () => this.CONSUME(t.Length) }, { ALT: () => this.CONSUME(t.Hours) }]);
    const anchor = this.OPTION(() => {
      this.OR([
        { ALT: () => this.CONSUME(t.From) },
        { ALT: () => this.CONSUME(t.AfterEvent) },
        { ALT: () => this.CONSUME(t.After) },
      ]);
      return this.SUBRULE(this.anchor);
    });
    return this.ACTION(() => ({
      type: 'duration',
      count: image.countOf(token.image),
      unit: token.tokenType === t.Hours ? 'hour' : image.unitOf(token.image.replace(/làm\s+việc/i, '')),
      workingDays: /việc/i.test(token.image),
      anchor: anchor ?? null,
      start: token.startOffset,
      end: this.end(),
    }));
  });

  /** `ngày nhận được`, `ngày ban hành Kế hoạch này`, `ngày kết thúc đợt kiểm tra` */
  private readonly anchor = this.RULE('anchor', (): Anchor => {
    this.OPTION(() => this.OR([{ ALT: () => this.CONSUME(t.Day) }, { ALT: () => this.CONSUME(t.When) }]));
    const start = this.LA(1).startOffset;
    const known = this.OR1<'receipt' | 'plan' | 'issue' | 'phrase'>([
      { ALT: () => this.constant(this.CONSUME(t.Receipt), 'receipt') },
      {
        ALT: () => {
          this.CONSUME(t.ThisPlan);
          return this.OPTION1(() => this.constant(this.CONSUME(t.Issue), 'issue')) ?? 'phrase';
        },
      },
      {
        ALT: () => {
          this.CONSUME2(t.Issue);
          this.OPTION2(() => this.CONSUME2(t.ThisPlan));
          return 'issue';
        },
      },
      { ALT: EMPTY_ALT('phrase' as const) },
    ]);
    let left = known === 'receipt' ? 0 : ANCHOR_WORDS;
    let more = false;
    this.MANY({
      GATE: () => left-- > 0 && this.LA(1).tokenType !== t.Open,
      DEF: () => {
        this.SUBRULE(this.filler);
        more = true;
      },
    });
    return { type: known === 'issue' && more ? 'phrase' : known === 'plan' ? 'phrase' : known, start, end: this.end() };
  });

  private readonly boundAhead = (): boolean => {
    let n = this.LA(1).tokenType === t.Open ? 2 : 1;
    while (this.LA(n).tokenType === t.Inside || this.LA(n).tokenType === t.Whole) n++;
    return this.LA(n).tokenType === t.YearWord && this.LA(n + 1).tokenType === t.Year;
  };
}

function frequencyReading(head: Head, items: readonly Frequency[], at: PointReading | null): Reading {
  const start = startOf(head, items[0]?.start ?? 0);
  return { type: 'frequency', periodic: false, items, at, start, end: Math.max(start, reachOf(items), at?.end ?? 0) };
}

/** Where a list ends, the deadline in parentheses behind its last item included. */
function reachOf(items: readonly Frequency[]): number {
  const last = items.at(-1);
  return last ? (last.inner?.end ?? last.end) : 0;
}
