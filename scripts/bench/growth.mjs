import { readFileSync } from 'node:fs';
import { parsePlan } from '../../dist/src/index.js';
import { line, median, timesOf } from './measure.mjs';

/** Whether the time per character grows with length: ten copies of a plan's body against one. */
export async function growth() {
  const source = readFileSync(new URL('../../fixtures/plans/01-lam-giang-chuyen-doi-so.txt', import.meta.url), 'utf8');
  const plan = (copies) => ({ name: 'copies.txt', bytes: Buffer.from(source.repeat(copies)) });
  const one = median(await timesOf(9, () => parsePlan(plan(1))));
  const ten = median(await timesOf(9, () => parsePlan(plan(10))));
  const hundred = median(await timesOf(3, () => parsePlan(plan(100))));
  console.log('\ngrowth: copies of one plan in one file, medians of 9 and 3');
  line('1 copy', one, 'ms');
  line('10 copies', ten, 'ms', `${(ten / one).toFixed(1)} × one (at most 12)`);
  line('100 copies', hundred, 'ms', `${(hundred / ten).toFixed(1)} × ten`);
}
