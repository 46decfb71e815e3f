import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type IndexEntry, isRead, type ReadEntry } from './index-file.ts';

/** A result as it lies in the output folder. */
export interface ProvenResult {
  readonly json: Uint8Array;
  /** Of the JSON, as in the index. */
  readonly sha256: string;
}

/**
 * The JSON that a line of the index speaks of. A line of a version that kept no sum is believed when the JSON names its source's bytes.
 *
 * @param out - the folder of the results
 * @returns null where it is gone, was edited, or is the result of another file
 */
export async function provenResult(entry: ReadEntry, out: string): Promise<ProvenResult | null> {
  const json = await readFile(join(out, entry.output)).catch(() => null);
  if (json === null) return null;
  const sha256 = sha256Of(json);
  const isOwn = entry.result === null ? sourceSumOf(json) === entry.sha256 : sha256 === entry.result;
  return isOwn ? { json, sha256 } : null;
}

/**
 * @param content - of a result
 * @example sha256Of('{}') // '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'
 */
export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function sourceSumOf(json: Buffer): unknown {
  try {
    return JSON.parse(json.toString('utf8'))?.source?.sha256;
  } catch {
    return null;
  }
}

/**
 * The index with one line per result. Several lines name the same one after versions that overwrote results of the same name, after two
 * runs at once, and where a run that moved results was broken off: the one whose result lies there stays.
 */
export async function oneEntryPerResult(
  index: ReadonlyMap<string, IndexEntry>,
  out: string,
): Promise<Map<string, IndexEntry>> {
  const kept = new Map(index);
  const owners = new Map<string, ReadEntry>();
  for (const entry of [...index.values()].filter(isRead)) {
    const other = owners.get(entry.output);
    const isOthers = other !== undefined && (await provenResult(other, out)) !== null;
    if (other !== undefined) kept.delete((isOthers ? entry : other).source);
    if (!isOthers) owners.set(entry.output, entry);
  }
  return kept;
}
