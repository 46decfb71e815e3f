import { type PDFContext, PDFHexString, PDFRawStream, type PDFRef } from 'pdf-lib';

const SIGNATURE_BYTES = 8;
/** Colour types of PNG without transparency, and how many values a pixel has. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1 };
const PALETTE = 3;
const SPACES: Readonly<Record<number, string>> = { 0: 'DeviceGray', 2: 'DeviceRGB' };

/** The parts of a PNG that matter here (PNG specification, 11.2). */
interface PngParts {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colourType: number;
  readonly isInterlaced: boolean;
  readonly isTransparent: boolean;
  readonly palette: Buffer;
  readonly data: Buffer;
}

/**
 * Embed a PNG without unpacking it: PDF knows PNG's compression and its row filters.
 *
 * @returns null for what PDF cannot hold so: interlaced and transparent images
 */
export function embedPng(context: PDFContext, bytes: Uint8Array): PDFRef | null {
  const png = readParts(bytes);
  const colours = png && CHANNELS[png.colourType];
  if (png === null || !colours || png.isInterlaced || png.isTransparent) return null;
  const { width, height, depth, colourType, palette, data } = png;
  const isIndexed = colourType === PALETTE;
  const dict = context.obj({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    ColorSpace: isIndexed
      ? ['Indexed', 'DeviceRGB', palette.length / 3 - 1, PDFHexString.of(palette.toString('hex'))]
      : SPACES[colourType],
    BitsPerComponent: depth,
    Filter: 'FlateDecode',
    DecodeParms: { Predictor: 15, Colors: colours, BitsPerComponent: depth, Columns: width },
    Length: data.length,
  });
  return context.register(PDFRawStream.of(dict, data));
}

function readParts(bytes: Uint8Array): PngParts | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const chunks = new Map<string, Buffer[]>();
  for (let at = SIGNATURE_BYTES; at + 12 <= file.length; ) {
    const end = at + 8 + file.readUInt32BE(at);
    const name = file.toString('latin1', at + 4, at + 8);
    const body = file.subarray(at + 8, end);
    const known = chunks.get(name);
    if (known === undefined) chunks.set(name, [body]);
    else known.push(body);
    at = end + 4;
  }
  const [header] = chunks.get('IHDR') ?? [];
  if (header === undefined || header.length < 13 || !chunks.has('IEND')) return null;
  return {
    width: header.readUInt32BE(0),
    height: header.readUInt32BE(4),
    depth: header[8]!,
    colourType: header[9]!,
    isInterlaced: header[12] !== 0,
    isTransparent: chunks.has('tRNS'),
    palette: Buffer.concat(chunks.get('PLTE') ?? []),
    data: Buffer.concat(chunks.get('IDAT') ?? []),
  };
}
