import { compound } from './compound-fixture.ts';

/** [MS-DOC] in small: text with direct properties, fonts, one list, notes. */

/** Characters with the same properties. */
export interface DocRun {
  readonly text: string;
  readonly sprms?: readonly number[];
}

export interface DocTestParagraph {
  readonly runs: readonly DocRun[];
  /** Carriage return, or the end of a cell. */
  readonly end?: '\r' | '\x07';
  readonly sprms?: readonly number[];
}

export interface DocParts {
  /** One byte per character, else two. */
  readonly letters?: 'utf-16' | 'bytes';
  readonly fonts?: readonly string[];
  /** Levels of the one list, which paragraphs name as 1: number format and text, with `%1` for its number. */
  readonly levels?: readonly (readonly [format: number, text: string])[];
  /** Texts of footnotes; their marks are the characters \x02 of the text in order. */
  readonly notes?: readonly string[];
}

const TEXT_AT = 2048;
const PAGE = 512;
const PAIRS_AT = 0x9a;
/** A change with an operand of one or of two bytes. */
export const sprm8 = (code: number, value: number): number[] => [code & 255, code >> 8, value];
export const sprm16 = (code: number, value: number): number[] => [code & 255, code >> 8, value & 255, value >> 8];
/** The mark of a note. */
export const noteMark: DocRun = { text: '\x02', sprms: sprm8(0x0855, 1) };

/** A Word 97 document of plain text: paragraphs end with `\r`, cells with `\x07`. */
export function docOf(text: string, letters: 'utf-16' | 'bytes' = 'utf-16'): Uint8Array {
  const parts: DocTestParagraph[] = [];
  let run = '';
  for (const sign of text) {
    if (sign === '\r' || sign === '\x07') {
      parts.push({ runs: [{ text: run }], end: sign });
      run = '';
    } else run += sign;
  }
  return docOfParagraphs(parts, { letters });
}

/** A Word 97 document of paragraphs. */
export function docOfParagraphs(paragraphs: readonly DocTestParagraph[], parts: DocParts = {}): Uint8Array {
  const { letters = 'utf-16', fonts = [], levels = [], notes = [] } = parts;
  const size = letters === 'bytes' ? 1 : 2;
  const noteTexts = notes.map((text): DocTestParagraph => ({ runs: [noteMark, { text: ` ${text}` }] }));
  const all = notes.length === 0 ? paragraphs : [...paragraphs, ...noteTexts, { runs: [] }];
  const text = all.map(({ runs, end = '\r' }) => runs.map((run) => run.text).join('') + end).join('');
  const main = paragraphs.reduce(
    (sum, { runs }) => sum + 1 + runs.reduce((count, run) => count + run.text.length, 0),
    0,
  );
  const content = Buffer.from(text, letters === 'bytes' ? 'latin1' : 'utf16le');
  const pages = new Pages(TEXT_AT + content.length);
  const characters = pages.add(characterStretches(all, size), 1);
  const paragraphPages = pages.add(paragraphStretches(all, size), 13);
  const marks = [...text.slice(0, main)].flatMap((sign, at) => (sign === '\x02' ? [at] : []));
  const noteEnds = noteTexts.map((_, i) => lengthOf(noteTexts.slice(0, i + 1)));
  const tables: readonly (readonly [part: number, bytes: Buffer, behind?: Buffer])[] = [
    [33, pieceTable(text.length, size)],
    [12, characters],
    [13, paragraphPages],
    [15, fontTable(fonts)],
    ...(levels.length === 0 ? [] : [[73, listTable(), levelTable(levels)] as const, [74, overrideTable()] as const]),
    ...(notes.length === 0
      ? []
      : [
          [
            2,
            plc(
              [...marks, main + 1],
              marks.map(() => Buffer.from([1, 0])),
            ),
          ] as const,
          [3, plc([0, ...noteEnds, noteEnds.at(-1)! + 1], [])] as const,
        ]),
  ];
  const word = Buffer.concat([fileBlock(tables, main, text.length - main), content, pages.bytes()]);
  return compound(word, Buffer.concat(tables.flatMap(([, bytes, behind]) => (behind ? [bytes, behind] : [bytes]))));
}

function lengthOf(paragraphs: readonly DocTestParagraph[]): number {
  return paragraphs.reduce((sum, { runs }) => sum + 1 + runs.reduce((count, run) => count + run.text.length, 0), 0);
}

/** Ends at an even multiple, so that what follows begins where the text begins. */
function fileBlock(tables: readonly (readonly [number, Buffer, Buffer?])[], main: number, notes: number): Buffer {
  const block = Buffer.alloc(TEXT_AT);
  block.writeUInt16LE(0xa5ec, 0);
  block.writeUInt16LE(0x00c1, 2);
  block.writeUInt16LE(0x0200, 0x0a);
  block.writeUInt32LE(TEXT_AT, 0x18);
  block.writeUInt32LE(main, 0x4c);
  block.writeUInt32LE(notes, 0x50);
  let at = 0;
  for (const [part, bytes, behind] of tables) {
    block.writeUInt32LE(at, PAIRS_AT + 8 * part);
    block.writeUInt32LE(bytes.length, PAIRS_AT + 8 * part + 4);
    at += bytes.length + (behind?.length ?? 0);
  }
  return block;
}

