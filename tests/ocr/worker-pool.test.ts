import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openPool } from '../../src/ocr/worker-pool.ts';

const countingPool = (size: number, timeLimit = 1000) => {
  const log: string[] = [];
  let started = 0;
  const pool = openPool<number>({
    size,
    timeLimit,
    start: async () => {
      started++;
      log.push(`start ${started}`);
      return started;
    },
    stop: async (worker) => void log.push(`stop ${worker}`),
  });
  return { log, pool };
};

test('starts no worker before it is needed, reuses them, ends them', async () => {
  const { log, pool } = countingPool(2);
  expect(log).toEqual([]);
  expect(await pool.run(async (worker) => worker)).toBe(1);
  expect(await pool.run(async (worker) => worker)).toBe(1);
  await pool.close();
  expect(log).toEqual(['start 1', 'stop 1']);
});

test('starts workers for jobs that will come, no more than it has, and gives them the first jobs', async () => {
  const { log, pool } = countingPool(2);
  for (const _ of [1, 2, 3]) pool.warmUp();
  expect(log).toEqual(['start 1', 'start 2']);
  expect(await pool.run(async (worker) => worker)).toBe(1);
  await pool.close();
  expect(log).toEqual(['start 1', 'start 2', 'stop 1', 'stop 2']);
});

test('a worker that cannot start fails the job, and the next job tries again', async () => {
  let tries = 0;
  const start = () => (++tries === 1 ? Promise.reject(new Error('no model')) : Promise.resolve(tries));
  const pool = openPool<number>({ size: 1, timeLimit: 1000, start, stop: async () => {} });
  pool.warmUp();
  await expect(pool.run(async (worker) => worker)).rejects.toThrow('no model');
  expect(await pool.run(async (worker) => worker)).toBe(2);
  await pool.close();
});

test('runs as many jobs at a time as it has workers', async () => {
  const { pool } = countingPool(2);
  let running = 0;
  let most = 0;
  const job = async () => {
    most = Math.max(most, ++running);
    await sleep(5);
    running--;
  };
  await Promise.all([1, 2, 3, 4, 5].map(() => pool.run(job)));
  await pool.close();
  expect(most).toBe(2);
});

test('gives up a job that exceeds its time and replaces the worker', async () => {
  const { log, pool } = countingPool(1, 20);
  await expect(pool.run(() => sleep(10_000, null, { ref: false }))).rejects.toThrow('took longer than 0 s');
  expect(await pool.run(async (worker) => worker)).toBe(2);
  await pool.close();
  expect(log).toEqual(['start 1', 'stop 1', 'start 2', 'stop 2']);
});

test('a closed pool refuses jobs and starts no worker', async () => {
  const { log, pool } = countingPool(1);
  await pool.close();
  await expect(pool.run(async (worker) => worker)).rejects.toThrow('the OCR engine is closed');
  pool.warmUp();
  expect(log).toEqual([]);
});

test('a pool that is closing ends the jobs that it has, those that wait included, and takes no other', async () => {
  const { log, pool } = countingPool(1);
  const done: string[] = [];
  const job = (name: string) => async () => {
    await sleep(5);
    done.push(name);
  };
  const asked = [pool.run(job('first')), pool.run(job('second'))];
  const closed = pool.close();
  const late = expect(pool.run(job('late'))).rejects.toThrow('the OCR engine is closed');
  await Promise.all([...asked, closed, late]);
  expect([done, log]).toEqual([
    ['first', 'second'],
    ['start 1', 'stop 1'],
  ]);
});

test('a pool that is closed twice ends each worker once', async () => {
  const { log, pool } = countingPool(1);
  await pool.run(async (worker) => worker);
  await Promise.all([pool.close(), pool.close()]);
  await pool.close();
  expect(log).toEqual(['start 1', 'stop 1']);
});
