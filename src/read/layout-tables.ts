import type { Box, CellPosition } from '../model/index.ts';
import type { PositionedWord } from './positioned-word.ts';

/** A ruled table: edges of its columns and rows, and the cell that each grid square belongs to. */
export interface Grid {
  readonly box: Box;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** `owner[row][column]`: the top left square of the merged cell. */
  readonly owner: readonly (readonly GridSquare[])[];
}

type GridSquare = Pick<CellPosition, 'row' | 'column'>;

/** A straight ruling: its position across, and its extent along. */
interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Points: how thick a rule may be, how long it must be, how far rules may miss each other. */
const THICKNESS = 3.5;
const LEAST_LENGTH = 8;
const TOLERANCE = 4;
/** A word under a heading rule makes no table: two rows or columns at least. */
const LEAST_SQUARES = 2;
const MOST_RULES = 4000;

/**
 * Find the ruled tables of a page: rules that touch make a grid, a missing piece of rule merges two squares.
 *
 * @param rulings - strokes and thin rectangles in points
 * @returns grids with at least two cells, top to bottom
 */
export function findGrids(rulings: readonly Box[]): Grid[] {
  const thin = rulings.slice(0, MOST_RULES);
  const across = mergeRules(thin.filter((box) => isRule(box, 1)).map((box) => toRule(box, 1)));
  const down = mergeRules(thin.filter((box) => isRule(box, 0)).map((box) => toRule(box, 0)));
  return connected(across, down)
    .flatMap(({ horizontal, vertical }) => toGrid(horizontal, vertical))
    .sort((a, b) => a.box[1] - b.box[1]);
}

/** The cell in which a word's centre lies; null outside the grid. */
export function squareOf(grid: Grid, word: PositionedWord): GridSquare | null {
  const x = (word.box[0] + word.box[2]) / 2;
  const y = (word.box[1] + word.box[3]) / 2;
  const [x0, y0, x1, y1] = grid.box;
  if (x < x0 - 1 || x > x1 + 1 || y < y0 - 1 || y > y1 + 1) return null;
  return grid.owner[intervalOf(grid.ys, y)]?.[intervalOf(grid.xs, x)] ?? null;
}

function intervalOf(edges: readonly number[], value: number): number {
  const index = edges.findIndex((edge, i) => i > 0 && value <= edge);
  return index < 0 ? edges.length - 2 : index - 1;
}

/** @param axis - 1 for a horizontal rule (thin in y), 0 for a vertical one */
function isRule(box: Box, axis: 0 | 1): boolean {
  const thickness = box[axis + 2]! - box[axis]!;
  const length = box[3 - axis]! - box[1 - axis]!;
  return thickness <= THICKNESS && length >= LEAST_LENGTH;
}

function toRule(box: Box, axis: 0 | 1): Rule {
  return { at: (box[axis]! + box[axis + 2]!) / 2, from: box[1 - axis]!, to: box[3 - axis]! };
}

/** Join pieces of the same straight line. */
function mergeRules(rules: readonly Rule[]): Rule[] {
  const merged: { at: number; from: number; to: number }[] = [];
  for (const line of clusterBy(rules, (rule) => rule.at, TOLERANCE / 2)) {
    const at = line.reduce((sum, rule) => sum + rule.at, 0) / line.length;
    let current: { at: number; from: number; to: number } | null = null;
    for (const rule of [...line].sort((a, b) => a.from - b.from)) {
      if (current !== null && rule.from <= current.to + TOLERANCE) current.to = Math.max(current.to, rule.to);
      else {
        current = { at, from: rule.from, to: rule.to };
        merged.push(current);
      }
    }
  }
  return merged;
}

function clusterBy<T>(items: readonly T[], key: (item: T) => number, tolerance: number): T[][] {
  const clusters: T[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const item of [...items].sort((a, b) => key(a) - key(b))) {
    if (key(item) - last > tolerance) clusters.push([]);
    clusters.at(-1)!.push(item);
    last = key(item);
  }
  return clusters;
}

interface Component {
  readonly horizontal: Rule[];
  readonly vertical: Rule[];
}

/** Groups of rules that touch one another. */
function connected(across: readonly Rule[], down: readonly Rule[]): Component[] {
  const seen = new Set<Rule>();
  const components: Component[] = [];
  for (const start of across) {
    if (seen.has(start)) continue;
    const component: Component = { horizontal: [], vertical: [] };
    const queue: [Rule, boolean][] = [[start, true]];
    seen.add(start);
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const [rule, isHorizontal] = next;
      (isHorizontal ? component.horizontal : component.vertical).push(rule);
      for (const other of isHorizontal ? down : across) {
        if (seen.has(other) || !touches(rule, other)) continue;
        seen.add(other);
        queue.push([other, !isHorizontal]);
      }
    }
    components.push(component);
  }
  return components;
}

function touches(a: Rule, b: Rule): boolean {
  return (
    a.at >= b.from - TOLERANCE && a.at <= b.to + TOLERANCE && b.at >= a.from - TOLERANCE && b.at <= a.to + TOLERANCE
  );
}

function toGrid(horizontal: readonly Rule[], vertical: readonly Rule[]): Grid[] {
  const xs = edgesOf(vertical);
  const ys = edgesOf(horizontal);
  if (xs.length < 2 || ys.length < 2 || (xs.length - 1) * (ys.length - 1) < LEAST_SQUARES) return [];
  return [{ box: [xs[0]!, ys[0]!, xs.at(-1)!, ys.at(-1)!], xs, ys, owner: ownersOf(xs, ys, horizontal, vertical) }];
}

function edgesOf(rules: readonly Rule[]): number[] {
  return clusterBy(rules, (rule) => rule.at, TOLERANCE).map(
    (cluster) => cluster.reduce((sum, rule) => sum + rule.at, 0) / cluster.length,
  );
}

/** Squares without a rule between them are one cell, named by its top left square. */
function ownersOf(
  xs: readonly number[],
  ys: readonly number[],
  horizontal: readonly Rule[],
  vertical: readonly Rule[],
): GridSquare[][] {
  const owner: GridSquare[][] = [];
  for (let row = 0; row + 1 < ys.length; row++) {
    const squares: GridSquare[] = [];
    owner.push(squares);
    const y = (ys[row]! + ys[row + 1]!) / 2;
    for (let column = 0; column + 1 < xs.length; column++) {
      const x = (xs[column]! + xs[column + 1]!) / 2;
      const isOpenLeft = column > 0 && !isRuled(vertical, xs[column]!, y);
      const isOpenAbove = row > 0 && !isRuled(horizontal, ys[row]!, x);
      const joined = isOpenLeft ? squares[column - 1] : isOpenAbove ? owner[row - 1]![column] : undefined;
      squares.push(joined ?? { row, column });
    }
  }
  return owner;
}

function isRuled(rules: readonly Rule[], at: number, along: number): boolean {
  return rules.some((rule) => Math.abs(rule.at - at) <= TOLERANCE && rule.from <= along && rule.to >= along);
}
