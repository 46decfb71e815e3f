import type { Word } from '../model/index.ts';

/** Mean confidence of words, weighted by their length; 0 without words. Rounded to 4 digits. */
export function meanConfidence(words: readonly Word[]): number {
  let sum = 0;
  let length = 0;
  for (const word of words) {
    sum += (word.confidence ?? 1) * word.text.length;
    length += word.text.length;
  }
  return length === 0 ? 0 : Math.round((sum / length) * 10_000) / 10_000;
}
