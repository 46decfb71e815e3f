/**
 * Writes `docs/diagnostics.md` from the table of rules. Needs `npm run build`; a test says when it is out of date.
 *
 *   node scripts/write-docs.mjs
 */
import { writeFileSync } from 'node:fs';
import { diagnosticsPage } from '../dist/src/model/diagnostics-page.js';

writeFileSync(new URL('../docs/diagnostics.md', import.meta.url), diagnosticsPage());
