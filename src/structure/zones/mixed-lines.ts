import { isSignatureHead } from './end-signs.ts';

/** A second column run into a line of the first: it begins after a separator or a wide gap. */
const BREAKS = /(?:(?<=[;.,:)])[ \t]+|[ \t]{3,}|[ \t]*\|[ \t]*)(?=\p{Lu})/gu;
/** Shorter ones are a unit's code: `- P. KT,`. */
const SHORTEST_HEAD = 6;
const PERSON = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4}$/u;

/**
 * Where the signature's column begins in a line of the recipients' column, in plain text that lost the columns.
 *
 * @returns an offset into the line, or null for a line of one column
 * @example signaturePartAt('- Sở Nội vụ; TM. ỦY BAN NHÂN DÂN') // 13
 * @example signaturePartAt('- C, PCVPTU; P. KT,') // null
 */
export function signaturePartAt(text: string): number | null {
  for (const gap of text.matchAll(BREAKS)) {
    const rest = text.slice(gap.index + gap[0].length).trim();
    const isWide = gap[0].length >= 3 || gap[0].includes('|');
    if ((rest.length >= SHORTEST_HEAD && isSignatureHead(rest)) || (isWide && PERSON.test(rest)))
      return gap.index + gap[0].length;
  }
  return null;
}
