import { type MappedText, rewrite } from './mapped-text.ts';

/** Blanks of other widths. Tabs and line breaks are no business of a character step. */
const OTHER_BLANK = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const BLANKS = /\s\s+|[^\S ]/g;

/** Turn no-break and typographic blanks into the ordinary one. */
export function applyBlanks(mapped: MappedText): MappedText {
  return rewrite(mapped, OTHER_BLANK, () => ' ');
}

/** Turn every run of blanks, tabs and stray line breaks into one blank. */
export function collapseBlanks(mapped: MappedText): MappedText {
  return rewrite(mapped, BLANKS, () => ' ');
}
