import { spawn } from 'node:child_process';

/** Commands that read pages by the hundred. */
const LONG = ['ingest', 'ocr'];

/**
 * How glibc is to allocate (its manual, "Memory Allocation Tunables"); other libraries and older versions pass over it.
 *
 * - All threads take their memory from one place. Each has its own otherwise, where freed page images wait for that
 *   thread alone, and a batch grows from page to page.
 * - Large buffers may come in pages of 2 MB: a page image is one fault or two instead of thousands.
 */
const SETTING = { GLIBC_TUNABLES: 'glibc.malloc.arena_max=1:glibc.malloc.hugetlb=1' };

/** Where a command is about to run. */
interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Whether a command line is for {@link inSteadyMemory}.
 *
 * @param args - without the program
 * @example needsSteadyMemory(['ingest', 'kho/'], process) // true on Linux, false in the process that it starts
 */
export function needsSteadyMemory(args: readonly string[], { platform, env }: Surroundings): boolean {
  const isSet = Object.keys(SETTING).some((name) => env[name] !== undefined);
  return platform === 'linux' && !isSet && args.some((arg) => LONG.includes(arg));
}

/**
 * Run the same command line in a process whose memory stays flat: only its starter can say how it is to allocate.
 *
 * @param command - program and arguments, as in `process.argv`
 * @returns the exit code; of a process that a signal ended, 128 and more, as shells have it
 */
export async function inSteadyMemory([node, ...args]: readonly string[]): Promise<number> {
  const child = spawn(node!, [...process.execArgv, ...args], {
    env: { ...process.env, ...SETTING },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  // A terminal interrupts both processes; any other sender knows only this one.
  const signals = { SIGINT: !process.stdin.isTTY, SIGTERM: true, SIGHUP: true };
  for (const [signal, isForChild] of Object.entries(signals)) {
    process.on(signal, () => isForChild && child.kill(signal as NodeJS.Signals));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? 128 + (SIGNAL_NUMBERS[signal ?? ''] ?? 0)));
  });
}

const SIGNAL_NUMBERS: Readonly<Record<string, number>> = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };

/** In the process that was started: end when the starter is gone, and do not live on for its sake. */
export function endWithStarter(): void {
  if (process.channel === undefined) return;
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel?.unref();
}
