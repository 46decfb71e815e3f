import { readdirSync, readFileSync } from 'node:fs';
import { unified } from 'unified';
import { extract, normalise, open, parsePlan, read, resolve, structure, validate } from '../../dist/src/index.js';
import { openedOf } from '../../dist/src/model/index.js';
import { line, median, peakMemory, timesOf } from './measure.mjs';

const FOLDER = new URL('../../fixtures/plans/', import.meta.url);
const RUNS = 15;

/** Text → JSON over the text fixtures, and the share of each stage in it; the facts may take at most half. */
export async function text() {
  const plans = readdirSync(FOLDER)
    .filter((name) => /\.(txt|md)$/.test(name))
    .map((name) => ({ name, bytes: readFileSync(new URL(name, FOLDER)) }));
  const megabytes = plans.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  const whole = await timesOf(RUNS, async () => {
    for (const plan of plans) await parsePlan(plan);
  });
  console.log(`\ntext: ${plans.length} fixture plans, ${(megabytes * 1000).toFixed(0)} kB, medians of ${RUNS}`);
  line('text → JSON', megabytes / (median(whole) / 1000), 'MB/s');
  const stages = await stageTimes(plans);
  const total = Object.values(stages).reduce((sum, time) => sum + time, 0);
  for (const [stage, time] of Object.entries(stages)) {
    line(`  ${stage}`, (100 * time) / total, '%', stage === 'extract' ? 'at most 50' : '');
  }
  line('peak memory', peakMemory(), 'MB');
}

/** Median milliseconds of each stage over all plans. */
async function stageTimes(plans) {
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    const times = {};
    for (const plan of plans) await timeStages(plan, times);
    runs.push(times);
  }
  return Object.fromEntries(Object.keys(runs[0]).map((stage) => [stage, median(runs.map((times) => times[stage]))]));
}

async function timeStages(plan, times) {
  const timed = async (stage, work) => {
    const start = performance.now();
    const result = await work();
    times[stage] = (times[stage] ?? 0) + performance.now() - start;
    return result;
  };
  const file = await timed('open', () => open(plan));
  const { pages, encoding } = await timed('read', () => read(file, {}));
  file.data.clean = await timed('normalise', () => normalise(pages, { repair: true }));
  const tree = await timed('structure', () => unified().use(structure).parse(file));
  const extracted = await timed('extract', () => unified().use(extract).run(tree, file));
  const resolved = await timed('resolve', () => unified().use(resolve).run(extracted, file));
  const source = { file: file.path, ...openedOf(file), encoding, pages: pages.map(({ lines: _, ...page }) => page) };
  await timed('validate', () => validate(resolved, file, source));
}
