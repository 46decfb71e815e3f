import type { DraftLine } from './draft-line.ts';
import { goesOn, isBrokenBetween, isFinished } from './sentence.ts';
import { smallPrintAtFoot } from './small-print.ts';

/** `¹ Nhiệm vụ này …`, `[1] Nhiệm vụ này …`. */
const NOTE_START = /^([⁰¹²³⁴-⁹]{1,3}|\[\^?\d{1,3}\]:?)\s?(?=\S)/;
/** A mark behind a word or its punctuation; `m²` and `km²` are units. */
const MARK = /(?<![⁰¹²³⁴-⁹])([⁰¹²³⁴-⁹]{1,3})|\[\^?(\d{1,3})\]/g;
const UNIT = /(?:^|[^\p{L}])(?:[kcdmh]?m)$/u;
/** In small print at the foot of a page a plain figure opens a note, `1 Nhiệm vụ này …`, when it hangs on a word above: `cộng đồng1.` */
const PLAIN_NOTE_START = /^(\d{1,2})[.)]?\s?(?=\p{L})/u;
const HANGING_MARK = /\p{Ll}[”")]?[.,;:]?(\d{1,2})(?=[\s.,;:)]|$)/gu;
/** Labels that begin a paragraph. */
const LABELLED = /^(?:[-+*•–]\s|\(?\p{L}{1,2}[).]|\d{1,2}(?:\.\d{1,2})*[.)]|[IVX]+\.|Điều \d)/u;

/** Longest note, in lines, where nothing but the text tells its end. */
const LONGEST_NOTE = 15;
/** A line that reaches less far than the longest one ends its paragraph. */
const SHORT_FILL = 0.8;

/**
 * Find footnotes: a line that begins with a mark which stood in the text before it, and the lines after it as far as
 * the page, the blank line or the interrupted paragraph allows.
 */
export function markFootnotes(lines: readonly DraftLine[]): DraftLine[] {
  const seen: Seen = { marks: new Set(), hanging: new Set(), small: smallPrintAtFoot(lines) };
  const notes = new Set<number>();
  let interrupted: DraftLine | null = null;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.role !== 'flow') continue;
    if (opensNote(lines, i, seen)) {
      const end = endOfNote(lines, i, { interrupted, seen });
      for (; i < end; i++) if (lines[i]!.role === 'flow') notes.add(i);
      i--;
      continue;
    }
    for (const mark of marksOf(line.mapped.text)) seen.marks.add(mark);
    for (const [, mark] of line.mapped.text.matchAll(HANGING_MARK)) seen.hanging.add(mark!);
    interrupted = line;
  }
  return lines.map((line, i) => (notes.has(i) ? { ...line, role: 'footnote' } : line));
}

/** What was met before a line. */
interface Seen {
  readonly marks: Set<string>;
  /** Figures that hang on a word: marks whose raised print was lost. */
  readonly hanging: Set<string>;
  /** Indices of lines in small print at the foot of their page. */
  readonly small: ReadonlySet<number>;
}

function opensNote(lines: readonly DraftLine[], at: number, seen: Seen): boolean {
  const line = lines[at]!;
  if (line.layout.cell !== null) return false;
  const mark = NOTE_START.exec(line.mapped.text)?.[1];
  if (mark !== undefined) return seen.marks.has(digitsOf(mark));
  const plain = seen.small.has(at) ? PLAIN_NOTE_START.exec(line.mapped.text)?.[1] : undefined;
  return plain !== undefined && seen.hanging.has(plain);
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `¹²` and `[12]` are both 12. */
function digitsOf(mark: string): string {
  return [...mark]
    .map((sign) => (SUPERSCRIPTS.includes(sign) ? SUPERSCRIPTS.indexOf(sign) : sign))
    .join('')
    .replace(/\D/g, '');
}

function marksOf(text: string): string[] {
  return [...text.matchAll(MARK)]
    .filter((match) => match.index > 0 && !UNIT.test(text.slice(Math.max(0, match.index - 4), match.index)))
    .map((match) => digitsOf(match[0]));
}

interface Surroundings {
  /** The line of the text above the note. */
  readonly interrupted: DraftLine | null;
  readonly seen: Seen;
}

/** Index of the first line after the note. */
function endOfNote(lines: readonly DraftLine[], start: number, around: Surroundings): number {
  const isPage = lines[start]!.source.box !== null;
  const note = [lines[start]!];
  let end = start + 1;
  for (; end < lines.length; end++) {
    const line = lines[end]!;
    if (line.page !== note[0]!.page || opensNote(lines, end, around.seen)) break;
    if (line.role !== 'flow') continue;
    if (!isPage && (note.length >= LONGEST_NOTE || resumes(note, line, around.interrupted))) break;
    note.push(line);
  }
  return end;
}

/** Whether the text goes on with `line` after the note's lines so far. */
function resumes(note: readonly DraftLine[], line: DraftLine, interrupted: DraftLine | null): boolean {
  const { text } = line.mapped;
  const isNoteFinished = isFinished(note.at(-1)!.mapped.text);
  const isBroken = interrupted !== null && isBrokenBetween(interrupted.mapped.text, text);
  if (line.layout.heading !== null || line.layout.cell !== null) return true;
  if (line.layout.gapBefore > 0) return isBroken || isNoteFinished || !goesOn(text);
  return isNoteFinished && (isBroken || LABELLED.test(text) || endsShort(note));
}

/** The note's last line is clearly shorter than its longest, or the only one. */
function endsShort(note: readonly DraftLine[]): boolean {
  const lengths = note.map((line) => line.mapped.text.length);
  return note.length === 1 || lengths.at(-1)! < SHORT_FILL * Math.max(...lengths);
}
