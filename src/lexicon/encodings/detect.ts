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
/** Share of words that may be no syllables in the right encoding: names and abbreviations. Other languages have far more. */
const MOST_WRONG = 0.35;

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
  return judgeWindow(window).encoding;
}

/** What a stretch of some 100 letters reads like. */
export interface WindowVerdict {
  readonly encoding: LegacyEncoding | 'unicode';
  /** By how many points the decoded text reads better than the text as it is; 0 for Unicode. */
  readonly gain: number;
  /** Nothing but ASCII: it says nothing, and reads the same in every encoding. */
  readonly neutral: boolean;
  /** It holds letters that only Unicode has. */
  readonly certain: boolean;
}

const NEUTRAL: WindowVerdict = { encoding: 'unicode', gain: 0, neutral: true, certain: false };
const CERTAIN: WindowVerdict = { encoding: 'unicode', gain: 0, neutral: false, certain: true };

/**
 * Judge one stretch of text by the valid syllables that each decoding gives.
 *
 * @param likely - the encoding of the stretch before: when all words are valid in it, no other is tried
 * @example judgeWindow('Uûy ban nhaân daân tænh') // { encoding: 'vni', gain: 18, neutral: false, certain: false }
 */
export function judgeWindow(window: string, likely: LegacyEncoding | null = null): WindowVerdict {
  if (!HIGH.test(window)) return NEUTRAL;
  if (UNICODE_LETTER.test(window)) return CERTAIN;
  const before = scoreOf(window);
  const verdict = (encoding: LegacyEncoding | 'unicode', score: number): WindowVerdict => {
    return { encoding, gain: score - before.score, neutral: false, certain: false };
  };
  if (likely !== null) {
    const after = scoreOf(decodeLegacy(window, likely));
    if (after.wrong === 0 && after.score > before.score + MARGIN) return verdict(likely, after.score);
  }
  const readings = LEGACY_ENCODINGS.map((encoding) => ({ encoding, ...scoreOf(decodeLegacy(window, encoding)) }));
  const best = readings.reduce((found, next) => (next.score > found.score ? next : found));
  const isBetter = best.score > before.score + MARGIN && best.wrong <= MOST_WRONG * best.words;
  return isBetter ? verdict(best.encoding, best.score) : verdict('unicode', before.score);
}

/** Whether a stretch reads at least as well in one encoding as in another. */
export function readsAsWell(window: string, encoding: LegacyEncoding, other: LegacyEncoding | 'unicode'): boolean {
  const rival = other === 'unicode' ? window : decodeLegacy(window, other);
  return scoreOf(decodeLegacy(window, encoding)).score >= scoreOf(rival).score;
}

interface Score {
  readonly score: number;
  /** Words that were judged, and those that are no syllables. */
  readonly words: number;
  readonly wrong: number;
}

/** Valid syllables count once, those with a mark twice; a word that is none costs two. Single letters tell nothing. */
function scoreOf(text: string): Score {
  let score = 0;
  let words = 0;
  let wrong = 0;
  for (const word of text.match(WORD) ?? []) {
    if (word.length === 1) continue;
    words++;
    if (isSyllable(word)) score += HIGH.test(word) ? 2 : 1;
    else if (!ALL_CAPITALS.test(word)) wrong++;
  }
  return { score: score - 2 * wrong, words, wrong };
}
