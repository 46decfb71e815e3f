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
export function findRulings(
  image: GreyImage,
  options: { readonly threshold: number; readonly xHeight: number },
): Box[] {
  const across = mergeRuns(findRuns(image, options, 'across'), options.xHeight);
  const down = mergeRuns(findRuns(image, options, 'down'), options.xHeight);
  return [
    ...across.map(({ low, high, from, to }): Box => [from, low, to, high]),
    ...down.map(({ low, high, from, to }): Box => [low, from, high, to]),
  ];
}

type Direction = 'across' | 'down';

function findRuns(
  image: GreyImage,
  { threshold, xHeight }: { readonly threshold: number; readonly xHeight: number },
  direction: Direction,
): Run[] {
  const { pixels, width, height } = image;
  const [lanes, length] = direction === 'across' ? [height, width] : [width, height];
  const [laneStep, step] = direction === 'across' ? [width, 1] : [1, width];
  const least = LEAST_LENGTH * xHeight;
  const runs: Run[] = [];
  for (let lane = 0; lane < lanes; lane++) {
    let from = -1;
    let lastInk = -1;
    for (let along = 0; along <= length; along++) {
      const isInk = along < length && pixels[lane * laneStep + along * step]! <= threshold;
      if (isInk) {
        if (from < 0) from = along;
        lastInk = along;
      } else if (from >= 0 && (along - lastInk > BRIDGE || along === length)) {
        if (lastInk + 1 - from >= least) runs.push({ at: lane, from, to: lastInk + 1 });
        from = -1;
      }
    }
  }
  return runs;
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
