import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type BatchFile, findFiles } from '../batch/find-files.ts';
import type { IndexEntry } from '../batch/index-file.ts';
import { type IngestResult, ingest as runIngest } from '../batch/ingest.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { describeFailure, toParseOptions } from './input.ts';
import type { ReadingOptions } from './reading-options.ts';
import { summaryTable } from './summary-table.ts';
import type { Terminal } from './terminal.ts';
import { packageVersion } from './version.ts';

export interface IngestCommandOptions extends ReadingOptions {
  readonly out: string;
  readonly jobs?: number;
  readonly force?: boolean;
}

/** `kehoach ingest PATH… --out DIR`: read a batch, show progress, end with a table of counts, doubts and failures. */
export async function ingest(
  paths: readonly string[],
  options: IngestCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const files = await findFiles(paths);
  if (files.length === 0) {
    terminal.warn(terminal.say('noFiles', { paths: paths.join(', ') }));
    return EXIT.nothingReadable;
  }
  const result = await runWithProgress(files, options, terminal);
  terminal.write(summaryTable(result.entries, terminal.say));
  terminal.write(`${summaryLine(result, options.out, terminal)}\n`);
  if (result.interrupted) terminal.warn(terminal.say('interrupted', { done: result.entries.length }));
  return exitCodeOf(result);
}

async function runWithProgress(
  files: readonly BatchFile[],
  options: IngestCommandOptions,
  terminal: Terminal,
): Promise<IngestResult> {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  process.once('SIGINT', stop);
  const progress = await progressOf(files.length, terminal);
  const parse = toParseOptions(options);
  try {
    return await runIngest(files, {
      out: options.out,
      jobs: options.jobs || availableParallelism(),
      force: options.force ?? false,
      version: packageVersion(),
      parse,
      openEngine: async () =>
        (await import('../ocr/index.ts')).openEngine(parse.ocr, { cacheDir: parse.cacheDir ?? null }),
      signal: controller.signal,
      describeFailure: (path, error) => describeFailure(path, error, terminal),
      onDone: progress.done,
    });
  } finally {
    progress.end();
    process.removeListener('SIGINT', stop);
  }
}

interface Progress {
  readonly done: (entry: IndexEntry, skipped: boolean) => void;
  readonly end: () => void;
}

/** A bar on a terminal, one quiet line per file elsewhere; failures are always told at once. */
async function progressOf(total: number, terminal: Terminal): Promise<Progress> {
  if (!terminal.interactive) {
    return { done: (entry, skipped) => terminal.warn(progressLine(entry, skipped, terminal)), end: () => {} };
  }
  const {
    default: { SingleBar },
  } = await import('cli-progress');
  const bar = new SingleBar({ format: '{bar} {value}/{total} {file}', hideCursor: true, clearOnComplete: true });
  bar.start(total, 0, { file: '' });
  return { done: (entry) => bar.increment(1, { file: entry.file }), end: () => bar.stop() };
}

function progressLine(entry: IndexEntry, skipped: boolean, { say }: Terminal): string {
  if (entry.status === 'failed') return `${say('failed')}: ${entry.message}`;
  return skipped ? `${entry.file}: ${say('skipped')}` : `${entry.file}: ${entry.units} ${say('columnUnits')}`;
}

function summaryLine({ entries, skipped }: IngestResult, out: string, { say }: Terminal): string {
  const failed = entries.filter((entry) => entry.status === 'failed').length;
  const doubts = entries.reduce((sum, entry) => sum + entry.doubts, 0);
  const read = entries.length - failed - skipped;
  return say('summary', { read, skipped, failed, doubts, index: join(out, 'index.ndjson') });
}

function exitCodeOf({ entries, interrupted }: IngestResult): ExitCode {
  if (interrupted) return EXIT.interrupted;
  const failed = entries.filter((entry) => entry.status === 'failed').length;
  if (failed === 0) return EXIT.ok;
  return failed === entries.length ? EXIT.nothingReadable : EXIT.someFailed;
}
