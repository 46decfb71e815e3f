/** What the font says of itself, in thousandths of an em. Ink of a line of print reaches about this high and low. */
export const METRICS = { unitsPerEm: 1000, width: 500, ascent: 800, descent: -220 } as const;

/** `head` keeps the sum over the file here, and the sum with it is this number (OpenType, table `head`). */
const CHECKSUM_AT = 8;
const CHECKSUM = 0xb1b0afba;

type Field = readonly [bytes: 2 | 4, value: number];
const short = (...values: readonly number[]): Field[] => values.map((value) => [2, value]);
const long = (...values: readonly number[]): Field[] => values.map((value) => [4, value]);

const { unitsPerEm, width, ascent, descent } = METRICS;

/** The tables that a PDF's TrueType font must have (ISO 32000-1, 9.9): two glyphs, both empty. */
const TABLES: Readonly<Record<string, readonly Field[]>> = {
  // A glyph of no contours: its number of contours, its four bounds, and padding.
  glyf: short(0, 0, 0, 0, 0, 0),
  head: [
    ...long(0x00010000, 0x00010000, 0, 0x5f0f3cf5),
    ...short(0, unitsPerEm),
    ...long(0, 0, 0, 0), // made and changed: no clock
    ...short(0, descent, width, ascent, 0, 8, 2, 0, 0),
  ],
  hhea: [...long(0x00010000), ...short(ascent, descent, 0, width, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1)],
  hmtx: short(width, 0, 0),
  // Halves of byte offsets: glyph 0 has no bytes, glyph 1 has the twelve of `glyf`.
  loca: short(0, 0, 6),
  maxp: [...long(0x00010000), ...short(2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
};

/**
 * A TrueType font without a drawn glyph, some 400 bytes. The same bytes every time.
 *
 * @returns the font file
 */
export function writeGlyphlessTrueType(): Uint8Array {
  const tables = Object.entries(TABLES).map(([tag, fields]) => ({ tag, bytes: bytesOf(fields) }));
  const head = 12 + 16 * tables.length;
  const offsets: number[] = [];
  let end = head;
  for (const { bytes } of tables) {
    offsets.push(end);
    end += (bytes.length + 3) & ~3;
  }
  const file = new Uint8Array(end);
  file.set(bytesOf([...long(0x00010000), ...short(tables.length, ...searchHints(tables.length))]));
  tables.forEach(({ tag, bytes }, at) => {
    file.set(bytes, offsets[at]);
    file.set(new TextEncoder().encode(tag), 12 + 16 * at);
    file.set(bytesOf(long(checksum(bytes), offsets[at]!, bytes.length)), 16 + 16 * at);
  });
  const headAt = offsets[tables.findIndex(({ tag }) => tag === 'head')]!;
  file.set(bytesOf(long((CHECKSUM - checksum(file)) >>> 0)), headAt + CHECKSUM_AT);
  return file;
}

/** Search range, entry selector and range shift of the table directory. */
function searchHints(count: number): [number, number, number] {
  const selector = Math.floor(Math.log2(count));
  return [16 * 2 ** selector, selector, 16 * (count - 2 ** selector)];
}

function bytesOf(fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setInt16(at, value);
    else view.setUint32(at, value);
    at += size;
  }
  return bytes;
}

/** The sum of the 32-bit words, the last one filled up with zeros. */
function checksum(bytes: Uint8Array): number {
  const padded = new Uint8Array((bytes.length + 3) & ~3);
  padded.set(bytes);
  const view = new DataView(padded.buffer);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
