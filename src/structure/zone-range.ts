import type { ParagraphNode, SignatureNode } from '../model/index.ts';

/**
 * A zone as a range of line indices into `CleanText.lines`, half-open. Ranges are ordered and gapless: together they
 * hold every line. `body` and `appendix` ranges are decoded into units; the preamble and the closing are found there.
 */
export interface ZoneRange {
  readonly type: 'header' | 'body' | 'recipients' | 'signature' | 'appendix' | 'footnotes' | 'furniture';
  readonly start: number;
  readonly end: number;
}

/** The line indices of one table inside a body or appendix range, half-open; the caption's lines included. */
export interface TableRange {
  readonly start: number;
  readonly end: number;
}

/** What the header may be completed from, on the edited text: the issuer stands in the preamble when the letterhead is lost. */
export interface HeaderContext {
  readonly preamble: readonly ParagraphNode[];
  readonly closing: readonly ParagraphNode[];
  readonly signatures: readonly SignatureNode[];
}
