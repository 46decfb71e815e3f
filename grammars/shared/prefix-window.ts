import type { CstNode, IToken } from 'chevrotain';
import type { PrefixParser } from './prefix-parser.ts';
import { type Grammar, tokensOf } from './run.ts';

/** How much of a text a phrase is looked for in, in code units. */
export interface Windows {
  /** Tried first: most phrases are far shorter than the longest. What does not start here does not start at all. */
  readonly short: number;
  readonly long: number;
  /** A phrase that ends nearer than this to the end of the short window may go on behind it. */
  readonly margin: number;
}

/** Where a phrase is looked for, and by which rule of its grammar. */
export interface PrefixSearch<P extends PrefixParser> {
  readonly grammar: Grammar<P>;
  readonly rule: (parser: P) => CstNode | undefined;
  readonly windows: Windows;
}

/**
 * The tokens, in text order, of the phrase that starts exactly at an offset; null where none does.
 *
 * @example leavesAt({ grammar: dateGrammar, rule: (parser) => parser.date(), windows }, 'ngày 05/6/2019 của', 0)
 */
export function leavesAt<P extends PrefixParser>(
  search: PrefixSearch<P>,
  text: string,
  offset: number,
): IToken[] | null {
  const { short, long, margin } = search.windows;
  if (short < long && offset + short < text.length) {
    const leaves = leavesWithin(search, text, { offset, limit: short });
    if (leaves === null) return null;
    const last = leaves.at(-1)!;
    if (last.startOffset + last.image.length <= offset + short - margin) return leaves;
  }
  return leavesWithin(search, text, { offset, limit: long });
}

function leavesWithin<P extends PrefixParser>(
  { grammar, rule }: PrefixSearch<P>,
  text: string,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): IToken[] | null {
  const input = tokensOf(grammar, text, offset, limit);
  if (input[0]?.startOffset !== offset) return null;
  grammar.parser.input = input;
  if (rule(grammar.parser) === undefined) return null;
  return input.slice(0, input.indexOf(grammar.parser.lastToken()) + 1);
}
