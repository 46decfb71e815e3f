import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { OcrEngine, ParseOptions } from '../index.ts';
import { open, openedOf } from '../index.ts';
import type { BatchFile } from './find-files.ts';
import { type IndexEntry, isRead, type ReadEntry } from './index-file.ts';
import { nameResults } from './result-names.ts';
import { provenResult } from './result-proof.ts';
import { resultSettings } from './result-settings.ts';

/** What earlier runs left for a file. */
export interface EarlierResult {
  /** The name of the file's own result, read or to be read. */
  readonly output: string;
  /** The source that had the result before it was moved here. */
  readonly movedFrom: string | null;
  /** Whether a failure leaves the file's line: that of the same bytes, or of a file that is out of reach. */
  readonly outlivesFailure: boolean;
  /** A result of the file's bytes, whatever its version and settings; null where there is none, or its JSON is not what was written. */
  readonly known: KnownResult | null;
}

export interface KnownResult {
  /** As the file's own line. */
  readonly entry: ReadEntry;
  /** The JSON where it has to be written: it is that of a file of which this one is a copy. */
  readonly json: Uint8Array | null;
}

/**
 * Look-up of what earlier runs left. A result belongs to its source. Another file of the same bytes and file name takes it over
 * where the source is gone (an archive was moved), or else copies it.
 *
 * @param index - the lines of earlier runs by source, one per result
 * @param out - the folder of the results
 */
export function earlierResults(
  files: readonly BatchFile[],
  index: ReadonlyMap<string, IndexEntry>,
  out: string,
): (file: BatchFile) => Promise<EarlierResult> {
  const names = nameResults(files, index);
  const namesakes = byFileName([...index.values()].filter(isRead));
  const takeMoved = takingMoved();
  return async (file) => {
    const name = names.get(file.source)!; // every file of the batch is named
    const own = index.get(file.source);
    const isOwn = own !== undefined && isRead(own);
    const candidates = isOwn ? [own] : (namesakes.get(fileName(file.source)) ?? []);
    const sha256 = candidates.length === 0 ? null : await hashOf(file.path);
    const same = candidates.filter((entry) => entry.sha256 === sha256).toSorted(byPlace(file));
    const former = isOwn ? undefined : await takeMoved(same);
    const output = former?.output ?? name;
    const known = await knownResult(file, [former ?? same[0], output], out);
    const outlivesFailure = (isOwn && sha256 === null) || known?.json === null;
    return { output, movedFrom: former?.source ?? null, outlivesFailure, known };
  };
}

/** The result of the file's own place first. */
function byPlace({ name }: BatchFile): (a: ReadEntry, b: ReadEntry) => number {
  return (a, b) => Number(b.output === name) - Number(a.output === name);
}

/** Finds the first line whose source is gone, each line once. */
function takingMoved(): (entries: readonly ReadEntry[]) => Promise<ReadEntry | undefined> {
  const taken = new Set<ReadEntry>();
  return async (entries) => {
    for (const entry of entries) {
      if (!(await isGone(entry.source)) || taken.has(entry)) continue;
      taken.add(entry);
      return entry;
    }
    return undefined;
  };
}

async function knownResult(
  { path, source }: BatchFile,
  [entry, output]: readonly [entry: ReadEntry | undefined, output: string],
  out: string,
): Promise<KnownResult | null> {
  const result = entry && (await provenResult(entry, out));
  if (!result) return null;
  const json = entry.output === output ? null : result.json;
  return { entry: { ...entry, file: path, source, output, result: result.sha256 }, json };
}

function byFileName(entries: readonly ReadEntry[]): ReadonlyMap<string, readonly ReadEntry[]> {
  const found = new Map<string, ReadEntry[]>();
  for (const entry of entries) {
    const name = fileName(entry.source);
    const namesakes = found.get(name);
    if (namesakes) namesakes.push(entry);
    else found.set(name, [entry]);
  }
  return found;
}

/** The index may come from another system: Windows separates by backslashes, macOS writes `ế` in parts. */
function fileName(source: string): string {
  return source.normalize('NFC').replace(/^.*[\\/]/s, '');
}

/** A document in an archive is there as long as the archive is. */
async function isGone(source: string): Promise<boolean> {
  const [archive] = /^.*?\.zip(?=[\\/])/i.exec(source) ?? [];
  return stat(archive ?? source).then(
    () => false,
    (error: NodeJS.ErrnoException) => error.code === 'ENOENT' || error.code === 'ENOTDIR',
  );
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
