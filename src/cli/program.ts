import { Command, Option } from 'commander';
import { TEXT_ENCODINGS } from '../model/text-encoding.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';
import { packageVersion } from './version.ts';

/** Stage names for `--until`; the pipeline itself is loaded only when a subcommand runs. */
const UNTIL = ['read', 'normalise', 'structure', 'extract', 'resolve', 'validate'] as const;

/**
 * The command line: subcommands, options and help in the terminal's language.
 *
 * @param finish - receives the exit code of the subcommand that ran
 */
export function buildProgram(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  const { say } = terminal;
  const program = configure(new Command('kehoach'), terminal)
    .description(say('description'))
    .version(packageVersion(), '-V, --version', say('version'))
    .helpCommand(false)
    .addOption(langOption(terminal));
  const add = (name: string): Command => configure(program.command(name), terminal).addOption(langOption(terminal));

  reading(add('parse').description(say('parse')), terminal)
    .argument('<file...>', say('files'))
    .option('-o, --output <path>', say('output'))
    .addOption(new Option('--format <format>', say('format')).choices(['json', 'ndjson', 'text']))
    .addOption(new Option('--until <stage>', say('until', { stages: UNTIL.join(', ') })).choices(UNTIL))
    .action(async (files, options) => finish(await (await import('./parse.ts')).parse(files, options, terminal)));

  reading(add('ingest').description(say('ingest')), terminal)
    .argument('<path...>', say('paths'))
    .requiredOption('--out <dir>', say('out'))
    .option('--jobs <n>', say('jobs'), Number)
    .option('--force', say('force'))
    .action(async (paths, options) => finish(await (await import('./ingest.ts')).ingest(paths, options, terminal)));

  reading(add('convert').description(say('convert')), terminal)
    .argument('<file...>', say('files'))
    .option('-o, --output <path>', say('output'))
    .addOption(new Option('--format <format>', say('convertFormat')).choices(['text', 'markdown']))
    .action(async (files, options) => finish(await (await import('./convert.ts')).convert(files, options, terminal)));

  recognising(add('ocr').description(say('makeSearchable')), terminal)
    .argument('<file...>', say('scans'))
    .requiredOption('-o, --output <path>', say('outputPdf'))
    .option('--sidecar', say('sidecar'))
    .option('--jobs <n>', say('jobs'), Number)
    .action(async (files, options) => finish(await (await import('./ocr.ts')).ocr(files, options, terminal)));

  reading(add('explain').description(say('explain')), terminal)
    .argument('<file>', say('file'))
    .option('--width <n>', say('width'), Number, 96)
    .action(async (file, options) => finish(await (await import('./explain.ts')).explainFile(file, options, terminal)));
  return program;
}

function reading(command: Command, terminal: Terminal): Command {
  return recognising(command, terminal).addOption(encodingOption(terminal.say));
}

function recognising(command: Command, { say }: Terminal): Command {
  return command
    .addOption(new Option('--ocr <engine>', say('ocr')).choices(['auto', 'tesseract.js', 'tesseract']))
    .option('--debug-images <dir>', say('debugImages'))
    .option('--ocr-cache [dir]', say('ocrCache'))
    .option('--no-repair', say('noRepair'));
}

function encodingOption(say: Terminal['say']): Option {
  const encodings = TEXT_ENCODINGS.join(', ');
  return new Option('--encoding <name>', say('encoding', { encodings })).choices(TEXT_ENCODINGS);
}

function langOption({ say }: Terminal): Option {
  return new Option('--lang <lang>', say('lang')).choices(['en', 'vi']);
}

function configure(command: Command, { say, write, warn }: Terminal): Command {
  const titles = new Map([
    ['Usage:', say('usage')],
    ['Arguments:', say('arguments')],
    ['Options:', say('options')],
    ['Commands:', say('commands')],
  ]);
  return command
    .exitOverride()
    .helpOption('-h, --help', say('help'))
    .configureOutput({ writeOut: write, writeErr: (text) => warn(text.trimEnd()) })
    .configureHelp({ styleTitle: (title) => titles.get(title) ?? title });
}
