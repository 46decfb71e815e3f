import { decodeByFont, decodeLegacy, LEGACY_ENCODINGS } from '../lexicon/encodings/index.ts';
import { type Box, type TextEncoding, unionBox } from '../model/index.ts';
import type { Glyph } from './pdf-content.ts';
import { symbolOf } from './pdf-symbols.ts';
import type { PositionedWord } from './positioned-word.ts';
import { toRaised } from './superscript.ts';

/** In font sizes: how far a letter may stand from where the last one ended, and from its baseline, within a word. */
const WORD_GAP = 0.17;
const OVERLAP = 0.5;
const BASELINE = 0.12;
/** A script is this much smaller than the word it hangs on, and stands this far off its baseline. */
const SCRIPT_SIZE = 0.85;
const SCRIPT_SHIFT = 0.12;
const SCRIPT_GAP = 0.35;
/** Letters painted again this close (in font sizes) are one letter made bold. */
const REPAINTED = 0.12;

interface OpenWord {
  text: string;
  readonly glyphs: Glyph[];
  readonly baseline: number;
  /** A blank was painted before it. */
  readonly afterBlank: boolean;
}

/**
 * Put the upright characters of a page together to words, in painting order. A blank, a gap or a step off the baseline
 * ends a word; a change of font does not (Vietnamese letters often come from a second font). Raised note marks are
 * joined to their word, their digits set aside as raised. Text in fonts from before Unicode is decoded.
 *
 * @param glyphs - whose baseline runs to the right
 * @param forced - the encoding of all text, where the user knows it
 * @example letters of "đồng" at 14 pt, then a raised "1" at 9 pt → the word "đồng" with a raised 1
 */
export function composeWords(glyphs: readonly Glyph[], forced?: TextEncoding): PositionedWord[] {
  const words: OpenWord[] = [];
  let current: OpenWord | null = null;
  let afterBlank = true;
  for (const glyph of dropRepainted(glyphs)) {
    const text = symbolOf(glyph.text);
    if (text.trim() === '') {
      current = null;
      afterBlank = true;
      continue;
    }
    if (current === null || !continuesWord(current, glyph)) {
      current = { text: '', glyphs: [], baseline: glyph.start[1], afterBlank };
      words.push(current);
    }
    afterBlank = false;
    current.text += text;
    current.glyphs.push(glyph);
  }
  return attachScripts(words.map((word) => toWord(word, forced)));
}

function continuesWord(word: OpenWord, glyph: Glyph): boolean {
  if (/^\p{M}/u.test(glyph.text)) return true;
  const last = word.glyphs.at(-1)!;
  const size = Math.max(last.size, glyph.size);
  const gap = glyph.start[0] - last.next[0];
  return (
    Math.abs(glyph.start[1] - word.baseline) <= BASELINE * size && gap <= WORD_GAP * size && gap >= -OVERLAP * size
  );
}

/** Word processors without a bold font paint each letter two or three times, a little apart. */
function dropRepainted(glyphs: readonly Glyph[]): Glyph[] {
  const seen = new Map<string, number>();
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    const [x, y] = glyph.start;
    const cell = 4;
    const near = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].map((dy) => `${glyph.text}:${Math.round(x / cell) + dx}:${Math.round(y / cell) + dy}`),
    );
    const index =
      glyph.text.trim() === ''
        ? undefined
        : near.map((key) => seen.get(key)).find((at) => isSame(kept[at ?? -1], glyph));
    if (index === undefined) {
      seen.set(near[4]!, kept.length);
      kept.push(glyph);
    } else kept[index] = { ...kept[index]!, stroked: true };
  }
  return kept;
}

function isSame(before: Glyph | undefined, glyph: Glyph): boolean {
  if (before === undefined) return false;
  const distance = Math.hypot(before.start[0] - glyph.start[0], before.start[1] - glyph.start[1]);
  return distance <= REPAINTED * glyph.size;
}

interface BaselineWord extends PositionedWord {
  readonly size: number;
  readonly baseline: number;
  readonly afterBlank: boolean;
}

