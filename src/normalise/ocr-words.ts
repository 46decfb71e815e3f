import { isCompound } from '../lexicon/compounds.ts';
import { LONE_CONFUSIONS, markedReadings, meantReadings, shapeReadings } from '../lexicon/ocr-confusions.ts';
import { isSyllable } from '../lexicon/syllables.ts';
import type { DraftLine } from './draft-line.ts';
import { type LineEdit, withEdits } from './line-edits.ts';
import { letterCase, type OcrWord, wordRuns } from './ocr-word-runs.ts';
import { countPairs, type PairCounts } from './word-pairs.ts';

/** A syllable has at most seven letters; an extra one may be a misread stroke. */
const LONGEST_WORD = 8;
/** `ii`, `iv`: labels of points. */
const LIST_NUMERAL = /^[ivx]+$/;

/** A phrase of the document counts as its own from so many repetitions on, and so many times the rarer reading's. */
const LEAST_REPEATED = 4;
const OFTEN = 2;

/**
 * Correct words of recognised pages: words that are no syllable, from the engine's other readings or by the marks of
 * one vowel when exactly one reading is a syllable; and words that make a compound with a neighbour only when one letter
 * is read otherwise. Figures, codes, abbreviations and names stay.
 *
 * @param recognised - numbers of the pages that were recognised from an image
 * @example 'kế hoạch tố chức hội nghị' → 'kế hoạch tổ chức hội nghị'
 */
export function repairOcrWords(lines: readonly DraftLine[], recognised: ReadonlySet<number>): readonly DraftLine[] {
  if (recognised.size === 0) return lines;
  const edits = new Map<number, LineEdit[]>();
  const runs = wordRuns(lines, recognised);
  const pairs = countPairs(runs);
  for (const run of runs) {
    const words = [...run];
    for (const [i, word] of run.entries()) {
      const to = correction(words, i, pairs);
      if (to === null) continue;
      words[i] = { ...word, letters: to };
      const lineEdits = edits.get(word.line) ?? [];
      lineEdits.push({ start: word.start, end: word.end, text: to });
      edits.set(word.line, lineEdits);
    }
  }
  return lines.map((line, i) => withEdits(line, edits.get(i) ?? [], 'ocr'));
}

/** The word meant at a place of a run; null to leave the word as it was read. */
function correction(words: readonly OcrWord[], at: number, pairs: PairCounts): string | null {
  const word = words[at]!;
  const lower = word.letters.toLowerCase();
  if (lower.length < 2 || lower.length > LONGEST_WORD || LIST_NUMERAL.test(lower)) return null;
  const fits = fitsAround(words, at);
  if (isSyllable(lower)) {
    if (fits(lower) || standsInName(words, at)) return null;
    const readings = meantReadings(lower).filter(isSyllable);
    const meant = only(readings.filter(fits)) ?? LONE_CONFUSIONS.get(lower) ?? repeated(words, at, { readings, pairs });
    return inCase(meant, word.letters);
  }
  const readings = validReadings(word, lower);
  const meant = only(readings.filter(fits)) ?? (letterCase(word.letters) === 'lower' ? only(readings) : null);
  return inCase(meant, word.letters);
}

/** Syllables that a word may be which is none: the engine's other readings, else one mark or one confusion away. */
function validReadings({ alternatives }: OcrWord, lower: string): string[] {
  const others = alternatives.map((reading) => reading.toLowerCase()).filter(isSyllable);
  if (others.length > 0) return [...new Set(others)];
  return [...new Set([...markedReadings(lower), ...meantReadings(lower), ...shapeReadings(lower)])].filter(isSyllable);
}

/** Whether a reading makes a compound with the word before or after it, where that one makes none with its other side. */
function fitsAround(words: readonly OcrWord[], at: number): (reading: string) => boolean {
  const before = neighbour(words, at, -1);
  const after = neighbour(words, at, 1);
  const isBeforeTaken = before !== null && joins(neighbour(words, at - 1, -1), before);
  const isAfterTaken = after !== null && joins(after, neighbour(words, at + 1, 1));
  return (reading) =>
    (before !== null && !isBeforeTaken && isCompound(before, reading)) ||
    (after !== null && !isAfterTaken && isCompound(reading, after));
}

function joins(first: string | null, second: string | null): boolean {
  return first !== null && second !== null && isCompound(first, second);
}

/** The word next to one, when nothing but a blank parts them and their letters' cases can make one compound. */
function neighbour(words: readonly OcrWord[], at: number, step: -1 | 1): string | null {
  const [word, other] = [words[at], words[at + step]];
  const first = step === 1 ? word : other;
  if (word === undefined || other === undefined || !first!.joinsNext) return null;
  const [own, its] = [letterCase(word.letters), letterCase(other.letters)];
  if ((own === 'upper') !== (its === 'upper')) return null;
  if (step === -1 && own === 'capital') return null;
  if (step === 1 && its === 'capital') return null;
  return other.letters;
}

interface Evidence {
  readonly readings: readonly string[];
  readonly pairs: PairCounts;
}

/** The one reading that the document itself has often next to the same words, where the word as read is rare there. */
function repeated(words: readonly OcrWord[], at: number, { readings, pairs }: Evidence): string | null {
  const before = neighbour(words, at, -1);
  const after = neighbour(words, at, 1);
  const count = (reading: string): number =>
    (before === null ? 0 : pairs(before, reading)) + (after === null ? 0 : pairs(reading, after));
  const own = count(words[at]!.letters);
  const lower = words[at]!.letters.toLowerCase();
  return only(
    readings.filter(
      (reading) => differsInHook(lower, reading) && count(reading) >= Math.max(LEAST_REPEATED, OFTEN * own),
    ),
  );
}

/** A hook read as an acute is by far the most frequent error, and no other one is worth a guess without a compound. */
function differsInHook(read: string, meant: string): boolean {
  return read.normalize('NFD').replace('\u0301', '\u0309') === meant.normalize('NFD');
}

/** A capital word between capital words is a name. */
function standsInName(words: readonly OcrWord[], at: number): boolean {
  const word = words[at]!;
  if (letterCase(word.letters) !== 'capital' || word.opensSentence) return false;
  const after = word.joinsNext ? words[at + 1] : undefined;
  return after === undefined || letterCase(after.letters) === 'capital';
}

function only(readings: readonly string[]): string | null {
  return readings.length === 1 ? readings[0]! : null;
}

/** A reading in the case of the word it replaces. */
function inCase(reading: string | null, word: string): string | null {
  if (reading === null) return null;
  const kind = letterCase(word);
  if (kind === 'upper') return reading.toUpperCase();
  return kind === 'capital' ? reading.charAt(0).toUpperCase() + reading.slice(1) : reading;
}
