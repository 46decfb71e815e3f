import { fold } from '../../lexicon/fold.ts';
import type { CleanText, Placed, Recipient, RecipientsNode, Span } from '../../model/index.ts';
import type { ZoneRange } from '../zone-range.ts';
import { type EdgeLine, edgeLines, isRule, oneLine } from './edge-line.ts';
import { isRecipientsLabel } from './end-signs.ts';
import { signaturePartAt } from './mixed-lines.ts';

const DASH = /^[-–—+•~*·]\s*(?=\S)/;

/** Index of each line of the zone that begins an item; the label is one of its own. */
export function itemStarts(clean: CleanText, zone: ZoneRange): number[] {
  const lines = edgeLines(clean, zone.start, zone.end);
  const hasDashes = lines.some((line) => DASH.test(line.text));
  return lines.filter((line, i) => i === 0 || startsItem(line, lines[i - 1]!, hasDashes)).map((line) => line.index);
}

function startsItem(line: EdgeLine, above: EdgeLine, hasDashes: boolean): boolean {
  if (isRecipientsLabel(above) && !/[\p{L}\d]\s*$/u.test(afterLabel(above).text)) return true;
  if (isRecipientsLabel(line) || DASH.test(line.text) || isRule(line.text) || isRule(above.text)) return true;
  const isEnded = /[;.,]\s*$/.test(above.text);
  if (!hasDashes) return isEnded && /^\p{Lu}/u.test(line.text);
  return /^L[ưu]u\s*:/.test(line.text) || (isEnded && /^\p{Lu}/u.test(line.text) && standsWithDashes(line, above));
}

/** A lost dash: the line stands as far left as the item above it. */
function standsWithDashes(line: EdgeLine, above: EdgeLine): boolean {
  return (
    line.layout.fill !== null &&
    DASH.test(above.text) &&
    Math.abs(line.layout.indent - above.layout.indent) < 3 &&
    line.layout.indent > 0
  );
}

function afterLabel(line: EdgeLine): { text: string; offset: number } {
  const match = /^[^\p{L}]*\p{L}+\s*\p{L}+\s*[:.;]?\s*(?:\([^)]*\))?\s*[:.;]?\s*/u.exec(line.text);
  const offset = match?.[0].length ?? 0;
  return { text: line.text.slice(offset), offset };
}

/**
 * Who receives the document: one entry per item, its note apart.
 *
 * @example recipientsNode(clean, zone).recipients[0] // { name: 'UBND huyện Bình Khê', note: 'b/c', span: … } for '- UBND huyện Bình Khê (b/c);'
 */
export function recipientsNode(clean: CleanText, zone: ZoneRange): RecipientsNode {
  const span = { start: clean.lines[zone.start]!.start, end: clean.lines[zone.end - 1]!.end };
  return { type: 'recipients', span, recipients: itemSpans(clean, zone).flatMap((item) => toRecipient(clean, item)) };
}

function itemSpans(clean: CleanText, zone: ZoneRange): Span[] {
  const starts = itemStarts(clean, zone);
  return starts.flatMap((at, i) => {
    const lines = edgeLines(clean, at, starts[i + 1] ?? zone.end);
    const first = lines[0]!;
    const label = isRecipientsLabel(first) ? afterLabel(first).offset : 0;
    return unpack(clean, { start: first.start + label, end: lines.at(-1)!.end });
  });
}

/** Items of one line, `- A; - B; - C.`, one by one; what a signature's column put behind an item is cut off. */
function unpack(clean: CleanText, span: Span): Span[] {
  const text = clean.text.slice(span.start, span.end);
  const items: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(/;\s*(?=[-–]\s)/g)) {
    items.push({ start: span.start + from, end: span.start + match.index });
    from = match.index + match[0].length;
  }
  items.push({ start: span.start + from, end: span.end });
  return items.map((item) => {
    const cut = signaturePartAt(clean.text.slice(item.start, item.end));
    return cut === null ? item : { start: item.start, end: item.start + cut };
  });
}

const NOTE = /\s\(([^()]{1,120})\)$/;

function toRecipient(clean: CleanText, span: Span): Placed<Recipient>[] {
  const raw = clean.text.slice(span.start, span.end);
  const lead = /^[\s*_|]*(?:[-–—+•~·]\s*)?[\s*_]*/.exec(raw)![0].length;
  const body = raw.slice(lead).replace(/[\s;:.,|*_]+$/, '');
  if (!/[\p{L}]/u.test(body) || /^(?:noi nhan)$/.test(fold(body))) return [];
  const printed = oneLine(body.replace(/[*_]{1,3}/g, ''));
  const note = NOTE.exec(printed);
  const start = span.start + lead;
  return [
    {
      name: note ? printed.slice(0, note.index).replace(/[\s;.,]+$/, '') : printed,
      note: note ? note[1]!.trim() : null,
      span: { start, end: start + body.length },
    },
  ];
}
