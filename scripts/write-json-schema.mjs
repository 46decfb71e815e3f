/** Writes the plan document's JSON Schema from the zod schema into `dist/`. Part of `npm run build`. */
import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { planDocumentSchema } from '../dist/src/model/plan-document.js';

const schema = z.toJSONSchema(planDocumentSchema, { target: 'draft-2020-12' });
const titled = { title: 'kehoach plan document 1.0', ...schema };
writeFileSync(new URL('../dist/plan-document.schema.json', import.meta.url), `${JSON.stringify(titled, null, 2)}\n`);
