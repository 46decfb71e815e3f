import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { toMarkdown } from '../emit/index.ts';
import type { CleanText } from '../model/index.ts';
import { readCleanText } from '../pipeline.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { describeFailure, expandArchives, toInput, toParseOptions } from './input.ts';
import type { ReadingOptions } from './reading-options.ts';
import type { Terminal } from './terminal.ts';

export interface ConvertCommandOptions extends ReadingOptions {
  readonly output?: string;
  readonly format?: 'text' | 'markdown';
}

const FORMATS = {
  text: { write: toPlainText, extension: '.txt' },
  markdown: { write: toMarkdown, extension: '.md' },
} as const;

/**
 * `kehoach convert FILE…`: the text of each file as clean Unicode or Markdown, to standard output or to files. A file that cannot be
 * read costs that file only.
 */
export async function convert(
  paths: readonly string[],
  options: ConvertCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const files = await expandArchives(paths);
  const toFolder = files.length > 1 || /[\\/]$/.test(options.output ?? '');
  if (options.output !== undefined && new Set(files.map((path) => basename(path))).size < files.length) {
    terminal.warn(`${terminal.say('error')}: ${terminal.say('sameName')}`);
    return EXIT.usage;
  }
  const { write, extension } = FORMATS[options.format ?? 'text'];
  let failed = 0;
  for (const path of files) {
    try {
      const clean = await readCleanText(await toInput(path, terminal), toParseOptions(options));
      await deliver(write(clean), { path, output: options.output, toFolder, extension }, terminal);
    } catch (error) {
      terminal.warn(describeFailure(path, error, terminal));
      failed += 1;
    }
  }
  return failed === 0 ? EXIT.ok : failed === files.length ? EXIT.nothingReadable : EXIT.someFailed;
}

/** The text with a blank line where the document has a gap; cells of a table row stand in one line, apart by tabs. */
function toPlainText({ text, lines }: CleanText): string {
  let result = '';
  for (const [i, line] of lines.entries()) {
    const { cell, gapBefore } = line.layout;
    const above = lines[i - 1]?.layout.cell ?? null;
    const isSameRow = cell !== null && above !== null && cell.table === above.table && cell.row === above.row;
    if (i > 0) result += isSameRow ? (cell.column === above.column ? ' ' : '\t') : gapBefore >= 0.8 ? '\n\n' : '\n';
    result += text.slice(line.start, line.end);
  }
  return `${result}\n`;
}

interface Delivery {
  readonly path: string;
  readonly output: string | undefined;
  readonly toFolder: boolean;
  readonly extension: string;
}

async function deliver(
  text: string,
  { path, output, toFolder, extension }: Delivery,
  terminal: Terminal,
): Promise<void> {
  if (output === undefined) terminal.write(text);
  else if (toFolder) {
    await mkdir(output, { recursive: true });
    await writeFile(join(output, `${path === '-' ? 'stdin' : basename(path)}${extension}`), text);
  } else await writeFile(output, text);
}
