/**
 * Fits how often facts are right at each confidence of their extractor on the gold plans, writes `src/lexicon/calibration.ts` and prints
 * the reliability of the fit on plans it did not see (leave one plan out). Needs `npm run build`.
 *
 *   node scripts/calibrate.mjs
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { judgeFacts, parseGold } from '../dist/src/evaluate/index.js';
import { runPlan } from '../dist/src/index.js';
import { apply, fitSteps } from './eval/calibration.mjs';

const FOLDER = new URL('../fixtures/gold/', import.meta.url);
const TABLE = new URL('../src/lexicon/calibration.ts', import.meta.url);
const PAGE = new URL('../docs/calibration.md', import.meta.url);
const KINDS = ['citations', 'assignments', 'deadlines', 'targets'];
const BANDS = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01];

const plans = [];
for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.gold'))) {
  const gold = parseGold(readFileSync(new URL(name, FOLDER), 'utf8'));
  const { resolved } = await runPlan({ name: `${name}.txt`, bytes: Buffer.from(gold.text) });
  plans.push(judgeFacts(gold, resolved.facts));
}
const fitted = Object.fromEntries(KINDS.map((kind) => [kind, fitSteps(plans.flatMap((plan) => plan[kind]))]));
const source = readFileSync(TABLE, 'utf8');
const stepOf = ({ below, right }) => `{ below: ${below}, right: ${right} }`;
const listOf = (steps) =>
  steps.length === 1 ? `[${stepOf(steps[0])}]` : `[\n${steps.map((step) => `    ${stepOf(step)},\n`).join('')}  ]`;
const rows = KINDS.map((kind) => `  ${kind}: ${listOf(fitted[kind])},`);
writeFileSync(
  TABLE,
  source.replace(/(export const CALIBRATION = \{\n)[\s\S]*?(\n\} as const)/, `$1${rows.join('\n')}$2`),
);
writeFileSync(PAGE, page());
console.log(page());

/** Said and true rates per band, each plan judged by a table fitted without it. */
function reliability(kind) {
  const judged = plans.flatMap((plan, i) => {
    const steps = fitSteps(plans.filter((_, j) => j !== i).flatMap((other) => other[kind]));
    return plan[kind].map(({ confidence, right }) => ({ said: apply(steps, confidence), right }));
  });
  return BANDS.slice(0, -1).flatMap((from, i) => {
    const band = judged.filter(({ said }) => said >= from && said < BANDS[i + 1]);
    if (band.length === 0) return [];
    const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const [said, right] = [mean(band.map((fact) => fact.said)), mean(band.map((fact) => Number(fact.right)))];
    return [
      `| ${kind} | ${from}–${Math.min(1, BANDS[i + 1])} | ${said.toFixed(2)} | ${right.toFixed(2)} | ${band.length} |`,
    ];
  });
}

function page() {
  return `# Calibration

\`confidence\` of a citation, assignment, deadline or target says how often such facts are right. The extractors' own figures are turned into it by a table fitted on
${plans.length} gold plans (\`node scripts/calibrate.mjs\`). Below, each plan is judged by a table fitted on the others: what was said, and how often it was right.
The rules themselves were developed on most of these plans: expect unseen ones to be right somewhat less often.

| kind | band | said | right | facts |
|---|---|---|---|---|
${KINDS.flatMap(reliability).join('\n')}
`;
}
