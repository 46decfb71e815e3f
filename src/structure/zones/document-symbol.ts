import { fold } from '../../lexicon/fold.ts';
import type { Span } from '../../model/index.ts';

/** The number line of a letterhead: `Số: 45/KH-UBND`, `Số 07-KH/BCĐ`. */
export interface SymbolLine extends Span {
  /** Without the label, stray blanks and damaged digits repaired; a blank figure leaves `/KH-UBND`. */
  readonly number: string;
  /** A dash after the figure is Party usage, a slash State usage. */
  readonly dialect: 'state' | 'party';
}

const FIGURE = '[\\dilozsb|.…_]{0,3}(?:[ \\t.…_]{0,12}[\\dilozsb|]{1,5}){0,3}[ \\t.…_]{0,12}?[a-e]?';
const CODE = '[a-z&][a-z&\\d]{0,17}';
/** On folded text; the capitals are checked on the text itself. */
const LABELLED = new RegExp(
  `(?<![a-z])s[o0][ \\t]*[:.;]?\\s*(${FIGURE})\\s*([/\\-–—])\\s*((?:(?:19|20)\\d{2}[ ]*/[ ]*)?${CODE}(?:[ ]?[-–—/.][ ]?${CODE}){0,6})`,
  'g',
);
/** Without the label a whole line must be the number. */
const ALONE = new RegExp(
  `^(\\d{1,5}[a-e]?)[ ]?([/\\-–—])[ ]?((?:(?:19|20)\\d{2}/)?${CODE}(?:[-–—/]${CODE}){1,6})$`,
  'm',
);
/** A separator read as a letter: `101IKH-UBND`. */
const LOST_SLASH = /(?<![a-z])s[o0][ \t]*[:.;]?\s*(\d{1,4})[il|]((?:kh|qd|ct|nq|tb|hd|ctr|bc|ttr)[ ]?-[ ]?[a-z]{2,14})/;

/**
 * Find the number and symbol in the lines of a letterhead.
 *
 * @param text - lines separated by single line breaks
 * @example findSymbol('Sô: lO1/KH-UBND')?.number // '101/KH-UBND'
 * @example findSymbol('Số:      /KH-UBND')?.number // '/KH-UBND'
 * @example findSymbol('ĐẾN Số: 1234 Ngày: 07/02/2024') // null, an incoming stamp
 */
export function findSymbol(text: string): SymbolLine | null {
  const folded = foldLabels(text);
  for (const match of folded.matchAll(LABELLED)) {
    const symbol = toSymbol(text, match);
    if (symbol) return symbol;
  }
  const alone = ALONE.exec(folded);
  return (alone && toSymbol(text, alone)) ?? lostSlash(text, folded);
}

/** `SỞ` folds like `Số`: it stays a label only where a figure follows on its line, as OCR reads `Số` so. */
function foldLabels(text: string): string {
  const masked = text.replace(/[sS][ơờớởỡợƠỜỚỞỠỢ](?![ :.]*\d)/g, 'xx');
  return fold(masked);
}

function toSymbol(text: string, match: RegExpMatchArray): SymbolLine | null {
  const end = match.index! + match[0].length;
  const printed = text.slice(end - match[3]!.length, end);
  if (!isSymbolBody(printed)) return null;
  const separator = match[2] === '/' ? '/' : '-';
  const number = `${figureOf(match[1]!)}${separator}${codesOf(printed)}`;
  return { number, dialect: separator === '/' ? 'state' : 'party', start: match.index!, end };
}

/** At least half of the letters are capitals and the first code is one. */
function isSymbolBody(printed: string): boolean {
  const letters = printed.match(/\p{L}/gu) ?? [];
  const capitals = printed.match(/\p{Lu}/gu) ?? [];
  return capitals.length >= 2 && capitals.length * 2 >= letters.length;
}

const FIGURES: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1', '|': '1', z: '2', s: '5', b: '8' };

function figureOf(raw: string): string {
  const dense = raw.replace(/[\s.…_]+/g, '');
  if (!/\d/.test(dense) && dense.length < 2) return '';
  const suffix = /[a-e]$/.test(dense) && /\d/.test(dense.at(-2) ?? '') ? dense.at(-1)! : '';
  const digits = suffix === '' ? dense : dense.slice(0, -1);
  const isSuffix = suffix !== '' && suffix !== 'b';
  const body = [...digits].map((letter) => FIGURES[letter] ?? letter).join('');
  return body + (isSuffix || suffix === 'b' ? suffix : '');
}

function codesOf(printed: string): string {
  return printed
    .replace(/\s+/g, '')
    .replace(/[–—‐‑−]/g, '-')
    .replace(/Ð/g, 'Đ')
    .replace(/Đ{2,}/g, 'Đ')
    .replace(/\.+$/, '');
}

function lostSlash(text: string, folded: string): SymbolLine | null {
  const match = LOST_SLASH.exec(folded);
  if (!match) return null;
  const end = match.index + match[0].length;
  const number = `${match[1]}/${codesOf(text.slice(end - match[2]!.length, end))}`;
  return { number, dialect: 'state', start: match.index, end };
}
