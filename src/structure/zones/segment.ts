import type { CleanText } from '../../model/index.ts';
import type { ZoneRange } from '../zone-range.ts';
import { type EdgeLine, edgeLine } from './edge-line.ts';
import { findEndBlock, isAppendixHead } from './end-lines.ts';
import { findHeader } from './header-lines.ts';

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
  const appendix = block.length > 0 ? tailStart : appendixStart(clean, bodyStart, flowEnd);
  const ranges: ZoneRange[] = [
    { type: 'furniture', start: 0, end: header?.start ?? 0 },
    { type: 'header', start: header?.start ?? 0, end: bodyStart },
    { type: 'body', start: bodyStart, end: block.length > 0 ? bodyEnd : appendix },
    ...block,
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
  for (let next = at; next < Math.min(end, at + 8); next++) if (isAttachment(edgeLine(clean, next))) return true;
  return false;
}

function isAttachment(line: EdgeLine): boolean {
  return /\(\s*(?:ban hành\s+)?kèm\s+theo|\(\s*(?:được\s+)?ban\s+hành/iu.test(line.text);
}
