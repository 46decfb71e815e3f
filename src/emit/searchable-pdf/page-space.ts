import { PDFArray, PDFName, PDFNumber, type PDFPage } from 'pdf-lib';

/** Affine map as PDF writes it: `[a b c d e f]`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Where a page lies in its own coordinates and how it is shown. */
export interface PageSpace {
  /** From points as shown, origin top left, to the page's own coordinates. */
  readonly toUser: Matrix;
  /** In units of the page's own coordinates. */
  readonly area: number;
}

type Rectangle = readonly [x0: number, y0: number, x1: number, y1: number];

/** What readers take for a page that does not say its size. */
const LETTER: Rectangle = [0, 0, 612, 792];

/**
 * The map from the page as shown (crop box, `Rotate` and `UserUnit` applied, ISO 32000-1, 7.7.3.3) back to the coordinates
 * of its content stream.
 *
 * @example pageSpace(page of A4, Rotate 0).toUser // [1, 0, 0, -1, 0, 842]
 */
export function pageSpace(page: PDFPage): PageSpace {
  const [x0, y0, x1, y1] = shownBox(page);
  const unit = 1 / userUnit(page);
  const turns: Readonly<Record<number, Matrix>> = {
    0: [unit, 0, 0, -unit, x0, y1],
    90: [0, unit, unit, 0, x0, y0],
    180: [-unit, 0, 0, unit, x1, y0],
    270: [0, -unit, -unit, 0, x1, y1],
  };
  const rotate = page.node.Rotate()?.asNumber() ?? 0;
  return { toUser: turns[((rotate % 360) + 360) % 360] ?? turns[0]!, area: (x1 - x0) * (y1 - y0) };
}

/** The crop box as far as it lies within the media box. */
function shownBox(page: PDFPage): Rectangle {
  const media = rectangleOf(page, 'MediaBox') ?? LETTER;
  const crop = rectangleOf(page, 'CropBox') ?? media;
  const [x0, y0] = [Math.max(crop[0], media[0]), Math.max(crop[1], media[1])];
  const [x1, y1] = [Math.min(crop[2], media[2]), Math.min(crop[3], media[3])];
  return x1 > x0 && y1 > y0 ? [x0, y0, x1, y1] : media;
}

function rectangleOf(page: PDFPage, name: 'MediaBox' | 'CropBox'): Rectangle | null {
  const { context } = page.doc;
  const entry = context.lookup(page.node.getInheritableAttribute(PDFName.of(name)));
  if (!(entry instanceof PDFArray) || entry.size() !== 4) return null;
  const [a, b, c, d] = [0, 1, 2, 3].map((at) => {
    const value = context.lookup(entry.get(at));
    return value instanceof PDFNumber ? value.asNumber() : 0;
  }) as [number, number, number, number]; // four were mapped
  const box: Rectangle = [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
  return box[2] > box[0] && box[3] > box[1] ? box : null;
}

function userUnit(page: PDFPage): number {
  const unit = page.doc.context.lookup(page.node.get(PDFName.of('UserUnit')));
  return unit instanceof PDFNumber && unit.asNumber() > 0 ? unit.asNumber() : 1;
}
