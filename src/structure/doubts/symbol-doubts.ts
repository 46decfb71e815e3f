import { parseDocumentNumberAt } from '../../../grammars/document-number.ts';
import { TYPE_CODES, typeOfCode } from '../../lexicon/document-types.ts';
import { distanceWithin } from '../../lexicon/edit-distance.ts';
import { inDigits } from '../../lexicon/figure-confusions.ts';
import { fold } from '../../lexicon/fold.ts';
import { ISSUER_CODES } from '../../lexicon/issuers.ts';
import type { Doubt } from '../../model/index.ts';
import { settleNear } from './settle.ts';

/** A figure, separators, and codes with capitals, however damaged: `120 -KIL/TW`, `59/2O23/NĐ-CP`. */
const SYMBOL_LIKE =
  /(?<![\p{L}\p{N}/.,–-])[\dOoIl|SBZ]{1,5}[a-e]?\s?[-–/]{1,2}\s?(?:[\dOIl]{4}\s?\/\s?)?[\p{L}&][\p{L}\d&]{0,16}(?:\s?[-–/.]{1,2}\s?\p{Lu}[\p{L}\d&]{0,16}){0,5}/gu;
const BEHIND_NUMBER_WORD = /(?<![a-z])s[o0]\s?[:.;]?\s*$/;
/** Assemblies carry their term. */
const ASSEMBLY = /^(?:QH|UBTVQH)\d{1,2}$/;

/**
 * Numbers and symbols that the grammar does not take whole, or with a code that is nearly the code of a type.
 *
 * @param line - one line of the text
 * @example symbolDoubts('Pháp lệnh số 34/2007/PL-UBTVQHI1 của')[0] // { start: 13, end: 32, kind: 'symbol', … }
 * @example symbolDoubts('Nghị định số 59/2023/NĐ-CP') // []
 */
export function symbolDoubts(line: string): Doubt[] {
  return [...line.matchAll(SYMBOL_LIKE)].flatMap(({ 0: raw, index }) => {
    const isNamed = BEHIND_NUMBER_WORD.test(fold(line.slice(Math.max(0, index - 8), index)));
    const dense = raw.replace(/\s+/g, '');
    if (!isNamed || !/\p{Lu}{2}/u.test(raw) || isSound(dense)) return [];
    const own = new Set(codesOf(dense));
    const isTaken = (symbol: string): boolean =>
      isSound(symbol) && codesOf(symbol).every((code) => isKnown(code) || own.has(code));
    const settle = settleNear(raw, isTaken);
    return [{ start: index, end: index + raw.length, kind: 'symbol', settle: (closer) => settle(withDigits(closer)) }];
  });
}

/** The figure in digits, the codes as read: `I1-NQ/HU`. */
function withDigits(symbol: string): string {
  return symbol.replace(/^[\dIO]+(?=\s?[-/])/, inDigits);
}

/** Whether the grammar takes a symbol whole, without letters in its figures or digits in the codes of bodies. */
function isSound(symbol: string): boolean {
  const parsed = parseDocumentNumberAt(`số ${symbol}`, 3);
  if (parsed === null || parsed.raw !== symbol || parsed.number !== symbol.replace(/–/g, '-')) return false;
  const [first, ...rest] = codesOf(symbol);
  return first !== undefined && !isNearType(first) && !rest.some((code) => /\d/.test(code) && !isKnown(code));
}

/** The parts behind figure and year. */
function codesOf(symbol: string): string[] {
  return symbol.split(/[-–/]/).filter((part) => /^\p{L}{2}|^[\p{Lu}&]/u.test(part));
}

function isKnown(code: string): boolean {
  return typeOfCode(code) !== null || Object.hasOwn(ISSUER_CODES, code) || ASSEMBLY.test(code);
}

/** `KIL`, `KII`: neither a type nor a body, and one letter or a torn H from a type. */
function isNearType(code: string): boolean {
  const whole = code.replace(/[Il1|]{2}/, 'H');
  return !isKnown(code) && [...TYPE_CODES].some((known) => whole === known || distanceWithin(code, known, 1) <= 1);
}
