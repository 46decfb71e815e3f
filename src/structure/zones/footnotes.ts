import type { CleanText, FootnoteNode, FootnotesNode, SectionNode } from '../../model/index.ts';
import type { ZoneRange } from '../zone-range.ts';
import { type EdgeLine, edgeLine } from './edge-line.ts';

const SUPERSCRIPTS = '¹²³⁴⁵⁶⁷⁸⁹⁰';
const DIGITS = '1234567890';
/** `¹ Nhiệm vụ …`, `1 Theo …`, `[3] …`, `(1) …`, `* …`. */
const MARK = /^\s*(?:([¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3})|\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3})[.)]?(?=\s*\p{L})|(\*{1,3}))\s*/u;

/** Whether a line opens a note with its mark. */
export function startsNote(line: EdgeLine): boolean {
  return MARK.test(line.text);
}

/**
 * The notes of all pages, each with the unit whose text carries its mark.
 *
 * @param sections - the units of the outline, in reading order
 */
export function footnotesNode(clean: CleanText, zone: ZoneRange, sections: readonly SectionNode[]): FootnotesNode {
  const span = { start: clean.lines[zone.start]!.start, end: clean.lines[zone.end - 1]!.end };
  const carriers = new Carriers(clean, sections);
  const notes: FootnoteNode[] = [];
  for (let at = zone.start; at < zone.end; at++) {
    const line = edgeLine(clean, at);
    const match = MARK.exec(line.text);
    const last = notes.at(-1);
    if (last && !match) notes[notes.length - 1] = extend(last, line.end);
    else notes.push(toNote(line, match, carriers));
  }
  return { type: 'footnotes', span, footnotes: notes };
}

function extend(note: FootnoteNode, end: number): FootnoteNode {
  return { ...note, text: { start: note.text.start, end }, span: { start: note.span.start, end } };
}

/** The first note of a zone may have lost its mark: it is number one. */
function toNote({ start, end }: EdgeLine, match: RegExpExecArray | null, carriers: Carriers): FootnoteNode {
  const mark = match ? plainMark(match) : '1';
  const text = { start: start + (match?.[0].length ?? 0), end };
  return { type: 'footnote', mark, text, where: match ? carriers.next(mark) : null, span: { start, end } };
}

function plainMark(match: RegExpExecArray): string {
  const raised = match[1];
  if (raised !== undefined) return [...raised].map((digit) => DIGITS[SUPERSCRIPTS.indexOf(digit)]!).join('');
  return match[2] ?? match[3] ?? match[4] ?? match[5]!;
}

/** A mark is looked for in so many units behind the last one found: notes stand in the order of their marks. */
const FARTHEST_UNIT = 400;

/** Finds the units that carry marks, in reading order. */
class Carriers {
  readonly #units: readonly { readonly id: string; readonly text: string }[];
  #from = 0;

  constructor(clean: CleanText, sections: readonly SectionNode[]) {
    this.#units = sections
      .flatMap(withDescendants)
      .map((section) => ({ id: section.id, text: ownText(clean, section) }));
  }

  /** Id of the next unit whose own text holds the mark: raised, in brackets, or a digit directly behind a word. */
  next(mark: string): string | null {
    const window = this.#units.slice(this.#from, this.#from + FARTHEST_UNIT);
    for (const form of formsOf(mark)) {
      const found = window.findIndex((unit) => form.test(unit.text));
      if (found < 0) continue;
      this.#from += found;
      return window[found]!.id;
    }
    return null;
  }
}

function formsOf(mark: string): RegExp[] {
  const raised = [...mark].map((digit) => SUPERSCRIPTS[DIGITS.indexOf(digit)] ?? digit).join('');
  const literal = mark.replace(/\*/g, '\\*');
  const forms = [raised === mark ? null : raised, `\\[${literal}\\]`, `(?<=[\\p{Ll})”"])${literal}(?!\\d|%|\\p{L})`];
  return forms.filter((form) => form !== null).map((form) => new RegExp(form, 'u'));
}

function withDescendants(section: SectionNode): SectionNode[] {
  const all = [section];
  for (const child of section.children) if (child.type === 'section') all.push(...withDescendants(child));
  return all;
}

/** The unit's paragraphs; its own span where it has none. */
function ownText(clean: CleanText, section: SectionNode): string {
  const spans = section.children.filter((child) => child.type === 'paragraph').map((child) => child.span);
  return [section.span, ...spans].map((span) => clean.text.slice(span.start, span.end)).join('\n');
}
