import type { Box, OcrEngine, OcrLine, OcrSettings, Word } from '../model/index.ts';
import { COLOURED_INK, type ColouredArea, findColouredAreas } from './coloured-areas.ts';
import { meanConfidence } from './confidence.ts';
import { readCrops } from './crop.ts';
import type { PreparedImage } from './prepare.ts';

/** Lines of a page, those that were stamped or written on it apart. */
export interface PartedLines {
  readonly printed: readonly OcrLine[];
  readonly stamp: readonly OcrLine[];
  readonly handwriting: readonly OcrLine[];
}

const ONE_BLOCK: OcrSettings = { layout: 6 };
const SCALE = 1.25;
/** Areas per page that are read; a page with more is full of notes. */
const MOST_AREAS = 6;
/** A stamp of lines is read when so many words of it are at least this sure. */
const LEGIBLE = { words: 2, word: 0.8, mean: 0.7 };
/** Surer words are print, whatever covers them. */
const SURE = 0.75;
/** What is left of coloured ink is less than a third of it, or lies within it. */
const REMAINS = 1 / 3;
const WITHIN = 0.8;

/**
 * Part what was stamped or written on a page from what is printed. Stamps of lines ("ĐẾN Số: … Ngày: …") are read from
 * their own ink; words that an engine made of the remains of seals and signatures go with these; black print under a
 * seal stays.
 *
 * @param engine - any engine
 * @param page - the prepared page
 * @param lines - its reading; boxes in pixels of the page
 * @example the words "Nguyễn Văn An" and "(Q" under a red seal // printed: "Nguyễn Văn An", stamp: "(Q"
 */
export async function partMarks(
  engine: OcrEngine,
  page: PreparedImage,
  lines: readonly OcrLine[],
): Promise<PartedLines> {
  const areas = page.coloured === null ? [] : findColouredAreas(page.coloured, page);
  const legible = await readLegible(engine, page, areas);
  const areaOf = (word: Word): ColouredArea | undefined =>
    isRemains(word, page) ? areas.find(({ box }) => isInside(word, box)) : undefined;
  const keep = (belongs: (area: ColouredArea | undefined) => boolean): OcrLine[] =>
    lines.flatMap((line) => {
      const words = line.words.filter((word) => belongs(areaOf(word)));
      return words.length > 0 ? [{ ...line, words }] : [];
    });
  const isUnread = (area: ColouredArea): boolean => !legible.has(area);
  return {
    printed: keep((area) => area === undefined),
    stamp: [...[...legible.values()].flat(), ...keep((area) => area?.isSeal === true && isUnread(area))],
    handwriting: keep((area) => area?.isSeal === false && isUnread(area)),
  };
}

/** The lines of the areas that can be read. */
async function readLegible(
  engine: OcrEngine,
  page: PreparedImage,
  areas: readonly ColouredArea[],
): Promise<Map<ColouredArea, OcrLine[]>> {
  const asked = areas.filter(({ isSeal }) => !isSeal).slice(0, MOST_AREAS);
  if (page.coloured === null || asked.length === 0) return new Map();
  const requests = asked.map(({ box }) => ({ box, scale: SCALE }));
  const readings = await readCrops(engine, page.coloured, requests, ONE_BLOCK);
  return new Map(asked.map((area, at) => [area, readings[at]!] as const).filter(([, lines]) => isLegible(lines)));
}

function isLegible(lines: readonly OcrLine[]): boolean {
  const words = lines.flatMap((line) => line.words);
  const sure = words.filter(({ text, confidence }) => /\p{L}{2}/u.test(text) && (confidence ?? 1) >= LEGIBLE.word);
  return sure.length >= LEGIBLE.words && meanConfidence(words) >= LEGIBLE.mean;
}

function isInside({ box }: Word, [x0, y0, x1, y1]: Box): boolean {
  if (box === null) return false;
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

/** Whether a doubtful word is made of coloured ink that was not dropped whole. */
function isRemains(word: Word, page: PreparedImage): boolean {
  if (word.box === null || page.coloured === null || (word.confidence ?? 1) >= SURE) return false;
  const { dark, shared, coloured } = countInk(page.grey, page.coloured.pixels, { box: word.box, dark: page.threshold });
  return dark < REMAINS * coloured || (shared > 0 && shared >= WITHIN * dark);
}

interface InkCounts {
  /** Pixels that are still dark. */
  readonly dark: number;
  /** Dark ones whose ink was coloured. */
  readonly shared: number;
  /** Pixels of coloured ink that was dropped. */
  readonly coloured: number;
}

function countInk(
  grey: PreparedImage['grey'],
  colours: Uint8Array,
  { box, dark: threshold }: { readonly box: Box; readonly dark: number },
): InkCounts {
  const [left, right] = [Math.max(0, Math.floor(box[0])), Math.min(grey.width, Math.ceil(box[2]))];
  const [top, bottom] = [Math.max(0, Math.floor(box[1])), Math.min(grey.height, Math.ceil(box[3]))];
  let [dark, shared, coloured] = [0, 0, 0];
  for (let y = top; y < bottom; y++) {
    for (let at = y * grey.width + left; at < y * grey.width + right; at++) {
      const isColoured = colours[at]! < COLOURED_INK;
      if (grey.pixels[at]! <= threshold) {
        dark++;
        if (isColoured) shared++;
      } else if (isColoured) coloured++;
    }
  }
  return { dark, shared, coloured };
}
