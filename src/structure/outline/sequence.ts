import { type LabelFamily, POINT_LETTERS } from '../../../grammars/outline-label.ts';
import { ENGLISH_LETTERS, VIETNAMESE_LETTERS } from '../../lexicon/letter-order.ts';

/** How a label stands to the one before it at its level. */
export type Step =
  | { readonly kind: 'next'; readonly alphabet?: Alphabet }
  | { readonly kind: 'gap'; readonly missing: number }
  | { readonly kind: 'same' }
  | { readonly kind: 'back' };

/** Which letter order a document has shown; null while both are possible. */
export type Alphabet = 'vietnamese' | 'english' | null;

const NEXT: Step = { kind: 'next' };
const SAME: Step = { kind: 'same' };
const BACK: Step = { kind: 'back' };

const vietnameseIndex = POINT_LETTERS.split('').map((letter) => VIETNAMESE_LETTERS.indexOf(letter));
const englishIndex = POINT_LETTERS.split('').map((letter) => ENGLISH_LETTERS.indexOf(letter));

/**
 * @param previous - numbers of the label before at this level
 * @param numbers - numbers of the label in question
 * @example stepBetween('letter', [4], [5], null) // d → đ: { kind: 'next', alphabet: 'vietnamese' }
 */
export function stepBetween(
  family: LabelFamily,
  previous: readonly number[],
  numbers: readonly number[],
  alphabet: Alphabet,
): Step {
  if (family === 'bullet' || (numbers.length === 0 && previous.length === 0)) return NEXT;
  if (family === 'letter' && numbers.length === 1 && previous.length === 1) {
    return letterStep(previous[0]!, numbers[0]!, alphabet);
  }
  if (family === 'upper' && numbers.length === 1 && previous.length === 1) {
    return withoutAlphabet(letterStep(previous[0]!, numbers[0]!, null));
  }
  const last = numbers.length - 1;
  for (let i = 0; i < last; i++) if (previous[i] !== numbers[i]) return headStep(previous, numbers, i);
  return integerStep(previous[last] ?? 0, numbers[last] ?? 0);
}

/** Capitals follow either order and say nothing about the points. */
function withoutAlphabet(step: Step): Step {
  return step.kind === 'next' ? NEXT : step;
}

/** `1.3` → `2.1`: the head moved on and the tail began again. */
function headStep(previous: readonly number[], numbers: readonly number[], at: number): Step {
  const moved = numbers[at]! - (previous[at] ?? 0);
  if (moved < 0) return BACK;
  return { kind: 'gap', missing: moved - 1 + (numbers.at(-1) === 1 ? 0 : 1) };
}

function integerStep(previous: number, value: number): Step {
  const difference = value - previous;
  if (difference === 1) return NEXT;
  if (difference === 0) return SAME;
  return difference > 1 ? { kind: 'gap', missing: difference - 1 } : BACK;
}

function letterStep(previous: number, value: number, alphabet: Alphabet): Step {
  if (previous === value) return SAME;
  const vietnamese = distance(vietnameseIndex, previous, value);
  const english = distance(englishIndex, previous, value);
  if (vietnamese === 1 && english === 1) return NEXT;
  if (vietnamese === 1 && alphabet !== 'english') return { kind: 'next', alphabet: 'vietnamese' };
  if (english === 1 && alphabet !== 'vietnamese') return { kind: 'next', alphabet: 'english' };
  const steps = (alphabet === 'english' ? english : vietnamese) ?? value - previous;
  return steps === null || steps < 1 ? BACK : { kind: 'gap', missing: Math.max(1, steps - 1) };
}

/** Steps from one letter to another in an order; null when the order lacks one of them. Letters past `y` go on as `aa`, `bb`. */
function distance(order: readonly number[], previous: number, value: number): number | null {
  const from = order[(previous - 1) % order.length]!;
  const to = order[(value - 1) % order.length]!;
  if (from < 0 || to < 0) return null;
  const rounds = Math.floor((value - 1) / order.length) - Math.floor((previous - 1) / order.length);
  return to - from + rounds * (Math.max(...order) + 1);
}

/** Whether a label is the first of its numbering: `I`, `1`, `a`, `1.1`. */
export function isFirst(numbers: readonly number[]): boolean {
  return numbers.length === 0 || numbers.at(-1) === 1;
}
