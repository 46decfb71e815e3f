import { fold } from '../lexicon/fold.ts';
import { NATIONAL_MOTTO, NATIONAL_TITLE, ORGANISATION_TITLES, PARTY_TITLE } from '../lexicon/letterhead.ts';
import type { DraftLine } from './draft-line.ts';
import { afterWideGap, type Band, type Probe } from './side-by-side.ts';

/** A letterhead has at most so many lines. */
const MOST_LINES = 12;
const LONGEST_LINE = 200;
/** What every title holds: spares most lines the closer look. */
const CAPITALS = /N[GH]/;
/** The letters of a fixed text with anything but letters between them. */
const spaced = (letters: string): string => [...letters].join('[^a-z]*');

const TITLE = new RegExp(`${[NATIONAL_TITLE, PARTY_TITLE, ...ORGANISATION_TITLES].map(spaced).join('|')}`);
/** The national title broken before its last words. */
const TITLE_BEGIN = new RegExp(`${spaced('conghoaxahoichunghia')}(?:[^a-z]*viet)?[^a-z]*$`);
const TITLE_END = /(?:viet\s)?nam$/;
const MOTTO = new RegExp(spaced(NATIONAL_MOTTO));
const DATE = /,?\s*ngay\s[\d.…_ ]*\s?thang\s[\d.…_ ]*\s?nam\s?[\d.…]*$/;
/** Words of a place name, read backwards from the date. */
const PLACE_WORD =
  /^(?:\p{Lu}\p{Ll}+(?:-\p{L}+)?|TP\.?|TX\.?|TT\.?|[Hh]uyện|[Tt]hành|[Tt]hị|[Xx]ã|[Pp]hường|[Qq]uận|phố|trấn|\d{1,2}|\p{Lu}['’]\p{L}+)[.,]?$/u;
const NUMBER_LINE = /^so\b[^a-z]*\d|\d\s*[-/]\s*[a-z]{2}|\/[a-z]{2}/;
/** First line of the title: the letterhead is over. */
const DOCUMENT_TYPE =
  /^(?:ke hoach|quyet dinh|thong bao|chuong trinh|phuong an|de an|bao cao|cong van|huong dan|chi thi|nghi quyet)\b/;

/**
 * A letterhead whose two columns were written row by row.
 *
 * @returns null when these lines are none
 * @example 'SỞ NỘI VỤ Độc lập - Tự do - Hạnh phúc' → cut before 'Độc'
 */
export function letterheadBand(probe: Probe): Band | null {
  const first = probe(1)[0]!;
  const { text } = first.mapped;
  if (text.length > LONGEST_LINE || !CAPITALS.test(text) || titleStart(first) === null) return null;
  const lines = probe(MOST_LINES);
  const cuts: number[] = [];
  let length = 0;
  let openTitle = false;
  for (const line of lines) {
    const folded = fold(line.mapped.text);
    if (DOCUMENT_TYPE.test(folded)) break;
    const right = openTitle && TITLE_END.test(folded) ? folded.search(TITLE_END) : rightStart(line);
    openTitle = TITLE_BEGIN.test(folded);
    cuts.push(right ?? folded.length);
    if (right !== null) length = cuts.length;
    if (right !== null && DATE.test(folded)) break;
  }
  // A Party letterhead prints the number below the date's line.
  const next = lines[length];
  if (next !== undefined && length === cuts.length && NUMBER_LINE.test(fold(next.mapped.text))) {
    cuts.push(next.mapped.text.length);
    length++;
  }
  return isSideBySide(cuts.slice(0, length), lines) ? { cuts: cuts.slice(0, length), length } : null;
}

/** At least one line has both columns, and the left one is no sentence. */
function isSideBySide(cuts: readonly number[], lines: readonly DraftLine[]): boolean {
  const left = cuts.map((cut, i) => lines[i]!.mapped.text.slice(0, cut).trim());
  const both = left.filter((text, i) => text !== '' && cuts[i]! < lines[i]!.mapped.text.length);
  return both.length > 0 && left.every((text) => text.length < 80);
}

function titleStart(line: DraftLine): number | null {
  const folded = fold(line.mapped.text);
  const start = folded.search(TITLE) >= 0 ? folded.search(TITLE) : folded.search(TITLE_BEGIN);
  return start >= 0 && isCapital(line.mapped.text.slice(0, start)) ? start : null;
}

/** The left column of the title's line names a body in capitals. */
function isCapital(text: string): boolean {
  return text === text.toUpperCase();
}

/** Where the right column begins in a line; null when it holds the left column alone. */
function rightStart(line: DraftLine): number | null {
  const folded = fold(line.mapped.text);
  const title = titleStart(line);
  if (title !== null) return title;
  const motto = folded.search(MOTTO);
  if (motto >= 0) return motto;
  const date = folded.search(DATE);
  if (date >= 0) return placeStart(line.mapped.text, date);
  return afterWideGap(line) ?? ruleStart(line.mapped.text);
}

/** Where the place before a date begins; the date itself where no place is told. */
function placeStart(text: string, date: number): number {
  const words = [...text.slice(0, date).matchAll(/\S+/g)];
  let start = date;
  for (const word of words.reverse().slice(0, 6)) {
    if (!PLACE_WORD.test(word[0]) || NUMBER_LINE.test(fold(word[0]))) break;
    start = word.index;
  }
  return start;
}

/** The second of two strokes. */
function ruleStart(text: string): number | null {
  const match = /^([-_*=~–—─]+\s)[-_*=~–—─]+$/.exec(text);
  return match === null ? null : match[1]!.length;
}
