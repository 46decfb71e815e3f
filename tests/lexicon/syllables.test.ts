import { describe, expect, it } from 'vitest';
import { countSyllables, generateSyllables, isSyllable, syllableShare } from '../../src/lexicon/syllables.ts';

describe('generateSyllables', () => {
  it.each([
    ['both tone placements', {}, 16_097],
    ['one tone placement', { placements: ['main'] }, 15_887],
    ['no rare rimes', { placements: ['main'], rareRimes: false }, 15_220],
    ['glides after any onset', { placements: ['main'], anyGlide: true }, 17_588],
    ['glides after any onset, both placements', { anyGlide: true }, 17_918],
  ] as const)('writes out the closed set: %s', (_, options, size) => {
    expect(generateSyllables(options).size).toBe(size);
  });

  it('gives stop-final rimes only sắc and nặng', () => {
    const stopFinal = [...generateSyllables({ placements: ['main'] })].filter((word) => /(?:c|ch|p|t)$/.test(word));
    expect(stopFinal.length).toBe(2_515);
  });
});

describe('isSyllable', () => {
  it.each([
    'kế',
    'HOẠCH',
    'hoà',
    'hòa',
    'Thủy',
    'thuỷ',
    'nguyên',
    'nghị',
    'quyết',
    'quý',
    'gì',
    'giếng',
    'giữ',
    'yêu',
    'ỷ',
    'kỹ',
    'kĩ',
    'Kạn',
    'Đắk',
    'khuỷu',
    'người',
    'buýt',
  ])('accepts %s', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  it.each(['khieu', 'through', 'Qúy', 'qúy', 'ngế', 'kan', 'UBND', 'hoac', 'quyet', 'nh', '', '12', 'ĐĐ'])(
    'refuses %j',
    (word) => {
      expect(isSyllable(word)).toBe(false);
    },
  );
});

describe('syllableShare', () => {
  it('leaves abbreviations, Roman numerals and list letters out', () => {
    expect(countSyllables('II. b) UBND xã An Phú kýban hành')).toEqual({ words: 5, valid: 4 });
  });

  it.each([
    ['clean text', 'Triển khai kế hoạch cải cách hành chính năm 2025', 1],
    ['letters read as TCVN3', 'ñy ban nh©n d©n tØnh; §¶ng ñy', 0.1],
    ['no words at all', '12/2025 – 100%', 1],
  ])('judges %s', (_, text, share) => {
    expect(syllableShare(text)).toBeCloseTo(share, 1);
  });
});
