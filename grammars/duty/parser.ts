import type { IToken } from 'chevrotain';
import {
  CARRYING_VERBS,
  DIRECT_SENDING_VERBS,
  DISTRIBUTIVES,
  OBLIGATIONS,
  PASSIVE_VERBS,
  RECEIVING_VERBS,
  RELATIVES,
  REPORTING_VERBS,
} from '../../src/lexicon/role-words.ts';
import { ActorParser } from '../actor/parser.ts';
import type { Actor } from '../actor/phrase.ts';
import * as T from '../actor/vocabulary.ts';
import { noOpening, noteOpening, type Opening, type Predicate, toPredicate } from './predicate.ts';

/** A duty's actors and, where it has one, its predicate. */
export interface DutyPhrase {
  readonly actors: readonly Actor[];
  /** With whom a subject does it: `cán bộ thú y | cùng trưởng thôn | tổ chức tiêm`. */
  readonly helpers?: readonly Actor[];
  readonly predicate: Predicate | null;
}

/**
 * subject   = actors [ relative ] [ cùng với actors ] [ "," ] predicate   Phòng Nội vụ tham mưu …
 * assigned  = giao | đề nghị … actors [ predicate ]        Giao Phòng Nội vụ làm đầu mối …
 * with      = phối hợp { adverb } với actors               phối hợp chặt chẽ với Phòng Nội vụ
 * alongside = cùng với actors                             cùng với Phòng Nội vụ
 * between   = phối hợp { adverb } giữa actors              sự phối hợp giữa Đảng ủy và Công đoàn
 * passive   = do actors chủ trì | thực hiện …              do Phòng Nội vụ chủ trì
 * received  = được actors thụ lý | giải quyết …            được Phòng Nội vụ thẩm định
 * sending   = báo cáo | gửi … [ về ] actors [ via ]        báo cáo kết quả về UBND xã (qua Văn phòng)
 * predicate = { adverb } [ ground "," ] { adverb } verb
 */
export class DutyParser extends ActorParser {
  constructor() {
    super();
    this.performSelfAnalysis();
  }

  readonly subject = this.RULE('subject', (): DutyPhrase => {
    const actors = this.SUBRULE(this.actors);
    let left = this.ACTION(() => this.relativeLength());
    this.MANY({ GATE: () => left-- > 0, DEF: () => this.CONSUME(T.Any) });
    let helpers: readonly Actor[] = [];
    this.OPTION1({
      GATE: () => this.isAt(1, T.With) && this.LA(1).image !== 'với' && this.startsActor(2),
      DEF: () => {
        this.CONSUME(T.With);
        helpers = this.SUBRULE1(this.actors);
      },
    });
    this.OPTION({
      GATE: () => this.isAt(2, T.Ground, T.Adverb) || this.isPersonAside(actors),
      DEF: () => this.CONSUME(T.Comma),
    });
    return { actors, helpers, predicate: this.SUBRULE(this.predicate) };
  });

  /** `Cô Mai Thị Rạng, văn thư, | trực nhận hồ sơ`: the comma closes what a person is. */
  private isPersonAside([one, ...others]: readonly Actor[]): boolean {
    return (
      others.length === 0 &&
      one!.honorific &&
      !one!.plural &&
      (this.isAt(2, T.Verb) || this.LA(2).image === 'phụ trách')
    );
  }

  readonly assigned = this.RULE('assigned', (): DutyPhrase => {
    this.CONSUME(T.AssignVerb);
    this.OPTION({ GATE: () => this.LA(1).image === 'cho', DEF: () => this.CONSUME(T.To) });
    const actors = this.SUBRULE(this.actors);
    let predicate: Predicate | null = null;
    this.OPTION1({
      GATE: () => this.isAt(1, T.Verb, T.Adverb, T.Ground, T.Link),
      DEF: () => {
        predicate = this.SUBRULE(this.predicate);
      },
    });
    return { actors, predicate };
  });

