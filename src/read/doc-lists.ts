import { type DocFile, type DocPart, PART } from './doc-file.ts';
import type { NumberFormat } from './list-number.ts';
import { countLists, type Labeller, type ListLevel, type WordList } from './word-lists.ts';

/** Number formats ([MS-OSHARED], 2.2.1.3); others are written as decimals. */
const FORMATS: Readonly<Record<number, NumberFormat>> = {
  0: 'decimal',
  1: 'upper-roman',
  2: 'lower-roman',
  3: 'upper-letter',
  4: 'lower-letter',
  22: 'decimal-zero',
};
const BULLET = 23;
const NO_NUMBER = 255;
/** What follows the number: a tab, a blank, or nothing. */
const NOTHING = 2;
const LIST_BYTES = 28;
const LEVEL_BYTES = 28;
const OVERRIDE_BYTES = 16;
const LEVELS = 9;
const NO_POSITION_BYTES = 4;
const IS_LEGAL = 0x04;
const NO_RESTART = 0x08;
const SETS_START = 0x10;
const SETS_LEVEL = 0x20;

/** Read the lists of a document ([MS-DOC], 2.9.147 and 2.9.131) into a counter; paragraphs name them from 1 on. */
export function readDocLists(file: DocFile): Labeller {
  const definitions = readDefinitions(file.part(PART.lists));
  return countLists(readOverrides(file.part(PART.listOverrides), definitions));
}

/** Levels by the number of their list. */
type Definitions = ReadonlyMap<number, ReadonlyMap<number, ListLevel>>;

/** The levels of all lists stand behind the lists, one after the other. */
function readDefinitions(part: DocPart | null): Definitions {
  const definitions = new Map<number, ReadonlyMap<number, ListLevel>>();
  if (part === null || part.length < 2) return definitions;
  const { view } = part;
  const count = Math.min(view.getUint16(0, true), Math.floor((part.length - 2) / LIST_BYTES));
  let next = 2 + count * LIST_BYTES;
  for (let i = 0; i < count; i++) {
    const at = 2 + i * LIST_BYTES;
    const isSimple = (view.getUint8(at + 26) & 1) === 1;
    const levels = new Map<number, ListLevel>();
    for (let level = 0; level < (isSimple ? 1 : LEVELS); level++) {
      const read = readLevel(view, next);
      if (read === null) return definitions;
      levels.set(level, read.level);
      next = read.end;
    }
    definitions.set(view.getInt32(at, true), levels);
  }
  return definitions;
}

interface ReadLevel {
  readonly level: ListLevel;
  readonly end: number;
}

/** A level ([MS-DOC], 2.9.150): fixed fields, two groups of properties, the text of the number. */
function readLevel(view: DataView, at: number): ReadLevel | null {
  if (at + LEVEL_BYTES > view.byteLength) return null;
  const format = view.getUint8(at + 4);
  const flags = view.getUint8(at + 5);
  const textAt = at + LEVEL_BYTES + view.getUint8(at + 24) + view.getUint8(at + 25);
  if (textAt + 2 > view.byteLength) return null;
  const end = textAt + 2 + 2 * view.getUint16(textAt, true);
  if (end > view.byteLength) return null;
  const isNumber = format !== BULLET && format !== NO_NUMBER;
  const level = {
    start: view.getInt32(at, true),
    format: isNumber ? (FORMATS[format] ?? 'decimal') : null,
    isBullet: format === BULLET,
    text: templateAt(view, textAt + 2, end),
    suffix: view.getUint8(at + 15) === NOTHING ? '' : ' ',
    restart: (flags & NO_RESTART) === 0 ? null : view.getUint8(at + 26),
    legal: (flags & IS_LEGAL) !== 0,
  };
  return { level, end };
}

/** Characters below 9 stand for the number of that level: `%1.` as OOXML writes it. */
function templateAt(view: DataView, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += 2) {
    const unit = view.getUint16(at, true);
    text += unit < LEVELS ? `%${unit + 1}` : String.fromCharCode(unit);
  }
  return text;
}

/** What paragraphs name is an override of a list: its levels, some of them changed or started anew. */
function readOverrides(part: DocPart | null, definitions: Definitions): ReadonlyMap<string, WordList> {
  const lists = new Map<string, WordList>();
  if (part === null || part.length < 4) return lists;
  const { view, length } = part;
  const count = Math.min(view.getUint32(0, true), Math.floor((length - 4) / OVERRIDE_BYTES));
  let next = 4 + count * OVERRIDE_BYTES;
  for (let i = 0; i < count; i++) {
    const at = 4 + i * OVERRIDE_BYTES;
    const definition = view.getInt32(at, true);
    const levels = new Map(definitions.get(definition));
    const restarts = new Map<number, number>();
    next += NO_POSITION_BYTES;
    for (let k = 0; k < view.getUint8(at + 12) && next + 8 <= length; k++) {
      next = readChange(view, next, { levels, restarts });
    }
    lists.set(String(i + 1), { definition: String(definition), levels, restarts });
  }
  return lists;
}

interface Changed {
  readonly levels: Map<number, ListLevel>;
  readonly restarts: Map<number, number>;
}

/** A changed level ([MS-DOC], 2.9.133). @returns where the next one begins */
function readChange(view: DataView, at: number, { levels, restarts }: Changed): number {
  const flags = view.getUint8(at + 4);
  const index = flags & 0x0f;
  const changed = (flags & SETS_LEVEL) === 0 ? null : readLevel(view, at + 8);
  if (changed !== null) levels.set(index, changed.level);
  if ((flags & SETS_START) !== 0) restarts.set(index, changed?.level.start ?? view.getInt32(at, true));
  return changed?.end ?? at + 8;
}
