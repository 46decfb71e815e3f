import type { OcrWord } from './ocr-word-runs.ts';

/** How often two words follow each other in a document, whatever their case. */
export type PairCounts = (first: string, second: string) => number;

/** Count the pairs of words that nothing but a blank or a line break parts. */
export function countPairs(runs: readonly (readonly OcrWord[])[]): PairCounts {
  const counts = new Map<string, number>();
  for (const run of runs) {
    for (const [i, word] of run.entries()) {
      const next = run[i + 1];
      if (next === undefined || !word.joinsNext) continue;
      const key = `${word.letters} ${next.letters}`.toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return (first, second) => counts.get(`${first} ${second}`.toLowerCase()) ?? 0;
}
