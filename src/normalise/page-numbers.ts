import type { DraftLine } from './draft-line.ts';
import { isBrokenBetween } from './sentence.ts';

/** `- 2 -`, `Trang 2`, `Trang 2/7`: nothing else looks like that. */
const FRAMED =
  /^(?:[-–—]\s?\d{1,4}\s?[-–—]|[Tt]rang\s\d{1,4}(?:\s?[/-]\s?\d{1,4})?|[Pp]age\s\d{1,4}(?:\sof\s\d{1,4})?)$/;
/** `2`, `2/7`. */
const BARE = /^(\d{1,3})(?:\s?\/\s?(\d{1,3}))?$/;

/** Lines between two numbers of one chain: fewer make a column of a table. */
const LEAST_LINES = 8;
const LEAST_LETTERS = 600;
/** A number in the middle of a shorter line's sentence may be a cell of a flattened table. */
const LONG_LINE = 40;
/** How many lines from the edge of a page a number may stand. */
const EDGE = 2;

/**
 * Find page numbers. On pages they stand in the first or last lines and run with the pages; in text without pages
 * they run on from each other far apart, or stand in the middle of a sentence.
 */
export function markPageNumbers(lines: readonly DraftLine[]): DraftLine[] {
  const numbers = new Set(isPaged(lines) ? numbersOfPages(lines) : numbersInText(lines));
  return lines.map((line, i) => {
    if (!isCandidate(line)) return line;
    return FRAMED.test(line.mapped.text) || numbers.has(i) ? { ...line, role: 'page-number' } : line;
  });
}

function isCandidate(line: DraftLine): boolean {
  return line.role === 'flow' && line.layout.cell === null && line.layout.heading === null;
}

function isPaged(lines: readonly DraftLine[]): boolean {
  return lines.some((line) => line.source.box !== null) || (lines.at(-1)?.page ?? 1) > 1;
}

/** The printed number, null for a line that is none: `7` and `7/12`, not `7/2024` or `9/7`. */
function bareNumber(line: DraftLine): number | null {
  const match = isCandidate(line) ? BARE.exec(line.mapped.text) : null;
  if (match === null || Number(match[1]) === 0) return null;
  return match[2] !== undefined && Number(match[2]) < Number(match[1]) ? null : Number(match[1]);
}

/** Numbers at the edges of pages whose distance to the page's ordinal is the most frequent one. */
function numbersOfPages(lines: readonly DraftLine[]): number[] {
  const edges = edgeLines(lines).flatMap((i) => {
    const value = bareNumber(lines[i]!);
    return value === null ? [] : [{ index: i, shift: value - lines[i]!.page }];
  });
  const counts = new Map<number, number>();
  for (const { shift } of edges) counts.set(shift, (counts.get(shift) ?? 0) + 1);
  const usual = [...counts].sort((a, b) => b[1] - a[1])[0];
  if (usual === undefined || (usual[1] < 2 && usual[0] !== 0)) return [];
  return edges.filter(({ shift }) => shift === usual[0]).map(({ index }) => index);
}

/** Indices of the first and last lines of each page, stamps and found furniture not counted. */
function edgeLines(lines: readonly DraftLine[]): number[] {
  const pages = new Map<number, number[]>();
  for (const [i, line] of lines.entries()) {
    if (line.role !== 'flow') continue;
    const page = pages.get(line.page);
    if (page === undefined) pages.set(line.page, [i]);
    else page.push(i);
  }
  return [...pages.values()].flatMap((page) => [...new Set([...page.slice(0, EDGE), ...page.slice(-EDGE)])]);
}

interface Link {
  readonly index: number;
  /** Letters before the line. */
  readonly letters: number;
  readonly before: Link | null;
  readonly length: number;
}

/** The longest run of numbers that count up by one far from each other, and numbers inside a sentence. */
function numbersInText(lines: readonly DraftLine[]): number[] {
  const latest = new Map<number, Link>();
  const broken: number[] = [];
  let longest: Link | null = null;
  let letters = 0;
  for (const [index, line] of lines.entries()) {
    const value = bareNumber(line);
    if (value !== null) {
      const link = linkTo(latest.get(value - 1), index, letters);
      latest.set(value, link);
      if (link.length > (longest?.length ?? 0)) longest = link;
      if (value > 1 && standsInSentence(lines, index)) broken.push(index);
    }
    letters += line.mapped.text.length;
  }
  return [...broken, ...chainOf(longest)];
}

function linkTo(before: Link | undefined, index: number, letters: number): Link {
  const isFar =
    before !== undefined && index - before.index >= LEAST_LINES && letters - before.letters >= LEAST_LETTERS;
  return { index, letters, before: isFar ? before : null, length: isFar ? before.length + 1 : 1 };
}

/** Three numbers make a chain. */
function chainOf(last: Link | null): number[] {
  if (last === null || last.length < 3) return [];
  const indices: number[] = [];
  for (let link: Link | null = last; link !== null; link = link.before) indices.push(link.index);
  return indices;
}

function standsInSentence(lines: readonly DraftLine[], index: number): boolean {
  const [before, after] = [lines[index - 1], lines[index + 1]];
  if (before === undefined || after === undefined) return false;
  return before.mapped.text.length >= LONG_LINE && isBrokenBetween(before.mapped.text, after.mapped.text);
}
