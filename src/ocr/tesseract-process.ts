import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export const COMMAND = 'tesseract';

/** What the environment may say otherwise: memory in pages of 2 MB. */
const USUAL_ENVIRONMENT = { GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1' };
/**
 * Several processes at once are faster than several threads of one. The command frees and asks for the same memory line
 * by line: glibc is told to keep it, and to take much at a time (mallopt(3)); other libraries do not know these names.
 */
const ENVIRONMENT = {
  OMP_THREAD_LIMIT: '1',
  MALLOC_MMAP_THRESHOLD_: String(1 << 28),
  MALLOC_TRIM_THRESHOLD_: String(1 << 28),
  MALLOC_TOP_PAD_: String(1 << 26),
};

/** The names of images are read one by one from the standard input, their readings go to the standard output. */
const STREAM = ['stdin', 'stdout', '-c', 'stream_filelist=1', '-c', 'tessedit_create_tsv=1'];

/** How a process is started. */
export interface ProcessOptions {
  /** Arguments of the command: language, layout. */
  readonly args: readonly string[];
  /** `stdbuf` is there: the command writes what it has read at once instead of when 4 kB of it are together. */
  readonly unbuffered: boolean;
  /** An empty image: its row says that the rows before it are all. */
  readonly blank: string;
}

/** A running command that recognises one image after the other. */
export interface TesseractProcess {
  /**
   * @param paths - image files
   * @returns the TSV rows of each
   * @throws when the command ends before it has read them, with its last words
   */
  read(paths: readonly string[]): Promise<string[][]>;
  /** Whether it may be asked again. */
  readonly isUsable: boolean;
  end(): void;
}

/** What was asked of a process: the pages it counts from `first` to before `end`, which is the blank one. */
interface Request {
  readonly first: number;
  readonly end: number;
  readonly rows: string[][];
  resolve(rows: string[][]): void;
  reject(error: Error): void;
}

/**
 * Start the command. One process reads many images: starting costs it a sixth of a second, and its memory is warm from
 * the second page on.
 *
 * @example await startTesseract({ args: ['-l', 'vie'], … }).read(['page.tif']) // [['1\t1\t0…', '2\t1\t1…', …]]
 */
export function startTesseract({ args, unbuffered, blank }: ProcessOptions): TesseractProcess {
  const child = spawnCommand(args, unbuffered);
  let pending: Request | null = null;
  let pages = 0;
  let isUsable = true;
  let complaint = '';
  const settle = (how: (request: Request) => void): void => {
    const request = pending;
    pending = null;
    if (request) how(request);
  };
  const finish = (error: Error | null): void => {
    isUsable = false;
    settle((request) => (error === null ? request.resolve(request.rows) : request.reject(error)));
  };
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-1000);
  });
  child.on('error', finish);
  child.on('close', (code, signal) => finish(code === 0 ? null : new Error(lastWords(complaint, signal))));
  // A command that ends early closes its input; its exit code says why.
  child.stdin.on('error', () => {});
  createInterface({ input: child.stdout }).on('line', (row) => {
    if (pending === null) return;
    const page = Number(row.split('\t', 2)[1]);
    pending.rows[page - pending.first]?.push(row);
    if (page === pending.end) settle((request) => request.resolve(request.rows));
  });
  return {
    read: (paths) =>
      new Promise((resolve, reject) => {
        const first = pages + 1;
        pages += paths.length + 1;
        pending = { first, end: pages, rows: paths.map(() => []), resolve, reject };
        child.stdin.write([...paths, blank, ''].join('\n'));
        if (unbuffered) return;
        isUsable = false;
        child.stdin.end();
      }),
    get isUsable() {
      return isUsable;
    },
    end: () => void child.kill('SIGKILL'),
  };
}

/** The command tells which page it reads, too. */
const PROGRESS = /^Page \d+ : /;

function lastWords(complaint: string, signal: NodeJS.Signals | null): string {
  if (signal !== null) return `${COMMAND} was ended by ${signal}`;
  const lines = complaint.split('\n').filter((line) => line.trim() !== '' && !PROGRESS.test(line));
  return lines.at(-1)?.trim() ?? `${COMMAND} ended`;
}

function spawnCommand(args: readonly string[], unbuffered: boolean): ChildProcessWithoutNullStreams {
  const [command, ...first] = unbuffered ? (['stdbuf', '-o0', COMMAND] as const) : ([COMMAND] as const);
  return spawn(command, [...first, ...STREAM, ...args], {
    env: { ...USUAL_ENVIRONMENT, ...process.env, ...ENVIRONMENT },
  });
}
