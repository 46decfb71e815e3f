import { basename } from 'node:path';
import type { ReadEntry } from '../../src/batch/index-file.ts';

/** A line of the index about a file that was read. */
export const readEntryOf = (source: string, facts: Partial<ReadEntry> = {}): ReadEntry => ({
  file: source,
  source,
  output: `${basename(source)}.json`,
  sha256: 'f00d',
  result: null,
  version: '1',
  settings: { repair: true, isDecoded: true, encoding: null, recognition: null },
  status: 'ok',
  message: null,
  pages: 1,
  units: 4,
  citations: 0,
  assignments: 1,
  deadlines: 1,
  doubts: 0,
  confidence: 0.96,
  ...facts,
});
