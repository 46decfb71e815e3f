import { WORD_END } from './letters.ts';

/**
 * A pattern for phrases in their printed capitals, longest first: unlike `words`, `Tổ chức` does not match `tổ chức`.
 * Blanks match any run of blanks or one line break.
 */
export function phrases(alternatives: readonly string[]): RegExp {
  const sorted = [...alternatives].sort((a, b) => b.length - a.length);
  return new RegExp(`(?:${sorted.map(phrasePattern).join('|')})${WORD_END}`);
}

function phrasePattern(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '[ \\u00A0\\n]+');
}
