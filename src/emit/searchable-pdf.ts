import { ParseSpeeds, PDFDict, PDFDocument, PDFName, type PDFRef } from 'pdf-lib';
import type { VFile } from 'vfile';
import { isRefusal, openedOf, type Page, refuse, report } from '../model/index.ts';
import { addLayer } from './searchable-pdf/add-layer.ts';
import { startGlyphlessFont } from './searchable-pdf/glyphless-font.ts';
import { imagePages, type SizedPage } from './searchable-pdf/image-pages.ts';
import { findLastSection, lastObjectNumber, updateOf } from './searchable-pdf/incremental-update.ts';
import type { TextLayer } from './searchable-pdf/text-layers.ts';

export { type TextLayer, type TextRun, toTextLayers } from './searchable-pdf/text-layers.ts';

/** A file whose pages can carry a text layer. */
export interface Carrier {
  readonly file: VFile;
  /** Null for an image file, whose pages are made when their size is known. */
  readonly document: PDFDocument | null;
}

/** What the new file is to hold. */
export interface SearchableContent {
  readonly pages: readonly Page[];
  readonly layers: readonly TextLayer[];
}

/** Whatever of a broken file can be read is read; nothing of it is dated anew. */
const LOADING = { updateMetadata: false, ignoreEncryption: true, parseSpeed: ParseSpeeds.Fastest } as const;

/**
 * Look whether a text layer can be put into a file, before the pages are recognised: that takes minutes.
 *
 * @param file - as `open` returns it
 * @throws a refusal for a format without page images, and for a PDF that is encrypted or cannot be taken apart
 */
export async function openCarrier(file: VFile): Promise<Carrier> {
  const { mediaType } = openedOf(file);
  if (mediaType.startsWith('image/')) return { file, document: null };
  if (mediaType !== 'application/pdf') refuse(file, 'emit:no-page-images', { actual: file.path });
  const document = await loadPdf(file);
  if (isSigned(document)) report(file, 'emit:signed-pdf', { where: file.path });
  return { file, document };
}

/** Encrypted parts may stop pdf-lib before it comes to know that the file is encrypted. */
async function loadPdf(file: VFile): Promise<PDFDocument> {
  const encrypted = (): never => refuse(file, 'emit:encrypted-pdf', { where: file.path });
  try {
    const document = await PDFDocument.load(bytesOf(file), LOADING);
    if (document.isEncrypted) return encrypted();
    document.getPages();
    return document;
  } catch (error) {
    if (isRefusal(error)) throw error;
    return Buffer.from(bytesOf(file)).includes('/Encrypt ') ? encrypted() : refuseBroken(file, error);
  }
}

function bytesOf(file: VFile): Uint8Array {
  return file.value as Uint8Array; // open() sets bytes
}

function refuseBroken(file: VFile, error: unknown): never {
  const actual = error instanceof Error ? error.message.split('\n', 1)[0]! : String(error);
  return refuse(file, 'read:broken-pdf', { where: file.path, actual });
}

/** A signature says which bytes it is over (ISO 32000-1, 12.8.1). */
function isSigned({ context }: PDFDocument): boolean {
  return context
    .enumerateIndirectObjects()
    .some(([, object]) => object instanceof PDFDict && object.has(PDFName.of('ByteRange')));
}

/**
 * Write a searchable PDF: the page images with an invisible text layer. A PDF's own bytes are the beginning of the new
 * file, so its images, bookmarks, metadata and signatures are what they were; image files become pages of their size. The
 * same input gives the same bytes.
 *
 * @param carrier - of {@link openCarrier}
 * @returns the bytes of a PDF in parts; of a PDF without any page to add text to, its own bytes
 * @throws a refusal for an image that cannot be decoded and for pages that cannot be taken apart
 */
export async function writeSearchablePdf(carrier: Carrier, content: SearchableContent): Promise<Uint8Array[]> {
  const { file, document } = carrier;
  if (document === null) return [await writeImages(file, content)];
  const { layers } = content;
  if (layers.length === 0) return [bytesOf(file)];
  const section = findLastSection(bytesOf(file));
  const { context } = document;
  const lastNumber = Math.max(context.largestObjectNumber, lastObjectNumber(bytesOf(file)));
  context.largestObjectNumber = lastNumber;
  const changed = new Set(addLayers(document, layers, file));
  if (section === null) return [await document.save({ addDefaultPage: false, updateFieldAppearances: false })];
  const objects = context
    .enumerateIndirectObjects()
    .filter(([ref]) => ref.objectNumber > lastNumber || changed.has(ref));
  const { length } = bytesOf(file);
  return [bytesOf(file), updateOf(length, { section, context, objects: new Map(objects) })];
}

async function writeImages(file: VFile, { pages, layers }: SearchableContent): Promise<Uint8Array> {
  const image = { bytes: bytesOf(file), mediaType: openedOf(file).mediaType };
  const document = await imagePages(
    image,
    pages.map((page) => sized(page, file)),
  );
  addLayers(document, layers, file);
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
}

/** A page whose image could not even be decoded would be missing from the PDF. */
function sized({ number, width, height }: Page, file: VFile): SizedPage {
  if (width !== null && height !== null) return { number, width, height };
  return refuse(file, 'read:broken-image', { where: file.path, actual: `page ${number}` });
}

/** @returns the references of the pages that were changed */
function addLayers(document: PDFDocument, layers: readonly TextLayer[], file: VFile): PDFRef[] {
  const { context } = document;
  const pages = document.getPages();
  const font = startGlyphlessFont();
  const ref = context.nextRef();
  try {
    const changed = layers.map((layer) => {
      const page = pages[layer.page - 1];
      if (page === undefined) throw new Error(`no page ${layer.page}`);
      addLayer(page, layer, { font, ref });
      return page.ref;
    });
    context.assign(ref, font.write(context));
    return changed;
  } catch (error) {
    return refuseBroken(file, error);
  }
}
