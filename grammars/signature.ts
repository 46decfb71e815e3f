import { CstParser, createToken, type IToken, Lexer, type TokenType } from 'chevrotain';
import { FAMILY_NAMES, NAME_TITLES, POSITIONS } from '../src/lexicon/positions.ts';
import { LETTER, LOWER, UPPER, words } from './shared/letters.ts';
import { LEXER_OPTIONS, PARSER_OPTIONS } from './shared/options.ts';
import { extentOf, type Grammar } from './shared/run.ts';

/**
 * The signature block: `{ capacity line } { position line } { seal or stamp debris } name`, several times where several sign.
 * Source: Decree 30/2020/NĐ-CP, Appendix I, part II.7; Guidance 36-HD/VPTW and 05-HD/VPTW.
 */

const LINE = '[^\\n]*';
/** Nothing but marks until the end of the line. */
const LINE_END = '(?![ \\t.,;:|*_]*[^ \\t.,;:|*_\\n])';
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const anyOf = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');

const LineBreak = createToken({ name: 'LineBreak', pattern: /[\n\r \t]+/, line_breaks: true });

/** What a digital signature prints over the block: `Ký bởi: …`, `Thời gian ký: …`. */
const Stamp = createToken({
  name: 'Stamp',
  pattern: new RegExp(
    `(?:Ký bởi|Người ký|Cơ quan|E-?mail|Thời gian ký|Ngày ký|Chức vụ|Đơn vị|Signed by)[ \\t]*:${LINE}`,
  ),
});

const SEAL_WORDS = ['đã ký', 'ký tên', 'ký, ghi rõ', 'ký và', 'ký, đóng dấu', 'chữ ký', 'đóng dấu']
  .map((phrase) => words(phrase).source)
  .join('|');

/** `(Đã ký)`, `(Ký tên, đóng dấu)`, `(chữ ký, dấu)`: to the closing bracket, behind which the name may stand. */
const Sealed = createToken({
  name: 'Sealed',
  pattern: new RegExp(`[(\\[][ ]*(?:${SEAL_WORDS})[^)\\]\\n]*[)\\]]?|(?:${SEAL_WORDS})${LINE}`),
});

/** A clerk's mark such as `K.Hạnh`. */
const ClerkMark = createToken({
  name: 'ClerkMark',
  pattern: new RegExp(`[${UPPER}]\\.[ ]?[${UPPER}][${LOWER}]+${LINE_END}`),
});

const CopyMark = createToken({
  name: 'CopyMark',
  pattern: new RegExp(
    `(?:${[words('sao y'), words('sao lục'), words('trích sao'), words('bản sao văn bản'), words('xác nhận chữ ký')].map((p) => p.source).join('|')})${LINE}`,
  ),
});

/** OCR reads `T` as `I` or `1`, `K` as `X`, the dot as a comma or colon, and drops it. `KT.` may stand alone above its post. */
const Capacity = createToken({
  name: 'Capacity',
  pattern: new RegExp(
    `(?:(?:T[ ]?[./]?[ ]?U[ ]?Q|[TI1][ ]?[./]?[ ]?M|[KX][ ]?[./]?[ ]?[TI]|T[ ]?[./]?[ ]?L)(?:[ ]?[.,:/][ \\n]*|[ ]+)|Q[ ]?[.,][ \\n]*)(?=[${UPPER}]{2})${LINE}`,
  ),
  line_breaks: true,
});

/** `kiêm` on a line of its own between two posts. */
const Concurrently = createToken({
  name: 'Concurrently',
  pattern: new RegExp(`[kK](?:iêm|iểm|iem|iém|iễm|IÊM)${LINE_END}`),
});

const PERSON_WORD = `(?:[${UPPER}][${LOWER}]+|[${UPPER}](?:['’.]|(?=[ ]))|[${UPPER}]['’][ ]?[${UPPER}]?[${LOWER}]+)`;
const TITLE = `(?:(?:${anyOf(NAME_TITLES)})[.:]?[ ]+)`;

/** A seal's edge over a name: at most two marks before a syllable. */
const STRAY = `[^${LETTER}0-9 \\n]{0,2}[ ]?`;

