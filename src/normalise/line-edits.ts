import type { Span } from '../model/index.ts';
import type { DraftLine } from './draft-line.ts';
import { applyEdits } from './mapped-text.ts';
import type { WordChange } from './word-change.ts';

/** A range of a line and what is to stand there. */
export interface LineEdit extends Span {
  readonly text: string;
}

/**
 * Apply edits to a line and record each as a change of a word.
 *
 * @param edits - sorted by start, not overlapping
 */
export function withEdits(line: DraftLine, edits: readonly LineEdit[], reason: string): DraftLine {
  if (edits.length === 0) return line;
  const changes: WordChange[] = [];
  let next = 0;
  let shift = 0;
  for (const edit of edits) {
    for (; next < line.changes.length && line.changes[next]!.start < edit.end; next++) {
      const change = line.changes[next]!;
      if (change.end <= edit.start) changes.push(moved(change, shift));
    }
    const start = edit.start + shift;
    const from = line.mapped.text.slice(edit.start, edit.end);
    changes.push({ from, to: edit.text, reason, start, end: start + edit.text.length });
    shift += edit.text.length - (edit.end - edit.start);
  }
  for (; next < line.changes.length; next++) changes.push(moved(line.changes[next]!, shift));
  return { ...line, mapped: applyEdits(line.mapped, edits), changes };
}

function moved(change: WordChange, shift: number): WordChange {
  return { ...change, start: change.start + shift, end: change.end + shift };
}
