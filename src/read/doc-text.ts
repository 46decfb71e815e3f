import { readWindows1252 } from '../lexicon/encodings/index.ts';
import { BrokenFile } from './compound-file.ts';
import { type CharacterRange, type DocFile, PART, readPositions } from './doc-file.ts';
import type { AtOffset, Properties } from './doc-pages.ts';

/** Text that lies in one place of the document stream ([MS-DOC], 2.9.177). */
interface Piece extends CharacterRange {
  /** Where its first character is in the document stream. */
  readonly offset: number;
  /** One byte of Windows-1252 per character, else two of UTF-16. */
  readonly isBytes: boolean;
  /** Changes that a fast save put on top of all others; null for none. */
  readonly changes: Properties | null;
}

/** Characters with the same properties. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
  /** Where the first character is in the document stream. */
  readonly offset: number;
  readonly bytesPerCharacter: 1 | 2;
  readonly properties: readonly Properties[];
}

const IN_BYTES = 0x40000000;
/** What the table of pieces begins with ([MS-DOC], 2.9.38). */
const CHANGES = 1;
const PIECES = 2;

/** Read the text of ranges of a document ([MS-DOC], 2.4.1). */
export function textReader(file: DocFile, looks: AtOffset<Properties | null>) {
  const pieces = readPieces(file);
  return function* (range: CharacterRange): Generator<Stretch> {
    for (const piece of pieces) {
      const start = Math.max(range.start, piece.start);
      const end = Math.min(range.end, piece.end);
      if (start < end) yield* stretchesOf(file, piece, { start, end }, looks);
    }
  };
}

function* stretchesOf(
  { word }: DocFile,
  piece: Piece,
  { start, end }: CharacterRange,
  looks: AtOffset<Properties | null>,
): Generator<Stretch> {
  const size = piece.isBytes ? 1 : 2;
  for (let at = start; at < end; ) {
    const offset = piece.offset + (at - piece.start) * size;
    const look = looks(offset);
    const count = look === null ? end - at : Math.max(1, Math.min(end - at, Math.ceil((look.end - offset) / size)));
    const properties = [look?.properties ?? null, piece.changes].filter((each) => each !== null);
    yield { start: at, text: decode(word, offset, count, size), offset, bytesPerCharacter: size, properties };
    at += count;
  }
}

function decode(word: DataView, offset: number, count: number, size: 1 | 2): string {
  const length = Math.min(count * size, word.byteLength - offset);
  if (length < count * size) throw new BrokenFile('text cut off');
  const bytes = new Uint8Array(word.buffer, word.byteOffset + offset, length);
  return size === 1 ? readWindows1252(bytes) : Buffer.from(bytes).toString('utf16le');
}

function readPieces(file: DocFile): Piece[] {
  const part = file.part(PART.pieces);
  if (part === null) throw new BrokenFile('no table of pieces');
  const { view, length } = part;
  const changes: Properties[] = [];
  let at = 0;
  while (at + 3 <= length && view.getUint8(at) === CHANGES) {
    const end = at + 3 + view.getUint16(at + 1, true);
    changes.push({ view, start: at + 3, end });
    at = end;
  }
  if (at + 5 > length || view.getUint8(at) !== PIECES) throw new BrokenFile('table of pieces');
  const count = Math.max(0, Math.floor((Math.min(view.getUint32(at + 1, true), length - at - 5) - 4) / 12));
  const positions = readPositions(view, at + 5, count + 1);
  const entries = at + 5 + 4 * (count + 1);
  return Array.from({ length: count }, (_, i) => {
    const place = view.getUint32(entries + 8 * i + 2, true);
    const change = view.getUint16(entries + 8 * i + 6, true);
    const isBytes = (place & IN_BYTES) !== 0;
    return {
      start: positions[i]!,
      end: positions[i + 1]!,
      offset: isBytes ? (place & ~IN_BYTES) >>> 1 : place,
      isBytes,
      changes: (change & 1) === 0 ? null : (changes[change >> 1] ?? null),
    };
  });
}
