import { decodeMixed, type LegacyEncoding } from '../lexicon/encodings/index.ts';
import type { PositionedWord } from './positioned-word.ts';
import { fromRaised } from './superscript.ts';

export interface DecodedWords {
  readonly words: readonly PositionedWord[];
  /** What was decoded, by how much of the text is in it. */
  readonly encodings: readonly LegacyEncoding[];
}

/**
 * Decode words of a page that are in an encoding before Unicode although their fonts' names do not say so: printer
 * drivers rename fonts. The words are judged line by line.
 *
 * @param words - in painting order, digits that stand raised set aside
 * @example decodeWords([word 'nh©n', word 'd©n', …]).words // [word 'nhân', word 'dân', …]
 */
export function decodeWords(words: readonly PositionedWord[]): DecodedWords {
  const shown = words.map((word, i) => word.text + (isLineEnd(word, words[i + 1]) ? '\n' : ' ')).join('');
  const { text, encodings } = decodeMixed(shown);
  if (encodings.length === 0) return { words: words.map(settleWord), encodings };
  const texts = text.split(/[\n ]/);
  return { words: words.map((word, i) => settleWord({ ...word, text: texts[i]! })), encodings };
}

/** Write digits that stand raised as superscripts; a soft hyphen that was no letter is a hyphen. */
export function settleWord(word: PositionedWord): PositionedWord {
  return { ...word, text: fromRaised(word.text).replaceAll('\u00AD', '-') };
}

/** The next word stands below or above this one. */
function isLineEnd({ box }: PositionedWord, next: PositionedWord | undefined): boolean {
  return next === undefined || next.box[1] >= box[3] || next.box[3] <= box[1];
}
