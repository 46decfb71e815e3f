import { fold } from '../../lexicon/fold.ts';
import { NATIONAL_MOTTO, NATIONAL_TITLE, ORGANISATION_TITLES, PARTY_TITLE } from '../../lexicon/letterhead.ts';
import { findPlaceDate } from './document-date.ts';
import { findSymbol } from './document-symbol.ts';
import { type EdgeLine, hasGap, isCapitals, isRule } from './edge-line.ts';
import { isBodyLine, isMarkLine, joinBodies } from './letterhead-bodies.ts';
import { findNearIn, type Squeezed, squash, squeeze } from './near.ts';

/** What stands at the top right: folded phrases, and what each tells about the issuer. */
export const TITLE_PHRASES: readonly (readonly [phrase: string, kind: 'national' | 'party' | null])[] = [
  [NATIONAL_TITLE, 'national'],
  [NATIONAL_MOTTO, 'national'],
  [PARTY_TITLE, 'party'],
  ...ORGANISATION_TITLES.map((phrase) => [phrase, null] as const),
];

/** Two titles side by side in one line, blanks between them included. */
const LONGEST_TITLE = 200;

/** A title is printed in capitals, or fills its line: running text speaks of the country in small letters. */
function isTitleIn(text: string, squeezed: Squeezed, phrase: string): boolean {
  const found = findNearIn(squeezed, phrase);
  if (!found) return false;
  const printed = text.slice(found.start, found.end);
  return isCapitals(printed) || squash(printed).length >= 0.8 * squeezed.letters.length;
}

/**
 * Whether a line holds a national, Party or organisation's title, or a piece of the national one.
 *
 * @example isTitleLine(edgeLineOf('ĐẢNG CỘNG SẢN VIỆT NAM')) // true
 */
export function isTitleLine({ text, letters }: EdgeLine): boolean {
  if (text.length > LONGEST_TITLE || isRule(text)) return false;
  const squeezed = squeeze(text);
  if (TITLE_PHRASES.some(([phrase]) => isTitleIn(text, squeezed, phrase))) return true;
  return letters.length >= 7 && NATIONAL_TITLE.includes(letters) && isCapitals(text);
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
  if (text.length > LONGEST_TITLE) return null;
  if (isTitleLine(line)) return 'title';
  if (findSymbol(text) && text.length < 100) return 'symbol';
  if (/^s[o0]\s*[:.]?\s*$/.test(fold(text))) return 'symbol';
  const date = findPlaceDate(text);
  if (date && date.end >= text.length - 12 && text.length < 120) return 'date';
  if (/^(?:ngay|thang|nam)\b[^a-z]*\d/.test(fold(text)) && text.length < 40) return 'date';
  if (isMarkLine(text)) return 'mark';
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
