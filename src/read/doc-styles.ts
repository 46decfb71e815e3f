import { type DocFile, PART } from './doc-file.ts';
import { type Fonts, readDirectParagraph, readDirectRun } from './doc-looks.ts';
import type { Properties } from './doc-pages.ts';
import { noParagraphLook, noRunLook, over, type WordStyle } from './word-look.ts';

/** Looks up a style by its number. */
export type DocStyles = (style: number) => WordStyle;

/** Kinds of styles ([MS-DOC], 2.9.260). */
const PARAGRAPH = 1;
const CHARACTER = 2;
const NONE = 0x0fff;
const DEEPEST = 20;
/** Built-in styles of headings have these numbers, whatever their names are. */
const FIRST_HEADING = 1;
const LAST_HEADING = 9;

interface StyleRecord {
  readonly builtIn: number;
  readonly basedOn: number;
  readonly paragraph: Properties | null;
  readonly run: Properties | null;
}

/** Read the style sheet ([MS-DOC], 2.9.271): each style on top of the one it is based on. */
export function readDocStyles(file: DocFile, fonts: Fonts): DocStyles {
  const { records, font } = readRecords(file);
  const base: WordStyle = { run: { ...noRunLook, font: fonts(font) }, paragraph: noParagraphLook };
  const known = new Map<number, WordStyle>();
  const resolve = (number: number, depth: number): WordStyle => {
    const record = records[number];
    if (record === undefined || record === null || depth > DEEPEST) return base;
    const below = record.basedOn === NONE ? base : resolve(record.basedOn, depth + 1);
    const { look } = readDirectParagraph(file, record.paragraph);
    const heading = look.heading ?? headingOf(record.builtIn);
    const { look: run } = readDirectRun(file, record.run === null ? [] : [record.run], fonts, below.run);
    const style = over(below, { run, paragraph: { ...look, heading } });
    known.set(number, style);
    return style;
  };
  return (number) => known.get(number) ?? resolve(number, 0);
}

function headingOf(builtIn: number): number | null {
  return builtIn >= FIRST_HEADING && builtIn <= LAST_HEADING ? Math.min(builtIn, 6) : null;
}

interface StyleSheetRecords {
  readonly records: readonly (StyleRecord | null)[];
  /** Number of the font of text that names none. */
  readonly font: number;
}

function readRecords(file: DocFile): StyleSheetRecords {
  const part = file.part(PART.styles);
  if (part === null || part.length < 16) return { records: [], font: 0 };
  const { view, length } = part;
  const count = view.getUint16(2, true);
  const baseBytes = view.getUint16(4, true);
  const records: (StyleRecord | null)[] = [];
  let at = 2 + view.getUint16(0, true);
  for (let i = 0; i < count && at + 2 <= length; i++) {
    const bytes = view.getUint16(at, true);
    records.push(bytes < 10 || at + 2 + bytes > length ? null : readRecord(view, at + 2, baseBytes, at + 2 + bytes));
    at += 2 + bytes + (bytes % 2);
  }
  return { records, font: view.getUint16(14, true) };
}

/** A style: fixed fields, its name, then the properties of its kind, each with its length in front. */
function readRecord(view: DataView, at: number, baseBytes: number, end: number): StyleRecord | null {
  const kind = view.getUint16(at + 2, true) & 0x0f;
  const record = { builtIn: view.getUint16(at, true) & 0x0fff, basedOn: view.getUint16(at + 2, true) >> 4 };
  const nameAt = at + baseBytes;
  if (nameAt + 2 > end) return null;
  const parts: Properties[] = [];
  let next = nameAt + 2 + 2 * view.getUint16(nameAt, true) + 2;
  while (next + 2 <= end && parts.length < 3) {
    const length = view.getUint16(next, true);
    parts.push({ view, start: next + 2, end: Math.min(next + 2 + length, end) });
    next += 2 + length + (length % 2);
  }
  const [first = null, second = null] = parts;
  if (kind === CHARACTER) return { ...record, paragraph: null, run: first };
  if (kind !== PARAGRAPH) return { ...record, paragraph: null, run: null };
  // The properties of a paragraph style begin with its own number.
  return { ...record, paragraph: first && { ...first, start: first.start + 2 }, run: second };
}

/** Where the name of a font stands in its record, and the bytes in front of the first record ([MS-DOC], 2.9.80). */
const NAME_AT = 40;
const HEAD = 4;

/** Read the table of fonts. */
export function readDocFonts(file: DocFile): Fonts {
  const part = file.part(PART.fonts);
  const names: string[] = [];
  if (part !== null && part.length >= HEAD) {
    const { view, length } = part;
    const count = view.getUint16(0, true);
    for (let i = 0, at = HEAD; i < count && at < length; i++) {
      const end = at + 1 + view.getUint8(at);
      names.push(nameAt(view, at + NAME_AT, Math.min(end, length)));
      at = end;
    }
  }
  return (number) => names[number] || null;
}

/** UTF-16 up to a zero. */
function nameAt(view: DataView, start: number, end: number): string {
  let name = '';
  for (let at = start; at + 2 <= end; at += 2) {
    const unit = view.getUint16(at, true);
    if (unit === 0) break;
    name += String.fromCharCode(unit);
  }
  return name;
}
