import { encodingOfFont } from '../lexicon/encodings/index.ts';
import { type OdtLists, OUTLINE } from './odt-lists.ts';
import type { OdtLook, OdtStyles } from './odt-styles.ts';
import {
  plainParagraph,
  plainRun,
  type RichBlock,
  type RichCell,
  type RichParagraph,
  type RichRow,
  type RichRun,
} from './rich-text.ts';
import { attributeAt, childAt, childrenOf, nameOf, ownText, textBelow, type XmlNode } from './xml.ts';

export interface OdtContext {
  readonly styleOf: OdtStyles;
  readonly lists: OdtLists;
  readonly region: RichParagraph['region'];
  /** Footnotes in order; reading adds to them. */
  readonly notes: RichBlock[];
}

interface ListPlace {
  readonly style: string | null;
  readonly level: number;
}

const MOST_REPEATED = 200;
/** Elements that only hold paragraphs, tables and lists. */
const CONTAINERS = new Set('section index-body table-of-content text-box index-title'.split(' '));

/** The paragraphs and tables of an element, lists with their labels. */
export function odtBlocks(node: XmlNode, context: OdtContext, list: ListPlace | null = null): RichBlock[] {
  return childrenOf(node).flatMap((child): RichBlock[] => {
    const name = nameOf(child);
    if (name === 'p' || name === 'h')
      return paragraphBlocks(child, context, name === 'h' ? headingLabel(child, context) : '');
    if (name === 'list') return listBlocks(child, context, list);
    if (name === 'table') return [{ type: 'table', rows: rowsOf(child, context, false) }];
    return CONTAINERS.has(name) ? odtBlocks(child, context, list) : [];
  });
}

function headingLabel(node: XmlNode, { lists, styleOf }: OdtContext): string {
  const level = Number(attributeAt(node, 'outline-level') ?? 1) || 1;
  const named = styleOf('paragraph', attributeAt(node, 'style-name')).list;
  return lists.next(named ?? OUTLINE, level);
}

function listBlocks(node: XmlNode, context: OdtContext, outer: ListPlace | null): RichBlock[] {
  const style = attributeAt(node, 'style-name') ?? outer?.style ?? null;
  const level = (outer?.level ?? 0) + 1;
  const goesOn = attributeAt(node, 'continue-numbering') === 'true' || attributeAt(node, 'continue-list') !== null;
  if (outer === null && !goesOn) context.lists.restart(style);
  return childrenOf(node).flatMap((item) => {
    const isItem = nameOf(item) === 'list-item';
    return isItem || nameOf(item) === 'list-header' ? itemBlocks(item, context, { style, level, isItem }) : [];
  });
}

/** Only the first paragraph of an item has its label. */
function itemBlocks(
  item: XmlNode,
  context: OdtContext,
  { isItem, ...place }: ListPlace & { readonly isItem: boolean },
): RichBlock[] {
  let label = isItem;
  return childrenOf(item).flatMap((child) => {
    const name = nameOf(child);
    if (name === 'list') return listBlocks(child, context, place);
    if (name !== 'p' && name !== 'h') return [];
    const style = place.style ?? context.styleOf('paragraph', attributeAt(child, 'style-name')).list;
    const start = label ? attributeAt(item, 'start-value') : null;
    if (start !== null) context.lists.startAt(style, place.level, Number(start) || 1);
    const text = label ? context.lists.next(style, place.level) : '';
    label = false;
    return paragraphBlocks(child, context, text);
  });
}

function paragraphBlocks(node: XmlNode, context: OdtContext, label: string): RichBlock[] {
  const look = context.styleOf('paragraph', attributeAt(node, 'style-name'));
  const boxes: RichBlock[] = [];
  const runs = runsOf(node, look, { ...context, boxes });
  const level = attributeAt(node, 'outline-level');
  const paragraph: RichParagraph = {
    ...plainParagraph,
    runs: label === '' ? runs : [{ ...plainRun, text: label, bold: look.bold }, ...runs],
    centred: look.centred,
    heading: level === null ? null : Math.min(Math.max(Number(level) || 1, 1), 6),
    indent: look.indent,
    region: context.region,
  };
  return [paragraph, ...boxes];
}

interface RunContext extends OdtContext {
  /** Text boxes that hang on the paragraph. */
  readonly boxes: RichBlock[];
}

function runsOf(node: XmlNode, look: OdtLook, context: RunContext): RichRun[] {
  return childrenOf(node).flatMap((child) => runsOfChild(child, look, context));
}

function runsOfChild(child: XmlNode, look: OdtLook, context: RunContext): RichRun[] {
  const name = nameOf(child);
  if (name === '#text') return [toRun(ownText(child).replace(/[ \t\r\n]+/g, ' '), look)];
  if (name === 's')
    return [toRun(' '.repeat(Math.min(Number(attributeAt(child, 'c') ?? 1) || 1, MOST_REPEATED)), look)];
  if (name === 'tab') return [toRun('\t', look)];
  if (name === 'line-break') return [toRun('\n', look)];
  if (name === 'note') return noteMark(child, look, context);
  if (name === 'annotation' || name === 'tracked-changes') return [];
  if (name === 'text-box') {
    context.boxes.push(...odtBlocks(child, context));
    return [];
  }
  const inner = name === 'span' ? context.styleOf('text', attributeAt(child, 'style-name'), look) : look;
  return runsOf(child, inner, context);
}

/** The mark of a footnote; its text is kept for the end. */
function noteMark(node: XmlNode, look: OdtLook, context: RunContext): RichRun[] {
  const citation = childAt(node, 'note-citation');
  const body = childAt(node, 'note-body');
  const mark = { ...toRun(citation === null ? '*' : textBelow(citation), look), font: null, raised: true };
  if (body !== null) {
    const [first, ...others] = odtBlocks(body, { ...context, region: 'footnote' });
    const runs = [mark, { ...plainRun, text: ' ' }, ...(first?.type === 'paragraph' ? first.runs : [])];
    context.notes.push({ ...plainParagraph, runs, region: 'footnote' }, ...others);
  }
  return [mark];
}

function toRun(text: string, { font, bold, italic, raised, size, caps, hidden }: OdtLook): RichRun {
  // Capitals by style are drawn, not written; in old fonts they draw nothing sensible.
  const shown = caps && encodingOfFont(font) === null ? text.toUpperCase() : text;
  return { text: hidden ? '' : shown, font, bold, italic, raised, size };
}

function rowsOf(node: XmlNode, context: OdtContext, header: boolean): RichRow[] {
  return childrenOf(node).flatMap((child) => {
    const name = nameOf(child);
    if (name === 'table-row') return [{ header, cells: cellsOf(child, context) }];
    const isGroup = name === 'table-header-rows' || name === 'table-rows' || name === 'table-row-group';
    return isGroup ? rowsOf(child, context, header || name === 'table-header-rows') : [];
  });
}

/** Cells that others cover take a column each. */
function cellsOf(row: XmlNode, context: OdtContext): RichCell[] {
  const cells: RichCell[] = [];
  let column = 0;
  for (const child of childrenOf(row)) {
    const name = nameOf(child);
    if (name === 'table-cell') cells.push({ column, blocks: odtBlocks(child, context) });
    if (name !== 'table-cell' && name !== 'covered-table-cell') continue;
    const repeated = Number(attributeAt(child, 'number-columns-repeated') ?? 1) || 1;
    column += Math.min(Math.max(repeated, 1), MOST_REPEATED);
  }
  return cells;
}
