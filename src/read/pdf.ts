import { availableParallelism } from 'node:os';
import { VFile } from 'vfile';
import { LEGACY_ENCODINGS, type LegacyEncoding } from '../lexicon/encodings/index.ts';
import { type Line, type Page, report } from '../model/index.ts';
import { decodeWords, settleWord } from './decode-words.ts';
import { composeLines } from './layout.ts';
import { toLine } from './layout-measure.ts';
import { toRow } from './layout-rows.ts';
import type { PagePicture } from './page-image-source.ts';
import { judgeTextLayer } from './page-verdict.ts';
import { type Glyph, type PageContent, readContent } from './pdf-content.ts';
import { openPdf } from './pdf-document.ts';
import { composeWords } from './pdf-words.ts';
import type { PDFDocumentProxy, PDFPageProxy } from './pdfjs.ts';
import type { FormatOptions, FormatReading, ReadOptions } from './read-result.ts';
import { reasonOf } from './reason-of.ts';

/** An image that covers this share of a page is the page. */
const FULL_PAGE = 0.7;
/** A page without images and with fewer painted paths than this shows nothing. */
const FEWEST_PATHS = 30;

/** Pages in work at a time, one more than processors, so that the engine has the next page before it ends one; a page image takes some 30 MB. */
const PAGES_AHEAD = Math.min(4, availableParallelism() + 1);

/**
 * Read a PDF page by page: from the text layer where it can be used, else from the page's image.
 *
 * @param file - with bytes as value
 * @throws a refusal for a PDF that cannot be opened at all
 */
export async function readPdf(file: VFile, options: FormatOptions): Promise<FormatReading> {
  const { openEngine, signal, encoding: forced, onPage, ...how } = options;
  const document = await openPdf(file);
  const engine = openEngine && once(openEngine);
  const scans = engine && (await openScans(file.value as Uint8Array)); // open() sets bytes
  const pages: Page[] = [];
  const encodings = new Set<LegacyEncoding>();
  const ahead: Promise<PageReading>[] = [];
  try {
    for (let number = 1; number <= document.numPages || ahead.length > 0; number++) {
      signal?.throwIfAborted();
      if (number <= document.numPages)
        ahead.push(readPage(document, number, { path: file.path, openEngine: engine, scans, forced, ...how }));
      if (number < PAGES_AHEAD && number < document.numPages) continue;
      const { page, messages, decoded } = await ahead.shift()!;
      pages.push(page);
      for (const encoding of decoded) encodings.add(encoding);
      file.messages.push(...messages);
      onPage?.(pages.length, document.numPages);
    }
    if (encodings.size > 0) report(file, 'normalise:decoded', { actual: [...encodings].join(', ') });
    const hasText = pages.some(({ origin, lines }) => origin === 'embedded' && lines.length > 0);
    const [encoding = LEGACY_ENCODINGS.find((name) => hasText && name === forced) ?? null] = encodings;
    return { pages, encoding, openAlbum: async () => (await import('./pdf-album.ts')).openPdfAlbum(file) };
  } finally {
    // Where the reading is ended, pages in work still need the file and the engine, which whoever ended it closes next.
    await Promise.allSettled(ahead);
    await document.loadingTask.destroy();
  }
}

/** Pages are read side by side, so each collects its own diagnostics: their order is the pages'. */
interface PageReading {
  readonly page: Page;
  readonly messages: VFile['messages'];
  /** Encodings before Unicode that its text layer is in. */
  readonly decoded: readonly LegacyEncoding[];
}

interface Means extends Pick<FormatOptions, 'debugImages' | 'preparation' | 'openEngine' | 'onUpright'> {
  readonly path: string;
  readonly scans: ScanFinder | undefined;
  readonly forced: ReadOptions['encoding'];
}

/** The picture of a page that is nothing but one image. */
type ScanFinder = (page: PDFPageProxy) => Promise<PagePicture | null>;

/** Files without images are spared the search for them. */
async function openScans(bytes: Uint8Array): Promise<ScanFinder | undefined> {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('/Image')) return undefined;
  const [{ indexObjects }, { scannedPicture }] = await Promise.all([
    import('./pdf-objects.ts'),
    import('./page-image-source.ts'),
  ]);
  const objects = indexObjects(bytes);
  return objects === null ? undefined : (page) => scannedPicture(page, objects);
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** One page; whatever goes wrong costs this page only. */
async function readPage(document: PDFDocumentProxy, number: number, { path, ...means }: Means): Promise<PageReading> {
  const file = new VFile({ path });
  let page: PDFPageProxy | null = null;
  try {
    page = await document.getPage(number);
    return { ...(await readTextOrImage(page, number, { file, ...means })), messages: file.messages };
  } catch (error) {
    const actual = reasonOf(error);
    report(file, 'read:page-failed', { where: String(number), actual });
    const failed = { number, width: null, height: null, origin: 'embedded', reason: 'not readable' } as const;
    return { page: { ...failed, ocr: null, lines: [] }, messages: file.messages, decoded: [] };
  } finally {
    page?.cleanup();
  }
}

