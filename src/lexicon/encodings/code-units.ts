import { type ByteTable, charactersOf } from './byte-table.ts';

const CHUNK = 8192;

/** A string from UTF-16 code units; lone surrogates stay as they are. */
export function fromCodeUnits(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += CHUNK) {
    text += String.fromCharCode(...units.subarray(at, at + CHUNK));
  }
  return text;
}

/** For every code unit the byte it stands for plus one; 0 for none. */
const BYTES = new Uint16Array(0x10000);
for (let byte = 0; byte < 0x100; byte++) {
  for (const character of charactersOf(byte)) BYTES[character.charCodeAt(0)] = byte + 1;
}

/** The byte that a reader of Latin-1 or Windows-1252 showed as a code unit, -1 for none. */
export function byteOfUnit(unit: number): number {
  return BYTES[unit]! - 1;
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
