import type { Box } from '../model/index.ts';
import { type FontLook, fontLooks } from './pdf-fonts.ts';
import { IDENTITY, type Matrix, multiply, type Point, transform } from './pdf-matrix.ts';
import { rulingsOf } from './pdf-rulings.ts';
import { OPS, type PDFPageProxy } from './pdfjs.ts';

/** A character as painted; points from the page's top left corner. */
export interface Glyph {
  readonly text: string;
  /** On the baseline: where it starts, where it ends, and where the next one is expected (letter spacing included). */
  readonly start: Point;
  readonly end: Point;
  readonly next: Point;
  /** Font size in points. */
  readonly size: number;
  readonly font: FontLook;
  /** Painted by fill and stroke, which thickens it. */
  readonly stroked: boolean;
  /** Sheared, as word processors do for a missing italic. */
  readonly sheared: boolean;
}

/** What a page paints. */
export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rulings: readonly Box[];
  /** Share of the page that its largest image covers. */
  readonly imageShare: number;
  /** How many paths are painted: text drawn as outlines makes thousands. */
  readonly paths: number;
}

interface TextState {
  readonly ctm: Matrix;
  readonly font: FontLook | null;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
  readonly mode: number;
}

interface Machine {
  state: TextState;
  readonly saved: TextState[];
  textMatrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  readonly glyphs: Glyph[];
  readonly rulings: Box[];
  readonly pageArea: number;
  imageShare: number;
  paths: number;
  readonly lookOf: (id: string) => FontLook;
}

/** Takes the arguments of one operator as pdf.js lists them. */
type Handler = (machine: Machine, args: readonly unknown[]) => void;

/** Fill and stroke, with and without clipping (ISO 32000-1, table 106). */
const FILL_AND_STROKE = new Set([2, 6]);

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);
/** pdf.js gives a matrix as one array, as its six numbers, or not at all. */
const matrixOf = (args: readonly unknown[]): Matrix => {
  const values = args.length === 6 ? args : Array.from((args[0] as ArrayLike<number> | null) ?? []); // by its code
  return values.length === 6 ? (values as unknown as Matrix) : IDENTITY;
};
const set =
  (key: 'charSpacing' | 'wordSpacing' | 'leading' | 'rise' | 'mode'): Handler =>
  (machine, [value]) => {
    machine.state = { ...machine.state, [key]: numberOf(value) };
  };
const push: Handler = (machine) => {
  machine.saved.push(machine.state);
};
const pop: Handler = (machine) => {
  machine.state = machine.saved.pop() ?? machine.state;
};
const concatenate = (machine: Machine, matrix: Matrix): void => {
  machine.state = { ...machine.state, ctm: multiply(machine.state.ctm, matrix) };
};
const moveTo = (machine: Machine, x: number, y: number): void => {
  machine.x = machine.lineX = x;
  machine.y = machine.lineY = y;
};
const paintImage: Handler = (machine) => {
  const [a, b, c, d] = machine.state.ctm;
  machine.imageShare = Math.max(machine.imageShare, Math.abs(a * d - b * c) / machine.pageArea);
};

/** The operators that move, show or surround text (ISO 32000-1, 8.4 and 9.3; arguments as in pdf.js' canvas). */
const HANDLERS: Readonly<Record<number, Handler>> = {
  [OPS.save]: push,
  [OPS.restore]: pop,
  [OPS.transform]: (machine, args) => concatenate(machine, matrixOf(args)),
  [OPS.paintFormXObjectBegin]: (machine, [matrix]) => {
    push(machine, []);
    concatenate(machine, matrixOf([matrix]));
  },
  [OPS.paintFormXObjectEnd]: pop,
  [OPS.beginText]: (machine) => {
    machine.textMatrix = IDENTITY;
    moveTo(machine, 0, 0);
  },
  [OPS.setTextMatrix]: (machine, args) => {
    machine.textMatrix = matrixOf(args);
    moveTo(machine, 0, 0);
  },
  [OPS.moveText]: (machine, [x, y]) => moveTo(machine, machine.lineX + numberOf(x), machine.lineY + numberOf(y)),
  [OPS.setLeadingMoveText]: (machine, [x, y]) => {
    machine.state = { ...machine.state, leading: -numberOf(y) };
    moveTo(machine, machine.lineX + numberOf(x), machine.lineY + numberOf(y));
  },
  [OPS.nextLine]: (machine) => moveTo(machine, machine.lineX, machine.lineY - machine.state.leading),
  [OPS.setFont]: (machine, [id, size]) => {
    machine.state = { ...machine.state, font: machine.lookOf(String(id)), size: numberOf(size) };
  },
  [OPS.setGState]: (machine, [entries]) => {
    const fonts = (entries as readonly [string, unknown[]][]).filter(([key]) => key === 'Font'); // pairs, by its code
    for (const [, args] of fonts) HANDLERS[OPS.setFont]!(machine, args);
  },
  [OPS.setCharSpacing]: set('charSpacing'),
  [OPS.setWordSpacing]: set('wordSpacing'),
  [OPS.setHScale]: (machine, [percent]) => {
    machine.state = { ...machine.state, scale: numberOf(percent) / 100 };
  },
  [OPS.setLeading]: set('leading'),
  [OPS.setTextRise]: set('rise'),
  [OPS.setTextRenderingMode]: set('mode'),
  [OPS.showText]: (machine, [glyphs]) => showText(machine, glyphs as readonly ShownGlyph[]), // as its canvas takes them
  [OPS.constructPath]: (machine, args) => {
    machine.paths++;
    machine.rulings.push(...rulingsOf(args, machine.state.ctm));
  },
  [OPS.paintImageXObject]: paintImage,
  [OPS.paintInlineImageXObject]: paintImage,
  [OPS.paintImageMaskXObject]: paintImage,
};

