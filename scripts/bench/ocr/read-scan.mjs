/**
 * Reads a scanned PDF as one process: its searchable PDF and the text of each page as recognised, nothing repaired.
 *
 *   node scripts/bench/ocr/read-scan.mjs SCAN.pdf ENGINE WORKERS TEXTS.json SEARCHABLE.pdf
 */
import { writeFileSync } from 'node:fs';
import { runSearchablePdf } from '../../../dist/src/index.js';
import { openEngine } from '../../../dist/src/ocr/index.js';

const [scan, name, workers, texts, searchable] = process.argv.slice(2);
const engine = await openEngine(name, { concurrency: Number(workers) });
const { pages, bytes } = await runSearchablePdf(scan, { openEngine: async () => engine });
await engine.close();
writeFileSync(searchable, bytes);
writeFileSync(texts, JSON.stringify(pages.map(({ lines }) => lines.map(({ text }) => text).join('\n'))));
