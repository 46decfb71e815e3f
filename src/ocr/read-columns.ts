import { type Box, type OcrEngine, type OcrLine, type OcrSettings, unionBox, type Word } from '../model/index.ts';
import { meanConfidence } from './confidence.ts';
import { readCrops } from './crop.ts';
import type { PreparedImage } from './prepare.ts';
import { findSideBySide } from './side-by-side.ts';

/** Recipients are set two points smaller than the text that the page's scale is chosen for. */
const SCALE = 1.25;
const ONE_BLOCK: OcrSettings = { layout: 6 };
/** In x-heights: white kept around a column. */
const AROUND = 0.6;
/** A column's own reading has at least this share of the text that the page's reading has there. */
const WHOLE = 0.85;
/** …and is surer by this much: a merged line is read far worse than its columns, smaller gains are chance. */
const GAIN = 0.04;
/** A column read as surely as this has nothing to gain: engines are seldom surer than 0.95 of small print. */
const SURE = 0.91;

/**
 * Read the columns of letterheads and footers once more, each alone: the page's layout takes two lines of different
 * height side by side for one, and loses the smaller.
 *
 * @param engine - any engine
 * @param page - the picture that the lines were read from
 * @param lines - the first reading; boxes in pixels of the picture
 * @returns the lines, with the columns' own readings where these are surer
 * @example "Nơi nhận: KT. CHỦ TICH h .." // "Nơi nhận:" and "KT. CHỦ TỊCH"
 */
export async function readColumns(
  engine: OcrEngine,
  page: PreparedImage,
  lines: readonly OcrLine[],
): Promise<OcrLine[]> {
  const areas = findSideBySide(page.grey, page).filter(({ left, right }) => !hasRuling(page, unionBox(left, right)));
  const columns = areas
    .flatMap(({ left, right }) => [left, right])
    .map((column) => widen(column, AROUND * page.xHeight))
    .map((box) => ({ box, scale: SCALE, first: wordsWithin(lines, box) }))
    .filter(({ first }) => meanConfidence(first) < SURE);
  const readings = await readCrops(engine, page.grey, columns, ONE_BLOCK);
  return columns.reduce<OcrLine[]>(
    (result, { first }, at) => {
      const second = readings[at]!;
      const words = second.flatMap((line) => line.words);
      return isBetter(words, first) ? [...withoutWords(result, first), ...second] : result;
    },
    [...lines],
  );
}

function wordsWithin(lines: readonly OcrLine[], box: Box): Word[] {
  return lines.flatMap((line) => line.words.filter((word) => isWithin(word, box)));
}

/** Between upright rulings stand the cells of a table. */
function hasRuling({ rulings }: PreparedImage, area: Box): boolean {
  return rulings.some(
    ([x0, y0, x1, y1]) => y1 - y0 > x1 - x0 && x1 > area[0] && x0 < area[2] && y1 > area[1] && y0 < area[3],
  );
}

function widen([x0, y0, x1, y1]: Box, by: number): Box {
  return [x0 - by, y0 - by, x1 + by, y1 + by];
}

function isWithin({ box }: Word, [x0, y0, x1, y1]: Box): boolean {
  if (box === null) return false;
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

function isBetter(second: readonly Word[], first: readonly Word[]): boolean {
  const isSurer = meanConfidence(second) >= meanConfidence(first) + GAIN;
  return isSurer && textRead(second) >= WHOLE * textRead(first);
}

/** Letters, each as much as it is sure. Rows that cut through a line read it twice: what lies on surer words is left out. */
function textRead(words: readonly Word[]): number {
  const surest = [...words].sort((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0));
  return surest
    .filter((word, at) => !surest.slice(0, at).some(({ box }) => box !== null && isWithin(word, box)))
    .reduce((sum, { text, confidence }) => sum + text.length * (confidence ?? 0), 0);
}

function withoutWords(lines: readonly OcrLine[], gone: readonly Word[]): OcrLine[] {
  const dropped = new Set(gone);
  return lines.flatMap((line) => {
    const words = line.words.filter((word) => !dropped.has(word));
    return words.length > 0 ? [{ ...line, words }] : [];
  });
}
