/** Letters by byte. */
export type ByteTable = ReadonlyMap<number, string>;

/** Read a table written as two hexadecimal digits and the letter: `A1Ă A2Â`. */
export function byteTable(list: string): ByteTable {
  return new Map(
    list
      .trim()
      .split(/\s+/)
      .map((entry) => [Number.parseInt(entry.slice(0, 2), 16), entry.slice(2)] as const),
  );
}

/** What Windows-1252 shows for the bytes 80–9F; the five that it leaves open stay control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** The micro sign, for which some readers give the Greek letter. */
const MICRO = 0xb5;

/**
 * What a reader of Latin-1 or of Windows-1252 shows for a byte.
 *
 * @example charactersOf(0x97) // ['\u0097', '—']
 */
export function charactersOf(byte: number): readonly string[] {
  const latin1 = String.fromCharCode(byte);
  if (byte === MICRO) return [latin1, 'μ'];
  const other = byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252[byte - 0x80]! : latin1;
  return other === latin1 ? [latin1] : [latin1, other];
}
