import { parseDocumentNumberAt } from '../../grammars/document-number.ts';
import { TYPE_CODES } from '../lexicon/document-types.ts';

/** Misprints that keep a code recognisable, in capitals: printed → canonical. Source: numbers printed in provincial plans. */
const CODE_MISPRINTS: Readonly<Record<string, string>> = {
  ND: 'NĐ',
  QD: 'QĐ',
  QĐI: 'QĐ',
  QYĐ: 'QĐ',
  TƯ: 'TW',
  TTG: 'TTg',
  TTGCP: 'TTg',
  CTR: 'CTr',
  TTR: 'TTr',
  HDND: 'HĐND',
  HĐNĐ: 'HĐND',
  UBNĐ: 'UBND',
  UBT: 'UBND',
  UB: 'UBND',
  UBNDTỈNH: 'UBND',
  UBNTVQH: 'UBTVQH',
  BCSDUBND: 'BCSĐUBND',
  BCĐUBND: 'BCSĐUBND',
  THU: 'ThU',
};

const ROMAN_TERM: Readonly<Record<string, string>> = {
  XI: '11',
  XII: '12',
  XIII: '13',
  XIV: '14',
  XV: '15',
  XVI: '16',
};

/** Party codes of issuers: their numbers are written `figure-type/issuer`. */
const PARTY_ISSUER = /^(?:TW|TU|HU|QU|TXU|ThU|ĐU|ĐUK|VPTW|VPTU|BTGTU|BTCTU|BDVTU|UBKTTW|UBKTTU)$/;

/**
 * One spelling for all printed forms of a number: codes in their canonical letters, figures of two digits at least,
 * Party numbers with their dash and slash in place. For keys only, never for output.
 *
 * @param number - as in `Citation.number`
 * @example canonicalNumber('21-KL-TW') // '21-KL/TW'
 * @example canonicalNumber('4/2015/ND-CP') // '04/2015/NĐ-CP'
 */
export function canonicalNumber(number: string): string {
  const parsed = parseDocumentNumberAt(`số ${number}`, 3);
  if (parsed === null || !/^\d/.test(number)) return number;
  const [figure, ...rest] = number.split(/[-/]/).filter((part) => part !== '') as [string, ...string[]];
  const codes = rest.filter((part) => !/^(?:19|20)\d\d$/.test(part)).flatMap(canonicalCodes);
  const lead = [paddedFigure(figure), ...(parsed.year === null ? [] : [String(parsed.year)])];
  const [first, second, ...others] = codes as [string, ...string[]];
  if (parsed.year === null && second !== undefined && TYPE_CODES.has(first) && PARTY_ISSUER.test(second)) {
    return `${lead[0]}-${first}/${[second, ...others].join('-')}`;
  }
  const dashed = parsed.dialect === 'party' && second !== undefined;
  if (dashed) return `${lead[0]}-${first}/${[second, ...others].join('-')}`;
  return `${lead.join('/')}/${codes.join('-')}`;
}

function paddedFigure(figure: string): string {
  const [, digits, suffix] = /^0*(\d*)(.*)$/.exec(figure)!;
  return digits!.padStart(2, '0') + suffix!;
}

function canonicalCodes(code: string): string[] {
  const upper = code.toUpperCase();
  const [, letters, term] = /^(.*?)(\d*|XI{0,3}|XI?V|XVI)$/.exec(upper)!;
  if (/^(?:UBTVQH|UBNTVQH|QH)$/.test(letters!) && term !== '') {
    return [(CODE_MISPRINTS[letters!] ?? letters!) + (ROMAN_TERM[term!] ?? term!)];
  }
  for (const type of ['NĐ', 'ND', 'CT', 'NQ', 'QĐ', 'KH']) {
    const issuer = upper.slice(type.length);
    if (upper.startsWith(type) && /^(?:CP|TTG|UBND|HĐND)$/.test(issuer)) {
      return [CODE_MISPRINTS[type] ?? type, CODE_MISPRINTS[issuer] ?? issuer];
    }
  }
  return [CODE_MISPRINTS[upper] ?? code];
}
