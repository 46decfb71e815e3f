import { decodeLegacy, type LegacyEncoding } from './decode.ts';

/** What the name of a font says about the text set in it. */
export interface FontEncoding {
  readonly encoding: LegacyEncoding;
  /** The font draws capitals for small letters: TCVN3 has no capitals with tones. */
  readonly capitals: boolean;
}

const SUBSET_PREFIX = /^[A-Z]{6}\+/;
const STYLE_SUFFIX = /(?:[-, ]?(?:bold|italic|oblique|regular|normal|mt|ps))+$/i;
/** Source: the font sets of ABC (TCVN 5712), VNI Software and VPS. */
const FONT_NAMES: readonly (readonly [name: RegExp, encoding: LegacyEncoding])[] = [
  [/^\.[Vv][Nn]|^Vn[A-Z]/, 'tcvn3'],
  [/^VNI[- ]/i, 'vni'],
  [/^VPS[- ]/i, 'vps'],
];
/** Fonts marked as symbol fonts show their bytes in the private use area. */
const SYMBOL_CODE = /[\uF020-\uF0FF]/g;
const UNICODE_ONLY = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ\u0300\u0301\u0303\u0309\u0323]/;

/**
 * The legacy encoding that a font was made for.
 *
 * @param name - as a document or PDF gives it; null when unknown
 * @returns null for fonts of Unicode
 * @example encodingOfFont('ABCDEF+.VnTimeH-Bold') // { encoding: 'tcvn3', capitals: true }
 */
export function encodingOfFont(name: string | null): FontEncoding | null {
  if (name === null) return null;
  const family = name.replace(SUBSET_PREFIX, '').trim().replace(STYLE_SUFFIX, '');
  const found = FONT_NAMES.find(([pattern]) => pattern.test(family));
  return found === undefined ? null : { encoding: found[1], capitals: found[1] === 'tcvn3' && family.endsWith('H') };
}

/**
 * Decode text by the font it is set in. Letters that only Unicode has are believed before the font's name.
 *
 * @example decodeByFont('céng hoµ x· héi', '.VnTimeH') // 'CỘNG HOÀ XÃ HỘI'
 */
export function decodeByFont(text: string, font: string | null): string {
  const found = encodingOfFont(font);
  if (found === null || UNICODE_ONLY.test(text)) return text;
  const shown = text.replace(SYMBOL_CODE, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xf000));
  const decoded = decodeLegacy(shown, found.encoding);
  return found.capitals ? decoded.toUpperCase() : decoded;
}
