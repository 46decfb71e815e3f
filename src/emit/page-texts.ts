import type { CleanLine, CleanText, Page } from '../model/index.ts';

/**
 * The text of each page, a line per line of the page. The clean text has heads, feet, footnotes and page numbers of
 * all pages behind the text: here they stand on their page again.
 *
 * @param pages - as read
 * @param clean - the text of the same pages
 * @returns one text per page, in their order
 * @example pageTexts(pages, clean) // ['- 2 -\nII. NỘI DUNG\n…', …]
 */
export function pageTexts(pages: readonly Page[], { text, lines }: CleanText): string[] {
  const byPage = new Map(pages.map(({ number }) => [number, [] as CleanLine[]]));
  for (const line of lines) byPage.get(line.page)?.push(line);
  return [...byPage.values()].map((onPage) => {
    const inOrder = asPrinted(onPage);
    return inOrder.map(({ start, end }) => text.slice(start, end)).join('\n');
  });
}

/** What lies over the text, wherever it stands. */
const OVER: ReadonlySet<CleanLine['role']> = new Set(['stamp', 'handwriting']);

/** What is not of the text comes before the first line that stands lower, what lies over it last. */
function asPrinted(lines: readonly CleanLine[]): CleanLine[] {
  const ordered = lines.filter(({ role }) => role === 'flow');
  for (const line of lines.filter(({ role }) => role !== 'flow')) {
    const lower = OVER.has(line.role) ? -1 : ordered.findIndex((other) => isLower(other, line));
    ordered.splice(lower < 0 ? ordered.length : lower, 0, line);
  }
  return ordered;
}

function isLower({ box }: CleanLine, than: CleanLine): boolean {
  return box !== null && than.box !== null && box[1] >= than.box[3];
}
