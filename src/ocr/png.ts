import { crc32, deflateSync } from 'node:zlib';
import type { GreyImage } from './raster.ts';
import { scratch } from './scratch.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Colour types of the PNG specification. */
const COLOUR_TYPE = { 1: 0, 3: 2 } as const;
const METRES_PER_INCH = 0.0254;
/** Unit of the resolution: the metre. */
const METRE = 1;

/**
 * A grey image as PNG, uncompressed: engines read it once, and packing takes longer than a few megabytes are worth.
 *
 * @param dpi - pixels per inch
 */
export function encodePng({ width, height, pixels }: GreyImage, dpi: number): Uint8Array {
  const length = (width + 1) * height;
  const rows = filteredRows(length);
  for (let row = 0, from = 0, to = 0; row < height; row++, from += width, to += width + 1) {
    rows[to] = UNFILTERED;
    rows.set(pixels.subarray(from, from + width), to + 1);
  }
  const stored = deflateSync(rows.subarray(0, length), {
    level: 0,
    chunkSize: length + STORING * (1 + (length >> 14)),
  });
  return wrapPng(stored, { width, height, bits: 8, channels: 1, dpi });
}

const filteredRows = scratch((length) => new Uint8Array(length));
/** Filter type of a row of the PNG specification. */
const UNFILTERED = 0;
/** Bytes that zlib adds to every 16 kB at most, and at the ends, when it stores them; it takes a chunk at a time. */
const STORING = 16;

/** What a PNG file says about its pixels. */
interface PngShape {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly channels: 1 | 3;
  /** Pixels per inch; not said when unknown. */
  readonly dpi?: number;
}

/**
 * A PNG file around a Flate stream whose rows carry PNG filters, as PDF stores images too.
 *
 * @param compressed - zlib stream of filtered rows
 * @example wrapPng(stream, { width: 2480, height: 3508, bits: 8, channels: 1 }) // bytes of a grey PNG
 */
export function wrapPng(compressed: Uint8Array, { width, height, bits, channels, dpi }: PngShape): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, COLOUR_TYPE[channels], 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    ...chunk('IHDR', header),
    ...(dpi === undefined ? [] : chunk('pHYs', resolution(dpi))),
    ...chunk('IDAT', compressed),
    ...chunk('IEND', Buffer.alloc(0)),
  ]);
}

function resolution(dpi: number): Buffer {
  const body = Buffer.alloc(9);
  const perMetre = Math.round(dpi / METRES_PER_INCH);
  body.writeUInt32BE(perMetre, 0);
  body.writeUInt32BE(perMetre, 4);
  body[8] = METRE;
  return body;
}

/** The parts of a chunk: the body may be large, and is copied once, into the file. */
function chunk(type: string, body: Uint8Array): Uint8Array[] {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length);
  head.write(type, 4, 'latin1');
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body, crc32(head.subarray(4))));
  return [head, body, check];
}
