import { type PDFContext, PDFNumber, type PDFObject, type PDFRef } from 'pdf-lib';

/** Where the last cross-reference section of a file begins and how it is written. */
export interface LastSection {
  readonly offset: number;
  readonly kind: 'table' | 'stream';
}

/** How far from the end `startxref` may stand; readers look about as far. */
const TAIL = 2048;
const STREAM_OBJECT = /^\s*\d+\s+\d+\s+obj\b/;

/**
 * Find the last cross-reference section, to which an update is added.
 *
 * @returns null for a file whose end is damaged, or that has something in front of its header: it is written anew instead
 */
export function findLastSection(bytes: Uint8Array): LastSection | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!file.subarray(0, 5).equals(Buffer.from('%PDF-'))) return null;
  const tail = file.subarray(Math.max(0, file.length - TAIL)).toString('latin1');
  const offset = Number([...tail.matchAll(/startxref\s+(\d+)/g)].at(-1)?.[1] ?? Number.NaN);
  if (!(offset < file.length)) return null;
  const section = file.subarray(offset, offset + 40).toString('latin1');
  if (/^\s*xref\b/.test(section)) return { offset, kind: 'table' };
  return STREAM_OBJECT.test(section) ? { offset, kind: 'stream' } : null;
}

/**
 * The highest object number in use. pdf-lib does not count the streams that hold other objects and the cross-reference
 * sections, so new objects would take their numbers.
 *
 * @example lastObjectNumber(bytes of '… 12 0 obj …') // 12
 */
export function lastObjectNumber(bytes: Uint8Array): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let last = 0;
  for (let at = file.indexOf(' obj'); at >= 0; at = file.indexOf(' obj', at + 1)) {
    const number = Number(/(\d{1,7})\s+\d+$/.exec(file.toString('latin1', Math.max(0, at - 16), at))?.[1] ?? 0);
    last = Math.max(last, number);
  }
  return last;
}

/**
 * Changed and new objects to be written behind a file (ISO 32000-1, 7.5.6): the file itself stays as it is, byte for byte,
 * with the images, bookmarks and signatures in it.
 *
 * @param length - of the file, in bytes
 * @param update - where its last section is, and the objects: new ones and new versions of old ones
 */
export function updateOf(
  length: number,
  { section, context, objects }: { section: LastSection; context: PDFContext; objects: ReadonlyMap<PDFRef, PDFObject> },
): Uint8Array {
  const sorted = [...objects].sort(([a], [b]) => a.objectNumber - b.objectNumber);
  const parts: Uint8Array[] = [latin1('\n')];
  let end = length + 1;
  const write = (part: Uint8Array): void => {
    parts.push(part);
    end += part.length;
  };
  const entries: Entry[] = [];
  for (const [ref, object] of sorted) {
    entries.push({ number: ref.objectNumber, generation: ref.generationNumber, offset: end });
    write(objectBytes(ref, object));
  }
  const start = end;
  if (section.kind === 'table') write(table(entries, { context, section }));
  else {
    const ref = context.nextRef();
    entries.push({ number: ref.objectNumber, generation: 0, offset: start });
    write(objectBytes(ref, sectionStream(entries, { context, section })));
  }
  write(latin1(`startxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

interface Entry {
  readonly number: number;
  readonly generation: number;
  readonly offset: number;
}

interface Place {
  readonly context: PDFContext;
  readonly section: LastSection;
}

function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

function bytesOf(object: PDFObject): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}

function objectBytes({ objectNumber, generationNumber }: PDFRef, object: PDFObject): Uint8Array {
  const head = latin1(`${objectNumber} ${generationNumber} obj\n`);
  return Buffer.concat([head, bytesOf(object), latin1('\nendobj\n')]);
}

/** What every trailer says: the number of objects, the catalog, and where the section before this one is. */
function trailerEntries({ context, section }: Place): Record<string, PDFObject> {
  const { Root, Info, ID } = context.trailerInfo;
  return {
    Size: PDFNumber.of(context.largestObjectNumber + 1),
    ...(Root && { Root }),
    ...(Info && { Info }),
    ...(ID && { ID }),
    Prev: PDFNumber.of(section.offset),
  };
}

function table(entries: readonly Entry[], place: Place): Uint8Array {
  const sections = runsOf(entries).map((run) => {
    const rows = run.map(
      ({ offset, generation }) => `${String(offset).padStart(10, '0')} ${String(generation).padStart(5, '0')} n \n`,
    );
    return `${run[0]!.number} ${run.length}\n${rows.join('')}`;
  });
  const trailer = bytesOf(place.context.obj(trailerEntries(place)));
  return Buffer.concat([latin1(`xref\n${sections.join('')}trailer\n`), trailer, latin1('\n')]);
}

/** Bytes of an entry's fields: its type, its offset, its generation. */
const FIELDS = [1, 5, 2] as const;

function sectionStream(entries: readonly Entry[], place: Place): PDFObject {
  const { context } = place;
  const rows = entries.map(({ offset, generation }) => {
    const row = Buffer.alloc(8);
    row.writeUInt8(1, 0);
    row.writeUIntBE(offset, 1, 5);
    row.writeUInt16BE(generation, 6);
    return row;
  });
  const index = runsOf(entries).flatMap((run) => [run[0]!.number, run.length]);
  return context.flateStream(Buffer.concat(rows), {
    Type: 'XRef',
    ...trailerEntries(place),
    Index: index,
    W: [...FIELDS],
  });
}

/** Entries whose numbers follow each other. */
function runsOf(entries: readonly Entry[]): Entry[][] {
  const runs: Entry[][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    if (run === undefined || run.at(-1)!.number + 1 !== entry.number) runs.push([entry]);
    else run.push(entry);
  }
  return runs;
}
