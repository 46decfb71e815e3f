import { JpegEmbedder, PDFDocument, PDFName, type PDFRef } from 'pdf-lib';
import sharp, { type Sharp } from 'sharp';
import type { Page } from '../../model/index.ts';
import type { Matrix } from './page-space.ts';
import { embedPng } from './png-image.ts';

/** Pixels that are accepted, as by the reader of images. */
const LIMITS = { limitInputPixels: 400_000_000, failOn: 'none' } as const;

/** Where the unit square of a JPEG comes to lie on a page of width 1 and height 1, by its EXIF orientation. */
const ORIENTATIONS: Readonly<Record<number, Matrix>> = {
  1: [1, 0, 0, 1, 0, 0],
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, -1, -1, 0, 1, 1],
  6: [0, -1, 1, 0, 0, 1],
  7: [0, 1, 1, 0, 0, 0],
  8: [0, 1, -1, 0, 1, 0],
};

/** The size of a page in points. */
export type SizedPage = Pick<Page, 'number'> & { readonly width: number; readonly height: number };

/**
 * A PDF of page images: JPEG data as they are, everything else without loss.
 *
 * @param image - PNG, JPEG, WebP or TIFF bytes and its media type
 * @param pages - one per page of the image
 */
export async function imagePages(
  image: { readonly bytes: Uint8Array; readonly mediaType: string },
  pages: readonly SizedPage[],
): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  for (const { number, width, height } of pages) {
    const asIs = image.mediaType === 'image/jpeg' ? await jpegOf(document, image.bytes) : null;
    const { picture, turn } = asIs ?? (await pixelsOf(document, image, number - 1));
    const [a, b, c, d, e, f] = turn;
    const matrix = [a * width, b * height, c * width, d * height, e * width, f * height].map(round);
    const page = document.addPage([round(width), round(height)]);
    const { context } = document;
    page.node.set(PDFName.of('Resources'), context.obj({ XObject: { Im0: picture } }));
    const content = context.register(context.stream(`q ${matrix.join(' ')} cm /Im0 Do Q\n`));
    page.node.set(PDFName.of('Contents'), context.obj([content]));
  }
  return document;
}

interface Placed {
  readonly picture: PDFRef;
  readonly turn: Matrix;
}

/** Null for a kind of JPEG that PDF does not know. */
async function jpegOf(document: PDFDocument, bytes: Uint8Array): Promise<Placed | null> {
  const { orientation } = await sharp(bytes, LIMITS).metadata();
  const jpeg = await JpegEmbedder.for(bytes).catch(() => null);
  if (jpeg === null) return null;
  return { picture: await jpeg.embedIntoContext(document.context), turn: ORIENTATIONS[orientation ?? 1] ?? UPRIGHT };
}

const UPRIGHT: Matrix = [1, 0, 0, 1, 0, 0];

/** A PNG as it is where PDF can hold it so, else the pixels of the upright page. */
async function pixelsOf(
  { context }: PDFDocument,
  { bytes, mediaType }: { bytes: Uint8Array; mediaType: string },
  page: number,
): Promise<Placed> {
  const source = { ...LIMITS, page };
  const { orientation = 1, bitsPerSample } = await sharp(bytes, source).metadata();
  const asIs = mediaType === 'image/png' && orientation === 1 ? embedPng(context, bytes) : null;
  if (asIs !== null) return { picture: asIs, turn: UPRIGHT };
  const upright = sharp(bytes, source).autoOrient().flatten({ background: '#fff' });
  if (bitsPerSample === 1) return { picture: await bilevel(context, upright), turn: UPRIGHT };
  const png = embedPng(context, await upright.png({ compressionLevel: 9, adaptiveFiltering: true }).toBuffer());
  if (png === null) throw new TypeError('sharp wrote a PNG that PDF cannot hold');
  return { picture: png, turn: UPRIGHT };
}

/** One bit per pixel, rows filled up to bytes. */
async function bilevel(context: PDFDocument['context'], image: Sharp): Promise<PDFRef> {
  const { data, info } = await image.toColourspace('b-w').raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  const stride = (info.width + 7) >> 3;
  const bits = new Uint8Array(stride * info.height);
  for (let y = 0; y < info.height; y++) {
    for (let x = 0; x < info.width; x++) {
      if (data[(y * info.width + x) * info.channels]! >= 128) bits[y * stride + (x >> 3)]! |= 0x80 >> (x & 7);
    }
  }
  return context.register(
    context.flateStream(bits, {
      Type: 'XObject',
      Subtype: 'Image',
      Width: info.width,
      Height: info.height,
      ColorSpace: 'DeviceGray',
      BitsPerComponent: 1,
    }),
  );
}

/** Hundredths of a point are finer than any pixel. */
function round(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}
