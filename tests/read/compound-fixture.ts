const SECTOR = 512;
/** Smaller streams would live elsewhere. */
const LEAST_STREAM = 4096;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;

/**
 * A compound file of the two streams of a Word document ([MS-CFB] in small: a header, one sector of allocation, one of
 * directory).
 */
export function compound(wordBytes: Uint8Array, tableBytes: Uint8Array): Uint8Array {
  const [word, table] = [padded(wordBytes), padded(tableBytes)];
  const [wordSectors, tableSectors] = [word.length / SECTOR, table.length / SECTOR];
  const allocation = Buffer.alloc(SECTOR, 0xff);
  allocation.writeUInt32LE(0xfffffffd, 0);
  allocation.writeUInt32LE(END_OF_CHAIN, 4);
  const chain = (start: number, count: number): void => {
    for (let i = 0; i < count; i++) {
      allocation.writeUInt32LE(i === count - 1 ? END_OF_CHAIN : start + i + 1, (start + i) * 4);
    }
  };
  chain(2, wordSectors);
  chain(2 + wordSectors, tableSectors);
  const directory = Buffer.concat([
    entry('Root Entry', { type: 5, child: 1, start: END_OF_CHAIN, size: 0 }),
    entry('WordDocument', { type: 2, right: 2, start: 2, size: word.length }),
    entry('1Table', { type: 2, start: 2 + wordSectors, size: table.length }),
    Buffer.alloc(128),
  ]);
  return Buffer.concat([header(), allocation, directory, word, table]);
}

function header(): Buffer {
  const head = Buffer.alloc(SECTOR, 0xff);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head);
  head.fill(0, 8, 76);
  head.writeUInt16LE(0x3e, 24);
  head.writeUInt16LE(3, 26);
  head.writeUInt16LE(0xfffe, 28);
  head.writeUInt16LE(9, 30);
  head.writeUInt16LE(6, 32);
  head.writeUInt32LE(1, 44);
  head.writeUInt32LE(1, 48);
  head.writeUInt32LE(LEAST_STREAM, 56);
  head.writeUInt32LE(END_OF_CHAIN, 60);
  head.writeUInt32LE(END_OF_CHAIN, 68);
  head.writeUInt32LE(0, 76);
  return head;
}

interface Entry {
  readonly type: number;
  readonly start: number;
  readonly size: number;
  readonly right?: number;
  readonly child?: number;
}

function entry(name: string, { type, start, size, right = FREE, child = FREE }: Entry): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 'utf16le');
  bytes.writeUInt16LE((name.length + 1) * 2, 64);
  bytes.writeUInt8(type, 66);
  bytes.writeUInt32LE(FREE, 68);
  bytes.writeUInt32LE(right, 72);
  bytes.writeUInt32LE(child, 76);
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}

function padded(bytes: Uint8Array): Buffer {
  const sectors = Math.ceil(Math.max(bytes.length, LEAST_STREAM) / SECTOR);
  return Buffer.concat([bytes, Buffer.alloc(sectors * SECTOR - bytes.length)]);
}
