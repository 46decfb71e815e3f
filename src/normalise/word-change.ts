import type { Span } from '../model/index.ts';

/** A word that was corrected; the span is where the new word stands. */
export interface WordChange extends Span {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

const WORD = /\S+/g;

/** Which words (counted from 0) differ between a text and its corrected form. Corrections never join or part words. */
export function changedWordIndices(before: string, after: string): number[] {
  const old = before.match(WORD) ?? [];
  const now = after.match(WORD) ?? [];
  return now.flatMap((word, i) => (word === old[i] ? [] : [i]));
}

/**
 * What became of the words with a reason.
 *
 * @param reasons - by index of the word
 */
export function wordChanges(before: string, after: string, reasons: ReadonlyMap<number, string>): WordChange[] {
  const old = before.match(WORD) ?? [];
  return [...after.matchAll(WORD)].flatMap((match, i) => {
    const reason = reasons.get(i);
    const [from, to] = [old[i], match[0]];
    if (reason === undefined || from === undefined || from === to) return [];
    return [{ from, to, reason, start: match.index, end: match.index + to.length }];
  });
}
