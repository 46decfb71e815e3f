import type { Span } from '../model/index.ts';

/**
 * A text that knows where it comes from. Code unit `k` of `text` stems from code unit `from[k]` of the source; without
 * `from` the text is the source from `offset` on, unchanged. Positions never decrease.
 */
export interface MappedText {
  readonly text: string;
  readonly offset: number;
  readonly from: readonly number[] | null;
}

/** A source text on which nothing has been done yet. */
export function mapText(text: string): MappedText {
  return { text, offset: 0, from: null };
}

/** Where a code unit of the text stands in the source; behind the last one for the text's end. */
export function sourceOf(mapped: MappedText, position: number): number {
  if (mapped.from === null) return mapped.offset + position;
  return mapped.from[position] ?? (mapped.from.at(-1) ?? -1) + 1;
}

/** A part of a text; its positions still point into the same source. */
export function sliceMapped(mapped: MappedText, { start, end }: Span): MappedText {
  return {
    text: mapped.text.slice(start, end),
    offset: mapped.offset + start,
    from: mapped.from === null ? null : mapped.from.slice(start, end),
  };
}

/**
 * Replace every match of a pattern. A replacement of the same length keeps its letters' places one by one; any other
 * stands as a whole where the match began.
 *
 * @param pattern - with the `g` flag
 * @param replace - gives the new text; the match itself for no change
 * @returns the same object when nothing changed
 * @example rewrite(mapText('ﬁle'), /ﬁ/g, () => 'fi') // text 'file', from [0, 0, 1, 2]
 */
export function rewrite(mapped: MappedText, pattern: RegExp, replace: (match: RegExpExecArray) => string): MappedText {
  const edits: (Span & { readonly text: string })[] = [];
  for (const match of mapped.text.matchAll(pattern)) {
    const text = replace(match);
    if (text !== match[0]) edits.push({ start: match.index, end: match.index + match[0].length, text });
  }
  return applyEdits(mapped, edits);
}

/**
 * Apply replacements, sorted by start and not overlapping.
 *
 * @returns the same object when there are none
 */
export function applyEdits(mapped: MappedText, edits: readonly (Span & { readonly text: string })[]): MappedText {
  if (edits.length === 0) return mapped;
  let text = '';
  const from: number[] = [];
  let at = 0;
  const keep = (end: number): void => {
    text += mapped.text.slice(at, end);
    for (; at < end; at++) from.push(sourceOf(mapped, at));
  };
  for (const edit of edits) {
    keep(edit.start);
    const isSameLength = edit.text.length === edit.end - edit.start;
    for (let i = 0; i < edit.text.length; i++) from.push(sourceOf(mapped, edit.start + (isSameLength ? i : 0)));
    text += edit.text;
    at = edit.end;
  }
  keep(mapped.text.length);
  return { text, offset: 0, from };
}

/** The text without blanks at either end. */
export function trimMapped(mapped: MappedText): MappedText {
  const start = mapped.text.length - mapped.text.trimStart().length;
  const end = mapped.text.trimEnd().length;
  return start === 0 && end === mapped.text.length ? mapped : sliceMapped(mapped, { start, end: Math.max(start, end) });
}
