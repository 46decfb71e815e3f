import type { Box, CleanLine, Line, LineLayout, Page, Span, Word } from '../model/index.ts';
import { cleanLine } from './line-steps.ts';
import { type MappedText, sliceMapped, sourceOf, trimMapped } from './mapped-text.ts';
import type { WordChange } from './word-change.ts';

/** A line on its way into the clean text. Its mapped text points into `source.text`. */
export interface DraftLine {
  readonly page: number;
  readonly source: Line;
  readonly mapped: MappedText;
  readonly changes: readonly WordChange[];
  readonly layout: LineLayout;
  readonly role: CleanLine['role'];
}

const ROLE_OF_REGION: Readonly<Record<LineLayout['region'], CleanLine['role']>> = {
  body: 'flow',
  'page-number': 'page-number',
  'running-head': 'running-head',
  footnote: 'footnote',
  stamp: 'stamp',
  handwriting: 'handwriting',
};

/** The cleaned lines of a page; lines of nothing but invisible characters are left out. */
export function draftLines(page: Page): DraftLine[] {
  return page.lines.flatMap((source) => {
    const { mapped, changes } = cleanLine(source.text);
    if (mapped.text === '') return [];
    const { layout } = source;
    return [{ page: page.number, source, mapped, changes, layout, role: ROLE_OF_REGION[layout.region] }];
  });
}

/** A part of a line as a line of its own, without blanks at its ends. */
export function sliceLine(line: DraftLine, span: Span, layout: LineLayout): DraftLine {
  const mapped = trimMapped(sliceMapped(line.mapped, span));
  const start = span.start + (span.end > span.start ? leadingBlanks(line.mapped.text, span) : 0);
  const end = start + mapped.text.length;
  const changes = line.changes
    .filter((change) => change.start >= start && change.end <= end)
    .map((change) => ({ ...change, start: change.start - start, end: change.end - start }));
  return { ...line, mapped, changes, layout };
}

function leadingBlanks(text: string, { start, end }: Span): number {
  const part = text.slice(start, end);
  return part.length - part.trimStart().length;
}

/** A word of the source and where it stands in the cleaned line. */
export interface DraftWord extends Span {
  readonly word: Word;
}

/** The words of the line that still have letters in it, in order. */
export function draftWords(line: DraftLine): DraftWord[] {
  const { mapped } = line;
  const placed: DraftWord[] = [];
  let sourceEnd = 0;
  let at = 0;
  for (const word of line.source.words) {
    const sourceStart = line.source.text.indexOf(word.text, sourceEnd);
    if (sourceStart < 0 || word.text === '') continue;
    sourceEnd = sourceStart + word.text.length;
    while (at < mapped.text.length && sourceOf(mapped, at) < sourceStart) at++;
    const start = at;
    while (at < mapped.text.length && sourceOf(mapped, at) < sourceEnd) at++;
    if (at > start) placed.push({ word, start, end: at });
  }
  return placed;
}

/** The box of the words of a line, or of the whole source line where words have none. */
export function boxOfLine(line: DraftLine, words: readonly DraftWord[]): Box | null {
  const boxes = words.flatMap(({ word }) => (word.box === null ? [] : [word.box]));
  if (boxes.length === 0) return line.source.box;
  return [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3])),
  ];
}
