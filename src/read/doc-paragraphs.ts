import { encodingOfFont } from '../lexicon/encodings/index.ts';
import { CharacterReader } from './doc-characters.ts';
import type { CharacterRange, DocFile } from './doc-file.ts';
import { type DirectParagraph, type Fonts, readDirectParagraph, readDirectRun } from './doc-looks.ts';
import type { AtOffset, ParagraphProperties } from './doc-pages.ts';
import type { DocStyles } from './doc-styles.ts';
import type { Stretch } from './doc-text.ts';
import { plainParagraph, plainRun, type RichParagraph, type RichRun } from './rich-text.ts';
import type { Labeller } from './word-lists.ts';
import { over, type RunLook, type WordStyle } from './word-look.ts';

/** What the paragraphs of a document need to know. */
export interface DocContext {
  readonly file: DocFile;
  readonly textOf: (range: CharacterRange) => Iterable<Stretch>;
  readonly paragraphAt: AtOffset<ParagraphProperties | null>;
  readonly styleOf: DocStyles;
  readonly fonts: Fonts;
  readonly labelOf: Labeller;
  /** The number of the note whose mark stands at a position; null for none. */
  readonly markAt: (position: number) => number | null;
  readonly region: RichParagraph['region'];
}

/** A paragraph and its place in tables. */
export interface DocParagraph extends Pick<DirectParagraph, 'depth' | 'endsRow' | 'edges' | 'isHeaderRow'> {
  readonly paragraph: RichParagraph;
  readonly endsCell: boolean;
}

/** Ends of paragraphs, of cells and rows, of sections and pages. */
const CELL_END = '\x07';
const PARAGRAPH_ENDS = new Set(['\r', CELL_END, '\f']);
const NO_LIST = '0';

/** Part of a stretch. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly stretch: Stretch;
}

/** The paragraphs of a range in order; one whose end was deleted goes on in the next. */
export function* readParagraphs(range: CharacterRange, context: DocContext): Generator<DocParagraph> {
  const characters = new CharacterReader();
  let pieces: Piece[] = [];
  for (const stretch of context.textOf(range)) {
    let rest = 0;
    while (rest < stretch.text.length) {
      const end = endOfParagraph(stretch.text, rest);
      pieces.push({ text: stretch.text.slice(rest, end), start: stretch.start + rest, stretch });
      const mark = stretch.text[end];
      if (mark !== undefined && !isDeleted(stretch, context)) {
        yield toParagraph({ pieces, mark, stretch, at: end }, characters, context);
        pieces = [];
      }
      rest = end + 1;
    }
  }
  const last = pieces.at(-1);
  if (last === undefined || pieces.every(({ text }) => text === '')) return;
  yield toParagraph({ pieces, mark: '\r', stretch: last.stretch, at: 0 }, characters, context);
}

function endOfParagraph(text: string, from: number): number {
  let end = from;
  while (end < text.length && !PARAGRAPH_ENDS.has(text[end]!)) end++;
  return end;
}

function isDeleted({ properties }: Stretch, { file, fonts, styleOf }: DocContext): boolean {
  return readDirectRun(file, properties, fonts, styleOf(0).run).deleted;
}

interface RawParagraph {
  readonly pieces: readonly Piece[];
  readonly mark: string;
  /** The stretch of its mark, and where in it the mark stands. */
  readonly stretch: Stretch;
  readonly at: number;
}

function toParagraph(raw: RawParagraph, characters: CharacterReader, context: DocContext): DocParagraph {
  const { stretch, at, mark } = raw;
  const found = context.paragraphAt(stretch.offset + at * stretch.bytesPerCharacter)?.properties ?? null;
  const direct = readDirectParagraph(context.file, found);
  const style = over(context.styleOf(found?.style ?? 0), { paragraph: direct.look });
  const runs = raw.pieces.flatMap((piece) => readRuns(piece, style, { characters, context }));
  const { list, level, centred, heading, indent } = style.paragraph;
  const isEmpty = runs.every((run) => run.text.trim() === '');
  const label = list === null || list === NO_LIST || isEmpty ? '' : context.labelOf(list, level ?? 0);
  const bold = over(style, { run: readDirectRun(context.file, stretch.properties, context.fonts, style.run).look }).run
    .bold;
  const labelled = label === '' ? runs : [{ ...plainRun, text: label, bold: bold ?? false }, ...runs];
  const { region } = context;
  return {
    paragraph: { ...plainParagraph, runs: labelled, centred: centred ?? false, heading, indent: indent ?? 0, region },
    depth: direct.depth,
    endsRow: direct.endsRow,
    edges: direct.edges,
    isHeaderRow: direct.isHeaderRow,
    endsCell: mark === CELL_END && direct.depth > 0 && !direct.endsRow,
  };
}

interface RunMeans {
  readonly characters: CharacterReader;
  readonly context: DocContext;
}

function readRuns({ text, start, stretch }: Piece, style: WordStyle, { characters, context }: RunMeans): RichRun[] {
  const { file, fonts, styleOf, markAt } = context;
  const run = readDirectRun(file, stretch.properties, fonts, style.run);
  const named = run.style === null ? style : over(style, { run: styleOf(run.style).run });
  const look = over(named, { run: run.look }).run;
  const shown = run.deleted ? [] : characters.read(text, start, run);
  if (look.hidden === true) return [];
  return shown.flatMap((part) => {
    if ('text' in part) return part.text === '' ? [] : [toRun(part.text, run.symbol === null ? look : unfonted(look))];
    const mark = markAt(part.noteAt);
    return mark === null ? [] : [toRun(String(mark), { ...unfonted(look), raised: true })];
  });
}

function unfonted(look: RunLook): RunLook {
  return { ...look, font: null };
}

function toRun(text: string, { font, bold, italic, raised, size, caps }: RunLook): RichRun {
  // Capitals by format are drawn, not written; in old fonts they draw nothing sensible.
  const shown = caps === true && encodingOfFont(font) === null ? text.toUpperCase() : text;
  return { text: shown, font, bold: bold ?? false, italic: italic ?? false, raised: raised ?? false, size };
}
