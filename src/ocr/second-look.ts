import { type Box, type OcrEngine, type OcrLine, type OcrSettings, unionBox, type Word } from '../model/index.ts';
import { meanConfidence } from './confidence.ts';
import { readCrops } from './crop.ts';
import { isOfStems } from './revise-numerals.ts';
import type { StraightImage } from './straighten.ts';

/** A word or number is doubtful when it is less sure than this. */
const DOUBTFUL = 0.7;
/** Words that are read again before and behind doubtful ones: the longer a line, the longer it takes to read. */
const BESIDE = 2;
/** The second reading is taken when it is surer by this much. */
const GAIN = 0.08;
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
  const doubtful = pieces.flatMap(doubtfulPart).slice(0, MOST_LINES);
  const requests = doubtful.map(({ box }) => ({ box, scale: SCALE }));
  const readings = await readCrops(engine, page, requests, ONE_LINE);
  const second = new Map(
    doubtful.map((part, at) => {
      const words = readings[at]!.flatMap((line) => line.words);
      return [part.line, { ...part, words, isTaken: isSurer(words, part.first) }] as const;
    }),
  );
  const taken = [...second].filter(([, { isTaken }]) => isTaken).map(([line]) => line);
  return pieces
    .filter((line) => !taken.some((other) => other !== line && isFragmentOf(line, other)))
    .map((line) => {
      const part = second.get(line);
      if (part === undefined) return line;
      const { from, first, words, isTaken } = part;
      const chosen = isTaken ? withAlternatives(words, first) : withAlternatives(first, words);
      return { ...line, words: line.words.toSpliced(from, first.length, ...chosen) };
    });
}

/** Doubtful words of a line with the words beside them. */
interface DoubtfulPart {
  readonly line: OcrLine;
  /** Index of the first of its words in the line. */
  readonly from: number;
  /** As they were read. */
  readonly first: readonly Word[];
  /** What is cut out to read them again. */
  readonly box: Box;
}

/** From the first doubtful word of a line to the last, with their neighbours. */
function doubtfulPart(line: OcrLine): DoubtfulPart[] {
  const { words } = line;
  const from = words.findIndex((_, at) => isDoubtful(words, at));
  if (from < 0) return [];
  const start = Math.max(0, from - BESIDE);
  const end = words.findLastIndex((_, at) => isDoubtful(words, at)) + BESIDE + 1;
  const [left, top, right, bottom] = around(line.box);
  const x0 = middleOf(words[start - 1], words[start]) ?? left;
  const x1 = middleOf(words[end - 1], words[end]) ?? right;
  return [{ line, from: start, first: words.slice(start, end), box: [x0, top, x1, bottom] }];
}

/** The middle of the gap between two words. */
function middleOf(before: Word | undefined, after: Word | undefined): number | null {
  return before?.box && after?.box ? (before.box[2] + after.box[0]) / 2 : null;
}

/** Words that were read in two ways keep both, where the readings agree on how many words there are. */
function withAlternatives(words: readonly Word[], other: readonly Word[]): readonly Word[] {
  if (words.length !== other.length) return words;
  return words.map((word, at): Word => {
    const { text } = other[at]!;
    const known = word.alternatives ?? [];
    return text === word.text || known.includes(text) ? word : { ...word, alternatives: [...known, text] };
  });
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

function isDoubtful(words: readonly Word[], at: number): boolean {
  const { text, confidence } = words[at]!;
  return (confidence ?? 1) < DOUBTFUL && /\p{L}{2}|\d/u.test(text) && !isOfStems(text, words[at - 1]?.text);
}

function isSurer(second: readonly Word[], first: readonly Word[]): boolean {
  const length = (words: readonly Word[]): number => words.reduce((sum, word) => sum + word.text.length, 0);
  const isWhole = length(second) >= 0.7 * length(first);
  return isWhole && meanConfidence(second) >= meanConfidence(first) + GAIN;
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
