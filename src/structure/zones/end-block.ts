import { parseSignatures } from '../../../grammars/signature.ts';
import { BODY_NOUNS } from '../../lexicon/letterhead.ts';
import type { CleanText } from '../../model/index.ts';
import { type EdgeLine, edgeLine, edgeLines, hasGap, isCapitals, isRule } from './edge-line.ts';
import {
  isAppendixHead,
  isCopyMark,
  isFileCopy,
  isItem,
  isPackedList,
  isPerson,
  isRecipientsLabel,
  isRegistryCopy,
  isSeal,
  isSignatureHead,
  isSignaturePart,
} from './end-signs.ts';
import { nounKeys, startsWithNoun } from './noun-keys.ts';

/** A run of lines at the document's end. */
export interface EndRange {
  readonly type: 'recipients' | 'signature';
  readonly start: number;
  readonly end: number;
}

const MOST_RECIPIENT_LINES = 90;
const MOST_SIGNATURE_LINES = 24;
const MOST_BLOCK_LINES = 400;
const MOST_SCRAPS = 3;
/** A label so near the end needs no file copy or signature below it. */
const LAST_LINES = 40;
const LONGEST_BODY = 60;
const BODIES = nounKeys(BODY_NOUNS);

/**
 * Find the first block of recipients and signatures at or after a line.
 *
 * @param end - one past the last flow line
 * @returns adjacent ranges in line order; empty when there is no such block
 */
export function findEndBlock(clean: CleanText, from: number, end: number): EndRange[] {
  const range = { start: from, end, nextSign: signFinder(clean, end) };
  for (let at = from; at < end; at++) {
    const start = blockStart(clean, at, range);
    if (start !== null) return blockFrom(clean, start, end);
  }
  return [];
}

interface LineRange {
  readonly start: number;
  readonly end: number;
}

interface SearchRange extends LineRange {
  /** The next line that is a file copy or a signature's head. */
  readonly nextSign: (at: number) => number;
}

/** Remembers what it found: the lines asked for only go up. */
function signFinder(clean: CleanText, end: number): (at: number) => number {
  let sign = -1;
  return (at) => {
    for (sign = Math.max(sign, at); sign < end; sign++) {
      const { text } = edgeLine(clean, sign);
      if (isFileCopy(text) || isSignatureHead(text)) break;
    }
    return sign;
  };
}

/** The first line of the block that a line shows to be there, or null. */
function blockStart(clean: CleanText, at: number, range: SearchRange): number | null {
  const line = edgeLine(clean, at);
  if (isPackedList(line)) return at;
  if (isRecipientsLabel(line)) return isListBelow(clean, at, range) ? at : null;
  if (isSignatureHead(line.text)) return isSignedBelow(clean, at, range.end) ? bodyAbove(clean, at, range.start) : null;
  return isRegistryCopy(line.text) ? firstItemAbove(clean, at, range.start) : null;
}

/** The label is followed by a file copy or a signature, or the document ends soon: procedures have a "Nơi nhận hồ sơ" too. */
function isListBelow(clean: CleanText, at: number, { end, nextSign }: SearchRange): boolean {
  if (end - at <= LAST_LINES || clean.lines[at]!.layout.column === 'left') return true;
  return nextSign(at) < Math.min(end, at + MOST_RECIPIENT_LINES);
}

/** The name of the body that signs, where several do: `ĐẠI DIỆN` / `SỞ Y TẾ` / `KT. GIÁM ĐỐC`. */
function bodyAbove(clean: CleanText, at: number, from: number): number {
  if (at <= from) return at;
  const { text } = edgeLine(clean, at - 1);
  if (text.length > LONGEST_BODY || !isCapitals(text)) return at;
  if (/^ĐẠI DIỆN/.test(text)) return at - 1;
  return startsWithNoun(text, BODIES) ? bodyAbove(clean, at - 1, from) : at;
}

/** A head is followed by a name, a seal mark or the recipients within a few lines. */
function isSignedBelow(clean: CleanText, at: number, end: number): boolean {
  for (const line of edgeLines(clean, at + 1, Math.min(end, at + 12))) {
    if (isRecipientsLabel(line) || isPerson(line.text) || isSeal(line.text)) return true;
    if (!isSignaturePart(line)) return false;
  }
  return false;
}

function firstItemAbove(clean: CleanText, at: number, from: number): number {
  let first = at;
  for (let above = at - 1; above >= Math.max(from, at - MOST_RECIPIENT_LINES); above--) {
    const { text } = edgeLine(clean, above);
    if (!isItem(text) || text.length > 140 || !/[;,]\s*$/.test(text)) break;
    first = above;
  }
  return first;
}

