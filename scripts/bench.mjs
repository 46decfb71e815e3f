/**
 * Speed and memory, printed beside a peer in the same run. Needs `npm run build`.
 *
 *   npm run bench                 every bench
 *   npm run bench -- text pdf     some of them: text, pdf, start, growth, outline, citations
 */
import { citations } from './bench/citations.mjs';
import { growth } from './bench/growth.mjs';
import { outline } from './bench/outline.mjs';
import { pdf } from './bench/pdf.mjs';
import { start } from './bench/start.mjs';
import { text } from './bench/text.mjs';

const BENCHES = { text, pdf, start, growth, outline, citations };
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`unknown bench: ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
for (const [name, bench] of Object.entries(BENCHES)) {
  if (asked.length === 0 || asked.includes(name)) await bench();
}
