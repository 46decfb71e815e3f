import { type CstNode, createToken, Lexer } from 'chevrotain';
import { DOCUMENT_TYPES } from '../../src/lexicon/document-types.ts';
import { BODY_HEADS, BODY_PHRASES, COMMITTEE_TASKS, LEVEL_WORDS, PARTY_COMMITTEES } from '../../src/lexicon/issuers.ts';
import { SUBJECT_VERBS } from '../../src/lexicon/subject-words.ts';
import { ANY_CHARACTER, BLANK, BLANK_LINE } from '../shared/characters.ts';
import { LETTER, LOWER, UPPER, WORD_END, words } from '../shared/letters.ts';
import { LEXER_OPTIONS, PARSER_OPTIONS } from '../shared/options.ts';
import { phrases } from '../shared/phrases.ts';
import { PrefixParser } from '../shared/prefix-parser.ts';
import { type Grammar, tokensOf } from '../shared/run.ts';
import { leavesOf } from '../shared/tree.ts';

const Blank = createToken({
  name: 'Blank',
  pattern: BLANK,
  group: Lexer.SKIPPED,
  line_breaks: true,
});
const BlankLine = createToken({ name: 'BlankLine', pattern: BLANK_LINE, line_breaks: true });
/** `khóa XI`, `(khoá 11)`, `khóa XX, nhiệm kỳ 2020 - 2025` inside parentheses. */
const Term = createToken({
  name: 'Term',
  pattern: new RegExp(
    `\\(?[Kk]h(?:óa|oá)[ \\n]+(?:[IVXL]+|[0-9]{1,2})${WORD_END}(?:,? *nhiệm kỳ *[0-9]{4} *[-–] *[0-9]{4}(?=\\)))?\\)?`,
  ),
  line_breaks: true,
});
const capitalised = (verb: string): string => verb.charAt(0).toUpperCase() + verb.slice(1);
const TYPE_NAMES = DOCUMENT_TYPES.flatMap(({ name }) => [name, name.replace('Bộ luật', 'Bộ Luật')]);
/** Words that begin the cited document's subject or another document: no issuer goes past them. */
const Subject = createToken({
  name: 'Subject',
  pattern: phrases([
    ...SUBJECT_VERBS,
    ...SUBJECT_VERBS.map(capitalised),
    ...TYPE_NAMES,
    ...[...SUBJECT_VERBS, ...TYPE_NAMES].map((phrase) => phrase.toUpperCase()),
  ]),
  line_breaks: true,
});
/** A steering committee and its task, which may hold any words, up to its level. */
const Committee = createToken({
  name: 'Committee',
  pattern: new RegExp(
    `Ban [Cc]hỉ đạo[ \\n](?:${COMMITTEE_TASKS.join('|')})(?:,?[ \\n][${LETTER}]+){1,14}?[ \\n](?:${LEVEL_WORDS.join('|')})${WORD_END}(?=[,;.)]|[ \\n](?:${SUBJECT_VERBS.join('|')})${WORD_END})`,
  ),
  line_breaks: true,
});
const Phrase = createToken({
  name: 'Phrase',
  pattern: words(
    ...BODY_PHRASES,
    ...PARTY_COMMITTEES,
    ...BODY_HEADS.filter((head) => head.includes(' ')),
    'Trung ương',
  ),
  line_breaks: true,
});
const Level = createToken({
  name: 'Level',
  pattern: new RegExp(`${words(...LEVEL_WORDS).source}|(?:TP|Tp|TX|Tx|TT|P|Q|H|X)\\.(?=[ ]?[${UPPER}])`),
  line_breaks: true,
});
/** First words of one syllable: the next syllable begins a name. */
const Head = createToken({
  name: 'Head',
  pattern: phrases([
    ...BODY_HEADS.filter((head) => !head.includes(' ')),
    'Tổng',
    'Phó',
    'Trường',
    'Trung tâm',
    'Vụ',
    'liên',
    'Liên',
  ]),
  line_breaks: true,
});
const Acronym = createToken({
  name: 'Acronym',
  pattern: new RegExp(`[${UPPER}]{2,}(?:[-&][${UPPER}]+)*[${LOWER}]?[0-9]*${WORD_END}`),
});
const Capital = createToken({ name: 'Capital', pattern: new RegExp(`[${UPPER}][${LOWER}]*${WORD_END}`) });
const And = createToken({ name: 'And', pattern: new RegExp(`và${WORD_END}|&`) });
const Lower = createToken({ name: 'Lower', pattern: new RegExp(`[${LOWER}]+${WORD_END}`) });
const Comma = createToken({ name: 'Comma', pattern: /,/ });
const Dash = createToken({ name: 'Dash', pattern: /[-–]/ });
const Other = createToken({ name: 'Other', pattern: ANY_CHARACTER, line_breaks: true });

