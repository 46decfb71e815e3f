import type { CleanText, ParagraphNode, Span } from '../../model/index.ts';
import type { Block } from '../outline/blocks.ts';
import { isCapitals } from '../outline/line-facts.ts';

const LONGEST_HEADING = 260;
const SHORT_HEADING = 120;
const SENTENCE_END = /(?:[.;!?…,]|\.\/|\/\.|\/)["”»)]*\s*$/;

/** The text after the marker in the lines of the marker; null when the marker stands alone. */
export function firstOwnParagraph(clean: CleanText, block: Block): ParagraphNode | null {
  if (block.end === block.start) return null;
  const marker = block.label === null ? '' : (block.label.repairedTo ?? block.label.marker);
  const end = clean.lines[block.end - 1]!.end;
  let start = clean.lines[block.start]!.start + marker.length;
  while (start < end && /\s/.test(clean.text[start]!)) start++;
  return start < end ? { type: 'paragraph', span: { start, end } } : null;
}

interface HeadingSource {
  readonly clean: CleanText;
  readonly block: Block;
  readonly paragraphs: readonly ParagraphNode[];
  readonly hasUnits: boolean;
}

/** The first paragraph of a unit when it is a heading: no sentence, and either set off by its looks or followed by text or units. */
export function headingOf({ clean, block, paragraphs, hasUnits }: HeadingSource): Span | null {
  const first = paragraphs[0];
  if (first === undefined || block.label?.family === 'bullet') return null;
  const text = clean.text.slice(first.span.start, first.span.end);
  if (text.length > LONGEST_HEADING || SENTENCE_END.test(text)) return null;
  const { bold, heading, centred } = clean.lines[block.start]!.layout;
  if (bold || centred || heading !== null || isCapitals(text)) return first.span;
  const followed = paragraphs.length > 1 || hasUnits;
  return followed && (text.length <= SHORT_HEADING || !/[;:]/.test(text)) ? first.span : null;
}