function toWord({ text, glyphs, baseline, afterBlank }: OpenWord, forced: TextEncoding | undefined): BaselineWord {
  const box = glyphs.map(boxOf).reduce(unionBox);
  const share = (has: (glyph: Glyph) => boolean): number => glyphs.filter(has).length / glyphs.length;
  return {
    text: decode(text, glyphs, forced).normalize('NFC'),
    box: box.map((value) => Math.round(value * 100) / 100) as unknown as Box, // map keeps the four values
    confidence: null,
    size: Math.max(...glyphs.map((glyph) => glyph.size)),
    bold: share((glyph) => glyph.font.bold || glyph.stroked) > 0.5,
    italic: share((glyph) => glyph.font.italic || glyph.sheared) > 0.5,
    baseline,
    afterBlank,
  };
}

function decode(text: string, glyphs: readonly Glyph[], forced: TextEncoding | undefined): string {
  const legacy = LEGACY_ENCODINGS.find((encoding) => encoding === forced);
  if (legacy !== undefined) return decodeLegacy(text, legacy);
  return forced === undefined && glyphs.some((glyph) => glyph.font.encoding !== null) ? decodeRuns(glyphs) : text;
}

/** The text of glyphs, each run of one font decoded by the font's name. */
function decodeRuns(glyphs: readonly Glyph[]): string {
  const runs: { font: string; text: string }[] = [];
  for (const { font, text } of glyphs) {
    const last = runs.at(-1);
    const shown = font.encoding === null ? symbolOf(text) : text;
    if (last?.font === font.name) last.text += shown;
    else runs.push({ font: font.name, text: shown });
  }
  return runs.map((run) => decodeByFont(run.text, run.font)).join('');
}

function boxOf({ start, end, size, font }: Glyph): Box {
  return [start[0], start[1] - font.ascent * size, Math.max(end[0], start[0] + 0.01), start[1] + font.descent * size];
}

/**
 * Join raised and lowered small words to their neighbour, and what directly follows them ("tỉnh¹,"). A raised number
 * before a word is a footnote's mark.
 */
function attachScripts(words: readonly BaselineWord[]): PositionedWord[] {
  const joined: BaselineWord[] = [];
  const scripted = new Set<BaselineWord>();
  for (const [i, word] of words.entries()) {
    const before = joined.at(-1);
    const after = words[i + 1];
    const shift = before === undefined ? null : scriptShift(word, before);
    if (before !== undefined && (shift !== null || (scripted.has(before) && directlyFollows(word, before)))) {
      const text = before.text + (shift !== null && shift > 0 ? toRaised(word.text) : word.text);
      const whole = { ...before, text, box: unionBox(before.box, word.box) };
      joined[joined.length - 1] = whole;
      scripted.add(whole);
    } else if (after !== undefined && isMarkBefore(word, after)) {
      joined.push({ ...word, text: toRaised(word.text) });
    } else joined.push(word);
  }
  return joined.map(({ baseline: _baseline, afterBlank: _afterBlank, ...word }) => word);
}

function directlyFollows(word: BaselineWord, before: BaselineWord): boolean {
  const gap = (word.box[0] - before.box[2]) / before.size;
  const isLevel = Math.abs(word.baseline - before.baseline) <= BASELINE * before.size;
  return !word.afterBlank && isLevel && gap >= -OVERLAP && gap <= WORD_GAP;
}

/** How far a small word is raised above (or, negative, lowered below) the word it directly follows; null when it is no script. */
function scriptShift(word: BaselineWord, before: BaselineWord): number | null {
  if (word.text.length > 3 || word.size > SCRIPT_SIZE * before.size) return null;
  const gap = (word.box[0] - before.box[2]) / before.size;
  const shift = (before.baseline - word.baseline) / before.size;
  const isNear = gap <= SCRIPT_GAP && gap >= -OVERLAP && Math.abs(shift) <= 0.8;
  return isNear && Math.abs(shift) >= SCRIPT_SHIFT && (shift > 0 || gap <= WORD_GAP) ? shift : null;
}

function isMarkBefore(word: BaselineWord, after: BaselineWord): boolean {
  const gap = (after.box[0] - word.box[2]) / after.size;
  const shift = (after.baseline - word.baseline) / after.size;
  const isSmall = word.size <= SCRIPT_SIZE * after.size && /^\d{1,3}$/.test(word.text);
  return isSmall && shift >= SCRIPT_SHIFT && shift <= 0.8 && gap >= -0.1 && gap <= 0.8;
}
