import type { Span } from '../../src/model/index.ts';
import { UPPER } from '../shared/letters.ts';

const SENTENCE_END = new RegExp(`(?:[.!?…]+["”’)]*[ \\u00A0]+(?=["“(]?[${UPPER}])|\\n)`, 'g');

/**
 * The sentences of a paragraph, with their final stops.
 *
 * @example sentencesOf('Giao Sở X. Sở Y phối hợp.') // spans of 'Giao Sở X. ' and 'Sở Y phối hợp.'
 */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    if (isAbbreviation(text, match.index)) continue;
    const end = match.index + match[0].length;
    sentences.push({ start, end });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

const ABBREVIATION = /(?:^|[ (.])(?:TP|Tp|TX|Tx|TT|H|P|Q|X|Th|ThS|TS|PGS|GS|BS|BSCKI|BSCKII|DS|KS|CN|T|đ\/c|VP|TM|KT)$/;

function isAbbreviation(text: string, stop: number): boolean {
  return text[stop] === '.' && ABBREVIATION.test(text.slice(Math.max(0, stop - 8), stop));
}
