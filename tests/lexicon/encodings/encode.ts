import type { ByteTable } from '../../../src/lexicon/encodings/byte-table.ts';
import type { LegacyEncoding } from '../../../src/lexicon/encodings/index.ts';
import { TCVN3 } from '../../../src/lexicon/encodings/tcvn3.ts';
import { VISCII } from '../../../src/lexicon/encodings/viscii.ts';
import { VNI } from '../../../src/lexicon/encodings/vni.ts';
import { VPS } from '../../../src/lexicon/encodings/vps.ts';
import { WINDOWS_1258 } from '../../../src/lexicon/encodings/windows-1258.ts';

/** What Latin-1 shows for a text written in a legacy encoding: the way back of `decodeLegacy`. */
export function encodeLegacy(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'utf-8-misread') return latin1(new TextEncoder().encode(text));
  if (encoding === 'windows-1258') return encodeWindows1258(text);
  const letters = encoding === 'vni' ? vniLetters() : letterBytes({ tcvn3: TCVN3, viscii: VISCII, vps: VPS }[encoding]);
  return [...text].map((letter) => letters.get(letter) ?? letter).join('');
}

function latin1(bytes: Uint8Array): string {
  return [...bytes].map((byte) => String.fromCharCode(byte)).join('');
}

function letterBytes(table: ByteTable): Map<string, string> {
  return new Map([...table].map(([byte, letter]) => [letter, String.fromCharCode(byte)]));
}

/** The first spelling of a letter is the canonical one. */
function vniLetters(): Map<string, string> {
  return new Map([...VNI].reverse().map(([shown, letter]) => [letter, shown]));
}

/** Tones behind their letter, as code page 1258 wants them; its own letters composed. */
function encodeWindows1258(text: string): string {
  const letters = letterBytes(WINDOWS_1258);
  const parts = text
    .normalize('NFD')
    .replace(/([aeouAEOU])([\u0300\u0301\u0303\u0309\u0323]?)([\u0302\u0306\u031B])/g, '$1$3$2');
  const composed = parts.replace(/[aeouAEOU][\u0302\u0306\u031B]/g, (pair) => pair.normalize('NFC'));
  return [...composed].map((letter) => letters.get(letter) ?? letter).join('');
}

/** A stretch of text as a word processor of the time kept it: bytes shown as Latin-1, set in a font. */
export interface FontRun {
  readonly font: string;
  readonly shown: string;
}

/**
 * Text as it was typed with fonts: capitals with tones, for which TCVN3 has no bytes, are small letters in a capital font.
 *
 * @example fontRuns('KẾ', 'tcvn3') // [{ font: '.VnTimeH', shown: 'kÕ' }]
 */
export function fontRuns(text: string, encoding: 'tcvn3' | 'vni'): FontRun[] {
  if (encoding === 'vni') return [{ font: 'VNI-Times', shown: encodeLegacy(text, 'vni') }];
  if (/\p{Lu}/u.test(text) && text === text.toUpperCase()) {
    return [{ font: '.VnTimeH', shown: encodeLegacy(text.toLowerCase(), 'tcvn3') }];
  }
  const bytes = new Set(TCVN3.values());
  const parts = text.match(/(?:[\0-\x7f]|[^\p{Lu}]|[ĂÂÊÔƠƯĐ])+|\p{Lu}/gu) ?? [];
  return parts.map((part) => {
    const isPlain = bytes.has(part) || !/^[^\0-\x7f]$/.test(part);
    return isPlain
      ? { font: '.VnTime', shown: encodeLegacy(part, 'tcvn3') }
      : { font: '.VnTimeH', shown: encodeLegacy(part.toLowerCase(), 'tcvn3') };
  });
}
