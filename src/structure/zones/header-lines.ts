import type { CleanText } from '../../model/index.ts';
import { parseTypeLine, type TypeLine } from './document-type.ts';
import { type EdgeLine, edgeLines, isRule } from './edge-line.ts';
import { isTitleLine, letterheadKind } from './letterhead-kind.ts';
import { findTitle, type TitleLines } from './title-lines.ts';

/** The header's lines, sorted by what they are. Line indices into `CleanText.lines`, half-open. */
export interface HeaderLines {
  readonly start: number;
  readonly end: number;
  /** Line of the document type; null for letters and headers without one. */
  readonly typeIndex: number | null;
  readonly type: TypeLine | null;
  /** Title lines; an empty range without a title below the type line. */
  readonly title: TitleLines | null;
}

/** A letterhead ends within so many lines; a web page may put its own lines before it. */
const LETTERHEAD_LINES = 60;
const MOST_LINES_BEFORE = 160;
/** So many lines of something else before the letterhead count as part of the first page. */
const STRAY_LINES = 3;
/** Below the type line: title, parenthesis, rules. */
const TITLE_WINDOW = 90;

/**
 * Find the header among the document's own lines.
 *
 * @param end - one past the last flow line
 * @returns null where the document has no letterhead and does not begin with a document type
 */
export function findHeader(clean: CleanText, end: number): HeaderLines | null {
  const lines = edgeLines(clean, 0, Math.min(end, MOST_LINES_BEFORE + LETTERHEAD_LINES));
  const anchor = lines.slice(0, MOST_LINES_BEFORE).findIndex((line) => isTitleLine(line));
  const typeAt = findType(lines, anchor);
  if (typeAt === null) return letterHeader(lines, anchor);
  const start = headerStart(lines, typeAt, anchor);
  if (start === null) return null;
  const type = parseTypeLine(lines[typeAt]!)!;
  const below = edgeLines(clean, typeAt + 1, Math.min(end, typeAt + 1 + TITLE_WINDOW));
  const title = shift(findTitle(below, type.titleAt !== null), typeAt + 1);
  return { start, end: skipRules(clean, title.attachedEnd, end), typeIndex: typeAt, type, title };
}

function shift(title: TitleLines, by: number): TitleLines {
  return { start: title.start + by, end: title.end + by, attachedEnd: title.attachedEnd + by };
}

function skipRules(clean: CleanText, from: number, end: number): number {
  let at = from;
  for (const line of edgeLines(clean, from, Math.min(end, from + 3))) {
    if (!isRule(line.text)) break;
    at++;
  }
  return at;
}

/** The first line in capitals that is a document type; one in small letters only where there is no other. */
function findType(lines: readonly EdgeLine[], anchor: number): number | null {
  const from = Math.max(0, anchor);
  const window = lines.slice(from, from + LETTERHEAD_LINES);
  const types = window.map((line) => parseTypeLine(line));
  const sure = types.findIndex((type) => type?.sure);
  if (sure >= 0) return from + sure;
  const any = types.findIndex((type, i) => type !== null && (i < 12 || window[i]!.layout.heading !== null));
  return any < 0 ? null : from + any;
}

/** Walk up from the type line over letterhead lines. */
function headerStart(lines: readonly EdgeLine[], typeAt: number, anchor: number): number | null {
  let start = typeAt;
  for (let at = typeAt - 1; at >= 0; at--) {
    if (letterheadKind(lines[at]!) !== null) start = at;
    else if (start - at > 1 && at < anchor) break;
    else if (anchor < 0 && lines[at]!.text.length > 40) break;
  }
  if (start <= STRAY_LINES) return 0;
  return anchor >= 0 && !isArticle(lines.slice(0, start)) ? start : null;
}

/** Prose before a letterhead: the letterhead is a quotation or a form inside an article. */
function isArticle(lines: readonly EdgeLine[]): boolean {
  return lines.filter((line) => line.text.length > 80 || line.layout.heading !== null).length >= 6;
}

/** The first line of the run of letterhead lines that holds the anchor. */
function topOfLetterhead(lines: readonly EdgeLine[], anchor: number): number {
  let top = Math.max(0, anchor);
  for (let at = top - 1; at >= 0 && top - at <= 3; at--) if (letterheadKind(lines[at]!) !== null) top = at;
  return top;
}

/** A letter has no type line: its header is the run of letterhead lines at the top, down to `V/v …` and before `Kính gửi`. */
function letterHeader(lines: readonly EdgeLine[], anchor: number): HeaderLines | null {
  const top = topOfLetterhead(lines, anchor);
  const start = top <= STRAY_LINES ? 0 : top;
  let end = top;
  let kinds = 0;
  for (let at = top; at < Math.min(lines.length, top + 30); at++) {
    const line = lines[at]!;
    const kind = letterheadKind(line);
    if (/^\W*k[íi]nh\s+g[ửu]i/iu.test(line.text)) break;
    if (kind === null && line.text.length > 60) break;
    if (kind !== null && kind !== 'rule') {
      kinds++;
      end = at + 1;
    } else if (/^(?:V\/v|về việc)/iu.test(line.text)) end = at + 1;
  }
  const isLetterhead = kinds >= 2 && (anchor >= 0 || kinds >= 3);
  if (!isLetterhead || (start > 0 && isArticle(lines.slice(0, start)))) return null;
  return { start, end, typeIndex: null, type: null, title: null };
}
