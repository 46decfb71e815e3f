import { explain } from '../emit/index.ts';
import { parsePlan } from '../pipeline.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { describeFailure, toInput, toParseOptions } from './input.ts';
import type { ReadingOptions } from './reading-options.ts';
import { paint, type Terminal } from './terminal.ts';

export interface ExplainCommandOptions extends ReadingOptions {
  readonly width: number;
}

/** `kehoach explain FILE`: the outline as a tree, facts beside each unit, diagnostics under it. */
export async function explainFile(path: string, options: ExplainCommandOptions, terminal: Terminal): Promise<ExitCode> {
  try {
    const document = await parsePlan(await toInput(path, terminal), toParseOptions(options));
    const look = { language: terminal.language, width: Math.max(20, options.width || 96) };
    terminal.write(explain(document, terminal.colours ? { ...look, paint } : look));
    return EXIT.ok;
  } catch (error) {
    terminal.warn(describeFailure(path, error, terminal));
    return EXIT.nothingReadable;
  }
}
