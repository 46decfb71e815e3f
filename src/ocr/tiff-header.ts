/** TIFF 6.0: little-endian, the directory first. */
const MAGIC = [0x49, 0x49, 42, 0];
const HEADER = 8;
const ENTRY = 12;

/** Field types of TIFF 6.0. */
const SHORT = 3;
const LONG = 4;
const RATIONAL = 5;

const NO_COMPRESSION = 1;
const BLACK_IS_ZERO = 1;
const INCH = 2;

/**
 * What stands before the pixels of an uncompressed grey TIFF file: the pixels themselves follow as they are in memory, so
 * that a page image becomes a file without a copy.
 *
 * @param shape - pixels, and pixels per inch
 * @example writeFile('page.tif', [tiffHeader({ width: 2480, height: 3508, dpi: 300 }), pixels])
 */
export function tiffHeader({ width, height, dpi }: { width: number; height: number; dpi: number }): Uint8Array {
  const fields = (resolution: number, pixels: number): [tag: number, type: number, value: number][] => [
    [256, LONG, width],
    [257, LONG, height],
    [258, SHORT, 8], // bits per sample
    [259, SHORT, NO_COMPRESSION],
    [262, SHORT, BLACK_IS_ZERO],
    [273, LONG, pixels], // where the only strip begins
    [277, SHORT, 1], // samples per pixel
    [278, LONG, height], // rows per strip
    [279, LONG, width * height], // bytes of the strip
    [282, RATIONAL, resolution],
    [283, RATIONAL, resolution],
    [296, SHORT, INCH],
  ];
  const count = fields(0, 0).length;
  const resolution = HEADER + 2 + count * ENTRY + 4;
  const header = Buffer.alloc(resolution + 8);
  header.set(MAGIC);
  header.writeUInt32LE(HEADER, 4);
  header.writeUInt16LE(count, HEADER);
  fields(resolution, header.length).forEach(([tag, type, value], at) => {
    const entry = HEADER + 2 + at * ENTRY;
    header.writeUInt16LE(tag, entry);
    header.writeUInt16LE(type, entry + 2);
    header.writeUInt32LE(1, entry + 4);
    header.writeUInt32LE(value, entry + 8); // a SHORT stands left in its four bytes
  });
  header.writeUInt32LE(Math.round(dpi), resolution);
  header.writeUInt32LE(1, resolution + 4);
  return header;
}
