import type { VFile } from 'vfile';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { refuse } from '../model/index.ts';

const MEGABYTE = 1024 * 1024;
/** A document has dozens of parts, one with many pictures some thousands. */
const MOST_ENTRIES = 20_000;
/** A plan of a thousand pages has some 20 MB of XML. */
const MOST_BYTES = 48 * MEGABYTE;
/** XML packs 10 to 50 times smaller; only made-up content packs far better. Small parts may be anything. */
const MOST_RATIO = 250;
const SMALL = 16 * MEGABYTE;

/** Parts of an archive by their name. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * Unpack the wanted parts of an archive that is in memory. Nothing else is unpacked, so what is packed inside stays shut.
 *
 * @param wanted - tells by its name whether a part is needed
 * @throws a refusal for a broken archive and for one that unpacks to far more than a document can hold
 * @example (await unpack(file, (name) => name === 'content.xml')).get('content.xml')
 */
export async function unpack(file: VFile, wanted: (name: string) => boolean): Promise<Parts> {
  const parts = new Map<string, Uint8Array>();
  try {
    const archive = await fromBufferPromise(Buffer.from(file.value as Uint8Array), { lazyEntries: true }); // open() sets bytes
    if (archive.entryCount > MOST_ENTRIES) throw new TooLarge(`${archive.entryCount} parts`);
    let total = 0;
    for await (const entry of archive.eachEntry()) {
      if (!wanted(entry.fileName)) continue;
      checkRatio(entry);
      const bytes = await unpackEntry(archive, entry, MOST_BYTES - total);
      total += bytes.length;
      parts.set(entry.fileName, bytes);
    }
  } catch (error) {
    const where = file.path ?? null;
    if (error instanceof TooLarge) refuse(file, 'read:archive-too-large', { where, actual: error.message });
    refuse(file, 'read:broken-document', { where, actual: error instanceof Error ? error.message : String(error) });
  }
  return parts;
}

/** Thrown here, caught here. */
class TooLarge extends Error {}

function checkRatio({ fileName, compressedSize, uncompressedSize }: Entry): void {
  if (uncompressedSize <= SMALL || uncompressedSize <= MOST_RATIO * compressedSize) return;
  throw new TooLarge(`${fileName}, ${Math.round(uncompressedSize / MEGABYTE)} MB`);
}

/** Counts what comes out: the size that an archive states may be a lie. */
async function unpackEntry(archive: ZipFile, entry: Entry, room: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of await archive.openReadStreamPromise(entry)) {
    const bytes = chunk as Buffer; // a stream without encoding gives buffers
    size += bytes.length;
    if (size > room) throw new TooLarge(`${entry.fileName}, ${Math.round(MOST_BYTES / MEGABYTE)} MB`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
