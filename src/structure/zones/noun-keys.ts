import { fold, matchKey } from '../../lexicon/fold.ts';

/** A noun phrase that names begin with, ready to be compared. */
export interface NounKey {
  readonly exact: string;
  /** Folded letters of a noun long enough to be told without its marks; null for short ones (`Sở` folds like `Số`). */
  readonly folded: string | null;
}

const LONG_ENOUGH = 6;

/**
 * Keys of a lexicon's nouns.
 *
 * @param leastFolded - letters from which a noun is told without its marks
 */
export function nounKeys(nouns: readonly string[], leastFolded = LONG_ENOUGH): NounKey[] {
  return nouns.map((noun) => ({ exact: matchKey(noun), folded: noun.length >= leastFolded ? fold(noun) : null }));
}

/**
 * Whether a text begins with one of the nouns as a whole word; marks may be damaged in long nouns only.
 *
 * @example startsWithNoun('UY BAN NHÂN DÂN XÃ', nounKeys(['ỦY BAN'])) // true
 * @example startsWithNoun('Số 12/KH-UBND', nounKeys(['SỞ'])) // false
 */
export function startsWithNoun(text: string, keys: readonly NounKey[]): boolean {
  const head = text.slice(0, 40);
  const exact = matchKey(head);
  const folded = fold(head);
  return keys.some((key) => startsWord(exact, key.exact) || (key.folded !== null && startsWord(folded, key.folded)));
}

function startsWord(text: string, word: string): boolean {
  return text.startsWith(word) && !/[\p{L}\d]/u.test(text[word.length] ?? ' ');
}
