/**
 * Scores the gold plans of `fixtures/gold` and prints precision, recall, F1 and support per measure. Needs `npm run build`.
 *
 *   npm run eval                  the table
 *   npm run eval -- --misses      with every miss and every wrong entry
 *   npm run eval -- --only a01    one plan
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseGold, scorePlan } from '../dist/src/evaluate/index.js';
import { parsePlan } from '../dist/src/index.js';

const FOLDER = new URL('../fixtures/gold/', import.meta.url);
const misses = process.argv.includes('--misses');
const only = process.argv[process.argv.indexOf('--only') + 1] ?? '';
const wanted = (name) => name.endsWith('.gold') && (!process.argv.includes('--only') || name.startsWith(only));

const total = new Map();
for (const name of readdirSync(FOLDER).filter(wanted)) {
  const gold = parseGold(readFileSync(new URL(name, FOLDER), 'utf8'));
  const document = await parsePlan({ name: name.replace('.gold', '.txt'), bytes: Buffer.from(gold.text) });
  for (const [measure, score] of scorePlan(gold, document)) {
    const sum = total.get(measure) ?? { hit: 0, gold: 0, found: 0 };
    total.set(measure, { hit: sum.hit + score.hit, gold: sum.gold + score.gold, found: sum.found + score.found });
    if (misses) {
      for (const miss of score.misses) console.log(`${name} ${measure}: missed ${miss}`);
      for (const extra of score.extras) console.log(`${name} ${measure}: wrong  ${extra}`);
    }
  }
}
console.log(`${'measure'.padEnd(24)} precision  recall      F1  support`);
for (const [measure, { hit, gold, found }] of total) {
  const precision = found ? hit / found : 1;
  const recall = gold ? hit / gold : 1;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  const percent = (ratio) => (100 * ratio).toFixed(1).padStart(7);
  console.log(
    `${measure.padEnd(24)}   ${percent(precision)} ${percent(recall)} ${percent(f1)} ${String(gold).padStart(8)}`,
  );
}
