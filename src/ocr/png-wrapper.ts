import { crc32 } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Colour types of the PNG specification. */
const COLOUR_TYPE = { 1: 0, 3: 2 } as const;

/**
 * A PNG file around a Flate stream whose rows carry PNG filters, as PDF stores images too.
 *
 * @param compressed - zlib stream of filtered rows
 * @example wrapPng(stream, { width: 2480, height: 3508, bits: 8, channels: 1 }) // bytes of a grey PNG
 */
export function wrapPng(
  compressed: Uint8Array,
  { width, height, bits, channels }: { width: number; height: number; bits: number; channels: 1 | 3 },
): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, COLOUR_TYPE[channels], 0, 0, 0], 8);
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', compressed), chunk('IEND', new Uint8Array())]);
}

function chunk(type: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
