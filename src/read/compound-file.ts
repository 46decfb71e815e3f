/** Where the header of a compound file keeps its numbers ([MS-CFB], 2.2). */
const AT = {
  sectorShift: 30,
  firstDirectory: 48,
  smallLimit: 56,
  firstSmallTable: 60,
  tableCount: 44,
  firstTableList: 68,
  tableList: 76,
} as const;
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_BYTES = 512;
/** Sectors of 512 bytes, or of 4096; small streams have sectors of 64. */
const SHIFTS = new Set([9, 12]);
const SMALL_SECTOR = 64;
const LISTED_IN_HEADER = 109;
/** Directory entries ([MS-CFB], 2.6.1). */
const ENTRY_BYTES = 128;
const NO_ENTRY = -1;

/** Thrown for bytes that are no compound file, or a broken one; the message says what is wrong. */
export class BrokenFile extends Error {}

/** The streams at the top of a compound file, by name; those inside embedded objects are not among them. */
export type Streams = (name: string) => Uint8Array | null;

/**
 * Open a compound file, the container of Word 97–2003 documents ([MS-CFB]).
 *
 * @returns a look-up that gives null for a stream that is not there
 * @throws BrokenFile
 * @example openCompound(bytes)('WordDocument') // Uint8Array
 */
export function openCompound(bytes: Uint8Array): Streams {
  if (bytes.length < HEADER_BYTES || SIGNATURE.some((byte, i) => bytes[i] !== byte)) throw new BrokenFile('no header');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const shift = view.getUint16(AT.sectorShift, true);
  if (!SHIFTS.has(shift)) throw new BrokenFile('sector size');
  const size = 2 ** shift;
  const table = joinSectors(view, tableSectors(view, size), size);
  const readLarge = (first: number): Uint8Array => joinSectors(view, chainFrom(table, first), size);
  const entries = directoryEntries(readLarge(view.getInt32(AT.firstDirectory, true)));
  const root = entries[0];
  if (root === undefined) throw new BrokenFile('no directory');
  const small = smallStreams(readLarge(root.first), readLarge(view.getInt32(AT.firstSmallTable, true)));
  const limit = view.getUint32(AT.smallLimit, true);
  const files = topEntries(entries, root);
  return (name) => {
    const entry = files.get(name);
    if (entry === undefined) return null;
    return (entry.size < limit ? small(entry.first) : readLarge(entry.first)).subarray(0, entry.size);
  };
}

/** The sectors of the table of sectors: the first in the header, more of them in a list of their own. */
function tableSectors(view: DataView, size: number): number[] {
  const count = view.getUint32(AT.tableCount, true);
  if (count * size > view.byteLength) throw new BrokenFile('sector table');
  const sectors: number[] = [];
  for (let i = 0; i < Math.min(count, LISTED_IN_HEADER); i++) {
    sectors.push(view.getInt32(AT.tableList + 4 * i, true));
  }
  let list = view.getInt32(AT.firstTableList, true);
  while (sectors.length < count && list >= 0 && (list + 2) * size <= view.byteLength) {
    const start = (list + 1) * size;
    for (let at = 0; at < size - 4 && sectors.length < count; at += 4) sectors.push(view.getInt32(start + at, true));
    list = view.getInt32(start + size - 4, true);
  }
  return sectors;
}

/** The bytes of sectors one after the other; of a sector that the file's end cuts off, or beyond it, what there is. */
function joinSectors(view: DataView, sectors: readonly number[], size: number): Uint8Array {
  const joined = new Uint8Array(sectors.length * size);
  for (const [i, sector] of sectors.entries()) {
    const start = (sector + 1) * size;
    if (sector < 0 || start >= view.byteLength) continue;
    const length = Math.min(size, view.byteLength - start);
    joined.set(new Uint8Array(view.buffer, view.byteOffset + start, length), i * size);
  }
  return joined;
}

/** Follow a chain of sectors; each entry of the table names the next one. */
function chainFrom(table: Uint8Array, first: number): number[] {
  const view = new DataView(table.buffer, table.byteOffset, table.length);
  const count = table.length / 4;
  const chain: number[] = [];
  for (let sector = first; sector >= 0 && sector < count; sector = view.getInt32(sector * 4, true)) {
    if (chain.length === count) throw new BrokenFile('sector chains');
    chain.push(sector);
  }
  return chain;
}

/** Streams below the limit share the root's stream. */
function smallStreams(container: Uint8Array, table: Uint8Array): (first: number) => Uint8Array {
  return (first) => {
    const chain = chainFrom(table, first);
    const joined = new Uint8Array(chain.length * SMALL_SECTOR);
    for (const [i, sector] of chain.entries()) {
      joined.set(container.subarray(sector * SMALL_SECTOR, (sector + 1) * SMALL_SECTOR), i * SMALL_SECTOR);
    }
    return joined;
  };
}

interface DirectoryEntry {
  readonly name: string;
  /** Neighbours in the tree of names, and the top of the tree inside. */
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly first: number;
  readonly size: number;
}

function directoryEntries(bytes: Uint8Array): DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Array.from({ length: Math.floor(bytes.length / ENTRY_BYTES) }, (_, i) => {
    const at = i * ENTRY_BYTES;
    const nameBytes = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
    return {
      name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + nameBytes)),
      left: view.getInt32(at + 68, true),
      right: view.getInt32(at + 72, true),
      child: view.getInt32(at + 76, true),
      first: view.getInt32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}

/** The entries directly in the root; each is visited once, whatever the tree says. */
function topEntries(entries: readonly DirectoryEntry[], root: DirectoryEntry): ReadonlyMap<string, DirectoryEntry> {
  const found = new Map<string, DirectoryEntry>();
  const seen = new Set<number>([NO_ENTRY]);
  const open = [root.child];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entry = entries[at];
    if (entry === undefined || seen.has(at)) continue;
    seen.add(at);
    found.set(entry.name, entry);
    open.push(entry.left, entry.right);
  }
  return found;
}
