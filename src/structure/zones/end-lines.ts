import { parseSignatures } from '../../../grammars/signature.ts';
import { fold } from '../../lexicon/fold.ts';
import { BODY_NOUNS, COPY_MARKS } from '../../lexicon/letterhead.ts';
import { POSITIONS } from '../../lexicon/positions.ts';
import type { CleanText } from '../../model/index.ts';
import { type EdgeLine, edgeLine, edgeLines, hasGap, isCapitals, isRule } from './edge-line.ts';
import { distanceWithin, squash } from './near.ts';
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
const LONGEST_LIST = 5000;

/** `Nơi nhận:`, a remark or the first item behind it allowed. */
export function isRecipientsLabel(line: EdgeLine): boolean {
  const letters = line.letters.slice(0, 8);
  if (isTornLabel(line)) return true;
  if (!/^n/.test(letters) || distanceWithin(letters.slice(0, 7), 'noinhan', 1) > 1) return false;
  const rest = fold(line.text).replace(/^[^a-z]*[a-z0]+\s*[a-z]+\s*/, '');
  return rest === '' || /^[:.;(\-–_]/.test(rest);
}

/** `_ nhận:`, a label that the scan tore: it stands alone in the left column. */
function isTornLabel({ letters, text, layout }: EdgeLine): boolean {
  return layout.column === 'left' && letters.length <= 8 && letters.endsWith('nhan') && /:\s*$/.test(text);
}

/** `- Lưu: VT, NV.`, `- Lưu Văn phòng Tỉnh ủy.`: the last recipient. */
export function isFileCopy(text: string): boolean {
  return (
    /^[\s*_|]*[-–—+~•]?\s*l[uư]{1,2}u?\s*(?::|;|\.|(?=\s(?:vt|vp|van|hc|ho so|ban|dang uy|chi bo)))/.test(fold(text)) &&
    /^l/.test(squash(text))
  );
}

/** Items of a whole list on one line: `- A; - B; - Lưu: VT.` */
function isPackedList(line: EdgeLine): boolean {
  return (
    line.text.length < LONGEST_LIST &&
    /^[-–]\s/.test(line.text) &&
    (line.text.match(/;\s*[-–]\s/g)?.length ?? 0) >= 2 &&
    /;\s*[-–]\s*L[ưu]u/.test(line.text)
  );
}

const CAPACITY =
  /^(?:T\s?[./]?\s?U\s?Q|[TI1]\s?[./]?\s?M|[KX]\s?[./]?\s?[TI]|T\s?[./]?\s?L)(?:\s?[.,:/]\s*|\s+)(?=\p{Lu}{2})|^Q\s?[.,]\s*(?=\p{Lu}{2})/u;
const POSITION_LETTERS = POSITIONS.map(squash);

/** A capital line with a capacity, or one that is or begins with a post. */
export function isSignatureHead(text: string): boolean {
  if (text.length > 90 || !isCapitals(text)) return false;
  if (CAPACITY.test(text) || /^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\s?[.,]?$/.test(text)) return true;
  const letters = squash(text);
  return POSITION_LETTERS.some(
    (post) =>
      letters === post ||
      (letters.startsWith(post) && letters.length > post.length + 2) ||
      (post.length >= 8 && distanceWithin(letters, post, 1) <= 1),
  );
}

const isCopyMark = (line: EdgeLine): boolean => COPY_MARKS.includes(line.letters);

/** Lines that stand in a signature block: heads, debris of seal and stamp, short scraps, names. */
function isSignaturePart(line: EdgeLine): boolean {
  if (isRule(line.text) || isSignatureHead(line.text) || isCopyMark(line)) return true;
  if (/^[-–+•]\s/.test(line.text) || isRecipientsLabel(line)) return false;
  return line.text.length <= 60 && !/[.;:]\/?\.?\s*$/.test(line.text.slice(1)) && line.text.split(' ').length <= 12;
}

const PERSON = /^(?:\p{Lu}[\p{Ll}.'’]*\s+[^\p{L}\d\s]{0,2}\s?){1,5}\p{Lu}[\p{Ll}'’]*[.,;*|\s]*$/u;
const isPerson = (text: string): boolean => PERSON.test(text) && text.length <= 40;

/**
 * Find the first block of recipients and signatures at or after a line.
 *
 * @param end - one past the last flow line
 * @returns adjacent ranges in line order; empty when there is no such block
 */
export function findEndBlock(clean: CleanText, from: number, end: number): EndRange[] {
  for (let at = from; at < end; at++) {
    const line = edgeLine(clean, at);
    if (line.text.length > 600 && !isPackedList(line)) continue;
    if (isRecipientsLabel(line) || isPackedList(line)) return blockFrom(clean, at, end);
    if (isSignatureHead(line.text) && isSignedBelow(clean, at, end))
      return blockFrom(clean, bodyAbove(clean, at, from), end);
    if (isFileCopy(line.text) && line.text.length < 80) return blockFrom(clean, firstItemAbove(clean, at, from), end);
  }
  return [];
}

/** The name of the body that signs, where several do: `SỞ Y TẾ` / `KT. GIÁM ĐỐC`. */
function bodyAbove(clean: CleanText, at: number, from: number): number {
  if (at <= from) return at;
  const above = edgeLine(clean, at - 1);
  return isCapitals(above.text) && above.text.length <= LONGEST_BODY && startsWithNoun(above.text, BODIES)
    ? at - 1
    : at;
}

const LONGEST_BODY = 60;
const BODIES = nounKeys(BODY_NOUNS);

/** A head is followed by a name, a seal mark or the recipients within a few lines. */
function isSignedBelow(clean: CleanText, at: number, end: number): boolean {
  for (let next = at + 1; next < Math.min(end, at + 12); next++) {
    const line = edgeLine(clean, next);
    if (isRecipientsLabel(line)) return true;
    if (isPerson(line.text) || /^\W*(?:da ky|ky ten|chu ky)/.test(fold(line.text))) return true;
    if (!isSignaturePart(line)) return false;
  }
  return false;
}

function firstItemAbove(clean: CleanText, at: number, from: number): number {
  let first = at;
  for (let above = at - 1; above >= Math.max(from, at - MOST_RECIPIENT_LINES); above--) {
    const { text } = edgeLine(clean, above);
    if (!/^[-–]\s/.test(text) || text.length > 140 || !/[;,]\s*$/.test(text)) break;
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
  const signatureEnd = signatureBlockEnd(clean, at, end);
  return signatureEnd > at ? { type: 'signature', start: at, end: signatureEnd } : null;
}

const MOST_SCRAPS = 3;

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
  if (!/^[-–]\s/.test(line.text)) return false;
  return line.layout.column === 'left' || edgeLines(clean, at, Math.min(clean.lines.length, at + 40)).some(endsList);
}

const endsList = (line: EdgeLine): boolean => isFileCopy(line.text) && line.text.length < 80;

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
  for (let next = at + 1; next < Math.min(end, at + 4); next++)
    if (/^[-–+]\s/.test(edgeLine(clean, next).text)) return true;
  return false;
}

/** The file copy goes on: tight, not a name, and the line above is not finished. */
function wraps(clean: CleanText, at: number, line: EdgeLine): boolean {
  if (hasGap(line) || isPerson(line.text) || isRule(line.text)) return false;
  const above = edgeLine(clean, at - 1).text;
  return !/[.]\s*$/.test(above) && line.text.length < 80 && /[,;]\s*$|\s(?:và|&)$/.test(above);
}

/** One past the last line of the signature block that starts here; `from` itself when none does. */
function signatureBlockEnd(clean: CleanText, from: number, end: number): number {
  let last = from;
  for (let at = from; at < Math.min(end, from + MOST_SIGNATURE_LINES); at++) {
    const line = edgeLine(clean, at);
    if (isAppendixHead(line) || !isSignaturePart(line)) break;
    if (isPerson(line.text) || isSignatureHead(line.text) || isSeal(line.text)) last = at + 1;
    else if (isCopyMark(line)) last = at + 1;
    else if (parseSignatures(line.text).length > 0) last = at + 1;
  }
  return last;
}

function isSeal(text: string): boolean {
  return /^\W*(?:da ky|ky ten|chu ky|ky boi)/.test(fold(text));
}

/** `PHỤ LỤC`, `Phụ lục II`, `PHỤ LỤC 01`, a short title behind it allowed. */
export function isAppendixHead(line: EdgeLine): boolean {
  return (
    line.text.length <= 160 &&
    /^ph[uụ]\s+l[uụ]c(?:\s+(?:s[oố]\s+)?(?:[ivx]+|\d{1,2}|[a-h]))?\s*(?:[.:–-]|\(|$)/iu.test(fold(line.text)) &&
    /^P/.test(line.text)
  );
}
