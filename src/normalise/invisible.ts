import { type MappedText, rewrite } from './mapped-text.ts';

/** Control characters but tab and line breaks, soft hyphens, zero-width characters, direction marks, byte order marks. */
const INVISIBLE =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\uFFF9-\uFFFB]/g;

/**
 * Remove characters that print nothing. U+00AD must have been decoded before where it is the ư of TCVN3.
 *
 * @example 'chính\u200B sách' → 'chính sách'
 */
export function removeInvisible(mapped: MappedText): MappedText {
  return rewrite(mapped, INVISIBLE, () => '');
}
