import { describe, expect, it } from 'vitest';
import { PhraseIndex } from '../../../grammars/shared/phrase-index.ts';
import { fold } from '../../../src/lexicon/fold.ts';

const index = new PhraseIndex(['sở', 'sở y tế', 'chính trị-xã hội', 'phòng, chống', 'phòng bệnh', 'phòng dịch', 'y']);

describe('PhraseIndex', () => {
  it.each([
    ['the longest phrase that starts at the offset', 'sở y tế tỉnh', 0, 7],
    ['a shorter one where the longer breaks off', 'sở y học', 0, 2],
    ['one inside the text', 'của sở y tế', 4, 11],
    ['any run of blanks', 'sở  y   tế', 0, 10],
    ['blanks around a dash', 'chính trị - xã hội', 0, 18],
    ['no blanks around a dash', 'chính trị-xã hội', 0, 16],
    ['a blank before a comma', 'phòng , chống', 0, 13],
    ['no part of a longer word', 'sởn', 0, -1],
    ['a phrase among others that begin alike', 'phòng bệnh', 0, 10],
    ['no phrase between two that are known', 'phòng c', 0, -1],
    ['no two blanks before a comma', 'phòng  , chống', 0, -1],
    ['nothing past the end', 'sở y t', 0, 2],
    ['nothing in an empty text', '', 0, -1],
  ])('finds %s', (_, text, offset, end) => {
    expect(index.endOfLongest(text, offset)).toBe(end);
  });

  it('compares in another spelling when told so', () => {
    expect(new PhraseIndex(['so y te']).endOfLongest('sở y tẻ', 0, fold)).toBe(7);
  });

  it('knows what its phrases begin with', () => {
    expect(index.firstLetters).toEqual(['c', 'p', 's', 'y']);
  });
});
