/**
 * Letter classes for token patterns. Chevrotain drops the `u` flag, under which `\p{L}` would mean the letters p, L and
 * braces, so the Vietnamese letters are listed as ranges.
 */
export const LOWER = 'a-zà-ãè-êìíò-õùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ';
export const UPPER = 'A-ZÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ';
export const LETTER = LOWER + UPPER;

/** For custom patterns, which say what they begin with one by one. */
export const LOWER_LETTERS: readonly string[] = lettersOf(LOWER);
export const UPPER_LETTERS: readonly string[] = lettersOf(UPPER);

function lettersOf(ranges: string): string[] {
  const pattern = new RegExp(`[${ranges}]`);
  return Array.from({ length: 0x1f00 }, (_, code) => String.fromCharCode(code)).filter((letter) =>
    pattern.test(letter),
  );
}

/** Anything that is not a Vietnamese letter or digit must follow; use at the end of a word pattern. */
export const WORD_END = `(?![${LETTER}0-9])`;

/** A token pattern for literal words: blanks match any run of blanks or one line break, letters match either case. */
export function words(...alternatives: readonly string[]): RegExp {
  const sorted = [...alternatives].sort((a, b) => b.length - a.length);
  return new RegExp(`(?:${sorted.map(wordPattern).join('|')})${WORD_END}`);
}

function wordPattern(phrase: string): string {
  return [...phrase].map((letter) => (letter === ' ' ? '[ \\u00A0\\n]+' : eitherCase(letter))).join('');
}

function eitherCase(letter: string): string {
  const lower = letter.toLowerCase();
  const upper = letter.toUpperCase();
  return lower === upper ? letter.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&') : `[${lower}${upper}]`;
}