interface Reading extends Omit<Means, 'path'> {
  readonly file: VFile;
}

async function readTextOrImage(
  page: PDFPageProxy,
  number: number,
  { file, openEngine, scans, forced, ...how }: Reading,
): Promise<Pick<PageReading, 'page' | 'decoded'>> {
  const picture = await scans?.(page);
  if (picture && openEngine) {
    const { readPageImage } = await import('./page-image.ts');
    const context = { file, pageNumber: number, openEngine, ...how };
    return { page: await readPageImage(page, context, { picture }), decoded: [] };
  }
  const content = await readUpright(page);
  const { width, height } = content;
  const { lines, decoded } = contentLines(content, number, forced);
  const verdict = judgeTextLayer(lines, { fullPageImage: content.imageShare >= FULL_PAGE });
  const text: Page = { number, width, height, origin: 'embedded', reason: verdict.reason, ocr: null, lines };
  if (verdict.usable) return { page: text, decoded };
  const isBlank = lines.length === 0 && content.imageShare === 0 && content.paths < FEWEST_PATHS;
  if (isBlank || openEngine === undefined) {
    report(file, isBlank ? 'read:blank-page' : 'read:image-skipped', { where: String(number), actual: verdict.reason });
    return { page: text, decoded };
  }
  const { readPageImage } = await import('./page-image.ts');
  const context = { file, pageNumber: number, openEngine, ...how };
  const reason = verdict.reason === null ? {} : { reason: verdict.reason };
  return { page: await readPageImage(page, context, reason), decoded: [] };
}

/** The content with most of its text running to the right: pages set sideways are turned. */
async function readUpright(page: PDFPageProxy): Promise<PageContent> {
  const content = await readContent(page);
  const counts = [0, 0, 0, 0];
  for (const glyph of content.glyphs) counts[quarterOf(glyph) ?? 0]!++;
  const most = counts.indexOf(Math.max(...counts));
  return most === 0 ? content : readContent(page, 360 - 90 * most);
}

interface ContentLines {
  readonly lines: readonly Line[];
  readonly decoded: readonly LegacyEncoding[];
}

/** Lines of upright text in reading order, then text that runs otherwise (stamps, margins). */
function contentLines(content: PageContent, number: number, forced: ReadOptions['encoding']): ContentLines {
  const { glyphs, rulings, width, height } = content;
  const visible = glyphs.filter(({ start: [x, y] }) => x > -5 && x < width + 5 && y > -5 && y < height + 20);
  const upright = visible.filter((glyph) => quarterOf(glyph) === 0);
  const composed = composeWords(upright, forced);
  const { words, encodings } =
    forced === undefined ? decodeWords(composed) : { words: composed.map(settleWord), encodings: [] };
  const lines = composeLines(words, { number, width, height, rulings });
  const decoded = [...(forced === undefined ? encodingsOfFonts(upright) : []), ...encodings];
  return { lines: [...lines, ...turnedLines(visible.filter((glyph) => quarterOf(glyph) !== 0))], decoded };
}

/** Encodings of fonts in which more than ASCII is set. */
function encodingsOfFonts(glyphs: readonly Glyph[]): Set<LegacyEncoding> {
  const old = glyphs.filter(({ font, text }) => font.encoding !== null && text >= '\u0080');
  return new Set(old.map(({ font }) => font.encoding!));
}

/** Direction of the baseline in quarter turns clockwise; null for a slant. */
function quarterOf({ start, end, size }: Glyph): 0 | 1 | 2 | 3 | null {
  const [x, y] = [end[0] - start[0], end[1] - start[1]];
  const slant = 0.1 * Math.max(Math.hypot(x, y), 0.01 * size);
  if (Math.abs(y) <= slant) return x >= 0 ? 0 : 2;
  if (Math.abs(x) <= slant) return y > 0 ? 1 : 3;
  return null;
}

/** One line per run of text that is not upright. */
function turnedLines(glyphs: readonly Glyph[]): Line[] {
  const runs: Glyph[][] = [];
  for (const glyph of glyphs) {
    const last = runs.at(-1)?.at(-1);
    const distance = last && Math.hypot(glyph.start[0] - last.next[0], glyph.start[1] - last.next[1]);
    if (distance === undefined || distance > glyph.size) runs.push([]);
    runs.at(-1)!.push(glyph);
  }
  return runs.flatMap((run) => {
    const text = run
      .map((glyph) => glyph.text)
      .join('')
      .trim();
    if (text === '') return [];
    const xs = run.flatMap(({ start, end }) => [start[0], end[0]]);
    const ys = run.flatMap(({ start, end }) => [start[1], end[1]]);
    const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
    const word = settleWord({ text, box, confidence: null, size: run[0]!.size, bold: false, italic: false });
    return [toLine(toRow([word]), { left: box[0], right: box[2] }, { region: 'stamp', centred: false })];
  });
}
