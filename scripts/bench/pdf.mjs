import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parsePlan } from '../../dist/src/index.js';
import { line, median, timesOf } from './measure.mjs';

const FILE = fileURLToPath(new URL('../../fixtures/plans/09-khong-khoi-thuoc.pdf', import.meta.url));

/** Text-layer PDF → JSON beside `pdftotext -layout` (poppler-utils), each as whole processes and ours inside one process too. */
export async function pdf() {
  const { length: pages } = (await parsePlan(FILE)).source.pages;
  const bin = fileURLToPath(new URL('../../bin/kehoach.js', import.meta.url));
  const inside = await timesOf(9, () => parsePlan(FILE));
  const command = await timesOf(5, () => execFileSync('node', [bin, 'parse', FILE], { maxBuffer: 1 << 28 }));
  console.log(`\npdf: 09-khong-khoi-thuoc.pdf, ${pages} pages, medians of 9 and 5`);
  line('PDF → JSON, in process', pages / (median(inside) / 1000), 'pages/s');
  line('kehoach parse, whole command', pages / (median(command) / 1000), 'pages/s');
  try {
    const peer = await timesOf(5, () => execFileSync('pdftotext', ['-layout', FILE, '-']));
    line('pdftotext -layout, whole command', pages / (median(peer) / 1000), 'pages/s');
  } catch {
    console.log('pdftotext is not installed (Debian package poppler-utils): no peer figure');
  }
}
