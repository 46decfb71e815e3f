import { encodingOfFont } from '../lexicon/encodings/index.ts';
import { attributeOf, type HtmlElement, type HtmlNode, isElement, isShown, textOf } from './html-nodes.ts';
import { formatNumber, type NumberFormat } from './list-number.ts';
import { plainParagraph, plainRun, type RichBlock, type RichCell, type RichRow, type RichRun } from './rich-text.ts';

/** What an element's children inherit. */
interface Look extends Omit<RichRun, 'text'> {
  readonly centred: boolean;
  readonly heading: number | null;
  /** Drawn as capitals. */
  readonly caps: boolean;
  readonly depth: number;
}

const PLAIN: Look = {
  font: null,
  bold: false,
  italic: false,
  raised: false,
  size: null,
  centred: false,
  heading: null,
  caps: false,
  depth: 0,
};
/** Deeper elements give their text only. */
const DEEPEST = 200;
/** Columns beyond this are no table. */
const MOST_COLUMNS = 200;
const BLOCKS = new Set(
  'address article blockquote body center dd div dl dt fieldset figure figcaption footer form header h1 h2 h3 h4 h5 h6 hr li main ol p pre section ul'.split(
    ' ',
  ),
);
const BOLD = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** The type attribute of lists. */
const LIST_FORMATS: Readonly<Record<string, NumberFormat>> = {
  I: 'upper-roman',
  i: 'lower-roman',
  A: 'upper-letter',
  a: 'lower-letter',
};
const ITALIC = new Set(['i', 'em', 'cite']);

/**
 * Read what an element holds as paragraphs and tables.
 *
 * @example htmlBlocks(element of '<p><b>KẾ HOẠCH</b></p>') // [{ type: 'paragraph', runs: [{ text: 'KẾ HOẠCH', bold: true, … }], … }]
 */
export function htmlBlocks(element: HtmlElement): RichBlock[] {
  const writer = new BlockWriter();
  walk(element, PLAIN, writer);
  writer.endParagraph();
  return writer.blocks;
}

/** Gathers runs to paragraphs. */
class BlockWriter {
  readonly blocks: RichBlock[] = [];
  #runs: RichRun[] = [];
  #look: Look = PLAIN;
  /** The label of a list item that waits for its first text. */
  #label: RichRun | null = null;

