import type { IToken } from 'chevrotain';
import { CstParser, Lexer } from './shared/chevrotain.ts';
import { LEXER_OPTIONS, PARSER_OPTIONS } from './shared/options.ts';
import { extentOf, type Grammar } from './shared/run.ts';
import {
  Capacity,
  CapitalName,
  Capitals,
  ClerkMark,
  Concurrently,
  CopyMark,
  DamagedName,
  LineBreak,
  nameOf,
  Other,
  PersonName,
  Position,
  Sealed,
  Stamp,
  signatureTokens,
} from './signature/tokens.ts';

/**
 * The signature block: `{ capacity line } { position line } { seal or stamp debris } name`, several times where several sign.
 * Source: Decree 30/2020/NĐ-CP, Appendix I, part II.7; Guidance 36-HD/VPTW and 05-HD/VPTW.
 */

class SignatureParser extends CstParser {
  constructor() {
    super([...signatureTokens], PARSER_OPTIONS);
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

const lexer = new Lexer([...signatureTokens], LEXER_OPTIONS);
const parser = new SignatureParser();

export const signatureGrammar: Grammar = { name: 'signature', tokens: signatureTokens, lexer, parser };

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
