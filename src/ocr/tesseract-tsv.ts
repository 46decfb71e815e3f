import type { Box, OcrLine, Word } from '../model/index.ts';
import { meanConfidence } from './confidence.ts';
import { cleanEngineText } from './engine-text.ts';

/** Row types of the `level` column. */
const PAGE = '1';
const LINE = '4';
const WORD = '5';

/**
 * Lines and words of tesseract's TSV output.
 *
 * @example readTsv('level\t…\n4\t1\t…\n5\t1\t1\t1\t1\t1\t50\t60\t40\t20\t96.1\tKế\n') // one line, one word [50, 60, 90, 80], confidence 0.961
 */
export function readTsv(tsv: string): { readonly lines: OcrLine[]; readonly confidence: number } {
  const lines: { words: Word[]; box: Box }[] = [];
  for (const row of tsv.split('\n')) {
    const columns = row.replace(/\r$/, '').split('\t');
    if (columns[0] === LINE) lines.push({ words: [], box: boxOf(columns) });
    else if (columns[0] === WORD) {
      const word = toWord(columns);
      if (word) lines.at(-1)?.words.push(word);
    }
  }
  const filled = lines.filter((line) => line.words.length > 0);
  return { lines: filled, confidence: meanConfidence(filled.flatMap((line) => line.words)) };
}

/**
 * The pages of tesseract's TSV output for several images.
 *
 * @example readTsvPages('level\t…\n1\t1\t…\n5\t1\t…\n1\t2\t…\n') // two readings, the second empty
 */
export function readTsvPages(tsv: string): ReturnType<typeof readTsv>[] {
  const pages: string[][] = [];
  for (const row of tsv.split('\n')) {
    if (row.startsWith(`${PAGE}\t`)) pages.push([]);
    else pages.at(-1)?.push(row);
  }
  return pages.map((rows) => readTsv(rows.join('\n')));
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