  add(text: string, look: Look): void {
    if (this.#runs.every((run) => run.text.trim() === '')) this.#look = look;
    // Capitals by style are drawn, not written; in old fonts they draw nothing sensible.
    const shown = look.caps && encodingOfFont(look.font) === null ? text.toUpperCase() : text;
    this.#runs.push(toRun(shown, look));
  }

  /** The item's text may stand in a paragraph of its own. */
  label(text: string, look: Look): void {
    this.endItem();
    this.#label = toRun(text, look);
  }

  /** The label of an item without text stands alone. */
  endItem(): void {
    this.endParagraph();
    if (this.#label !== null) this.blocks.push({ ...plainParagraph, runs: [this.#label] });
    this.#label = null;
  }

  endParagraph(): void {
    if (this.#runs.some((run) => run.text.trim() !== '')) {
      const { centred, heading } = this.#look;
      const runs = this.#label === null ? this.#runs : [this.#label, ...this.#runs];
      this.blocks.push({ ...plainParagraph, runs, centred, heading });
      this.#label = null;
    }
    this.#runs = [];
  }
}

function toRun(text: string, { font, bold, italic, raised, size }: Look): RichRun {
  return { ...plainRun, font, bold, italic, raised, size, text };
}

function walk(element: HtmlElement, outer: Look, writer: BlockWriter): void {
  const look = lookOf(element, outer);
  if (look.depth > DEEPEST) {
    writer.add(collapse(textOf(element)), look);
    return;
  }
  let item = startOf(element);
  for (const child of element.childNodes) {
    if (child.nodeName === '#text' && 'value' in child) writer.add(textIn(element, child.value), look);
    else if (isElement(child) && isShown(child)) {
      const marker = child.tagName === 'li' ? markerOf(element, child, item++) : '';
      place(child, { marker, look }, writer);
    }
  }
}

function place(child: HtmlElement, { marker, look }: { marker: string; look: Look }, writer: BlockWriter): void {
  if (child.tagName === 'br') {
    writer.add('\n', look);
    return;
  }
  if (child.tagName === 'table') {
    writer.endParagraph();
    writer.blocks.push({ type: 'table', rows: rowsOf(child, look) });
    return;
  }
  const isBlock = BLOCKS.has(child.tagName);
  if (isBlock) writer.endParagraph();
  if (marker !== '') writer.label(marker, look);
  walk(child, look, writer);
  if (marker !== '') writer.endItem();
  else if (isBlock) writer.endParagraph();
}

function lookOf(element: HtmlElement, outer: Look): Look {
  const { tagName } = element;
  const style = (attributeOf(element, 'style') ?? '').toLowerCase();
  const heading = /^h([1-6])$/.exec(tagName)?.[1];
  return {
    font: fontOf(element, style) ?? outer.font,
    bold: weightOf(style) ?? (BOLD.has(tagName) || outer.bold),
    italic: ITALIC.has(tagName) || style.includes('font-style:italic') || outer.italic,
    raised: tagName === 'sup' || /vertical-align\s*:\s*super/.test(style) || outer.raised,
    size: sizeOf(style) ?? outer.size,
    centred: centredOf(element, style) ?? outer.centred,
    heading: heading === undefined ? outer.heading : Number(heading),
    caps: capsOf(style) ?? outer.caps,
    depth: outer.depth + 1,
  };
}

function fontOf(element: HtmlElement, style: string): string | null {
  const face = attributeOf(element, 'face');
  // Case tells capital fonts, so the style is read again as written.
  const source = style.includes('font-family') ? (attributeOf(element, 'style') ?? '') : '';
  const named = face ?? /font-family\s*:\s*([^;]+)/i.exec(source)?.[1] ?? null;
  const first = named?.split(',')[0] ?? '';
  return first.replace(/["']/g, '').trim() || null;
}

function weightOf(style: string): boolean | null {
  const weight = /font-weight\s*:\s*(\w+)/.exec(style)?.[1];
  return weight === undefined ? null : /^bold|^[6-9]00/.test(weight);
}

function capsOf(style: string): boolean | null {
  const transform = /text-transform\s*:\s*(\w+)/.exec(style)?.[1];
  return transform === undefined ? null : transform === 'uppercase';
}

function sizeOf(style: string): number | null {
  const [, number, unit] = /font-size\s*:\s*([\d.]+)(pt|px)/.exec(style) ?? [];
  return number === undefined ? null : Number(number) * (unit === 'px' ? 0.75 : 1);
}

function centredOf(element: HtmlElement, style: string): boolean | null {
  if (element.tagName === 'center') return true;
  const align = /text-align\s*:\s*(\w+)/.exec(style)?.[1] ?? attributeOf(element, 'align')?.toLowerCase();
  return align === undefined ? null : align === 'center';
}

/** Blanks collapse, except in preformatted text. */
function textIn(parent: HtmlElement, text: string): string {
  return parent.tagName === 'pre' ? text : collapse(text);
}

function collapse(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ');
}

function startOf(list: HtmlElement): number {
  const start = Number(attributeOf(list, 'start') ?? 1);
  return Number.isSafeInteger(start) ? start : 1;
}

/** The label that a browser draws before an item. */
function markerOf(list: HtmlElement, item: HtmlElement, ordinal: number): string {
  if (list.tagName === 'ul') return '- ';
  if (list.tagName !== 'ol') return '';
  const value = Number(attributeOf(item, 'value') ?? ordinal);
  const type = attributeOf(list, 'type') ?? '1';
  return `${formatNumber(value, LIST_FORMATS[type] ?? 'decimal')}. `;
}

function rowsOf(table: HtmlElement, look: Look): RichRow[] {
  const taken: number[] = [];
  return rowElements(table).map((row) => {
    const cells: RichCell[] = [];
    let column = 0;
    for (const cell of row.childNodes.filter(isCell)) {
      while ((taken[column] ?? 0) > 0) column++;
      const width = spanOf(cell, 'colspan');
      if (column < MOST_COLUMNS) cells.push({ column, blocks: cellBlocks(cell, look) });
      for (let i = 0; i < width; i++) taken[column + i] = spanOf(cell, 'rowspan');
      column += width;
    }
    for (let i = 0; i < taken.length; i++) taken[i] = Math.max(0, (taken[i] ?? 0) - 1);
    const header = isHeader(row);
    return { header, cells };
  });
}

function cellBlocks(cell: HtmlElement, look: Look): RichBlock[] {
  const writer = new BlockWriter();
  walk(cell, look, writer);
  writer.endParagraph();
  return writer.blocks;
}

function isCell(node: HtmlNode): node is HtmlElement {
  return isElement(node) && (node.tagName === 'td' || node.tagName === 'th') && isShown(node);
}

function isHeader(row: HtmlElement): boolean {
  const cells = row.childNodes.filter(isCell);
  const inHead = row.parentNode !== null && row.parentNode.nodeName === 'thead';
  return inHead || (cells.length > 1 && cells.every((cell) => cell.tagName === 'th'));
}

/** The rows of a table, those of tables inside it excluded. */
function rowElements(table: HtmlElement): HtmlElement[] {
  return table.childNodes
    .filter(isElement)
    .flatMap((child) =>
      child.tagName === 'tr'
        ? [child]
        : (child.childNodes?.filter(isElement).filter((row) => row.tagName === 'tr') ?? []),
    )
    .filter(isShown);
}

function spanOf(cell: HtmlElement, name: string): number {
  const span = Number(attributeOf(cell, name) ?? 1);
  return Number.isSafeInteger(span) ? Math.min(Math.max(span, 1), MOST_COLUMNS) : 1;
}
