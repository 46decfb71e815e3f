import { EmbeddedActionsParser, type IToken, type TokenType, tokenMatcher } from 'chevrotain';
import { COMMITTEE_HEADS, COMMITTEE_MATTERS } from '../../src/lexicon/actor-compounds.ts';
import { SHORT_HEADS } from '../../src/lexicon/actor-heads.ts';
import { isAcronym, isStrung, isUpperAt, type Phrase, takesWords } from './phrase.ts';
import * as T from './vocabulary.ts';

/** One actor as the parser found it: its first and last token. */
export interface Actor {
  readonly first: IToken;
  readonly last: IToken;
  /** The head noun; null for a person called by name or a body known only by its name. */
  readonly head: IToken | null;
  /** The head that a list shares: `Sở` for `Tư pháp` in `Các sở: Nội vụ, Tư pháp`. */
  readonly sharedHead: IToken | null;
  /** Said of several: a plural determiner, or nouns strung together. */
  readonly plural: boolean;
  readonly honorific: boolean;
}

/**
 * actors  = actor { separator actor }
 * actor   = noun phrase [ "(" … ")" ] [ ":" name { "," name } ]
 * phrase  = { determiner | honorific } head { "," head } { name | scope | attribute | link phrase | phrase }
 *
 * Commas and conjunctions are ambiguous by nature; the gates hold the rules that decide them.
 */
export class ActorParser extends EmbeddedActionsParser {
  constructor() {
    super([...T.VOCABULARY], { recoveryEnabled: false, maxLookahead: 1 });
    if (new.target === ActorParser) this.performSelfAnalysis();
  }

  /** `Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh và các đơn vị liên quan` → three. */
  readonly actors = this.RULE('actors', (): Actor[] => {
    const found: Actor[] = [];
    const first = this.SUBRULE(this.actor);
    this.ACTION(() => found.push(...first));
    this.MANY({
      GATE: () => this.separatorLength() > 0,
      DEF: () => {
        this.SUBRULE(this.separator);
        const next = this.SUBRULE1(this.actor);
        this.ACTION(() => found.push(...next));
      },
    });
    return found;
  });

  private readonly separator = this.RULE('separator', () => {
    let left = this.ACTION(() => this.separatorLength());
    this.AT_LEAST_ONE({ GATE: () => left-- > 0, DEF: () => this.CONSUME(T.Any) });
  });

  private readonly actor = this.RULE('actor', (): Actor[] => {
    const found: Actor[] = [];
    const one = this.SUBRULE(this.phrase);
    this.ACTION(() => found.push(one));
    this.OPTION({ GATE: () => this.closingBracket() > 0, DEF: () => this.SUBRULE(this.bracket) });
    this.OPTION1({
      GATE: () => this.isApposition(one),
      DEF: () => {
        this.CONSUME(T.Any);
        const post = this.SUBRULE1(this.phrase);
        this.ACTION(() => found.splice(0, 1, { ...one, last: post.last }));
      },
    });
    this.MANY({
      GATE: () => this.sharesHead(found),
      DEF: () => {
        this.OR([
          { ALT: () => this.CONSUME(T.Colon) },
          { ALT: () => this.CONSUME(T.Comma) },
          { ALT: () => this.CONSUME(T.And) },
        ]);
        const name = this.SUBRULE(this.name);
        this.ACTION(() => addShared(found, one, name));
      },
    });
    return found;
  });

  private readonly bracket = this.RULE('bracket', () => {
    let left = this.ACTION(() => this.closingBracket());
    this.AT_LEAST_ONE({ GATE: () => left-- > 0, DEF: () => this.CONSUME(T.Any) });
  });

  /** A name without a head, as in lists that share one: `Giáo dục và Đào tạo`. */
  private readonly name = this.RULE('name', (): [IToken, IToken] => {
    const first = this.LA(1);
    this.AT_LEAST_ONE(() => this.CONSUME(T.Name));
    this.MANY({
      GATE: () => this.isAt(1, T.Dash) && this.isAt(2, T.Name),
      DEF: () => {
        this.CONSUME(T.Dash);
        this.AT_LEAST_ONE1(() => this.CONSUME1(T.Name));
      },
    });
    return [first, this.LA(0)];
  });

