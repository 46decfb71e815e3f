/** A piece of RTF. */
export type RtfToken =
  | { readonly type: 'open' }
  | { readonly type: 'close' }
  /** `\b0`: a word with its number, null without one. */
  | { readonly type: 'word'; readonly word: string; readonly value: number | null }
  /** A byte of text, written as itself or as `\'hh`. */
  | { readonly type: 'byte'; readonly byte: number };

const OPEN: RtfToken = { type: 'open' };
const CLOSE: RtfToken = { type: 'close' };
const BYTES: readonly RtfToken[] = Array.from({ length: 256 }, (_, byte) => ({ type: 'byte', byte }) as const);
const BACKSLASH = 0x5c;
const QUOTE = 0x27;
const LONGEST_WORD = 32;

/** Signs that are written as one character behind a backslash (RTF 1.9.1, special characters), as words. */
const SIGNS: Readonly<Record<string, string>> = {
  '~': 'nbsp',
  '-': 'softhyphen',
  _: 'nbhyphen',
  '*': '*',
  '\n': 'par',
  '\r': 'par',
};

/**
 * Cut RTF into tokens (RTF 1.9.1, conventions of an RTF reader). Any bytes give tokens.
 *
 * @example [...rtfTokens(bytesOf('{\\b1 Kế}'))] // open, word b 1, bytes, close
 */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at]!;
    if (byte === BACKSLASH) {
      const { token, end } = controlAt(bytes, at + 1);
      if (token !== null) yield token;
      at = end;
      if (token?.type === 'word' && token.word === 'bin') at += Math.max(0, token.value ?? 0);
      continue;
    }
    at++;
    if (byte === 0x7b) yield OPEN;
    else if (byte === 0x7d) yield CLOSE;
    else if (byte !== 0x0a && byte !== 0x0d && byte !== 0) yield BYTES[byte]!;
  }
}

interface Control {
  readonly token: RtfToken | null;
  readonly end: number;
}

/** The control behind a backslash. */
function controlAt(bytes: Uint8Array, start: number): Control {
  const first = bytes[start];
  if (first === undefined) return { token: null, end: start };
  if (first === QUOTE) return hexAt(bytes, start + 1);
  if (!isLetter(first)) {
    const sign = SIGNS[String.fromCharCode(first)];
    const token: RtfToken = sign === undefined ? BYTES[first]! : { type: 'word', word: sign, value: null };
    return { token, end: start + 1 };
  }
  let end = start;
  while (isLetter(bytes[end]) && end - start < LONGEST_WORD) end++;
  const word = latin1(bytes, start, end);
  const numberStart = end;
  if (bytes[end] === 0x2d) end++;
  while (isDigit(bytes[end]) && end - numberStart < 11) end++;
  const digits = latin1(bytes, numberStart, end);
  const value = /\d/.test(digits) ? Number(digits) : null;
  if (bytes[end] === 0x20) end++;
  return { token: { type: 'word', word, value }, end };
}

function hexAt(bytes: Uint8Array, at: number): Control {
  const digits = latin1(bytes, at, at + 2);
  return /^[0-9a-f]{2}$/i.test(digits)
    ? { token: BYTES[Number.parseInt(digits, 16)]!, end: at + 2 }
    : { token: null, end: at };
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
