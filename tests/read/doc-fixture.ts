/** [MS-CFB] and [MS-DOC] in small: a header, one sector of allocation, one of directory, and two streams. */
const SECTOR = 512;
/** Smaller streams would live elsewhere. */
const LEAST_STREAM = 4096;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;
const TEXT_AT = 2048;

/**
 * A Word 97 document of one piece of text: Unicode, or one byte per character.
 *
 * @param text - paragraphs end with `\r`, cells with `\x07`
 */
export function docOf(text: string, letters: 'utf-16' | 'bytes' = 'utf-16'): Uint8Array {
  const isBytes = letters === 'bytes';
  const content = Buffer.from(text, isBytes ? 'latin1' : 'utf16le');
  const word = Buffer.alloc(sectorsOf(TEXT_AT + content.length) * SECTOR);
  word.writeUInt16LE(0xa5ec, 0);
  word.writeUInt16LE(0x0200, 0x0a);
  word.writeUInt32LE(TEXT_AT, 0x18);
  word.writeUInt32LE(text.length, 0x4c);
  word.writeUInt32LE(29, 0x1a6);
  content.copy(word, TEXT_AT);
  return compound(word, pieceTable(text.length, isBytes));
}

/** One piece, by its characters and its place in the file; bit 30 marks one byte per character. */
function pieceTable(length: number, isBytes: boolean): Buffer {
  const table = Buffer.alloc(LEAST_STREAM);
  table.writeUInt8(2, 0);
  table.writeUInt32LE(16, 1);
  table.writeUInt32LE(length, 9);
  table.writeUInt32LE(isBytes ? (TEXT_AT * 2) | 0x40000000 : TEXT_AT, 15);
  return table;
}

function sectorsOf(bytes: number): number {
  return Math.ceil(Math.max(bytes, LEAST_STREAM) / SECTOR);
}

function compound(word: Buffer, table: Buffer): Uint8Array {
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
