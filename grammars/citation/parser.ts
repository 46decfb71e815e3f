import { Lexer } from '../shared/chevrotain.ts';
import { LEXER_OPTIONS, PARSER_OPTIONS } from '../shared/options.ts';
import { PrefixParser } from '../shared/prefix-parser.ts';
import type { Grammar } from '../shared/run.ts';
import * as t from './tokens.ts';

/**
 * ```
 * Nghị định số 201/2019/NĐ-CP ngày 15/3/2019 của Chính phủ · các Nghị quyết số 18, 19-NQ/TW · số 218-QĐ/TW
 * Luật Khiếu nại năm 2011 · Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15 · Nghị quyết Đại hội XIII của Đảng
 * ```
 */
class CitationParser extends PrefixParser {
  constructor() {
    super([...t.tokens], PARSER_OPTIONS);
    this.performSelfAnalysis();
  }

  readonly citation = this.RULE('citation', () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.law) },
      { ALT: () => this.SUBRULE(this.document) },
      { ALT: () => this.SUBRULE(this.numbered) },
    ]);
  });

  /** By name, by number or both, in either order. */
  private readonly law = this.RULE('law', () => {
    this.CONSUME(t.LawType);
    this.OPTION(() => this.CONSUME(t.LawName));
    this.OPTION2(() => this.SUBRULE(this.number));
    this.OPTION3(() => this.SUBRULE(this.amendment));
    this.OPTION4(() => this.SUBRULE(this.lawYear));
    this.SUBRULE(this.attributes);
  });

  private readonly amendment = this.RULE('amendment', () => {
    this.CONSUME(t.LeftParenthesis);
    this.CONSUME(t.Amended);
    this.CONSUME(t.RightParenthesis);
  });

  /** `2018`, `(2018)`; "năm 2018" is a written date. */
  private readonly lawYear = this.RULE('lawYear', () => {
    this.OR([
      { ALT: () => this.CONSUME(t.Year) },
      {
        ALT: () => {
          this.CONSUME(t.LeftParenthesis);
          this.CONSUME2(t.Year);
          this.CONSUME(t.RightParenthesis);
        },
      },
    ]);
  });

  private readonly document = this.RULE('document', () => {
    this.OR([{ ALT: () => this.CONSUME(t.TypeWord) }, { ALT: () => this.CONSUME(t.TypeAbbreviation) }]);
    this.OR2([
      { GATE: () => this.congressFollows(), ALT: () => this.SUBRULE(this.congress) },
      { ALT: () => this.SUBRULE(this.qualified) },
    ]);
  });

  private congressFollows(): boolean {
    return this.LA(1).tokenType === t.Congress || this.LA(2).tokenType === t.Congress;
  }

  private readonly congress = this.RULE('congress', () => {
    this.OPTION(() => this.CONSUME(t.Of));
    this.CONSUME(t.Congress);
    this.SUBRULE(this.attributes);
  });

  /** `Báo cáo thẩm tra số …`, `Kế hoạch của UBND tỉnh số …`. */
  private readonly qualified = this.RULE('qualified', () => {
    this.MANY(() => this.CONSUME(t.Word));
    this.OPTION(() => this.SUBRULE(this.issuer));
    this.SUBRULE(this.numbered);
  });

  private readonly numbered = this.RULE('numbered', () => {
    this.SUBRULE(this.number);
    this.SUBRULE(this.attributes);
  });

  /** A symbol, several figures that share one symbol, or a bare figure: `số 18, 19-NQ/TW`, `số 30`. */
  private readonly number = this.RULE('number', () => {
    this.OPTION(() => this.CONSUME(t.Colon));
    this.OPTION2(() => this.CONSUME(t.NumberWord));
    this.OPTION3(() => this.CONSUME2(t.Colon));
    this.OPTION4(() => this.CONSUME(t.Dots));
    this.OR([{ ALT: () => this.CONSUME(t.DocumentNumber) }, { ALT: () => this.SUBRULE(this.figures) }]);
  });

  private readonly figures = this.RULE('figures', () => {
    this.CONSUME(t.Numeral);
    this.MANY({
      GATE: () => this.anotherFigureFollows(),
      DEF: () => {
        this.AT_LEAST_ONE(() => this.OR([{ ALT: () => this.CONSUME(t.Comma) }, { ALT: () => this.CONSUME(t.And) }]));
        this.OPTION(() => this.CONSUME(t.NumberWord));
        this.OR2([{ ALT: () => this.CONSUME2(t.Numeral) }, { ALT: () => this.CONSUME(t.DocumentNumber) }]);
      },
    });
  });

  /** The list must end in a symbol: `số 18, 19 và 27-NQ/TW`. */
  private anotherFigureFollows(): boolean {
    if (this.LA(0).tokenType === t.DocumentNumber) return false;
    for (let at = 1; at < 40; at++) {
      const type = this.LA(at).tokenType;
      if (type === t.DocumentNumber) return true;
      if (type !== t.Numeral && type !== t.Comma && type !== t.And && type !== t.NumberWord) return false;
    }
    return false;
  }

  /** Date and issuer in either order, each at most once. */
  private readonly attributes = this.RULE('attributes', () => {
    this.OPTION({ GATE: () => this.dateFollows(), DEF: () => this.SUBRULE(this.date) });
    this.OPTION2({ GATE: () => this.issuerFollows(), DEF: () => this.SUBRULE(this.issuer) });
    this.OPTION3({ GATE: () => this.dateFollows(), DEF: () => this.SUBRULE2(this.date) });
    this.OPTION4(() => this.CONSUME(t.Plenum));
  });

  private readonly date = this.RULE('date', () => {
    this.OPTION(() => this.CONSUME(t.Comma));
    this.OPTION2(() => this.CONSUME(t.LeftParenthesis));
    this.OPTION3(() => this.CONSUME(t.Signed));
    this.CONSUME(t.WrittenDate);
    this.OPTION4(() => this.CONSUME(t.RightParenthesis));
  });

  private readonly issuer = this.RULE('issuer', () => {
    this.OPTION(() => this.CONSUME(t.Comma));
    this.OR([
      { ALT: () => this.CONSUME(t.Of) },
      { ALT: () => this.CONSUME(t.By) },
      { ALT: () => this.CONSUME(t.Between) },
    ]);
    this.CONSUME(t.Issuer);
  });

  private dateFollows(): boolean {
    let at = 1;
    if (this.LA(at).tokenType === t.Comma || this.LA(at).tokenType === t.LeftParenthesis) at++;
    if (this.LA(at).tokenType === t.Signed) at++;
    return this.LA(at).tokenType === t.WrittenDate;
  }

  private issuerFollows(): boolean {
    const at = this.LA(1).tokenType === t.Comma ? 2 : 1;
    return this.LA(at + 1).tokenType === t.Issuer;
  }
}

/** Tokens and parser of one citation. */
export const citationGrammar: Grammar<CitationParser> = {
  name: 'citation',
  tokens: t.tokens,
  lexer: new Lexer([...t.tokens], LEXER_OPTIONS),
  parser: new CitationParser(),
};
