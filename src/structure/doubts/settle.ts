import { distanceWithin } from '../../lexicon/edit-distance.ts';
import { inDigits } from '../../lexicon/figure-confusions.ts';

/** Signs by which two readings of the same ink may differ, signs that look alike left out. */
const MOST_APART = 2;

/**
 * How a closer reading settles a doubt: it is taken when the grammar takes it whole and it can be of the same ink.
 *
 * @param first - the first reading, which the grammar does not take
 * @param isSound - whether the grammar takes a reading whole
 * @returns takes the closer reading, gives the text to put in the place of the first, or null
 * @example settleNear('3O/6/2O23', isDate)('30/6/2023') // '30/6/2023'
 * @example settleNear('31/02/2024', isDate)('11/7/2024') // null, other ink
 */
export function settleNear(first: string, isSound: (reading: string) => boolean): (closer: string) => string | null {
  const dense = withoutBlanks(first);
  const limit = Math.min(MOST_APART, Math.ceil(dense.length / 4));
  return (closer) => {
    const text = withoutBlanks(closer).replace(/^[./-]+|[./-]+$/g, '');
    if (!isSound(text) || text === dense) return null;
    return distanceWithin(inDigits(dense), inDigits(text), limit) <= limit ? text : null;
  };
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}
