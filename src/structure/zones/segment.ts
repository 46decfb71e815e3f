import type { CleanText } from '../../model/index.ts';
import type { ZoneRange } from '../zone-range.ts';
import { parseTypeLine } from './document-type.ts';
import { type EdgeLine, edgeLine, edgeLines, isCapitals } from './edge-line.ts';
import { findEndBlock } from './end-block.ts';
import { isAppendixHead } from './end-signs.ts';
import { findHeader, type HeaderLines } from './header-lines.ts';

/**
 * Cut a document into zones.
 *
 * @returns ordered, gapless ranges over all lines: header, body, then recipients and signature in either order, then
 * appendices, footnotes and furniture; a zone the document does not have is missing
 */
export function segmentZones(clean: CleanText): ZoneRange[] {
  const flowEnd = endOfFlow(clean);
  const header = findHeader(clean, flowEnd);
  const bodyStart = header?.end ?? 0;
  const block = endBlock(clean, bodyStart, flowEnd);
  const bodyEnd = block[0]?.start ?? flowEnd;
  const tailStart = block.at(-1)?.end ?? flowEnd;
  const appendix =
    block.length > 0 ? tailAppendix(clean, tailStart, flowEnd, header) : appendixStart(clean, bodyStart, flowEnd);
  const ranges: ZoneRange[] = [
    { type: 'furniture', start: 0, end: header?.start ?? 0 },
    { type: 'header', start: header?.start ?? 0, end: bodyStart },
    { type: 'body', start: bodyStart, end: block.length > 0 ? bodyEnd : appendix },
    ...block,
    { type: 'furniture', start: block.length > 0 ? tailStart : appendix, end: appendix },
    { type: 'appendix', start: appendix, end: flowEnd },
    ...roleRanges(clean, flowEnd),
  ];
  return ranges.filter((range) => range.end > range.start);
}

/** Lines that are not the document's own text were moved behind it. */
function endOfFlow(clean: CleanText): number {
  const moved = clean.lines.findIndex((line) => line.role !== 'flow');
  return moved < 0 ? clean.lines.length : moved;
}

function roleRanges(clean: CleanText, from: number): ZoneRange[] {
  const ranges: ZoneRange[] = [];
  for (let at = from; at < clean.lines.length; at++) {
    const type = clean.lines[at]!.role === 'footnote' ? 'footnotes' : 'furniture';
    const last = ranges.at(-1);
    if (last?.type === type) ranges[ranges.length - 1] = { ...last, end: at + 1 };
    else ranges.push({ type, start: at, end: at + 1 });
  }
  return ranges;
}

/** The block that ends the document itself: one behind an attached appendix belongs to a form in it. */
function endBlock(clean: CleanText, from: number, end: number): ZoneRange[] {
  const block = findEndBlock(clean, from, end);
  const attached = appendixStart(clean, from, block[0]?.start ?? end);
  return attached < (block[0]?.start ?? end) ? [] : block;
}

/** The first appendix heading that is followed by `(Kèm theo …)`; the end of the flow without one. */
function appendixStart(clean: CleanText, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (isAppendixHead(edgeLine(clean, at)) && isAttachedBelow(clean, at, end)) return at;
  }
  return end;
}

function isAttachedBelow(clean: CleanText, at: number, end: number): boolean {
  for (let next = at; next < Math.min(end, at + 8); next++) {
    const line = edgeLine(clean, next);
    if (isAttachment(line)) return true;
    if (next > at && isAppendixHead(line)) return false;
  }
  return false;
}

/** Scraps that follow a signature: a link, a clerk's mark, a page's last words. */
const MOST_SCRAPS = 5;
const LONGEST_SCRAP = 60;

/**
 * Where the text behind the signature becomes a document again. A web page that put its own lines before the letterhead
 * also puts some behind the signature; elsewhere everything behind it is an appendix, a few scraps apart.
 */
function tailAppendix(clean: CleanText, from: number, end: number, header: HeaderLines | null): number {
  const head = headAfter(clean, from, end);
  const isWebPage = header !== null && header.start > 0;
  const isScraps = edgeLines(clean, from, Math.min(head, from + MOST_SCRAPS + 1)).every(
    (line) => line.text.length <= LONGEST_SCRAP,
  );
  return isWebPage || (head - from <= MOST_SCRAPS && isScraps) ? head : from;
}

/** The first appendix heading, document type or `(Kèm theo …)` with the capital lines above it. */
function headAfter(clean: CleanText, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const line = edgeLine(clean, at);
    if (isAppendixHead(line) || parseTypeLine(line)?.sure) return at;
    if (!isAttachment(line)) continue;
    let head = at;
    while (head > from && isCapitals(edgeLine(clean, head - 1).text)) head--;
    return head;
  }
  return end;
}

function isAttachment(line: EdgeLine): boolean {
  return /\(\s*(?:ban hành\s+)?kèm\s+theo|\(\s*(?:được\s+)?ban\s+hành/iu.test(line.text);
}