/**
 * Run the operators of a page and collect what matters for its text: every character with its exact place (pdf.js' own
 * text content knows only runs), straight strokes, and how much of the page is an image.
 *
 * @param page - of pdf.js
 * @param turn - degrees clockwise to turn the page further, for pages whose text runs sideways
 */
export async function readContent(page: PDFPageProxy, turn = 0): Promise<PageContent> {
  const list = await page.getOperatorList();
  const viewport = page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 });
  const { width, height } = viewport;
  const machine = newMachine(viewport.transform as unknown as Matrix, width * height, fontLooks(page)); // typed any[]
  for (let i = 0; i < list.fnArray.length; i++) HANDLERS[list.fnArray[i]!]?.(machine, list.argsArray[i] ?? []);
  const { glyphs, rulings, imageShare, paths } = machine;
  return { width, height, glyphs, rulings, imageShare, paths };
}

function newMachine(ctm: Matrix, pageArea: number, lookOf: (id: string) => FontLook): Machine {
  const state: TextState = {
    ctm,
    font: null,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  };
  const place = { textMatrix: IDENTITY, x: 0, y: 0, lineX: 0, lineY: 0 };
  return { state, saved: [], ...place, glyphs: [], rulings: [], pageArea, imageShare: 0, paths: 0, lookOf };
}

/** pdf.js' glyph, or a kerning number in thousandths of an em. */
type ShownGlyph =
  | {
      readonly unicode?: string;
      readonly originalCharCode?: number;
      readonly width?: number;
      readonly isSpace?: boolean;
    }
  | number
  | null;

/** The soft hyphen, which is ư in TCVN3; WinAnsi has a hyphen at its place. Which it is, decoding tells. */
const SOFT_HYPHEN = 0xad;

function showText(machine: Machine, shown: readonly ShownGlyph[]): void {
  const { state } = machine;
  const { font, size, scale, charSpacing, wordSpacing, rise } = state;
  if (font === null) return;
  const matrix = multiply(state.ctm, machine.textMatrix);
  const painted = size * Math.hypot(matrix[2], matrix[3]);
  const at = (x: number): Point => transform(matrix, x, machine.y + rise);
  const stroked = FILL_AND_STROKE.has(state.mode);
  const sheared = Math.abs(matrix[0] * matrix[2] + matrix[1] * matrix[3]) > 0.1 * Math.abs(matrix[0] * matrix[3]);
  for (const glyph of shown) {
    if (glyph === null) continue;
    if (typeof glyph === 'number') {
      machine.x -= (glyph * size * scale) / 1000;
      continue;
    }
    const width = (glyph.width ?? 0) * size * font.unit * scale;
    const spacing = (charSpacing + (glyph.isSpace ? wordSpacing : 0)) * scale;
    const [start, end, next] = [at(machine.x), at(machine.x + width), at(machine.x + width + spacing)];
    const isSoftHyphen = glyph.originalCharCode === SOFT_HYPHEN && glyph.unicode === '-';
    const text = isSoftHyphen ? '\u00AD' : (glyph.unicode ?? '');
    if (text !== '') machine.glyphs.push({ text, start, end, next, size: painted, font, stroked, sheared });
    machine.x += width + spacing;
  }
}