/** One piece, by its characters and its place in the file; bit 30 marks one byte per character. */
function pieceTable(length: number, size: 1 | 2): Buffer {
  const piece = Buffer.alloc(8);
  piece.writeUInt32LE(size === 1 ? (TEXT_AT * 2) | 0x40000000 : TEXT_AT, 2);
  const pieces = plc([0, length], [piece]);
  return Buffer.concat([Buffer.from([2]), numbers([pieces.length]), pieces]);
}

interface Stretch {
  readonly end: number;
  readonly properties: Buffer;
}

function characterStretches(paragraphs: readonly DocTestParagraph[], size: number): Stretch[] {
  let end = TEXT_AT;
  return paragraphs.flatMap(({ runs }) =>
    [...runs, { text: '\r' }].map(({ text, sprms = [] }: DocRun) => {
      end += text.length * size;
      return { end, properties: Buffer.from([sprms.length, ...sprms]) };
    }),
  );
}

/** Properties of paragraphs begin with their style, and count words. */
function paragraphStretches(paragraphs: readonly DocTestParagraph[], size: number): Stretch[] {
  let end = TEXT_AT;
  return paragraphs.map((paragraph) => {
    end += lengthOf([paragraph]) * size;
    const sprms = [0, 0, ...(paragraph.sprms ?? [])];
    const odd = sprms.length % 2 === 1 ? sprms : [...sprms, 0];
    return { end, properties: Buffer.from([(odd.length + 1) / 2, ...odd]) };
  });
}

/** Pages of properties behind the text. */
class Pages {
  readonly #first: number;
  readonly #padding: number;
  readonly #pages: Buffer[] = [];

  constructor(textEnd: number) {
    this.#first = Math.ceil(textEnd / PAGE);
    this.#padding = this.#first * PAGE - textEnd;
  }

  /** @returns the table that names the pages */
  add(stretches: readonly Stretch[], entryBytes: number): Buffer {
    const names: number[] = [];
    const starts: number[] = [];
    let start = TEXT_AT;
    for (let i = 0; i < stretches.length; ) {
      const group: Stretch[] = [];
      let room = PAGE - 1 - 4;
      for (; i < stretches.length; i++) {
        const bytes = stretches[i]!.properties.length;
        room -= 4 + entryBytes + bytes + (bytes % 2);
        if (room < 0) break;
        group.push(stretches[i]!);
      }
      names.push(this.#first + this.#pages.length);
      starts.push(start);
      this.#pages.push(pageOf(start, group, entryBytes));
      start = group.at(-1)!.end;
    }
    return plc(
      [...starts, start],
      names.map((name) => numbers([name])),
    );
  }

  bytes(): Buffer {
    return Buffer.concat([Buffer.alloc(this.#padding), ...this.#pages]);
  }
}

function pageOf(start: number, stretches: readonly Stretch[], entryBytes: number): Buffer {
  const page = Buffer.alloc(PAGE);
  let free = PAGE - 2;
  for (const [i, { end, properties }] of stretches.entries()) {
    page.writeUInt32LE(i === 0 ? start : stretches[i - 1]!.end, 4 * i);
    page.writeUInt32LE(end, 4 * (i + 1));
    free -= properties.length + (properties.length % 2);
    properties.copy(page, free);
    page.writeUInt8(free / 2, 4 * (stretches.length + 1) + entryBytes * i);
  }
  page.writeUInt8(stretches.length, PAGE - 1);
  return page;
}

function fontTable(names: readonly string[]): Buffer {
  const records = names.map((name) => {
    const record = Buffer.concat([Buffer.alloc(40), Buffer.from(`${name}\0`, 'utf16le')]);
    record.writeUInt8(record.length - 1, 0);
    return record;
  });
  return Buffer.concat([Buffer.from([names.length, 0, 0, 0]), ...records]);
}

const LIST = 77;

function listTable(): Buffer {
  const list = Buffer.alloc(2 + 28);
  list.writeUInt16LE(1, 0);
  list.writeInt32LE(LIST, 2);
  return list;
}

/** Nine levels stand behind the lists. */
function levelTable(levels: NonNullable<DocParts['levels']>): Buffer {
  const all = Array.from({ length: 9 }, (_, i) => levels[i] ?? ([255, ''] as const));
  return Buffer.concat(
    all.map(([format, template]) => {
      const text = template.replace(/%(\d)/g, (_, digit: string) => String.fromCharCode(Number(digit) - 1));
      const level = Buffer.alloc(30 + 2 * text.length);
      level.writeInt32LE(1, 0);
      level.writeUInt8(format, 4);
      level.writeUInt16LE(text.length, 28);
      level.write(text, 30, 'utf16le');
      return level;
    }),
  );
}

function overrideTable(): Buffer {
  const override = Buffer.alloc(4 + 16 + 4);
  override.writeUInt32LE(1, 0);
  override.writeInt32LE(LIST, 4);
  return override;
}

function plc(positions: readonly number[], entries: readonly Buffer[]): Buffer {
  return Buffer.concat([numbers(positions), ...entries]);
}

function numbers(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [i, value] of values.entries()) bytes.writeUInt32LE(value, 4 * i);
  return bytes;
}
