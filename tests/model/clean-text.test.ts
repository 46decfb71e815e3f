import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CleanText, editText, pageRegionsOf, plainLayout, regionsOf } from '../../src/model/index.ts';

/** "một hai\nba" on one page, words 20 points wide. */
const clean: CleanText = {
  text: 'một hai\nba',
  lines: [
    { start: 0, end: 7, page: 1, box: [0, 0, 50, 10], layout: plainLayout, role: 'flow' },
    { start: 8, end: 10, page: 1, box: [0, 20, 20, 30], layout: plainLayout, role: 'flow' },
  ],
  words: [
    { start: 0, end: 3, page: 1, box: [0, 0, 20, 10], confidence: null },
    { start: 4, end: 7, page: 1, box: [30, 0, 50, 10], confidence: null },
    { start: 8, end: 10, page: 1, box: [0, 20, 20, 30], confidence: null },
  ],
  repairs: [],
};

describe('editText', () => {
  it('moves lines and words along with a longer replacement', () => {
    const edited = editText(clean, [
      { start: 0, end: 3, text: 'mười' },
      { start: 7, end: 8, text: ' ' },
    ]);
    expect(edited.text).toBe('mười hai ba');
    expect(edited.words.map(({ start, end }) => edited.text.slice(start, end))).toEqual(['mười', 'hai', 'ba']);
    expect(edited.lines.map(({ start, end }) => edited.text.slice(start, end))).toEqual(['mười hai', 'ba']);
  });

  it('keeps every word that no edit touches', () => {
    const words = fc.array(fc.stringMatching(/^[a-zđ]{1,4}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.nat(), fc.string({ maxLength: 5 }), (list, pick, replacement) => {
        const at = list.map((_, i) => list.slice(0, i).join(' ').length + (i > 0 ? 1 : 0));
        const text = list.join(' ');
        const placed = list.map((word, i) => ({
          start: at[i]!,
          end: at[i]! + word.length,
          page: 1,
          box: [0, 0, 1, 1] as const,
          confidence: null,
        }));
        const index = pick % list.length;
        const edited = editText({ text, lines: [], words: placed, repairs: [] }, [
          { ...placed[index]!, text: replacement },
        ]);
        const expected = list.map((word, i) => (i === index ? replacement : word));
        expect(edited.words.map(({ start, end }) => edited.text.slice(start, end))).toEqual(expected);
      }),
    );
  });
});

describe('regionsOf', () => {
  it('gives one rectangle per line', () => {
    expect(regionsOf(clean, { start: 4, end: 10 })).toEqual([
      { page: 1, box: [30, 0, 50, 10] },
      { page: 1, box: [0, 20, 20, 30] },
    ]);
  });

  it('gives nothing for a span without words', () => {
    expect(regionsOf(clean, { start: 3, end: 4 })).toEqual([]);
  });
});

describe('pageRegionsOf', () => {
  it('gives one rectangle per page', () => {
    expect(pageRegionsOf(clean, { start: 0, end: 10 })).toEqual([{ page: 1, box: [0, 0, 50, 30] }]);
  });
});
