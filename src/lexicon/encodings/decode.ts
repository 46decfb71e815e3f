import { byteOfUnit, fromCodeUnits, unitTable } from './code-units.ts';
import { TCVN3 } from './tcvn3.ts';
import { VISCII } from './viscii.ts';
import { VNI } from './vni.ts';
import { VPS } from './vps.ts';
import { WINDOWS_1258 } from './windows-1258.ts';

const UNIT_TABLES = {
  tcvn3: unitTable(TCVN3),
  viscii: unitTable(VISCII),
  vps: unitTable(VPS),
  'windows-1258': unitTable(WINDOWS_1258),
} as const;

/** Encodings of Vietnamese before Unicode, and UTF-8 that was read as Latin-1 or Windows-1252. */
export const LEGACY_ENCODINGS = ['tcvn3', 'vni', 'viscii', 'vps', 'windows-1258', 'utf-8-misread'] as const;

export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number];

/**
 * Decode text that was read as Latin-1 or Windows-1252 but is in another encoding.
 *
 * @param text - what the wrong reading shows
 * @returns NFC; characters that the encoding does not have stay
 * @example decodeLegacy('ñy ban nh©n d©n tØnh', 'tcvn3') // 'ủy ban nhân dân tỉnh'
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'vni') return decodeVni(text).normalize('NFC');
  if (encoding === 'utf-8-misread') return decodeMisread(text).normalize('NFC');
  return decodeUnits(text, UNIT_TABLES[encoding]);
}

/** Marks that combine begin here: text without any is NFC as it stands. */
const FIRST_MARK = 0x300;
/** Latin Extended Additional, the letters with two marks. */
const FIRST_LATIN_EXTENDED = 0x1e00;
const LAST_LATIN_EXTENDED = 0x1eff;

function decodeUnits(text: string, table: Uint16Array): string {
  const units = new Uint16Array(text.length);
  let isComposed = true;
  for (let i = 0; i < text.length; i++) {
    const unit = table[text.charCodeAt(i)]!;
    units[i] = unit;
    if (unit >= FIRST_MARK && (unit < FIRST_LATIN_EXTENDED || unit > LAST_LATIN_EXTENDED)) isComposed = false;
  }
  const decoded = fromCodeUnits(units);
  return isComposed ? decoded : decoded.normalize('NFC');
}

/** First code units of VNI letters, so that most text needs no look-up of a string. */
const VNI_UNITS = new Map([...VNI].map(([shown, letter]) => [vniKey(shown), letter.charCodeAt(0)] as const));
const VNI_MARKS = new Set([...VNI.keys()].filter((shown) => shown.length === 2).map((shown) => shown.charCodeAt(1)));

function vniKey(shown: string): number {
  return shown.charCodeAt(0) * 0x10000 + (shown.length === 2 ? shown.charCodeAt(1) : 0);
}

/** Longest match first: `ôù` is one letter, `ô` before anything else another. */
function decodeVni(text: string): string {
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const next = text.charCodeAt(i + 1);
    const pair = VNI_MARKS.has(next) ? VNI_UNITS.get(unit * 0x10000 + next) : undefined;
    units[length++] = pair ?? (unit < 0x80 ? unit : (VNI_UNITS.get(unit * 0x10000) ?? unit));
    if (pair !== undefined) i++;
  }
  return fromCodeUnits(units.subarray(0, length));
}

/** Every valid sequence of UTF-8 bytes is decoded; other characters stay. */
function decodeMisread(text: string): string {
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const sequence = text.charCodeAt(i) < 0x80 ? null : sequenceAt(text, i);
    if (sequence === null) {
      units[length++] = text.charCodeAt(i);
      continue;
    }
    const character = String.fromCodePoint(sequence.codePoint);
    for (let k = 0; k < character.length; k++) units[length++] = character.charCodeAt(k);
    i += sequence.length - 1;
  }
  return fromCodeUnits(units.subarray(0, length));
}

/** Lengths, lead bits and smallest code points of UTF-8 sequences (RFC 3629). */
const SEQUENCES = [
  { from: 0xc2, to: 0xdf, length: 2, least: 0x80 },
  { from: 0xe0, to: 0xef, length: 3, least: 0x800 },
  { from: 0xf0, to: 0xf4, length: 4, least: 0x10000 },
] as const;

function sequenceAt(text: string, at: number): { readonly codePoint: number; readonly length: number } | null {
  const lead = byteOfUnit(text.charCodeAt(at));
  const kind = SEQUENCES.find(({ from, to }) => lead >= from && lead <= to);
  if (kind === undefined) return null;
  let codePoint = lead & (0xff >> (kind.length + 1));
  for (let i = 1; i < kind.length; i++) {
    const byte = at + i < text.length ? byteOfUnit(text.charCodeAt(at + i)) : -1;
    if (byte < 0x80 || byte > 0xbf) return null;
    codePoint = codePoint * 64 + (byte & 0x3f);
  }
  const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  return codePoint < kind.least || codePoint > 0x10ffff || isSurrogate ? null : { codePoint, length: kind.length };
}
