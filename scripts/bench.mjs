/**
 * Speed and memory, printed beside a peer in the same run. Needs `npm run build`.
 *
 *   npm run bench                 every bench
 *   npm run bench -- text pdf     some of them: text, encodings, pdf, start, growth, outline, citations, ocr
 *   npm run bench -- ocr --pages 500     options of one: see its file
 */
import { parseArgs } from 'node:util';
import { citations } from './bench/citations.mjs';
import { encodings } from './bench/encodings.mjs';
import { growth } from './bench/growth.mjs';
import { ocr } from './bench/ocr.mjs';
import { outline } from './bench/outline.mjs';
import { pdf } from './bench/pdf.mjs';
import { start } from './bench/start.mjs';
import { text } from './bench/text.mjs';

const BENCHES = { text, encodings, pdf, start, growth, outline, citations, ocr };
const OPTIONS = ['sets', 'per-set', 'rounds', 'seed', 'pages', 'engine'];
const { positionals: asked, values: options } = parseArgs({
  allowPositionals: true,
  options: Object.fromEntries(OPTIONS.map((name) => [name, { type: 'string' }])),
});
const unknown = asked.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`unknown bench: ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
for (const [name, bench] of Object.entries(BENCHES)) {
  if (asked.length === 0 || asked.includes(name)) await bench(options);
}
