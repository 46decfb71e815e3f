import { RECIPIENT_NOTES } from '../lexicon/recipient-notes.ts';
import type { DraftLine } from './draft-line.ts';
import { type LineEdit, withEdits } from './line-edits.ts';

/** In brackets, alone or behind `để`. */
const MISREAD = RECIPIENT_NOTES.map(({ note, readAs }) => ({
  note,
  pattern: new RegExp(`(?<=\\((?:để )?)${note.slice(0, -1)}[${readAs}](?=\\))`, 'g'),
}));

/**
 * Correct a misread note behind a recipient: these abbreviations are few, and no word tells what was meant.
 *
 * @param recognised - numbers of the pages that were recognised from an image
 * @example '- UBND huyện Bình Khê (b/o);' → '- UBND huyện Bình Khê (b/c);'
 */
export function repairRecipientNotes(lines: readonly DraftLine[], recognised: ReadonlySet<number>): DraftLine[] {
  return lines.map((line) => (recognised.has(line.page) ? withEdits(line, noteEdits(line.mapped.text), 'ocr') : line));
}

function noteEdits(text: string): LineEdit[] {
  if (!text.includes('/')) return [];
  return MISREAD.flatMap(({ note, pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: read, index }) => ({ start: index, end: index + read.length, text: note })),
  ).sort((a, b) => a.start - b.start);
}
