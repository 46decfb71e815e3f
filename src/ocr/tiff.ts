import type { GreyImage } from './raster.ts';

/** Field types and tags of TIFF 6.0. */
const SHORT = 3;
const LONG = 4;
const ENTRIES = 8;
const ENTRY = 12;

/**
 * Grey images as the pages of one TIFF file, uncompressed: the form in which the tesseract command takes several images
 * by its standard input.
 *
 * @example encodeTiff([{ width: 2, height: 1, pixels: [0, 255] }]) // bytes 'II*\0…' with one page
 */
export function encodeTiff(images: readonly GreyImage[]): Uint8Array {
  const directory = 2 + ENTRIES * ENTRY + 4;
  const parts: Buffer[] = [Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0])];
  let at = 8;
  images.forEach((image, index) => {
    const pixels = Buffer.alloc(image.pixels.length + (image.pixels.length & 1));
    pixels.set(image.pixels);
    const next = at + directory + pixels.length;
    parts.push(directoryOf(image, at + directory, index + 1 < images.length ? next : 0), pixels);
    at = next;
  });
  return Buffer.concat(parts);
}

/** One strip of 8-bit samples, 0 black. Entries stand in the order of their tags. */
function directoryOf({ width, height }: GreyImage, pixels: number, next: number): Buffer {
  const entries: readonly (readonly [tag: number, type: number, value: number])[] = [
    [256, LONG, width],
    [257, LONG, height],
    [258, SHORT, 8],
    [259, SHORT, 1],
    [262, SHORT, 1],
    [273, LONG, pixels],
    [278, LONG, height],
    [279, LONG, width * height],
  ];
  const bytes = Buffer.alloc(2 + entries.length * ENTRY + 4);
  bytes.writeUInt16LE(entries.length, 0);
  entries.forEach(([tag, type, value], index) => {
    const at = 2 + index * ENTRY;
    bytes.writeUInt16LE(tag, at);
    bytes.writeUInt16LE(type, at + 2);
    bytes.writeUInt32LE(1, at + 4);
    bytes.writeUInt32LE(value, at + 8);
  });
  bytes.writeUInt32LE(next, 2 + entries.length * ENTRY);
  return bytes;
}