/** Two to six capitalised syllables, a title before them allowed. */
const PersonName = createToken({
  name: 'PersonName',
  pattern: new RegExp(`${TITLE}{0,2}${PERSON_WORD}(?:[ ]+${STRAY}${PERSON_WORD}){1,5}${LINE_END}`),
});

/** A family name and one to four syllables in which a capital was lost. */
const DamagedName = createToken({
  name: 'DamagedName',
  pattern: new RegExp(`${TITLE}?(?:${anyOf(FAMILY_NAMES)})(?:[ ]+${STRAY}[${LETTER}]+){1,4}${LINE_END}`),
});

const COMMON_FAMILIES = FAMILY_NAMES.slice(0, 40).map((name) => name.toUpperCase());

/** A name in capitals: a common family name and one to four syllables more. */
const CapitalName = createToken({
  name: 'CapitalName',
  pattern: new RegExp(`${TITLE}?(?:${anyOf(COMMON_FAMILIES)})(?:[ ]+[${UPPER}]+){1,4}${LINE_END}`),
});

const Position = createToken({
  name: 'Position',
  pattern: new RegExp(`${words(...POSITIONS).source}${LINE}`),
});

/** A line of capitals that is no known post: a damaged post, or the rest of the line before. */
const Capitals = createToken({
  name: 'Capitals',
  pattern: new RegExp(`[${UPPER}][${UPPER}0-9 ,.\\-–&()/]*[${UPPER}][${UPPER}0-9 ,.\\-–&()/]*(?![^\\n])`),
});

/** Any other line. Its first character is listed as ranges: Chevrotain cannot optimise a complement. */
const Other = createToken({ name: 'Other', pattern: /[!-\uffff][^\n]*/ });

const tokens: readonly TokenType[] = [
  LineBreak,
  Stamp,
  Sealed,
  CopyMark,
  Capacity,
  Concurrently,
  ClerkMark,
  Position,
  PersonName,
  CapitalName,
  DamagedName,
  Capitals,
  Other,
];

class SignatureParser extends CstParser {
  constructor() {
    super([...tokens], PARSER_OPTIONS);
    this.performSelfAnalysis();
  }

  readonly signatures = this.RULE('signatures', () => {
    this.MANY(() => this.OR([{ ALT: () => this.SUBRULE(this.block) }, { ALT: () => this.CONSUME(CopyMark) }]));
  });

  readonly block = this.RULE('block', () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.name) },
      {
        ALT: () => {
          this.AT_LEAST_ONE(() => this.SUBRULE(this.line));
          this.OPTION(() => this.SUBRULE2(this.name));
        },
      },
    ]);
  });

  readonly line = this.RULE('line', () => {
    this.OR([
      { ALT: () => this.CONSUME(Capacity) },
      { ALT: () => this.CONSUME(Position) },
      { ALT: () => this.CONSUME(Concurrently) },
      { ALT: () => this.CONSUME(Capitals) },
      { ALT: () => this.SUBRULE(this.debris) },
    ]);
  });

  readonly debris = this.RULE('debris', () => {
    this.OR([
      { ALT: () => this.CONSUME(LineBreak) },
      { ALT: () => this.CONSUME(Stamp) },
      { ALT: () => this.CONSUME(Sealed) },
      { ALT: () => this.CONSUME(ClerkMark) },
      { ALT: () => this.CONSUME(Other) },
    ]);
  });

  readonly name = this.RULE('name', () => {
    this.OR([
      { ALT: () => this.CONSUME(PersonName) },
      { ALT: () => this.CONSUME(CapitalName) },
      { ALT: () => this.CONSUME(DamagedName) },
    ]);
  });
}

const lexer = new Lexer([...tokens], LEXER_OPTIONS);
const parser = new SignatureParser();

export const signatureGrammar: Grammar = { name: 'signature', tokens, lexer, parser };

/** One signer as printed. */
export interface SignatureMatch {
  /** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`: each line with a capacity, in order. */
  readonly capacity: readonly string[];
  /** The post; several lines joined by blanks. */
  readonly position: string | null;
  /** Without a title or rank before it. */
  readonly name: string | null;
  /** Whether it follows a copy mark: the copier or confirmer, not the signer. */
  readonly copy: boolean;
  /** Offsets into the text that was given, half-open. */
  readonly start: number;
  readonly end: number;
}

