import { distanceWithin } from '../lexicon/edit-distance.ts';
import { fold } from '../lexicon/fold.ts';
import type { DraftLine } from './draft-line.ts';
import { type LineEdit, withEdits } from './line-edits.ts';

/** On folded text: three words around the figures of a day, a month and a year. */
const WRITTEN_DATE = /(?<![a-z\d])([a-z]{3,5}) \d{1,2} ([a-z]{4,6}) \d{1,2} ([a-z]{2,4}) (?:19|20)\d{2}(?![\d/])/dg;
const WORDS = ['ngày', 'tháng', 'năm'] as const;

/**
 * Correct a misread word of a date that is written out: between such figures stands no other word, even where the one
 * that was read exists.
 *
 * @param recognised - numbers of the pages that were recognised from an image
 * @example 'ngày 18 thúng 02 năm 2022' → 'ngày 18 tháng 02 năm 2022'
 */
export function repairDateWords(lines: readonly DraftLine[], recognised: ReadonlySet<number>): DraftLine[] {
  return lines.map((line) => (recognised.has(line.page) ? withEdits(line, dateEdits(line.mapped.text), 'ocr') : line));
}

/** Two of the three words must be read well. */
function dateEdits(text: string): LineEdit[] {
  return [...fold(text).matchAll(WRITTEN_DATE)].flatMap(({ indices }) => {
    const edits = WORDS.flatMap((word, at): LineEdit[] => {
      const [start, end] = indices![at + 1]!;
      const read = text.slice(start, end);
      return read.toLowerCase() === word ? [] : [{ start, end, text: likeRead(word, read) }];
    });
    const [edit] = edits;
    return edits.length === 1 && distanceWithin(fold(text.slice(edit!.start, edit!.end)), fold(edit!.text), 1) <= 1
      ? edits
      : [];
  });
}

function likeRead(word: string, read: string): string {
  return read[0] === read[0]!.toLowerCase() ? word : word[0]!.toUpperCase() + word.slice(1);
}
