/** One operation of a content stream: where it stands, its operator, and its operands as written. */
export interface Operation {
  /** Offset of its first operand. */
  readonly start: number;
  /** Behind its operator. */
  readonly end: number;
  readonly operator: string;
  readonly operands: readonly string[];
}

const BLANKS = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set(Array.from('()<>[]{}/%', (sign) => sign.charCodeAt(0)));
const OPERAND = /^(?:[+\-.\d]|[(</[]|(?:true|false|null)$)/;
/** After the data of an inline image nothing but text may follow so far. */
const TEXT_AFTER_IMAGE = 15;

/**
 * The operations of a content stream in order (ISO 32000-1, 7.8.2). What cannot be read is passed over.
 *
 * @param content - one byte per character
 * @example [...readOperations('BT 3 Tr (a) Tj ET')] // BT, Tr with ['3'], Tj with ['(a)'], ET
 */
export function* readOperations(content: string): Generator<Operation> {
  let operands: string[] = [];
  let start = -1;
  for (let at = skipBlanks(content, 0); at < content.length; ) {
    if (start < 0) start = at;
    const tokenEnd = endOfToken(content, at);
    const token = content.slice(at, tokenEnd);
    let end = tokenEnd;
    if (OPERAND.test(token)) operands.push(token);
    else {
      if (token === 'BI') end = endOfInlineImage(content, tokenEnd);
      yield { start, end, operator: token, operands };
      operands = [];
      start = -1;
    }
    at = skipBlanks(content, end);
  }
}

function skipBlanks(content: string, from: number): number {
  let at = from;
  while (at < content.length) {
    const code = content.charCodeAt(at);
    if (code === 37) at = endOfComment(content, at);
    else if (BLANKS.has(code)) at++;
    else break;
  }
  return at;
}

function endOfComment(content: string, from: number): number {
  let at = from;
  while (at < content.length && content[at] !== '\n' && content[at] !== '\r') at++;
  return at;
}

/** Behind the token that begins here; always further on. */
function endOfToken(content: string, from: number): number {
  const first = content[from];
  if (first === '(') return endOfString(content, from);
  if (first === '[') return endOfNested(content, from, ']');
  if (first === '<') {
    return content[from + 1] === '<' ? endOfNested(content, from, '>>') : behind(content, '>', from);
  }
  let at = from + 1;
  while (at < content.length && !BLANKS.has(content.charCodeAt(at)) && !DELIMITERS.has(content.charCodeAt(at))) at++;
  return at;
}

function behind(content: string, sign: string, from: number): number {
  const at = content.indexOf(sign, from);
  return at < 0 ? content.length : at + sign.length;
}

/** Parentheses nest; a backslash takes the next sign as it is. */
function endOfString(content: string, from: number): number {
  let depth = 0;
  for (let at = from; at < content.length; at++) {
    const sign = content[at];
    if (sign === '\\') at++;
    else if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) return at + 1;
  }
  return content.length;
}

/** Arrays and dictionaries: behind the sign that closes the one begun here. */
function endOfNested(content: string, from: number, closing: ']' | '>>'): number {
  let at = skipBlanks(content, from + closing.length);
  while (at < content.length) {
    if (content.startsWith(closing, at)) return at + closing.length;
    at = skipBlanks(content, endOfToken(content, at));
  }
  return content.length;
}

/** The data end with `EI` between blanks; the same letters within the data are followed by more data. */
function endOfInlineImage(content: string, from: number): number {
  const ends = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/g;
  const data = /\bID[\0\t\n\f\r ]/g;
  data.lastIndex = from;
  ends.lastIndex = data.exec(content) === null ? content.length : data.lastIndex - 1;
  for (let end = ends.exec(content); end !== null; end = ends.exec(content)) {
    const after = content.slice(ends.lastIndex, ends.lastIndex + TEXT_AFTER_IMAGE);
    if (/^[\0\t\n\f\r -~]*$/.test(after)) return ends.lastIndex;
  }
  return content.length;
}
