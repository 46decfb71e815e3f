import { type MappedText, rewrite } from './mapped-text.ts';

/** Control and format characters (Cc, Cf: soft hyphen, zero width, direction, byte order mark) but tab and line breaks; variation selectors. */
const INVISIBLE = /(?![\t\n\v\f\r])[\p{Cc}\p{Cf}\uFE00-\uFE0F\u034F]/gu;

/**
 * Remove characters that print nothing. U+00AD must have been decoded before where it is the ư of TCVN3.
 *
 * @example 'chính\u200B sách' → 'chính sách'
 */
export function removeInvisible(mapped: MappedText): MappedText {
  return rewrite(mapped, INVISIBLE, () => '');
}
