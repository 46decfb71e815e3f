import { basename } from 'node:path';
import { VFile } from 'vfile';
import type { Entry, ZipFile } from 'yauzl';
import { isRefusal, refuse } from '../model/index.ts';
import { extensionOf } from './media-type.ts';

/** Extensions of the files that can be read, without archives: one inside another stays shut. */
export const READABLE_EXTENSIONS: readonly string[] =
  'pdf png jpg jpeg tif tiff webp txt md markdown html htm docx doc rtf odt'.split(' ');

const MEGABYTE = 1024 * 1024;
/** An office keeps some thousand files in one archive. */
const MOST_ENTRIES = 20_000;
/** The largest scan that people pack. */
const MOST_BYTES = 128 * MEGABYTE;
/** Text packs 5 to 20 times smaller, tables and empty pages more; only made-up content packs far better. */
const MOST_RATIO = 250;
const SMALL = 16 * MEGABYTE;

/**
 * The documents in a zip archive, as paths that {@link open} takes.
 *
 * @returns sorted; folders, system files and what cannot be read left out
 * @throws a refusal for a broken archive, one of too many files, and one without any document
 * @example listArchive('2004.zip') // ['2004.zip/quy-1/45-kh.doc', …]
 */
export async function listArchive(path: string): Promise<string[]> {
  const file = new VFile({ path: basename(path) });
  const names = await inArchive(file, path, async (archive) => {
    if (archive.entryCount > MOST_ENTRIES) tooLarge(file, `${archive.entryCount} files`);
    const found: string[] = [];
    for await (const { fileName } of archive.eachEntry()) if (isDocument(fileName)) found.push(fileName);
    return found;
  });
  if (names.length === 0) refuse(file, 'open:empty-archive', { actual: file.path });
  return names.sort().map((name) => `${path}/${name}`);
}

/** Folders of macOS hold a second, unreadable file for each. */
function isDocument(name: string): boolean {
  return READABLE_EXTENSIONS.includes(extensionOf(name)) && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(name);
}

/**
 * Read a file in an archive.
 *
 * @param path - of the archive and of the file in it: `2004.zip/quy-1/45-kh.doc`
 * @returns null where no part of the path is an archive, or it has no such file
 */
export async function readMember(file: VFile, path: string): Promise<Uint8Array | null> {
  const [, archivePath, name] = /^(.*?\.zip)[\\/](.+)$/i.exec(path) ?? [];
  if (archivePath === undefined) return null;
  const wanted = name!.replaceAll('\\', '/');
  return inArchive(file, archivePath, async (archive) => {
    for await (const entry of archive.eachEntry()) {
      if (entry.fileName === wanted) return unpackEntry(file, archive, entry);
    }
    return null;
  });
}

async function inArchive<T>(file: VFile, path: string, work: (archive: ZipFile) => Promise<T>): Promise<T> {
  const { openPromise } = await import('yauzl');
  let archive: ZipFile | null = null;
  try {
    archive = await openPromise(path, { lazyEntries: true, autoClose: false });
    return await work(archive);
  } catch (error) {
    if (isRefusal(error)) throw error;
    const actual = error instanceof Error ? error.message : String(error);
    return refuse(file, 'read:broken-document', { where: file.path ?? null, actual });
  } finally {
    archive?.close();
  }
}

/** Counts what comes out: the size that an archive states may be a lie. */
async function unpackEntry(file: VFile, archive: ZipFile, entry: Entry): Promise<Uint8Array> {
  const { compressedSize, uncompressedSize } = entry;
  if (uncompressedSize > SMALL && uncompressedSize > MOST_RATIO * compressedSize)
    tooLarge(file, sizeOf(uncompressedSize));
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of await archive.openReadStreamPromise(entry)) {
    const bytes = chunk as Buffer; // a stream without encoding gives buffers
    size += bytes.length;
    if (size > MOST_BYTES) tooLarge(file, sizeOf(MOST_BYTES));
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function sizeOf(bytes: number): string {
  return `${Math.round(bytes / MEGABYTE)} MB`;
}

function tooLarge(file: VFile, actual: string): never {
  return refuse(file, 'read:archive-too-large', { where: file.path ?? null, actual });
}
