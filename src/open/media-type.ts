/** Media types that the readers know, and those that are only recognised. */
export type MediaType =
  | 'application/msword'
  | 'application/pdf'
  | 'application/rtf'
  | 'application/vnd.oasis.opendocument.text'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'application/zip'
  | 'image/png'
  | 'image/jpeg'
  | 'image/tiff'
  | 'image/webp'
  | 'text/html'
  | 'text/markdown'
  | 'text/plain'
  | UnsupportedType;

/** Formats that are told apart only to say what to do. */
export type UnsupportedType =
  | 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  | 'message/rfc822';

/** Format names for refusals, the same in every language. */
export const UNSUPPORTED: Readonly<Record<UnsupportedType, string>> = {
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PPTX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'message/rfc822': 'EML / MHT',
};

/** Extensions that promise a binary format. */
export const BINARY_EXTENSIONS: ReadonlySet<string> = new Set([
  'doc',
  'docx',
  'jpeg',
  'jpg',
  'odt',
  'pdf',
  'png',
  'tif',
  'tiff',
  'webp',
  'zip',
]);

interface Signature {
  readonly type: MediaType;
  readonly matches: (head: string) => boolean;
}

const startsWith =
  (...starts: readonly string[]) =>
  (head: string): boolean =>
    starts.some((start) => head.startsWith(start));

/** In order: the first signature that matches wins. `head` holds one character per byte. */
const SIGNATURES: readonly Signature[] = [
  // ISO 32000-1, Annex H: readers accept the header anywhere in the first 1024 bytes.
  { type: 'application/pdf', matches: (head) => head.slice(0, 1024).includes('%PDF-') },
  { type: 'image/png', matches: startsWith('\x89PNG\r\n\x1a\n') },
  { type: 'image/jpeg', matches: startsWith('\xff\xd8\xff') },
  { type: 'image/tiff', matches: startsWith('II*\0', 'MM\0*', 'II+\0', 'MM\0+') },
  { type: 'image/webp', matches: (head) => head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP' },
  { type: 'application/msword', matches: startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') },
  { type: 'application/rtf', matches: startsWith('{\\rtf') },
  {
    type: 'application/vnd.oasis.opendocument.text',
    matches: isZipWith('mimetypeapplication/vnd.oasis.opendocument.text'),
  },
  { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', matches: isZipWith('xl/') },
  {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    matches: isZipWith('ppt/'),
  },
  {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    matches: isZipWith('word/', '[Content_Types].xml'),
  },
  { type: 'application/zip', matches: startsWith('PK\x03\x04', 'PK\x05\x06') },
  // RFC 5322: header fields before anything else.
  {
    type: 'message/rfc822',
    matches: (head) =>
      /^(?:Received|Return-Path|MIME-Version|Message-ID|From): /i.test(head) && /^MIME-Version: /im.test(head),
  },
  {
    type: 'text/html',
    matches: (head) => /^(?:\xef\xbb\xbf)?\s*(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype html|html)[\s>]/i.test(head),
  },
];

/** What text is by the extension of its name; a page may begin with anything. */
const TEXT_EXTENSIONS: Readonly<Record<string, MediaType>> = {
  htm: 'text/html',
  html: 'text/html',
  markdown: 'text/markdown',
  md: 'text/markdown',
};

/** How many bytes a signature may need. */
const HEAD_BYTES = 4096;

/**
 * The media type of a file: by its content first, by the extension second.
 *
 * @returns null for binary content of no known format
 * @example sniffMediaType(bytesOf('%PDF-1.7 …'), 'ke-hoach.txt') // 'application/pdf'
 */
export function sniffMediaType(bytes: Uint8Array, name: string): MediaType | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString('latin1');
  const found = SIGNATURES.find((signature) => signature.matches(head));
  if (found !== undefined) return found.type;
  if (!isText(head)) return null;
  return TEXT_EXTENSIONS[extensionOf(name)] ?? 'text/plain';
}

/** The lower-case extension of a name without its dot; empty without one. */
export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

function isZipWith(...parts: readonly string[]): (head: string) => boolean {
  return (head) => head.startsWith('PK\x03\x04') && parts.some((part) => head.includes(part));
}

/**
 * Text holds few control characters. VISCII uses six of them as capital letters, so a handful is allowed; zero bytes
 * belong to UTF-16 only. `head` holds one character per byte.
 */
function isText(head: string): boolean {
  if (head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff')) return true;
  let controls = 0;
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i);
    if (code === 0) return false;
    if (code < 0x20 && !BLANK_CONTROLS.has(code)) controls++;
  }
  return controls <= head.length / 20;
}

/** Tab, line feed, vertical tab, form feed, carriage return. */
const BLANK_CONTROLS: ReadonlySet<number> = new Set([9, 10, 11, 12, 13]);
