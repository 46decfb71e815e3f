import type { Box } from '../model/index.ts';
import type { PreparedImage } from './prepare.ts';

/**
 * A box of the page as scanned in pixels of the prepared page: what `toSource` undoes. A box keeps its size when the
 * page is made straight; only its middle moves.
 *
 * @param page - the prepared page
 * @param box - in source pixels
 * @example toPrepared(page at scale [2, 2], [10, 10, 20, 15]) // [20, 20, 40, 30]
 */
export function toPrepared({ toSource, scale, turn }: PreparedImage, [x0, y0, x1, y1]: Box): Box {
  const at = (x: number, y: number): readonly [number, number] => {
    const [left, top] = toSource([x, y, x, y]);
    return [left, top];
  };
  const [origin, right, below] = [at(0, 0), at(1, 0), at(0, 1)];
  const [a, b, c, d] = [right[0] - origin[0], right[1] - origin[1], below[0] - origin[0], below[1] - origin[1]];
  const [dx, dy] = [(x0 + x1) / 2 - origin[0], (y0 + y1) / 2 - origin[1]];
  const area = a * d - b * c;
  const [x, y] = [(d * dx - c * dy) / area, (a * dy - b * dx) / area];
  const isSideways = turn === 90 || turn === 270;
  const [width, height] = isSideways ? [y1 - y0, x1 - x0] : [x1 - x0, y1 - y0];
  const [across, down] = [(width * scale[0]) / 2, (height * scale[1]) / 2];
  return [x - across, y - down, x + across, y + down];
}
