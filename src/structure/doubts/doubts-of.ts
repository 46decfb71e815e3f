import type { CleanLine, CleanText, Doubt } from '../../model/index.ts';
import { dateDoubts } from './date-doubts.ts';
import { labelDoubts } from './label-doubts.ts';
import { symbolDoubts } from './symbol-doubts.ts';

/**
 * Where the grammars of header and facts, and the outline, doubt what was recognised.
 *
 * @returns figures first, then labels, each in text order; nothing for a text without recognised words
 */
export function doubtsOf(clean: CleanText): Doubt[] {
  const pages = new Set(clean.words.filter(({ confidence }) => confidence !== null).map(({ page }) => page));
  if (pages.size === 0) return [];
  const lines = clean.lines.filter(({ page, role }) => role === 'flow' && pages.has(page));
  return [...lines.flatMap((line) => figureDoubts(clean, line)), ...labelDoubts(clean)];
}

function figureDoubts(clean: CleanText, { start, end }: CleanLine): Doubt[] {
  const text = clean.text.slice(start, end);
  return [...symbolDoubts(text), ...dateDoubts(text)].map((doubt) => ({
    ...doubt,
    start: start + doubt.start,
    end: start + doubt.end,
  }));
}
