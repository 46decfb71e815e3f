import { encodingOfFont, type LegacyEncoding } from '../lexicon/encodings/index.ts';
import type { PDFPageProxy } from './pdfjs.ts';

/** What a word needs to know of its font. */
export interface FontLook {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The encoding before Unicode that its name speaks of; null for none. */
  readonly encoding: LegacyEncoding | null;
  /** Height above and below the baseline, in ems; both positive. */
  readonly ascent: number;
  readonly descent: number;
  /** Glyph units to ems. */
  readonly unit: number;
}

/** The part of pdf.js' font object that is used here. */
interface PdfFont {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly italic?: boolean;
  readonly ascent?: number;
  readonly descent?: number;
  readonly fontMatrix?: readonly number[];
}

const BOLD_NAME = /bold|black|heavy|demi|[-,_]b[di]?$/i;
const ITALIC_NAME = /italic|oblique|[-,_]b?i$/i;
/** Metrics of Times New Roman, the font of the decree, for fonts that give none. */
const ASCENT = 0.891;
const DESCENT = 0.216;

/** Looks up the fonts of a page whose operators have been read. */
export function fontLooks(page: PDFPageProxy): (id: string) => FontLook {
  const looks = new Map<string, FontLook>();
  return (id) => {
    let look = looks.get(id);
    if (look === undefined) {
      look = toLook(page.commonObjs.has(id) ? (page.commonObjs.get(id) as PdfFont) : {}); // pdf.js types it unknown
      looks.set(id, look);
    }
    return look;
  };
}

function toLook(font: PdfFont): FontLook {
  const name = font.name ?? '';
  const within = (value: number | undefined, least: number, most: number, usual: number): number =>
    value !== undefined && value >= least && value <= most ? value : usual;
  return {
    name,
    bold: font.bold === true || font.black === true || BOLD_NAME.test(name),
    italic: font.italic === true || ITALIC_NAME.test(name),
    encoding: encodingOfFont(name)?.encoding ?? null,
    ascent: within(font.ascent, 0.6, 1.1, ASCENT),
    descent: within(font.descent === undefined ? undefined : -font.descent, 0.1, 0.4, DESCENT),
    unit: font.fontMatrix?.[0] ?? 0.001,
  };
}