const tokens = [
  BlankLine,
  Blank,
  Term,
  Subject,
  Committee,
  Phrase,
  Level,
  Head,
  Acronym,
  Capital,
  And,
  Lower,
  Comma,
  Dash,
  Other,
];

/**
 * ```
 * Chính phủ · Ban Bí thư Trung ương Đảng (khóa XI) · UBND thị xã Sơn Hải · Bộ Giáo dục và Đào tạo
 * Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở xã · Ban Dân vận Tỉnh ủy, Ban Cán sự đảng UBND tỉnh và Ban Tổ chức
 * ```
 */
class IssuerParser extends PrefixParser {
  /** Whether commas may join several issuers. */
  several = false;

  constructor() {
    super(tokens, PARSER_OPTIONS);
    this.performSelfAnalysis();
  }

  readonly issuer = this.RULE('issuer', () => {
    this.SUBRULE(this.body);
    this.MANY({ GATE: () => this.joins(), DEF: () => this.SUBRULE(this.joined) });
    this.OPTION(() => this.CONSUME(Term));
  });

  private readonly joined = this.RULE('joined', () => {
    this.OR([{ ALT: () => this.CONSUME(And) }, { ALT: () => this.CONSUME(Comma) }, { ALT: () => this.CONSUME(Dash) }]);
    this.SUBRULE(this.body);
  });

  private readonly body = this.RULE('body', () => {
    this.AT_LEAST_ONE(() =>
      this.OR([
        { ALT: () => this.CONSUME(Committee) },
        { ALT: () => this.CONSUME(Phrase) },
        { ALT: () => this.CONSUME(Level) },
        { ALT: () => this.CONSUME(Acronym) },
        { ALT: () => this.SUBRULE(this.word) },
      ]),
    );
  });

  /** A capitalised word and, unless it is a proper name's second syllable, the lower syllable that completes it. */
  private readonly word = this.RULE('word', () => {
    const proper = this.LA(0).tokenType === Capital || this.LA(0).tokenType === Level;
    this.OR([{ ALT: () => this.CONSUME(Head) }, { ALT: () => this.CONSUME(Capital) }]);
    this.OPTION({ GATE: () => !proper, DEF: () => this.CONSUME(Lower) });
  });

  private joins(): boolean {
    const [lead, next, after] = [this.LA(1).tokenType, this.LA(2).tokenType, this.LA(3).tokenType];
    if (lead === Comma)
      return this.several && (next === Head || next === Phrase || next === Acronym || next === Committee);
    if (lead === Dash) return next === Capital && after === Lower;
    return next === Capital || next === Head || next === Phrase || next === Acronym || next === Committee;
  }
}

const parser = new IssuerParser();

/** Tokens and parser of issuers' names. */
export const issuerGrammar: Grammar<IssuerParser> = {
  name: 'issuer',
  tokens,
  lexer: new Lexer(tokens, LEXER_OPTIONS),
  parser,
};

/** The longest list of issuers, in code units. */
const LONGEST = 260;

/**
 * Where the issuer's name that starts at an offset ends.
 *
 * @param several - whether commas may join issuers, as after "giữa" and in joint documents
 * @returns null when no name starts there
 * @example matchIssuer('Chính phủ quy định chi tiết', 0, false) // 9
 */
export function matchIssuer(text: string, offset: number, several: boolean): number | null {
  const stop = text.slice(offset, offset + LONGEST).search(/[;:“”"]|(?<!\b(?:TP|Tp|TX|Tx|TT|P|Q|H|X))\.\s/);
  const input = tokensOf(issuerGrammar, text, offset, stop < 0 ? LONGEST : stop);
  parser.several = several;
  parser.input = input;
  const tree: CstNode | undefined = parser.issuer();
  if (tree === undefined || input[0]?.startOffset !== offset) return null;
  const last = leavesOf(tree).at(-1)!;
  return last.startOffset + last.image.length;
}
