import type { TokenType } from 'chevrotain';
import { SHORT_HEADS } from '../../src/lexicon/actor-heads.ts';
import { EmbeddedActionsParser, EOF, tokenMatcher } from '../shared/chevrotain.ts';
import { isAcronym, isUpperAt } from './phrase.ts';
import * as T from './vocabulary.ts';

/**
 * The lookahead of the actor grammar: Vietnamese strings nouns together without marks, so the words ahead decide what a
 * comma, `và` or a bare noun means. Every answer is about the tokens at hand and changes nothing.
 */
export abstract class ActorLookahead extends EmbeddedActionsParser {
  /**
   * Chevrotain asks this after a top rule and files an error, stack and all, when tokens are left. Phrases end inside
   * sentences: what follows them is no error, and building the error cost more than the parse.
   */
  protected isAtEndOfInput(): boolean {
    return true;
  }

  protected isAt(k: number, ...types: TokenType[]): boolean {
    const token = this.LA(k);
    return types.some((type) => tokenMatcher(token, type));
  }

  /** Whether an actor of its own begins at the k-th token ahead. */
  protected startsActor(k: number): boolean {
    const token = this.LA(k);
    if (tokenMatcher(token, T.Place)) return false;
    if (tokenMatcher(token, T.Core))
      return !SHORT_HEADS.has(token.image) || isUpperAt(token) || this.isAt(k + 1, T.Name) || this.isUpperCore(k + 1);
    return this.startsPhrase(k) || (tokenMatcher(token, T.Capital) && isAcronym(token));
  }

  /** `tổ | Văn phòng`: a head printed like a name. */
  protected isUpperCore(k: number): boolean {
    return this.isAt(k, T.Core) && isUpperAt(this.LA(k));
  }

  protected startsPhrase(k: number): boolean {
    let at = k;
    while (at < k + 4 && this.isAt(at, T.Determiner, T.Honorific)) at++;
    if (this.isAt(at, T.Core)) return true;
    return at > k && this.isAt(at - 1, T.Honorific) && (this.isAt(at, T.Capital) || this.isComrades(at));
  }

  /** `các đồng chí trong Ban Chỉ đạo`: comrades of a body, without a post. */
  protected isComrades(k: number): boolean {
    return this.isAt(k, T.Link) && this.isAt(k - 1, T.Honorific) && this.isAt(k + 1, T.Core);
  }

  protected endsPhrase(k: number): boolean {
    return (
      this.LA(k).tokenType === EOF || this.isAt(k, T.Comma, T.Semicolon, T.Stop, T.Close, T.Open, T.And, T.Determiner)
    );
  }
}
