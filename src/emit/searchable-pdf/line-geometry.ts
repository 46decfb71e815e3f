import { widthInPrint } from './letter-widths.ts';
import type { TextLayer, TextRun } from './text-layers.ts';

export type Vector = readonly [x: number, y: number];

/** A run as it is to be set; points of the page as shown. */
export interface PlacedRun {
  readonly text: string;
  /** Where it begins on its baseline. */
  readonly start: Vector;
  readonly width: number;
  /** From its end to the next run of the line; 0 behind the last. */
  readonly gap: number;
}

/** A line as it is to be set. */
export interface PlacedLine {
  readonly runs: readonly PlacedRun[];
  /** Font size in points. */
  readonly size: number;
}

/** Where text runs, and where the next line stands. */
export interface Directions {
  readonly along: Vector;
  readonly down: Vector;
}

/** Directions on the page as it is shown. */
export interface ReadingFrame extends Directions {
  /** The text runs up or down the page. */
  readonly isSideways: boolean;
  /** Directions in which each run is set: those of the page's edges unless the page is crooked. */
  readonly set: Directions;
}

/**
 * Degrees. Below, a word set straight at its own height strays less than two points from its line, and the end of a line
 * stays clear of the next line's height; pdf.js takes some words that are turned for lines of their own.
 */
const CROOKED = 1.2;
/** Font size in points: outside is a misread box. */
const SIZE = { least: 4, most: 72 };
/** Below the baseline: letters with a tail or a dot below (in their decomposed form), and signs that hang. */
const HANGS = /[gjpqyQ\u0323,;()[\]{}/|_@„]/;
/** What stands on the baseline at all: dashes and quotation marks do not. */
const STANDS = /[\p{L}\p{N}]/u;
/** How high ink reaches above the baseline, in ems of the usual book faces; the first that matches. */
const RISES: readonly (readonly [RegExp, number])[] = [
  [/\p{Lu}[\u0306\u0302\u031b]?[\u0300\u0301\u0303\u0309\u0306\u0302]/u, 0.89],
  [/[aeo][\u0306\u0302][\u0300\u0301\u0303\u0309]/u, 0.76],
  [/[\p{Lu}\p{N}bdfhklđ()[\]/|]|\p{Ll}[\u0300\u0301\u0303\u0309\u0306\u0302]/u, 0.67],
  [/[it]/, 0.62],
];
const SMALL_LETTERS = 0.46;
/** A line's height and width agree within this factor; where they do not, its boxes took in strokes of other lines. */
const AGREEMENT = 1.25;

/**
 * How a page's text runs: by the quarter turn that most of its lines run in, and the page's skew.
 *
 * @example frameOf(layer of a page fed upside down) // along [-1, 0], down [0, -1]
 */
export function frameOf({ lines, skew }: Pick<TextLayer, 'lines' | 'skew'>): ReadingFrame {
  const quarter = quarterOf(lines);
  const set = directions(90 * quarter - (Math.abs(skew) > CROOKED ? skew : 0));
  return { ...directions(90 * quarter - skew), isSideways: quarter % 2 === 1, set };
}

/** @param degrees - clockwise from left to right */
function directions(degrees: number): Directions {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return { along: [cos, sin], down: [-sin, cos] };
}

/** Clockwise quarter turns from left-to-right to the direction of reading. */
function quarterOf(lines: TextLayer['lines']): number {
  const ways = [0, 0, 0, 0];
  for (const runs of lines) {
    const [first, last] = [centreOf(runs[0]!), centreOf(runs.at(-1)!)];
    const [x, y] = [last[0] - first[0], last[1] - first[1]];
    if (Math.abs(x) >= Math.abs(y)) ways[x >= 0 ? 0 : 2]! += Math.abs(x);
    else ways[y >= 0 ? 1 : 3]! += Math.abs(y);
  }
  return ways.indexOf(Math.max(...ways));
}

function centreOf({ box: [x0, y0, x1, y1] }: TextRun): readonly [number, number] {
  return [(x0 + x1) / 2, (y0 + y1) / 2];
}

/**
 * Set the runs of a line on one baseline in one size, so that readers see one line. Boxes are those of the ink, so the
 * letters tell where the baseline is and how large they are.
 *
 * @param runs - in reading order
 * @example placeLine(runs of 'Kế hoạch' at 14 points, frame) // size 14, runs [{ text: 'Kế', start: [85, 100], width: 16, gap: 4 }, …]
 */
export function placeLine(runs: readonly TextRun[], frame: ReadingFrame): PlacedLine {
  const inks = runs.map((run) => inkOf(run, frame));
  const bottoms = inks.filter(({ text }) => STANDS.test(text) && !HANGS.test(text)).map(({ bottom }) => bottom);
  const lowest = Math.max(...inks.map(({ bottom }) => bottom));
  const height = lowest - Math.min(...inks.map(({ top }) => top));
  const baseline = bottoms.length > 0 ? median(bottoms) : lowest - 0.22 * height;
  const sizes = inks.filter(({ text }) => STANDS.test(text)).map(({ text, top }) => (baseline - top) / riseOf(text));
  const byWidth = sizeByWidth(runs, inks);
  const byHeight = sizes.length > 0 ? median(sizes) : height;
  const size = Math.min(byWidth * AGREEMENT, Math.max(byWidth / AGREEMENT, byHeight));
  return {
    runs: inks.map(({ from, to }, at) => ({
      text: runs[at]!.text,
      start: pointAt(from, baseline, frame),
      width: to - from,
      gap: (inks[at + 1]?.from ?? to) - to,
    })),
    size: Math.min(SIZE.most, Math.max(SIZE.least, Math.round(2 * size) / 2)),
  };
}

function pointAt(u: number, v: number, { along, down }: Directions): Vector {
  return [u * along[0] + v * down[0], u * along[1] + v * down[1]];
}

function sizeByWidth(runs: readonly TextRun[], inks: readonly Ink[]): number {
  const width = inks.reduce((sum, { from, to }) => sum + to - from, 0);
  const thousandths = runs.reduce(
    (sum, { text }) => sum + Array.from(text, widthInPrint).reduce((a, b) => a + b, 0),
    0,
  );
  return (1000 * width) / thousandths;
}

interface Ink {
  /** Decomposed. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

/** A box lies straight on the straightened page, so on the page it is turned about its centre. */
function inkOf(run: TextRun, { along, down, isSideways }: ReadingFrame): Ink {
  const [x, y] = centreOf(run);
  const [width, height] = [run.box[2] - run.box[0], run.box[3] - run.box[1]];
  const [long, high] = isSideways ? [height, width] : [width, height];
  const [u, v] = [x * along[0] + y * along[1], x * down[0] + y * down[1]];
  const text = run.text.normalize('NFD');
  return { text, from: u - long / 2, to: u + long / 2, top: v - high / 2, bottom: v + high / 2 };
}

function riseOf(text: string): number {
  return RISES.find(([letters]) => letters.test(text))?.[1] ?? SMALL_LETTERS;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}
