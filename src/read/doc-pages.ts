import { type DocFile, type DocPart, PART, readPlc } from './doc-file.ts';
import { readSprms, type Sprm } from './doc-sprms.ts';

/** A stretch of bytes with changes of properties. */
export interface Properties {
  readonly view: DataView;
  readonly start: number;
  readonly end: number;
}

/** Properties of a stretch of the document stream, which ends at an offset. */
interface Formatted<T> {
  readonly end: number;
  readonly properties: T;
}

/** Looks up what applies at an offset in the document stream. */
export type AtOffset<T> = (offset: number) => Formatted<T> | null;

export interface ParagraphProperties extends Properties {
  readonly style: number;
}

/** Pages of properties are 512 bytes; the last one counts their stretches ([MS-DOC], 2.9.33). */
const PAGE = 512;
const COUNT_AT = 511;
const PAGE_NUMBER = 0x3fffff;
/** Bytes for each stretch: an offset in words, behind it for paragraphs a height. */
const CHARACTER_ENTRY = 1;
const PARAGRAPH_ENTRY = 13;
/** Names a place in the data stream where the properties really are. */
const HUGE = new Set([0x6645, 0x6646]);

/** The properties of characters ([MS-DOC], 2.9.32 and 2.9.33); null where they are the style's. */
export function characterPages(file: DocFile): AtOffset<Properties | null> {
  return lookUp(file, file.part(PART.characterPages), CHARACTER_ENTRY, (at) => {
    if (at === null) return null;
    return { view: file.word, start: at + 1, end: at + 1 + file.word.getUint8(at) };
  });
}

/** The style and the properties of paragraphs ([MS-DOC], 2.9.174 and 2.9.175); null for the plainest. */
export function paragraphPages(file: DocFile): AtOffset<ParagraphProperties | null> {
  return lookUp(file, file.part(PART.paragraphPages), PARAGRAPH_ENTRY, (at) => {
    if (at === null) return null;
    const words = file.word.getUint8(at);
    const start = words === 0 ? at + 2 : at + 1;
    const end = words === 0 ? start + 2 * file.word.getUint8(at + 1) : start + 2 * words - 1;
    if (start + 2 > file.word.byteLength) return null;
    return { style: file.word.getUint16(start, true), view: file.word, start: start + 2, end };
  });
}

/** The changes that properties make, those that stand in the data stream included. */
export function* sprmsOf({ data }: DocFile, { view, start, end }: Properties): Generator<Sprm & { view: DataView }> {
  for (const sprm of readSprms(view, start, end)) {
    if (!HUGE.has(sprm.code)) yield { ...sprm, view };
    else if (data !== null && sprm.value + 2 <= data.byteLength) {
      const from = sprm.value + 2;
      for (const inner of readSprms(data, from, from + data.getUint16(sprm.value, true)))
        yield { ...inner, view: data };
    }
  }
}

function lookUp<T>(
  { word }: DocFile,
  part: DocPart | null,
  entryBytes: number,
  read: (at: number | null) => T,
): AtOffset<T> {
  const stretches: { start: number; end: number; at: number | null }[] = [];
  const { positions, entryAt, view } = readPlc(part, 4);
  for (let i = 0; i + 1 < positions.length; i++) {
    const page = (view.getUint32(entryAt(i), true) & PAGE_NUMBER) * PAGE;
    if (page + PAGE > word.byteLength) continue;
    const count = word.getUint8(page + COUNT_AT);
    for (let k = 0; k < count && 4 * (count + 1) + entryBytes * (k + 1) <= COUNT_AT; k++) {
      const words = word.getUint8(page + 4 * (count + 1) + entryBytes * k);
      const start = word.getUint32(page + 4 * k, true);
      const end = word.getUint32(page + 4 * (k + 1), true);
      stretches.push({ start, end, at: words === 0 ? null : page + 2 * words });
    }
  }
  stretches.sort((a, b) => a.start - b.start);
  return (offset) => {
    const found = stretches[lastBefore(stretches, offset)];
    return found === undefined || offset >= found.end ? null : { end: found.end, properties: read(found.at) };
  };
}

/** The last stretch that begins at or before an offset, by bisection; -1 for none. */
function lastBefore(stretches: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
