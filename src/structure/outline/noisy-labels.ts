import type { LabelReading } from '../../../grammars/outline-label.ts';
import type { Candidate } from './candidates.ts';
import type { LineFacts } from './line-facts.ts';

/** Readings of a recognised line start that differ from what was recognised. */
export function noisyReadings(_line: LineFacts, _printed: readonly LabelReading[]): Candidate[] {
  return [];
}
