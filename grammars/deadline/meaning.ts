import type { TimeUnit } from '../../src/lexicon/time-words.ts';
import type { Deadline } from '../../src/model/index.ts';
import { type DatedPoint, endOfPoint, startOfPoint, toDueDate, toEdtf, toInterval } from './edtf.ts';
import type {
  DurationReading,
  Frequency,
  FrequencyReading,
  Limit,
  OccasionReading,
  PointReading,
  Reading,
} from './reading.ts';
import { ruleOf, rulesOf } from './rrule.ts';
import { withYears } from './years.ts';

/** What a phrase means, in the terms of the plan document. */
export interface Moment {
  readonly kind: Deadline['kind'];
  readonly edtf: string | null;
  readonly rrule: string | null;
  readonly duration: string | null;
  readonly workingDays: boolean;
  /** `receipt`, `issue` or the printed words. */
  readonly anchor: string | null;
  readonly start: number;
  readonly end: number;
  /** The printed day does not exist: 31/4. */
  readonly impossible: boolean;
  /** The year is printed, not taken from the plan. */
  readonly dated: boolean;
}

const DUE: ReadonlySet<Limit> = new Set(['before', 'latest', 'end', 'to']);

/**
 * Compute what a reading means.
 *
 * @param text - the text that was parsed, for the words of an anchor
 * @param planYear - the year of dates that print none
 */
export function momentsOf(reading: Reading, text: string, planYear: number | null): Moment[] {
  switch (reading.type) {
    case 'point':
      return pointMoments(reading, planYear);
    case 'frequency':
      return frequencyMoments(reading, planYear);
    case 'ongoing':
      return [moment('ongoing', reading, { edtf: typeof reading.year === 'number' ? String(reading.year) : null })];
    case 'duration':
      return [durationMoment(reading, text)];
    case 'event':
      return [moment('ongoing', reading, { anchor: anchorText(reading.anchor, text) })];
    case 'occasion':
      return occasionMoments(reading, planYear);
  }
}

function moment(kind: Deadline['kind'], place: { start: number; end: number }, more: Partial<Moment> = {}): Moment {
  return {
    kind,
    edtf: null,
    rrule: null,
    duration: null,
    workingDays: false,
    anchor: null,
    start: place.start,
    end: place.end,
    impossible: false,
    dated: true,
    ...more,
  };
}

function pointMoments(reading: PointReading, planYear: number | null): Moment[] {
  const rules = rulesOf(reading, reading.every);
  if (rules.length > 0) return rules.map((rrule) => moment('recurring', reading, { rrule }));
  const points = withYears(reading.points, planYear, reading.range);
  const kind = kindOf(reading);
  if (!points) return [moment(kind, reading, { dated: false })];
  const dated = reading.points.some((point) => point.type === 'calendar' && typeof point.year === 'number');
  const edtfs = reading.range ? [rangeEdtf(points, kind)] : listEdtfs(points, kind, reading);
  return edtfs.map((edtf) => moment(kind, reading, { edtf, dated, impossible: edtf === null }));
}

/** `by` where a limiting word says so or the words are a due date by themselves, else `within`. */
function kindOf({ limits, points, range }: PointReading): Deadline['kind'] {
  if (range || limits.includes('from')) return 'within';
  if (limits.some((limit) => DUE.has(limit))) return 'by';
  const only = points[0];
  if (only?.type !== 'calendar') return 'within';
  return (only.due || (limits.includes('done') && only.kind === 'day')) && points.length === 1 ? 'by' : 'within';
}

function rangeEdtf(points: readonly DatedPoint[], kind: Deadline['kind']): string | null {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;
  return kind === 'by' ? endOfPoint(last) : toInterval(first, last);
}

