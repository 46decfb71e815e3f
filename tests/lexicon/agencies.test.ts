import { describe, expect, it } from 'vitest';
import { ABBREVIATIONS } from '../../src/lexicon/abbreviations.ts';
import { ACTOR_ATTRIBUTES, COMPOUND_FAMILIES, SECTOR_NAMES } from '../../src/lexicon/actor-compounds.ts';
import { BODY_HEADS, POST_HEADS } from '../../src/lexicon/actor-heads.ts';
import { AGENCIES } from '../../src/lexicon/agencies.ts';
import { ROLE_LABELS } from '../../src/lexicon/role-words.ts';

describe('the lexicon of agencies', () => {
  it('names every body once', () => {
    const names = AGENCIES.map((agency) => agency.name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('gives no variant to two bodies', () => {
    const owners = new Map<string, string>();
    for (const { name, variants } of AGENCIES) {
      for (const variant of variants) {
        expect([variant, owners.get(variant) ?? name]).toEqual([variant, name]);
        owners.set(variant, name);
      }
    }
  });

  it('knows every successor, and ends what has one', () => {
    const names = new Set(AGENCIES.map((agency) => agency.name));
    for (const { successor, until } of AGENCIES) {
      if (successor === null) continue;
      expect(names).toContain(successor);
      expect(until).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it('is in NFC and in lower case where grammars need it', () => {
    const lower = [...BODY_HEADS.flatMap((group) => group.words), ...POST_HEADS, ...SECTOR_NAMES, ...ACTOR_ATTRIBUTES]
      .concat(Object.values(COMPOUND_FAMILIES).flat())
      .concat(Object.keys(ROLE_LABELS));
    for (const word of lower) expect(word).toBe(word.normalize('NFC').toLowerCase());
    for (const word of Object.keys(ABBREVIATIONS)) expect(word).toBe(word.toUpperCase());
  });
});
