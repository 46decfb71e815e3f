import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { OcrEngine, ParseOptions, PlanDocument } from '../index.ts';
import { open, openedOf, runPlan, toJson } from '../index.ts';
import type { BatchFile } from './find-files.ts';
import { appendEntry, type IndexEntry, readIndex, replaceFile, writeIndex } from './index-file.ts';

export interface IngestOptions {
  /** Folder for the results; made when missing. */
  readonly out: string;
  /** Files read at the same time. */
  readonly jobs: number;
  /** Read again what is already done. */
  readonly force: boolean;
  /** Part of what makes a result reusable. */
  readonly version: string;
  readonly parse: ParseOptions;
  /** Opens the OCR engine that all files share; called by the first scanned page. */
  readonly openEngine: () => Promise<OcrEngine>;
  /** Ends the run: a file in work is left at its next page, as if it had not begun; what is finished stays. */
  readonly signal: AbortSignal;
  /** Words for a failure. */
  readonly describeFailure: (path: string, error: unknown) => string;
  /** Called after each file. */
  readonly onDone: (entry: IndexEntry, skipped: boolean) => void;
}

export interface IngestResult {
  /** Of the files that this run read or found done, in the order given. */
  readonly entries: readonly IndexEntry[];
  readonly skipped: number;
  readonly interrupted: boolean;
}

/**
 * Read a batch into a folder: one JSON per plan and `index.ndjson`. A file already read by the same version (same bytes, result
 * still there) is skipped, so that an interrupted run goes on where it stopped.
 */
export async function ingest(files: readonly BatchFile[], options: IngestOptions): Promise<IngestResult> {
  await mkdir(options.out, { recursive: true });
  const indexPath = join(options.out, 'index.ndjson');
  const known = await readIndex(indexPath);
  const engine = sharedEngine(options.openEngine);
  const queue = files.values();
  const done = new Map<string, IndexEntry>();
  let skipped = 0;
  const work = async (): Promise<void> => {
    for (const file of queue) {
      if (options.signal.aborted) return;
      const earlier = options.force ? undefined : await finishedEntry(file, known, options);
      const entry = earlier ?? (await ingestFile(file, engine.open, options));
      if (entry === null) return;
      if (earlier) skipped += 1;
      else await appendEntry(indexPath, entry);
      done.set(file.path, entry);
      options.onDone(entry, earlier !== undefined);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.max(1, options.jobs) }, work));
  } finally {
    await engine.close();
  }
  const all = new Map([...known, ...done]);
  const inOrder = (entries: ReadonlyMap<string, IndexEntry>): IndexEntry[] =>
    files.flatMap(({ path }) => entries.get(path) ?? []);
  await writeIndex(indexPath, new Set([...inOrder(all), ...all.values()]));
  return { entries: inOrder(done), skipped, interrupted: options.signal.aborted };
}

/** Opens the engine once, on first use, and closes it if it was opened. */
function sharedEngine(openEngine: () => Promise<OcrEngine>): {
  open: () => Promise<OcrEngine>;
  close: () => Promise<void>;
} {
  let opened: Promise<OcrEngine> | undefined;
  return {
    open: () => {
      opened ??= openEngine();
      return opened;
    },
    close: async () => (await opened?.catch(() => null))?.close(), // the files that it was opened for have failed
  };
}

async function finishedEntry(
  file: BatchFile,
  known: ReadonlyMap<string, IndexEntry>,
  { out, version }: IngestOptions,
): Promise<IndexEntry | undefined> {
  const entry = known.get(file.path);
  if (entry?.status !== 'ok' || entry.version !== version || !entry.output) return undefined;
  if (!existsSync(join(out, entry.output))) return undefined;
  return (await hashOf(file.path)) === entry.sha256 ? entry : undefined;
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

/** Null when the run was ended before the file was. */
async function ingestFile(
  file: BatchFile,
  openEngine: IngestOptions['openEngine'],
  options: IngestOptions,
): Promise<IndexEntry | null> {
  try {
    const document = await readDocument(file, { ...options, openEngine });
    const target = join(options.out, file.output);
    await mkdir(dirname(target), { recursive: true });
    await replaceFile(target, toJson(document));
    return readEntry(file, document, options.version);
  } catch (error) {
    if (options.signal.aborted && error === options.signal.reason) return null;
    const message = options.describeFailure(file.path, error);
    return {
      ...noCounts,
      file: file.path,
      output: null,
      sha256: null,
      version: options.version,
      status: 'failed',
      message,
    };
  }
}

/**
 * @throws what makes the file fail, which is the first page's diagnostic where no page could be read, or the signal's reason: the
 * end of the run can take the engine from the pages in work
 */
async function readDocument({ path }: BatchFile, { parse, openEngine, signal }: IngestOptions): Promise<PlanDocument> {
  const { file, pages, document } = await runPlan(path, { ...parse, openEngine, signal });
  signal.throwIfAborted();
  const lost = file.messages.filter(isLostPage);
  if (lost.length > 0 && lost.length === pages.length) throw lost[0];
  return document;
}

function isLostPage({ source, ruleId }: VFileMessage): boolean {
  return source === 'read' && ruleId === 'page-failed';
}

const noCounts = { pages: 0, units: 0, citations: 0, assignments: 0, deadlines: 0, doubts: 0, confidence: 0 };

function readEntry(file: BatchFile, document: PlanDocument, version: string): IndexEntry {
  return {
    file: file.path,
    output: file.output,
    sha256: document.source.sha256,
    version,
    status: 'ok',
    message: null,
    pages: document.source.pages.length,
    units: countUnits(document.sections),
    citations: document.citations.length,
    assignments: document.assignments.length,
    deadlines: document.deadlines.length,
    doubts: document.diagnostics.filter((diagnostic) => diagnostic.severity !== 'info').length,
    confidence: document.confidence.overall,
  };
}

function countUnits(sections: PlanDocument['sections']): number {
  return sections.reduce((sum, section) => sum + 1 + countUnits(section.children), 0);
}
