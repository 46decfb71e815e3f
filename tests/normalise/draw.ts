import type { CleanText, Line, LineLayout, Page } from '../../src/model/index.ts';
import { plainLayout } from '../../src/model/index.ts';

/** A page of a format without pages: one line per line of the text, blank lines as gaps. */
export function textPage(text: string): Page {
  const lines: Line[] = [];
  let gapBefore = 0;
  for (const source of text.split('\n')) {
    if (source.trim() === '') gapBefore++;
    else {
      lines.push(line(source.trim(), { gapBefore: lines.length === 0 ? 0 : gapBefore }));
      gapBefore = 0;
    }
  }
  return { number: 1, width: null, height: null, origin: 'text', reason: null, ocr: null, lines };
}

export function line(text: string, layout: Partial<LineLayout> = {}): Line {
  return { text, words: [], box: null, layout: { ...plainLayout, ...layout } };
}

/** Pages of boxed lines: line i stands at height 50 + 20 i, every letter is 6 points wide. */
export function boxedPages(pages: readonly (readonly string[])[], origin: Page['origin'] = 'embedded'): Page[] {
  return pages.map((texts, page) => ({
    number: page + 1,
    width: 595,
    height: 842,
    origin,
    reason: null,
    ocr: null,
    lines: texts.map((text, i) => boxedLine(text, 50 + 20 * i)),
  }));
}

export function boxedLine(text: string, top: number, layout: Partial<LineLayout> = {}): Line {
  let left = 80;
  const words = text.split(' ').map((word) => {
    const box = [left, top, left + 6 * word.length, top + 12] as const;
    left = box[2] + 6;
    return { text: word, box, confidence: null };
  });
  return { text, words, box: [80, top, left - 6, top + 12], layout: { ...plainLayout, ...layout } };
}

/** The lines as `text`, furniture and notes as `role: text`, columns as `left| text`. */
export function draw(clean: CleanText): string[] {
  return clean.lines.map(({ start, end, role, layout }) => {
    const mark = role === 'flow' ? (layout.column === null ? '' : `${layout.column}| `) : `${role}: `;
    return mark + clean.text.slice(start, end);
  });
}
