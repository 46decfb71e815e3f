import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { appendEntry, type IndexEntry, readIndex, writeIndex } from './index-file.ts';
import { oneEntryPerResult } from './result-proof.ts';

/** The index of an output folder in the course of a run. */
export interface OpenIndex {
  /** Of earlier runs, by source: one line per result. */
  readonly entries: ReadonlyMap<string, IndexEntry>;
  /** Adds a line at once, in place of the one of the source that the result was moved from. */
  readonly record: (entry: IndexEntry, movedFrom: string | null) => Promise<void>;
  /** Rewrites the file with one line per source and per result: those sources first, in their order. */
  readonly close: (sources: readonly string[]) => Promise<void>;
}

/**
 * Open the index of an output folder. Lines that another run adds meanwhile are kept.
 *
 * @param out - the folder of the results
 */
export async function openIndex(out: string): Promise<OpenIndex> {
  const path = join(out, 'index.ndjson');
  const entries = await oneEntryPerResult(await readIndex(path), out);
  const recorded = new Map<string, IndexEntry>();
  const replaced = new Set<string>();
  return {
    entries,
    record: async (entry, movedFrom) => {
      if (movedFrom !== null) replaced.add(movedFrom);
      if (isDeepStrictEqual(entry, entries.get(entry.source))) return;
      await appendEntry(path, entry);
      recorded.set(entry.source, entry);
    },
    close: async (sources) => {
      const merged = new Map([...(await readIndex(path)), ...recorded]);
      for (const source of replaced) merged.delete(source);
      const kept = await oneEntryPerResult(merged, out);
      await writeIndex(path, new Set([...sources.flatMap((source) => kept.get(source) ?? []), ...kept.values()]));
    },
  };
}
