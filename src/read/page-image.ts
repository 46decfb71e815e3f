import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Page, report } from '../model/index.ts';
import type { PageImageContext } from './page-image-context.ts';
import { pictureOf } from './page-image-source.ts';
import { recognisePage } from './recognise.ts';

/**
 * Read a PDF page from its picture.
 *
 * @param page - of pdf.js
 * @param context - where the diagnostics go, and the engine
 * @param reason - why the text layer is not used
 * @returns the recognised page; an empty one, reported as `read:page-failed`, when the engine gives it up
 */
export async function readPageImage(
  page: PDFPageProxy,
  context: PageImageContext,
  reason = 'no text layer',
): Promise<Page> {
  const number = context.pageNumber;
  const { width, height } = page.getViewport({ scale: 1 });
  try {
    const engine = await context.openEngine();
    const picture = await pictureOf(page);
    const read = await recognisePage({ number, reason, ...picture }, engine, context.debugImages);
    if (read.lines.length === 0) report(context.file, 'read:blank-page', { where: String(number) });
    return { ...read, width, height };
  } catch (error) {
    const actual = error instanceof Error ? error.message : String(error);
    report(context.file, 'read:page-failed', { where: String(number), actual });
    return { number, width, height, origin: 'ocr', reason: 'recognition failed', ocr: null, lines: [] };
  }
}