  private readonly phrase = this.RULE('phrase', (): Actor => {
    const np: Phrase = { head: null, heads: 0, plural: false, honorific: false, named: false, scoped: false, words: 0 };
    const first = this.LA(1);
    this.MANY(() => {
      const token = this.OR([{ ALT: () => this.CONSUME(T.Determiner) }, { ALT: () => this.CONSUME(T.Honorific) }]);
      this.ACTION(() => this.noteOpening(np, token));
    });
    this.OR1([
      { ALT: () => this.SUBRULE(this.heads, { ARGS: [np] }) },
      { ALT: () => this.AT_LEAST_ONE(() => this.CONSUME(T.Name)) },
      { GATE: () => this.isComrades(1), ALT: () => this.SUBRULE(this.linked) },
    ]);
    this.MANY1({
      GATE: () => this.restKind(np) !== null,
      DEF: () => this.SUBRULE(this.rest, { ARGS: [np] }),
    });
    return { first, last: this.LA(0), head: np.head, sharedHead: null, plural: np.plural, honorific: np.honorific };
  });

  /** Bare nouns of one family strung together are one actor: `sở, ban, ngành`. */
  private readonly heads = this.RULE('heads', (np: Phrase) => {
    const head = this.CONSUME(T.Core);
    this.ACTION(() => {
      np.head = head;
      np.heads = 1;
    });
    this.MANY({
      GATE: () => this.stringsOn(),
      DEF: () => {
        this.OR([{ ALT: () => this.CONSUME(T.Comma) }, { ALT: () => this.CONSUME(T.And) }]);
        this.OPTION({ GATE: () => this.isAt(1, T.Determiner), DEF: () => this.CONSUME(T.Determiner) });
        this.CONSUME1(T.Core);
        this.ACTION(() => {
          np.heads++;
          np.plural = true;
        });
      },
    });
  });

  private readonly rest = this.RULE('rest', (np: Phrase) => {
    const kind = this.ACTION(() => this.restKind(np));
    this.OR([
      { GATE: () => kind === 'scope', ALT: () => this.SUBRULE(this.scope) },
      { GATE: () => kind === 'nested', ALT: () => this.SUBRULE(this.phrase) },
      { GATE: () => kind === 'link', ALT: () => this.SUBRULE(this.linked) },
      { GATE: () => kind === 'joined', ALT: () => this.SUBRULE(this.joined) },
      { GATE: () => kind === 'matter', ALT: () => this.SUBRULE(this.matter) },
      { GATE: () => kind === 'charge', ALT: () => this.SUBRULE(this.charge, { ARGS: [np] }) },
      { ALT: () => this.CONSUME(T.Any) },
    ]);
    this.ACTION(() => {
      if (kind === 'scope') np.scoped = true;
      else if (kind === 'word') np.words++;
      else if (kind === 'joined') np.words = 0;
      else np.named = true;
    });
  });

  /** `các huyện, thị xã, thành phố`, `tỉnh Lam Giang`. */
  private readonly scope = this.RULE('scope', () => {
    this.OPTION(() => this.CONSUME(T.Determiner));
    this.CONSUME(T.Core);
    this.MANY({
      GATE: () => this.stringsOn(),
      DEF: () => {
        this.OR([{ ALT: () => this.CONSUME(T.Comma) }, { ALT: () => this.CONSUME(T.And) }]);
        this.OPTION1(() => this.CONSUME1(T.Determiner));
        this.CONSUME1(T.Core);
      },
    });
    this.MANY1(() => this.CONSUME(T.Name));
  });

  private readonly linked = this.RULE('linked', () => {
    this.CONSUME(T.Link);
    this.OR([
      { GATE: () => this.startsPhrase(1), ALT: () => this.SUBRULE(this.phrase) },
      { ALT: () => this.CONSUME(T.Any) },
    ]);
  });

  /** A comma, `và` or dash inside a name: `Phòng Kinh tế, Hạ tầng và Đô thị`. */
  private readonly joined = this.RULE('joined', () => {
    this.CONSUME(T.Any);
    this.CONSUME1(T.Any);
  });

  /** What a committee is for: `thực hiện Quy chế dân chủ ở cơ sở`. */
  private readonly matter = this.RULE('matter', () => {
    let left = 16;
    this.CONSUME(T.Any);
    this.MANY({ GATE: () => left-- > 0 && this.isMatter(), DEF: () => this.CONSUME1(T.Any) });
  });

  private isMatter(): boolean {
    if (this.isAt(0, T.To) && this.isAt(1, T.Verb)) return true;
    return this.isAt(1, T.Word, T.Name, T.Attribute, T.Plain) || this.isAt(1, T.Amount);
  }

  private opensMatter(np: Phrase): boolean {
    if (np.head === null || !COMMITTEE_HEADS.has(np.head.image)) return false;
    if (this.LA(1).image === 'về') return true;
    if (np.scoped || !this.isAt(1, T.Verb, T.Word, T.Plain)) return false;
    return (
      COMMITTEE_MATTERS.has(this.LA(1).image) || this.isAt(2, T.Capital) || COMMITTEE_MATTERS.has(this.LA(2).image)
    );
  }

