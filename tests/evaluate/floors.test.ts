import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseGold, scorePlan } from '../../src/evaluate/index.ts';
import { parsePlan } from '../../src/index.ts';

const FOLDER = resolve(import.meta.dirname, '../../fixtures/gold');

/** The F1 of each measure on the plans it was measured on (`npm run eval -- --write`). */
const floors: { plans: string[]; f1: Record<string, number> } = JSON.parse(
  readFileSync(join(FOLDER, 'floors.json'), 'utf8'),
);

/** Measure → hits, gold and found over all gold plans. */
const totals = new Map<string, { hit: number; gold: number; found: number }>();
for (const name of floors.plans) {
  const gold = parseGold(readFileSync(join(FOLDER, name), 'utf8'));
  const document = await parsePlan({ name: `${name}.txt`, bytes: Buffer.from(gold.text) });
  for (const [measure, { hit, gold: asked, found }] of scorePlan(gold, document)) {
    const sum = totals.get(measure) ?? { hit: 0, gold: 0, found: 0 };
    totals.set(measure, { hit: sum.hit + hit, gold: sum.gold + asked, found: sum.found + found });
  }
}

describe('scores on the gold plans', () => {
  it.each(Object.entries(floors.f1))('%s does not fall below F1 %s', (measure, floor) => {
    const { hit, gold, found } = totals.get(measure) ?? { hit: 0, gold: 1, found: 0 };
    expect((200 * hit) / (gold + found)).toBeGreaterThanOrEqual(floor);
  });

  it('has a floor for every measure', () => {
    expect([...totals.keys()].sort()).toEqual(Object.keys(floors.f1).sort());
  });
});
