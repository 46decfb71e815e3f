import { isUtf8 } from 'node:buffer';
import type { VFile } from 'vfile';
import {
  decodeLegacy,
  decodeMixed,
  LEGACY_ENCODINGS,
  type MixedText,
  readWindows1252,
} from '../lexicon/encodings/index.ts';
import { refuse, report, type TextEncoding } from '../model/index.ts';

/** Text and the encoding it was written in, as `source.encoding` names it. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** UTF-8 that was read as Windows-1252. */
const MISREAD = 'utf-8-misread';
const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

/**
 * Decode a text file: by its byte order mark, else as UTF-8, else by the Vietnamese encoding in which it reads best.
 * Text that is valid UTF-8 may itself show a legacy encoding; such stretches are decoded too and reported as
 * `normalise:decoded`.
 *
 * @param forced - the encoding, where the user knows it
 * @throws a refusal that names the first wrong byte, for bytes that are valid in no encoding
 * @example decodeText(file, bytesOf('\uFEFFKẾ HOẠCH')) // { text: 'KẾ HOẠCH', encoding: 'utf-8' }
 */
export function decodeText(file: VFile, bytes: Uint8Array, forced?: TextEncoding): DecodedText {
  if (forced !== undefined) return decodeForced(file, bytes, forced);
  const { encoding, mark } = markOf(bytes);
  const text = decodeUnicode(bytes.subarray(mark.length), encoding);
  if (text !== null) return decodeShown(file, text, encoding);
  if (encoding === 'utf-8' && mark.length === 0) {
    const shown = decodeMixed(readWindows1252(bytes), { leastGain: 1 });
    // Nothing but UTF-8 means UTF-8 with a wrong byte: that is damage, not an encoding.
    if (shown.encodings.some((name) => name !== MISREAD)) return reportDecoded(file, shown);
  }
  return refuseBytes(file, bytes, encoding);
}

/**
 * Decode what a text shows in a legacy encoding, and report it.
 *
 * @param encoding - what the text was in before
 * @example decodeShown(file, 'ñy ban nh©n d©n tØnh', 'utf-8') // { text: 'ủy ban nhân dân tỉnh', encoding: 'tcvn3' }
 */
export function decodeShown(file: VFile, text: string, encoding: DecodedText['encoding']): DecodedText {
  const shown = decodeMixed(text);
  return shown.encodings.length === 0 ? { text, encoding } : reportDecoded(file, shown);
}

function reportDecoded(file: VFile, { text, encodings, confidence }: MixedText): DecodedText {
  const actual = `${encodings.join(', ')} (${Math.floor(confidence * 100)} %)`;
  report(file, 'normalise:decoded', { actual });
  return { text, encoding: encodings.find((name) => name !== MISREAD) ?? MISREAD };
}

interface ByteOrderMark {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly mark: readonly number[];
}

function markOf(bytes: Uint8Array): ByteOrderMark {
  const found = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  return found ?? { encoding: 'utf-8', mark: [] };
}

function decodeForced(file: VFile, bytes: Uint8Array, forced: TextEncoding): DecodedText {
  const { mark } = markOf(bytes);
  const rest = bytes.subarray(mark.length);
  const legacy = LEGACY_ENCODINGS.find((name) => name === forced);
  if (legacy === undefined) {
    const text = decodeUnicode(rest, forced as ByteOrderMark['encoding']); // the others are those of Unicode
    return text === null ? refuseBytes(file, bytes, forced) : { text, encoding: forced };
  }
  const shown = (legacy === MISREAD ? null : decodeUnicode(bytes, 'utf-8')) ?? readWindows1252(bytes);
  return { text: decodeLegacy(shown, legacy), encoding: legacy };
}

/** Null for bytes that are not valid. */
function decodeUnicode(bytes: Uint8Array, encoding: ByteOrderMark['encoding']): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refuseBytes(file: VFile, bytes: Uint8Array, encoding: string): never {
  const { mark } = markOf(bytes);
  const at = encoding === 'utf-8' ? mark.length + firstInvalidUtf8(bytes.subarray(mark.length)) : bytes.length - 1;
  return refuse(file, 'read:invalid-encoding', { where: file.path ?? null, expected: encoding, actual: String(at) });
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
