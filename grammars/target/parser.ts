import type { IToken } from 'chevrotain';
import { NUMBER_WORDS } from '../../src/lexicon/time-words.ts';
import { NOT_COUNTED } from '../../src/lexicon/units.ts';
import type { Target } from '../../src/model/index.ts';
import { EMPTY_ALT, EmbeddedActionsParser } from '../shared/chevrotain.ts';
import { PARSER_OPTIONS } from '../shared/options.ts';
import * as t from './tokens.ts';

type Comparator = Target['comparator'];

/** One figure with its unit; null when no unit is printed. */
export interface Amount {
  readonly value: number;
  readonly unit: string | null;
  /** `03`, `100`: in figures, as opposed to words. */
  readonly figures: string;
}

/** A quantity as printed, offsets into the text that was lexed. */
export interface Quantity {
  readonly comparator: Comparator;
  /** A comparing word is printed: `ít nhất`, `trên`, `trở lên`. */
  readonly compared: boolean;
  readonly first: Amount;
  /** The upper end of `từ 90% đến 95%`. */
  readonly last: Amount | null;
  /** Counted per year or month: a recurrence. */
  readonly perTime: boolean;
  readonly start: number;
  readonly end: number;
}

const COMPARATORS = [
  [t.AtLeast, '>='],
  [t.AtMost, '<='],
  [t.MoreThan, '>'],
  [t.LessThan, '<'],
] as const;

const AMOUNTS = new Set([t.Amount, t.DamagedAmount, t.AmountWord]);

/**
 * The grammar of quantities.
 *
 * ```text
 * quantity := ( comparator | "từ" )? amount ( ( "đến" | "-" ) amount )? ( "trở lên" | "trở xuống" )? "/năm"?
 * amount   := number unit?
 * unit     := "%" | measure | counted ( "," counted )* | quoted | noun
 * ```
 */
export class TargetParser extends EmbeddedActionsParser {
  constructor() {
    super(t.targetTokens, { ...PARSER_OPTIONS, maxLookahead: 2 });
    this.performSelfAnalysis();
  }

  /** `từ 90% trở lên`, `ít nhất 02 mô hình`, `90 - 95%`: null when no quantity starts here. */
  readonly quantity = this.RULE('quantity', (): Quantity | null => {
    const start = this.LA(1).startOffset;
    const lead = this.SUBRULE(this.comparator);
    if (!this.RECORDING_PHASE && !AMOUNTS.has(this.LA(1).tokenType)) return null;
    const first = this.SUBRULE(this.amount);
    const last = this.OPTION({ GATE: this.rangeAhead, DEF: () => this.SUBRULE(this.upperEnd) }) ?? null;
    const direction = this.SUBRULE(this.direction);
    const end = this.end();
    const perTime = this.OPTION1(() => this.CONSUME(t.PerTime)) !== undefined;
    return this.ACTION(() => ({
      comparator: direction ?? lead ?? '=',
      compared: lead !== null || direction !== null,
      first: { ...first, unit: first.unit ?? last?.unit ?? null },
      last,
      perTime,
      start,
      end,
    }));
  });

  private readonly comparator = this.RULE('comparator', (): Comparator | null =>
    this.OR<Comparator | null>([
      ...COMPARATORS.map(([type, comparator]) => ({ ALT: () => this.constant(this.CONSUME(type), comparator) })),
      { ALT: () => this.constant(this.CONSUME(t.From), null) },
      { ALT: () => this.constant(this.CONSUME(t.About), null) },
      { ALT: EMPTY_ALT(null) },
    ]),
  );

  private readonly direction = this.RULE('direction', (): Comparator | null =>
    this.OR<Comparator | null>([
      { ALT: () => this.constant(this.CONSUME(t.Upward), '>=') },
      { ALT: () => this.constant(this.CONSUME(t.Downward), '<=') },
      { ALT: EMPTY_ALT(null) },
    ]),
  );

  private readonly upperEnd = this.RULE('upperEnd', (): Amount => {
    this.OR([{ ALT: () => this.CONSUME(t.To) }, { ALT: () => this.CONSUME(t.Dash) }]);
    return this.SUBRULE(this.amount);
  });

  private readonly amount = this.RULE('amount', (): Amount => {
    const number = this.OR([
      { ALT: () => this.CONSUME(t.Amount) },
      { ALT: () => this.CONSUME(t.DamagedAmount) },
      { ALT: () => this.CONSUME(t.AmountWord) },
    ]);
    const unit = this.OPTION({ GATE: this.unitAhead, DEF: () => this.SUBRULE(this.unit) }) ?? null;
    return this.ACTION(() => ({ value: amountOf(number), unit, figures: number.image }));
  });

  /** `%`, `tỷ đồng`, `cơ quan, địa phương, đơn vị` */
  private readonly unit = this.RULE('unit', (): string =>
    this.OR([
      { ALT: () => this.constant(this.CONSUME(t.Percent), '%') },
      { ALT: () => this.constant(this.CONSUME(t.Permille), '‰') },
      { ALT: () => blanksJoined(this.CONSUME(t.Measure).image) },
      {
        ALT: () => {
          const units = [blanksJoined(this.CONSUME(t.Unit).image)];
          this.MANY({
            GATE: () => this.LA(2).tokenType === t.Unit,
            DEF: () => {
              this.CONSUME(t.Comma);
              units.push(blanksJoined(this.CONSUME2(t.Unit).image));
            },
          });
          return units.join(', ');
        },
      },
      { ALT: () => this.CONSUME(t.Quoted).image.slice(1, -1) },
      { ALT: () => this.SUBRULE(this.noun) },
    ]),
  );

  /** Any noun behind a number, its first two syllables: `ki ốt`, `biểu mẫu` */
  private readonly noun = this.RULE('noun', (): string => {
    const first = this.CONSUME(t.Word).image;
    const second = this.OPTION({ GATE: this.nounAhead, DEF: () => this.CONSUME2(t.Word).image });
    return second === undefined ? first : `${first} ${second}`;
  });

  private readonly unitAhead = (): boolean => this.LA(1).tokenType !== t.Word || this.nounAhead();

  private readonly nounAhead = (): boolean => {
    const { tokenType, image } = this.LA(1);
    return tokenType === t.Word && image === image.toLowerCase() && !NOT_COUNTED.has(image);
  };

  private readonly rangeAhead = (): boolean => {
    if (!AMOUNTS.has(this.LA(2).tokenType)) return false;
    return this.LA(1).tokenType === t.To || this.LA(1).tokenType === t.Dash;
  };

  private constant<T>(_token: IToken, value: T): T {
    return value;
  }

  private end(): number {
    const token = this.LA(0);
    return token.startOffset + token.image.length;
  }
}

function blanksJoined(image: string): string {
  return image.replace(/\s+/g, ' ');
}

/** Vietnamese figures: dots group thousands, a comma marks decimals; of `15/20` what is to be reached. */
function amountOf({ image, tokenType }: IToken): number {
  if (tokenType === t.AmountWord) return NUMBER_WORDS[image.toLowerCase()] ?? Number.NaN;
  if (tokenType === t.DamagedAmount) return Number(image.replace(/[Oo]/g, '0').replace(/[lI]/g, '1'));
  const [figures = ''] = image.split('/');
  const isGrouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(figures);
  return Number((isGrouped ? figures.replaceAll('.', '') : figures).replace(',', '.'));
}
