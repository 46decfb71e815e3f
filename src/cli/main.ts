import { EXIT, type ExitCode } from './exit-codes.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import { languageOf } from './words.ts';

/**
 * The command. Nothing but the command line itself is loaded until a subcommand runs.
 *
 * @param argv - arguments without node and script
 * @returns the exit code, see the table in the README
 */
export async function main(argv: readonly string[], terminal?: Terminal): Promise<ExitCode> {
  const io = terminal ?? processTerminal(languageOf(argv, process.env));
  const { buildProgram } = await import('./program.ts');
  let code: ExitCode = EXIT.ok;
  const program = buildProgram(io, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    const { CommanderError } = await import('commander');
    if (!(error instanceof CommanderError)) throw error;
    code = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
  return code;
}
