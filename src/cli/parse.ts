import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { toJson, toNdjson, toText } from '../emit/index.ts';
import type { PlanDocument } from '../model/index.ts';
import { runPlan, STAGES, type StageName } from '../pipeline.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { describeFailure, expandArchives, toInput, toParseOptions } from './input.ts';
import type { ReadingOptions } from './reading-options.ts';
import type { Terminal } from './terminal.ts';

export interface ParseCommandOptions extends ReadingOptions {
  readonly output?: string;
  readonly format?: 'json' | 'ndjson' | 'text';
  readonly until?: StageName;
}

const FORMATS = {
  json: { write: toJson, extension: '.json' },
  ndjson: { write: toNdjson, extension: '.ndjson' },
  text: { write: toText, extension: '.txt' },
} as const;

/**
 * `kehoach parse FILE…`: one document per file, to standard output or to files. A file that cannot be read costs that
 * file only.
 */
export async function parse(
  paths: readonly string[],
  options: ParseCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const files = await expandArchives(paths);
  const several = files.length > 1;
  const mistake = usageMistake(files, options);
  if (mistake) {
    terminal.warn(`${terminal.say('error')}: ${terminal.say(mistake)}`);
    return EXIT.usage;
  }
  const format = FORMATS[options.format ?? (several && options.output === undefined ? 'ndjson' : 'json')];
  let failed = 0;
  for (const path of files) {
    try {
      const run = await runPlan(await toInput(path, terminal), toParseOptions(options));
      const text = options.until ? stageText(run[STAGES[options.until]]) : format.write(run.document);
      await deliver(text, { path, several, extension: format.extension, output: options.output }, terminal);
    } catch (error) {
      terminal.warn(describeFailure(path, error, terminal));
      failed += 1;
    }
  }
  return failed === 0 ? EXIT.ok : failed === files.length ? EXIT.nothingReadable : EXIT.someFailed;
}

/** Several documents cannot share one JSON text, nor two of the same name one folder. */
function usageMistake(
  files: readonly string[],
  { output, format }: ParseCommandOptions,
): 'needsDirectory' | 'sameName' | null {
  if (files.length < 2) return null;
  if (output === undefined) return format === 'json' ? 'needsDirectory' : null;
  return new Set(files.map((path) => basename(path))).size < files.length ? 'sameName' : null;
}

function stageText(value: PlanDocument | object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

interface Delivery {
  readonly path: string;
  readonly several: boolean;
  readonly extension: string;
  readonly output: string | undefined;
}

async function deliver(
  text: string,
  { path, several, extension, output }: Delivery,
  terminal: Terminal,
): Promise<void> {
  if (output === undefined) terminal.write(text);
  else if (several || /[\\/]$/.test(output)) {
    await mkdir(output, { recursive: true });
    await writeFile(join(output, `${path === '-' ? 'stdin' : basename(path)}${extension}`), text);
  } else await writeFile(output, text);
}