  readonly withWhom = this.RULE('withWhom', (): DutyPhrase => {
    this.CONSUME(T.CoordinateVerb);
    this.MANY(() => this.CONSUME(T.Adverb));
    this.OPTION(() => this.CONSUME(T.With));
    return { actors: this.SUBRULE(this.actors), predicate: null };
  });

  readonly alongside = this.RULE('alongside', (): DutyPhrase => {
    this.CONSUME(T.With);
    return { actors: this.SUBRULE(this.actors), predicate: null };
  });

  readonly between = this.RULE('between', (): DutyPhrase => {
    this.CONSUME(T.CoordinateVerb);
    this.MANY(() => this.CONSUME(T.Adverb));
    this.CONSUME(T.Between);
    const actors: Actor[] = [];
    const first = this.SUBRULE(this.actors);
    this.ACTION(() => actors.push(...first));
    this.OPTION(() => {
      this.CONSUME(T.With);
      const others = this.SUBRULE1(this.actors);
      this.ACTION(() => actors.push(...others));
    });
    return { actors, predicate: null };
  });

  readonly passive = this.RULE('passive', (): DutyPhrase => {
    this.CONSUME(T.By);
    const amount = this.OPTION1(() => this.CONSUME(T.Amount));
    const named = this.SUBRULE(this.actors);
    const actors = this.ACTION(() =>
      named.map((actor, i) => (i === 0 && amount ? { ...actor, first: amount } : actor)),
    );
    let verb: IToken | null = null;
    this.OPTION(() => {
      verb = this.OR([
        { ALT: () => this.CONSUME(T.LeadVerb) },
        { ALT: () => this.CONSUME(T.DirectVerb) },
        { GATE: () => this.LA(1).image === 'phụ trách', ALT: () => this.CONSUME(T.Link) },
        { GATE: () => PASSIVE_VERBS.has(this.LA(1).image), ALT: () => this.CONSUME(T.DutyVerb) },
      ]);
    });
    return this.ACTION(() => ({ actors: verb ? actors : [], predicate: verb ? toPredicate(verb, noOpening) : null }));
  });

  readonly received = this.RULE('received', (): DutyPhrase => {
    this.CONSUME(T.NonDuty);
    const actors = this.SUBRULE(this.actors);
    const verb = this.OPTION({
      GATE: () => RECEIVING_VERBS.has(this.LA(1).image),
      DEF: () => this.CONSUME(T.DutyVerb),
    });
    return this.ACTION(() => ({ actors: verb ? actors : [], predicate: null }));
  });

  readonly sending = this.RULE('sending', (): DutyPhrase => {
    const verb = this.CONSUME(T.SendVerb);
    let actors: readonly Actor[] = [];
    let left = this.ACTION(() => this.distanceToReceiver(verb.image));
    this.OPTION({
      GATE: () => left >= 0,
      DEF: () => {
        this.MANY({ GATE: () => left-- > 0, DEF: () => this.CONSUME(T.Any) });
        this.OPTION1(() =>
          this.OR([
            { ALT: () => this.CONSUME(T.To) },
            { ALT: () => this.CONSUME(T.Via) },
            { ALT: () => this.CONSUME(T.With) },
          ]),
        );
        actors = this.SUBRULE(this.actors);
      },
    });
    return { actors, predicate: null };
  });

  /** `qua Sở Nội vụ`, as in the bracket after a receiver. */
  readonly via = this.RULE('via', (): DutyPhrase => {
    this.CONSUME(T.Via);
    return { actors: this.SUBRULE(this.actors), predicate: null };
  });

  readonly predicate = this.RULE('predicate', (): Predicate => {
    const opening: Opening = { ...noOpening };
    const first = this.ACTION(() => this.LA(1));
    this.MANY({
      GATE: () => !this.isAt(1, T.Colon) && !(this.LA(1) === first && this.isAt(1, T.Comma, T.And)),
      DEF: () => {
        const opener = this.OR([
          { ALT: () => this.CONSUME(T.Adverb) },
          { ALT: () => this.CONSUME(T.Comma) },
          { ALT: () => this.CONSUME(T.And) },
          { ALT: () => this.SUBRULE(this.ground) },
        ]);
        this.ACTION(() => noteOpening(opening, opener));
      },
    });
    let verb: IToken | null = null;
    this.ACTION(() => {
      opening.going = this.isAt(1, T.To) && DISTRIBUTIVES.has(this.LA(2).image);
    });
    this.OPTION({
      GATE: () => !this.isAt(1, T.Colon) || opening.responsible,
      DEF: () => {
        verb = this.CONSUME(T.Any);
      },
    });
    return this.ACTION(() => toPredicate(verb, opening));
  });

