import { readdirSync, readFileSync } from 'node:fs';
import { normalise, open, parsePlan, read } from '../../dist/src/index.js';
import { line, median, peakMemory, timesOf } from './measure.mjs';

const FOLDER = new URL('../../fixtures/plans/', import.meta.url);

/** Text → JSON over the text fixtures, ten times over; the share of reading and normalising alone beside it. */
export async function text() {
  const plans = readdirSync(FOLDER)
    .filter((name) => /\.(txt|md)$/.test(name))
    .map((name) => ({ name, bytes: readFileSync(new URL(name, FOLDER)) }));
  const megabytes = plans.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  const whole = await timesOf(9, async () => {
    for (const plan of plans) await parsePlan(plan);
  });
  const reading = await timesOf(9, async () => {
    for (const plan of plans) normalise((await read(await open(plan))).pages);
  });
  console.log(`\ntext: ${plans.length} fixture plans, ${(megabytes * 1000).toFixed(0)} kB, median of 9`);
  line('text → JSON', megabytes / (median(whole) / 1000), 'MB/s');
  line('open, read, normalise only', megabytes / (median(reading) / 1000), 'MB/s');
  line('peak memory', peakMemory(), 'MB');
}
