import { fold } from '../../lexicon/fold.ts';
import { NATIONAL_TITLE, PARTY_TITLE, SECRECY_MARKS, URGENCY_MARKS } from '../../lexicon/letterhead.ts';
import { findPlaceDate, type PlaceDate } from './document-date.ts';
import { findSymbol, type SymbolLine } from './document-symbol.ts';
import { type EdgeLine, isCapitals } from './edge-line.ts';
import { isBodyLine, isDraftMark, joinBodies } from './letterhead-bodies.ts';
import { TITLE_PHRASES } from './letterhead-kind.ts';
import { findNear, isNear, squash } from './near.ts';

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

/** A wrapped title: a line that is its beginning, or its end once the beginning was seen. */
function partOf(line: string, next: string, phrase: string, titles: SeenTitles): { start: number; end: number } | null {
  const letters = squash(line);
  if ((phrase !== NATIONAL_TITLE && phrase !== PARTY_TITLE) || letters.length < 3) return null;
  const isGoingOn = letters.length >= 7 || squash(next).startsWith(phrase.slice(letters.length, letters.length + 5));
  const isBeginning = phrase.startsWith(letters) && isGoingOn;
  const isEnd = (titles.national || titles.party) && phrase.endsWith(letters);
  return isBeginning || isEnd ? { start: 0, end: line.length } : null;
}

/** Without rules around it; a lone hyphen between the names of joint issuers stays (`SỞ Y TẾ -` / `TỈNH ĐOÀN`). */
function trimRule(text: string): string {
  const bare = text.replace(/[-–—_=~¯.…|*★\s]+$/u, '').replace(/^[-–—_=~¯.…|*★\s]+/u, '');
  return bare !== '' && /\p{L}\s?[-–]\s*$/u.test(text) ? `${bare} -` : bare;
}

function aboveStar(pieces: readonly Piece[]): readonly string[] {
  const star = pieces.findIndex((piece) => piece.isStar);
  const above = star < 0 ? pieces : pieces.slice(0, star);
  const lines = above.map((piece) => piece.text).filter((text) => text !== '');
  return star >= 0 && !lines.some(isBodyLine) ? pieces.map((piece) => piece.text) : lines;
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
