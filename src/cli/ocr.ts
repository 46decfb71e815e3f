import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname } from 'node:path';
import { replaceFile } from '../batch/replace-file.ts';
import { isRefusal, type OcrEngine, type PlanMessage, wordingOf } from '../model/index.ts';
import { openEngine } from '../ocr/index.ts';
import { runSearchablePdf, type SearchableRun } from '../pipeline.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { describeFailure, toInput, toParseOptions } from './input.ts';
import { type OcrTarget, ocrTargets } from './ocr-targets.ts';
import { openPageBar, type PageBar } from './page-bar.ts';
import type { RecognisingOptions } from './reading-options.ts';
import type { Terminal } from './terminal.ts';

export interface OcrCommandOptions extends RecognisingOptions {
  readonly output: string;
  /** Write the text beside each PDF, too: a form feed ends each page. */
  readonly sidecar?: boolean;
  readonly jobs?: number;
}

/**
 * `kehoach ocr FILE…`: a searchable PDF of each scan. A file that cannot be read costs that file only; a page that cannot
 * be read stays an image, is reported, and the command ends with 1.
 */
export async function ocr(files: readonly string[], options: OcrCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const targets = await ocrTargets(files, options.output);
  if ('word' in targets) {
    terminal.warn(`${terminal.say('error')}: ${terminal.say(targets.word, { target: targets.target })}`);
    return EXIT.usage;
  }
  const { ocr: name, cacheDir = null } = toParseOptions(options);
  const engine = await openEngine(name, { cacheDir }).catch(refusalOf);
  if (isRefusal(engine)) {
    terminal.warn(`${terminal.say('error')}: ${wordingOf(engine.rule, engine.detail, terminal.language)}`);
    return EXIT.nothingReadable;
  }
  try {
    return await convertAll(targets, { options, terminal, engine });
  } finally {
    await engine.close();
  }
}

/** @throws what is no refusal */
function refusalOf(error: unknown): PlanMessage {
  if (isRefusal(error)) return error;
  throw error;
}

interface Setting {
  readonly options: OcrCommandOptions;
  readonly terminal: Terminal;
  readonly engine: OcrEngine;
}

type Outcome = 'complete' | 'incomplete' | 'failed';

async function convertAll(targets: readonly OcrTarget[], setting: Setting): Promise<ExitCode> {
  const { options, terminal } = setting;
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  process.once('SIGINT', stop);
  const bar = await openPageBar(terminal, targets.length);
  const outcomes: Outcome[] = [];
  const queue = targets.values();
  const work = async (): Promise<void> => {
    for (const target of queue) {
      if (controller.signal.aborted) return;
      outcomes.push(await convertOne(target, { ...setting, bar, signal: controller.signal }));
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.max(1, options.jobs || availableParallelism()) }, work));
  } finally {
    bar.end();
    process.removeListener('SIGINT', stop);
  }
  if (controller.signal.aborted) terminal.warn(terminal.say('stopped'));
  return controller.signal.aborted ? EXIT.interrupted : exitCodeOf(outcomes);
}

function exitCodeOf(outcomes: readonly Outcome[]): ExitCode {
  if (outcomes.every((outcome) => outcome === 'complete')) return EXIT.ok;
  return outcomes.every((outcome) => outcome === 'failed') ? EXIT.nothingReadable : EXIT.someFailed;
}

interface Job extends Setting {
  readonly bar: PageBar;
  readonly signal: AbortSignal;
}

async function convertOne({ path, target }: OcrTarget, job: Job): Promise<Outcome> {
  const { options, terminal, engine, bar, signal } = job;
  try {
    const run = await runSearchablePdf(await toInput(path, terminal), {
      ...toParseOptions(options),
      openEngine: async () => engine,
      onPage: (number, pages) => bar.page({ file: basename(path), number, pages }),
      signal,
    });
    await mkdir(dirname(target), { recursive: true });
    await replaceFile(target, run.parts);
    if (options.sidecar) await replaceFile(`${target}.txt`, run.texts.map((text) => `${text}\n\f`).join(''));
    bar.file(resultLines(run, { path, target }, terminal));
    return run.pages.some(isFailed) ? 'incomplete' : 'complete';
  } catch (error) {
    if (!signal.aborted) bar.file([describeOcrFailure({ path, target }, error, terminal)]);
    return 'failed';
  }
}

function isFailed({ origin, ocr, reason }: SearchableRun['pages'][number]): boolean {
  return ocr === null && (origin === 'ocr' || reason === 'not readable');
}

/** What was done, and what a reader of the PDF should know of it. */
function resultLines(
  { file, pages }: SearchableRun,
  { path, target }: OcrTarget,
  { say, language }: Terminal,
): string[] {
  const recognised = pages.filter((page) => page.ocr !== null).length;
  // Every message on a file of ours was made by report().
  const told = (file.messages as PlanMessage[]).filter(
    ({ source, fatal }) => (source === 'read' || source === 'emit') && fatal !== undefined,
  );
  return [
    ...told.map(({ rule, detail }) => `${path}: ${wordingOf(rule, detail, language)}`),
    say('searchable', { target, pages: pages.length, recognised }),
  ];
}

function describeOcrFailure({ path, target }: OcrTarget, error: unknown, terminal: Terminal): string {
  const isSystemError = error instanceof Error && 'syscall' in error;
  if (!isSystemError) return describeFailure(path, error, terminal);
  return terminal.say('cannotWrite', { target, reason: error.message });
}
