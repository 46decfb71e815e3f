import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isRefusal, wordingOf } from '../model/index.ts';
import { cacheDirectory } from '../ocr/cache-directory.ts';
import { listArchive, type PlanInput } from '../open/index.ts';
import type { ParseOptions } from '../pipeline.ts';
import type { ReadingOptions } from './reading-options.ts';
import type { Terminal } from './terminal.ts';

/** A path, or standard input for `-`. */
export async function toInput(path: string, terminal: Terminal): Promise<PlanInput> {
  return path === '-' ? { name: 'stdin', bytes: await terminal.readStandardInput() } : path;
}

/**
 * Paths with each archive replaced by the documents in it; one that cannot be opened stays, so that its failure is told.
 *
 * @example expandArchives(['a.pdf', '2004.zip']) // ['a.pdf', '2004.zip/45-kh.doc', '2004.zip/46-kh.doc']
 */
export async function expandArchives(paths: readonly string[]): Promise<string[]> {
  const expanded = await Promise.all(paths.map(async (path) => ((await isArchive(path)) ? membersOf(path) : [path])));
  return expanded.flat();
}

async function isArchive(path: string): Promise<boolean> {
  if (!/\.zip$/i.test(path)) return false;
  const found = await stat(path).catch(() => null);
  return found?.isFile() ?? false;
}

async function membersOf(path: string): Promise<string[]> {
  return listArchive(path).catch((error: unknown) => {
    if (isRefusal(error)) return [path];
    throw error;
  });
}

/** The options of the command line as options of the pipeline. */
export function toParseOptions(options: ReadingOptions): ParseOptions {
  return {
    repair: options.repair ?? true,
    ocr: options.ocr ?? 'tesseract.js',
    ...(options.ocrCache === undefined ? {} : { cacheDir: cacheOf(options.ocrCache) }),
    ...(options.debugImages === undefined ? {} : { debugImages: options.debugImages }),
    ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
  };
}

function cacheOf(asked: string | true): string {
  return asked === true ? cacheDirectory(process.env) : asked;
}

/** One line that names the file and says what to do; anything but a refusal is a mistake of ours and says so. */
export function describeFailure(path: string, error: unknown, { language, say }: Terminal): string {
  const file = path === '-' ? 'stdin' : path;
  if (isRefusal(error)) return `${file}: ${wordingOf(error.rule, error.detail, language)}`;
  const reason = error instanceof Error ? `${error.name}: ${error.message.split('\n')[0]}` : String(error);
  return say('internal', { file: basename(file), reason });
}
