import type { PointReading, Reading } from './reading.ts';

/** A reading that is a deadline, and whether a label announced it. */
export interface FoundReading {
  readonly reading: Reading;
  readonly labelled: boolean;
}

/** Nothing but a comma or an opening parenthesis. */
const JOINT = /^\s*[,(]?\s*$/;
/** The rest of the same clause. */
const SAME_CLAUSE = /^[^.;:\n]{0,200}$/;

/**
 * Put together what belongs together: "hằng năm, trước ngày 15/12" is one recurrence; a bare "định kỳ" belongs to the
 * periods behind it ("định kỳ vào ngày 15 hàng tháng"), even at the end of the clause ("định kỳ báo cáo … 6 tháng, năm").
 */
export function joinRecurrences(found: readonly FoundReading[], text: string): FoundReading[] {
  const joined: FoundReading[] = [];
  for (const item of found) {
    const last = joined.at(-1);
    const gap = last ? text.slice(last.reading.end, item.reading.start) : '';
    const reading = last && JOINT.test(gap) ? join(last.reading, item.reading) : null;
    if (last && (reading || (isBarePeriodic(last.reading) && SAME_CLAUSE.test(gap) && isFrequency(item.reading))))
      joined.pop();
    joined.push(reading ? { ...item, reading: closed(reading, gap, text) } : item);
  }
  return joined;
}

/** The closing parenthesis belongs to a phrase that holds the opening one. */
function closed(reading: Reading, gap: string, text: string): Reading {
  return gap.includes('(') && text[reading.end] === ')' ? { ...reading, end: reading.end + 1 } : reading;
}

/**
 * Where to go on behind a reading that is no deadline: in front of the deadline in parentheses behind its last item, or
 * directly behind a weekday ("tuần thứ 3 hàng tháng" is no Tuesday).
 */
export function ownEnd(reading: Reading): number {
  if (reading.type === 'point' && reading.points[0]?.type === 'weekly') return reading.start;
  return reading.type === 'frequency' ? (reading.items.at(-1)?.end ?? reading.end) : reading.end;
}

function join(first: Reading, second: Reading): Reading | null {
  if (first.type !== 'frequency' || first.at) return null;
  if (second.type === 'point' && first.items.length === 1 && isYearless(second)) {
    return { ...first, at: second, end: second.end };
  }
  if (first.items.length > 0) return null;
  return isRecurring(second) ? { ...second, start: first.start } : null;
}

function isRecurring(reading: Reading): boolean {
  if (reading.type !== 'point') return reading.type === 'frequency';
  return (
    reading.every !== null || reading.points.every((point) => point.type === 'monthly' && point.cycle !== 'unknown')
  );
}

function isYearless({ points }: PointReading): boolean {
  return points.every((point) => point.type !== 'calendar' || (point.year === null && point.kind !== 'year'));
}

function isBarePeriodic(reading: Reading): boolean {
  return reading.type === 'frequency' && reading.items.length === 0;
}

function isFrequency(reading: Reading): boolean {
  return reading.type === 'frequency' && reading.items.length > 0 && !reading.periodic;
}
