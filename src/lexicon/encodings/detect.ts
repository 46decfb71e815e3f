import { isSyllable } from '../syllables.ts';
import { decodeLegacy, LEGACY_ENCODINGS, type LegacyEncoding } from './decode.ts';

export interface DetectedEncoding {
  /** `unicode`: the text is what it shows. */
  readonly encoding: LegacyEncoding | 'unicode';
  /** Share of the judged windows that speak for the encoding, 0–1; 1 when nothing had to be judged. */
  readonly confidence: number;
}

/** Letters of a window, and how many windows of a long text are judged. */
const WINDOW = 100;
const MOST_WINDOWS = 400;
/** By how much a decoding must read better than the text as it is. */
const MARGIN = 2;

const HIGH = /[\u0080-\uFFFF]/;
/** Letters that only Unicode has: no misreading of one byte per character shows them. */
const UNICODE_LETTER = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ\u0300-\u0323]/;
const WORD = /[\p{L}\p{M}]+/gu;
const ALL_CAPITALS = /^\p{Lu}+$/u;

/**
 * Tell in which encoding a text is that was read as Latin-1 or Windows-1252, by the valid syllables that each decoding
 * gives in windows of about 100 letters.
 *
 * @example detectEncoding('Uûy ban nhaân daân tænh') // { encoding: 'vni', confidence: 1 }
 */
export function detectEncoding(text: string): DetectedEncoding {
  const votes = new Map<LegacyEncoding | 'unicode', number>();
  let windows = 0;
  for (const window of windowsOf(text)) {
    const encoding = encodingOf(window);
    votes.set(encoding, (votes.get(encoding) ?? 0) + 1);
    windows++;
  }
  const [winner] = [...votes].sort((a, b) => b[1] - a[1]);
  return winner === undefined
    ? { encoding: 'unicode', confidence: 1 }
    : { encoding: winner[0], confidence: winner[1] / windows };
}

/** Windows cut at blanks that hold anything but ASCII, evenly spread over a long text. */
function windowsOf(text: string): string[] {
  const windows: string[] = [];
  const stride = Math.max(WINDOW, Math.ceil(text.length / MOST_WINDOWS));
  for (let at = 0; at < text.length; at += stride) {
    const start = at === 0 ? 0 : blankAfter(text, at);
    const window = text.slice(start, blankAfter(text, Math.max(start, at + WINDOW)));
    if (HIGH.test(window)) windows.push(window);
  }
  return windows;
}

/** The next blank, at most 40 characters on. */
function blankAfter(text: string, from: number): number {
  const offset = text.slice(from, from + 40).search(/\s/);
  return offset < 0 ? Math.min(from, text.length) : from + offset;
}

/** The encoding in which one window reads best. */
function encodingOf(window: string): LegacyEncoding | 'unicode' {
  if (UNICODE_LETTER.test(window)) return 'unicode';
  let best: LegacyEncoding | 'unicode' = 'unicode';
  let most = scoreOf(window) + MARGIN;
  for (const encoding of LEGACY_ENCODINGS) {
    const score = scoreOf(decodeLegacy(window, encoding));
    if (score <= most) continue;
    best = encoding;
    most = score;
  }
  return best;
}

/** Valid syllables count once, those with a mark twice; a word that is none costs two. Single letters tell nothing. */
function scoreOf(text: string): number {
  let score = 0;
  for (const [word] of text.matchAll(WORD)) {
    if (word.length === 1) continue;
    if (isSyllable(word)) score += HIGH.test(word) ? 2 : 1;
    else if (!ALL_CAPITALS.test(word)) score -= 2;
  }
  return score;
}
