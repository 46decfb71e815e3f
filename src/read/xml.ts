import { XMLParser } from 'fast-xml-parser';
import type { VFile } from 'vfile';
import { refuse } from '../model/index.ts';

/** An element of an XML part as fast-xml-parser gives it in document order: its name is its only key but `:@`. */
export type XmlNode = Readonly<Record<string, unknown>>;

const ATTRIBUTES = ':@';
const TEXT = '#text';
/** Word nests text boxes and tables; deeper is no document. */
const DEEPEST = 400;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  maxNestedTags: DEEPEST,
});

/**
 * Parse a part of an office document. Names lose their namespace prefix.
 *
 * @returns the element at the root; null for a part that is not there
 * @throws a refusal for XML that is broken, or that declares a document type: no word processor writes one, and its
 * entities could name files or grow without end
 * @example nameOf(parseXml(file, bytesOf('<w:document/>'))) // 'document'
 */
export function parseXml(file: VFile, bytes: Uint8Array | undefined): XmlNode | null {
  if (bytes === undefined) return null;
  const where = file.path ?? null;
  const source = decodeXml(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(source)) refuse(file, 'read:unsafe-document', { where, actual: 'DTD' });
  try {
    const nodes = parser.parse(source) as XmlNode[]; // what preserveOrder makes it return
    return nodes.find((node) => nameOf(node) !== TEXT) ?? null;
  } catch (error) {
    return refuse(file, 'read:broken-document', {
      where,
      actual: error instanceof Error ? error.message : String(error),
    });
  }
}

function decodeXml(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** The name without prefix; `#text` for text. */
export function nameOf(node: XmlNode): string {
  for (const key in node) if (key !== ATTRIBUTES) return key;
  return '';
}

/** What stands in an element, text included. */
export function childrenOf(node: XmlNode): readonly XmlNode[] {
  const value = node[nameOf(node)];
  return Array.isArray(value) ? (value as XmlNode[]) : []; // what preserveOrder makes of content
}

/** The first child of a name, along a path of names. */
export function childAt(node: XmlNode | null, ...path: readonly string[]): XmlNode | null {
  let found = node;
  for (const name of path) found = found === null ? null : (childrenOf(found).find((child) => name in child) ?? null);
  return found;
}

/** The children of a name. */
export function childrenNamed(node: XmlNode | null, name: string): XmlNode[] {
  return node === null ? [] : childrenOf(node).filter((child) => name in child);
}

/** An attribute by its name without prefix; null without it. */
export function attributeAt(node: XmlNode | null, name: string): string | null {
  const attributes = node?.[ATTRIBUTES] as Readonly<Record<string, string>> | undefined; // attributes are not parsed
  const value = attributes?.[name];
  return value === undefined ? null : decodeEntities(value);
}

/** The text of a text node; empty for an element. */
export function ownText(node: XmlNode): string {
  const value = node[TEXT];
  return value === undefined ? '' : decodeEntities(String(value));
}

/** All text below an element. */
export function textBelow(node: XmlNode): string {
  return childrenOf(node)
    .map((child) => ownText(child) + textBelow(child))
    .join('');
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()]!;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
