import { encodingOfFont } from '../lexicon/encodings/index.ts';
import type { DocFile } from './doc-file.ts';
import { type Properties, sprmsOf } from './doc-pages.ts';
import { noParagraphLook, noRunLook, type ParagraphLook, type RunLook } from './word-look.ts';

/** What direct properties of characters say ([MS-DOC], 2.6.1). */
export interface DirectRun {
  readonly look: RunLook;
  /** Character style; null for none. */
  readonly style: number | null;
  /** Its characters stand for something else: a note's mark, a picture. */
  readonly special: boolean;
  readonly deleted: boolean;
  /** The character of a symbol font that the run shows; null for plain text. */
  readonly symbol: string | null;
}

/** What direct properties of a paragraph say ([MS-DOC], 2.6.2 and 2.6.3). */
export interface DirectParagraph {
  readonly look: ParagraphLook;
  /** Depth of tables around it; 0 outside. */
  readonly depth: number;
  /** It ends a row of a table. */
  readonly endsRow: boolean;
  readonly endsInnerCell: boolean;
  /** Left edges of the cells of the row that it ends, and the right edge of the last, in twentieths of a point. */
  readonly edges: readonly number[];
  readonly isHeaderRow: boolean;
}

/** Names of fonts by their number; null for an unknown one. */
export type Fonts = (number: number) => string | null;

/** Switches in one byte: on, off, as in the style, unlike the style. */
const SWITCHES: Readonly<Record<number, 'bold' | 'italic' | 'caps' | 'hidden'>> = {
  2101: 'bold',
  2102: 'italic',
  2107: 'caps',
  2108: 'hidden',
};
const AS_STYLE = 0x80;
const UNLIKE_STYLE = 0x81;
const RUN = {
  deleted: 0x0800,
  special: 0x0855,
  style: 0x4a30,
  size: 0x4a43,
  asciiFont: 0x4a4f,
  otherFont: 0x4a51,
  raised: 0x2a48,
  position: 0x4845,
  symbol: 0x6a09,
} as const;
const SUPERSCRIPT = 1;
const HALF_POINTS = 2;
const TWENTIETHS = 20;

/**
 * Read direct properties of characters.
 *
 * @param below - what the style says, for switches that turn it round
 */
export function readDirectRun(file: DocFile, all: readonly Properties[], fonts: Fonts, below: RunLook): DirectRun {
  const look: { -readonly [K in keyof RunLook]: RunLook[K] } = { ...noRunLook };
  const run = { look, style: null as number | null, special: false, deleted: false, symbol: null as string | null };
  const named: (string | null)[] = [];
  for (const properties of all) {
    for (const { code, value, view, at } of sprmsOf(file, properties)) {
      const name = SWITCHES[code];
      if (name !== undefined) look[name] = switched(value, below[name]);
      else if (code === RUN.deleted) run.deleted = (value & 1) === 1;
      else if (code === RUN.special) run.special = value === 1;
      else if (code === RUN.style) run.style = value;
      else if (code === RUN.size) look.size = value / HALF_POINTS;
      else if (code === RUN.raised) look.raised = value === SUPERSCRIPT;
      else if (code === RUN.position) look.raised = value > 0 && value < 0x8000;
      else if (code === RUN.asciiFont) named[0] = fonts(value);
      else if (code === RUN.otherFont) named[1] = fonts(value);
      else if (code === RUN.symbol) run.symbol = String.fromCharCode(view.getUint16(at + 2, true));
    }
  }
  look.font = fontOf(named);
  return run;
}

function switched(value: number, below: boolean | null): boolean | null {
  if (value === AS_STYLE) return below;
  return value === UNLIKE_STYLE ? below !== true : value === 1;
}

/** Of the fonts for ASCII and for other letters the one from before Unicode, else the first. */
function fontOf(named: readonly (string | null | undefined)[]): string | null {
  return named.find((name) => encodingOfFont(name ?? null) !== null) ?? named[0] ?? named[1] ?? null;
}

const PARAGRAPH = {
  align80: 0x2403,
  align: 0x2461,
  level: 0x260a,
  list: 0x460b,
  inTable: 0x2416,
  endsRow: 0x2417,
  outline: 0x2640,
  indent80: 0x840f,
  indent: 0x845e,
  depth: 0x6649,
  endsInnerCell: 0x244b,
  endsInnerRow: 0x244c,
  tableDefinition: 0xd608,
  headerRow: 0x3404,
} as const;
const CENTRED = 1;
const BODY_LEVEL = 9;
/** Lists have numbers up to this; higher ones only keep an indent. */
const LAST_LIST = 0x07fe;

/** Read direct properties of a paragraph. */
export function readDirectParagraph(file: DocFile, properties: Properties | null): DirectParagraph {
  const look: { -readonly [K in keyof ParagraphLook]: ParagraphLook[K] } = { ...noParagraphLook };
  const found = { look, depth: 0, endsRow: false, endsInnerCell: false, edges: [] as number[], isHeaderRow: false };
  for (const { code, value, view, at } of properties === null ? [] : sprmsOf(file, properties)) {
    if (code === PARAGRAPH.align || code === PARAGRAPH.align80) look.centred = value === CENTRED;
    else if (code === PARAGRAPH.level) look.level = value;
    else if (code === PARAGRAPH.list) look.list = value <= LAST_LIST ? String(value) : null;
    else if (code === PARAGRAPH.outline) look.heading = value >= BODY_LEVEL ? null : Math.min(value + 1, 6);
    else if (code === PARAGRAPH.indent || code === PARAGRAPH.indent80) look.indent = indentOf(value);
    else if (code === PARAGRAPH.inTable) found.depth = Math.max(found.depth, value === 1 ? 1 : 0);
    else if (code === PARAGRAPH.depth) found.depth = value;
    else if (code === PARAGRAPH.endsRow) found.endsRow = value === 1;
    else if (code === PARAGRAPH.endsInnerCell || code === PARAGRAPH.endsInnerRow) found.endsInnerCell = value === 1;
    else if (code === PARAGRAPH.headerRow) found.isHeaderRow = value === 1;
    else if (code === PARAGRAPH.tableDefinition) found.edges = edgesAt(view, at, value);
  }
  return found;
}

/** Twentieths of a point, signed. */
function indentOf(value: number): number {
  return value >= 0x8000 ? 0 : value / TWENTIETHS;
}

/** The edges of cells at the start of a table definition ([MS-DOC], 2.9.321). */
function edgesAt(view: DataView, at: number, length: number): number[] {
  const cells = length === 0 ? 0 : view.getUint8(at);
  const count = Math.min(cells + 1, Math.floor((length - 1) / 2));
  return Array.from({ length: Math.max(0, count) }, (_, i) => view.getInt16(at + 1 + 2 * i, true));
}
