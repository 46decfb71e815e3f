import type { Box } from '../model/index.ts';
import { inkScan } from './ink-scan.ts';
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

function runsAcross(image: GreyImage, { threshold, xHeight }: Ink): Run[] {
  const { width, height } = image;
  const scan = inkScan(image, threshold);
  const runs: Run[] = [];
  for (let row = 0; row < height; row++) {
    const [first, end] = [row * width, (row + 1) * width];
    let from = -1;
    let lastInk = -1;
    for (let at = scan.next(first, end); at < end; at = scan.next(at + 1, end)) {
      const column = at - first;
      if (from < 0 || column - lastInk > BRIDGE + 1) {
        addRun(runs, { at: row, from, to: lastInk + 1 }, xHeight);
        from = column;
      }
      lastInk = column;
    }
    addRun(runs, { at: row, from, to: lastInk + 1 }, xHeight);
  }
  return runs;
}

/** Row by row too, as the pixels lie in memory: each column has a run of its own. */
function runsDown(image: GreyImage, { threshold, xHeight }: Ink): Run[] {
  const { width, height } = image;
  const scan = inkScan(image, threshold);
  // Of the run that is open in each column; -1 where none is.
  const from = new Int32Array(width).fill(-1);
  const lastInk = new Int32Array(width).fill(-1);
  const runs: Run[] = [];
  for (let row = 0; row < height; row++) {
    const [first, end] = [row * width, (row + 1) * width];
    for (let at = scan.next(first, end); at < end; at = scan.next(at + 1, end)) {
      const column = at - first;
      if (from[column]! < 0 || row - lastInk[column]! > BRIDGE + 1) {
        addRun(runs, { at: column, from: from[column]!, to: lastInk[column]! + 1 }, xHeight);
        from[column] = row;
      }
      lastInk[column] = row;
    }
  }
  from.forEach((top, column) => {
    addRun(runs, { at: column, from: top, to: lastInk[column]! + 1 }, xHeight);
  });
  return runs.sort((a, b) => a.at - b.at || a.from - b.from);
}

/** Keep a run that is long enough; one that never began has no length. */
function addRun(runs: Run[], run: Run, xHeight: number): void {
  if (run.from >= 0 && run.to - run.from >= LEAST_LENGTH * xHeight) runs.push(run);
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
