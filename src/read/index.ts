import type { VFile } from 'vfile';
import { openedOf, type Page, type SecondLook } from '../model/index.ts';
import type { QuarterTurn } from '../ocr/index.ts';
import type { FormatOptions, FormatReading, ReadOptions, ReadResult } from './read-result.ts';
import type { LookMeans } from './second-look.ts';
import { numberTables } from './table-continuation.ts';

export type { ReadOptions, ReadResult } from './read-result.ts';

type Reader = (file: VFile, options: FormatOptions) => Promise<FormatReading>;

const imageReader = async (): Promise<Reader> => {
  const { openImageAlbum, readImage } = await import('./image.ts');
  return async (file, options) => ({
    pages: await readImage(file, options),
    encoding: null,
    openAlbum: () => openImageAlbum(file),
  });
};

/** One reader per media type, loaded when the first such file comes. */
const READERS: Readonly<Record<string, () => Promise<Reader>>> = {
  'application/msword': async () => (await import('./doc.ts')).readDoc,
  'application/vnd.oasis.opendocument.text': async () => (await import('./odt.ts')).readOdt,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': async () =>
    (await import('./docx.ts')).readDocx,
  'application/pdf': async () => (await import('./pdf.ts')).readPdf,
  'application/rtf': async () => (await import('./rtf.ts')).readRtf,
  'image/jpeg': imageReader,
  'image/png': imageReader,
  'image/tiff': imageReader,
  'image/webp': imageReader,
  'text/html': async () => (await import('./html.ts')).readHtml,
  'text/markdown': async () => (await import('./markdown.ts')).readMarkdown,
  'text/plain': async () => (await import('./plain-text.ts')).readPlainText,
};

/**
 * Read a document into pages of lines.
 *
 * @param file - as `open` returns it
 * @returns pages in order; a page that could not be read is empty and reported as `read:page-failed`
 * @throws a refusal (`read:…`) for a document that cannot be read at all
 * @example read(await open('ke-hoach.md')) // { pages: [{ number: 1, lines: [{ text: 'KẾ HOẠCH', … }] }], encoding: 'utf-8' }
 */
export async function read(file: VFile, options: ReadOptions = {}): Promise<ReadResult> {
  const { mediaType } = openedOf(file);
  const load = READERS[mediaType];
  if (load === undefined) throw new TypeError(`no reader for ${mediaType}: open() should have refused it`);
  options.signal?.throwIfAborted();
  const reader = await load();
  const turns = new Map<number, QuarterTurn>();
  const onUpright: FormatOptions['onUpright'] = (page, turn) => void turns.set(page, turn);
  const { pages, encoding, openAlbum } = await reader(file, { ...options, onUpright });
  const { openEngine, preparation, signal } = options;
  const look = openEngine && openAlbum && lookLater(pages, { file, openEngine, openAlbum, preparation, signal, turns });
  return { pages: numberTables(pages), encoding, look };
}

/** Loads what it takes when it is asked. */
function lookLater(pages: readonly Page[], means: LookMeans): SecondLook | undefined {
  if (pages.every(({ ocr }) => ocr === null)) return undefined;
  return async (requests) => (await import('./second-look.ts')).secondLookAt(pages, means)(requests);
}
