import type { CstNode, IToken } from 'chevrotain';
import type { PrefixParser } from './prefix-parser.ts';
import { type Grammar, tokensOf } from './run.ts';

/** By which rule of its grammar a phrase is looked for, and in how many code units. */
export interface PrefixSearch<P extends PrefixParser> {
  readonly grammar: Grammar<P>;
  readonly rule: (parser: P) => CstNode | undefined;
  readonly limit: number;
  /** Whether tokens can hold a phrase at all: a parse that fails is dear, since Chevrotain writes an error for it. */
  readonly isPromising?: (tokens: readonly IToken[]) => boolean;
}

/**
 * The tokens, in text order, of the phrase that starts exactly at an offset; null where none does.
 *
 * @example leavesAt({ grammar: dateGrammar, rule: (parser) => parser.date(), limit: 60 }, 'ngày 05/6/2019 của', 0)
 */
export function leavesAt<P extends PrefixParser>(
  { grammar, rule, limit, isPromising }: PrefixSearch<P>,
  text: string,
  offset: number,
): IToken[] | null {
  const input = tokensOf(grammar, text, offset, limit);
  if (input[0]?.startOffset !== offset || isPromising?.(input) === false) return null;
  grammar.parser.input = input;
  if (rule(grammar.parser) === undefined) return null;
  return input.slice(0, input.indexOf(grammar.parser.lastToken()) + 1);
}
