import { countSyllables } from '../lexicon/syllables.ts';
import type { Line } from '../model/index.ts';

/** Whether a page's text layer can be used, and if not, why. */
export interface TextLayerVerdict {
  readonly usable: boolean;
  /** As in `source.pages[].reason`; null when the layer is usable. */
  readonly reason:
    | 'no text layer'
    | 'text layer without the page’s text'
    | 'garbled text layer'
    | 'unmapped glyphs'
    | null;
}

/** What a text layer is judged by. */
export interface TextLayerEvidence {
  /** One image fills the page: the layer is somebody else's reading of it, or only a stamp upon it. */
  readonly fullPageImage: boolean;
}

/** Fewer words than this on top of a full-page image are a stamp or a signature's text, not the page's. */
const FEWEST_WORDS = 25;
/** Fewer words than this cannot be judged by their shares. */
const FEWEST_JUDGED = 8;
/** Plans have 97 % valid syllables and more; a hidden layer made by a reader of another language has 20–60 %. */
const LEAST_VALID = 0.75;
/** Somebody's OCR of a scan is used only when it is about as good as our own reading. */
const LEAST_VALID_OVER_IMAGE = 0.94;
/** A quarter to a third of all Vietnamese letters carry a mark; without marks the reader did not know them. */
const LEAST_MARKED = 0.08;
/** Share of characters without a meaning: U+FFFD, private use, controls. */
const MOST_UNMAPPED = 0.02;

/**
 * Judge a page's text layer by its letters and syllables.
 *
 * @param lines - the layer's lines, legacy encodings already decoded
 * @example judgeTextLayer([{ text: 'CQNG HoAxA H()I CHiJ NGHiA VI$T NAM', … }, …]) // { usable: false, reason: 'garbled text layer' }
 */
export function judgeTextLayer(
  lines: readonly Pick<Line, 'text'>[],
  evidence: TextLayerEvidence = { fullPageImage: false },
): TextLayerVerdict {
  const text = lines.map((line) => line.text).join('\n');
  if (text.trim() === '') return { usable: false, reason: 'no text layer' };
  if (countUnmapped(text) > MOST_UNMAPPED * text.length) return { usable: false, reason: 'unmapped glyphs' };
  if (isGarbled(text, evidence)) return { usable: false, reason: 'garbled text layer' };
  if (evidence.fullPageImage && text.split(/\s+/).length < FEWEST_WORDS) {
    return { usable: false, reason: 'text layer without the page’s text' };
  }
  return { usable: true, reason: null };
}

function isGarbled(text: string, { fullPageImage }: TextLayerEvidence): boolean {
  const { words, valid } = countSyllables(text);
  if (words < FEWEST_JUDGED) return false;
  if (valid < words * (fullPageImage ? LEAST_VALID_OVER_IMAGE : LEAST_VALID)) return true;
  return markedShare(text) < LEAST_MARKED;
}

const UNMAPPED = /[\uFFFD\p{Co}\p{Cn}]|(?![\t\n\r\f])\p{Cc}/gu;

function countUnmapped(text: string): number {
  return text.match(UNMAPPED)?.length ?? 0;
}

/** Share of the letters that are not plain a–z. */
function markedShare(text: string): number {
  const letters = text.normalize('NFC').match(/\p{L}/gu) ?? [];
  return letters.length === 0 ? 1 : letters.filter((letter) => !/[a-z]/i.test(letter)).length / letters.length;
}
