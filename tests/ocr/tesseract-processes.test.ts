import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { keepProcesses } from '../../src/ocr/tesseract-processes.ts';

/** A command that waits for its input to end. */
const WAITING = '#!/bin/sh\nexec cat > /dev/null\n';
const [PAGE, LINE, NUMERAL] = [
  ['--psm', '3'],
  ['--psm', '7'],
  ['--psm', '8'],
] as const;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kehoach-'));
  await writeFile(join(folder, 'tesseract'), WAITING, { mode: 0o755 });
  vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test('a process waits for the next image with its arguments', () => {
  const processes = keepProcesses({ blank: 'blank.tif', unbuffered: true }, 3);
  const [page, line] = [processes.take(PAGE), processes.take(LINE)];
  processes.giveBack(PAGE, page);
  processes.giveBack(LINE, line);
  const [first, second] = [processes.take(PAGE), processes.take(PAGE)];
  try {
    expect(first).toBe(page);
    expect(second).not.toBe(page);
  } finally {
    processes.giveBack(PAGE, first);
    processes.giveBack(PAGE, second);
    processes.end();
  }
});

test('of too many the one that was used longest ago is ended', async () => {
  const processes = keepProcesses({ blank: 'blank.tif', unbuffered: true }, 2);
  const taken = [PAGE, LINE, NUMERAL].map((args) => ({ args, running: processes.take(args) }));
  for (const { args, running } of taken) processes.giveBack(args, running);
  await vi.waitFor(() => expect(taken.map(({ running }) => running.isUsable)).toEqual([false, true, true]));
  expect(processes.take(LINE)).toBe(taken[1]!.running);
  taken[1]!.running.end();
  processes.end();
  await vi.waitFor(() => expect(taken.map(({ running }) => running.isUsable)).toEqual([false, false, false]));
});

test('one that was started beforehand is taken, one that ended is not', async () => {
  const processes = keepProcesses({ blank: 'blank.tif', unbuffered: true }, 3);
  processes.add(PAGE);
  const started = processes.take(PAGE);
  expect(started.isUsable).toBe(true);
  processes.giveBack(PAGE, started);
  started.end();
  await vi.waitFor(() => expect(started.isUsable).toBe(false));
  const next = processes.take(PAGE);
  expect(next).not.toBe(started);
  next.end();
  processes.end();
});
