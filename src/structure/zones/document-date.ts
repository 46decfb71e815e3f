import { fold } from '../../lexicon/fold.ts';
import type { Span } from '../../model/index.ts';

/** Place and date of issue: `Lam Giang, ngày 05 tháng 02 năm 2026`. */
export interface PlaceDate extends Span {
  readonly place: string | null;
  /** ISO 8601; null where a part is missing, unreadable or impossible. */
  readonly date: string | null;
}

/** On folded text. Day, month and year may be blank, dotted or damaged; line breaks may stand between the words. */
const DATE =
  /ng[ao]y(?=[\s.…_\d;:ilosbzq])\s*([^a-z\n]{0,6}[ilosbzq]?[^a-z\n]{0,6}?)\s*th[ao]ng(?=[\s.…_\d;:ilosbzq])([^a-z\n]{0,8}?[ilosbzq]?[^a-z\n]{0,8}?)\s*n[ao]m\s*([\dilosbzq.…_ ]{0,8})/;

/** `ngày 05/02/2024`: only behind a place, for stamps print such days too. */
const FIGURES = /,\s*ng[ao]y\s+(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?=\s*(?:\n|$))/;

/** What OCR reads for digits. */
const DIGITS: Readonly<Record<string, string>> = {
  o: '0',
  q: '0',
  i: '1',
  l: '1',
  '|': '1',
  '!': '1',
  z: '2',
  s: '5',
  b: '8',
};

/**
 * Find place and date in the lines of a letterhead.
 *
 * @param text - lines separated by single line breaks
 * @example findPlaceDate('Số: 45/KH-UBND\nAn Phú, ngày 12 tháng 3 năm 2025')
 * // { place: 'An Phú', date: '2025-03-12', start: 15, end: 48 }
 * @example findPlaceDate('An Phú, ngày     tháng 3 năm 2025')?.date // null
 */
export function findPlaceDate(text: string): PlaceDate | null {
  const folded = fold(text);
  const inWords = DATE.exec(folded);
  const match = inWords ?? FIGURES.exec(folded);
  if (!match) return null;
  const before = text.slice(0, match.index);
  const place = placeBefore(before);
  if (place === null && inWords === null) return null;
  return {
    place: place && before.slice(place.start, place.end).replace(/\s+/g, ' '),
    date: isoDate(digitsOf(match[1]!), digitsOf(match[2]!), digitsOf(match[3]!)),
    start: place?.start ?? match.index,
    end: match.index + match[0].trimEnd().length,
  };
}

function digitsOf(raw: string): string | null {
  let digits = '';
  for (const letter of raw.replace(/[\s.…_,]+/g, '')) {
    const digit = letter >= '0' && letter <= '9' ? letter : DIGITS[letter];
    if (digit === undefined) return null;
    digits += digit;
  }
  return digits === '' ? null : digits;
}

/** A date of the calendar, or null. */
export function isoDate(day: string | null, month: string | null, year: string | null): string | null {
  if (day === null || month === null || year === null || year.length !== 4) return null;
  if (day.length > 2 || month.length > 2) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null;
}

/** One to six capitalised words, a level noun in small letters before them allowed, at the end of the text before the date. */
const PLACE =
  /(?:(?:[Tt]ỉnh|[Hh]uyện|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Tt]hị xã|[Tt]hành phố|[Qq]uận|[Đđ]ặc khu)[ ]+)?(?:\p{Lu}[\p{L}.'’-]*|\d{1,2})(?:[ \n]+(?:-[ ]+)?(?:\p{Lu}[\p{L}.'’-]*|\d{1,2}|(?<=hố )\d+))*(?=[ \n]*[,.;:]?[ \n]*$)/u;

function placeBefore(before: string): Span | null {
  const line = lineStart(before);
  const window = before.slice(line);
  const match = PLACE.exec(window);
  if (!match) return null;
  const words = match[0].split(/[ \n]/);
  const place = words.slice(Math.max(0, lastCapitalRun(words))).join(' ');
  const end = line + match.index + match[0].length;
  return place === '' ? null : { start: end - place.length, end };
}

/** The line that the date stands in; a line of one mixed-case word above it is the place's first half (`Lam` / `Giang, ngày …`). */
function lineStart(before: string): number {
  const start = before.lastIndexOf('\n', before.trimEnd().length - 1) + 1;
  const above = /(?:^|\n)(\p{Lu}\p{Ll}+)[ ]*\n$/u.exec(before.slice(Math.max(0, start - 12), start));
  return above ? start - above[1]!.length - 1 : start;
}

/** Words of capitals left of the place belong to the issuer's column: `XÃ AN PHÚ An Phú, ngày …`. */
function lastCapitalRun(words: readonly string[]): number {
  if (words.every(isShouted)) return 0;
  const last = words.findLastIndex((word) => isShouted(word) && !/^(?:TP|TX|TT)\.?$/.test(word));
  return last + 1;
}

function isShouted(word: string): boolean {
  return /^\p{Lu}{2,}/u.test(word) && word === word.toUpperCase();
}
