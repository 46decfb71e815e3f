import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { VFile } from 'vfile';
import { refuse } from '../model/index.ts';
import { MAX_PIXELS } from '../ocr/max-pixels.ts';
import { getDocument, PDFDataRangeTransport, type PDFDocumentProxy, VerbosityLevel } from './pdfjs.ts';

/** Where pdf.js keeps the character maps, font metrics and decoders that it loads on demand. */
const assets = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const folder = (name: string): string => `${join(assets, name)}/`;

/** The password is not known; pdf.js throws this name. */
const PASSWORD_NEEDED = 'PasswordException';

/**
 * Open a PDF with pdf.js.
 *
 * @param file - with bytes as value
 * @returns a document with at least one page; end it with `document.loadingTask.destroy()`
 * @throws a refusal for an encrypted or broken file and for one without pages
 */
export async function openPdf(file: VFile): Promise<PDFDocumentProxy> {
  const where = file.path ?? null;
  const task = getDocument({
    ...sourceOf(file.value as Uint8Array), // open() sets bytes
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    maxImageSize: MAX_PIXELS,
    useSystemFonts: false,
    cMapUrl: folder('cmaps'),
    standardFontDataUrl: folder('standard_fonts'),
    wasmUrl: folder('wasm'),
    iccUrl: folder('iccs'),
  });
  try {
    const document = await task.promise;
    if (document.numPages > 0) return document;
  } catch (error) {
    await task.destroy();
    if (!(error instanceof Error)) throw error;
    if (error.name === PASSWORD_NEEDED) refuse(file, 'read:encrypted-pdf', { where });
    refuse(file, 'read:broken-pdf', { where, actual: error.message });
  }
  await task.destroy();
  return refuse(file, 'read:no-pages', { where });
}

/** Bytes: larger files are not copied whole. */
const LARGE = 1 << 23;
/** Bytes: what pdf.js asks for at a time. */
const RANGE = 1 << 18;

/** pdf.js takes buffers away from their owner, so it gets copies: of a large file, of the parts that it asks for. */
function sourceOf(bytes: Uint8Array) {
  if (bytes.length <= LARGE) return { data: new Uint8Array(bytes) };
  const range = new PDFDataRangeTransport(bytes.length, null);
  range.requestDataRange = (begin, end) => {
    queueMicrotask(() => range.onDataRange(begin, new Uint8Array(bytes.subarray(begin, end))));
  };
  return { range, rangeChunkSize: RANGE, disableStream: true, disableAutoFetch: true };
}
