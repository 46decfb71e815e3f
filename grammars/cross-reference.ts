import type { CstNode, IToken, TokenType } from 'chevrotain';
import { DOCUMENT_TYPES } from '../src/lexicon/document-types.ts';
import {
  type NumberedPlace,
  type PlaceItem,
  type PlaceLevel,
  type PlaceReference,
  referencesOf,
} from './cross-reference/places.ts';
import { BLANK, BLANK_LINE, REST } from './shared/characters.ts';
import { createToken, Lexer } from './shared/chevrotain.ts';
import { UPPER, WORD_END, words } from './shared/letters.ts';
import { LEXER_OPTIONS, PARSER_OPTIONS } from './shared/options.ts';
import { PrefixParser } from './shared/prefix-parser.ts';
import { type Grammar, tokensOf } from './shared/run.ts';
import { scan } from './shared/scan.ts';
import { leavesOf } from './shared/tree.ts';

export type { NumberedPlace, PlaceLevel, PlaceReference } from './cross-reference/places.ts';

/** A reference to a numbered place, of this document or of one named behind it. */
export interface CrossReferenceMatch {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** In printed order. */
  readonly places: readonly NumberedPlace[];
  /** One entry per place, in printed order: two of `điểm a, điểm b khoản 2`. */
  readonly references: readonly PlaceReference[];
  /** Whether words behind it say that this document is meant: "nêu trên", "Kế hoạch này". */
  readonly own: boolean;
}

const Blank = createToken({
  name: 'Blank',
  pattern: BLANK,
  group: Lexer.SKIPPED,
  line_breaks: true,
});
const BlankLine = createToken({ name: 'BlankLine', pattern: BLANK_LINE, line_breaks: true });
const PlaceWord = createToken({ name: 'PlaceWord', pattern: Lexer.NA });
const placeWord = (name: string, ...alternatives: string[]): TokenType =>
  createToken({ name, pattern: words(...alternatives), categories: PlaceWord, line_breaks: true });

const LEVEL_OF = new Map<TokenType, PlaceLevel>([
  [placeWord('PointWord', 'điểm'), 'point'],
  [placeWord('ClauseWord', 'khoản'), 'clause'],
  [placeWord('ArticleWord', 'điều'), 'article'],
  [placeWord('SectionWord', 'mục', 'tiểu mục'), 'section'],
  [placeWord('ChapterWord', 'chương'), 'chapter'],
  [placeWord('PartWord', 'phần', 'phần thứ'), 'part'],
  [placeWord('AppendixWord', 'phụ lục', 'phụ lục số', 'biểu mẫu số'), 'appendix'],
]);

/** `IV`, `2`, `6.1`, `2a`, `a`, `đ`, `A`, `nhất`. */
const Label = createToken({
  name: 'Label',
  pattern: new RegExp(
    `(?:[IVXLC]+(?:\\.[0-9]{1,2})*|[0-9]{1,3}(?:\\.[0-9]{1,2})*[a-zđ]?|[a-zđ]|[${UPPER}]|nhất|hai|ba|tư|năm)${WORD_END}`,
  ),
});
/** Of `điểm a) khoản 2`. */
const LabelClose = createToken({
  name: 'LabelClose',
  pattern:
    /\)(?=[ \u00A0\n]*(?:,[ \u00A0\n]*(?:điểm|[a-zđ]\))|và[ \u00A0\n]+(?:điểm|[a-zđ]\))|[Kk]hoản|[Mm]ục|[Đđ]iều))/,
  group: Lexer.SKIPPED,
  line_breaks: true,
});
const And = createToken({ name: 'And', pattern: words('và', 'hoặc', 'đến') });
const Joint = createToken({ name: 'Joint', pattern: words('của', 'thuộc', 'tại') });
const Comma = createToken({ name: 'Comma', pattern: /,/ });
const Rest = createToken({ name: 'Rest', pattern: REST, line_breaks: true });

const tokens = [BlankLine, Blank, LabelClose, PlaceWord, ...LEVEL_OF.keys(), And, Joint, Label, Comma, Rest];

/**
 * ```
 * Khoản 1 Mục IV · điểm a, khoản 2, Điều 5 · các điểm a, b và c khoản 1 Điều 23 · mục 3.2, phần I · Phụ lục I
 * ```
 */
class CrossReferenceParser extends PrefixParser {
  constructor() {
    super(tokens, PARSER_OPTIONS);
    this.performSelfAnalysis();
  }

  readonly places = this.RULE('places', () => {
    this.SUBRULE(this.place);
    this.MANY({
      GATE: () => this.placeFollows(),
      DEF: () => {
        this.OPTION(() => this.CONSUME(Comma));
        this.OPTION2(() => this.OR([{ ALT: () => this.CONSUME(Joint) }, { ALT: () => this.CONSUME(And) }]));
        this.SUBRULE2(this.place);
      },
    });
  });

  private readonly place = this.RULE('place', () => {
    this.CONSUME(PlaceWord);
    this.OPTION(() => {
      this.CONSUME(Label);
      this.MANY({
        GATE: () => this.labelFollows(),
        DEF: () => {
          this.OPTION2(() => this.CONSUME(Comma));
          this.OPTION3(() => this.CONSUME(And));
          this.CONSUME2(Label);
        },
      });
    });
  });

