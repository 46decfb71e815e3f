import { type CleanLine, type CleanText, type PlacedWord, plainLayout } from '../../src/model/index.ts';

const LINE_HEIGHT = 20;
const LETTER_WIDTH = 6;

/**
 * A clean text as OCR gives it: one word box per word, all with one confidence.
 *
 * @param lines - one paragraph each
 */
export function recognisedText(lines: readonly string[], confidence = 0.9): CleanText {
  const words: PlacedWord[] = [];
  const cleanLines: CleanLine[] = [];
  let start = 0;
  lines.forEach((text, index) => {
    const top = index * LINE_HEIGHT;
    for (const match of text.matchAll(/\S+/g)) {
      const [from, to] = [match.index, match.index + match[0].length];
      const box = [from * LETTER_WIDTH, top, to * LETTER_WIDTH, top + 12] as const;
      words.push({ start: start + from, end: start + to, page: 1, box, confidence });
    }
    const end = start + text.length;
    const box = [0, top, text.length * LETTER_WIDTH, top + 12] as const;
    cleanLines.push({ start, end, page: 1, box, layout: { ...plainLayout, gapBefore: 0.4 }, role: 'flow' });
    start = end + 1;
  });
  return { text: lines.join('\n'), lines: cleanLines, words, repairs: [] };
}
