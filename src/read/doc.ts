import type { VFile } from 'vfile';
import { refuse } from '../model/index.ts';
import { BrokenFile } from './compound-file.ts';
import { docBlocks } from './doc-blocks.ts';
import { type CharacterRange, type DocFile, openDoc, PART, ProtectedFile, readPlc } from './doc-file.ts';
import { readDocLists } from './doc-lists.ts';
import { characterPages, paragraphPages } from './doc-pages.ts';
import type { DocContext } from './doc-paragraphs.ts';
import { readDocFonts, readDocStyles } from './doc-styles.ts';
import { textReader } from './doc-text.ts';
import type { ReadOptions, ReadResult } from './read-result.ts';
import { richPage } from './rich-lines.ts';
import type { RichBlock } from './rich-text.ts';

/** The texts at the start of the headers' are separators of notes ([MS-DOC], 2.8.22). */
const SEPARATORS = 6;

/**
 * Read a Word document of 1997–2003 ([MS-DOC]): paragraphs with their fonts and the numbers that Word writes by itself,
 * tables, notes behind them, text boxes, headers and footers; tracked changes accepted. Text from before Unicode is
 * decoded by its fonts, else by its syllables.
 *
 * @param file - with bytes as value
 * @throws a refusal for files of other programs and versions, for broken ones and for those that a password protects
 */
export async function readDoc(file: VFile, { encoding: forced }: ReadOptions = {}): Promise<ReadResult> {
  return richPage(file, blocksOf(file), { forced });
}

function blocksOf(file: VFile): RichBlock[] {
  const where = file.path ?? null;
  try {
    return documentBlocks(openDoc(file.value as Uint8Array)); // open() sets bytes
  } catch (error) {
    if (error instanceof ProtectedFile) refuse(file, 'read:encrypted-document', { where });
    // A view that is read beyond its end: the file says that something is where it is not.
    if (!(error instanceof BrokenFile || error instanceof RangeError)) throw error;
    return refuse(file, 'read:broken-document', { where, actual: error.message });
  }
}

function documentBlocks(file: DocFile): RichBlock[] {
  const fonts = readDocFonts(file);
  const notes = readNotes(file);
  const marks = new Map<Note, number>();
  const context: DocContext = {
    file,
    textOf: textReader(file, characterPages(file)),
    paragraphAt: paragraphPages(file),
    styleOf: readDocStyles(file, fonts),
    fonts,
    labelOf: readDocLists(file),
    markAt: (position) => {
      const note = notes.get(position);
      return note === undefined ? null : markOf(note, marks);
    },
    region: 'body',
  };
  const body = docBlocks(file.story('main'), context);
  const boxes = docBlocks(file.story('textBoxes'), context);
  const noteBlocks = [...notes.values()].flatMap((note) =>
    docBlocks(note.text, { ...context, markAt: () => markOf(note, marks), region: 'footnote' }),
  );
  return [...body, ...boxes, ...noteBlocks, ...headBlocks(file, context)];
}

interface Note {
  /** Where its text is. */
  readonly text: CharacterRange;
}

function markOf(note: Note, marks: Map<Note, number>): number {
  const mark = marks.get(note) ?? marks.size + 1;
  marks.set(note, mark);
  return mark;
}

/** Footnotes and endnotes by the position of their marks, in the order of these. */
function readNotes(file: DocFile): ReadonlyMap<number, Note> {
  const kinds = [
    { references: PART.footnoteReferences, texts: PART.footnoteTexts, story: file.story('footnotes') },
    { references: PART.endnoteReferences, texts: PART.endnoteTexts, story: file.story('endnotes') },
  ];
  const notes = kinds.flatMap(({ references, texts, story }) => {
    const { positions } = readPlc(file.part(references), 2);
    const ranges = rangesOf(readPlc(file.part(texts), 0).positions, story);
    return positions.slice(0, -1).flatMap((position, i) => {
      const text = ranges[i];
      return text === undefined ? [] : [[position, { text }] as const];
    });
  });
  return new Map(notes.sort(([a], [b]) => a - b));
}

/** Positions count from the start of the story. */
function rangesOf(positions: readonly number[], { start, end }: CharacterRange): CharacterRange[] {
  return positions.slice(0, -1).map((position, i) => ({
    start: start + position,
    end: Math.min(start + positions[i + 1]!, end),
  }));
}

/** Headers and footers, each text once: first, odd and even pages often have the same. */
function headBlocks(file: DocFile, context: DocContext): RichBlock[] {
  const ranges = rangesOf(readPlc(file.part(PART.headers), 0).positions, file.story('headers')).slice(SEPARATORS);
  const seen = new Set<string>();
  return ranges.flatMap((range) => {
    const text = [...context.textOf(range)].map((stretch) => stretch.text).join('');
    if (text.trim() === '' || seen.has(text)) return [];
    seen.add(text);
    return docBlocks(range, { ...context, region: 'running-head' });
  });
}
