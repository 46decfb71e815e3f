import { describe, expect, it } from 'vitest';
import { isCompound } from '../../src/lexicon/compounds.ts';

describe('isCompound', () => {
  it('knows words of two syllables in any case and tone placement', () => {
    expect([isCompound('Tổ', 'chức'), isCompound('UỶ', 'BAN'), isCompound('văn', 'hoá')]).toEqual([true, true, true]);
  });

  it('tells tones apart', () => {
    expect([isCompound('tố', 'chức'), isCompound('tố', 'cáo'), isCompound('chức', 'tổ')]).toEqual([false, true, false]);
  });
});