  /** `căn cứ chức năng, nhiệm vụ được giao,`: up to the verb. */
  private readonly ground = this.RULE('ground', (): 'ground' => {
    this.CONSUME(T.Ground);
    let left = 40;
    this.MANY({ GATE: () => left-- > 0 && !this.endsGround(), DEF: () => this.CONSUME(T.Any) });
    return 'ground';
  });

  private endsGround(): boolean {
    if (this.isAt(1, T.Semicolon, T.Stop, T.Colon, T.Break)) return true;
    const afterComma = this.isAt(1, T.Comma) && this.isAt(2, T.Verb, T.Adverb);
    const isClosed = this.isAt(0, T.Amount) || GROUND_ENDS.has(this.LA(0).image);
    return afterComma || (this.isAt(1, T.Verb, T.Adverb) && isClosed);
  }

  /** `các hộ | có đất thu hồi | phải …`, `Trạm Y tế | do bác sĩ An phụ trách | tổ chức …`: how many tokens say which one. */
  private relativeLength(): number {
    const isPassive = this.isAt(1, T.By);
    if (!isPassive && !RELATIVES.has(this.LA(1).image.split(' ', 1)[0]!)) return 0;
    if (this.LA(1).image === 'nêu') return this.referenceLength();
    for (let k = 2; k < 12; k++) {
      if (this.isAt(k, T.Comma, T.Semicolon, T.Stop, T.Colon, T.Break)) return 0;
      if (isPassive && this.LA(k).image === 'phụ trách') return k;
      if (isPassive && this.isAt(k, T.Ground)) return k - 1;
      if (!isPassive && this.isAt(k, T.Adverb) && OBLIGATIONS.has(this.LA(k).image)) return k - 1;
    }
    return 0;
  }

  /** `Các đoàn | nêu tại điểm a, điểm b khoản 2 Mục II | gửi …`: up to the verb behind the last number. */
  private referenceLength(): number {
    for (let k = 2; k < 24; k++) {
      if (this.isAt(k, T.Semicolon, T.Stop, T.Colon, T.Break)) return 0;
      if (this.isAt(k, T.Verb, T.Adverb)) return k - 1;
    }
    return 0;
  }

  /** How many tokens stand between a sending verb and its receiver's preposition or name; −1 when there is none. */
  private distanceToReceiver(verb: string): number {
    if (DIRECT_SENDING_VERBS.has(verb)) {
      if (this.startsActor(1)) return 0;
      if (this.LA(1).image === 'ngay' && this.startsActor(2)) return 1;
    }
    for (let k = 1; k < 60; k++) {
      if (this.isAt(k, T.Semicolon, T.Stop, T.Colon, T.Break, T.SendVerb) && !this.isAt(k, T.To)) return -1;
      if (this.isAt(k, T.To, T.Via, T.With) && this.startsActor(k + 1) && this.carries(verb, k)) return k - 1;
    }
    return -1;
  }

  private carries(verb: string, k: number): boolean {
    if (this.isAt(k, T.With)) return REPORTING_VERBS.has(verb);
    if (this.LA(k).image === 'về') return verb !== 'thông tin' || k > 1;
    if (this.isAt(k, T.Via)) return true;
    return (k === 1 && this.isAt(k, T.To)) || CARRYING_VERBS.has(verb);
  }
}

/** Last words of a ground that needs no comma: `căn cứ Kế hoạch này | xây dựng …`. */
const GROUND_ENDS: ReadonlySet<string> = new Set([
  'này',
  'trên',
  'nêu trên',
  'được giao',
  'được phân công',
  'quản lý',
  'phụ trách',
  'giao',
]);
