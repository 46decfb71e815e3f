import type { CleanText, TextEdit } from '../../model/index.ts';
import type { Block } from '../outline/blocks.ts';

/** The edits of the decoded blocks: line breaks inside paragraphs become blanks, labels are repaired. */
export function blockEdits(clean: CleanText, blocks: readonly Block[]): TextEdit[] {
  return blocks.flatMap((block) => [...labelEdit(clean, block), ...joinEdits(clean, block)]);
}

function labelEdit(clean: CleanText, { start, label }: Block): TextEdit[] {
  if (label === null || label.repairedTo === null) return [];
  const at = clean.lines[start]!.start;
  return [{ start: at, end: at + label.marker.length, text: label.repairedTo }];
}

function joinEdits(clean: CleanText, { type, start, end }: Block): TextEdit[] {
  if (type === 'table') return [];
  const edits: TextEdit[] = [];
  for (let index = start + 1; index < end; index++) {
    edits.push({ start: clean.lines[index - 1]!.end, end: clean.lines[index]!.start, text: ' ' });
  }
  return edits;
}

/** Edits of several sources in text order; of two that overlap the first given stays. */
export function mergeEdits(...lists: readonly (readonly TextEdit[])[]): TextEdit[] {
  const ranked = lists.flatMap((list, source) => list.map((edit) => ({ edit, source })));
  ranked.sort((a, b) => a.edit.start - b.edit.start || a.source - b.source);
  const merged: TextEdit[] = [];
  for (const { edit } of ranked) if (edit.start >= (merged.at(-1)?.end ?? 0)) merged.push(edit);
  return merged;
}
