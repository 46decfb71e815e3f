import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePlan, toJson } from '../src/index.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');

/** The scan is read by the slow suite. */
const plans = readdirSync(join(FIXTURES, 'plans')).filter((name) => !name.startsWith('10-'));

describe('fixture plans', () => {
  it.each(plans)('%s gives its expected JSON', async (name) => {
    const document = toJson(await parsePlan(join(FIXTURES, 'plans', name)));
    const expected = join(FIXTURES, 'expected', `${name}.json`);
    if (process.env.UPDATE === '1') writeFileSync(expected, document);
    expect(JSON.parse(document)).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });

  it('gives the same bytes for the same input', async () => {
    const path = join(FIXTURES, 'plans', plans[0]!);
    expect(toJson(await parsePlan(path))).toBe(toJson(await parsePlan(path)));
  });
});
