import { isUtf8 } from 'node:buffer';
import type { VFile } from 'vfile';
import { readWindows1252 } from '../lexicon/encodings/index.ts';
import type { TextEncoding } from '../model/index.ts';
import { decodeText } from './decode-text.ts';

/** The source of a page and the charset it was read in. */
export interface HtmlSource {
  readonly text: string;
  readonly encoding: string;
}

/** Where the WHATWG HTML standard looks for a charset. */
const PRESCAN_BYTES = 1024;
const CHARSET = /charset\s*=\s*["']?\s*([\w-]+)/i;
/** Labels of charsets whose bytes are letters of Vietnamese; pages with fonts from before Unicode are labelled Latin. */
const LEGACY_LABELS: Readonly<Record<string, TextEncoding>> = {
  'windows-1258': 'windows-1258',
  'x-cp1258': 'windows-1258',
  cp1258: 'windows-1258',
  viscii: 'viscii',
  csviscii: 'viscii',
  'x-viet-tcvn': 'tcvn3',
  tcvn: 'tcvn3',
  'tcvn-5712': 'tcvn3',
  'x-viet-vps': 'vps',
};

/**
 * Decode a web page: by its byte order mark, as UTF-8 where it is valid, else by what it says itself, else as
 * Windows-1252, so that fonts and syllables can tell later what its letters are.
 *
 * @example decodeHtml(file, bytesOf('<meta charset="windows-1258">…')) // { text: '…', encoding: 'windows-1258' }
 */
export function decodeHtml(file: VFile, bytes: Uint8Array): HtmlSource {
  const hasMark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (hasMark || isUtf8(bytes)) return decodeUnicode(bytes);
  const head = Buffer.from(bytes.subarray(0, PRESCAN_BYTES)).toString('latin1');
  const label = CHARSET.exec(head)?.[1]?.toLowerCase() ?? '';
  const legacy = LEGACY_LABELS[label];
  if (legacy !== undefined) return decodeText(file, bytes, legacy);
  if (/^utf-?8$/.test(label)) return { text: new TextDecoder().decode(bytes), encoding: 'utf-8' };
  return { text: readWindows1252(bytes), encoding: 'windows-1252' };
}

function decodeUnicode(bytes: Uint8Array): HtmlSource {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
