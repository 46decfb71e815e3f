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

/** A line broken inside a symbol or a compound: `số 396-` + `QĐ/TU`, `CCVC-` + `NLĐ`. */
const CUT_SYMBOL = /[\p{Lu}\d][-/]$/u;
const SYMBOL_START = /[\p{Lu}\d]/u;

function joinEdits(clean: CleanText, { type, start, end }: Block): TextEdit[] {
  if (type === 'table') return [];
  const edits: TextEdit[] = [];
  for (let index = start + 1; index < end; index++) {
    const [before, line] = [clean.lines[index - 1]!, clean.lines[index]!];
    const tail = clean.text.slice(Math.max(before.start, before.end - 2), before.end);
    const glued = CUT_SYMBOL.test(tail) && SYMBOL_START.test(clean.text[line.start] ?? '');
    edits.push({ start: before.end, end: line.start, text: glued ? '' : ' ' });
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
