import { type LabelReading, POINT_LETTERS, toRoman } from '../../../grammars/outline-label.ts';
import { VIETNAMESE_LETTERS } from '../../lexicon/letter-order.ts';

/**
 * The marker that was expected after a label, in its own punctuation; null when it cannot be told.
 *
 * @example markerAfter(readLabels('II. NỘI DUNG')[0]!) // 'III.'
 */
export function markerAfter(label: LabelReading): string | null {
  return withNumber(label, nextNumber(label));
}

/**
 * The marker with which a row of Roman numbers, numbers or letters begins, in the punctuation of a label.
 *
 * @example firstMarker(readLabels('c) Kiểm tra')[0]!) // 'a)'
 */
export function firstMarker(label: LabelReading): string | null {
  return withNumber(label, label.family === 'letter' ? 'a' : nextNumber({ ...label, numbers: [0] }));
}

function withNumber(label: LabelReading, number: string | null): string | null {
  const printed = label.segment.slice(label.segment.indexOf('.') + 1);
  const old = label.family === 'decimal' || label.family === 'letter' ? label.segment : printed;
  const at = number === null ? -1 : label.marker.lastIndexOf(old);
  return at < 0 ? null : label.marker.slice(0, at) + number + label.marker.slice(at + old.length);
}

function nextNumber({ family, numbers, segment }: LabelReading): string | null {
  const last = numbers.at(-1);
  if (last === undefined || family === 'bullet') return null;
  if (numbers.length > 1) return segment.slice(0, segment.lastIndexOf('.') + 1) + (last + 1);
  if (family === 'letter') return letterAfter(last, VIETNAMESE_LETTERS);
  if (family === 'upper') return letterAfter(last, VIETNAMESE_LETTERS)?.toUpperCase() ?? null;
  return /[IVXLC]+$/.test(segment) ? toRoman(last + 1) : String(last + 1);
}

function letterAfter(number: number, order: string): string | null {
  const at = order.indexOf(POINT_LETTERS[number - 1] ?? ' ');
  return at < 0 ? null : (order[at + 1] ?? null);
}
