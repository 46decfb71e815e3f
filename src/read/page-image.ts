import { type Page, report } from '../model/index.ts';
import type { PageImageContext } from './page-image-context.ts';
import { type PagePicture, pictureOf } from './page-image-source.ts';
import type { PDFPageProxy } from './pdfjs.ts';
import { reasonOf } from './reason-of.ts';
import { recognisePage } from './recognise.ts';

/**
 * Read a PDF page from its picture.
 *
 * @param page - of pdf.js
 * @param context - where the diagnostics go, and the engine
 * @param how - why the text layer is not used, and the page's picture where it is known already
 * @returns the recognised page; an empty one, reported as `read:page-failed`, when the engine gives it up
 */
export async function readPageImage(
  page: PDFPageProxy,
  context: PageImageContext,
  { reason = 'no text layer', picture }: { readonly reason?: string; readonly picture?: PagePicture } = {},
): Promise<Page> {
  const number = context.pageNumber;
  const { width, height } = page.getViewport({ scale: 1 });
  try {
    const engine = await context.openEngine();
    engine.warmUp?.();
    const seen = picture ?? (await pictureOf(page));
    const read = await recognisePage({ number, reason, ...seen }, engine, context);
    if (read.lines.length === 0) report(context.file, 'read:blank-page', { where: String(number) });
    return { ...read, width, height };
  } catch (error) {
    const actual = reasonOf(error);
    report(context.file, 'read:page-failed', { where: String(number), actual });
    return { number, width, height, origin: 'ocr', reason: 'recognition failed', ocr: null, lines: [] };
  }
}
