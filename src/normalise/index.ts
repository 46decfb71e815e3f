import type { CleanText, Page } from '../model/index.ts';
import { compose } from './compose.ts';
import { draftLines } from './draft-line.ts';

export { normaliseVietnamese } from './line-steps.ts';

export interface NormaliseOptions {
  /** Correct words that OCR damaged (default true). */
  readonly repair?: boolean;
}

/**
 * Turn the pages of a document into one clean text: every character in its Vietnamese form, footnotes and page
 * furniture behind the text they interrupt, interleaved columns one after the other, words that OCR damaged repaired.
 *
 * @returns the text with the place of every line and word, and every change of a visible word
 * @example normalise(pages of 'Ðảng  ủy⏎- 2 -⏎xã').text // 'Đảng ủy⏎xã⏎- 2 -'
 */
export function normalise(pages: readonly Page[], _options: NormaliseOptions = {}): CleanText {
  return compose(pages.flatMap(draftLines));
}
