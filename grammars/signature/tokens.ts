import type { TokenType } from 'chevrotain';
import { FAMILY_NAMES, NAME_TITLES, POSITIONS } from '../../src/lexicon/positions.ts';
import { createToken } from '../shared/chevrotain.ts';
import { LETTER, LOWER, UPPER, words } from '../shared/letters.ts';

/** Tokens of the grammar `signature`: each is a line, or what stands behind a seal mark on its line. */

const LINE = '[^\\n]*';
/** Nothing but marks until the end of the line. */
const LINE_END = '(?![ \\t.,;:|*_]*[^ \\t.,;:|*_\\n])';
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const anyOf = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');

export const LineBreak = createToken({ name: 'LineBreak', pattern: /[\n\r \t]+/, line_breaks: true });

/** What a digital signature prints over the block: `Ký bởi: …`, `Thời gian ký: …`. */
export const Stamp = createToken({
  name: 'Stamp',
  pattern: new RegExp(
    `(?:Ký bởi|Người ký|Cơ quan|E-?mail|Thời gian ký|Ngày ký|Chức vụ|Đơn vị|Signed by)[ \\t]*:${LINE}`,
  ),
});

const SEAL_WORDS = ['đã ký', 'ký tên', 'ký, ghi rõ', 'ký và', 'ký, đóng dấu', 'chữ ký', 'đóng dấu']
  .map((phrase) => words(phrase).source)
  .join('|');

/** `(Đã ký)`, `(Ký tên, đóng dấu)`, `(chữ ký, dấu)`: to the closing bracket, behind which the name may stand. */
export const Sealed = createToken({
  name: 'Sealed',
  pattern: new RegExp(`[(\\[][ ]*(?:${SEAL_WORDS})[^)\\]\\n]*[)\\]]?|(?:${SEAL_WORDS})${LINE}`),
});

/** A clerk's mark such as `K.Hạnh`. */
export const ClerkMark = createToken({
  name: 'ClerkMark',
  pattern: new RegExp(`[${UPPER}]\\.[ ]?[${UPPER}][${LOWER}]+${LINE_END}`),
});

export const CopyMark = createToken({
  name: 'CopyMark',
  pattern: new RegExp(
    `(?:${[words('sao y'), words('sao lục'), words('trích sao'), words('bản sao văn bản'), words('xác nhận chữ ký')].map((p) => p.source).join('|')})${LINE}`,
  ),
});

/** OCR reads `T` as `I` or `1`, `K` as `X`, the dot as a comma or colon, and drops it. `KT.` may stand alone above its post. */
export const Capacity = createToken({
  name: 'Capacity',
  pattern: new RegExp(
    `(?:(?:T[ ]?[./]?[ ]?U[ ]?Q|[TI1][ ]?[./]?[ ]?M|[KX][ ]?[./]?[ ]?[TI]|T[ ]?[./]?[ ]?L)(?:[ ]?[.,:/][ \\n]*|[ ]+)|Q[ ]?[.,][ \\n]*)(?=[${UPPER}]{2})${LINE}`,
  ),
  line_breaks: true,
});

/** `kiêm` on a line of its own between two posts. */
export const Concurrently = createToken({
  name: 'Concurrently',
  pattern: new RegExp(`[kK](?:iêm|iểm|iem|iém|iễm|IÊM)${LINE_END}`),
});

const PERSON_WORD = `(?:[${UPPER}][${LOWER}]+|[${UPPER}](?:['’.]|(?=[ ]))|[${UPPER}]['’][ ]?[${UPPER}]?[${LOWER}]+)`;
const TITLE = `(?:(?:${anyOf(NAME_TITLES)})[.:]?[ ]+)`;

/** A seal's edge over a name: at most two marks before a syllable. */
const STRAY = `[^${LETTER}0-9 \\n]{0,2}[ ]?`;

/** Two to six capitalised syllables, a title before them allowed. */
export const PersonName = createToken({
  name: 'PersonName',
  pattern: new RegExp(`${TITLE}{0,2}${PERSON_WORD}(?:[ ]+${STRAY}${PERSON_WORD}){1,5}${LINE_END}`),
});

/** A family name and one to four syllables in which a capital was lost. */
export const DamagedName = createToken({
  name: 'DamagedName',
  pattern: new RegExp(`${TITLE}?(?:${anyOf(FAMILY_NAMES)})(?:[ ]+${STRAY}[${LETTER}]+){1,4}${LINE_END}`),
});

const COMMON_FAMILIES = FAMILY_NAMES.slice(0, 40).map((name) => name.toUpperCase());

/** Bodies that begin like a family name. */
const NO_FAMILY = '(?!ĐOÀN (?:THANH|TNCS|CHỦ|KHỐI|KIỂM|THƯ|ĐẠI|GIÁM|KHẢO))';

/** A name in capitals: a common family name and one to four syllables more. */
export const CapitalName = createToken({
  name: 'CapitalName',
  pattern: new RegExp(`${TITLE}?${NO_FAMILY}(?:${anyOf(COMMON_FAMILIES)})(?:[ ]+[${UPPER}]+){1,4}${LINE_END}`),
});

export const Position = createToken({
  name: 'Position',
  pattern: new RegExp(`${words(...POSITIONS).source}${LINE}`),
});

/** A line of capitals that is no known post: a damaged post, or the rest of the line before. */
export const Capitals = createToken({
  name: 'Capitals',
  pattern: new RegExp(`[${UPPER}][${UPPER}0-9 ,.\\-–&()/]*[${UPPER}][${UPPER}0-9 ,.\\-–&()/]*(?![^\\n])`),
});

/** Any other line. Its first character is listed as ranges: Chevrotain cannot optimise a complement. */
export const Other = createToken({ name: 'Other', pattern: /[!-\uffff][^\n]*/ });

/** In order of preference. */
export const signatureTokens: readonly TokenType[] = [
  LineBreak,
  Stamp,
  Sealed,
  CopyMark,
  Capacity,
  Concurrently,
  ClerkMark,
  Position,
  PersonName,
  CapitalName,
  DamagedName,
  Capitals,
  Other,
];

const STRAY_MARKS = new RegExp(`[^${LETTER} .'’-]+`, 'g');
const TITLE_BEFORE_NAME = new RegExp(`^${TITLE}+`);

/**
 * A signer's name without the title before it and the marks that a seal left in it.
 *
 * @example nameOf('ThS. Lý ¡Thị Sao') // 'Lý Thị Sao'
 */
export function nameOf(printed: string): string {
  return printed.replace(TITLE_BEFORE_NAME, '').replace(STRAY_MARKS, ' ').replace(/ +/g, ' ').trim();
}
