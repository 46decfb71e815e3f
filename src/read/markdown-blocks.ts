import { hasBar, isDelimiterRow, readBars, type TextTable } from './markdown-bars.ts';
import { readHtmlTable } from './markdown-html.ts';
import { type MarkdownLine, outlineBlocks, unseenLine, withHeading } from './markdown-outline.ts';
import type { SourceLine } from './text-lines.ts';

/** A run of source lines without blank lines between them, or a table. */
export type MarkdownBlock =
  | { readonly type: 'text'; readonly lines: readonly MarkdownLine[] }
  | { readonly type: 'table'; readonly table: TextTable; readonly first: SourceLine };

const TABLE_START = /<table\b/i;
const TABLE_END = /<\/table\s*>/i;
/** Lines that only draw: rules, underlined headings, code fences, the delimiter of a lost table. */
const DRAWING = /^(?:#{1,6}|(?:[-_=*~]\s?){3,}|`{3,}\s*\w*|~{3,}\s*\w*|(?=.*\|)[|\s:-]*)$/;

/** Marks of blocks that are more than their lines: headings, quotes, footnotes, and the second row of a table. */
const BLOCK_MARK = /^(?:(?:[-+*]|\d{1,9}[.)])\s+)*(?:#|>|\[\^[^\]]{1,20}\]:)/;
/** Lines that remark is given at once, where a paragraph ends. */
const LINES_AT_ONCE = 400;

/**
 * Cut the lines of a Markdown text into paragraphs and tables. Lines that only draw are left out.
 *
 * Remark reads the lines that have a block mark. Lists alone are not worth its time, their lines are what they will be;
 * tables of HTML and of untidy bars are not CommonMark and are read here.
 *
 * @param lines - as `splitLines` gives them
 * @returns block by block, so that a long file is not held twice
 */
export function* splitBlocks(lines: readonly SourceLine[]): Generator<MarkdownBlock> {
  const lastTableEnd = lines.findLastIndex((line) => TABLE_END.test(line.text));
  let forRemark: SourceLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const isHtml = at <= lastTableEnd && TABLE_START.test(lines[at]!.text);
    const end = isHtml ? endOfHtmlTable(lines, at) : endOfRun(lines, at);
    const run = lines.slice(at, end);
    const isForRemark = !isHtml && isMarked(run);
    if (!isForRemark || forRemark.length > LINES_AT_ONCE) {
      yield* remarkBlocks(forRemark);
      forRemark = [];
    }
    if (isForRemark) forRemark = forRemark.concat(run);
    else if (isHtml) yield htmlBlock(run);
    else yield* barBlocks(run.map(unseenLine));
    at = end;
  }
  yield* remarkBlocks(forRemark);
}

/** Bars without a delimiter row make no table of CommonMark's. */
function isMarked(run: readonly SourceLine[]): boolean {
  if (run.some((line) => hasBar(line.text)))
    return run.some((line) => isDelimiterRow(line.text.replace(/^[>\s]+/, '')));
  return run.some((line) => BLOCK_MARK.test(line.text));
}

function remarkBlocks(lines: readonly SourceLine[]): MarkdownBlock[] {
  if (lines.length === 0) return [];
  return outlineBlocks(lines).flatMap((piece) =>
    piece.type === 'table' ? [piece] : runsOf(piece.lines).flatMap(barBlocks),
  );
}

function runsOf(lines: readonly MarkdownLine[]): MarkdownLine[][] {
  const runs: MarkdownLine[][] = [];
  for (let at = 0; at < lines.length; ) {
    const end = endOfRun(lines, at);
    runs.push(lines.slice(at, end));
    at = end;
  }
  return runs;
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
function barBlocks(run: readonly MarkdownLine[]): MarkdownBlock[] {
  const from = run.findIndex((line) => hasBar(line.text));
  if (from < 0) return textBlock(run);
  const to = run.findLastIndex((line) => hasBar(line.text));
  const first = run[from]!;
  const segments = readBars(run.slice(from, to + 1).map((line) => line.text));
  let { blanksAbove } = first;
  const place = (text: string): MarkdownLine => {
    const line = unseenLine({ ...first, text, reach: first.indent + text.length, blanksAbove });
    blanksAbove = 0;
    return line;
  };
  const found = segments.flatMap((segment): MarkdownBlock[] =>
    segment.type === 'table'
      ? [{ type: 'table', table: segment.table, first: place('') }]
      : textBlock(segment.lines.map(place)),
  );
  return [...textBlock(run.slice(0, from)), ...found, ...textBlock(run.slice(to + 1))];
}

function textBlock(lines: readonly MarkdownLine[]): MarkdownBlock[] {
  const kept = lines.filter((line) => !DRAWING.test(line.text)).map(withHeading);
  return kept.length > 0 ? [{ type: 'text', lines: kept }] : [];
}
