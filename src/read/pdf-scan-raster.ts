import { inflateSync } from 'node:zlib';
import { checkSize, decodeImage, type Raster, unpackSamples, wrapPng } from '../ocr/index.ts';
import { type PdfObjects, type PdfStream, singleOf } from './pdf-objects.ts';
import { isName, type PdfDictionary, type PdfValue } from './pdf-syntax.ts';

/** What an image's dictionary says about its samples. */
interface Samples {
  readonly width: number;
  readonly height: number;
  readonly bits: 1 | 2 | 4 | 8;
  readonly channels: 1 | 3;
}

/**
 * Decode a JPEG or Flate image of a PDF with the image libraries.
 *
 * @throws when the image is too large to be read
 * @returns null for images in other codings, with masks, palettes or swapped colours: pdf.js decodes those
 */
export async function decodeScannedImage(
  { dictionary, bytes }: PdfStream,
  objects: PdfObjects,
): Promise<Raster | null> {
  const samples = samplesOf(dictionary, objects);
  const filter = singleOf(objects.resolve(dictionary.get('Filter')));
  if (samples === null) return null;
  try {
    if (isName(filter, 'DCTDecode')) return await decodeJpeg(bytes, samples);
    if (isName(filter, 'FlateDecode')) return await decodeFlate(bytes, samples, parametersOf(dictionary, objects));
  } catch {
    // Damaged for the library: pdf.js is more forgiving.
  }
  return null;
}

/** Entries that change what the samples mean. */
const UNUSUAL = ['SMask', 'Mask', 'Decode', 'ImageMask'];

function samplesOf(dictionary: PdfDictionary, objects: PdfObjects): Samples | null {
  const number = (key: string): number => {
    const value = objects.resolve(dictionary.get(key));
    return typeof value === 'number' ? value : 0;
  };
  const [width, height, bits] = [number('Width'), number('Height'), number('BitsPerComponent')];
  checkSize(width, height);
  const channels = channelsOf(objects.resolve(dictionary.get('ColorSpace')), objects);
  if (channels === null || width < 1 || height < 1) return null;
  if ((bits !== 1 && bits !== 2 && bits !== 4 && bits !== 8) || UNUSUAL.some((key) => dictionary.has(key))) return null;
  return { width, height, bits, channels };
}

function channelsOf(space: PdfValue, objects: PdfObjects): 1 | 3 | null {
  if (isName(space, 'DeviceGray')) return 1;
  if (isName(space, 'DeviceRGB')) return 3;
  if (!Array.isArray(space) || space.length < 2) return null;
  const [family, profile] = space as readonly PdfValue[];
  if (isName(family, 'CalGray')) return 1;
  if (isName(family, 'CalRGB')) return 3;
  const components = isName(family, 'ICCBased') ? objects.dictionary(profile).get('N') : null;
  return components === 1 || components === 3 ? components : null;
}

function parametersOf(dictionary: PdfDictionary, objects: PdfObjects): PdfDictionary {
  return objects.dictionary(singleOf(objects.resolve(dictionary.get('DecodeParms'))));
}

/** The file's own account counts: a JPEG may be larger or smaller than the dictionary says. */
async function decodeJpeg(bytes: Buffer, { channels }: Samples): Promise<Raster | null> {
  const raster = await decodeImage(bytes, { oriented: false });
  return raster.channels === channels ? raster : null;
}

/** What a predictor assumes where the parameters do not say (ISO 32000-1, table 8). */
const PREDICTED = { Columns: 1, Colors: 1, BitsPerComponent: 8 };

/** PNG and PDF share Flate with PNG predictors: with a header before it, the stream is a PNG file. */
async function decodeFlate(bytes: Buffer, samples: Samples, parameters: PdfDictionary): Promise<Raster | null> {
  const { width, height, bits, channels } = samples;
  const predictor = parameters.get('Predictor') ?? 1;
  const stride = Math.ceil((width * channels * bits) / 8);
  if (predictor === 1) {
    const packed = inflateSync(bytes, { maxOutputLength: stride * height + 16 });
    return packed.length < stride * height ? null : { width, height, channels, pixels: unpackSamples(packed, samples) };
  }
  const asStored = Object.entries({ ...PREDICTED, ...Object.fromEntries(parameters) });
  const expected: Readonly<Record<string, number>> = { Columns: width, Colors: channels, BitsPerComponent: bits };
  const isPng = asStored.every(([key, value]) => (key === 'Predictor' ? Number(value) >= 10 : value === expected[key]));
  if (!isPng) return null;
  return decodeImage(wrapPng(bytes, samples), { oriented: false, shape: { ...samples, hasAlpha: false } });
}
