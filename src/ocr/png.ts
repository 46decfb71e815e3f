import { crc32, deflateSync } from 'node:zlib';
import type { GreyImage } from './raster.ts';

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
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0, from = 0, to = 1; row < height; row++, from += width, to += width + 1) {
    rows.set(pixels.subarray(from, from + width), to);
  }
  return wrapPng(deflateSync(rows, STORED), { width, height, bits: 8, channels: 1, dpi });
}

const STORED = { level: 0, chunkSize: 1 << 22 };

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