  /** How many tokens separate this actor from the next one; 0 when none follows. */
  protected separatorLength(): number {
    const and = this.isAt(1, T.Comma) && this.isAt(2, T.And) ? 2 : 0;
    if (and && this.startsActor(3)) return 2;
    if (this.isAt(1, T.Member)) return this.memberLength();
    if (!this.isAt(1, T.Comma, T.And, T.Semicolon, T.Slash, T.Break)) return 0;
    const length = this.isAt(2, T.Dash) ? 2 : 1;
    return this.startsActor(length + 1) || (this.isAt(1, T.Semicolon) && this.startsPhrase(length + 1)) ? length : 0;
  }

  /** `là đại diện lãnh đạo các cơ quan:` up to its colon. */
  private memberLength(): number {
    for (let k = 2; k < 12; k++) {
      if (this.isAt(k, T.Colon)) return this.startsActor(k + 1) ? k : 0;
      if (this.isAt(k, T.Stop, T.Semicolon)) return 0;
    }
    return 0;
  }

  /** How many tokens a bracket right here holds with its marks; 0 when it is none, or a long one. */
  private closingBracket(): number {
    if (!this.isAt(1, T.Open)) return 0;
    for (let k = 2; k < 14; k++) if (this.isAt(k, T.Close)) return k;
    return 0;
  }

  /** `đồng chí Nguyễn Văn An, Phó Chủ tịch UBND xã`: the post of the person just named. */
  private isApposition(one: Actor): boolean {
    return one.honorific && one.head === null && this.isAt(1, T.Comma, T.Dash) && this.isAt(2, T.Post, T.Staff);
  }

  private sharesHead(found: readonly Actor[]): boolean {
    const one = found[0]!;
    if (one.head === null || !tokenMatcher(one.head, T.Core)) return false;
    if (this.isAt(1, T.Colon)) return one.plural && found.length === 1 && this.isAt(2, T.Name) && !this.isAt(2, T.Verb);
    if (!this.isAt(1, T.Comma, T.And) || !this.isAt(2, T.Name)) return false;
    if (one.sharedHead !== null || found.length > 1) return true;
    return one.plural && tokenMatcher(one.last, T.Sector) && tokenMatcher(this.LA(2), T.Sector);
  }

  /** Whether a comma or `và` here strings one more noun of the same family on. */
  private stringsOn(): boolean {
    const k = this.isAt(2, T.Determiner) && this.isAt(0, T.LevelGroup) ? 3 : 2;
    if (!this.isAt(1, T.Comma, T.And) || !this.isAt(k, T.Core)) return false;
    if (isUpperAt(this.LA(k)) && !isUpperAt(this.LA(0))) return false;
    if (this.isAt(k + 1, T.Name) || this.ownsAttribute(k + 1)) return false;
    return isStrung(this.LA(0), this.LA(k), this.isAt(1, T.And));
  }

  /** `công chức chuyên môn` is an actor of its own, not a noun strung on `cán bộ`. */
  private ownsAttribute(k: number): boolean {
    return this.isAt(k - 1, T.Staff) && this.isAt(k, T.Attribute, T.Link);
  }

  /** What goes on after a head, by the tokens that stand here; null when the phrase ends. */
  private restKind(np: Phrase): RestKind | null {
    if (this.isAt(1, T.Name, T.Attribute)) return 'name';
    if (this.isScope()) return 'scope';
    if (this.isAt(1, T.Dash) && this.isAt(2, T.Name) && (np.named || np.head !== null)) return 'joined';
    if (this.joinsName(np)) return 'joined';
    if (this.opensMatter(np)) return 'matter';
    if (this.isAt(1, T.Link)) return this.linkKind(np);
    if (this.isNested(np)) return 'nested';
    if (this.isAt(1, T.Amount) && (this.isAt(0, T.Capital) || this.LA(0) === np.head || np.words > 0)) return 'name';
    return this.isWordOfName(np) ? 'word' : null;
  }

  private isScope(): boolean {
    return this.isAt(1, T.Place) || (this.isAt(1, T.Determiner) && this.isAt(2, T.Place, T.LevelGroup, T.Committee));
  }

  private linkKind(np: Phrase): RestKind | null {
    if (this.LA(1).image === 'phụ trách' && this.chargeLength(np) > 0) return 'charge';
    if (this.startsPhrase(2) || this.isAt(2, T.Capital, T.Attribute)) return 'link';
    return BARE_LINKS.has(this.LA(1).image) ? 'name' : null;
  }

