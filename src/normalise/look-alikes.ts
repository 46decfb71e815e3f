import {
  D_STROKES,
  FOREIGN_SCRIPT_LETTERS,
  LETTER_FORMS,
  PLAIN_SIGNS,
  SYMBOL_FONT_SIGNS,
} from '../lexicon/lookalikes.ts';
import { type MappedText, rewrite } from './mapped-text.ts';

const anyOf = (table: ReadonlyMap<string, string>): string => `[${[...table.keys()].join('')}]`;

const SIGN = new RegExp(anyOf(PLAIN_SIGNS), 'g');
const SYMBOL_FONT_SIGN = new RegExp(anyOf(SYMBOL_FONT_SIGNS), 'g');
const LETTER_FORM = new RegExp(`[${[...LETTER_FORMS.keys()].join('')}\uFF01-\uFF5E]`, 'g');

/** Hyphens and minus signs become `-`, slashes `/`. */
export function replacePlainSigns(mapped: MappedText): MappedText {
  return rewrite(mapped, SIGN, (match) => PLAIN_SIGNS.get(match[0])!);
}

/** Bullets and signs of Symbol and Wingdings. */
export function replaceSymbolFonts(mapped: MappedText): MappedText {
  return rewrite(mapped, SYMBOL_FONT_SIGN, (match) => SYMBOL_FONT_SIGNS.get(match[0])!);
}

/** Ligatures, Roman numeral characters, fullwidth letters and digits. */
export function replaceLetterForms(mapped: MappedText): MappedText {
  return rewrite(mapped, LETTER_FORM, ([form]) => LETTER_FORMS.get(form) ?? fullwidthTwin(form));
}

/** U+FF01–FF5E repeat ASCII 21–7E in the same order. */
function fullwidthTwin(form: string): string {
  return String.fromCharCode(form.charCodeAt(0) - 0xfee0);
}

const SUSPECT = /[ðɖÐƉ\u0335-\u0338\u0370-\u052F]/;
const CHUNK = /\S+/g;
const FOREIGN_RUN = /[\u0370-\u052F]+/g;
const LATIN = /\p{Script=Latin}/u;
/** A label of capitals at the start of a line: `І.`, `А)`. */
const LABEL = /^\p{Lu}+[.)]$/u;

/**
 * Eth becomes đ; Cyrillic and Greek letters become the Latin ones they look like, in words and codes that are Latin
 * otherwise and in labels at the start of a line.
 *
 * @example 'QÐ-UBND' → 'QĐ-UBND'; 'BCĐÐ' → 'BCĐ'; 'Рhòng' (Cyrillic Р) → 'Phòng'
 */
export function replaceForeignLetters(mapped: MappedText): MappedText {
  if (!SUSPECT.test(mapped.text)) return mapped;
  return rewrite(mapped, CHUNK, (match) =>
    SUSPECT.test(match[0]) ? latinChunk(match[0], isLineStart(match)) : match[0],
  );
}

function isLineStart({ input, index }: RegExpExecArray): boolean {
  return index === 0 || input[index - 1] === '\n';
}

function latinChunk(chunk: string, atStart: boolean): string {
  const latin = chunk
    .replace(/d[\u0335-\u0338]/g, 'đ')
    .replace(/D[\u0335-\u0338]/g, 'Đ')
    .replace(/[ĐÐ]{2,}/g, (run) => (/^(?:Đ+|Ð+)$/.test(run) ? run : 'Đ'))
    .replace(/[ðɖÐƉ]/g, (letter) => D_STROKES.get(letter)!);
  if (!LATIN.test(latin) && !(atStart && LABEL.test(latin))) return latin;
  return latin.replace(FOREIGN_RUN, (run) => {
    const letters = [...run].map((letter) => FOREIGN_SCRIPT_LETTERS.get(letter));
    return letters.includes(undefined) ? run : letters.join('');
  });
}
