import { isSyllable } from '../syllables.ts';

/** How much a text reads like Vietnamese. */
export interface Score {
  readonly score: number;
  /** Words that were judged, and those that are no syllables. */
  readonly words: number;
  readonly wrong: number;
  /** Words with a mark, and those of them that are no syllables. */
  readonly marked: number;
  readonly wrongMarked: number;
}

const HIGH = /[\u0080-\uFFFF]/;
const ALL_CAPITALS = /^\p{Lu}+$/u;
/** A capital with a mark behind a small letter, `sỐ`: what a wrong table gives. */
const CAPITAL_INSIDE = /[a-z](?![\0-\x7F])\p{Lu}/u;

/**
 * Score a stretch of text: valid syllables count once, those with a mark twice; a word that is none costs two. Single
 * letters tell nothing, and neither does a word that comes again: `m²` is a word of VISCII, and plans are full of it.
 *
 * @example scoreOf('ủy ban') // { score: 3, words: 2, wrong: 0, marked: 1, wrongMarked: 0 }
 */
export function scoreOf(text: string): Score {
  const score = { score: 0, words: 0, wrong: 0, marked: 0, wrongMarked: 0 };
  for (const word of distinctWords(text)) {
    const isMarked = HIGH.test(word);
    score.words++;
    if (isMarked) score.marked++;
    if (isSyllable(word) && !(isMarked && CAPITAL_INSIDE.test(word))) score.score += isMarked ? 2 : 1;
    else if (!ALL_CAPITALS.test(word)) {
      score.score -= 2;
      score.wrong++;
      if (isMarked) score.wrongMarked++;
    }
  }
  return score;
}

/** The words of two letters and more, each once. A loop over code units: a regular expression takes twice as long. */
function distinctWords(text: string): Set<string> {
  const words = new Set<string>();
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && isWordUnit(text.charCodeAt(i))) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      if (i - start > 1) words.add(text.slice(start, i));
      start = -1;
    }
  }
  return words;
}

const GREEK_MU = 0x3bc;

/**
 * Latin letters and the marks that combine with them; other letters never come here. Bytes that a table leaves open come
 * out as control characters: a word with one inside is none.
 */
function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
  if (unit < 0xc0) return unit < 0xa0 || unit === 0xaa || unit === 0xb5 || unit === 0xba;
  if (unit < 0x370) return unit !== 0xd7 && unit !== 0xf7 && (unit < 0x2b0 || unit >= 0x300);
  return (unit >= 0x1e00 && unit <= 0x1eff) || unit === GREEK_MU;
}
