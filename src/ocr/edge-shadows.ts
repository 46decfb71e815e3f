import { brighten, EVEN_PAPER, paperGrey } from './paper.ts';
import type { GreyImage } from './raster.ts';

/** Share of the page along each edge in which the shadow of a binding or lid lies. */
const REACH = 0.06;
/** Pixels along the edge whose paper is measured together: longer than a line of text is high. */
const SEGMENT = 256;
/** Pixels: so much even paper in a row ends the look for a shadow. */
const PATIENCE = 24;

/** A way to walk along one edge: `first + depth * across + position * along` is a pixel. */
interface Edge {
  readonly first: number;
  readonly across: number;
  readonly along: number;
  readonly length: number;
  readonly depth: number;
}

/**
 * Brighten the shadows along the edges: they darken within a few millimetres from white to black, faster than
 * `flattenBackground` measures, but evenly along the edge.
 *
 * @returns the same image when there are no such shadows
 */
export function brightenEdges(image: GreyImage): GreyImage {
  const { width, height } = image;
  const [across, down] = [Math.ceil(REACH * width), Math.ceil(REACH * height)];
  const edges: readonly Edge[] = [
    { first: 0, across: 1, along: width, length: height, depth: across },
    { first: width - 1, across: -1, along: width, length: height, depth: across },
    { first: 0, across: width, along: 1, length: width, depth: down },
    { first: (height - 1) * width, across: -width, along: 1, length: width, depth: down },
  ];
  const pixels = edges.reduce((before, edge) => brightenEdge(before, edge, before === image.pixels), image.pixels);
  return pixels === image.pixels ? image : { ...image, pixels };
}

/** Segment after segment along the edge, line after line inwards; copied before the first change where that is asked. */
function brightenEdge(pixels: Uint8Array, { first, across, along, length, depth }: Edge, asCopy: boolean): Uint8Array {
  const counts = new Uint32Array(256);
  let result = asCopy ? null : pixels;
  for (let from = 0; from < length; from += SEGMENT) {
    const count = Math.min(SEGMENT, length - from);
    for (let line = 0, even = 0; line < depth && even < PATIENCE; line++) {
      const stretch = { start: first + line * across + from * along, along, count };
      const paper = paperOf(result ?? pixels, stretch, counts.fill(0));
      even = paper >= EVEN_PAPER ? even + 1 : 0;
      if (even > 0) continue;
      result ??= pixels.slice();
      brightenStretch(result, stretch, paper);
    }
  }
  return result ?? pixels;
}

interface Stretch {
  readonly start: number;
  readonly along: number;
  readonly count: number;
}

function paperOf(pixels: Uint8Array, { start, along, count }: Stretch, counts: Uint32Array): number {
  for (let i = 0, at = start; i < count; i++, at += along) counts[pixels[at]!]!++;
  return paperGrey(counts, count);
}

function brightenStretch(pixels: Uint8Array, { start, along, count }: Stretch, paper: number): void {
  for (let i = 0, at = start; i < count; i++, at += along) pixels[at] = brighten(pixels[at]!, paper);
}
