import type { Box } from './place.ts';

/** One word as a reader saw it. */
export interface Word {
  readonly text: string;
  /** Points, origin top left; null where the format has no pages. */
  readonly box: Box | null;
  /** OCR confidence 0–1; null for text that was not recognised from an image. */
  readonly confidence: number | null;
  /** Other readings of the OCR engine, best first. */
  readonly alternatives?: readonly string[];
}

/** A cell of a table that the reader recognised by its markup or ruling lines; rows and columns count from 0. */
export interface CellPosition {
  /** Ordinal of the table in the document. A table continued on the next page keeps its ordinal. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** True in rows marked up as header rows. */
  readonly header: boolean;
}

/** What a reader knows about how a line looks. Evidence for the structure stage, never a verdict. */
export interface LineLayout {
  /** Blank space above: blank lines in text; in pages, the gap beyond the page's usual line pitch, in line heights. 0 = tight. The first line of a page has 0. */
  readonly gapBefore: number;
  /** Left edge relative to the text block's left margin: points on pages, columns of blanks in text. */
  readonly indent: number;
  /** How far right the line reaches within the text block, 0–1 (1 = full line); null when unknown. */
  readonly fill: number | null;
  /** Centred in its column or page. Always false in plain text. */
  readonly centred: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Font size in points; null when unknown. */
  readonly size: number | null;
  /** Markdown or HTML heading depth 1–6, null for none. The depth is noise in OCR-made Markdown. */
  readonly heading: number | null;
  /** Half of the page the line stands in where two columns stand side by side (letterhead, footer); null elsewhere. */
  readonly column: 'left' | 'right' | null;
  /** The table cell this line belongs to, null outside tables. A cell of several lines gives several lines. */
  readonly cell: CellPosition | null;
  /** What the reader recognised from the page itself. `body` when it cannot tell. */
  readonly region: 'body' | 'page-number' | 'running-head' | 'footnote' | 'stamp' | 'handwriting';
}

/** One visual line of a page (plain text: one line of the file). Never blank: blank lines are `gapBefore`. */
export interface Line {
  /** The words joined by one space, or the source line without its surrounding blanks. */
  readonly text: string;
  /** The words with their boxes, in the order of `text`; empty where the format has no pages. */
  readonly words: readonly Word[];
  readonly box: Box | null;
  readonly layout: LineLayout;
}

/** How a page was recognised. Mirrors `source.pages[].ocr` of the plan document. */
export interface OcrRecord {
  readonly engine: string;
  readonly model: string;
  readonly dpi: number;
  /** Degrees the page was turned by to be straight. */
  readonly skew: number;
  /** Mean word confidence 0–1, weighted by word length. */
  readonly confidence: number;
}

/** One page as read, lines in logical order (left column before right column where two stand side by side). */
export interface Page {
  /** 1-based. Formats without pages have exactly one. */
  readonly number: number;
  /** Points; null for formats without pages. */
  readonly width: number | null;
  readonly height: number | null;
  readonly origin: 'embedded' | 'ocr' | 'text';
  /** Why the page was read that way, null when nothing is unusual. */
  readonly reason: string | null;
  readonly ocr: OcrRecord | null;
  readonly lines: readonly Line[];
}

/** The layout of a line about which nothing is known. */
export const plainLayout: LineLayout = {
  gapBefore: 0,
  indent: 0,
  fill: null,
  centred: false,
  bold: false,
  italic: false,
  size: null,
  heading: null,
  column: null,
  cell: null,
  region: 'body',
};
