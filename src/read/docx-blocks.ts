import { type RunContext, readRuns } from './docx-runs.ts';
import { readParagraphLook, readRunLook, type StyleSheet } from './docx-styles.ts';
import {
  plainParagraph,
  plainRun,
  type RichBlock,
  type RichCell,
  type RichParagraph,
  type RichRow,
  type RichRun,
} from './rich-text.ts';
import type { Labeller } from './word-lists.ts';
import { over } from './word-look.ts';
import { attributeAt, childAt, childrenOf, nameOf, type XmlNode } from './xml.ts';

/** What the blocks of a part need to know. */
export interface PartContext extends Pick<RunContext, 'styleOf' | 'markOf' | 'ownMark'> {
  readonly styleOf: StyleSheet;
  readonly labelOf: Labeller;
  readonly region: RichParagraph['region'];
}

const NO_LIST = '0';
const MOST_COLUMNS = 500;

/** The paragraphs and tables of a part of a document, in order; a text box follows the paragraph it hangs on. */
export function readBlocks(node: XmlNode, context: PartContext): RichBlock[] {
  const blocks: RichBlock[] = [];
  let carried: RichRun[] = [];
  for (const child of flatBlocks(node)) {
    if (nameOf(child) === 'tbl') {
      blocks.push({ type: 'table', rows: tableRows(child).map((row) => toRow(row, context)) });
      continue;
    }
    const { paragraph, boxes } = readParagraph(child, context);
    const runs = [...carried, ...paragraph.runs];
    carried = isJoined(child) ? runs : [];
    if (carried.length === 0) blocks.push({ ...paragraph, runs });
    for (const box of boxes) blocks.push(...readBlocks(box, context));
  }
  return carried.length === 0 ? blocks : [...blocks, { ...plainParagraph, runs: carried }];
}

/** Paragraphs and tables, those inside content controls and insertions included. */
function flatBlocks(node: XmlNode): XmlNode[] {
  return childrenOf(node).flatMap((child) => {
    const name = nameOf(child);
    if (name === 'p' || name === 'tbl') return [child];
    return ['sdt', 'sdtContent', 'ins', 'moveTo', 'smartTag', 'customXml'].includes(name) ? flatBlocks(child) : [];
  });
}

/** A paragraph whose end was deleted goes on in the next one. */
function isJoined(node: XmlNode): boolean {
  return childAt(node, 'pPr', 'rPr', 'del') !== null;
}

interface ReadParagraph {
  readonly paragraph: RichParagraph;
  readonly boxes: readonly XmlNode[];
}

function readParagraph(node: XmlNode, context: PartContext): ReadParagraph {
  const properties = childAt(node, 'pPr');
  const named = context.styleOf(attributeAt(childAt(properties, 'pStyle'), 'val'));
  const style = over(named, { paragraph: readParagraphLook(properties) });
  const { centred, heading, indent, list, level } = style.paragraph;
  const boxes: XmlNode[] = [];
  const runs = readRuns(node, { ...context, style, boxes });
  const isEmpty = runs.every((run) => run.text.trim() === '');
  const label = list === null || list === NO_LIST || isEmpty ? '' : context.labelOf(list, level ?? 0);
  const mark = over(style, { run: readRunLook(childAt(properties, 'rPr')) }).run;
  const labelled = label === '' ? runs : [{ ...plainRun, text: label, bold: mark.bold ?? false }, ...runs];
  const { region } = context;
  return {
    paragraph: { ...plainParagraph, runs: labelled, centred: centred ?? false, heading, indent: indent ?? 0, region },
    boxes,
  };
}

/** Rows, those inside content controls included, deleted ones not. */
function tableRows(node: XmlNode): XmlNode[] {
  return childrenOf(node).flatMap((child) => {
    const name = nameOf(child);
    if (name === 'tr') return childAt(child, 'trPr', 'del') === null ? [child] : [];
    return ['sdt', 'sdtContent', 'ins', 'customXml'].includes(name) ? tableRows(child) : [];
  });
}

function rowCells(node: XmlNode): XmlNode[] {
  return childrenOf(node).flatMap((child) => {
    const name = nameOf(child);
    if (name === 'tc') return [child];
    return ['sdt', 'sdtContent', 'customXml'].includes(name) ? rowCells(child) : [];
  });
}

function toRow(node: XmlNode, context: PartContext): RichRow {
  const properties = childAt(node, 'trPr');
  const cells: RichCell[] = [];
  let column = spanOf(childAt(properties, 'gridBefore'), 0);
  for (const cell of rowCells(node)) {
    cells.push({ column, blocks: readBlocks(cell, context) });
    column += spanOf(childAt(cell, 'tcPr', 'gridSpan'), 1);
  }
  return { header: childAt(properties, 'tblHeader') !== null, cells };
}

function spanOf(node: XmlNode | null, usual: number): number {
  const span = Number(attributeAt(node, 'val') ?? usual);
  return Number.isSafeInteger(span) ? Math.min(Math.max(span, usual), MOST_COLUMNS) : usual;
}
