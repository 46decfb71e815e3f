import { isUtf8 } from 'node:buffer';
import type { VFile } from 'vfile';
import { refuse } from '../model/index.ts';

/** Text and the encoding it was written in, as `source.encoding` names it. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
}

const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

/**
 * Decode a text file by its byte order mark, else as UTF-8.
 *
 * @throws a refusal that names the first wrong byte
 * @example decodeText(file, bytesOf('\uFEFFKẾ HOẠCH')) // { text: 'KẾ HOẠCH', encoding: 'utf-8' }
 */
export function decodeText(file: VFile, bytes: Uint8Array): DecodedText {
  const found = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  const { encoding, mark } = found ?? { encoding: 'utf-8' as const, mark: [] };
  const rest = bytes.subarray(mark.length);
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(rest), encoding };
  } catch {
    const at = encoding === 'utf-8' ? mark.length + firstInvalidUtf8(rest) : bytes.length - 1;
    return refuse(file, 'read:invalid-encoding', { where: file.path ?? null, expected: encoding, actual: String(at) });
  }
}

/** Offset of the first byte that is no part of valid UTF-8: the end of the longest valid prefix, by bisection. */
function firstInvalidUtf8(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 4) {
    const middle = characterStart(bytes, (valid + invalid) >> 1);
    if (middle > valid && isUtf8(bytes.subarray(valid, middle))) valid = middle;
    else if (middle > valid) invalid = middle;
    else break;
  }
  for (;;) {
    const next = [1, 2, 3, 4].map((length) => valid + length).find((end) => isUtf8(bytes.subarray(valid, end)));
    if (next === undefined || next > bytes.length) return valid;
    valid = next;
  }
}

/** The nearest start of a character at or before the offset; the offset itself in a run of stray continuation bytes. */
function characterStart(bytes: Uint8Array, offset: number): number {
  for (let i = offset; i > offset - 4 && i > 0; i--) if ((bytes[i]! & 0xc0) !== 0x80) return i;
  return offset;
}
