import sharp from 'sharp';
import { MAX_PIXELS, MAX_SIDE } from './max-pixels.ts';

/** Grey pixels row by row, 0 black to 255 white. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Pixels as they come from a file or a PDF: grey or RGB, row by row. */
export interface Raster extends GreyImage {
  readonly channels: 1 | 3;
}

/**
 * Refuse an image that would fill the memory.
 *
 * @throws when it has more pixels than {@link MAX_PIXELS}, or more than {@link MAX_SIDE} along a side
 */
export function checkSize(width: number, height: number): void {
  if (Math.max(width, height) > MAX_SIDE) {
    throw new Error(`the image has ${width} × ${height} pixels, more than ${MAX_SIDE} along a side: cut it into pages`);
  }
  if (width * height <= MAX_PIXELS) return;
  throw new Error(
    `the image has ${width} × ${height} pixels, more than ${MAX_PIXELS / 1e6} million: scan it at 300 dpi`,
  );
}

/** How an image file is decoded. */
export interface DecodeOptions {
  /** 0-based page of a multi-page TIFF. */
  readonly page?: number;
  /** Turn the image upright by its EXIF orientation (default true). */
  readonly oriented?: boolean;
  /** What the image is, where it is known: to look it up takes half as long as to decode it. */
  readonly shape?: ImageShape;
}

/** What an image file says of itself. */
export interface ImageShape {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly hasAlpha: boolean;
}

/**
 * Decode one page of an image file, turned upright by its EXIF orientation, transparency put on white. Grey images stay
 * grey.
 *
 * @param bytes - PNG, JPEG, WebP or TIFF
 * @throws when the bytes are no image that sharp can decode
 */
export async function decodeImage(
  bytes: Uint8Array,
  { page = 0, oriented = true, shape }: DecodeOptions = {},
): Promise<Raster> {
  const source = sharp(bytes, { page, limitInputPixels: false, failOn: 'none' });
  const { width, height, channels, hasAlpha } = shape ?? (await source.metadata());
  checkSize(width, height);
  const turned = oriented ? source.autoOrient() : source;
  const opaque = hasAlpha ? turned.flatten({ background: '#fff' }) : turned;
  const image = opaque.toColourspace(channels < 3 ? 'b-w' : 'srgb');
  const { data, info } = await image.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  return toRaster(data, info);
}

/** Samples of fewer bits than a byte spread over bytes, rows padded to bytes; 0 stays black, the highest value is white. */
export function unpackSamples(
  packed: Uint8Array | Uint8ClampedArray,
  { width, height, bits, channels }: { width: number; height: number; bits: number; channels: number },
): Uint8Array {
  const row = width * channels;
  if (bits === 8) return Uint8Array.from(packed.subarray(0, row * height));
  const stride = Math.ceil((row * bits) / 8);
  const most = (1 << bits) - 1;
  const values = Uint8Array.from({ length: most + 1 }, (_, value) => Math.round((value * 255) / most));
  const pixels = new Uint8Array(row * height);
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0, bit = y * stride * 8; x < row; x++, bit += bits) {
      pixels[to++] = values[(packed[bit >> 3]! >> (8 - bits - (bit & 7))) & most]!;
    }
  }
  return pixels;
}

/** Pages of an image file, and its pixels per inch where it says so. */
export async function imageInfo(bytes: Uint8Array): Promise<{ readonly pages: number; readonly dpi: number | null }> {
  const { pages, density } = await sharp(bytes, { limitInputPixels: false, failOn: 'none' }).metadata();
  return { pages: pages ?? 1, dpi: density ?? null };
}

/** Grey and RGB pixels stay, an alpha channel is dropped. */
export function toRaster(
  pixels: Uint8Array | Uint8ClampedArray,
  shape: { readonly width: number; readonly height: number; readonly channels: number },
): Raster {
  const { width, height, channels } = shape;
  const bytes = new Uint8Array(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  if (channels === 1 || channels === 3) return { width, height, channels, pixels: bytes };
  const kept = channels === 2 ? 1 : 3;
  const result = new Uint8Array(width * height * kept);
  for (let from = 0, to = 0; to < result.length; from += channels) {
    for (let channel = 0; channel < kept; channel++) result[to++] = bytes[from + channel]!;
  }
  return { width, height, channels: kept, pixels: result };
}
