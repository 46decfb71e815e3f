import { fold } from '../../src/lexicon/fold.ts';
import { longPhrases } from './vocabulary.ts';

/** Letters without marks → the phrase. Two phrases that differ in marks only mend nothing. */
const byLetters = new Map<string, string | null>();
for (const phrase of longPhrases()) {
  const letters = fold(phrase);
  byLetters.set(letters, byLetters.has(letters) && byLetters.get(letters) !== phrase ? null : phrase);
}

const LONG = new RegExp(
  `(?<![a-z0-9])(?:${[...byLetters.keys()].sort((a, b) => b.length - a.length).join('|')})(?![a-z0-9])`,
  'g',
);

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
  for (const { 0: letters, index } of fold(levelled).matchAll(LONG)) {
    const phrase = byLetters.get(letters);
    if (!phrase || levelled.startsWith(phrase, index) || !isCapital(printed, index)) continue;
    result += levelled.slice(at, index) + phrase;
    at = index + letters.length;
  }
  return at === 0 ? levelled : result + levelled.slice(at);
}

function isCapital(printed: string, offset: number): boolean {
  const letter = printed.charAt(offset);
  return letter !== letter.toLowerCase();
}
