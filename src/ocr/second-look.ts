import { type Box, type OcrEngine, type OcrLine, type OcrSettings, unionBox, type Word } from '../model/index.ts';
import { meanConfidence } from './confidence.ts';
import { readCrops } from './crop.ts';
import { isOfStems } from './revise-numerals.ts';
import type { StraightImage } from './straighten.ts';

/** A line is doubtful when a word or number in it is less sure than this. */
const DOUBTFUL = 0.7;
/** The second reading is taken when it is surer by this much. */
const GAIN = 0.04;
/** Lines per page that are looked at again: beyond that the page is bad, not the line. */
const MOST_LINES = 8;
/** In line heights: what is cut around the line. Marks of capitals were cut off by the first look's layout. */
const AROUND = { above: 0.35, below: 0.15, beside: 0.3 };
/** In usual word heights: a gap that parts columns. */
const WIDE_GAP = 1.5;
const SCALE = 1.25;

const ONE_LINE: OcrSettings = { layout: 7 };

/**
 * Read doubtful lines once more, each alone: a page's layout tears the marks off capitals in tight lines, a line of its
 * own keeps them.
 *
 * @param engine - any engine
 * @param page - what the lines were read from
 * @param lines - the first reading; boxes in pixels of the page
 * @returns the lines, surer readings put in their place; the other reading's words stay as alternatives
 * @example "PHO CHU TỊCH" at confidence 0.58 // "PHÓ CHỦ TỊCH" at 0.93
 */
export async function lookAgain(engine: OcrEngine, page: StraightImage, lines: readonly OcrLine[]): Promise<OcrLine[]> {
  const pieces = lines.flatMap(splitAtGaps);
  const doubtful = pieces.filter(isDoubtful).slice(0, MOST_LINES);
  const requests = doubtful.map((line) => ({ box: around(line.box), scale: SCALE }));
  const readings = await readCrops(engine, page, requests, ONE_LINE);
  const second = new Map(
    doubtful.map((line, at) => [line, { box: line.box, words: readings[at]!.flatMap(({ words }) => words) }] as const),
  );
  const taken = doubtful.filter((line) => isSurer(second.get(line)!, line));
  return pieces
    .filter((line) => !taken.some((other) => other !== line && isFragmentOf(line, other)))
    .map((line) => {
      const other = second.get(line);
      if (other === undefined) return line;
      return taken.includes(line) ? withAlternatives(other, line) : withAlternatives(line, other);
    });
}

/** Words that were read in two ways keep both, where the readings agree on how many words there are. */
function withAlternatives(line: OcrLine, other: OcrLine): OcrLine {
  if (line.words.length !== other.words.length) return line;
  const words = line.words.map((word, at): Word => {
    const { text } = other.words[at]!;
    const known = word.alternatives ?? [];
    return text === word.text || known.includes(text) ? word : { ...word, alternatives: [...known, text] };
  });
  return { ...line, words };
}

/** Columns side by side are often read as one line, whose rows then cut through the letters of one of them. */
function splitAtGaps(line: OcrLine): OcrLine[] {
  const pieces: Word[][] = [];
  const heights = line.words.map(({ box }) => (box ? box[3] - box[1] : 0)).sort((a, b) => a - b);
  const gap = WIDE_GAP * heights[heights.length >> 1]!;
  let right = Number.NEGATIVE_INFINITY;
  for (const word of line.words) {
    const box = word.box ?? line.box;
    if (pieces.length === 0 || box[0] - right > gap) pieces.push([]);
    pieces.at(-1)!.push(word);
    right = box[2];
  }
  if (pieces.length < 2) return [line];
  return pieces.map((words) => ({ words, box: words.map((word) => word.box ?? line.box).reduce(unionBox) }));
}

function isDoubtful({ words }: OcrLine): boolean {
  return words.some(
    ({ text, confidence }, at) =>
      (confidence ?? 1) < DOUBTFUL && /\p{L}{2}|\d/u.test(text) && !isOfStems(text, words[at - 1]?.text),
  );
}

function isSurer(second: OcrLine, first: OcrLine): boolean {
  const length = (line: OcrLine): number => line.words.reduce((sum, word) => sum + word.text.length, 0);
  const isWhole = length(second) >= 0.7 * length(first);
  return isWhole && meanConfidence(second.words) >= meanConfidence(first.words) + GAIN;
}

/** A torn-off mark that was read as a line of its own: small, and within the line it belongs to. */
function isFragmentOf(line: OcrLine, whole: OcrLine): boolean {
  const box = around(whole.box);
  const [x0, y0, x1, y1] = line.box;
  const isInside = x0 >= box[0] && x1 <= box[2] && y0 >= box[1] && y1 <= box[3];
  return isInside && y1 - y0 < 0.6 * (whole.box[3] - whole.box[1]);
}

function around([x0, y0, x1, y1]: Box): Box {
  const height = y1 - y0;
  const beside = AROUND.beside * height;
  return [x0 - beside, y0 - AROUND.above * height, x1 + beside, y1 + AROUND.below * height];
}
