import { fold } from '../../lexicon/fold.ts';
import {
  BODY_NOUNS,
  CIRCULATION_MARKS,
  NATIONAL_MOTTO,
  NATIONAL_TITLE,
  ORGANISATION_TITLES,
  PARTY_TITLE,
  SECRECY_MARKS,
  STAMP_LABELS,
  URGENCY_MARKS,
} from '../../lexicon/letterhead.ts';
import { findPlaceDate, type PlaceDate } from './document-date.ts';
import { findSymbol, type SymbolLine } from './document-symbol.ts';
import { type EdgeLine, hasGap, isCapitals, isRule } from './edge-line.ts';
import { findNear, isNear, squash } from './near.ts';
import { nounKeys, startsWithNoun } from './noun-keys.ts';

/** What the lines above the document type hold, taken apart even where the two columns ran into each other. */
export interface LetterheadParts {
  readonly symbol: SymbolLine | null;
  readonly placeDate: PlaceDate | null;
  readonly hasNationalTitle: boolean;
  readonly hasPartyTitle: boolean;
  readonly hasStar: boolean;
  /** Names of bodies from the superior down to the issuer, wrapped lines joined. */
  readonly bodies: readonly string[];
  readonly secrecy: string | null;
  readonly urgency: string | null;
  readonly draft: boolean;
  /** `V/v …` of a letter. */
  readonly about: string | null;
}

/** Longer lines are no part of a letterhead. */
const LONGEST_LINE = 300;

interface Piece {
  readonly text: string;
  readonly isStar: boolean;
}

/**
 * Take the letterhead apart: number, place and date are cut out first, then the national or Party title, and what is
 * left are marks and the names of bodies.
 *
 * @param above - the header's lines above the document type
 */
export function parseLetterhead(above: readonly EdgeLine[]): LetterheadParts {
  const lines = above.filter((line) => line.text.length <= LONGEST_LINE);
  const text = lines.map((line) => line.text).join('\n');
  const placeDate = findPlaceDate(text);
  const symbol = findSymbol(placeDate ? blank(text, placeDate) : text);
  const rest = [placeDate, symbol].reduce((left, part) => (part ? blank(left, part) : left), text);
  const titles = { national: false, party: false };
  const pieces = rest.split('\n').map((line, i, all) => toPiece(line, all[i + 1] ?? '', titles));
  const marks = pieces.map((piece) => piece.text).filter((piece) => piece !== '');
  return {
    symbol,
    placeDate,
    hasNationalTitle: titles.national,
    hasPartyTitle: titles.party,
    hasStar: pieces.some((piece) => piece.isStar),
    bodies: joinBodies(aboveStar(ofLeftColumn(pieces, lines)).filter(isBodyLine)),
    secrecy: markOf(marks, SECRECY_MARKS),
    urgency: markOf(marks, URGENCY_MARKS),
    draft: marks.some(isDraftMark),
    about: aboutOf(marks),
  };
}

function blank(text: string, span: { readonly start: number; readonly end: number }): string {
  const cut = text.slice(span.start, span.end).replace(/[^\n]/g, ' ');
  return text.slice(0, span.start) + cut + text.slice(span.end);
}

interface SeenTitles {
  national: boolean;
  party: boolean;
}

/** Where the columns are known, bodies stand in the left one. */
function ofLeftColumn(pieces: readonly Piece[], lines: readonly EdgeLine[]): readonly Piece[] {
  const isLeft = pieces.some((piece, i) => lines[i]?.layout.column === 'left' && isBodyLine(piece.text));
  return isLeft ? pieces.filter((_, i) => lines[i]?.layout.column !== 'right') : pieces;
}

function toPiece(line: string, next: string, titles: SeenTitles): Piece {
  const isStar = /^\s*[*★✱]{1,3}\s*$/.test(line);
  let left = line;
  for (const [phrase, kind] of TITLE_PHRASES) {
    const found = findNear(left, phrase) ?? partOf(left, next, phrase, titles);
    if (!found) continue;
    if (kind) titles[kind] = true;
    left = left.slice(0, found.start).trimEnd() || left.slice(found.end);
  }
  return { text: trimRule(left), isStar };
}

