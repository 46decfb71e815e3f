import { hasBar, readBars, type TextTable } from './markdown-bars.ts';
import { readHtmlTable } from './markdown-html.ts';
import type { SourceLine } from './text-lines.ts';

/** A run of source lines without blank lines between them, or a table. */
export type MarkdownBlock =
  | { readonly type: 'text'; readonly lines: readonly SourceLine[] }
  | { readonly type: 'table'; readonly table: TextTable; readonly first: SourceLine };

const TABLE_START = /<table\b/i;
const TABLE_END = /<\/table\s*>/i;
/** Lines that only draw: rules, underlined headings, code fences, the delimiter of a lost table. */
const DRAWING = /^(?:#{1,6}|(?:[-_=*~]\s?){3,}|`{3,}\s*\w*|~{3,}\s*\w*|[|\s:-]*\|[|\s:-]*)$/;

/**
 * Cut the lines of a Markdown text into paragraphs and tables. Lines that only draw are left out.
 *
 * @param lines - as `splitLines` gives them
 */
export function splitBlocks(lines: readonly SourceLine[]): MarkdownBlock[] {
  const blocks: MarkdownBlock[][] = [];
  const lastTableEnd = lines.findLastIndex((line) => TABLE_END.test(line.text));
  for (let at = 0; at < lines.length; ) {
    const isHtml = at <= lastTableEnd && TABLE_START.test(lines[at]!.text);
    const end = isHtml ? endOfHtmlTable(lines, at) : endOfRun(lines, at);
    blocks.push(isHtml ? [htmlBlock(lines.slice(at, end))] : runBlocks(lines.slice(at, end)));
    at = end;
  }
  return blocks.flat();
}

function htmlBlock(lines: readonly SourceLine[]): MarkdownBlock {
  return { type: 'table', table: readHtmlTable(lines.map((line) => line.text)), first: lines[0]! };
}

/** The line behind a run without blank lines or HTML tables. */
function endOfRun(lines: readonly SourceLine[], from: number): number {
  let end = from + 1;
  while (
    end < lines.length &&
    lines[end]!.blanksAbove === 0 &&
    !lines[end]!.startsPage &&
    !TABLE_START.test(lines[end]!.text)
  ) {
    end++;
  }
  return end;
}

/** The line behind the next `</table>`; there is one. */
function endOfHtmlTable(lines: readonly SourceLine[], from: number): number {
  let end = from;
  while (!TABLE_END.test(lines[end]!.text)) end++;
  return end + 1;
}

/** Consecutive lines that each have a bar, or stand between bars, make a region of bars. */
function runBlocks(run: readonly SourceLine[]): MarkdownBlock[] {
  const from = run.findIndex((line) => hasBar(line.text));
  if (from < 0) return textBlock(run);
  const to = run.findLastIndex((line) => hasBar(line.text));
  const first = run[from]!;
  const segments = readBars(run.slice(from, to + 1).map((line) => line.text));
  let blanksAbove = first.blanksAbove;
  const found = segments.flatMap((segment): MarkdownBlock[] => {
    const head = { ...first, blanksAbove };
    blanksAbove = 0;
    if (segment.type === 'table') return [{ type: 'table', table: segment.table, first: head }];
    return textBlock(segment.lines.map((text, i) => (i === 0 ? { ...head, text } : { ...head, text, blanksAbove: 0 })));
  });
  return [...textBlock(run.slice(0, from)), ...found, ...textBlock(run.slice(to + 1))];
}

function textBlock(lines: readonly SourceLine[]): MarkdownBlock[] {
  const kept = lines.filter((line) => !DRAWING.test(line.text));
  return kept.length > 0 ? [{ type: 'text', lines: kept }] : [];
}
