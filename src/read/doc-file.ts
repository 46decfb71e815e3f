import { BrokenFile, openCompound } from './compound-file.ts';

/** Words at the start of the document stream ([MS-DOC], 2.5.2). */
const MAGIC = 0xa5ec;
/** Word 6 and 95 wrote another layout. */
const WORD_97 = 0x00c1;
const ENCRYPTED = 0x0100;
const USES_TABLE_1 = 0x0200;
/** Offsets in the file information block ([MS-DOC], 2.5.4 and 2.5.5). */
const LENGTHS_AT = 0x4c;
const PAIRS_AT = 0x9a;

/** Parts of a document by their place among the offset–length pairs of the file information block ([MS-DOC], 2.5.6). */
export const PART = {
  styles: 1,
  footnoteReferences: 2,
  footnoteTexts: 3,
  headers: 11,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  endnoteReferences: 46,
  endnoteTexts: 47,
  lists: 73,
  listOverrides: 74,
} as const;

/** The texts of a document in the order in which they follow each other ([MS-DOC], 2.3). */
export const STORIES = ['main', 'footnotes', 'headers', 'macros', 'comments', 'endnotes', 'textBoxes'] as const;

type Story = (typeof STORIES)[number];

/** Positions in the text of a document, half-open. */
export interface CharacterRange {
  readonly start: number;
  readonly end: number;
}

/** The streams of a Word document and what its file information block says of them. */
export interface DocFile {
  readonly word: DataView;
  readonly table: DataView;
  /** Holds properties that are too long for their page; null without any. */
  readonly data: DataView | null;
  /** A part of the table stream with everything behind it; null when the document has none. */
  readonly part: (part: number) => DocPart | null;
  readonly story: (story: Story) => CharacterRange;
}

export interface DocPart {
  readonly view: DataView;
  /** Bytes that the part takes; lists go on behind it. */
  readonly length: number;
}

/** Thrown for a document that a password protects. */
export class ProtectedFile extends Error {}

/**
 * Open a document of Word 97–2003 ([MS-DOC]).
 *
 * @throws BrokenFile, ProtectedFile
 */
export function openDoc(bytes: Uint8Array): DocFile {
  const stream = openCompound(bytes);
  const word = viewOf(stream('WordDocument'));
  if (word === null || word.byteLength < PAIRS_AT) throw new BrokenFile('no WordDocument');
  if (word.getUint16(0, true) !== MAGIC || word.getUint16(2, true) < WORD_97) throw new BrokenFile('Word 6.0/95');
  const flags = word.getUint16(0x0a, true);
  if ((flags & ENCRYPTED) !== 0) throw new ProtectedFile();
  const table = viewOf(stream((flags & USES_TABLE_1) === 0 ? '0Table' : '1Table'));
  if (table === null) throw new BrokenFile('no table stream');
  return {
    word,
    table,
    data: viewOf(stream('Data')),
    part: (part) => partOf(word, table, part),
    story: (story) => storyOf(word, STORIES.indexOf(story)),
  };
}

/** The lengths stand in the block in the order of the stories. */
function storyOf(word: DataView, index: number): CharacterRange {
  let start = 0;
  for (let i = 0; i < index; i++) start += word.getInt32(LENGTHS_AT + 4 * i, true);
  return { start, end: start + word.getInt32(LENGTHS_AT + 4 * index, true) };
}

function partOf(word: DataView, table: DataView, part: number): DocPart | null {
  const at = PAIRS_AT + 8 * part;
  if (at + 8 > word.byteLength) return null;
  const start = word.getUint32(at, true);
  const length = word.getUint32(at + 4, true);
  if (length === 0 || start + length > table.byteLength) return null;
  return { view: new DataView(table.buffer, table.byteOffset + start, table.byteLength - start), length };
}

function viewOf(bytes: Uint8Array | null): DataView | null {
  return bytes === null ? null : new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** A part of positions and of one entry of `size` bytes for each stretch between two of them ([MS-DOC], 2.2.2). */
export interface Plc {
  readonly positions: readonly number[];
  /** Where the entry of a stretch begins in the view. */
  readonly entryAt: (index: number) => number;
  readonly view: DataView;
}

/**
 * Positions of stretches that follow each other.
 *
 * @throws BrokenFile where one goes back: what stands there would be read again and again
 */
export function readPositions(view: DataView, at: number, count: number): number[] {
  const positions = Array.from({ length: count }, (_, i) => view.getUint32(at + 4 * i, true));
  if (positions.some((position, i) => i > 0 && position < positions[i - 1]!)) throw new BrokenFile('positions');
  return positions;
}

/** @returns positions without entries for a part that is not there */
export function readPlc(part: DocPart | null, size: number): Plc {
  if (part === null) return { positions: [], entryAt: () => 0, view: new DataView(new ArrayBuffer(0)) };
  const { view, length } = part;
  const count = Math.max(0, Math.floor((length - 4) / (4 + size)));
  const positions = readPositions(view, 0, count + 1);
  return { positions, entryAt: (index) => 4 * (count + 1) + size * index, view };
}
