import sharp from 'sharp';

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

/** Pixels per image that are accepted: 20,000 × 20,000, an A1 drawing at 600 dpi. */
export const MAX_PIXELS = 400_000_000;

/**
 * Decode one page of an image file, turned upright by its EXIF orientation, transparency put on white.
 *
 * @param bytes - PNG, JPEG, WebP or TIFF
 * @param page - 0-based page of a multi-page TIFF
 * @throws when the bytes are no image that sharp can decode
 */
export async function decodeImage(bytes: Uint8Array, page = 0): Promise<Raster> {
  const image = sharp(bytes, { page, limitInputPixels: MAX_PIXELS, failOn: 'none' })
    .autoOrient()
    .flatten({ background: '#fff' })
    .toColourspace('srgb');
  const { data, info } = await image.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  return toRaster(data, info);
}

/** Pages of an image file, and its pixels per inch where it says so. */
export async function imageInfo(bytes: Uint8Array): Promise<{ readonly pages: number; readonly dpi: number | null }> {
  const { pages, density } = await sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'none' }).metadata();
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

/** A grey image as PNG, compressed as little as is useful: engines read it once, from memory. */
export async function encodePng(image: GreyImage): Promise<Uint8Array> {
  const raw = { width: image.width, height: image.height, channels: 1 as const };
  return sharp(image.pixels, { raw })
    .toColourspace('b-w')
    .png({ compressionLevel: 1, adaptiveFiltering: false })
    .toBuffer();
}
