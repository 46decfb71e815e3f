import type { Box, Span } from './place.ts';

/**
 * What a place in doubt can be: the number of a unit, in Roman figures, in digits or as the letter of a point, a
 * document's number and symbol, a quarter of a year, or the figures of a date.
 */
export type LookKind = 'roman' | 'arabic' | 'point' | 'symbol' | 'quarter' | 'date';

/** A place on a page to be read once more. */
export interface LookRequest {
  /** 1-based. */
  readonly page: number;
  /** Points of the page, around the words in doubt alone. */
  readonly box: Box;
  readonly kind: LookKind;
}

/**
 * Reads places of recognised pages closer, each alone and more than once, with no other letters than its kind can have.
 *
 * @returns for each request what each look saw, as printed; nothing where the engine failed or too much was asked
 * @example look([{ page: 1, box: [71, 310, 190, 322], kind: 'symbol' }]) // [['93/NQ-HĐND', '93/NQ-HĐND']]
 */
export type SecondLook = (requests: readonly LookRequest[]) => Promise<readonly (readonly string[])[]>;

/** Words of a recognised page that a grammar cannot take, or that the outline can take in two ways. */
export interface Doubt extends Span {
  readonly kind: LookKind;
  /**
   * What is taken from a reading: the text to put in the place of the words, or null where the grammar does not take it
   * whole either. Left out where the outline decides: the reading stays beside the first one.
   */
  readonly settle?: (reading: string) => string | null;
  /** In heights: how far to look to the left of the words as well, where nothing of the label but its stop was recognised. */
  readonly before?: number;
}
