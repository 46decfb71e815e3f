import { parseSignatures, type SignatureMatch } from '../../../grammars/signature.ts';
import { BODY_NOUNS } from '../../lexicon/letterhead.ts';
import { POSITIONS } from '../../lexicon/positions.ts';
import type { CleanText, Placed, Signature, SignatureNode, Span } from '../../model/index.ts';
import type { ZoneRange } from '../zone-range.ts';
import { type EdgeLine, edgeLines } from './edge-line.ts';
import { signaturePartAt } from './mixed-lines.ts';
import { isRecognised, respell } from './spelling.ts';

/** One line of the block's text and where it stands in the document. */
interface Part extends Span {
  readonly text: string;
}

/**
 * Who signs. Heads that run into the recipients' column in plain text are taken from there; a copier behind a copy mark
 * is not a signer.
 *
 * @param zones - all zones of the document; the signature zone may be missing when the columns are mixed
 */
export function signatureNode(clean: CleanText, zones: readonly ZoneRange[]): SignatureNode {
  const zone = zones.find((candidate) => candidate.type === 'signature');
  const parts = zones.flatMap((candidate) => partsOf(clean, candidate));
  const text = parts.map((part) => part.text).join('\n');
  const signers = parseSignatures(text).filter((match) => !match.copy);
  return {
    type: 'signature',
    span: zone ? spanOf(clean, zone) : { start: clean.text.length, end: clean.text.length },
    signatures: signers.map((match) => respelt(clean, toSignature(match, parts))),
  };
}

function spanOf(clean: CleanText, zone: ZoneRange): Span {
  return { start: clean.lines[zone.start]!.start, end: clean.lines[zone.end - 1]!.end };
}

function partsOf(clean: CleanText, zone: ZoneRange): Part[] {
  if (zone.type === 'signature') return edgeLines(clean, zone.start, zone.end);
  return zone.type === 'recipients' ? edgeLines(clean, zone.start, zone.end).flatMap(rightPart) : [];
}

function rightPart(line: EdgeLine): Part[] {
  const cut = signaturePartAt(line.text);
  return cut === null ? [] : [{ text: line.text.slice(cut), start: line.start + cut, end: line.end }];
}

function toSignature(match: SignatureMatch, parts: readonly Part[]): Placed<Signature> {
  const { capacity, position, name } = match;
  const span = { start: place(match.start, parts, false), end: place(match.end, parts, true) };
  return { capacity: [...capacity], position, name, span };
}

/** Posts that were recognised from an image get the lexicon's marks. */
function respelt(clean: CleanText, signature: Placed<Signature>): Placed<Signature> {
  if (!isRecognised(clean, signature.span)) return signature;
  const { position, capacity } = signature;
  return {
    ...signature,
    capacity: capacity.map(respeltCapacity),
    position: position === null ? null : respell(position, POSITIONS),
  };
}

/** `KT.CHỦ TICH` → `KT.CHỦ TỊCH`: the letters in front stay as printed. */
function respeltCapacity(line: string): string {
  const mark = /^\S{1,5}?[.,:/]\s*|^\S{1,3}\s+/.exec(line)?.[0] ?? '';
  return mark + respell(line.slice(mark.length), [...POSITIONS, ...BODY_NOUNS]);
}

/** An offset into the joined parts as an offset into the document. */
function place(offset: number, parts: readonly Part[], isEnd: boolean): number {
  let at = 0;
  for (const part of parts) {
    const past = at + part.text.length;
    if (offset < past || (isEnd && offset === past)) return part.start + (offset - at);
    at = past + 1;
  }
  return parts.at(-1)?.end ?? 0;
}
