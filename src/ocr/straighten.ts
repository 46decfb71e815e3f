import type { Box } from '../model/index.ts';
import type { GreyImage } from './raster.ts';
import { resample, type View } from './resample.ts';

/** A piece of a page, and the way back. */
export interface Crop {
  readonly image: GreyImage;
  /** From a box in the crop's pixels to the page's. */
  toPage(box: Box): Box;
}

/** A page made straight at some scale, and the way back to the pixels it was made from. */
export interface StraightImage extends GreyImage {
  /** A box of the straight page in pixels of the source. */
  toSource(box: Box): Box;
  /** A box of the source in pixels of the straight page. */
  fromSource(box: Box): Box;
  /**
   * A part of the page from the source's own pixels, as wide as high again, on a white margin.
   *
   * @param box - pixels of the straight page
   * @param enlargement - of the part's height
   */
  cut(box: Box, enlargement: number): Crop;
}

/** How a page is made straight. */
export interface Straightening {
  /** Pixels of the result per pixel of the source, along the lines and down. */
  readonly scale: readonly [x: number, y: number];
  /** Degrees by which the lines fall to the right. */
  readonly skew: number;
  /** The grey that each grey becomes. */
  readonly tones: Uint8Array;
}

/** White pixels around a crop: engines miss letters that touch the edge. */
const MARGIN = 12;

/**
 * Scale a page and turn it against its skew; corners that are turned out of the page make the result larger.
 *
 * @param source - grey page
 */
export function straighten(source: GreyImage, { scale, skew, tones }: Straightening): StraightImage {
  const whole = wholeView(source, { scale, skew });
  return {
    ...resample(source, whole, tones),
    toSource: (box) => toSource(box, whole, source),
    fromSource: (box) => fromSource(box, whole, source),
    cut: ([x0, y0, x1, y1], enlargement) => {
      const box: Box = [Math.max(0, x0), Math.max(0, y0), Math.min(whole.width, x1), Math.min(whole.height, y1)];
      const part = partOf(whole, box, scale[1] * enlargement);
      const [left, top] = [box[0], box[1]];
      const [across, down] = [part.scale[0] / scale[0], enlargement];
      return {
        image: withMargin(resample(source, part, tones)),
        toPage: ([x0, y0, x1, y1]) => [
          left + (x0 - MARGIN) / across,
          top + (y0 - MARGIN) / down,
          left + (x1 - MARGIN) / across,
          top + (y1 - MARGIN) / down,
        ],
      };
    },
  };
}

/** The smallest view that holds the turned page. */
function wholeView({ width, height }: GreyImage, { scale, skew }: Omit<Straightening, 'tones'>): View {
  const [cos, sin] = [Math.cos(radians(skew)), Math.abs(Math.sin(radians(skew)))];
  const [across, down] = [width * cos + height * sin, width * sin + height * cos];
  return {
    width: Math.max(1, Math.round(across * scale[0])),
    height: Math.max(1, Math.round(down * scale[1])),
    scale,
    corner: [-across / 2, -down / 2],
    skew,
  };
}

function partOf({ corner, scale, skew }: View, [x0, y0, x1, y1]: Box, enlarged: number): View {
  const [width, height] = [(x1 - x0) / scale[0], (y1 - y0) / scale[1]];
  return {
    width: Math.max(1, Math.round(width * enlarged)),
    height: Math.max(1, Math.round(height * enlarged)),
    scale: [enlarged, enlarged],
    corner: [corner[0] + x0 / scale[0], corner[1] + y0 / scale[1]],
    skew,
  };
}

/** The middle is turned; width and height stay, as those of text do when it is turned a little. */
function toSource([x0, y0, x1, y1]: Box, { corner, scale, skew }: View, source: GreyImage): Box {
  const middle = [corner[0] + (x0 + x1) / 2 / scale[0], corner[1] + (y0 + y1) / 2 / scale[1]] as const;
  const [x, y] = turned(middle, skew);
  return boxAround(source.width / 2 + x, source.height / 2 + y, [(x1 - x0) / scale[0], (y1 - y0) / scale[1]]);
}

function fromSource([x0, y0, x1, y1]: Box, { corner, scale, skew }: View, source: GreyImage): Box {
  const [x, y] = turned([(x0 + x1 - source.width) / 2, (y0 + y1 - source.height) / 2], -skew);
  const middle = [(x - corner[0]) * scale[0], (y - corner[1]) * scale[1]] as const;
  return boxAround(...middle, [(x1 - x0) * scale[0], (y1 - y0) * scale[1]]);
}

function turned([x, y]: readonly [x: number, y: number], degrees: number): readonly [x: number, y: number] {
  const [cos, sin] = [Math.cos(radians(degrees)), Math.sin(radians(degrees))];
  return [x * cos - y * sin, x * sin + y * cos];
}

function boxAround(x: number, y: number, [width, height]: readonly [width: number, height: number]): Box {
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function withMargin({ width, height, pixels }: GreyImage): GreyImage {
  const wide = width + 2 * MARGIN;
  const result = new Uint8Array(wide * (height + 2 * MARGIN)).fill(255);
  for (let row = 0; row < height; row++) {
    result.set(pixels.subarray(row * width, (row + 1) * width), (row + MARGIN) * wide + MARGIN);
  }
  return { width: wide, height: height + 2 * MARGIN, pixels: result };
}