const TITLE_PHRASES: readonly (readonly [phrase: string, kind: 'national' | 'party' | null])[] = [
  [NATIONAL_TITLE, 'national'],
  [NATIONAL_MOTTO, 'national'],
  [PARTY_TITLE, 'party'],
  ...ORGANISATION_TITLES.map((phrase) => [phrase, null] as const),
];

/** A wrapped title: a line that is its beginning, or its end once the beginning was seen. */
function partOf(line: string, next: string, phrase: string, titles: SeenTitles): { start: number; end: number } | null {
  const letters = squash(line);
  if ((phrase !== NATIONAL_TITLE && phrase !== PARTY_TITLE) || letters.length < 3) return null;
  const isGoingOn = letters.length >= 7 || squash(next).startsWith(phrase.slice(letters.length, letters.length + 5));
  const isBeginning = phrase.startsWith(letters) && isGoingOn;
  const isEnd = (titles.national || titles.party) && phrase.endsWith(letters);
  return isBeginning || isEnd ? { start: 0, end: line.length } : null;
}

function trimRule(text: string): string {
  return text.replace(/[-–—_=~¯.…|*★\s]+$/u, '').replace(/^[-–—_=~¯.…|*★\s]+/u, '');
}

function aboveStar(pieces: readonly Piece[]): readonly string[] {
  const star = pieces.findIndex((piece) => piece.isStar);
  const above = star < 0 ? pieces : pieces.slice(0, star);
  const lines = above.map((piece) => piece.text).filter((text) => text !== '');
  return star >= 0 && !lines.some(isBodyLine) ? pieces.map((piece) => piece.text) : lines;
}

const MARKS = [...SECRECY_MARKS, ...URGENCY_MARKS, ...CIRCULATION_MARKS].map(squash);
const STAMPS = STAMP_LABELS.map(squash);

/** No other words stand in capitals here, so that damaged marks do not matter. */
const BODY_KEYS = nounKeys(BODY_NOUNS, 2);

/** A line of capitals, or a short one that begins with a body's noun. */
function isBodyLine(text: string): boolean {
  if (text.length > 120 || isRule(text)) return false;
  const letters = squash(text);
  if (MARKS.includes(letters) || STAMPS.some((label) => letters.startsWith(label) && text.includes(':'))) return false;
  if (
    isDraftMark(text) ||
    /^(?:kinh gui|v\/v|ve viec|cong van den|den\b)/.test(fold(text)) ||
    /^s[ốôồổỗộ](?!\p{L})/iu.test(text)
  )
    return false;
  return isCapitals(text) || (startsBody(text) && text.length < 60);
}

function isDraftMark(text: string): boolean {
  return /^du thao(?:\s+(?:lan\s+)?(?:thu\s+)?\d+)?\W*$/.test(fold(text));
}

function markOf(lines: readonly string[], marks: readonly string[]): string | null {
  for (const mark of marks) if (lines.some((line) => isMark(line, mark))) return mark.toUpperCase();
  return null;
}

function isMark(line: string, mark: string): boolean {
  const letters = squash(line);
  return isCapitalised(line) && (mark.length < 6 ? letters === squash(mark) : isNear(letters, squash(mark), 0.12));
}

const isCapitalised = (line: string): boolean => /^\W*\p{Lu}/u.test(line);

function aboutOf(lines: readonly string[]): string | null {
  const at = lines.findIndex((line) => /^(?:v\/v|ve viec)\b/.test(fold(line)));
  if (at < 0) return null;
  const about = [lines[at]!];
  for (const line of lines.slice(at + 1)) {
    if (isCapitals(line) || about.length > 4 || /^(?:kinh gui)/.test(fold(line))) break;
    about.push(line);
  }
  return about.join(' ');
}

