import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { line, median } from './measure.mjs';
import { characterErrors } from './ocr/character-errors.mjs';
import { CONTENDERS } from './ocr/contenders.mjs';
import { GRADES } from './ocr/degrade.mjs';
import { longRun } from './ocr/long-run.mjs';
import { scanSet } from './ocr/page-set.mjs';
import { runMeasured } from './ocr/process-tree.mjs';
import { registerSerif, typesetPlans } from './ocr/typeset.mjs';

/** Sets, pages of each and rounds that end within some three minutes on two processors. */
const USUAL = { sets: 'clean300,worn200', 'per-set': 4, rounds: 2, seed: 2024, engine: 'tesseract.js' };
/** Speed asked of each engine, as a multiple of a peer's on pages scanned at 300 dpi. */
const ASKED = [
  ['tesseract.js', 'bare tesseract', 0.8],
  ['tesseract command', 'bare tesseract', 1.2],
  ['tesseract.js', 'ocrmypdf', 1.5],
  ['tesseract command', 'ocrmypdf', 1.5],
];
const ASKED_DPI = 300;

/**
 * Reading of scans beside `tesseract` and `ocrmypdf` (Debian packages tesseract-ocr, tesseract-ocr-vie, ocrmypdf), on pages
 * set from the fixtures and degraded by a seed. Every contender is a process of its own, from its start to its last byte;
 * they take turns, so that a drifting machine does not favour one.
 *
 *   npm run bench -- ocr [--sets clean300,worn200,fax200,bad150] [--per-set 4] [--rounds 2] [--seed 2024]
 *   npm run bench -- ocr --pages 500 [--engine tesseract]      one engine for a long time: does its memory stay flat?
 */
export async function ocr(given = {}) {
  const options = { ...USUAL, ...given };
  const folder = mkdtempSync(join(tmpdir(), 'bench-ocr-'));
  try {
    const typeface = registerSerif();
    const pages = (await typesetPlans()).filter(({ text }) => text.length > 400);
    if (options.pages) await longRun(pages, { ...options, folder });
    else await compare(pages, { ...options, folder, typeface });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function compare(pages, { sets, rounds, seed, folder, typeface, 'per-set': perSet }) {
  const workers = availableParallelism();
  const contenders = await present();
  console.log(`\nocr: ${perSet} pages a set in ${typeface}, seed ${seed}, ${workers} workers, medians of ${rounds}`);
  const names = String(sets) === 'all' ? Object.keys(GRADES) : String(sets).split(',');
  for (const name of names) {
    const printed = Array.from({ length: Number(perSet) }, (_, at) => pages[at % pages.length]);
    const set = await scanSet(name, printed, { seed: Number(seed), folder });
    report(set, await takeTurns(set, contenders, { rounds: Number(rounds), workers, folder }));
  }
}

/** The contenders that are installed; the others are named. */
async function present() {
  const found = [];
  for (const [name, contender] of Object.entries(CONTENDERS)) {
    const missing = await contender.missing();
    if (missing === null) found.push([name, contender]);
    else console.log(`${name}: ${missing}: no figure`);
  }
  return found;
}

/** Each round begins with another contender. */
async function takeTurns(set, contenders, { rounds, workers, folder }) {
  const results = new Map(contenders.map(([name]) => [name, { seconds: [], peaks: [], errors: 0 }]));
  for (let round = 0; round < rounds; round++) {
    const first = round % contenders.length;
    for (const [name, contender] of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      const command = contender.command(set, { workers, folder });
      const { seconds, peak } = await runMeasured(command, { input: contender.input?.(set), env: contender.env });
      const result = results.get(name);
      result.seconds.push(seconds);
      result.peaks.push(peak);
      result.errors = errorsOf(contender.texts(set, folder), set.texts);
    }
  }
  return results;
}

/** Over all pages of a set: long pages count more. */
function errorsOf(read, printed) {
  const length = printed.reduce((sum, text) => sum + text.length, 0);
  return printed.reduce((sum, text, at) => sum + characterErrors(read[at] ?? '', text) * text.length, 0) / length;
}

function report(set, results) {
  console.log(`${set.name}: ${set.texts.length} pages`);
  const speeds = new Map();
  for (const [name, { seconds, peaks, errors }] of results) {
    speeds.set(name, (60 * set.texts.length) / median(seconds));
    const note = `${median(peaks).toFixed(0).padStart(5)} MB peak, ${(100 * errors).toFixed(2).padStart(5)} % of characters wrong`;
    line(`  ${name}`, speeds.get(name), 'pages/min', note);
  }
  for (const [name, peer, asked] of ASKED) {
    if (!speeds.has(name) || !speeds.has(peer)) continue;
    const ratio = speeds.get(name) / speeds.get(peer);
    line(`  ${name} : ${peer}`, ratio, '×', set.dpi === ASKED_DPI ? `(asked: at least ${asked})` : '');
  }
}
