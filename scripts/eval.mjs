/**
 * Scores the gold plans of `fixtures/gold` and prints precision, recall, F1 (per cent) and support per measure, with two baselines.
 * Needs `npm run build`.
 *
 *   npm run eval                  the tables
 *   npm run eval -- --misses      with every miss and every wrong entry
 *   npm run eval -- --only a01    one plan, or those whose names begin so
 *   npm run eval -- --write       writes docs/benchmarks.md and the floors that the tests hold
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseGold, scorePlan } from '../dist/src/evaluate/index.js';
import { parsePlan } from '../dist/src/index.js';
import { chronoDeadlines, keyScore, regexCitations } from './eval/baselines.mjs';
import { HEAD, ratios, scoreRow } from './eval/report.mjs';

const FOLDER = new URL('../fixtures/gold/', import.meta.url);
const flags = new Set(process.argv.slice(2));
const only = flags.has('--only') ? process.argv.at(-1) : '';
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.gold') && name.startsWith(only));

const ours = new Map();
const baselines = new Map();
for (const name of names) {
  const gold = parseGold(readFileSync(new URL(name, FOLDER), 'utf8'));
  const document = await parsePlan({ name: name.replace('.gold', '.txt'), bytes: Buffer.from(gold.text) });
  for (const [measure, score] of scorePlan(gold, document)) {
    add(ours, measure, score);
    if (flags.has('--misses')) printMisses(`${name} ${measure}`, score);
  }
  const dated = gold.deadlines.filter((deadline) => !deadline.optional && deadline.edtf !== null);
  const numbered = gold.citations.filter((citation) => !citation.optional && citation.number !== null);
  const dates = (entry) => `${entry.where}|${entry.edtf}`;
  const numbers = (entry) => `${entry.where}|${entry.type}|${entry.number}`;
  add(
    baselines,
    'dated deadlines: kehoach',
    keyScore(
      dated,
      document.deadlines.filter((d) => d.edtf !== null),
      dates,
    ),
  );
  add(baselines, 'dated deadlines: chrono-node/vi', keyScore(dated, chronoDeadlines(document), dates));
  add(
    baselines,
    'numbered citations: kehoach',
    keyScore(
      numbered,
      document.citations.filter((c) => c.number !== null),
      numbers,
    ),
  );
  add(baselines, 'numbered citations: plain expression', keyScore(numbered, regexCitations(document), numbers));
}
const table = (scores) => [HEAD, ...[...scores].map(([measure, score]) => scoreRow(measure, score))].join('\n');
console.log(`${names.length} plans\n${table(ours)}\n\n${table(baselines)}`);
if (flags.has('--write')) write();

function add(totals, measure, { hit, gold, found }) {
  const sum = totals.get(measure) ?? { hit: 0, gold: 0, found: 0 };
  totals.set(measure, { hit: sum.hit + hit, gold: sum.gold + gold, found: sum.found + found });
}

function printMisses(label, { misses, extras }) {
  for (const miss of misses) console.log(`${label}: missed ${miss}`);
  for (const extra of extras) console.log(`${label}: wrong  ${extra}`);
}

function write() {
  const f1 = Object.fromEntries(
    [...ours].map(([measure, score]) => [measure, Math.floor(1000 * ratios(score).f1) / 10]),
  );
  writeFileSync(new URL('floors.json', FOLDER), `${JSON.stringify({ plans: names, f1 }, null, 2)}\n`);
  const page = `# Benchmarks

${names.length} plans annotated by hand (\`fixtures/gold\`), in per cent; written by \`npm run eval -- --write\`. A test fails when a figure falls
(\`fixtures/gold/floors.json\`).

${table(ours)}

The same gold beside tools that are not made for it (place and normal form, kinds left out):

${table(baselines)}

Speed and memory: \`npm run bench\`.
`;
  writeFileSync(new URL('../docs/benchmarks.md', import.meta.url), page);
}
