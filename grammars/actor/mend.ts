import { fold } from '../../src/lexicon/fold.ts';
import { LETTER, UPPER } from '../shared/letters.ts';
import { PhraseIndex } from '../shared/phrase-index.ts';
import { longPhrases } from './vocabulary.ts';

/** Letters without marks → the phrase. Two phrases that differ in marks only mend nothing. */
const byLetters = new Map<string, string | null>();
for (const phrase of longPhrases()) {
  const letters = fold(phrase);
  byLetters.set(letters, byLetters.has(letters) && byLetters.get(letters) !== phrase ? null : phrase);
}

const known = new PhraseIndex(byLetters.keys());

/**
 * Put right the marks that OCR lost in the long phrases of the vocabulary: three syllables whose letters all fit are no
 * accident, where they begin with a capital (`địa bàn tổ chức` has the letters of `ban tổ chức`). Same length: offsets
 * hold in both texts.
 *
 * @param levelled - the text as `level` gives it
 * @param printed - the text itself
 * @example mendMarks('hội đồng nhân dẫn tỉnh', 'Hội đồng nhân dẫn tỉnh') // 'hội đồng nhân dân tỉnh'
 */
export function mendMarks(levelled: string, printed: string): string {
  let result = '';
  let at = 0;
  for (const { index } of printed.matchAll(FIRST_CAPITAL)) {
    if (index < at) continue;
    const end = known.endOfLongest(levelled, index, fold);
    const phrase = end < 0 ? null : byLetters.get(fold(levelled.slice(index, end)));
    if (phrase?.length !== end - index || levelled.startsWith(phrase, index)) continue;
    result += levelled.slice(at, index) + phrase;
    at = end;
  }
  return at === 0 ? levelled : result + levelled.slice(at);
}

const FIRST_CAPITAL = new RegExp(`(?<![${LETTER}0-9])[${UPPER}]`, 'g');
