import { fold } from '../lexicon/fold.ts';
import type { DraftLine } from './draft-line.ts';

const LEAST_PAGES = 3;
/** Lines from the top or bottom of a page. */
const EDGE = 2;
/** Points by which repeated lines may stand higher or lower. */
const SAME_HEIGHT = 8;
/** Items and sentences may repeat at the edge of pages by chance. */
const PROSE = /^(?:[-+*•–]|\(?\p{L}{1,2}[).]|\d+[.)]|\p{Ll})|[.;,:]$/u;
/** The official gazette heads every page, Decree 34/2016/NĐ-CP. */
const GAZETTE = /^CÔNG BÁO\s?\/\s?Số\s[\d +]+(?:\/\s?Ngày.*)?$/u;

/** Headings that may open several pages. */
const HEADING = /^(?:phu luc|bieu|mau|bang|danh muc|danh sach|phan|chuong|muc|dieu|ke hoach)\b/;
/** The page's own number in its head. */
const PAGE_NUMBER = /(trang\s?)\d+(?:\s?\/\s?\d+)?/;

/** Lines that stand at the same height of the edge of at least three pages, page numbers aside; heads of the gazette. */
export function markRunningHeads(lines: readonly DraftLine[]): DraftLine[] {
  const heads = repeatedEdges(lines);
  return lines.map((line, i) =>
    line.role === 'flow' && (heads.has(i) || GAZETTE.test(line.mapped.text)) ? { ...line, role: 'running-head' } : line,
  );
}

interface EdgeLine {
  readonly index: number;
  readonly page: number;
  readonly height: number;
}

function repeatedEdges(lines: readonly DraftLine[]): ReadonlySet<number> {
  const groups = new Map<string, EdgeLine[]>();
  for (const page of linesOfPages(lines)) {
    for (const [edge, indices] of [page.slice(0, EDGE), page.slice(EDGE).slice(-EDGE)].entries()) {
      for (const index of indices) {
        const key = keyOf(lines[index]!);
        if (key === null) continue;
        const found = { index, page: lines[index]!.page, height: lines[index]!.source.box![1] };
        const group = groups.get(`${edge} ${key}`);
        if (group === undefined) groups.set(`${edge} ${key}`, [found]);
        else group.push(found);
      }
    }
  }
  return new Set([...groups.values()].flatMap(repeated));
}

/** The members of a group that stand at its usual height, if there are enough of them. */
function repeated(group: readonly EdgeLine[]): number[] {
  const heights = group.map((line) => line.height).sort((a, b) => a - b);
  const usual = heights[heights.length >> 1]!;
  const same = group.filter((line) => Math.abs(line.height - usual) <= SAME_HEIGHT);
  return new Set(same.map((line) => line.page)).size >= LEAST_PAGES ? same.map((line) => line.index) : [];
}

function keyOf(line: DraftLine): string | null {
  const { text } = line.mapped;
  if (line.source.box === null || line.layout.cell !== null || line.layout.column !== null) return null;
  if (text.length < 4 || PROSE.test(text)) return null;
  const key = fold(text);
  return HEADING.test(key) ? null : key.replace(PAGE_NUMBER, '$1');
}

function linesOfPages(lines: readonly DraftLine[]): number[][] {
  const pages = new Map<number, number[]>();
  for (const [i, line] of lines.entries()) {
    if (line.role !== 'flow') continue;
    const page = pages.get(line.page);
    if (page === undefined) pages.set(line.page, [i]);
    else page.push(i);
  }
  return [...pages.values()];
}
