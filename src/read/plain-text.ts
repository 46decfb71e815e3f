import type { VFile } from 'vfile';
import type { Line } from '../model/index.ts';
import { decodeText } from './decode-text.ts';
import type { ReadOptions, ReadResult } from './read-result.ts';
import { sideLines } from './text-columns.ts';
import { fillMeasure, lineSpacing, type SourceLine, splitLines, textLine, textPage } from './text-lines.ts';

const BARE_NUMBER = /^[-–—]?\s*\d{1,4}\s*[-–—]?$/;

/**
 * Read a plain text file: one page, one line per line of the file. A text that carries Markdown (OCR engines write it
 * into .txt files) is read as Markdown.
 *
 * @param file - with bytes as value
 * @throws a refusal for bytes that are no text
 */
export async function readPlainText(file: VFile, options: ReadOptions = {}): Promise<ReadResult> {
  const { text, encoding } = decodeText(file, file.value as Uint8Array, options.encoding); // open() sets bytes
  const { isMarkdown } = await import('./markdown-signs.ts');
  if (isMarkdown(text)) {
    const { markdownLines } = await import('./markdown.ts');
    return { pages: [textPage(markdownLines(text))], encoding };
  }
  return { pages: [textPage(plainLines(text))], encoding };
}

/**
 * The lines of a plain text with their layout.
 *
 * @example plainLines('KẾ HOẠCH\n\nI. MỤC ĐÍCH') // gapBefore 0 and 1
 */
export function plainLines(text: string): Line[] {
  const source = splitLines(text);
  const spacing = lineSpacing(source);
  const fillOf = fillMeasure(source);
  const lines = sideLines(source);
  return lines.map((line, i) =>
    textLine(line.text, {
      gapBefore: i === 0 ? 0 : Math.max(0, line.blanksAbove - spacing),
      indent: line.indent,
      fill: line.column === null ? fillOf(line) : null,
      column: line.column,
      region: isPageNumber(line, lines[i + 1]) ? 'page-number' : 'body',
    }),
  );
}

/** A bare number next to a form feed. */
function isPageNumber(line: SourceLine, next: SourceLine | undefined): boolean {
  return (line.startsPage || next?.startsPage === true) && BARE_NUMBER.test(line.text);
}
