import type { GlyphlessFont } from './glyphless-font.ts';
import {
  type Directions,
  frameOf,
  type PlacedLine,
  placeLine,
  type ReadingFrame,
  type Vector,
} from './line-geometry.ts';
import type { Matrix } from './page-space.ts';
import type { TextLayer } from './text-layers.ts';

/** The text rendering mode that paints nothing (ISO 32000-1, table 106). */
const INVISIBLE = 3;
const BLANK = ' ';
/** In font sizes: the narrowest word or blank, where boxes touch or have no width. */
const NARROWEST = 0.05;
/**
 * In font sizes: space between letters that readers take for none. pdf.js loses its place on a crooked line whose words
 * are stretched differently, so words are stretched only where they must be.
 */
const MOST_SPACING = 0.09;

/** What the operators of a layer are written with. */
export interface LayerMeans {
  readonly font: GlyphlessFont;
  /** Name of the font in the page's resources. */
  readonly fontName: string;
  /** From points as shown to the page's own coordinates. */
  readonly toUser: Matrix;
}

/**
 * The content stream of a text layer: one text object per line, each word as wide as its box, a blank in every gap and
 * behind the line, for readers that miss where a crooked line ends.
 *
 * @example layerContent(layer, means) // 'q 3 Tr\nBT /OcrText 14 Tf 1 0 0 1 85 702 Tm 0.12 Tc <004b1ebf> Tj … ET\nQ\n'
 */
export function layerContent(layer: TextLayer, means: LayerMeans): string {
  const frame = frameOf(layer);
  const lines = layer.lines.map((runs) => lineContent(placeLine(runs, frame), frame, means));
  return [`q ${INVISIBLE} Tr`, ...lines, 'Q\n'].join('\n');
}

function lineContent({ runs, size }: PlacedLine, { set }: ReadingFrame, means: LayerMeans): string {
  const { font, fontName, toUser } = means;
  const shown = runs.map((run, at) => {
    const before = runs[at - 1];
    const step = before === undefined ? '' : `${stepTo(run.start, before.start, set)} Td `;
    const blank = stretched(BLANK, Math.max(run.gap, NARROWEST * size), { font, size });
    return `${step}${spaced(run.text, Math.max(run.width, NARROWEST * size), { font, size })} ${blank}`;
  });
  const matrix = textMatrix(runs[0]!.start, set, toUser);
  return `BT /${fontName} ${number(size)} Tf ${matrix.map(number).join(' ')} Tm ${shown.join('\n')} ET`;
}

interface Setting {
  readonly font: GlyphlessFont;
  readonly size: number;
}

/** A word made as wide as its box by the space between its letters; by stretching them where that would part them. */
function spaced(text: string, width: number, { font, size }: Setting): string {
  const spacing = (width - font.widthOf(text) * size) / (Array.from(text).length - 1);
  if (!(Math.abs(spacing) <= MOST_SPACING * size)) return stretched(text, width, { font, size });
  return `${number(spacing)} Tc <${font.encode(text)}> Tj`;
}

function stretched(text: string, width: number, { font, size }: Setting): string {
  const stretch = (100 * width) / (font.widthOf(text) * size);
  return `0 Tc ${number(stretch)} Tz <${font.encode(text)}> Tj 100 Tz`;
}

/** From one start to another in text space, where letters rise against `down`. */
function stepTo(to: Vector, from: Vector, { along, down }: Directions): string {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  return `${number(x * along[0] + y * along[1])} ${number(-x * down[0] - y * down[1])}`;
}

function textMatrix(start: Vector, { along, down }: Directions, toUser: Matrix): Matrix {
  const [a, b, c, d, e, f] = toUser;
  const turn = ([x, y]: Vector): Vector => [a * x + c * y, b * x + d * y];
  const [[rightX, rightY], [downX, downY], [x, y]] = [turn(along), turn(down), turn(start)];
  return [rightX, rightY, -downX, -downY, x + e, y + f];
}

/** A number as PDF reads it: no exponent, no negative zero. Five places keep a long line within a hundredth of a point. */
function number(value: number): string {
  const text = value.toFixed(5).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}
