import type { Box } from '../model/index.ts';
import { type Matrix, type Point, transform } from './pdf-matrix.ts';
import { OPS } from './pdfjs.ts';

/** pdf.js' codes inside a path, with the number of coordinates that follow. */
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;
const COORDINATES: Readonly<Record<number, number>> = { [MOVE]: 2, [LINE]: 2, 2: 6, 3: 4, [CLOSE]: 0 };
/** Points: a rectangle up to this thick is a drawn line; a stroke may be this far from straight. */
const THIN = 3;
const STRAIGHT = 0.6;
/** Paint operators that draw the outline; a path that only clips is not seen. */
const STROKES: ReadonlySet<unknown> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const FILLS: ReadonlySet<unknown> = new Set([OPS.fill, OPS.eoFill]);
/** Paths with more pieces are drawings. */
const MOST_PIECES = 400;

/**
 * The straight horizontal and vertical lines of one painted path: stroked lines, sides of stroked rectangles, and
 * rectangles so thin that they are lines.
 *
 * @param args - of pdf.js' `constructPath`: paint operator, path data, bounds
 * @param ctm - to points from the page's top left corner
 */
export function rulingsOf(args: readonly unknown[], ctm: Matrix): Box[] {
  const isStroked = STROKES.has(args[0]);
  if (!isStroked && !FILLS.has(args[0])) return [];
  const data = (args[1] as readonly ArrayLike<number>[] | null)?.[0]; // pdf.js packs the path into one number array
  if (data === undefined || data === null || typeof data.length !== 'number' || data.length > 3 * MOST_PIECES)
    return [];
  return shapesOf(data, ctm).flatMap((points) => {
    const box = boundsOf(points);
    if (box[2] - box[0] <= THIN || box[3] - box[1] <= THIN) return [box];
    return isStroked ? sidesOf(points) : [];
  });
}

/** Corner points of each subpath; a subpath with curves is dropped. */
function shapesOf(data: ArrayLike<number>, ctm: Matrix): Point[][] {
  const shapes: Point[][] = [];
  for (let i = 0; i < data.length; ) {
    const code = data[i]!;
    const count = COORDINATES[code];
    if (count === undefined) return shapes;
    if (code === MOVE) shapes.push([]);
    const shape = shapes.at(-1);
    if (shape !== undefined) {
      if (code === MOVE || code === LINE) shape.push(transform(ctm, data[i + 1]!, data[i + 2]!));
      else if (code === CLOSE && shape.length > 0) shape.push(shape[0]!);
      else shape.length = 0;
    }
    i += count + 1;
  }
  return shapes.filter((shape) => shape.length > 1);
}

function sidesOf(points: readonly Point[]): Box[] {
  return points
    .slice(1)
    .map((point, i) => boundsOf([points[i]!, point]))
    .filter((box) => box[2] - box[0] <= STRAIGHT || box[3] - box[1] <= STRAIGHT);
}

function boundsOf(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
