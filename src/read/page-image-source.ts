import { type Raster, toRaster, unpackSamples } from '../ocr/index.ts';
import { IDENTITY, type Matrix, multiply } from './pdf-matrix.ts';
import type { PdfObjects } from './pdf-objects.ts';
import { findScannedImage } from './pdf-scan.ts';
import { decodeScannedImage } from './pdf-scan-raster.ts';
import { OPS, type PDFPageProxy } from './pdfjs.ts';

/** The picture of a page and its resolution. */
export interface PagePicture {
  readonly raster: Raster;
  /** Pixels per point, across and down. */
  readonly scale: readonly [x: number, y: number];
}

/** Pixels per inch for pages that are not one image: enough for 10-point type. */
const RENDER_DPI = 220;

/** Pixels of a rendered page: A2 at the resolution above. Posters are rendered coarser. */
const MOST_RENDERED = 20_000_000;

/** One image painted on the page, and where its unit square comes to lie in page points, origin top left. */
interface PaintedImage {
  readonly source: string | PdfImage;
  readonly matrix: Matrix;
}

/** Decoded image as pdf.js hands it over. `kind`: 1 one bit per pixel, 2 RGB, 3 RGBA. */
interface PdfImage {
  readonly width: number;
  readonly height: number;
  readonly kind?: number;
  readonly data?: Uint8Array | Uint8ClampedArray | null;
}

/**
 * The picture of a PDF page: its single full-page image as it was embedded, which keeps the scanner's pixels, or else
 * the rendered page.
 *
 * @param page - of pdf.js
 */
export async function pictureOf(page: PDFPageProxy): Promise<PagePicture> {
  return (await embeddedPicture(page)) ?? (await renderedPicture(page));
}

/**
 * The picture of a page that shows nothing but one image, decoded from the file's own bytes without running the page.
 *
 * @param objects - of the same file
 * @returns null for any other page, and for codings that only pdf.js knows
 */
export async function scannedPicture(page: PDFPageProxy, objects: PdfObjects): Promise<PagePicture | null> {
  const found = page.ref && findScannedImage(objects, page.ref.num);
  if (!found) return null;
  const { width, height, transform } = page.getViewport({ scale: 1 });
  if (!isUpright(multiply(transform as unknown as Matrix, found.matrix), width, height)) return null; // typed any[]
  const raster = await decodeScannedImage(found.image, objects);
  return raster && { raster, scale: [raster.width / width, raster.height / height] };
}

/** The images painted on a page, in painting order. */
async function paintedImages(page: PDFPageProxy): Promise<PaintedImage[]> {
  const list = await page.getOperatorList();
  const painted: PaintedImage[] = [];
  // pdf.js types the viewport's transform as any[].
  let matrix = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
  const saved: Matrix[] = [];
  list.fnArray.forEach((operator, at) => {
    const args = list.argsArray[at] as readonly unknown[] | null;
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = multiply(matrix, args as unknown as Matrix);
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      matrix = multiply(matrix, (args?.[0] as Matrix | null) ?? IDENTITY);
    } else if (IMAGE_OPERATORS.has(operator)) painted.push({ source: args?.[0] as string | PdfImage, matrix });
  });
  return painted;
}

/** Masks and repeated images count as images, so that a page made of several is rendered. */
const IMAGE_OPERATORS = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectRepeat,
]);

async function embeddedPicture(page: PDFPageProxy): Promise<PagePicture | null> {
  const { width, height } = page.getViewport({ scale: 1 });
  const painted = await paintedImages(page);
  const [image] = painted;
  if (painted.length !== 1 || !image || !isUpright(image.matrix, width, height)) return null;
  const decoded = typeof image.source === 'string' ? await objectOf(page, image.source) : image.source;
  const raster = decoded && toGreyOrRgb(decoded);
  return raster && { raster, scale: [raster.width / width, raster.height / height] };
}

/** Neither turned nor mirrored, and exactly on the page: its pixels are the page's. */
function isUpright([a, b, c, d, e, f]: Matrix, width: number, height: number): boolean {
  const straight = Math.abs(b) < 0.01 * a && Math.abs(c) < 0.01 * -d;
  const near = (value: number, edge: number, length: number): boolean => Math.abs(value - edge) <= 0.02 * length;
  return (
    straight && near(e, 0, width) && near(e + a, width, width) && near(f + d, 0, height) && near(f, height, height)
  );
}

/** Objects shared between pages are named `g_…` and live in `commonObjs`. */
function objectOf(page: PDFPageProxy, name: string): Promise<PdfImage | null> {
  const store = name.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => {
    store.get(name, (image: PdfImage | null) => resolve(image));
  });
}

function toGreyOrRgb({ width, height, kind, data }: PdfImage): Raster | null {
  if (!data) return null;
  if (kind === 1)
    return { width, height, channels: 1, pixels: unpackSamples(data, { width, height, bits: 1, channels: 1 }) };
  if (kind === 2) return toRaster(data, { width, height, channels: 3 });
  if (kind === 3) return toRaster(data, { width, height, channels: 4 });
  return null;
}

async function renderedPicture(page: PDFPageProxy): Promise<PagePicture> {
  const size = page.getViewport({ scale: 1 });
  const scale = Math.min(RENDER_DPI / 72, Math.sqrt(MOST_RENDERED / (size.width * size.height)));
  const viewport = page.getViewport({ scale });
  const { createCanvas } = await import('@napi-rs/canvas');
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext('2d');
  // pdf.js is typed for the browser's canvas; @napi-rs/canvas is the one it uses itself in Node.
  const target = { canvas: null, canvasContext: context, viewport } as unknown as Parameters<PDFPageProxy['render']>[0];
  await page.render(target).promise;
  const { width, height } = canvas;
  const pixels = context.getImageData(0, 0, width, height).data;
  return { raster: toRaster(pixels, { width, height, channels: 4 }), scale: [scale, scale] };
}
