import type { Box, OcrLine, Word } from '../model/index.ts';
import { meanConfidence } from './confidence.ts';
import { cleanEngineText } from './engine-text.ts';

/** Row types of the `level` column. */
const LINE = '4';
const WORD = '5';

/**
 * Lines and words of an image in tesseract's TSV output.
 *
 * @param rows - without line ends
 * @example readTsv(['4\t1\t…', '5\t1\t1\t1\t1\t1\t50\t60\t40\t20\t96.1\tKế']) // one line, one word [50, 60, 90, 80], confidence 0.961
 */
export function readTsv(rows: readonly string[]): { readonly lines: OcrLine[]; readonly confidence: number } {
  const lines: { words: Word[]; box: Box }[] = [];
  for (const row of rows) {
    const columns = row.split('\t');
    if (columns[0] === LINE) lines.push({ words: [], box: boxOf(columns) });
    else if (columns[0] === WORD) {
      const word = toWord(columns);
      if (word) lines.at(-1)?.words.push(word);
    }
  }
  const filled = lines.filter((line) => line.words.length > 0);
  return { lines: filled, confidence: meanConfidence(filled.flatMap((line) => line.words)) };
}

/** Columns: level page block paragraph line word left top width height confidence text. */
function boxOf(columns: readonly string[]): Box {
  const [left, top, width, height] = columns.slice(6, 10).map(Number) as [number, number, number, number];
  return [left, top, left + width, top + height];
}

function toWord(columns: readonly string[]): Word | null {
  const text = cleanEngineText(columns[11] ?? '');
  if (text === '') return null;
  const confidence = Math.min(1, Math.max(0, Number(columns[10]) / 100));
  return { text, box: boxOf(columns), confidence };
}
