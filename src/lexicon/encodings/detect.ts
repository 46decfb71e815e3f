import { decodeLegacy, LEGACY_ENCODINGS, type LegacyEncoding } from './decode.ts';
import { commonness } from './letter-frequency.ts';
import { type Score, scoreOf } from './score.ts';

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
/** Beside much English or Latin the words with marks speak alone, where some are and all read well. */
const ENOUGH_MARKED = 3;

const HIGH = /[\u0080-\uFFFF]/;
/** Letters that only Unicode has: beyond Latin-1, but none of those that Windows-1252 shows for a byte. */
const UNICODE_LETTER =
  /[\u0100-\u0151\u0154-\u015F\u0162-\u0177\u0179-\u017C\u017F-\u0191\u0193-\u02B8\u0300-\u03BB\u03BD-\u1FFF\u2C00-\u2DFF\u3040-\uDFFF\uF900-\uFAFF]/;

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
  const best = LEGACY_ENCODINGS.map((encoding) => readAs(window, encoding)).reduce((found, next) =>
    isBetterReading(next, found) ? next : found,
  );
  const isBetter = best.score > before.score + MARGIN && isVietnamese(best);
  return isBetter ? verdict(best.encoding, best.score) : verdict('unicode', before.score);
}

interface Reading extends Score {
  readonly encoding: LegacyEncoding;
  readonly text: string;
}

function readAs(window: string, encoding: LegacyEncoding): Reading {
  const text = decodeLegacy(window, encoding);
  return { encoding, text, ...scoreOf(text) };
}

/** Of readings with as many valid syllables the one with the commoner letters is better. */
function isBetterReading(reading: Reading, other: Reading): boolean {
  if (reading.score !== other.score) return reading.score > other.score;
  return commonness(reading.text) > commonness(other.text);
}

function isVietnamese({ words, wrong, marked, wrongMarked }: Score): boolean {
  if (wrong <= MOST_WRONG * words) return true;
  return marked >= ENOUGH_MARKED && wrongMarked === 0;
}

/** What a stretch of marked words says against an encoding in which it reads no better, in points; 0 for nothing. */
export function doubtOf(window: string, encoding: LegacyEncoding): number {
  const before = scoreOf(window);
  if (before.marked === 0) return 0;
  return Math.max(0, before.score + MARGIN - scoreOf(decodeLegacy(window, encoding)).score);
}

/** Whether a stretch reads as well in one encoding as in another: next to a text's main encoding, others must be clearly better. */
export function readsAsWell(window: string, encoding: LegacyEncoding, other: LegacyEncoding | 'unicode'): boolean {
  const { score } = scoreOf(decodeLegacy(window, encoding));
  return other === 'unicode'
    ? score >= scoreOf(window).score
    : score + MARGIN >= scoreOf(decodeLegacy(window, other)).score;
}
