import type { GlyphlessFont } from './glyphless-font.ts';
import { frameOf, type PlacedLine, placeLine, type ReadingFrame } from './line-geometry.ts';
import type { Matrix } from './page-space.ts';
import type { TextLayer } from './text-layers.ts';

/** The text rendering mode that paints nothing (ISO 32000-1, table 106). */
const INVISIBLE = 3;
const BLANK = ' ';
/** In font sizes: the narrowest word or blank, where boxes touch or have no width. */
const NARROWEST = 0.05;

/** What the operators of a layer are written with. */
export interface LayerMeans {
  readonly font: GlyphlessFont;
  /** Name of the font in the page's resources. */
  readonly fontName: string;
  /** From points as shown to the page's own coordinates. */
  readonly toUser: Matrix;
}

/**
 * The content stream of a text layer: one text object per line, each word stretched to its box, a blank in every gap and
 * behind the line, for readers that miss where a crooked line ends.
 *
 * @example layerContent(layer, means) // 'q 3 Tr\nBT /OcrText 14 Tf 1 0 0 1 85 702 Tm 128.6 Tz <004b1ebf> Tj … ET\nQ\n'
 */
export function layerContent(layer: TextLayer, means: LayerMeans): string {
  const frame = frameOf(layer);
  const lines = layer.lines.map((runs) => lineContent(placeLine(runs, frame), frame, means));
  return [`q ${INVISIBLE} Tr`, ...lines, 'Q\n'].join('\n');
}

function lineContent({ runs, size }: PlacedLine, { set }: ReadingFrame, means: LayerMeans): string {
  const { font, fontName, toUser } = means;
  const show = (text: string, width: number): string => {
    const stretch = (100 * width) / (font.widthOf(text) * size);
    return `${number(stretch)} Tz <${font.encode(text)}> Tj`;
  };
  const shown = runs.map((run, at) => {
    const before = runs[at - 1];
    const step = before === undefined ? '' : `${stepTo(run.start, before.start, set)} Td `;
    const word = show(run.text, Math.max(run.width, NARROWEST * size));
    return `${step}${word} ${show(BLANK, Math.max(run.gap, NARROWEST * size))}`;
  });
  const matrix = textMatrix(runs[0]!.start, set, toUser);
  return `BT /${fontName} ${number(size)} Tf ${matrix.map(number).join(' ')} Tm ${shown.join('\n')} ET`;
}

/** From one start to another in text space, where letters rise against `down`. */
function stepTo(to: Vector, from: Vector, { along, down }: ReadingFrame['set']): string {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  return `${number(x * along[0] + y * along[1])} ${number(-x * down[0] - y * down[1])}`;
}

function textMatrix(start: Vector, { along, down }: ReadingFrame['set'], toUser: Matrix): Matrix {
  const [a, b, c, d, e, f] = toUser;
  const turn = ([x, y]: Vector): Vector => [a * x + c * y, b * x + d * y];
  const [[rightX, rightY], [downX, downY], [x, y]] = [turn(along), turn(down), turn(start)];
  return [rightX, rightY, -downX, -downY, x + e, y + f];
}

type Vector = readonly [x: number, y: number];

/** A number as PDF reads it: no exponent, no negative zero. Five places keep a long line within a hundredth of a point. */
function number(value: number): string {
  const text = value.toFixed(5).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}
