import { describe, expect, it } from 'vitest';
import { parseGold, scorePlan } from '../../src/evaluate/index.ts';
import { parsePlan } from '../../src/index.ts';

const GOLD = `number: 12/KH-UBND
---
[header] Số: 12/KH-UBND
[header] KẾ HOẠCH
[title] Trồng cây năm 2024

[I] I. PHÂN CÔNG

[I/1] 1. Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp báo cáo trước ngày 30/4/2024.
> who lead Sở Nội vụ
> who coordinate Sở Y tế
> who? coordinate Sở Tư pháp
> when by | trước ngày 30/4/2024 | 2024-04-30 | -
`;

const ratio = async (source: string) => {
  const gold = parseGold(source);
  return scorePlan(gold, await parsePlan({ name: 'a.txt', bytes: Buffer.from(gold.text) }));
};

describe('scorePlan', () => {
  it('counts hits, misses and wrong entries, and leaves optional ones out', async () => {
    const scores = await ratio(GOLD);
    expect(scores.get('header')).toMatchObject({ hit: 1, gold: 1, found: 1 });
    expect(scores.get('outline')).toMatchObject({ hit: 2, gold: 2, found: 2 });
    expect(scores.get('deadlines')).toMatchObject({ hit: 1, gold: 1, found: 1, misses: [], extras: [] });
    expect(scores.get('assignments')).toMatchObject({ hit: 1, gold: 2, found: 1 });
    expect(scores.get('assignments')?.misses[0]).toContain('Sở Y tế');
  });

  it('counts an entry that no gold names as wrong', async () => {
    const scores = await ratio(GOLD.replace('> when by | trước ngày 30/4/2024 | 2024-04-30 | -\n', ''));
    expect(scores.get('deadlines')).toMatchObject({ hit: 0, gold: 0, found: 1 });
  });
});
