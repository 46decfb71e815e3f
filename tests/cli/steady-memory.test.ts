import { expect, test } from 'vitest';
import { inSteadyMemory, needsSteadyMemory } from '../../src/cli/steady-memory.ts';

const linux = { platform: 'linux', env: {} } as const;

test.each([
  ['a batch', ['ingest', 'kho/', '--out', 'ra'], linux, true],
  ['searchable PDFs, after an option', ['--verbose', 'ocr', 'kho/'], linux, true],
  ['searchable PDFs, after an option with a value', ['--lang', 'en', 'ocr', 'kho/'], linux, true],
  ['one plan', ['parse', 'ke-hoach.pdf'], linux, false],
  ['the help', [], linux, false],
  ['a batch on a system without glibc', ['ingest', 'kho/'], { platform: 'darwin', env: {} } as const, false],
  ['a process that is set already', ['ingest'], { ...linux, env: { GLIBC_TUNABLES: 'glibc.malloc.check=1' } }, false],
])('%s', (_, args, surroundings, expected) => {
  expect(needsSteadyMemory(args, surroundings)).toBe(expected);
});

test('the process that is started is set, and its exit code is given', async () => {
  const script = "process.exitCode = process.env.GLIBC_TUNABLES.includes('arena_max') ? 7 : 1";
  expect(await inSteadyMemory([process.execPath, '-e', script])).toBe(7);
});

test('a process that a signal ends has the exit code of that signal', async () => {
  expect(await inSteadyMemory([process.execPath, '-e', "process.kill(process.pid, 'SIGTERM')"])).toBe(143);
});
