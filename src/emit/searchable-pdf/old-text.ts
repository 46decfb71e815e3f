import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from 'pdf-lib';
import { type Operation, readOperations } from './content-operations.ts';
import type { Matrix } from './page-space.ts';

/** Where operations stand: in the page's own content, or in the form with this reference. */
export type StreamKey = 'page' | PDFRef;

/** Text of a page that nobody sees, and whether there is text that is seen. */
export interface OldText {
  /** Invisible text, and text that a full-page image covers. */
  readonly hidden: ReadonlyMap<StreamKey, readonly Operation[]>;
  readonly hasVisible: boolean;
  /** Marked content ends where it should, so that more can be put around it. */
  readonly isBalanced: boolean;
}

/** An image that covers this share of a page hides what was painted before it. */
const FULL_PAGE = 0.7;
const INVISIBLE = 3;
/** Forms within forms: more is no text layer. */
const DEEPEST = 6;
const SHOWS_TEXT = new Set(['Tj', 'TJ', "'", '"']);

interface State {
  readonly ctm: Matrix;
  readonly mode: number;
}

interface Shown {
  readonly stream: StreamKey;
  readonly operation: Operation;
  isHidden: boolean;
}

interface Walk {
  readonly context: PDFContext;
  readonly pageArea: number;
  readonly shown: Shown[];
  openMarks: number;
  lowestMarks: number;
}

interface Stream {
  readonly key: StreamKey;
  readonly content: string;
  readonly resources: PDFDict | undefined;
  readonly depth: number;
}

/**
 * Find the text of a page that is not seen: a reader's hidden layer. Scanners draw it in the mode that paints nothing, or
 * under the page's image.
 *
 * @param area - of the page in its own units
 */
export function findOldText(page: PDFPage, area: number): OldText {
  const walk: Walk = { context: page.doc.context, pageArea: area, shown: [], openMarks: 0, lowestMarks: 0 };
  const resources = page.node.Resources();
  walkStream({ key: 'page', content: pageContent(page), resources, depth: 0 }, START, walk);
  const hidden = new Map<StreamKey, Operation[]>();
  for (const { stream, operation, isHidden } of walk.shown) {
    if (!isHidden) continue;
    const known = hidden.get(stream);
    if (known === undefined) hidden.set(stream, [operation]);
    else if (!known.some(({ start }) => start === operation.start)) known.push(operation);
  }
  return {
    hidden,
    hasVisible: walk.shown.some(({ isHidden }) => !isHidden),
    isBalanced: walk.openMarks === 0 && walk.lowestMarks === 0,
  };
}

const START: State = { ctm: [1, 0, 0, 1, 0, 0], mode: 0 };

/** All content streams of a page as the one that they are (ISO 32000-1, table 30: split between tokens only). */
export function pageContent(page: PDFPage): string {
  const contents = page.node.Contents();
  if (contents === undefined) return '';
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
  return streams.map((entry) => decode(page.doc.context.lookup(entry))).join('\n');
}

/** The content of a stream, one character per byte; empty for a filter that pdf-lib does not know. */
export function decode(stream: unknown): string {
  if (!(stream instanceof PDFRawStream)) return '';
  try {
    return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  } catch {
    return '';
  }
}

function walkStream({ key, content, resources, depth }: Stream, first: State, walk: Walk): void {
  let state = first;
  const saved: State[] = [];
  for (const operation of readOperations(content)) {
    const { operator, operands } = operation;
    if (operator === 'q') saved.push(state);
    else if (operator === 'Q') state = saved.pop() ?? state;
    else if (operator === 'cm') state = { ...state, ctm: multiply(state.ctm, toMatrix(operands.map(Number))) };
    else if (operator === 'Tr') state = { ...state, mode: Number(operands[0]) };
    else if (SHOWS_TEXT.has(operator)) walk.shown.push({ stream: key, operation, isHidden: state.mode === INVISIBLE });
    else if (operator === 'Do') paintObject(xObjectOf(operands[0], resources), { state, resources, depth }, walk);
    else countMarks(operator, walk);
  }
}

function countMarks(operator: string, walk: Walk): void {
  if (operator === 'BMC' || operator === 'BDC') walk.openMarks++;
  if (operator === 'EMC') walk.lowestMarks = Math.min(walk.lowestMarks, --walk.openMarks);
}

interface Place {
  readonly state: State;
  readonly resources: PDFDict | undefined;
  readonly depth: number;
}

function paintObject(entry: unknown, { state, resources, depth }: Place, walk: Walk): void {
  const { context } = walk;
  const object = entry instanceof PDFRef ? context.lookup(entry) : undefined;
  if (!(entry instanceof PDFRef) || !(object instanceof PDFRawStream)) return;
  const { dict } = object;
  if (dict.get(PDFName.of('Subtype')) === PDFName.of('Image')) {
    const [a, b, c, d] = state.ctm;
    const isFullPage = Math.abs(a * d - b * c) >= FULL_PAGE * walk.pageArea;
    if (isFullPage && isOpaque(dict)) for (const shown of walk.shown) shown.isHidden = true;
    return;
  }
  if (depth >= DEEPEST) return;
  const matrix = context.lookup(dict.get(PDFName.of('Matrix')));
  const ctm = matrix instanceof PDFArray ? multiply(state.ctm, toMatrix(numbersOf(matrix, context))) : state.ctm;
  const own = context.lookup(dict.get(PDFName.of('Resources')));
  const stream = { key: entry, content: decode(object), resources: own instanceof PDFDict ? own : resources };
  walkStream({ ...stream, depth: depth + 1 }, { ...state, ctm }, walk);
}

function isOpaque(dict: PDFDict): boolean {
  return ['SMask', 'Mask', 'ImageMask'].every((name) => !dict.has(PDFName.of(name)));
}

/** What a `Do` paints; forms and images are always indirect objects. */
function xObjectOf(operand: string | undefined, resources: PDFDict | undefined): unknown {
  const objects = resources?.lookup(PDFName.of('XObject'));
  return objects instanceof PDFDict && operand ? objects.get(PDFName.of(operand.slice(1))) : undefined;
}

function numbersOf(array: PDFArray, context: PDFContext): number[] {
  return array.asArray().map((entry) => {
    const value = context.lookup(entry);
    return value instanceof PDFNumber ? value.asNumber() : Number.NaN;
  });
}

function toMatrix(values: readonly number[]): Matrix {
  const isMatrix = values.length === 6 && values.every(Number.isFinite);
  return isMatrix ? (values as unknown as Matrix) : START.ctm; // six numbers, as just seen
}

function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}
