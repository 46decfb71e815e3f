import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { line, median } from '../measure.mjs';
import { degrade, GRADES, seeded } from './degrade.mjs';
import { bindPages } from './page-set.mjs';
import { runMeasured, treeMemory } from './process-tree.mjs';

const KEHOACH = fileURLToPath(new URL('../../../bin/kehoach.js', import.meta.url));
const PAGES_PER_FILE = 5;
/** Different pages; a long batch shows them again and again. */
const MOST_SCANS = 20;
const GRADE = 'worn200';
const MOST_MEMORY = 900;

/**
 * Read many scanned pages as one batch (`kehoach ingest`), and print the memory of all its processes along the way.
 *
 * @param pages - of `typesetPlans`
 * @param options - `pages`: how many; `engine`; `seed`; `folder` for the files
 */
export async function longRun(pages, { pages: wanted, engine, seed, folder }) {
  const files = Math.ceil(Number(wanted) / PAGES_PER_FILE);
  const batch = join(folder, 'batch');
  await writeBatch(batch, pages, { files, seed: Number(seed) });
  console.log(`\nocr: ${files * PAGES_PER_FILE} pages (${GRADE}) in ${files} files, one batch, engine ${engine}`);
  const samples = [];
  const every = Math.max(1, Math.round(files / 20));
  const onLine = (_, process) => {
    samples.push(treeMemory(process));
    if (samples.length % every === 0) line(`  after ${samples.length * PAGES_PER_FILE} pages`, samples.at(-1), 'MB');
  };
  const command = ['node', KEHOACH, 'ingest', batch, '--out', join(folder, 'out'), '--ocr', engine, '--lang', 'en'];
  const { seconds, peak } = await runMeasured(command, { onLine });
  const quarter = Math.max(1, samples.length >> 2);
  line('  pages', (60 * files * PAGES_PER_FILE) / seconds, 'pages/min');
  line('  peak of the process tree', peak, 'MB', `(at most ${MOST_MEMORY})`);
  const growth = median(samples.slice(-quarter)) / median(samples.slice(0, quarter));
  line('  last quarter : first quarter', growth, '×', '(flat: about 1)');
}

/** Files of five pages each, no two alike. */
async function writeBatch(batch, pages, { files, seed }) {
  await mkdir(batch);
  const random = seeded(seed);
  const grade = GRADES[GRADE];
  const scans = [];
  for (let at = 0; at < Math.min(MOST_SCANS, files * PAGES_PER_FILE); at++) {
    scans.push(await degrade(pages[at % pages.length].draw(grade.dpi), grade, random));
  }
  for (let file = 0; file < files; file++) {
    const bound = Array.from({ length: PAGES_PER_FILE }, (_, at) => scans[(file * 3 + at) % scans.length]);
    const name = `scan-${String(file + 1).padStart(4, '0')}.pdf`;
    await writeFile(join(batch, name), await bindPages(bound, grade.dpi));
  }
}
