import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextLayer, TextRun } from '../../../src/emit/searchable-pdf.ts';
import { readContent } from '../../../src/read/pdf-content.ts';
import { composeWords } from '../../../src/read/pdf-words.ts';

/** The words of each page as pdf.js finds them, in the order of the content; points as shown, origin top left. */
export async function readBack(bytes: Uint8Array): Promise<TextRun[][]> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: TextRun[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { glyphs } = await readContent(await document.getPage(number));
    pages.push(composeWords(glyphs).map(({ text, box }) => ({ text, box })));
  }
  await document.loadingTask.destroy();
  return pages;
}

/** A word of the first page, whichever way it runs: points as shown. */
export interface RunBack {
  readonly text: string;
  /** On the baseline. */
  readonly start: readonly [x: number, y: number];
  readonly end: readonly [x: number, y: number];
}

/** The words of the first page by the blanks between them. */
export async function runsBack(bytes: Uint8Array): Promise<RunBack[]> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const { glyphs } = await readContent(await document.getPage(1));
  await document.loadingTask.destroy();
  const runs: RunBack[] = [];
  let last: (typeof glyphs)[number] | null = null;
  for (const glyph of glyphs) {
    const { text, start, end } = glyph;
    const distance = last === null ? Infinity : Math.hypot(start[0] - last.next[0], start[1] - last.next[1]);
    last = text.trim() === '' ? null : glyph;
    if (last === null) continue;
    const run = runs.at(-1);
    if (run === undefined || distance > 1) runs.push({ text, start, end });
    else runs[runs.length - 1] = { text: run.text + text, start: run.start, end };
  }
  return runs;
}

/** The text of each page as pdf.js gives it to those who search and copy. */
export async function searchText(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
  }
  await document.loadingTask.destroy();
  return pages;
}

/** Words of 12-point print at the given places: [text, left edge, baseline]. Their ink is as high as their letters. */
export function inkOf(...words: readonly (readonly [text: string, x: number, baseline: number])[]): TextRun[] {
  return words.map(([text, x, baseline]) => ({ text, box: [x, baseline - 8, x + 5.5 * text.length, baseline] }));
}

/** A layer of lines on a straight page. */
export function layerOf(page: number, ...lines: readonly (readonly TextRun[])[]): TextLayer {
  return { page, skew: 0, replacesText: false, lines };
}
