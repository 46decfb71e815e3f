import { isCompound } from '../lexicon/compounds.ts';
import { LONE_CONFUSIONS, markedReadings, meantReadings } from '../lexicon/ocr-confusions.ts';
import { isSyllable } from '../lexicon/syllables.ts';
import type { DraftLine } from './draft-line.ts';
import { type LineEdit, withEdits } from './line-edits.ts';
import { letterCase, type OcrWord, wordRuns } from './ocr-word-runs.ts';

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
  for (const run of wordRuns(lines, recognised)) {
    const words = [...run];
    for (const [i, word] of run.entries()) {
      const to = correction(words, i);
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
function correction(words: readonly OcrWord[], at: number): string | null {
  const word = words[at]!;
  const lower = word.letters.toLowerCase();
  const fits = fitsAround(words, at);
  if (isSyllable(lower)) {
    if (fits(lower) || standsInName(words, at)) return null;
    const meant = only(meantReadings(lower).filter((reading) => isSyllable(reading) && fits(reading)));
    return inCase(meant ?? LONE_CONFUSIONS.get(lower) ?? null, word.letters);
  }
  const readings = validReadings(word, lower);
  const meant = only(readings.filter(fits)) ?? (letterCase(word.letters) === 'lower' ? only(readings) : null);
  return inCase(meant, word.letters);
}

/** Syllables that a word may be which is none: the engine's other readings, else one mark or one confusion away. */
function validReadings({ alternatives }: OcrWord, lower: string): string[] {
  const others = alternatives.map((reading) => reading.toLowerCase()).filter(isSyllable);
  if (others.length > 0) return [...new Set(others)];
  return [...new Set([...markedReadings(lower), ...meantReadings(lower)])].filter(isSyllable);
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
