import type { CstNode, TokenType } from 'chevrotain';
import { DOCUMENT_TYPES } from '../../src/lexicon/document-types.ts';
import {
  BODY_HEADS,
  BODY_PHRASES,
  COMMITTEE_TASKS,
  FIGURED,
  LEVEL_WORDS,
  NAMED_HEADS,
  PARTY_COMMITTEES,
} from '../../src/lexicon/issuers.ts';
import { SUBJECT_VERBS } from '../../src/lexicon/subject-words.ts';
import { BLANK, BLANK_LINE, REST } from '../shared/characters.ts';
import { createToken, Lexer } from '../shared/chevrotain.ts';
import { LETTER, LOWER, LOWER_LETTERS, UPPER, WORD_END, words } from '../shared/letters.ts';
import { LEXER_OPTIONS, PARSER_OPTIONS } from '../shared/options.ts';
import { phrases } from '../shared/phrases.ts';
import { PrefixParser } from '../shared/prefix-parser.ts';
import { leavesAt } from '../shared/prefix-window.ts';
import type { Grammar } from '../shared/run.ts';

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
/** "Ban Chỉ đạo" goes on with its task: {@link Committee} and the phrases know how far. */
const NAMING_VERBS = SUBJECT_VERBS.filter((verb) => verb !== 'chỉ đạo');
const COMMON_TYPES = DOCUMENT_TYPES.filter(({ kind }) => kind === 'common').map(({ name }) => name);
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
/** A body named for a word that also begins subjects: `Sở Xây dựng`, `Sở Kế hoạch và Đầu tư`, `Ban Tổ chức`. */
const Named = createToken({
  name: 'Named',
  pattern: new RegExp(
    `(?:${NAMED_HEADS.join('|')})[ \\u00A0\\n]+${phrases(['Thi hành án dân sự', ...NAMING_VERBS.map(capitalised), ...COMMON_TYPES]).source}`,
  ),
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
/** A body, place or project and its figure. */
const Figured = createToken({
  name: 'Figured',
  pattern: new RegExp(`(?:${FIGURED.join('|')})[ \\n][0-9]{1,3}${WORD_END}(?![/.-][0-9])`),
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
  pattern: new RegExp(`${words(...LEVEL_WORDS, 'quốc gia').source}|(?:TP|Tp|TX|Tx|TT|P|Q|H|X)\\.(?=[ ]?[${UPPER}])`),
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
/** Joins the sides of an agreement. */
const With = createToken({ name: 'With', pattern: new RegExp(`với${WORD_END}`) });
/** A second word in lower case is no part of a name: there it ends. */
const End = createToken({
  name: 'End',
  pattern: (text, offset, matched) => (matched.at(-1)?.tokenType === Lower ? [text.slice(offset)] : null),
  start_chars_hint: [...LOWER_LETTERS],
  line_breaks: true,
});
const Lower = createToken({ name: 'Lower', pattern: new RegExp(`[${LOWER}]+${WORD_END}`) });
const Comma = createToken({ name: 'Comma', pattern: /,/ });
const Dash = createToken({ name: 'Dash', pattern: /[-–]/ });
const Rest = createToken({ name: 'Rest', pattern: REST, line_breaks: true });

const tokens = [
  BlankLine,
  Blank,
  Term,
  Committee,
  Figured,
  Named,
  Subject,
  Phrase,
  Level,
  Head,
  Acronym,
  Capital,
  And,
  With,
  End,
  Lower,
  Comma,
  Dash,
  Rest,
];

const BODY_STARTS: ReadonlySet<TokenType> = new Set([Named, Head, Phrase, Acronym, Committee]);

/**
 * ```
 * Chính phủ · Ban Bí thư Trung ương Đảng (khóa XI) · UBND thị xã Sơn Hải · Bộ Giáo dục và Đào tạo
 * Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở xã · Ban Dân vận Tỉnh ủy, Ban Cán sự đảng UBND tỉnh và Ban Tổ chức
 * ```
 */
class IssuerParser extends PrefixParser {
  /** Whether commas may join several issuers. */
  several = false;
  /** The word before the last body of the list, once it was read. */
  last: 'và' | 'với' | null = null;

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
    this.OR([
      { ALT: () => this.CONSUME(And) },
      { ALT: () => this.CONSUME(With) },
      { ALT: () => this.CONSUME(Comma) },
      { ALT: () => this.CONSUME(Dash) },
    ]);
    this.SUBRULE(this.body);
  });

  private readonly body = this.RULE('body', () => {
    this.AT_LEAST_ONE(() =>
      this.OR([
        { ALT: () => this.CONSUME(Named) },
        { ALT: () => this.CONSUME(Committee) },
        { ALT: () => this.CONSUME(Figured) },
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

  /** Commas join bodies up to the "và" or "với" before the last of them. */
  private joins(): boolean {
    const [lead, next, after] = [this.LA(1).tokenType, this.LA(2).tokenType, this.LA(3).tokenType];
    const body = BODY_STARTS.has(next);
    if (lead === Comma) return this.several && !this.last && body;
    if (lead === Dash) return body || (next === Capital && after === Lower);
    if (lead === With) return this.several && this.last !== 'với' && body && this.endsList('với');
    return next === Capital || (body && this.endsList('và'));
  }

  private endsList(word: 'và' | 'với'): true {
    this.last = word;
    return true;
  }
}

/** Tokens and parser of issuers' names. */
export const issuerGrammar: Grammar<IssuerParser> = {
  name: 'issuer',
  tokens,
  lexer: new Lexer(tokens, LEXER_OPTIONS),
  parser: new IssuerParser(),
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
  const search = { grammar: issuerGrammar, rule: issuerRule(several), limit: stop < 0 ? LONGEST : stop };
  const last = leavesAt(search, text, offset)?.at(-1);
  return last === undefined ? null : last.startOffset + last.image.length;
}

function issuerRule(several: boolean): (parser: IssuerParser) => CstNode | undefined {
  return (parser) => {
    parser.several = several;
    parser.last = null;
    return parser.issuer();
  };
}
