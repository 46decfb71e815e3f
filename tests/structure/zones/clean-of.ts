import { type CleanLine, type CleanText, type LineLayout, plainLayout } from '../../../src/model/index.ts';

/** A line of a test document: its text, and what differs from a plain flow line. */
export type TestLine = string | (Partial<LineLayout> & { readonly text: string; readonly role?: CleanLine['role'] });

/** A clean text of lines; a string of several lines is cut at its line breaks, a blank line is a gap above the next. */
export function cleanOf(...lines: readonly TestLine[]): CleanText {
  const all = lines.flatMap(expand);
  let at = 0;
  const placed = all.map(({ text, role = 'flow', ...layout }): CleanLine => {
    const start = at;
    at += text.length + 1;
    return { start, end: start + text.length, page: 1, box: null, layout: { ...plainLayout, ...layout }, role };
  });
  return { text: all.map((line) => line.text).join('\n'), lines: placed, words: [], repairs: [] };
}

type LineObject = Exclude<TestLine, string>;

function expand(line: TestLine): LineObject[] {
  if (typeof line !== 'string') return [line];
  let gapBefore = 0;
  return line.split('\n').flatMap((text) => {
    if (text.trim() === '') {
      gapBefore++;
      return [];
    }
    const expanded = { text: text.trim(), gapBefore };
    gapBefore = 0;
    return [expanded];
  });
}

/** Lines of one column of a letterhead or footer. */
export function column(side: 'left' | 'right', text: string): LineObject[] {
  return text.split('\n').map((line) => ({ text: line.trim(), column: side }));
}

/** The text of a range of lines. */
export function linesOf(clean: CleanText, range: { readonly start: number; readonly end: number }): string[] {
  return clean.lines.slice(range.start, range.end).map((line) => clean.text.slice(line.start, line.end));
}
