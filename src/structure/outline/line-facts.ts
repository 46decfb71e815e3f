import { isDashedName } from '../../lexicon/dashed-names.ts';
import { fold } from '../../lexicon/fold.ts';
import { endsOpen } from '../../lexicon/open-endings.ts';
import type { CleanLine, CleanText, PlacedWord } from '../../model/index.ts';
import { isClearCapacity } from '../zones/end-signs.ts';

/** What the decoder looks at in a line. */
export interface LineFacts {
  readonly line: CleanLine;
  readonly text: string;
  /** How the text begins: with a small letter, a capital, a digit, an opening mark or something else. */
  readonly opens: 'lower' | 'upper' | 'digit' | 'bracket' | 'other';
  readonly closes: 'stop' | 'colon' | 'semicolon' | 'comma' | 'none';
  /** Ends in a word that needs a next one (`của`, `và`, `ngày`). */
  readonly dangles: boolean;
  /** All its letters are capitals, three at least. */
  readonly capitals: boolean;
  /** OCR confidence of the first word, 0–1; null where nothing was recognised from an image. */
  readonly certainty: number | null;
  /** Its label may have been printed otherwise than it was read. */
  readonly mayBeMisread: boolean;
  /** Other readings of the first word: the engine's own, and those of a second look. */
  readonly alternatives: readonly string[];
  /** Stands inside a quotation that began on an earlier line and is closed later. */
  readonly quoted: boolean;
}

const LOWER_START = /^[a-zà-ãè-êìíò-õùúýăđĩũơưạ-ỹ]/;
const UPPER_START = /^[A-ZÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝĂĐĨŨƠƯ]|^[Ạ-Ỹ]/;
const STOP_END = /(?:[.!?…]|\.\/|\/\.)["”’»)\]*_]*$|\/\.?\s*$/;

/** `TM.` that was read as surely as this is no damaged `III.`. */
const SURE = 0.85;

/** The facts of the lines `start` to `end`. */
export function factsOf(clean: CleanText, start: number, end: number): LineFacts[] {
  const lines = clean.lines.slice(start, end);
  const firstWords = firstWordsOf(clean, lines);
  const quoted = quotedLines(lines.map((line) => clean.text.slice(line.start, line.end)));
  return lines.map((line, index) => {
    const text = clean.text.slice(line.start, line.end);
    const certainty = firstWords[index]?.confidence ?? null;
    return {
      line,
      text,
      opens: goesOnBehindDash(clean, lines[index - 1], text) ? 'lower' : openingOf(text),
      closes: closingOf(text),
      dangles: endsOpen(text),
      capitals: isCapitals(text),
      certainty,
      mayBeMisread: clean.asRead !== true && certainty !== null && !(certainty >= SURE && isClearCapacity(text)),
      alternatives: firstWords[index]?.alternatives ?? [],
      quoted: quoted[index]!,
    };
  });
}

/** `phát triển kinh tế` / `- xã hội`: the line begins inside a name. */
function goesOnBehindDash(clean: CleanText, before: CleanLine | undefined, text: string): boolean {
  if (before === undefined || !/^[-–]\s/.test(text)) return false;
  const above = clean.text.slice(before.start, before.end);
  return closingOf(above) === 'none' && isDashedName(above, text.slice(1).trimStart());
}

/** How a text begins; leading quotation marks are looked through. */
export function openingOf(text: string): LineFacts['opens'] {
  const bare = text.replace(/^["“‘'«]+/, '');
  if (LOWER_START.test(bare) && !/^[Ạ-Ỹ]/.test(bare)) return 'lower';
  if (LOWER_START.test(bare)) return bare[0] === bare[0]!.toLowerCase() ? 'lower' : 'upper';
  if (UPPER_START.test(bare)) return 'upper';
  if (/^\d/.test(bare)) return 'digit';
  return /^[([{]/.test(bare) ? 'bracket' : 'other';
}

function closingOf(text: string): LineFacts['closes'] {
  const end = text.trimEnd();
  if (/:["”]?$/.test(end)) return 'colon';
  if (/;["”]?$/.test(end)) return 'semicolon';
  if (/[!?],$/.test(end)) return 'stop'; // a footnote mark and its full stop as OCR reads them: cộng đồng¹.
  if (/,$/.test(end)) return 'comma';
  return STOP_END.test(end) ? 'stop' : 'none';
}

/** Whether all letters are capitals and there are at least three. */
export function isCapitals(text: string): boolean {
  if (text !== text.toUpperCase()) return false;
  let letters = 0;
  for (let i = 0; i < text.length && letters < 3; i++) {
    const base = fold(text[i]!);
    if (base >= 'a' && base <= 'z') letters++;
  }
  return letters === 3;
}

function firstWordsOf(clean: CleanText, lines: readonly CleanLine[]): (PlacedWord | undefined)[] {
  let word = firstWordFrom(clean, lines[0]?.start ?? 0);
  return lines.map((line) => {
    while (word < clean.words.length && clean.words[word]!.end <= line.start) word++;
    const first = clean.words[word];
    return first !== undefined && first.start < line.end ? first : undefined;
  });
}

function firstWordFrom(clean: CleanText, position: number): number {
  let low = 0;
  let high = clean.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clean.words[middle]!.end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Longest quotations, in lines: of whole paragraphs (`“Điều 5. …`), and inside a sentence. Longer ones were never closed. */
const LONGEST = { paragraphs: 60, phrase: 3 };

const QUOTES = /["“”«»]/g;

/**
 * Which lines begin inside a quotation that is closed later; straight marks open after a blank or bracket. An opening
 * mark before the last one was closed replaces it: quotation marks are often left open.
 */
function quotedLines(texts: readonly string[]): boolean[] {
  const quoted = texts.map(() => false);
  let opened: { readonly line: number; readonly longest: number } | null = null;
  texts.forEach((text, line) => {
    for (const { 0: mark, index } of text.matchAll(QUOTES)) {
      const opens = mark === '"' ? index === 0 || /[\s([]/.test(text[index - 1]!) : mark === '“' || mark === '«';
      if (opens) opened = { line, longest: index === 0 ? LONGEST.paragraphs : LONGEST.phrase };
      else {
        if (opened !== null && line - opened.line <= opened.longest) quoted.fill(true, opened.line + 1, line + 1);
        opened = null;
      }
    }
  });
  return quoted;
}
