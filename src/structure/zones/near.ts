import { distanceWithin } from '../../lexicon/edit-distance.ts';
import { fold } from '../../lexicon/fold.ts';

/** Folded letters of a text without anything between them, each with its position in the text. */
export interface Squeezed {
  readonly letters: string;
  readonly positions: readonly number[];
}

/**
 * Fold a text and keep its letters only, so that letter-spacing, marks and punctuation do not count.
 *
 * @example squeeze('K Ế HOẠCH').letters // 'kehoach'
 */
export function squeeze(text: string): Squeezed {
  const base = fold(text);
  const positions: number[] = [];
  let letters = '';
  for (let i = 0; i < base.length; i++) {
    const letter = base[i]!;
    if (letter < 'a' || letter > 'z') continue;
    letters += letter;
    positions.push(i);
  }
  return { letters, positions };
}

/** The letters of {@link squeeze} alone. */
export function squash(text: string): string {
  return fold(text).replace(/[^a-z]+/g, '');
}

/** Whether two squeezed words are the same up to the share of letters that OCR may damage. */
export function isNear(letters: string, phrase: string, share = 0.2): boolean {
  return distanceWithin(letters, phrase, Math.floor(phrase.length * share)) <= Math.floor(phrase.length * share);
}

/** Lines longer than this hold running text: no letterhead phrase is looked for in them. */
const LONGEST_LINE = 240;

/**
 * The stretch of a line that reads like a phrase, by Sellers' approximate matching.
 *
 * @param phrase - folded letters without blanks
 * @param share - share of the phrase's letters that may be damaged
 * @returns offsets into the line, half-open; null when the phrase is not there
 * @example findNear('UBND XÃ CỌNG HÒA XA HỘI CHỦ NGHÍA VIỆT NAM', NATIONAL_TITLE) // { start: 8, end: 42 }
 */
export function findNear(line: string, phrase: string, share = 0.2): { start: number; end: number } | null {
  return line.length > LONGEST_LINE ? null : findNearIn(squeeze(line), phrase, share);
}

/** {@link findNear} in a line that is squeezed already: for several phrases in one line. */
export function findNearIn(line: Squeezed, phrase: string, share = 0.2): { start: number; end: number } | null {
  const { letters, positions } = line;
  const limit = Math.floor(phrase.length * share);
  if (letters.length < phrase.length - limit) return null;
  if (!piecesOf(phrase, limit + 1).some((piece) => letters.includes(piece))) return null;
  const found = bestMatch(letters, phrase, limit);
  return found && { start: positions[found.start]!, end: positions[found.end - 1]! + 1 };
}

const pieces = new Map<string, readonly string[]>();

/** A phrase cut into equal pieces: with fewer errors than pieces, at least one piece stands in the text as it is. */
function piecesOf(phrase: string, count: number): readonly string[] {
  const key = `${count} ${phrase}`;
  let cut = pieces.get(key);
  if (cut === undefined) {
    const edge = (i: number): number => Math.floor((i * phrase.length) / count);
    cut = Array.from({ length: count }, (_, i) => phrase.slice(edge(i), edge(i + 1)));
    pieces.set(key, cut);
  }
  return cut;
}

function bestMatch(letters: string, phrase: string, limit: number): { start: number; end: number } | null {
  let costs = Array.from({ length: phrase.length + 1 }, (_, j) => j);
  let starts = costs.map(() => 0);
  let best: { start: number; end: number; cost: number } | null = null;
  for (let i = 1; i <= letters.length; i++) {
    const nextCosts = [0];
    const nextStarts = [i];
    for (let j = 1; j <= phrase.length; j++) {
      const replaced = costs[j - 1]! + (letters[i - 1] === phrase[j - 1] ? 0 : 1);
      const inserted = costs[j]! + 1;
      const dropped = nextCosts[j - 1]! + 1;
      const cost = Math.min(replaced, inserted, dropped);
      nextCosts.push(cost);
      nextStarts.push(cost === replaced ? starts[j - 1]! : cost === inserted ? starts[j]! : nextStarts[j - 1]!);
    }
    costs = nextCosts;
    starts = nextStarts;
    const cost = costs[phrase.length]!;
    if (cost <= limit && cost < (best?.cost ?? limit + 1)) best = { start: starts[phrase.length]!, end: i, cost };
  }
  return best && best.end > best.start ? { start: best.start, end: best.end } : null;
}
