import type { IToken } from 'chevrotain';
import { EmbeddedActionsParser } from '../shared/chevrotain.ts';
import { PARSER_OPTIONS } from '../shared/options.ts';
import * as t from './tokens.ts';

/** What a label looks like: its word, its number and its punctuation, before anything is read into them. */
export interface LabelShape {
  readonly unit: 'part' | 'chapter' | 'section' | 'article' | 'appendix' | 'bullet' | null;
  /** The number, counting word or bullet mark; null for a lone `PHỤ LỤC`. */
  readonly number: IToken | null;
  readonly bracketed: boolean;
  /** `.` `)` `/` `-` `:` or nothing. */
  readonly separator: string;
  /** End of the label in the line, half-open. */
  readonly end: number;
}

const UNIT_OF = new Map<string, LabelShape['unit']>([
  ['PartWord', 'part'],
  ['ChapterWord', 'chapter'],
  ['SectionWord', 'section'],
  ['ArticleWord', 'article'],
  ['AppendixWord', 'appendix'],
]);

function endOf(token: IToken): number {
  return token.startOffset + token.image.length;
}

/** The beginning of a line: a label and the text after it. */
class OutlineLabelParser extends EmbeddedActionsParser {
  constructor() {
    super(t.labelTokens, { ...PARSER_OPTIONS, maxLookahead: 3 });
    this.performSelfAnalysis();
  }

  /** `1. Nội dung` · `Điều 5. Hiệu lực` · `- Phối hợp` */
  readonly line = this.RULE('line', (): LabelShape => {
    const shape = this.OR<LabelShape>([
      { ALT: () => this.SUBRULE(this.named) },
      { ALT: () => this.SUBRULE(this.bracketed) },
      { ALT: () => this.SUBRULE(this.numbered) },
      { ALT: () => this.SUBRULE(this.bullet) },
    ]);
    this.MANY(() => this.CONSUME(t.Any));
    return shape;
  });

  /** `PHẦN I` · `Phần thứ nhất` · `Chương II.` · `Mục 1:` · `Điều 5.` · `Phụ lục số 2` · `PHỤ LỤC` */
  private readonly named = this.RULE('named', (): LabelShape => {
    const word = this.OR<IToken>([
      { ALT: () => this.CONSUME(t.PartWord) },
      { ALT: () => this.CONSUME(t.ChapterWord) },
      { ALT: () => this.CONSUME(t.SectionWord) },
      { ALT: () => this.CONSUME(t.ArticleWord) },
      { ALT: () => this.CONSUME(t.AppendixWord) },
    ]);
    let end = this.ACTION(() => endOf(word));
    let number: IToken | null = null;
    this.OPTION(() => {
      this.CONSUME(t.Blank);
      this.OPTION1(() => {
        this.CONSUME(t.NumberWord);
        this.CONSUME1(t.Blank);
      });
      this.OPTION2(() => {
        number = this.SUBRULE(this.number);
        end = this.ACTION(() => endOf(number!));
      });
    });
    const separator = this.OPTION3(() => this.SUBRULE(this.separator));
    return this.ACTION(() => ({
      unit: UNIT_OF.get(word.tokenType.name) ?? null,
      number,
      bracketed: false,
      separator: separator?.image.trim() ?? '',
      end: separator ? endOf(separator) : end,
    }));
  });

  /** `(1)` · `(a)` */
  private readonly bracketed = this.RULE('bracketed', (): LabelShape => {
    this.CONSUME(t.Open);
    const number = this.SUBRULE(this.number);
    const close = this.CONSUME(t.Close);
    return { unit: null, number, bracketed: true, separator: ')', end: this.ACTION(() => endOf(close)) };
  });

  /** `I.` · `1)` · `1.1.` · `a/` · `II ` before capitals */
  private readonly numbered = this.RULE('numbered', (): LabelShape => {
    const number = this.SUBRULE(this.number);
    const separator = this.OPTION(() => this.SUBRULE(this.separator));
    return this.ACTION(() => ({
      unit: null,
      number,
      bracketed: false,
      separator: separator?.image.trim() ?? '',
      end: endOf(separator ?? number),
    }));
  });

  /** `-` · `+` · `*` · `•` */
  private readonly bullet = this.RULE('bullet', (): LabelShape => {
    const mark = this.OR<IToken>([
      { ALT: () => this.CONSUME(t.Dash) },
      { ALT: () => this.CONSUME(t.Plus) },
      { ALT: () => this.CONSUME(t.Star) },
      { ALT: () => this.CONSUME(t.Round) },
    ]);
    return { unit: 'bullet', number: mark, bracketed: false, separator: '', end: this.ACTION(() => endOf(mark)) };
  });

  private readonly number = this.RULE(
    'number',
    (): IToken =>
      this.OR<IToken>([
        { ALT: () => this.CONSUME(t.Decimal) },
        { ALT: () => this.CONSUME(t.Roman) },
        { ALT: () => this.CONSUME(t.Upper) },
        { ALT: () => this.CONSUME(t.IntegerLetter) },
        { ALT: () => this.CONSUME(t.Integer) },
        { ALT: () => this.CONSUME(t.SmallRoman) },
        { ALT: () => this.CONSUME(t.LetterInteger) },
        { ALT: () => this.CONSUME(t.Letter) },
        { ALT: () => this.CONSUME(t.Counting) },
      ]),
  );

  private readonly separator = this.RULE(
    'separator',
    (): IToken =>
      this.OR<IToken>([
        { ALT: () => this.CONSUME(t.Stop) },
        { ALT: () => this.CONSUME(t.Close) },
        { ALT: () => this.CONSUME(t.Stroke) },
        { ALT: () => this.CONSUME(t.SpacedDash) },
        { ALT: () => this.CONSUME(t.Dash) },
        { ALT: () => this.CONSUME(t.Comma) },
        { ALT: () => this.CONSUME(t.Colon) },
      ]),
  );
}

export const outlineLabelParser = new OutlineLabelParser();

/** Shapes by line head: bodies repeat the same few heads (`- Tiếp`, `1. Công`). */
const known = new Map<string, LabelShape | null>();
const MOST_KNOWN = 4096;

/**
 * The label's shape at the start of a line; null when the line cannot start with one.
 *
 * @param head - the label and at least the first word after it
 */
export function parseLabelShape(head: string): LabelShape | null {
  let shape = known.get(head);
  if (shape === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    shape = parseHead(head);
    known.set(head, shape);
  }
  return shape;
}

function parseHead(head: string): LabelShape | null {
  outlineLabelParser.input = t.labelLexer.tokenize(head).tokens;
  const shape = outlineLabelParser.line();
  return outlineLabelParser.errors.length > 0 ? null : shape;
}