function listEdtfs(points: readonly DatedPoint[], kind: Deadline['kind'], { limits }: PointReading): (string | null)[] {
  if (kind === 'by') return points.map((point) => toDueDate(point, limits.includes('before')));
  if (limits.includes('from') && points[0]) {
    const start = startOfPoint(points[0]);
    const end = points[0].kind === 'part' && points[0].to ? endOfPoint(points[0]) : '..';
    return [start && end && `${start}/${end}`];
  }
  return joined(points).map(([first, last]) => (first === last ? toEdtf(first) : toInterval(first, last)));
}

/** Neighbouring months and quarters of a list as one stretch: `quý I, II/2022` → January to June. */
function joined(points: readonly DatedPoint[]): [DatedPoint, DatedPoint][] {
  const groups: [DatedPoint, DatedPoint][] = [];
  for (const point of points) {
    const group = groups.at(-1);
    if (group && isNext(group[1], point)) group[1] = point;
    else groups.push([point, point]);
  }
  return groups;
}

function isNext(before: DatedPoint, after: DatedPoint): boolean {
  const coarse = (point: DatedPoint): boolean => point.kind === 'month' || point.kind === 'quarter';
  if (!coarse(before) || !coarse(after) || before.year !== after.year) return false;
  return (before.to ?? before.from)?.month === (after.from?.month ?? 0) - 1;
}

function frequencyMoments(reading: FrequencyReading, planYear: number | null): Moment[] {
  if (reading.items.length === 0) return [moment('recurring', reading)];
  const isShared = reading.items.every((item) => item.inner === null);
  return reading.items.flatMap((item, index) => {
    const start = index === 0 ? reading.start : item.start;
    return itemMoments(item, reading.at ?? item.inner, isShared ? reading : { start, end: item.end }, planYear);
  });
}

function itemMoments(
  item: Frequency,
  at: PointReading | null,
  place: { start: number; end: number },
  planYear: number | null,
): Moment[] {
  const rules = at ? rulesAt(item, at) : [];
  if (rules.length > 0) return rules.map((rrule) => moment('recurring', place, { rrule }));
  const own = moment('recurring', place, { rrule: ruleOf(item) });
  return at ? [own, ...pointMoments(at, planYear)] : [own];
}

/** `02 tuần/lần vào thứ Sáu`: on that day of every second week. */
function rulesAt(item: Frequency, at: PointReading): string[] {
  if (item.unit !== 'week' || item.count === 1) return rulesOf(at, cycleOf(item));
  return rulesOf(at, 'week').map((rule) => rule.replace('FREQ=WEEKLY', ruleOf(item)));
}

function cycleOf({ count, unit }: Frequency): TimeUnit | null {
  return count === 1 ? unit : null;
}

const DURATION_UNITS: Readonly<Record<DurationReading['unit'], readonly [letter: string, factor: number]>> = {
  hour: ['H', 1],
  day: ['D', 1],
  week: ['W', 1],
  month: ['M', 1],
  quarter: ['M', 3],
  year: ['Y', 1],
};

/** "chậm nhất 15 ngày *trước ngày tổ chức*" */
const AHEAD_OF_EVENT = /^\s+trước\s+(?:ngày|khi)\s/i;

function durationMoment(reading: DurationReading, text: string): Moment {
  const [letter, factor] = DURATION_UNITS[reading.unit];
  const isAhead = AHEAD_OF_EVENT.test(text.slice(reading.end, reading.end + 16));
  return moment(isAhead ? 'by' : 'within', reading, {
    duration: `P${reading.unit === 'hour' ? 'T' : ''}${reading.count * factor}${letter}`,
    workingDays: reading.workingDays,
    anchor: reading.anchor && anchorText(reading.anchor, text),
  });
}

function anchorText(anchor: { type: string; start: number; end: number }, text: string): string | null {
  if (anchor.type !== 'phrase') return anchor.type;
  return text.slice(anchor.start, anchor.end).replace(/\s+/g, ' ') || null;
}

function occasionMoments({ point, ...place }: OccasionReading, planYear: number | null): Moment[] {
  const points = point && withYears([point], planYear, false);
  return [moment('within', place, { edtf: points?.[0] ? toEdtf(points[0]) : null, dated: false })];
}
