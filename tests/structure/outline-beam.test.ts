import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseGold } from '../../src/evaluate/index.ts';
import { normalise, open, read } from '../../src/index.ts';
import { decodeOutline } from '../../src/structure/outline/decode.ts';
import { factsOf } from '../../src/structure/outline/line-facts.ts';

const FOLDER = resolve(import.meta.dirname, '../../fixtures/gold');
const plans = readdirSync(FOLDER).filter((name) => name.endsWith('.gold'));

/** Twenty times as many hypotheses, three times as much patience: as good as an exact search on a plan. */
const WIDE = { width: 320, margin: 39 };

describe('the beam', () => {
  it.each(plans)('drops nothing that a far wider one would choose: %s', async (name) => {
    const { text } = parseGold(readFileSync(join(FOLDER, name), 'utf8'));
    const clean = normalise((await read(await open({ name: 'a.txt', bytes: Buffer.from(text) }))).pages);
    const facts = factsOf(clean, 0, clean.lines.length);
    expect(decodeOutline(facts)).toEqual(decodeOutline(facts, { beam: WIDE }));
  });
});