/** Words that begin like a body's noun inside the name of a body: `BAN CHỈ ĐẠO` / `PHÒNG, CHỐNG THAM NHŨNG`. */
const NO_BODY =
  /^(?:phong,? (?:chong|chay|thu|ngua)|hoi (?:nhap|thao|nghi|dong nhan dan va)|to chuc|doan ket|bo may|bao (?:cao|chi|ton|ve)|vien tro|so huu|ban (?:nhan dan|hanh)|thue suat)/;

function startsBody(text: string): boolean {
  return !NO_BODY.test(fold(text)) && startsWithNoun(text, BODY_KEYS);
}

/** A body's name that cannot end here: it breaks off after a joining word, a comma, or a noun that says what for. */
const UNFINISHED =
  /(?:[,\-–]|(?:^| )(?:va|cua|cac|ve|thuc hien|quan ly|chi dao|tai|cho|trong|voi|tham muu))$|^(?:ban chi dao|ban chi huy|hoi dong|tieu ban|to cong tac|to giup viec|ban quan ly|van phong chinh|truong)$|^[^ ]{1,3}$/;

function joinBodies(lines: readonly string[]): string[] {
  const bodies: string[] = [];
  for (const line of lines) {
    const last = bodies.at(-1);
    const isNew = last === undefined || (startsBody(line) && !UNFINISHED.test(fold(last)));
    if (isNew) bodies.push(line);
    else bodies[bodies.length - 1] = `${last} ${line}`;
  }
  return bodies.map((body) => body.replace(/\s+/g, ' ').trim());
}

/** A title is printed in capitals, or fills its line: running text speaks of the country in small letters. */
function isTitleIn(text: string, phrase: string): boolean {
  const found = findNear(text, phrase);
  if (!found) return false;
  const printed = text.slice(found.start, found.end);
  return isCapitals(printed) || squash(printed).length >= 0.8 * squash(text).length;
}

/** What a line of the letterhead is, or null when it is none. */
export type LetterheadKind = 'title' | 'symbol' | 'date' | 'rule' | 'mark' | 'body';

/**
 * Tell a letterhead line from running text.
 *
 * @example letterheadKind(edgeLineOf('Độc lập - Tự do - Hạnh phúc')) // 'title'
 */
export function letterheadKind(line: EdgeLine): LetterheadKind | null {
  const { text } = line;
  if (isRule(text)) return 'rule';
  if (text.length > 200) return null;
  if (TITLE_PHRASES.some(([phrase]) => isTitleIn(text, phrase))) return 'title';
  if (line.letters.length >= 7 && NATIONAL_TITLE.includes(line.letters) && isCapitals(text)) return 'title';
  if (findSymbol(text) && text.length < 100) return 'symbol';
  if (/^s[o0]\s*[:.]?\s*$/.test(fold(text))) return 'symbol';
  const date = findPlaceDate(text);
  if (date && date.end >= text.length - 12 && text.length < 120) return 'date';
  if (/^(?:ngay|thang|nam)\b[^a-z]*\d/.test(fold(text)) && text.length < 40) return 'date';
  const letters = line.letters;
  if (MARKS.includes(letters) || isDraftMark(text)) return 'mark';
  if (STAMPS.some((label) => letters.startsWith(label) && text.includes(':')) && text.length < 80) return 'mark';
  return isBodyLine(text) ? 'body' : null;
}

/**
 * Whether a line of the letterhead goes on with the body, place or title above it, in the same column.
 *
 * @example joinsAbove(edgeLineOf('ỦY BAN NHÂN DÂN'), edgeLineOf('XÃ AN PHÚ')) // true
 */
export function joinsAbove(above: EdgeLine, line: EdgeLine): boolean {
  if (above.layout.column !== line.layout.column || hasGap(line)) return false;
  if (letterheadKind(above) !== 'body' || letterheadKind(line) !== 'body') return false;
  return joinBodies([above.text, line.text]).length === 1;
}
