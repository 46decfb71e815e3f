import { hasBar, readBars, type TextTable } from './markdown-bars.ts';
import { readHtmlTable } from './markdown-html.ts';
import type { SourceLine } from './text-lines.ts';

/** A run of source lines without blank lines between them, or a table. */
export type MarkdownBlock =
  | { readonly type: 'text'; readonly lines: readonly SourceLine[] }
  | { readonly type: 'table'; readonly table: TextTable; readonly first: SourceLine };

/** Lines that only draw: rules, underlined headings, code fences, the delimiter of a lost table. */
const DRAWING = /^(?:#{1,6}|(?:[-_=*~]\s?){3,}|`{3,}\s*\w*|~{3,}\s*\w*|[|\s:-]*\|[|\s:-]*)$/;
const LONGEST_HTML_TABLE = 20_000;

/**
 * Cut the lines of a Markdown text into paragraphs and tables. Lines that only draw are left out.
 *
 * @param lines - as `splitLines` gives them
 */
export function splitBlocks(lines: readonly SourceLine[]): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  for (let at = 0; at < lines.length; ) {
    const htmlEnd = endOfHtmlTable(lines, at);
    if (htmlEnd > at) {
      const table = readHtmlTable(lines.slice(at, htmlEnd).map((line) => line.text));
      blocks.push({ type: 'table', table, first: lines[at]! });
      at = htmlEnd;
      continue;
    }
    const end = endOfRun(lines, at);
    blocks.push(...runBlocks(lines.slice(at, end)));
    at = end;
  }
  return blocks;
}

/** The line behind a run without blank lines or HTML tables. */
function endOfRun(lines: readonly SourceLine[], from: number): number {
  let end = from + 1;
  while (
    end < lines.length &&
    lines[end]!.blanksAbove === 0 &&
    !lines[end]!.startsPage &&
    !/<table\b/i.test(lines[end]!.text)
  ) {
    end++;
  }
  return end;
}

function endOfHtmlTable(lines: readonly SourceLine[], from: number): number {
  if (!/<table\b/i.test(lines[from]!.text)) return from;
  const last = Math.min(lines.length, from + LONGEST_HTML_TABLE);
  for (let i = from; i < last; i++) if (/<\/table\s*>/i.test(lines[i]!.text)) return i + 1;
  return from;
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
