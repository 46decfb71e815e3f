import type { Bbox, Block, Word as RecognisedWord } from 'tesseract.js';
import type { Box, OcrLine, Word } from '../model/index.ts';
import { meanConfidence } from './confidence.ts';
import { cleanEngineText } from './engine-text.ts';

/**
 * Lines and words of tesseract.js's block tree, in the engine's order.
 *
 * @param blocks - `data.blocks` of a recognition
 */
export function readBlocks(blocks: readonly Block[]): { readonly lines: OcrLine[]; readonly confidence: number } {
  const lines: OcrLine[] = [];
  for (const line of blocks.flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines))) {
    const words = line.words.flatMap(toWord);
    if (words.length > 0) lines.push({ words, box: toBox(line.bbox) });
  }
  return { lines, confidence: meanConfidence(lines.flatMap((line) => line.words)) };
}

function toWord(word: RecognisedWord): Word[] {
  const text = cleanEngineText(word.text);
  if (text === '') return [];
  const alternatives = word.choices.map((choice) => cleanEngineText(choice.text)).filter((choice) => choice !== text);
  const plain = { text, box: toBox(word.bbox), confidence: word.confidence / 100 };
  return [alternatives.length > 0 ? { ...plain, alternatives } : plain];
}

function toBox({ x0, y0, x1, y1 }: Bbox): Box {
  return [x0, y0, x1, y1];
}
