import type { CleanText, FootnoteNode, FootnotesNode, SectionNode, Span } from '../../model/index.ts';
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
 * @param sections - the units in reading order, sub-units included
 */
export function footnotesNode(clean: CleanText, zone: ZoneRange, sections: readonly SectionNode[]): FootnotesNode {
  const span = { start: clean.lines[zone.start]!.start, end: clean.lines[zone.end - 1]!.end };
  const notes: FootnoteNode[] = [];
  for (let at = zone.start; at < zone.end; at++) {
    const line = edgeLine(clean, at);
    const match = MARK.exec(line.text);
    const last = notes.at(-1);
    if (match) notes.push(toNote(clean, { start: line.start, end: line.end }, match, sections));
    else if (last) notes[notes.length - 1] = extend(last, line.end);
    else
      notes.push({
        type: 'footnote',
        mark: String(notes.length + 1),
        text: { start: line.start, end: line.end },
        where: null,
        span: { start: line.start, end: line.end },
      });
  }
  return { type: 'footnotes', span, footnotes: notes };
}

function extend(note: FootnoteNode, end: number): FootnoteNode {
  return { ...note, text: { start: note.text.start, end }, span: { start: note.span.start, end } };
}

function toNote(clean: CleanText, span: Span, match: RegExpExecArray, sections: readonly SectionNode[]): FootnoteNode {
  const mark = plainMark(match);
  const text = { start: span.start + match[0].length, end: span.end };
  return { type: 'footnote', mark, text, where: carrierOf(clean, mark, sections), span };
}

function plainMark(match: RegExpExecArray): string {
  const raised = match[1];
  if (raised !== undefined) return [...raised].map((digit) => DIGITS[SUPERSCRIPTS.indexOf(digit)]!).join('');
  return match[2] ?? match[3] ?? match[4] ?? match[5]!;
}

/** The first unit whose own text holds the mark: raised, in brackets, or a digit directly behind a word. */
function carrierOf(clean: CleanText, mark: string, sections: readonly SectionNode[]): string | null {
  const raised = [...mark].map((digit) => SUPERSCRIPTS[DIGITS.indexOf(digit)] ?? digit).join('');
  const escaped = mark.replace(/\*/g, '\\*');
  const forms = [raised === mark ? null : raised, `\\[${escaped}\\]`, `(?<=[\\p{Ll})”"])${escaped}(?!\\d|%|\\p{L})`];
  for (const form of forms) {
    if (form === null) continue;
    const pattern = new RegExp(form, 'u');
    const carrier = sections.find((section) => ownText(clean, section).some((text) => pattern.test(text)));
    if (carrier) return carrier.id;
  }
  return null;
}

function ownText(clean: CleanText, section: SectionNode): string[] {
  const spans = section.children.filter((child) => child.type === 'paragraph').map((child) => child.span);
  return [section.span, ...spans].map((span) => clean.text.slice(span.start, span.end));
}
