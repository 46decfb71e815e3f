import { type ByteTable, charactersOf } from './byte-table.ts';

/** A string from UTF-16 code units; lone surrogates stay as they are. */
export function fromCodeUnits(units: Uint16Array): string {
  return Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le');
}

/** For every code unit the byte it stands for plus one; 0 for none. */
const BYTES = new Uint16Array(0x10000);
/** For every byte the code unit that Windows-1252 shows. */
const SHOWN = new Uint16Array(0x100);
for (let byte = 0; byte < 0x100; byte++) {
  const characters = charactersOf(byte);
  for (const character of characters) BYTES[character.charCodeAt(0)] = byte + 1;
  SHOWN[byte] = (byte < 0xa0 ? characters.at(-1)! : characters[0]!).charCodeAt(0);
}

/** The byte that a reader of Latin-1 or Windows-1252 showed as a code unit, -1 for none. */
export function byteOfUnit(unit: number): number {
  return BYTES[unit]! - 1;
}

/**
 * What Windows-1252 shows for bytes; the five bytes that it leaves open give control characters, so nothing is lost.
 *
 * @example readWindows1252(Uint8Array.of(0x4b, 0xd5)) // 'KÕ', which is 'Kế' in TCVN3
 */
export function readWindows1252(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) units[i] = SHOWN[bytes[i]!]!;
  return fromCodeUnits(units);
}

/** For every code unit the one to put in its place, by a table of bytes; every letter of such a table is one code unit. */
export function unitTable(table: ByteTable): Uint16Array {
  const units = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code++) units[code] = code;
  for (const [byte, letter] of table) {
    for (const character of charactersOf(byte)) units[character.charCodeAt(0)] = letter.charCodeAt(0);
  }
  return units;
}
