import type { IToken } from 'chevrotain';
import { CstParser } from './chevrotain.ts';

/**
 * A parser whose rules end where their language ends, not where the tokens do: a citation is followed by prose.
 * Chevrotain's hook after a top-level rule would build an error with a stack trace for every such rest.
 */
export abstract class PrefixParser extends CstParser {
  protected onAfterParse(): void {}

  /** The last token of the phrase that was parsed. */
  lastToken(): IToken {
    return this.LA(0);
  }
}
