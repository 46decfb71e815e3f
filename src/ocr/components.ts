import { type InkScan, inkScan } from './ink-scan.ts';
import type { GreyImage } from './raster.ts';
import { scratch } from './scratch.ts';

/** One connected piece of ink. */
export interface Component {
  readonly left: number;
  readonly top: number;
  /** Exclusive. */
  readonly right: number;
  /** Exclusive. */
  readonly bottom: number;
  /** Ink pixels. */
  readonly area: number;
}

/** In x-heights: smaller pieces of ink are dust, larger ones frames and seals. */
const PRINT = { least: 0.2, most: 6 };

/** Whether a piece is as large as letters and marks are. */
export function isPrint({ left, right, top, bottom }: Component, xHeight: number): boolean {
  const size = Math.max(right - left, bottom - top);
  return size >= PRINT.least * xHeight && size <= PRINT.most * xHeight;
}

/** Horizontal runs of ink in reading order, with a union-find forest over them. */
interface Runs {
  count: number;
  start: Int32Array;
  end: Int32Array;
  row: Int32Array;
  parent: Int32Array;
}

/** Runs that a page of text has; the arrays grow for more. */
const USUAL_RUNS = 1 << 18;
const indices = (): ((length: number) => Int32Array) => scratch((length) => new Int32Array(length));
const memory = { start: indices(), end: indices(), row: indices(), parent: indices() };

/**
 * The 8-connected components of the ink, by runs and union-find: one pass over the pixels, one over the runs.
 *
 * @param image - grey page
 * @param threshold - ink is `<=` this value
 */
export function findComponents(image: GreyImage, threshold: number): Component[] {
  const runs: Runs = {
    count: 0,
    start: memory.start(USUAL_RUNS),
    end: memory.end(USUAL_RUNS),
    row: memory.row(USUAL_RUNS),
    parent: memory.parent(USUAL_RUNS),
  };
  const scan = inkScan(image, threshold);
  let above = 0;
  for (let row = 0; row < image.height; row++) {
    const first = runs.count;
    addRuns(runs, image, { row, scan, threshold });
    joinRows(runs, above, first);
    above = first;
  }
  return gatherComponents(runs);
}

function addRuns(runs: Runs, { pixels, width }: GreyImage, { row, scan, threshold }: RowOfRuns): void {
  makeRoom(runs, width);
  const { start, end, row: rows, parent } = runs;
  const base = row * width;
  let count = runs.count;
  for (let at = scan.next(base, base + width); at < base + width; at = scan.next(at, base + width)) {
    start[count] = at - base;
    while (at < base + width && pixels[at]! <= threshold) at++;
    end[count] = at - base;
    rows[count] = row;
    parent[count] = count;
    count++;
  }
  runs.count = count;
}

interface RowOfRuns {
  readonly row: number;
  readonly scan: InkScan;
  readonly threshold: number;
}

/** A row of pixels has at most half as many runs. */
function makeRoom(runs: Runs, width: number): void {
  if (runs.count + width / 2 + 1 <= runs.start.length) return;
  for (const key of ['start', 'end', 'row', 'parent'] as const) {
    const larger = memory[key](2 * runs[key].length + width);
    larger.set(runs[key]);
    runs[key] = larger;
  }
}

/** Two sorted rows of runs are walked side by side; runs that touch, corners included, are one component. */
function joinRows(runs: Runs, above: number, below: number): void {
  let upper = above;
  let lower = below;
  while (upper < below && lower < runs.count) {
    if (runs.start[upper]! <= runs.end[lower]! && runs.start[lower]! <= runs.end[upper]!)
      join(runs.parent, upper, lower);
    if (runs.end[upper]! < runs.end[lower]!) upper++;
    else lower++;
  }
}

function findRoot(parent: Int32Array, run: number): number {
  let root = run;
  while (parent[root]! !== root) root = parent[root]!;
  for (let at = run; at !== root; ) {
    const next = parent[at]!;
    parent[at] = root;
    at = next;
  }
  return root;
}

function join(parent: Int32Array, a: number, b: number): void {
  const rootA = findRoot(parent, a);
  const rootB = findRoot(parent, b);
  if (rootA < rootB) parent[rootB] = rootA;
  else parent[rootA] = rootB;
}

function gatherComponents(runs: Runs): Component[] {
  const found = new Map<number, { left: number; top: number; right: number; bottom: number; area: number }>();
  for (let run = 0; run < runs.count; run++) {
    const root = findRoot(runs.parent, run);
    const [left, right, top] = [runs.start[run]!, runs.end[run]!, runs.row[run]!];
    const component = found.get(root);
    if (component === undefined) found.set(root, { left, top, right, bottom: top + 1, area: right - left });
    else {
      component.left = Math.min(component.left, left);
      component.right = Math.max(component.right, right);
      component.bottom = Math.max(component.bottom, top + 1);
      component.area += right - left;
    }
  }
  return [...found.values()];
}
