import type { CleanText, Doubt } from '../../model/index.ts';
import { dateDoubts } from './date-doubts.ts';
import { labelDoubts } from './label-doubts.ts';
import { symbolDoubts } from './symbol-doubts.ts';

/**
 * Where the grammars of the header and of the facts, and the outline, doubt what was recognised.
 *
 * @returns nothing for a text without recognised words; figures first, in text order, then labels
 */
export function doubtsOf(clean: CleanText): Doubt[] {
  const pages = new Set(clean.words.filter(({ confidence }) => confidence !== null).map(({ page }) => page));
  if (pages.size === 0) return [];
  return [
    ...clean.lines.filter(({ page, role }) => pages.has(page) && role === 'flow').flatMap(inLine),
    ...labelDoubts(clean),
  ];

  function inLine({ start, end }: CleanText['lines'][number]): Doubt[] {
    const line = clean.text.slice(start, end);
    return [...symbolDoubts(line), ...dateDoubts(line)].map((doubt) => ({
      ...doubt,
      start: start + doubt.start,
      end: start + doubt.end,
    }));
  }
}
