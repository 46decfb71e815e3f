import { DOCUMENT_TITLES } from '../../lexicon/document-titles.ts';
import { distanceWithin } from '../../lexicon/edit-distance.ts';
import type { EdgeLine } from './edge-line.ts';
import { isCapitals } from './edge-line.ts';
import { squash } from './near.ts';

/** The line that says what the document is. */
export interface TypeLine {
  /** `Kế hoạch`: canonical spelling, first letter capital. */
  readonly type: string;
  /** Where the title begins when it stands on the same line, as an offset into the line's text; null otherwise. */
  readonly titleAt: number | null;
  /** Printed in capitals: sure. A mixed-case line may be a list entry or a link. */
  readonly sure: boolean;
}

const KEYS = DOCUMENT_TITLES.map((type) => ({ type, letters: squash(type), capitals: type.toUpperCase() })).sort(
  (a, b) => b.letters.length - a.letters.length,
);

const LONGEST_TYPE_LINE = 60;

/**
 * Read a document type from a line.
 *
 * @example parseTypeLine('K Ế H O Ạ C H') // { type: 'Kế hoạch', titleAt: null, sure: true }
 * @example parseTypeLine('KẾ HOẠCH Thực hiện công tác dân vận') // { type: 'Kế hoạch', titleAt: 9, sure: true }
 * @example parseTypeLine('QUYẾT ĐỊNH:') // null, the enacting words of a decision
 */
export function parseTypeLine(line: Pick<EdgeLine, 'text' | 'letters'>): TypeLine | null {
  const { text, letters } = line;
  if (/:\s*$/.test(text) && !(isCapitals(text) && letters.startsWith('kehoach'))) return null;
  if (text.length <= LONGEST_TYPE_LINE && letters.length > 2) {
    const whole = KEYS.find((key) => key.letters === letters) ?? (isCapitals(text) ? nearest(letters) : undefined);
    if (whole) return { type: whole.type, titleAt: null, sure: isCapitals(text) };
  }
  return gluedType(text);
}

/** One damaged letter in six is forgiven, as long as one type only is meant. */
function nearest(letters: string): (typeof KEYS)[number] | undefined {
  if (letters.length < 6) return undefined;
  const near = KEYS.filter((key) => key.letters.length >= 6 && distanceWithin(letters, key.letters, 1) <= 1);
  return near.length === 1 ? near[0] : undefined;
}

function gluedType(text: string): TypeLine | null {
  const key = KEYS.find(({ capitals }) => text.startsWith(`${capitals} `));
  if (!key) return null;
  const titleAt = key.capitals.length + 1;
  const rest = text.slice(titleAt);
  return /^(?:số|SỐ)\s/.test(rest) ? null : { type: key.type, titleAt, sure: true };
}
