import { decodeLegacy, type LegacyEncoding } from './decode.ts';
import { doubtOf, judgeWindow, readsAsWell, type WindowVerdict } from './detect.ts';

/** A text whose legacy stretches were decoded. */
export interface MixedText {
  readonly text: string;
  /** What was decoded, by how much of the text is in it; empty when the text is what it shows. */
  readonly encodings: readonly LegacyEncoding[];
  /** Share of the stretches that speak for the first, among those that are not plain ASCII, 0–1. */
  readonly confidence: number;
}

export interface MixedOptions {
  /** Points that an encoding must gain over the whole text to be believed (default {@link CLEAR_GAIN}). */
  readonly leastGain?: number;
}

/** A line longer than this is judged in stretches of about {@link WINDOW} letters. */
const LONGEST_LINE = 160;
const WINDOW = 100;
/** Four marked syllables that become valid: less is chance where the text is valid Unicode as it stands. */
const CLEAR_GAIN = 13;
/** What a single stretch must gain next to stretches that are certainly Unicode. */
const CLEAR_WINDOW_GAIN = 5;

/**
 * Decode the stretches of a text that are in a legacy encoding and leave the others: documents put together from old and
 * new parts hold both. Text that is clean Unicode, or of another language, comes back as it is.
 *
 * @param text - as a reader of Windows-1252 shows it, or Unicode
 * @example decodeMixed('Ủy ban nhân dân tỉnh\nñy ban nh©n d©n tØnh').text // 'Ủy ban nhân dân tỉnh\nủy ban nhân dân tỉnh'
 */
export function decodeMixed(text: string, { leastGain = CLEAR_GAIN }: MixedOptions = {}): MixedText {
  const judgedWindows = judge(cutWindows(text));
  const certain = judgedWindows.some(({ verdict }) => verdict.certain);
  const windows = certain ? judgedWindows.map(doubted) : judgedWindows;
  const main = mainEncoding(windows, leastGain);
  if (main === null) return { text, encodings: [], confidence: 1 };
  const choices = windows.map((judged) => choose(judged, main, certain));
  const counts = new Map<LegacyEncoding, number>([[main, 0]]);
  for (const choice of choices) if (isLegacy(choice)) counts.set(choice, (counts.get(choice) ?? 0) + 1);
  const encodings = [...counts].sort((a, b) => b[1] - a[1]).map(([encoding]) => encoding);
  const judged = choices.filter((choice) => choice !== 'neutral').length;
  return { text: joinRuns(windows, choices), encodings, confidence: counts.get(encodings[0]!)! / judged };
}

interface JudgedWindow {
  readonly window: string;
  readonly verdict: WindowVerdict;
}

function judge(windows: readonly string[]): JudgedWindow[] {
  let last: LegacyEncoding | null = null;
  return windows.map((window) => {
    const verdict = judgeWindow(window, last);
    if (verdict.encoding !== 'unicode') last = verdict.encoding;
    return { window, verdict };
  });
}

/** Lines with their line feeds; long lines in pieces that end at blanks. */
function cutWindows(text: string): string[] {
  const windows: string[] = [];
  for (let at = 0; at < text.length; ) {
    const lineFeed = text.indexOf('\n', at);
    const lineEnd = lineFeed < 0 ? text.length : lineFeed + 1;
    const end = lineEnd - at <= LONGEST_LINE ? lineEnd : blankBefore(text, at + WINDOW, lineEnd);
    windows.push(text.slice(at, end));
    at = end;
  }
  return windows;
}

/** Behind the next ASCII blank (no encoding has letters there), at most some 60 characters on. */
function blankBefore(text: string, from: number, lineEnd: number): number {
  const last = Math.min(from + LONGEST_LINE - WINDOW, lineEnd);
  for (let i = from; i < last; i++) if (text[i] === ' ' || text[i] === '\t') return i + 1;
  return last;
}

/**
 * The encoding that gains most over the text; null when none gains enough. Stretches that read no better in it speak against
 * it: in a long text of another language some line always looks like Vietnamese.
 */
function mainEncoding(windows: readonly JudgedWindow[], leastGain: number): LegacyEncoding | null {
  const gains = new Map<LegacyEncoding, number>();
  for (const { verdict } of windows) {
    if (verdict.encoding === 'unicode') continue;
    gains.set(verdict.encoding, (gains.get(verdict.encoding) ?? 0) + verdict.gain);
  }
  const [best] = [...gains].sort((a, b) => b[1] - a[1]);
  if (best === undefined) return null;
  const [encoding, gain] = best;
  const open = windows.filter(({ verdict }) => verdict.encoding === 'unicode' && !verdict.neutral && !verdict.certain);
  const doubt = open.reduce((sum, { window }) => sum + doubtOf(window, encoding), 0);
  return gain - doubt >= leastGain ? encoding : null;
}

/** Signs that Vietnamese in Unicode does not have: one at least stands in nearly every legacy line. */
const FOREIGN = /[^\0-\x7FÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý–—‘’“”…•]/;

/** Next to stretches that are certainly Unicode, one that could be Unicode is. */
function doubted({ window, verdict }: JudgedWindow): JudgedWindow {
  const isDoubtful = verdict.encoding !== 'unicode' && (verdict.gain < CLEAR_WINDOW_GAIN || !FOREIGN.test(window));
  return isDoubtful ? { window, verdict: { ...verdict, encoding: 'unicode', gain: 0 } } : { window, verdict };
}

type Choice = LegacyEncoding | 'unicode' | 'neutral';

function isLegacy(choice: Choice): choice is LegacyEncoding {
  return choice !== 'unicode' && choice !== 'neutral';
}

/**
 * A stretch that reads best in some encoding is in it; one that tells little is in the text's main encoding, and so is a
 * name that is no syllable either way (`§¨k Rim`) where no stretch is certainly Unicode.
 */
function choose({ window, verdict }: JudgedWindow, main: LegacyEncoding, certain: boolean): Choice {
  if (verdict.neutral) return 'neutral';
  if (verdict.certain || (certain && verdict.encoding === 'unicode')) return 'unicode';
  if (verdict.encoding === 'unicode' && FOREIGN.test(window)) return main;
  return verdict.encoding === main || readsAsWell(window, main, verdict.encoding) ? main : verdict.encoding;
}

/** Decode runs of stretches with the same choice at once; what is plain ASCII goes with the run it stands in. */
function joinRuns(windows: readonly JudgedWindow[], choices: readonly Choice[]): string {
  const parts: string[] = [];
  let run: string[] = [];
  let current: Choice = 'neutral';
  const flush = (): void => {
    const text = run.join('');
    parts.push(isLegacy(current) ? decodeLegacy(text, current) : text);
    run = [];
  };
  for (const [i, { window }] of windows.entries()) {
    const choice = choices[i]!;
    if (choice !== 'neutral' && choice !== current) {
      if (current !== 'neutral') flush();
      current = choice;
    }
    run.push(window);
  }
  flush();
  return parts.join('');
}
