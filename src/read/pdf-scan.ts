import { IDENTITY, type Matrix, multiply } from './pdf-matrix.ts';
import { type PdfObjects, type PdfStream, unpackStream } from './pdf-objects.ts';
import { isName, type PdfDictionary, type PdfValue, parseValue } from './pdf-syntax.ts';

/** The one image that a page paints, as it is stored in the file. */
export interface ScannedImage {
  readonly image: PdfStream;
  /** Where its unit square comes to lie, in the page's own space. */
  readonly matrix: Matrix;
}

/** A page that paints one image needs a few operators; more is no scanner's page. */
const MOST_OPERATORS = 200;

/** Operators that set colours, line styles, clips and marks, but paint nothing (ISO 32000-1, annex A). */
const SILENT = new Set(
  'w J j M d ri i gs g G rg RG k K cs CS sc SC scn SCN m l h re n W W* BMC BDC EMC MP DP BX EX'.split(' '),
);

/**
 * Find the image of a scanned page in the file itself: pdf.js would decode it in JavaScript, several times slower than
 * the image libraries do.
 *
 * @param page - object number of the page
 * @returns null when the page shows anything else than one image, or is written in a way not known here
 */
export function findScannedImage(objects: PdfObjects, page: number): ScannedImage | null {
  const dictionary = objects.dictionary({ reference: page });
  if (!isName(dictionary.get('Type'), 'Page') || hasAnnotations(objects, dictionary)) return null;
  const painted = paintedOnce(contentOf(objects, dictionary.get('Contents')));
  if (painted === null) return null;
  const resources = objects.dictionary(inherited(objects, dictionary, 'Resources'));
  const image = objects.stream(objects.dictionary(resources.get('XObject')).get(painted.name));
  if (image === null || !isName(image.dictionary.get('Subtype'), 'Image')) return null;
  return { image, matrix: painted.matrix };
}

function hasAnnotations(objects: PdfObjects, page: PdfDictionary): boolean {
  const annotations = objects.resolve(page.get('Annots'));
  return annotations !== null && !(Array.isArray(annotations) && annotations.length === 0);
}

/** Pages take what they do not say from the nodes of the page tree above them. */
function inherited(objects: PdfObjects, page: PdfDictionary, key: string): PdfValue {
  let node = page;
  for (let depth = 0; depth < 32; depth++) {
    const value = objects.resolve(node.get(key));
    if (value !== null) return value;
    node = objects.dictionary(node.get('Parent'));
  }
  return null;
}

/** The parts of a page's content are one text. */
function contentOf(objects: PdfObjects, contents: PdfValue | undefined): Buffer {
  const whole = objects.resolve(contents);
  const parts = Array.isArray(whole) ? whole : [contents];
  const texts = parts.flatMap((part) => {
    const stream = objects.stream(part);
    const text = stream && unpackStream(stream);
    return text ? [text, Buffer.from('\n')] : [];
  });
  return Buffer.concat(texts);
}

/** The name and place of the only thing that is painted; null when it is several, text or a path. */
function paintedOnce(content: Buffer): { readonly name: string; readonly matrix: Matrix } | null {
  const saved: Matrix[] = [];
  let matrix = IDENTITY;
  let painted: { readonly name: string; readonly matrix: Matrix } | null = null;
  let operands: PdfValue[] = [];
  let operators = 0;
  for (let at = 0, parsed = parseValue(content, at); parsed !== null; parsed = parseValue(content, at)) {
    at = parsed.end;
    const operator = operatorOf(parsed.value);
    if (operator === null) {
      operands.push(parsed.value);
      continue;
    }
    if (++operators > MOST_OPERATORS) return null;
    if (operator === 'q') saved.push(matrix);
    else if (operator === 'Q') matrix = saved.pop() ?? matrix;
    else if (operator === 'cm')
      matrix = multiply(matrix, operands as unknown as Matrix); // six numbers, by the standard
    else if (operator === 'Do' && painted === null) painted = { name: nameOf(operands[0]), matrix };
    else if (!SILENT.has(operator)) return null;
    operands = [];
  }
  return painted?.matrix.every(Number.isFinite) ? painted : null;
}

function operatorOf(value: PdfValue): string | null {
  return typeof value === 'object' && value !== null && 'operator' in value ? (value.operator as string) : null;
}

function nameOf(value: PdfValue | undefined): string {
  return typeof value === 'object' && value !== null && 'name' in value ? (value.name as string) : '';
}
