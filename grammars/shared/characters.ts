/** Blanks inside a paragraph: at most one line break. */
export const BLANK = /(?:[ \t\u00A0]+\n?|\n)[ \t\u00A0]*/;

/** A paragraph's end. */
export const BLANK_LINE = /[ \t\u00A0]*\n[ \t\u00A0]*\n/;

/**
 * What no other pattern takes ends a phrase: all of it is one token. Chevrotain's look-up by first character misreads
 * `[\s\S]` and gives up on complements such as `[^\n]`.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole range of code units is meant
export const REST = /[\u0000-\uFFFF]+/;
