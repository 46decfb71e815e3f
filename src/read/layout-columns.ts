import { type Band, bandAt, type Frame, type Interval, isRightOf, sharedGap } from './layout-band.ts';
import { middleOf, toRow } from './layout-rows.ts';
import type { PositionedWord, Row } from './positioned-word.ts';

/** Rows that stand one above the other, or two columns side by side. */
export type Block =
  | { readonly type: 'rows'; readonly rows: readonly Row[] }
  | { readonly type: 'columns'; readonly left: readonly Row[]; readonly right: readonly Row[] };

/**
 * Cut the rows of a page into ordinary rows and pairs of columns. Columns are told by a white corridor near the page's
 * middle that runs through consecutive rows; a justified paragraph has none.
 *
 * @param rows - top to bottom
 * @returns blocks in reading order; the columns' rows are cut at the corridor
 */
export function splitColumns(rows: readonly Row[], frame: Frame): Block[] {
  const blocks: Block[] = [];
  let pending: Row[] = [];
  for (let i = 0; i < rows.length; ) {
    const band = bandAt(rows, i, frame);
    if (band === null) {
      pending.push(rows[i]!);
      i++;
      continue;
    }
    const leading = leadingRows(pending, band, frame);
    const kept = pending.slice(0, pending.length - leading.count);
    if (kept.length > 0) blocks.push({ type: 'rows', rows: kept });
    blocks.push(cutBand([...pending.slice(kept.length), ...rows.slice(i, band.to + 1)], leading.corridor));
    pending = [];
    i = band.to + 1;
  }
  if (pending.length > 0) blocks.push({ type: 'rows', rows: pending });
  return blocks;
}

/** Left rows between a right row and the first pair of rows: "Nơi nhận:" under the first line of the signature. */
const MOST_BETWEEN = 4;

/**
 * Rows directly above a band belong to it when they stand right of its corridor (a capacity line above "Nơi nhận") or
 * leave it free (the first line of a letterhead, whose columns nearly touch).
 */
function leadingRows(above: readonly Row[], band: Band, frame: Frame): { count: number; corridor: Interval } {
  let { corridor } = band;
  let count = 0;
  for (let seen = 1; seen <= above.length && seen - count <= MOST_BETWEEN + 1; seen++) {
    const row = above[above.length - seen]!;
    const shared = sharedGap(row, corridor, frame);
    if (shared !== null || isRightOf(row, corridor[0], frame)) {
      corridor = shared?.corridor ?? corridor;
      count = seen;
    } else if (row.box[2] > corridor[1]) break;
  }
  return { count, corridor };
}

function cutBand(rows: readonly Row[], corridor: Interval): Block {
  const middle = (corridor[0] + corridor[1]) / 2;
  const isLeft = (word: PositionedWord): boolean => (word.box[0] + word.box[2]) / 2 < middle;
  const part = (keep: (word: PositionedWord) => boolean): Row[] =>
    rows
      .map((row) => row.words.filter(keep))
      .filter((words) => words.length > 0)
      .map(toRow)
      .sort((a, b) => middleOf(a.box) - middleOf(b.box));
  return { type: 'columns', left: part(isLeft), right: part((word) => !isLeft(word)) };
}