  private placeFollows(): boolean {
    let at = 1;
    if (this.LA(at).tokenType === Comma) at++;
    if (this.LA(at).tokenType === Joint || this.LA(at).tokenType === And) at++;
    return LEVEL_OF.has(this.LA(at).tokenType) && this.LA(at + 1).tokenType === Label;
  }

  private labelFollows(): boolean {
    let at = 1;
    if (this.LA(at).tokenType === Comma) at++;
    if (this.LA(at).tokenType === And) at++;
    return at > 1 && this.LA(at).tokenType === Label;
  }
}

const parser = new CrossReferenceParser();

/** Tokens and parser of references to numbered places. */
export const crossReferenceGrammar: Grammar<CrossReferenceParser> = {
  name: 'cross-reference',
  tokens,
  lexer: new Lexer(tokens, LEXER_OPTIONS),
  parser,
};

const LONGEST = 120;
/** Second syllables of other words are no places: `Danh mục 50 thủ tục`, `hạng mục 2`, `tài khoản 1`, `địa điểm 3`. */
const TRIGGER =
  /(?<![\p{L}\p{N}]|(?<!\p{L})(?:danh|chuyên|hạng|đề|đầu|tài|địa|thời|quan|trọng|đặc|cao|thí|chấm|ưu|nhược|học|cổ|thành|đa|đại)\s{1,2})(?:(?:điểm|khoản|điều|(?:tiểu )?mục|chương|phần(?: thứ)?|phụ lục(?: số)?)\s+(?:[IVXLC]+|\d{1,3}(?:\.\d{1,2})*[a-zđ]?|[a-zđ]|\p{Lu}|nhất|hai|ba|tư)(?![\p{L}\p{N}%])|phụ lục(?=\s+(?:ban hành )?(?:kèm|đính kèm)))/giu;

const typeNames = words(...DOCUMENT_TYPES.map(({ name }) => name)).source;
/** Behind the reference: this document is meant. */
const OWN = new RegExp(
  `^[ \\u00A0\\n]*(?:\\(?(?:nêu|đã nêu|ở|như)?[ \\n]*(?:trên|trên đây|dưới đây|này)${WORD_END}|(?:,?[ \\n]*(?:của|tại|trong|ban hành kèm theo|kèm theo|đính kèm))?[ \\n]*(?:${typeNames}|mục|phần|chương|khoản)[ \\n]+này${WORD_END}|(?:ban hành[ \\n]+)?(?:kèm theo|đính kèm)(?![ \\n]+(?:${typeNames})[ \\n]+(?:số|[0-9])))`,
  'i',
);

/**
 * Every reference to numbered places of a text, of this document or another. Whether another document is named behind
 * it, the citation grammar tells.
 *
 * @param text - NFC text
 * @example parseCrossReferences('tại Khoản 1 Mục IV nêu trên')[0].raw // 'Khoản 1 Mục IV'
 */
export function parseCrossReferences(text: string): CrossReferenceMatch[] {
  return scan(text, TRIGGER, parseAt);
}

function parseAt(text: string, offset: number): CrossReferenceMatch | null {
  const input = tokensOf(crossReferenceGrammar, text, offset, LONGEST);
  parser.input = input;
  const tree: CstNode | undefined = parser.places();
  if (tree === undefined || input[0]?.startOffset !== offset) return null;
  const leaves = leavesOf(tree);
  const last = leaves.at(-1)!;
  const end = last.startOffset + last.image.length;
  const own = OWN.test(text.slice(end, end + 80));
  return {
    start: offset,
    end,
    raw: text.slice(offset, end),
    places: readPlaces(text, leaves),
    references: referencesOf(itemsOf(leaves), text),
    own,
  };
}

/** The labels one by one, each under the level word it stands behind. */
function itemsOf(leaves: readonly IToken[]): PlaceItem[] {
  const items: PlaceItem[] = [];
  let level: PlaceLevel | undefined;
  let start: number | null = null;
  let joint: PlaceItem['joint'] = 'none';
  const add = (label: string | null, end: number, from: number): void => {
    if (level) items.push({ level, label, joint, start: from, end });
    [start, joint] = [null, 'none'];
  };
  for (const { tokenType, image, startOffset } of leaves) {
    if (tokenType === Comma) joint = 'comma';
    else if (tokenType === And) joint = 'and';
    else if (tokenType === Label) add(image, startOffset + image.length, start ?? startOffset);
    else if (LEVEL_OF.has(tokenType)) [level, start] = [LEVEL_OF.get(tokenType), startOffset];
  }
  const last = leaves.at(-1)!;
  if (items.length === 0) add(null, last.startOffset + last.image.length, leaves[0]!.startOffset);
  return items;
}

function readPlaces(text: string, leaves: readonly IToken[]): NumberedPlace[] {
  const places: NumberedPlace[] = [];
  leaves.forEach((leaf, index) => {
    const level = LEVEL_OF.get(leaf.tokenType);
    if (level === undefined) return;
    const next = leaves.findIndex((other, at) => at > index && LEVEL_OF.has(other.tokenType));
    const labels = leaves.slice(index, next < 0 ? undefined : next).filter(({ tokenType }) => tokenType === Label);
    const [first, last] = [labels[0], labels.at(-1)];
    const printed = first && last ? text.slice(first.startOffset, last.startOffset + last.image.length) : '';
    places.push({ level, label: first?.image ?? null, labels: printed });
  });
  return places;
}
