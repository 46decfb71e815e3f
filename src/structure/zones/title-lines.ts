import { fold } from '../../lexicon/fold.ts';
import { BODY_NOUNS, PREAMBLE_OPENERS } from '../../lexicon/letterhead.ts';
import { POSITIONS } from '../../lexicon/positions.ts';
import { type EdgeLine, hasGap, isCapitals, isRule } from './edge-line.ts';
import { nounKeys, startsWithNoun } from './noun-keys.ts';

/** The lines of the title (trích yếu) as indices into the lines that were given, half-open. */
export interface TitleLines {
  readonly start: number;
  readonly end: number;
  /** End of `(Ban hành kèm theo …)` under the title; equal to `end` without one. */
  readonly attachedEnd: number;
}

const MOST_TITLE_LINES = 12;
const MOST_ATTACHED_LINES = 5;
const LONGEST_TITLE = 700;
const LONGEST_PREAMBLE = 3000;

/**
 * Find where the title ends. It goes on while lines look like it goes on, and ends at a rule, a heading, a `Căn cứ`, a
 * change of capitals, or a new sentence. A title itself often begins with `Thực hiện` or `Triển khai`, so an opener ends
 * it only from the second line on.
 *
 * @param lines - the lines after the document type
 * @param titleOnTypeLine - whether the title began on the line of the type
 */
export function findTitle(lines: readonly EdgeLine[], titleOnTypeLine: boolean): TitleLines {
  let start = 0;
  while (start < lines.length && isRule(lines[start]!.text)) start++;
  if (isAuthorLine(lines, start)) start++;
  const first = lines[start];
  const none = !first || first.text.length > LONGEST_TITLE || isBarred(first) || isPreamble(lines, start);
  let end = start;
  if (titleOnTypeLine) end = first && continues(lines, start - 1, start, lines[start]!) && !none ? start + 1 : start;
  else if (!none) end = start + 1;
  if (end > start) {
    const usual = usualLength(lines);
    while (end < lines.length && end - start < MOST_TITLE_LINES && goesOn(lines, start, end, usual)) end++;
  }
  return { start, end, attachedEnd: attachedEnd(lines, end) };
}

function continues(lines: readonly EdgeLine[], _previous: number, at: number, line: EdgeLine): boolean {
  return !hasGap(line) && lines[at] === line;
}

/** `CỦA BAN THƯỜNG VỤ TỈNH ỦY` between type and title (Guidance 05-HD/VPTW): the author. */
function isAuthorLine(lines: readonly EdgeLine[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next) return false;
  return isCapitals(line.text) && /^cua /.test(fold(line.text)) && !isCapitals(next.text) && !isBarred(next);
}

/** The length that nine in ten of the lines below stay under. */
function usualLength(lines: readonly EdgeLine[]): number {
  const lengths = lines
    .slice(0, 80)
    .map((line) => line.text.length)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

const HEADING =
  /^(?:(?:phan|chuong|muc|dieu)\s+(?:thu\s+)?(?:[ivx\d]+|nhat|hai|mot)(?![a-z])|[ivx]{1,5}\s?(?:[.\-)]|\/(?!v))|\d{1,2}\s?[.)]|[a-d]\s?[.)]|kinh gui|phu luc)/;
const LEGAL_BASIS = /^[-–—*+\s]*can\s+cu(?![a-z])/;

/** Lines that no title holds. */
function isBarred(line: EdgeLine): boolean {
  const folded = fold(line.text.slice(0, 60)).trim();
  return (
    LEGAL_BASIS.test(folded) || HEADING.test(folded) || /^quyet (?:dinh|nghi)\s*:/.test(folded) || isAttached(line)
  );
}

