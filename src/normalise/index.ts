import type { CleanText, Page } from '../model/index.ts';
import { orderCells } from './cell-order.ts';
import { splitColumns } from './columns.ts';
import { compose } from './compose.ts';
import { repairDateWords } from './date-words.ts';
import { type DraftLine, draftLines } from './draft-line.ts';
import { markFootnotes } from './footnotes.ts';
import { repairOcrWords } from './ocr-words.ts';
import { markPageNumbers } from './page-numbers.ts';
import { repairRecipientNotes } from './recipient-notes.ts';
import { markRuleLines } from './rule-lines.ts';
import { markRunningHeads } from './running-heads.ts';
import { markStamps } from './stamps.ts';

export { normaliseVietnamese } from './line-steps.ts';
export { readSecond } from './second-readings.ts';

export interface NormaliseOptions {
  /** Correct words that OCR damaged (default true). */
  readonly repair?: boolean;
}

/** What is done to the lines of the whole document, in order. */
const DOCUMENT_STEPS: readonly ((lines: readonly DraftLine[]) => DraftLine[])[] = [
  splitColumns,
  markRuleLines,
  markStamps,
  markRunningHeads,
  markPageNumbers,
  markFootnotes,
  orderCells,
];

/** What OCR damaged, closed forms first: the words in them are sure then. */
const RECOGNISED_STEPS = [repairDateWords, repairRecipientNotes, repairOcrWords];

/**
 * Turn the pages of a document into one clean text: every character in its Vietnamese form, footnotes and page
 * furniture behind the text they interrupt, interleaved columns one after the other, words that OCR damaged repaired.
 *
 * @returns the text with the place of every line and word, and every change of a visible word
 * @example normalise(pages of 'Ðảng  ủy⏎- 2 -⏎xã').text // 'Đảng ủy⏎xã⏎- 2 -'
 */
export function normalise(pages: readonly Page[], options: NormaliseOptions = {}): CleanText {
  const drafts: readonly DraftLine[] = pages.flatMap(draftLines);
  const settled = DOCUMENT_STEPS.reduce((lines, step) => step(lines), drafts);
  if (options.repair === false) return compose(settled, false);
  const recognised = recognisedPages(pages);
  return compose(RECOGNISED_STEPS.reduce((lines, step) => step(lines, recognised), settled));
}

function recognisedPages(pages: readonly Page[]): ReadonlySet<number> {
  return new Set(pages.filter((page) => page.origin === 'ocr').map((page) => page.number));
}
