import { parseDocumentNumberAt } from '../../../grammars/document-number.ts';
import { typeOfCode } from '../../lexicon/document-types.ts';
import { fold } from '../../lexicon/fold.ts';
import { ISSUER_CODES } from '../../lexicon/issuers.ts';
import type { Doubt } from '../../model/index.ts';
import { settleNear } from './settle.ts';

/** A figure, separators, and codes with capitals, however damaged: `120 -KIL/TW`, `59/2O23/NĐ-CP`. */
const SYMBOL_LIKE =
  /(?<![\p{L}\p{N}/.,–-])[\dOoIl|SBZ]{1,5}[a-e]?\s?[-–/]{1,2}\s?(?:[\dOIl]{4}\s?\/\s?)?[\p{L}&][\p{L}\d&]{0,16}(?:\s?[-–/.]{1,2}\s?\p{Lu}[\p{L}\d&]{0,16}){0,5}/gu;
const BEHIND_NUMBER_WORD = /(?<![a-z])s[o0]\s?[:.;]?\s*$/;
const CODE_START = /[-/]/;

/**
 * Numbers and symbols that the grammar does not take whole, or whose codes no type and no issuer carries.
 *
 * @param line - one line of the text
 * @example symbolDoubts('Pháp lệnh số 34/2007/PL-UBTVQHI1 của')[0] // { start: 13, end: 32, kind: 'symbol', … }
 * @example symbolDoubts('Nghị định số 59/2023/NĐ-CP') // []
 */
export function symbolDoubts(line: string): Doubt[] {
  return [...line.matchAll(SYMBOL_LIKE)].flatMap(({ 0: raw, index }) => {
    const isNamed = BEHIND_NUMBER_WORD.test(fold(line.slice(Math.max(0, index - 8), index)));
    if (isSound(raw) || !(isNamed && /\p{Lu}{2}/u.test(raw))) return [];
    return [{ start: index, end: index + raw.length, kind: 'symbol', settle: settleNear(raw, isSound) }];
  });
}

/** Whether the grammar takes a symbol whole, no letter in its figures and every code known. */
function isSound(symbol: string): boolean {
  const dense = symbol.replace(/\s+/g, '');
  const parsed = parseDocumentNumberAt(`số ${dense}`, 3);
  if (parsed === null || parsed.raw !== dense || parsed.number !== dense.replace(/–/g, '-')) return false;
  const codes = dense.split(CODE_START).filter((part) => !/^\d*[a-eđ]?$/.test(part));
  return codes.length > 0 && codes.every(isKnown);
}

function isKnown(code: string): boolean {
  return typeOfCode(code) !== null || Object.hasOwn(ISSUER_CODES, code) || /^(?:QH|UBTVQH)\d{1,2}$/.test(code);
}
