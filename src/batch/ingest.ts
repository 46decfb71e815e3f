import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { OcrEngine, ParseOptions, PlanDocument } from '../index.ts';
import { runPlan, toJson } from '../index.ts';
import { type EarlierResult, earlierResults, isUpToDate } from './earlier-results.ts';
import type { BatchFile } from './find-files.ts';
import type { IndexEntry } from './index-file.ts';
import { openIndex } from './open-index.ts';
import { replaceFile } from './replace-file.ts';
import { sha256Of } from './result-proof.ts';
import { isDecodedPage, resultSettings } from './result-settings.ts';

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
 * Read a batch into a folder: one JSON per plan and `index.ndjson`. A file that was read by the same version with the same settings
 * (same bytes, its own result still there) is skipped, so that an interrupted run goes on where it stopped. A failure leaves the result
 * that an earlier run has of the same bytes, and its line in the index. A result replaces that of its own source and no other.
 */
export async function ingest(files: readonly BatchFile[], options: IngestOptions): Promise<IngestResult> {
  await mkdir(options.out, { recursive: true });
  const index = await openIndex(options.out);
  const earlierOf = earlierResults(files, index.entries, options.out);
  const engine = sharedEngine(options.openEngine);
  const reading = { ...options, openEngine: engine.open };
  const queue = files.values();
  const done = new Map<string, IndexEntry>();
  let skipped = 0;
  const work = async (): Promise<void> => {
    for (const file of queue) {
      if (options.signal.aborted) return;
      const earlier = await earlierOf(file);
      const { entry, isKnown } = await resultOf(file, earlier, reading);
      if (entry === null) return;
      if (isKnown) skipped += 1;
      if (entry.status === 'ok' || !earlier.outlivesFailure) await index.record(entry, earlier.movedFrom);
      done.set(file.source, entry);
      options.onDone(entry, isKnown);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.max(1, options.jobs) }, work));
  } finally {
    await engine.close();
  }
  const sources = files.map(({ source }) => source);
  await index.close(sources);
  const entries = sources.flatMap((source) => done.get(source) ?? []);
  return { entries, skipped, interrupted: options.signal.aborted };
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

interface FileResult {
  /** Null when the run was ended before the file was. */
  readonly entry: IndexEntry | null;
  /** Not read anew. */
  readonly isKnown: boolean;
}

async function resultOf(file: BatchFile, earlier: EarlierResult, options: IngestOptions): Promise<FileResult> {
  const { known, output } = earlier;
  const isKnown = known !== null && !options.force && (await isUpToDate(known.entry, options));
  try {
    if (!isKnown) return { entry: await ingestFile(file, output, options), isKnown };
    if (known.json) await writeResult(join(options.out, output), known.json);
    return { entry: known.entry, isKnown };
  } catch (error) {
    if (options.signal.aborted && error === options.signal.reason) return { entry: null, isKnown: false };
    return { entry: failedEntry(file, options.describeFailure(file.path, error), options.version), isKnown: false };
  }
}

async function ingestFile(file: BatchFile, output: string, options: IngestOptions): Promise<IndexEntry> {
  const { parse, openEngine, version } = options;
  const document = await readDocument(file, options);
  const { pages } = document.source;
  const engine = pages.some(({ origin }) => origin === 'ocr') ? await openEngine() : null;
  const json = toJson(document);
  await writeResult(join(options.out, output), json);
  const settings = resultSettings(parse, { isDecoded: pages.some(isDecodedPage), engine });
  return readEntry(file, document, { output, result: sha256Of(json), version, settings });
}

async function writeResult(path: string, json: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await replaceFile(path, json);
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

function failedEntry({ path, source }: BatchFile, message: string, version: string): IndexEntry {
  return {
    ...noCounts,
    file: path,
    source,
    output: null,
    sha256: null,
    result: null,
    version,
    settings: null,
    status: 'failed',
    message,
  };
}

function readEntry(
  file: BatchFile,
  document: PlanDocument,
  { output, result, version, settings }: Pick<IndexEntry, 'output' | 'result' | 'version' | 'settings'>,
): IndexEntry {
  return {
    file: file.path,
    source: file.source,
    output,
    sha256: document.source.sha256,
    result,
    version,
    settings,
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