  /** `Phó Chủ tịch | phụ trách văn hóa - xã hội | chỉ đạo`: what a post is in charge of, up to the verb; 0 when it is the verb itself. */
  private chargeLength(np: Phrase): number {
    if (np.head === null || !tokenMatcher(np.head, T.Post)) return 0;
    for (let k = 2; k < 10; k++) {
      if (this.isAt(k, T.Verb, T.Adverb)) return k - 1;
      if (this.isAt(k, T.Comma, T.Semicolon, T.Stop, T.Colon, T.Break)) return 0;
    }
    return 0;
  }

  private readonly charge = this.RULE('charge', (np: Phrase) => {
    let left = this.ACTION(() => this.chargeLength(np));
    this.AT_LEAST_ONE({ GATE: () => left-- > 0, DEF: () => this.CONSUME(T.Any) });
  });

  /** Unknown words of a name: a lower-case name right after its head, or the syllables after a capital: `Ngành Giáo | dục`. */
  private isWordOfName(np: Phrase): boolean {
    if (!this.isAt(1, T.Word) || np.scoped) return false;
    if (!np.named && np.words < 3 && takesWords(np)) return true;
    if (
      !this.isAt(0, T.Capital, T.Word) ||
      this.LA(0).image.includes(' ') ||
      (this.isAt(0, T.Capital) && this.isAt(-1, T.Capital, T.Place))
    )
      return false;
    return np.named && np.words < 3 && this.endsName(4 - np.words);
  }

  /** Whether the unknown words here end within a few tokens, at a verb, a place or a sign. */
  private endsName(limit: number): boolean {
    for (let k = 2; k < limit + 1; k++) if (!this.isAt(k, T.Word)) return !this.isAt(k, T.NonDuty);
    return this.isAt(0, T.Capital);
  }

  private joinsName(np: Phrase): boolean {
    if (np.plural || np.head === null || np.honorific || !this.isAt(1, T.Comma, T.And)) return false;
    const isName = this.isAt(0, T.Capital) || (np.words > 0 && this.isAt(0, T.Word));
    return isName && this.isAt(2, T.Capital) && !isAcronym(this.LA(2));
  }

  private isNested(np: Phrase): boolean {
    const k = this.isAt(1, T.Determiner) ? 2 : 1;
    if (!this.isAt(k, T.Core) || this.isAt(k, T.LevelGroup) || np.head === null) return false;
    if (this.LA(k).image === np.head.image && !tokenMatcher(np.head, T.Post)) return false;
    return (
      k === 2 || isUpperAt(this.LA(1)) || [T.Post, T.Unit, T.Authority].some((type) => tokenMatcher(np.head!, type))
    );
  }

  /** Whether an actor of its own begins at the k-th token ahead. */
  protected startsActor(k: number): boolean {
    const token = this.LA(k);
    if (tokenMatcher(token, T.Place)) return false;
    if (tokenMatcher(token, T.Core))
      return !SHORT_HEADS.has(token.image) || isUpperAt(token) || this.isAt(k + 1, T.Name);
    return this.startsPhrase(k) || (tokenMatcher(token, T.Capital) && isAcronym(token));
  }

  protected startsPhrase(k: number): boolean {
    let at = k;
    while (at < k + 4 && this.isAt(at, T.Determiner, T.Honorific)) at++;
    if (this.isAt(at, T.Core)) return true;
    return at > k && this.isAt(at - 1, T.Honorific) && (this.isAt(at, T.Capital) || this.isComrades(at));
  }

  /** `các đồng chí trong Ban Chỉ đạo`: comrades of a body, without a post. */
  private isComrades(k: number): boolean {
    return this.isAt(k, T.Link) && this.isAt(k - 1, T.Honorific) && this.isAt(k + 1, T.Core);
  }

  protected isAt(k: number, ...types: TokenType[]): boolean {
    const token = this.LA(k);
    return types.some((type) => tokenMatcher(token, type));
  }

  private noteOpening(np: Phrase, token: IToken): void {
    if (tokenMatcher(token, T.Honorific)) np.honorific = true;
    else np.plural = true;
  }
}

type RestKind = 'name' | 'scope' | 'nested' | 'link' | 'joined' | 'word' | 'matter' | 'charge';

/** Prepositions that may stand without a noun. */
const BARE_LINKS: ReadonlySet<string> = new Set(['trên địa bàn', 'trực thuộc', 'đóng trên địa bàn']);

/** The first list member after a colon takes the place of the phrase that only announced it. */
function addShared(found: Actor[], announced: Actor, [first, last]: [IToken, IToken]): void {
  const actor: Actor = { ...announced, first, last, sharedHead: announced.head, plural: false };
  if (found.length === 1 && found[0] === announced && !tokenMatcher(announced.last, T.Name)) found.length = 0;
  found.push(actor);
}