function isAttached(line: EdgeLine): boolean {
  return /^[*\s]*[([]\s*(?:ban hanh\s+)?(?:kem\s+theo|dinh kem)|^[([]\s*ban\s+hanh/.test(fold(line.text.slice(0, 60)));
}

const ISSUING =
  /(?:ban hanh|xay dung|de ra|trien khai|lap|thong bao|huong dan|bao cao).{0,400}(?:nhu sau|sau day|cac noi dung sau|cu the|:\s*$)/;

/** A plan without a title goes on with its preamble, which names the issuer and ends in `như sau:`. */
function isPreamble(lines: readonly EdgeLine[], at: number): boolean {
  if (isCapitals(lines[at]!.text)) return false;
  const usual = usualLength(lines);
  const paragraph: string[] = [];
  for (const line of lines.slice(at, at + MOST_TITLE_LINES)) {
    const above = paragraph.at(-1);
    if (above !== undefined && hasGap(line)) break;
    if (above !== undefined && above.length < 0.85 * usual && opensPreamble(line.text)) return false;
    paragraph.push(line.text);
    if (/:\s*$/.test(line.text)) break;
  }
  const text = paragraph.join(' ').slice(0, LONGEST_PREAMBLE);
  return startsWithOpener(text) && text.length > 120 && ISSUING.test(fold(text)) && /:\s*$/.test(text);
}

const OPENERS = PREAMBLE_OPENERS.map(fold);

const opensPreamble = (text: string): boolean =>
  startsWithOpener(text) || LEGAL_BASIS.test(fold(text.slice(0, 30)).trim());

function startsWithOpener(text: string): boolean {
  if (!/^[\s\-–*]*\p{Lu}/u.test(text)) return false;
  const folded = fold(text.slice(0, 40)).replace(/^[\s\-–*]+/, '');
  return OPENERS.some((opener) => folded.startsWith(opener) && !/[a-z]/.test(folded[opener.length] ?? ' '));
}

/** Words after which a line cannot end a title. */
const JOINING =
  /(?:^| )(?:va|cua|cac|ve|tai|theo|so|ngay|nam|thang|giai doan|tinh|huyen|xa|thi xa|thanh pho|phuong|thuc hien|huong ung|phong trao|cho|voi|trong|den|uy ban|hoi dong|ban|so|nhan dan|thi tran|viet)$|[,\-–]$/;

/** A line that breaks off before its sentence does. */
function endsOpen({ text }: EdgeLine): boolean {
  return JOINING.test(fold(text.slice(-40)).trimEnd());
}

function goesOn(lines: readonly EdgeLine[], start: number, at: number, usual: number): boolean {
  const first = lines[start]!;
  const previous = lines[at - 1]!;
  const line = lines[at]!;
  if (line.text.length > LONGEST_TITLE || isRule(line.text) || isBarred(line)) return false;
  const isShouted = isCapitals(line.text);
  if (isCapitals(first.text)) return isShouted && !isAuthority(lines, at);
  if (isShouted && line.text.length > 12) return false;
  if (/^["“'(]?[\p{Ll}\d]/u.test(line.text) || /^["“]/.test(line.text)) return !/[.:;]\s*$/.test(previous.text);
  const opens = startsWithOpener(line.text) && (hasGap(line) || line.text.length > 100);
  if (endsOpen(previous) && !opens) return true;
  if (hasGap(line) || startsWithOpener(line.text)) return false;
  if ((first.layout.bold && !line.layout.bold) || (first.layout.centred && !line.layout.centred)) return false;
  return line.text.length < 0.85 * usual && !/[.:;]\s*$/.test(line.text) && !/[.:;]\s*$/.test(previous.text);
}

const AUTHORITIES = nounKeys([...BODY_NOUNS, ...POSITIONS]);

/** `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …` under the title of a decision: who decides, not what about. */
function isAuthority(lines: readonly EdgeLine[], at: number): boolean {
  if (endsOpen(lines[at - 1]!) || !startsWithNoun(lines[at]!.text, AUTHORITIES)) return false;
  return hasGap(lines[at]!) || lines.slice(at + 1, at + 4).some(isBasis);
}

const isBasis = (line: EdgeLine): boolean => LEGAL_BASIS.test(fold(line.text.slice(0, 30)).trim());

function attachedEnd(lines: readonly EdgeLine[], end: number): number {
  const next = lines[end];
  if (!next || !isAttached(next)) return end;
  for (let at = end; at < Math.min(lines.length, end + MOST_ATTACHED_LINES); at++) {
    if (/[)\]][\s*]*$/.test(lines[at]!.text)) return at + 1;
  }
  return end + 1;
}
