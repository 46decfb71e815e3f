/** A value as PDF writes it (ISO 32000-1, 7.3). Strings keep their raw bytes out: nothing here needs them. */
export type PdfValue =
  | null
  | boolean
  | number
  | { readonly name: string }
  | { readonly reference: number }
  | { readonly operator: string }
  | 'string'
  | readonly PdfValue[]
  | PdfDictionary;

export type PdfDictionary = ReadonlyMap<string, PdfValue>;

/** A value and the place behind it. */
export interface Parsed {
  readonly value: PdfValue;
  readonly end: number;
}

/** Deeper nesting is no page's. */
const DEEPEST = 32;

/** Whether a value is this name. */
export function isName(value: PdfValue | undefined, name: string): boolean {
  return typeof value === 'object' && value !== null && 'name' in value && value.name === name;
}

/** The place of the next sign that is neither blank nor in a comment. */
export function skipBlanks(bytes: Uint8Array, at: number): number {
  let next = at;
  while (next < bytes.length) {
    const sign = bytes[next]!;
    if (sign === PERCENT) while (next < bytes.length && bytes[next] !== 10 && bytes[next] !== 13) next++;
    else if (sign > 32) break;
    else next++;
  }
  return next;
}

const PERCENT = 0x25;
const DELIMITERS = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));

/**
 * Read the value at a place. `N G R` is one value; a word that is none of PDF's values is an operator.
 *
 * @returns null at the end and where the text is damaged
 * @example parseValue(Buffer.from('<< /Length 12 0 R >>'), 0) // { value: Map { 'Length' → { reference: 12 } }, end: 20 }
 */
export function parseValue(bytes: Buffer, at: number, depth = 0): Parsed | null {
  const start = skipBlanks(bytes, at);
  if (start >= bytes.length || depth > DEEPEST) return null;
  const sign = String.fromCharCode(bytes[start]!);
  if (sign === '<')
    return bytes[start + 1] === bytes[start] ? parseDictionary(bytes, start + 2, depth) : hex(bytes, start);
  if (sign === '[') return parseArray(bytes, start + 1, depth);
  if (sign === '(') return literal(bytes, start);
  if (sign === '/') return nameAt(bytes, start);
  const end = wordEnd(bytes, start);
  return end === start ? null : wordAt(bytes, start, end);
}

function wordEnd(bytes: Uint8Array, start: number): number {
  let end = start;
  while (end < bytes.length && bytes[end]! > 32 && !DELIMITERS.has(bytes[end]!)) end++;
  return end;
}

const REFERENCE = /^(\d{1,10})\s+\d{1,5}\s+R(?![^\s()<>[\]{}/%])/;
const WORDS: Readonly<Record<string, PdfValue>> = { true: true, false: false, null: null };

function wordAt(bytes: Buffer, start: number, end: number): Parsed {
  const reference = REFERENCE.exec(bytes.toString('latin1', start, start + 24));
  if (reference) return { value: { reference: Number(reference[1]) }, end: start + reference[0].length };
  const word = bytes.toString('latin1', start, end);
  if (Object.hasOwn(WORDS, word)) return { value: WORDS[word]!, end };
  return { value: /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word) ? Number(word) : { operator: word }, end };
}

function nameAt(bytes: Buffer, start: number): Parsed {
  const end = wordEnd(bytes, start + 1);
  const name = bytes.toString('latin1', start + 1, end);
  const decoded = name.replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return { value: { name: decoded }, end };
}

function parseArray(bytes: Buffer, start: number, depth: number): Parsed | null {
  const values: PdfValue[] = [];
  let at = skipBlanks(bytes, start);
  while (bytes[at] !== 0x5d) {
    const parsed = parseValue(bytes, at, depth + 1);
    if (!parsed) return null;
    values.push(parsed.value);
    at = skipBlanks(bytes, parsed.end);
  }
  return { value: values, end: at + 1 };
}

function parseDictionary(bytes: Buffer, start: number, depth: number): Parsed | null {
  const entries = new Map<string, PdfValue>();
  let at = skipBlanks(bytes, start);
  while (bytes[at] !== 0x3e) {
    const key = bytes[at] === 0x2f ? nameAt(bytes, at) : null;
    const parsed = key && parseValue(bytes, key.end, depth + 1);
    if (!key || !parsed) return null;
    entries.set((key.value as { readonly name: string }).name, parsed.value); // nameAt gives names
    at = skipBlanks(bytes, parsed.end);
  }
  return bytes[at + 1] === 0x3e ? { value: entries, end: at + 2 } : null;
}

function hex(bytes: Buffer, start: number): Parsed | null {
  const end = bytes.indexOf('>', start);
  return end < 0 ? null : { value: 'string', end: end + 1 };
}

/** Brackets nest, a backslash takes the next sign with it. */
function literal(bytes: Uint8Array, start: number): Parsed | null {
  let open = 0;
  for (let at = start; at < bytes.length; at++) {
    if (bytes[at] === 0x5c) at++;
    else if (bytes[at] === 0x28) open++;
    else if (bytes[at] === 0x29 && --open === 0) return { value: 'string', end: at + 1 };
  }
  return null;
}