interface Draft {
  readonly capacity: string[];
  readonly position: string[];
  name: string | null;
  previous: 'capacity' | 'position' | 'capitals' | null;
  start: number;
  end: number;
}

/**
 * Read the signers of a signature block.
 *
 * @param text - the lines of the block, left column before right column
 * @returns in order of the text; empty when nothing in it signs
 * @example parseSignatures('TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nLý Thị Sao')
 * // [{ capacity: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'], position: 'PHÓ CHỦ TỊCH', name: 'Lý Thị Sao', … }]
 */
export function parseSignatures(text: string): SignatureMatch[] {
  parser.input = lexer.tokenize(text).tokens;
  const tree = parser.signatures();
  const matches: SignatureMatch[] = [];
  let copy = false;
  for (const item of orderedChildren(tree.children)) {
    if ('image' in item) copy = true;
    else {
      const match = toMatch(tokensUnder(item.children), copy);
      if (match) matches.push(match);
    }
  }
  return matches;
}

type Tree = ReturnType<SignatureParser['signatures']>;
type Children = Tree['children'];

function orderedChildren(children: Children): (Tree | IToken)[] {
  const all = Object.values(children).flat();
  return all.sort((a, b) => startOf(a) - startOf(b));
}

function startOf(element: Tree | IToken): number {
  return 'image' in element ? element.startOffset : (extentOf(element)?.start ?? 0);
}

function tokensUnder(children: Children): IToken[] {
  return orderedChildren(children).flatMap((child) => ('image' in child ? [child] : tokensUnder(child.children)));
}

const STRAY_MARKS = new RegExp(`[^${LETTER} .'’-]+`, 'g');
const TITLE_BEFORE_NAME = new RegExp(`^${TITLE}+`);

function toMatch(lines: readonly IToken[], copy: boolean): SignatureMatch | null {
  const draft: Draft = { capacity: [], position: [], name: null, previous: null, start: -1, end: -1 };
  const knowsPosition = lines.some((line) => line.tokenType === Position);
  for (const line of lines) take(draft, line, knowsPosition);
  if (draft.name === null && draft.capacity.length === 0 && !knowsPosition) return null;
  return {
    capacity: draft.capacity,
    position: draft.position.length > 0 ? draft.position.join(' ') : null,
    name: draft.name,
    copy,
    start: draft.start,
    end: draft.end,
  };
}

function take(draft: Draft, line: IToken, knowsPosition: boolean): void {
  const isOpen = line.tokenType === Capacity && /,\s*$/.test(line.image);
  const printed = line.image.replace(/[ \t.,;:|*_]+$/, '').replace(/\s+/g, ' ') + (isOpen ? ',' : '');
  switch (line.tokenType) {
    case Capacity:
      draft.capacity.push(printed);
      draft.previous = 'capacity';
      break;
    case PersonName:
    case CapitalName:
    case DamagedName:
      draft.name = nameOf(printed);
      break;
    case Position:
    case Capitals:
    case Concurrently:
      takeHeadLine(draft, printed, line.tokenType === Capitals && knowsPosition);
      break;
    default:
      return;
  }
  if (draft.start < 0) draft.start = line.startOffset;
  draft.end = line.startOffset + line.image.trimEnd().length;
}

function nameOf(printed: string): string {
  return printed.replace(TITLE_BEFORE_NAME, '').replace(STRAY_MARKS, ' ').replace(/ +/g, ' ').trim();
}

/**
 * A capital line after a capacity that is not finished, or that is no post while a post follows, goes on with the
 * capacity; one before everything else names the body (`CÔNG AN TỈNH` / `KT. GIÁM ĐỐC`).
 */
function takeHeadLine(draft: Draft, printed: string, isNoPost: boolean): void {
  if (isNoPost && draft.previous === null) return;
  const open = draft.previous === 'capacity' && (isNoPost || draft.capacity.at(-1)!.endsWith(','));
  if (open) draft.capacity.push(`${draft.capacity.pop()} ${printed}`);
  else {
    draft.position.push(printed);
    draft.previous = 'position';
  }
}
