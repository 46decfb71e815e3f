import { type LabelReading, readLabels } from '../../../grammars/outline-label.ts';
import { COSTS } from './costs.ts';
import type { LineFacts } from './line-facts.ts';
import { type DamagedReading, noisyReadings, readingKey } from './noisy-labels.ts';

/** A label that is not as recognised, and whether another reading of the word gave it. */
export interface OtherReading extends DamagedReading {
  readonly wasRead: boolean;
}

/**
 * Add the labels that other readings of the first word give, the engine's own and those of a second look, to those that
 * may have been damaged; of equal labels the cheaper one stays.
 *
 * @param printed - the readings of the text as recognised
 * @param damaged - what its letters may have been read from
 * @example first word `II.`, other reading `HI.` → roman III, repaired to `III.`
 */
export function withOtherReadings(
  line: LineFacts,
  printed: readonly LabelReading[],
  damaged: readonly DamagedReading[],
): readonly OtherReading[] {
  const guessed = damaged.map((reading) => ({ ...reading, wasRead: false }));
  if (line.alternatives.length === 0) return guessed;
  const known = new Set(printed.map(readingKey));
  const readings = new Map<string, OtherReading>(guessed.map((reading) => [readingKey(reading), reading]));
  for (const reading of line.alternatives.filter(hasNumber).flatMap((word) => otherReadings(line, word))) {
    const key = readingKey(reading);
    if (!known.has(key) && reading.doubt < (readings.get(key)?.doubt ?? Number.POSITIVE_INFINITY)) {
      readings.set(key, reading);
    }
  }
  return [...readings.values()];
}

/** A lone stop would stand for any number. */
function hasNumber(word: string): boolean {
  return /[\p{L}\d]/u.test(word);
}

/** The labels of a line with another word at its start. The marker stays the word that stands there. */
function otherReadings(line: LineFacts, word: string): OtherReading[] {
  const [first] = line.text.split(' ', 1) as [string];
  const text = word + line.text.slice(first.length);
  const sound = readLabels(text).map((reading) => ({ ...reading, repairedTo: reading.marker }));
  return [...sound, ...noisyReadings({ ...line, text }, sound)]
    .filter(({ marker }) => marker === word)
    .map((reading) => ({ ...reading, marker: first, doubt: reading.doubt + COSTS.otherReading, wasRead: true }));
}