function blockFrom(clean: CleanText, from: number, end: number): EndRange[] {
  const ranges: EndRange[] = [];
  let at = from;
  while (at < Math.min(end, from + MOST_BLOCK_LINES)) {
    const last = ranges.at(-1);
    const next = rangeAt(clean, at, end, ranges);
    if (!next) {
      const resumed = last ? resumesAt(clean, at, end, ranges) : null;
      if (resumed === null) break;
      ranges[ranges.length - 1] = { ...last!, end: resumed };
      at = resumed;
      continue;
    }
    if (last?.type === next.type && last.end === next.start) ranges[ranges.length - 1] = { ...last, end: next.end };
    else ranges.push(next);
    at = next.end;
  }
  return ranges;
}

function rangeAt(clean: CleanText, at: number, end: number, before: readonly EndRange[]): EndRange | null {
  const line = edgeLine(clean, at);
  const isOpen = !before.some((range) => range.type === 'recipients' && holdsFileCopy(clean, range));
  if (isOpen && (isRecipientsLabel(line) || isPackedList(line) || isFirstItem(clean, at, line))) {
    return { type: 'recipients', start: at, end: recipientsEnd(clean, at, end) };
  }
  const signatureEnd = Math.max(
    signatureBlockEnd(clean, { start: at, end }, before.at(-1)?.type === 'signature'),
    before.length > 0 ? rightColumnEnd(clean, at, end) : at,
  );
  return signatureEnd > at ? { type: 'signature', start: at, end: signatureEnd } : null;
}

/** Scraps between recipients and signature: the line at which the block goes on, or null. */
function resumesAt(clean: CleanText, from: number, end: number, before: readonly EndRange[]): number | null {
  for (let at = from + 1; at <= Math.min(end - 1, from + MOST_SCRAPS); at++) {
    if (isAppendixHead(edgeLine(clean, at - 1)) || edgeLine(clean, at - 1).text.length > 60) return null;
    if (rangeAt(clean, at, end, before)) return at;
  }
  return null;
}

function holdsFileCopy(clean: CleanText, { start, end }: EndRange): boolean {
  return edgeLines(clean, start, end).some((line) => isFileCopy(line.text) || isPackedList(line));
}

/** An item without a label: a dash in the left column, or a list that ends with the file copy. */
function isFirstItem(clean: CleanText, at: number, line: EdgeLine): boolean {
  if (isFileCopy(line.text)) return true;
  if (!isItem(line.text)) return false;
  return line.layout.column === 'left' || edgeLines(clean, at, Math.min(clean.lines.length, at + 40)).some(endsList);
}

const endsList = ({ text }: EdgeLine): boolean => text.length < 80 && isFileCopy(text);

function recipientsEnd(clean: CleanText, from: number, end: number): number {
  const column = clean.lines[from]!.layout.column;
  let filed = isFileCopy(edgeLine(clean, from).text) || isPackedList(edgeLine(clean, from));
  for (let at = from + 1; at < Math.min(end, from + MOST_RECIPIENT_LINES); at++) {
    const line = edgeLine(clean, at);
    if (column !== null && line.layout.column !== column) return at;
    if (isFileCopy(line.text)) filed = true;
    else if (isSignatureHead(line.text) || isAppendixHead(line)) return at;
    else if (filed && !wraps(clean, at, line)) return at;
    else if (!filed && isPerson(line.text) && !isItemAhead(clean, at, end)) return at;
    else if (!filed && line.text.length > 200) return at;
  }
  return Math.min(end, from + MOST_RECIPIENT_LINES);
}

function isItemAhead(clean: CleanText, at: number, end: number): boolean {
  return edgeLines(clean, at + 1, Math.min(end, at + 4)).some(({ text }) => isItem(text));
}

/** The file copy goes on: tight, not a name, and the line above is not finished. */
function wraps(clean: CleanText, at: number, line: EdgeLine): boolean {
  if (hasGap(line) || isPerson(line.text) || isRule(line.text)) return false;
  const above = edgeLine(clean, at - 1).text;
  return !/[.]\s*$/.test(above) && line.text.length < 80 && /[,;]\s*$|\s(?:và|&)$/.test(above);
}

/** Whatever stands in the right column beside the recipients belongs to the signature. */
function rightColumnEnd(clean: CleanText, from: number, end: number): number {
  let at = from;
  while (at < Math.min(end, from + MOST_SIGNATURE_LINES) && clean.lines[at]!.layout.column === 'right') at++;
  return at;
}

/** One past the last line of the signature block that starts here; `start` itself when none does: behind a name a damaged one counts for nothing. */
function signatureBlockEnd(clean: CleanText, { start: from, end }: LineRange, isSigned: boolean): number {
  let last = from;
  let isNamed = isSigned;
  for (let at = from; at < Math.min(end, from + MOST_SIGNATURE_LINES); at++) {
    const line = edgeLine(clean, at);
    if (isAppendixHead(line) || !isSignaturePart(line)) break;
    const isHead = isSignatureHead(line.text);
    const isName: boolean = isPerson(line.text) || (!isNamed && !isHead && parseSignatures(line.text).length > 0);
    if (isHead || isName || isSeal(line.text) || isCopyMark(line)) last = at + 1;
    isNamed = isName || (isNamed && !isHead);
  }
  return last;
}
