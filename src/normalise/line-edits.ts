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
  const { text } = line.mapped;
  let shift = 0;
  const made = edits.map((edit): WordChange => {
    const start = edit.start + shift;
    shift += edit.text.length - (edit.end - edit.start);
    return { from: text.slice(edit.start, edit.end), to: edit.text, reason, start, end: start + edit.text.length };
  });
  const kept = line.changes
    .filter((change) => !edits.some((edit) => edit.start < change.end && change.start < edit.end))
    .map((change) => {
      const moved = shiftAt(edits, change.start);
      return { ...change, start: change.start + moved, end: change.end + moved };
    });
  const changes = [...kept, ...made].sort((a, b) => a.start - b.start);
  return { ...line, mapped: applyEdits(line.mapped, edits), changes };
}

function shiftAt(edits: readonly LineEdit[], position: number): number {
  return edits
    .filter((edit) => edit.end <= position)
    .reduce((shift, edit) => shift + edit.text.length - (edit.end - edit.start), 0);
}
