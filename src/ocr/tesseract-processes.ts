import { type ProcessOptions, startTesseract, type TesseractProcess } from './tesseract-process.ts';

/** Processes of the command that wait for images, each started with its arguments. */
export interface TesseractProcesses {
  /**
   * One that waits with these arguments, or a new one. It belongs to the caller until it is given back.
   *
   * @example const running = processes.take(['-l', 'vie', '--psm', '3'])
   */
  take(args: readonly string[]): TesseractProcess;
  /** Start one that waits, for an image that comes soon. */
  add(args: readonly string[]): void;
  /** One that may not be asked again is ended. */
  giveBack(args: readonly string[], running: TesseractProcess): void;
  /** End all that wait. */
  end(): void;
}

interface Waiting {
  readonly key: string;
  readonly running: TesseractProcess;
}

/**
 * Keep processes for the next image: one takes a fifth of a second to start, and the arguments of a page, of a line and of
 * a numeral differ.
 *
 * @param most - processes that wait; of more, the one that was used longest ago is ended
 */
export function keepProcesses(options: Omit<ProcessOptions, 'args'>, most: number): TesseractProcesses {
  /** The one that was used longest ago first. */
  const waiting: Waiting[] = [];
  const start = (args: readonly string[]): TesseractProcess => startTesseract({ ...options, args });
  const giveBack = (args: readonly string[], running: TesseractProcess): void => {
    if (running.isUsable) waiting.push({ key: keyOf(args), running });
    else running.end();
    if (waiting.length > most) waiting.shift()!.running.end();
  };
  return {
    take: (args) => {
      const at = waiting.findLastIndex(({ key, running }) => key === keyOf(args) && running.isUsable);
      return at < 0 ? start(args) : waiting.splice(at, 1)[0]!.running;
    },
    add: (args) => giveBack(args, start(args)),
    giveBack,
    end: () => {
      for (const { running } of waiting.splice(0)) running.end();
    },
  };
}

function keyOf(args: readonly string[]): string {
  return args.join(' ');
}
