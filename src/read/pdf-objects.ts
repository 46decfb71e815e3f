import { inflateSync } from 'node:zlib';
import { isName, type PdfDictionary, type PdfValue, parseValue, skipBlanks } from './pdf-syntax.ts';

/** An object whose bytes follow its dictionary. */
export interface PdfStream {
  readonly dictionary: PdfDictionary;
  /** As stored: encoded by its `Filter`. */
  readonly bytes: Buffer;
}

/** The objects of a PDF, found by their numbers. */
export interface PdfObjects {
  /** What a value stands for, references followed; null for what is missing or damaged. */
  resolve(value: PdfValue | undefined): PdfValue;
  /** The dictionary of a value; empty when it is none. */
  dictionary(value: PdfValue | undefined): PdfDictionary;
  /** The stream that a reference leads to. */
  stream(value: PdfValue | undefined): PdfStream | null;
}

/** Bytes that an object stream or content stream may unpack to. */
const MOST_UNPACKED = 1 << 24;
/** Bytes in which the dictionary of an object stream says what it is. */
const LONGEST_HEAD = 400;
const NOTHING: PdfDictionary = new Map();

/**
 * Index the objects of a PDF by looking for `N G obj` from its start to its end, as readers do that repair damaged
 * files: the last object of a number counts. The pages' streams stay where they are.
 *
 * @returns null for an encrypted file
 * @example indexObjects(bytes)?.dictionary({ reference: 3 }).get('Type') // { name: 'Page' }
 */
export function indexObjects(file: Uint8Array): PdfObjects | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (bytes.includes('/Encrypt')) return null;
  const packed = new Map<number, PdfValue>();
  const offsets = findObjects(bytes);
  const bodyOf = (number: number): PdfValue => {
    const offset = offsets.get(number);
    if (offset === undefined) return packed.get(number) ?? null;
    return parseValue(bytes, offset)?.value ?? null;
  };
  const resolve = (value: PdfValue | undefined): PdfValue => {
    let found = value ?? null;
    for (let depth = 0; depth < 8 && isReference(found); depth++) found = bodyOf(found.reference);
    return isReference(found) ? null : found;
  };
  const dictionary = (value: PdfValue | undefined): PdfDictionary => {
    const found = resolve(value);
    return found instanceof Map ? found : NOTHING;
  };
  const stream = (value: PdfValue | undefined): PdfStream | null => {
    const offset = isReference(value) ? offsets.get(value.reference) : undefined;
    return offset === undefined ? null : streamAt(bytes, offset, resolve);
  };
  for (const [number, offset] of offsets) {
    const isPacked = bytes.toString('latin1', offset, offset + LONGEST_HEAD).includes('/ObjStm');
    if (isPacked) unpackObjects(stream({ reference: number }), packed);
  }
  return { resolve, dictionary, stream };
}

function isReference(value: PdfValue | undefined): value is { readonly reference: number } {
  return typeof value === 'object' && value !== null && 'reference' in value;
}

const HEADER = /(\d{1,10})\s+\d{1,5}\s+$/;

/** Where the body of each object begins. */
function findObjects(bytes: Buffer): Map<number, number> {
  const offsets = new Map<number, number>();
  for (let at = bytes.indexOf('obj'); at >= 0; at = bytes.indexOf('obj', at + 3)) {
    const number = HEADER.exec(bytes.toString('latin1', Math.max(0, at - 20), at))?.[1];
    if (number !== undefined) offsets.set(Number(number), at + 3);
  }
  return offsets;
}

function streamAt(bytes: Buffer, offset: number, resolve: PdfObjects['resolve']): PdfStream | null {
  const parsed = parseValue(bytes, offset);
  if (!(parsed?.value instanceof Map)) return null;
  const keyword = skipBlanks(bytes, parsed.end);
  if (bytes.toString('latin1', keyword, keyword + 6) !== 'stream') return null;
  const start = keyword + (bytes[keyword + 6] === 13 ? 8 : 7);
  const length = resolve(parsed.value.get('Length'));
  if (
    typeof length !== 'number' ||
    !/^\s*endstream/.test(bytes.toString('latin1', start + length, start + length + 20))
  )
    return null;
  return { dictionary: parsed.value, bytes: bytes.subarray(start, start + length) };
}

/**
 * The bytes of a small stream, unpacked.
 *
 * @returns null when it is packed by something else than Flate, or damaged
 */
export function unpackStream({ dictionary, bytes }: PdfStream): Buffer | null {
  const filter = singleOf(dictionary.get('Filter'));
  if (filter === null) return bytes;
  if (!isName(filter, 'FlateDecode') || dictionary.has('DecodeParms')) return null;
  try {
    return inflateSync(bytes, { maxOutputLength: MOST_UNPACKED });
  } catch {
    return null;
  }
}

/** A value that may stand alone or as the one member of an array; null for none or several. */
export function singleOf(value: PdfValue | undefined): PdfValue {
  if (!Array.isArray(value)) return value ?? null;
  return value.length === 1 ? value[0]! : null;
}

/** ISO 32000-1, 7.5.7: pairs of number and offset, then the objects. */
function unpackObjects(stream: PdfStream | null, into: Map<number, PdfValue>): void {
  if (!isName(stream?.dictionary.get('Type'), 'ObjStm')) return;
  const body = stream && unpackStream(stream);
  const [first, count] = [stream?.dictionary.get('First'), stream?.dictionary.get('N')];
  if (!body || typeof first !== 'number' || typeof count !== 'number') return;
  const pairs = body.toString('latin1', 0, first).trim().split(/\s+/).map(Number);
  for (let at = 0; at < count; at++) {
    const [number, offset] = [pairs[2 * at], pairs[2 * at + 1]];
    if (number !== undefined && offset !== undefined) into.set(number, parseValue(body, first + offset)?.value ?? null);
  }
}
