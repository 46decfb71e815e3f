/** How the pool makes and ends its workers. */
export interface PoolOptions<W> {
  /** Workers at the same time. */
  readonly size: number;
  /** Milliseconds a job may take, start of a worker excluded; infinite when the job keeps its own time. */
  readonly timeLimit: number;
  start(): Promise<W>;
  stop(worker: W): Promise<void>;
}

/** Workers that are started when needed, reused, and replaced after a failure. */
export interface WorkerPool<W> {
  /**
   * Run a job on the next free worker.
   *
   * @throws what the job throws, or an `Error` when it exceeds the time limit; the worker is thrown away in both cases.
   * An `Error` once the pool is closed: no worker is started then
   */
  run<T>(job: (worker: W) => Promise<T>): Promise<T>;
  /** Start one worker more for a job that will come soon; none once the pool is closed. */
  warmUp(): void;
  /** Takes no further jobs, and ends all workers once the jobs that it has are done. */
  close(): Promise<void>;
}

/**
 * Open a pool; no worker is started before the first job.
 *
 * @example openPool({ size: 2, timeLimit: 60_000, start, stop }).run((worker) => worker.recognise(page))
 */
export function openPool<W>(options: PoolOptions<W>): WorkerPool<W> {
  const slots: Slot<W>[] = Array.from({ length: Math.max(1, options.size) }, () => ({ worker: null }));
  const free = [...slots];
  const waiting: ((slot: Slot<W>) => void)[] = [];
  const running = new Set<Promise<unknown>>();
  let closing: Promise<void> | null = null;
  const acquire = (): Promise<Slot<W>> => {
    const warm = free.findIndex(({ worker }) => worker !== null);
    const slot = warm < 0 ? free.pop() : free.splice(warm, 1)[0];
    return slot ? Promise.resolve(slot) : new Promise((resolve) => waiting.push(resolve));
  };
  const release = (slot: Slot<W>): void => {
    const next = waiting.shift();
    if (next) next(slot);
    else free.push(slot);
  };
  const run = async <T>(job: (worker: W) => Promise<T>): Promise<T> => {
    const slot = await acquire();
    try {
      return await runOn(slot, job, options);
    } finally {
      release(slot);
    }
  };
  const end = async (): Promise<void> => {
    await Promise.all(running);
    await Promise.all(slots.map((slot) => discard(slot, options)));
  };
  return {
    run: (job) => {
      if (closing) return Promise.reject(new Error('the OCR engine is closed'));
      const result = run(job);
      const settled = result.then(ignore, ignore).finally(() => running.delete(settled));
      running.add(settled);
      return result;
    },
    warmUp: () => {
      const cold = closing ? undefined : free.find(({ worker }) => worker === null);
      if (cold) startIn(cold, options).catch(ignore);
    },
    close: () => {
      closing ??= end();
      return closing;
    },
  };
}

interface Slot<W> {
  /** Started or starting. */
  worker: Promise<W> | null;
}

function ignore(): void {}

async function runOn<W, T>(slot: Slot<W>, job: (worker: W) => Promise<T>, options: PoolOptions<W>): Promise<T> {
  try {
    const worker = await (slot.worker ?? startIn(slot, options));
    return await withinTime(job(worker), options.timeLimit);
  } catch (error) {
    await discard(slot, options);
    throw error;
  }
}

function startIn<W>(slot: Slot<W>, options: PoolOptions<W>): Promise<W> {
  slot.worker = options.start();
  return slot.worker;
}

async function discard<W>(slot: Slot<W>, options: PoolOptions<W>): Promise<void> {
  const worker = await slot.worker?.catch(() => null);
  slot.worker = null;
  if (worker !== undefined && worker !== null) await options.stop(worker);
}

async function withinTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  if (milliseconds === Number.POSITIVE_INFINITY) return work;
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${Math.round(milliseconds / 1000)} s`)), milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
