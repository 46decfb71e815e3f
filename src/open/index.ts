import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { VFile } from 'vfile';
import { type RuleId, refuse } from '../model/index.ts';
import { listArchive, readMember } from './archive.ts';
import { type HashedBytes, hashed, readHashed } from './hashed-bytes.ts';
import { BINARY_EXTENSIONS, extensionOf, type MediaType, sniffMediaType, UNSUPPORTED } from './media-type.ts';

export { listArchive, READABLE_EXTENSIONS } from './archive.ts';

/** A path (of a file in a zip archive too: `2004.zip/45-kh.doc`), or bytes that are already in memory (standard input, an upload) with the name to report them by. */
export type PlanInput = string | { readonly name: string; readonly bytes: Uint8Array };

/** Limits of `open`. */
export interface OpenOptions {
  /** Largest file that is accepted, in bytes. Default: 32 MB of text, 512 MB of PDF or image. */
  readonly maxBytes?: number | undefined;
}

const MEGABYTE = 1024 * 1024;
const MAX_TEXT_BYTES = 32 * MEGABYTE;
const MAX_PAGES_BYTES = 512 * MEGABYTE;
/** What a file system's error means; anything else is `open:unreadable`. */
const SYSTEM_ERRORS: Readonly<Record<string, RuleId>> = {
  ENOENT: 'open:not-found',
  ENOTDIR: 'open:not-found',
  EISDIR: 'open:is-a-directory',
};

/**
 * Load a document and find out what it is. The only place that reads input files.
 *
 * @param input - path, or name and bytes
 * @returns a file with its bytes as `value`, its base name as `path`, and `data.opened`
 * @throws a refusal (`open:…`) for what cannot be used: missing, a folder, empty, too large, of no readable format
 * @example open('plans/12-KH-UBND.pdf') // VFile { path: '12-KH-UBND.pdf', data: { opened: { mediaType: 'application/pdf', … } } }
 */
export async function open(input: PlanInput, options: OpenOptions = {}): Promise<VFile> {
  const path = typeof input === 'string' ? input : input.name;
  const file = new VFile({ path: basename(path) || 'input' });
  const name = file.path;
  const { bytes, sha256 } = typeof input === 'string' ? await load(file, input, options) : hashed(input.bytes);
  if (bytes.length === 0) refuse(file, 'open:empty', { actual: name });
  // An archive without documents has a refusal of its own.
  if (typeof input === 'string' && extensionOf(input) === 'zip') await listArchive(input);
  const mediaType = acceptedType(file, bytes);
  checkSize(file, bytes.length, options.maxBytes ?? limitOf(mediaType));
  file.value = bytes;
  file.data.opened = { sha256, bytes: bytes.length, mediaType };
  return file;
}

async function load(file: VFile, path: string, options: OpenOptions): Promise<HashedBytes> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) refuse(file, 'open:is-a-directory', { actual: file.path });
    checkSize(file, found.size, options.maxBytes ?? MAX_PAGES_BYTES);
    return await readHashed(path, found.size);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code; // node's file errors carry a code; a refusal has none
    if (code === undefined) throw error;
    const member = code === 'ENOTDIR' || code === 'ENOENT' ? await readMember(file, path) : null;
    if (member !== null) return hashed(member);
    return refuse(file, SYSTEM_ERRORS[code] ?? 'open:unreadable', { actual: file.path, expected: code });
  }
}

function acceptedType(file: VFile, bytes: Uint8Array): MediaType {
  const type = sniffMediaType(bytes, file.path);
  const extension = extensionOf(file.path);
  if (type === null && BINARY_EXTENSIONS.has(extension)) {
    refuse(file, 'open:wrong-extension', { actual: file.path, expected: extension });
  }
  if (type === null) return refuse(file, 'open:unknown-format', { actual: file.path });
  if (type === 'application/zip') refuse(file, 'open:archive', { actual: file.path });
  const unsupported = type in UNSUPPORTED ? UNSUPPORTED[type as keyof typeof UNSUPPORTED] : null; // `in` has just told
  if (unsupported !== null)
    return refuse(file, 'open:unsupported-format', { actual: file.path, expected: unsupported });
  return type;
}

function limitOf(type: MediaType): number {
  return type.startsWith('text/') ? MAX_TEXT_BYTES : MAX_PAGES_BYTES;
}

function checkSize(file: VFile, size: number, limit: number): void {
  if (size > limit) refuse(file, 'open:too-large', { actual: file.path, expected: sizeName(limit) });
}

function sizeName(bytes: number): string {
  return bytes >= MEGABYTE ? `${Math.round(bytes / MEGABYTE)} MB` : `${bytes} bytes`;
}
