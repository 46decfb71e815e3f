import type { VFile } from 'vfile';
import { type OcrEngine, type Page, refuse, report } from '../model/index.ts';
import { decodeImage, imageInfo } from '../ocr/index.ts';
import type { PageAlbum } from './page-album.ts';
import type { FormatOptions } from './read-result.ts';
import { reasonOf } from './reason-of.ts';
import { type PictureOfPage, type RecognitionOptions, recognisePage } from './recognise.ts';

/** Inches: the longer side of A4, assumed where an image does not know its resolution. */
const A4_LENGTH = 11.69;
/** Pixels per inch: values outside are a camera's or a program's default, not a scanner's. */
const PLAUSIBLE_DPI = { least: 100, most: 1200 };

/**
 * Read an image file: each page of a multi-page TIFF, the one page of the others.
 *
 * @param file - PNG, JPEG, WebP or TIFF bytes
 * @returns pages in points, by the resolution in the file or else as if A4
 * @throws a refusal for a damaged file
 */
export async function readImage(file: VFile, options: FormatOptions): Promise<Page[]> {
  const bytes = bytesOf(file);
  const { pages, dpi } = await imageInfo(bytes).catch((error: Error) => refuseBroken(file, error));
  const result: Page[] = [];
  for (let page = 0; page < pages; page++) {
    options.signal?.throwIfAborted();
    result.push(await readPicture(file, { bytes, page, dpi }, options));
    options.onPage?.(page + 1, pages);
  }
  return result;
}

/** The pages of an image file as pictures, decoded when asked for. */
export async function openImageAlbum(file: VFile): Promise<PageAlbum> {
  const bytes = bytesOf(file);
  const { dpi } = await imageInfo(bytes);
  return { pictureOf: (number) => decodePicture({ bytes, page: number - 1, dpi }), close: async () => {} };
}

function bytesOf({ value }: VFile): Uint8Array {
  return typeof value === 'string' ? new TextEncoder().encode(value) : (value ?? new Uint8Array());
}

/** The decoder's message has a line per fault; the first says enough. */
function refuseBroken(file: VFile, { message }: Error): never {
  const actual = message.split('\n', 1)[0]!.replace(/:$/, '');
  return refuse(file, 'read:broken-image', { where: file.path, actual });
}

interface Picture {
  readonly bytes: Uint8Array;
  readonly page: number;
  readonly dpi: number | null;
}

/** One page; an empty one, reported as `read:page-failed`, when it cannot be decoded (without a size then) or recognised. */
async function readPicture(file: VFile, picture: Picture, options: FormatOptions): Promise<Page> {
  const number = picture.page + 1;
  let size: Pick<Page, 'width' | 'height'> = { width: null, height: null };
  try {
    const decoded = await decodePicture(picture);
    size = sizeOf(decoded);
    if (!options.openEngine) throw new Error('no OCR engine');
    return await recognisePicture(file, decoded, { engine: await options.openEngine(), ...options });
  } catch (error) {
    const actual = reasonOf(error);
    report(file, 'read:page-failed', { where: String(number), actual });
    return { number, ...size, origin: 'ocr', reason: 'recognition failed', ocr: null, lines: [] };
  }
}

async function decodePicture({ bytes, page, dpi }: Picture): Promise<PictureOfPage> {
  const raster = await decodeImage(bytes, { page });
  const scale = chooseDpi(dpi, Math.max(raster.width, raster.height)) / 72;
  return { number: page + 1, raster, scale: [scale, scale], reason: null };
}

/** Points. */
function sizeOf({ raster, scale }: PictureOfPage): { readonly width: number; readonly height: number } {
  return { width: raster.width / scale[0], height: raster.height / scale[1] };
}

interface Means extends RecognitionOptions {
  readonly engine: OcrEngine;
}

async function recognisePicture(file: VFile, picture: PictureOfPage, means: Means): Promise<Page> {
  const read = await recognisePage(picture, means.engine, means);
  if (read.lines.length === 0) report(file, 'read:blank-page', { where: String(picture.number) });
  return read;
}

function chooseDpi(dpi: number | null, longerSide: number): number {
  if (dpi !== null && dpi >= PLAUSIBLE_DPI.least && dpi <= PLAUSIBLE_DPI.most) return dpi;
  return longerSide / A4_LENGTH;
}
