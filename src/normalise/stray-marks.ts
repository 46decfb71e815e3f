import { HORN_APOSTROPHES, MARK_FORMS, SPACING_ACCENTS } from '../lexicon/lookalikes.ts';
import { isSyllable } from '../lexicon/syllables.ts';
import { composeCluster } from './composition.ts';
import { type MappedText, rewrite } from './mapped-text.ts';

const LETTERS = /[\p{L}\p{M}]+/gu;
const MARK_FORM = /[\u030C\u0311\u0315-\u0317\u0321\u0329\u01CD-\u01DC\u0131]/;
const VOWEL_MARKS = new RegExp(`[${[...MARK_FORMS.keys()].join('')}]`, 'g');

/**
 * Marks of another shape (caron for breve, comma for horn) become the Vietnamese ones where that makes a syllable.
 *
 * @example 'nǎm' (caron) → 'năm'
 */
export function replaceMarkForms(mapped: MappedText): MappedText {
  if (!MARK_FORM.test(mapped.text)) return mapped;
  return rewrite(mapped, LETTERS, ([word]) => {
    if (!MARK_FORM.test(word)) return word;
    const marks = word.normalize('NFD').replace(VOWEL_MARKS, (mark) => MARK_FORMS.get(mark)!);
    return syllableOr(word, marks.replace(/\u0131/g, 'i'));
  });
}

const ACCENTS = [...SPACING_ACCENTS.keys()].join('');
const ANY_ACCENT = new RegExp(`[${ACCENTS}${HORN_APOSTROPHES}]`);
const ACCENTED_WORD = new RegExp(`[\\p{L}\\p{M}${ACCENTS}${HORN_APOSTROPHES}]+`, 'gu');
const ACCENT = new RegExp(`[${ACCENTS}]`, 'g');
const HORN = new RegExp(`([ou]\\p{M}*)[${HORN_APOSTROPHES}]`, 'giu');
/** Characters that are quotation marks or code marks when they end a word. */
const CLOSING = /[\u2019`]$/;

/**
 * Accents that a PDF or an OCR engine left as characters of their own go onto the vowel before them where that makes a
 * syllable, and so does an apostrophe that is the horn of ơ or ư.
 *
 * @example 'kê´ hoa\u02DC' → 'kế hoã'; 'ngu’ời' → 'người'
 */
export function attachAccents(mapped: MappedText): MappedText {
  if (!ANY_ACCENT.test(mapped.text)) return mapped;
  return rewrite(mapped, ACCENTED_WORD, ([word]) => {
    if (!ANY_ACCENT.test(word) || CLOSING.test(word)) return word;
    const parts = word.normalize('NFD');
    const attached = syllableOr(
      word,
      parts.replace(ACCENT, (accent) => SPACING_ACCENTS.get(accent)!),
    );
    return attached === word ? syllableOr(word, parts.replace(HORN, '$1\u031B')) : attached;
  });
}

/** The composed spelling where it is a syllable, else the word as it was. */
function syllableOr(word: string, spelling: string): string {
  const composed = spelling.replace(/\P{M}\p{M}+/gu, composeCluster);
  return isSyllable(composed) ? composed : word;
}
