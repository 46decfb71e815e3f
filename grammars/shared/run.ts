import type { CstNode, CstParser, EmbeddedActionsParser, IToken, Lexer, TokenType } from 'chevrotain';

/** What every grammar exports, so that its railroad diagram can be drawn and its tokens tested. */
export interface Grammar<P extends CstParser | EmbeddedActionsParser = CstParser | EmbeddedActionsParser> {
  readonly name: string;
  readonly tokens: readonly TokenType[];
  readonly lexer: Lexer;
  readonly parser: P;
}

/**
 * Tokens of one window of a text, with offsets into the whole text.
 *
 * @param limit - how many code units from `start` are looked at
 */
export function tokensOf(grammar: Grammar, text: string, start: number, limit: number): IToken[] {
  const { tokens } = grammar.lexer.tokenize(text.slice(start, start + limit));
  for (const token of tokens) {
    token.startOffset += start;
    token.endOffset = token.startOffset + token.image.length - 1;
  }
  return tokens;
}

/** The first token's start and the last token's end (half-open) of a CST node; null for a node without tokens. */
export function extentOf(node: CstNode): { start: number; end: number } | null {
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  const visit = (element: CstNode | IToken): void => {
    if ('children' in element) {
      for (const list of Object.values(element.children)) list.forEach(visit);
    } else if (!Number.isNaN(element.startOffset)) {
      start = Math.min(start, element.startOffset);
      end = Math.max(end, (element.endOffset ?? element.startOffset) + 1);
    }
  };
  visit(node);
  return end < 0 ? null : { start, end };
}
