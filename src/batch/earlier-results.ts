import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { OcrEngine, ParseOptions } from '../index.ts';
import { open, openedOf } from '../index.ts';
import type { BatchFile } from './find-files.ts';
import type { IndexEntry } from './index-file.ts';
import { resultSettings } from './result-settings.ts';

/**
 * What an earlier run read of a file, whatever its version and settings.
 *
 * @param out - the folder of the results
 * @returns undefined when the file failed or is new, its bytes have changed, or the result is not where this run would put it
 */
export async function standingEntry(
  file: BatchFile,
  known: ReadonlyMap<string, IndexEntry>,
  out: string,
): Promise<IndexEntry | undefined> {
  const entry = known.get(file.path);
  if (entry?.status !== 'ok' || entry.output !== file.output || !existsSync(join(out, file.output))) return undefined;
  return (await hashOf(file.path)) === entry.sha256 ? entry : undefined;
}

/** What else makes a result this run's own. */
export interface Reading {
  readonly version: string;
  readonly parse: ParseOptions;
  /** Asked only for documents that have page images. */
  readonly openEngine: () => Promise<OcrEngine>;
}

/** Whether this run would read the same again: same version, same settings, and page images by the same engine and model. */
export async function isUpToDate(
  { version, settings }: IndexEntry,
  { openEngine, ...reading }: Reading,
): Promise<boolean> {
  if (version !== reading.version || settings === null) return false;
  // An engine that cannot be opened has read nothing.
  const engine = settings.recognition && (await openEngine().catch(() => null));
  return isDeepStrictEqual(settings, resultSettings(reading.parse, { isDecoded: settings.isDecoded, engine }));
}

async function hashOf(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array); // without encoding a stream gives bytes
    return hash.digest('hex');
  } catch {
    return hashOfMember(path);
  }
}

/** The file may be in an archive; null for one that is gone or unreadable: reading it will say so. */
async function hashOfMember(path: string): Promise<string | null> {
  try {
    return openedOf(await open(path)).sha256;
  } catch {
    return null;
  }
}
