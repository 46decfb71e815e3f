import type { IToken } from 'chevrotain';
import { tokenMatcher } from '../shared/chevrotain.ts';
import { PARSER_OPTIONS } from '../shared/options.ts';
import { ActorGates } from './gates.ts';
import type { Actor, Phrase } from './phrase.ts';
import * as T from './vocabulary.ts';

/** A whole enumeration. */
export interface Enumeration {
  readonly actors: readonly Actor[];
  readonly last: IToken;
}

/**
 * actors  = actor { separator actor }
 * actor   = noun phrase [ "(" … ")" ] [ ":" name { "," name } ]
 * phrase  = { determiner | honorific } head { "," head } { name | scope | attribute | link phrase | phrase }
 *
 * Commas and conjunctions are ambiguous by nature; {@link ActorGates} holds the rules that decide them.
 */
export class ActorParser extends ActorGates {
  constructor() {
    super([...T.VOCABULARY], { ...PARSER_OPTIONS, maxLookahead: 1 });
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

  /** The actors and the last token that belongs to them: a bracket stands behind the last name. */
  readonly enumeration = this.RULE('enumeration', (): Enumeration => {
    const actors = this.SUBRULE(this.actors);
    return { actors, last: this.LA(0) };
  });

  private readonly separator = this.RULE('separator', () => {
    let left = this.ACTION(() => this.separatorLength());
    this.AT_LEAST_ONE({ GATE: () => left-- > 0, DEF: () => this.CONSUME(T.Any) });
  });

  private readonly actor = this.RULE('actor', (): Actor[] => {
    const found: Actor[] = [];
    const one = this.SUBRULE(this.phrase);
    this.ACTION(() => found.push(one));
    this.OPTION({
      GATE: () => this.closingBracket() > 0,
      DEF: () => {
        const note = this.SUBRULE(this.bracket);
        this.ACTION(() => found.splice(0, 1, { ...one, note }));
      },
    });
    this.OPTION2({
      GATE: () => this.isAside(one),
      DEF: () => {
        const isParent = this.ACTION(() => this.isParent(one));
        this.CONSUME1(T.Dash);
        const aside = this.SUBRULE2(this.phrase);
        this.ACTION(() => isParent && found.splice(0, 1, { ...found[0]!, last: aside.last }));
      },
    });
    this.OPTION1({
      GATE: () => this.isApposition(one),
      DEF: () => {
        this.CONSUME(T.Any);
        const post = this.SUBRULE1(this.phrase);
        this.ACTION(() => found.splice(0, 1, { ...found[0]!, last: post.last }));
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

  private readonly bracket = this.RULE('bracket', (): [IToken, IToken] => {
    const first = this.LA(2);
    let left = this.ACTION(() => this.closingBracket());
    this.AT_LEAST_ONE({ GATE: () => left-- > 0, DEF: () => this.CONSUME(T.Any) });
    return [first, this.LA(-1)];
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

  private readonly phrase = this.RULE('phrase', (parent?: Phrase): Actor => {
    const np: Phrase = {
      depth: parent ? parent.depth + 1 : 0,
      object: parent
        ? parent.object
        : this.ACTION(() => this.isAt(0, T.With, T.To, T.Via, T.SendVerb, T.CoordinateVerb)),
      head: null,
      heads: 0,
      plural: false,
      honorific: false,
      named: false,
      scoped: false,
      words: 0,
    };
    const first = this.LA(1);
    this.MANY(() => {
      const token = this.OR([{ ALT: () => this.CONSUME(T.Determiner) }, { ALT: () => this.CONSUME(T.Honorific) }]);
      this.ACTION(() => this.noteOpening(np, token));
    });
    this.OR1([
      { ALT: () => this.SUBRULE(this.heads, { ARGS: [np] }) },
      { ALT: () => this.AT_LEAST_ONE(() => this.CONSUME(T.Name)) },
      { GATE: () => this.isComrades(1), ALT: () => this.SUBRULE(this.linked, { ARGS: [np] }) },
    ]);
    this.MANY1({
      GATE: () => this.restKind(np) !== null,
      DEF: () => this.SUBRULE(this.rest, { ARGS: [np] }),
    });
    return {
      first,
      last: this.LA(0),
      head: np.head,
      sharedHead: null,
      plural: np.plural,
      honorific: np.honorific,
      note: null,
    };
  });

  /** Bare nouns of one family strung together are one actor: `sở, ban, ngành`. */
  private readonly heads = this.RULE('heads', (np: Phrase) => {
    const head = this.CONSUME(T.Core);
    this.ACTION(() => {
      np.head = head;
      np.heads = 1;
    });
    this.MANY({
      GATE: () => this.stringsOn() && (np.plural || !this.isSpecified()),
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
      { GATE: () => kind === 'nested', ALT: () => this.SUBRULE(this.phrase, { ARGS: [np] }) },
      { GATE: () => kind === 'link', ALT: () => this.SUBRULE(this.linked, { ARGS: [np] }) },
      { GATE: () => kind === 'joined', ALT: () => this.SUBRULE(this.joined) },
      { GATE: () => kind === 'matter', ALT: () => this.SUBRULE(this.matter) },
      { GATE: () => kind === 'charge', ALT: () => this.SUBRULE(this.charge, { ARGS: [np] }) },
      { GATE: () => kind === 'clause', ALT: () => this.SUBRULE(this.clause, { ARGS: [np] }) },
      { ALT: () => this.CONSUME(T.Any) },
    ]);
    this.ACTION(() => {
      if (kind === 'scope') np.scoped = true;
      else if (kind === 'word') np.words++;
      else np.named = true;
      if (kind === 'joined') np.words = 0;
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

  private readonly linked = this.RULE('linked', (np: Phrase) => {
    this.CONSUME(T.Link);
    this.OR([
      { GATE: () => this.startsPhrase(1), ALT: () => this.SUBRULE(this.phrase, { ARGS: [np] }) },
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

  private readonly charge = this.RULE('charge', (np: Phrase) => {
    let left = this.ACTION(() => this.chargeLength(np));
    this.AT_LEAST_ONE({ GATE: () => left-- > 0, DEF: () => this.CONSUME(T.Any) });
  });

  /** `nơi có đất`, `rà soát` of `Cán bộ rà soát phải …`. */
  private readonly clause = this.RULE('clause', (np: Phrase) => {
    let left = this.ACTION(() => this.clauseLength(np));
    this.AT_LEAST_ONE({ GATE: () => left-- > 0, DEF: () => this.CONSUME(T.Any) });
  });

  private noteOpening(np: Phrase, token: IToken): void {
    if (tokenMatcher(token, T.Honorific)) np.honorific = true;
    else np.plural = true;
  }
}

/** The first list member after a colon takes the place of the phrase that only announced it. */
function addShared(found: Actor[], announced: Actor, [first, last]: [IToken, IToken]): void {
  const actor: Actor = { ...announced, first, last, sharedHead: announced.head, plural: false };
  if (found.length === 1 && found[0] === announced && !tokenMatcher(announced.last, T.Name)) found.length = 0;
  found.push(actor);
}
