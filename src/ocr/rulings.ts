import type { Box } from '../model/index.ts';
import type { GreyImage } from './raster.ts';

/** A ruling is at least so many x-heights long: no letter has a straight stroke of that length. */
const LEAST_LENGTH = 5;
/** …and at most so many x-heights thick. */
const MOST_THICKNESS = 0.5;
/** Pixels: breaks in a scanned ruling that are bridged. */
const BRIDGE = 3;

/** A straight run of ink along one axis. */
interface Run {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Straight lines of ink, horizontal and vertical: the borders of tables, and rules under headings.
 *
 * @param image - straightened page
 * @param options - ink is `<=` threshold; x-height in pixels
 * @returns boxes in pixels, thin in one direction
 */
export function findRulings(image: GreyImage, options: Ink): Box[] {
  const across = mergeRuns(runsAcross(image, options), options.xHeight);
  const down = mergeRuns(runsDown(image, options), options.xHeight);
  return [
    ...across.map(({ low, high, from, to }): Box => [from, low, to, high]),
    ...down.map(({ low, high, from, to }): Box => [low, from, high, to]),
  ];
}

interface Ink {
  /** Ink is `<=` this grey. */
  readonly threshold: number;
  /** Pixels. */
  readonly xHeight: number;
}

function runsAcross({ pixels, width, height }: GreyImage, { threshold, xHeight }: Ink): Run[] {
  const runs: Run[] = [];
  for (let row = 0; row < height; row++) {
    let from = -1;
    let lastInk = -1;
    for (let column = 0, pixel = row * width; column < width; column++, pixel++) {
      if (pixels[pixel]! <= threshold) {
        if (from < 0) from = column;
        lastInk = column;
      } else if (from >= 0 && column - lastInk > BRIDGE) {
        addRun(runs, { at: row, from, to: lastInk + 1 }, xHeight);
        from = -1;
      }
    }
    if (from >= 0) addRun(runs, { at: row, from, to: lastInk + 1 }, xHeight);
  }
  return runs;
}

/** Row by row too, as the pixels lie in memory: each column has a run of its own. */
function runsDown({ pixels, width, height }: GreyImage, { threshold, xHeight }: Ink): Run[] {
  // Of the run that is open in each column; -1 where none is.
  const from = new Int32Array(width).fill(-1);
  const lastInk = new Int32Array(width);
  const runs: Run[] = [];
  for (let row = 0, pixel = 0; row < height; row++) {
    for (let column = 0; column < width; column++, pixel++) {
      if (pixels[pixel]! <= threshold) {
        if (from[column]! < 0) from[column] = row;
        lastInk[column] = row;
      } else if (from[column]! >= 0 && row - lastInk[column]! > BRIDGE) {
        addRun(runs, { at: column, from: from[column]!, to: lastInk[column]! + 1 }, xHeight);
        from[column] = -1;
      }
    }
  }
  from.forEach((first, column) => {
    if (first >= 0) addRun(runs, { at: column, from: first, to: lastInk[column]! + 1 }, xHeight);
  });
  return runs.sort((a, b) => a.at - b.at || a.from - b.from);
}

function addRun(runs: Run[], run: Run, xHeight: number): void {
  if (run.to - run.from >= LEAST_LENGTH * xHeight) runs.push(run);
}

interface Band {
  low: number;
  high: number;
  from: number;
  to: number;
}

/** Runs in neighbouring lanes that overlap are one ruling; a band thicker than a stroke is a dark area, not a ruling. */
function mergeRuns(runs: readonly Run[], xHeight: number): Band[] {
  const bands: Band[] = [];
  let open: Band[] = [];
  for (const run of runs) {
    open = open.filter((band) => run.at - band.high <= 1);
    const band = open.find((other) => run.from <= other.to && other.from <= run.to);
    if (band) {
      band.high = run.at + 1;
      band.from = Math.min(band.from, run.from);
      band.to = Math.max(band.to, run.to);
    } else {
      const next = { low: run.at, high: run.at + 1, from: run.from, to: run.to };
      open.push(next);
      bands.push(next);
    }
  }
  return bands.filter((band) => band.high - band.low <= Math.max(3, MOST_THICKNESS * xHeight));
}
