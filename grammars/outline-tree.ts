import type { IToken, TokenType } from 'chevrotain';
import { createToken, createTokenInstance, EmbeddedActionsParser, Lexer } from './shared/chevrotain.ts';
import { LEXER_OPTIONS, PARSER_OPTIONS } from './shared/options.ts';
import type { Grammar } from './shared/run.ts';

const Label = createToken({ name: 'Label', pattern: Lexer.NA });
const Paragraph = createToken({ name: 'Paragraph', pattern: Lexer.NA });
const Table = createToken({ name: 'Table', pattern: Lexer.NA });
const Indent = createToken({ name: 'Indent', pattern: Lexer.NA });
const Dedent = createToken({ name: 'Dedent', pattern: Lexer.NA });
const tokens: TokenType[] = [Label, Paragraph, Table, Indent, Dedent];

/** One decided block of a document, in reading order. `item` is the caller's number for it. */
export interface OutlineBlock {
  readonly type: 'label' | 'paragraph' | 'table';
  readonly item: number;
  /** Depth of a label, from 1. Ignored for other blocks, which belong to the label before them. */
  readonly depth: number;
}

/** A unit with the blocks of its own and the units below it. */
export interface OutlineBranch {
  readonly item: number;
  readonly blocks: readonly Omit<OutlineBlock, 'depth'>[];
  readonly children: readonly OutlineBranch[];
}

/** The blocks before the first unit, and the units. */
export interface OutlineTree {
  readonly blocks: readonly Omit<OutlineBlock, 'depth'>[];
  readonly children: readonly OutlineBranch[];
}

/** Blocks before the units; each unit its label, its blocks and, one step deeper, its units. */
class OutlineTreeParser extends EmbeddedActionsParser {
  constructor() {
    super(tokens, { ...PARSER_OPTIONS, recoveryEnabled: true, maxLookahead: 1 });
    this.performSelfAnalysis();
  }

  readonly outline = this.RULE('outline', (): OutlineTree => {
    const blocks: OutlineTree['blocks'][number][] = [];
    const children: OutlineBranch[] = [];
    this.MANY(() => blocks.push(this.SUBRULE(this.block)));
    this.OPTION(() => {
      this.CONSUME(Indent);
      this.AT_LEAST_ONE(() => children.push(this.SUBRULE(this.unit)));
      this.CONSUME(Dedent);
    });
    return { blocks, children };
  });

  private readonly unit = this.RULE('unit', (): OutlineBranch => {
    const label = this.CONSUME(Label);
    const blocks: OutlineTree['blocks'][number][] = [];
    const children: OutlineBranch[] = [];
    this.MANY(() => blocks.push(this.SUBRULE(this.block)));
    this.OPTION(() => {
      this.CONSUME(Indent);
      this.AT_LEAST_ONE(() => children.push(this.SUBRULE1(this.unit)));
      this.CONSUME(Dedent);
    });
    return { item: itemOf(label), blocks, children };
  });

  private readonly block = this.RULE('block', (): OutlineTree['blocks'][number] =>
    this.OR<OutlineTree['blocks'][number]>([
      { ALT: () => ({ type: 'paragraph', item: itemOf(this.CONSUME(Paragraph)) }) },
      { ALT: () => ({ type: 'table', item: itemOf(this.CONSUME(Table)) }) },
    ]),
  );
}

function itemOf(token: IToken): number {
  return token.startOffset;
}

const parser = new OutlineTreeParser();

/** The outline as a language: labels, paragraphs and tables as tokens, nesting as indent and dedent. */
export const outlineTreeGrammar: Grammar = {
  name: 'outline-tree',
  tokens,
  lexer: new Lexer(tokens, LEXER_OPTIONS),
  parser,
};

/**
 * Build the tree of an outline from its blocks. A depth that jumps (1, then 3) counts as one step.
 *
 * @example parseOutlineTree([{ type: 'label', item: 0, depth: 1 }, { type: 'label', item: 1, depth: 2 }])
 * // { blocks: [], children: [{ item: 0, blocks: [], children: [{ item: 1, blocks: [], children: [] }] }] }
 */
export function parseOutlineTree(blocks: readonly OutlineBlock[]): OutlineTree {
  parser.input = tokensOf(blocks);
  return parser.outline();
}

const TOKEN_TYPES = { label: Label, paragraph: Paragraph, table: Table } as const;

function tokensOf(blocks: readonly OutlineBlock[]): IToken[] {
  const result: IToken[] = [];
  const open: number[] = [0];
  for (const block of blocks) {
    if (block.type === 'label') indentTo(block.depth, open, result, block.item);
    result.push(tokenOf(TOKEN_TYPES[block.type], block.item));
  }
  for (let depth = open.length; depth > 1; depth--) result.push(tokenOf(Dedent, blocks.length));
  return result;
}

/** Open or close levels until a label of the depth can stand; `open` holds the depths of the open levels. */
function indentTo(depth: number, open: number[], result: IToken[], item: number): void {
  while (open.at(-2)! >= depth) {
    open.pop();
    result.push(tokenOf(Dedent, item));
  }
  if (open.length > 1 && open.at(-1)! >= depth) open[open.length - 1] = depth;
  else {
    open.push(depth);
    result.push(tokenOf(Indent, item));
  }
}

function tokenOf(type: TokenType, item: number): IToken {
  return createTokenInstance(type, type.name, item, item, item, item, item, item);
}
