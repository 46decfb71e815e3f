import type { TimeUnit } from '../../src/lexicon/time-words.ts';
import type { CalendarPoint, Frequency, MonthlyPoint, Point, PointReading, WeeklyPoint } from './reading.ts';

const LAST_MONTHS = 'BYMONTH=3,6,9,12';
const FIRST_MONTHS = 'BYMONTH=1,4,7,10';
const WORKING_WEEK = 'BYDAY=MO,TU,WE,TH,FR';
const UNIT_FREQ: Readonly<Record<TimeUnit, readonly [freq: string, interval: number]>> = {
  day: ['DAILY', 1],
  week: ['WEEKLY', 1],
  month: ['MONTHLY', 1],
  quarter: ['MONTHLY', 3],
  year: ['YEARLY', 1],
};

/** RRULE (RFC 5545) of every `count` units: `FREQ=MONTHLY;INTERVAL=6`. Twelve months are a year. */
function everyRule(count: number, unit: TimeUnit): string {
  const [freq, factor] = UNIT_FREQ[unit];
  const interval = count * factor;
  if (freq === 'MONTHLY' && interval % 12 === 0 && interval > 0) return everyRule(interval / 12, 'year');
  return interval > 1 ? `FREQ=${freq};INTERVAL=${interval}` : `FREQ=${freq}`;
}

/**
 * RRULE of a frequency. "9 tháng" is the nine-month report, due once a year, not every nine months.
 *
 * @returns `FREQ=MONTHLY;INTERVAL=6` for `6 tháng`, `FREQ=YEARLY;BYMONTH=9` for `9 tháng`
 */
export function ruleOf({ count, unit, marked }: Frequency): string {
  return unit === 'month' && count === 9 && !marked ? 'FREQ=YEARLY;BYMONTH=9' : everyRule(count, unit);
}

/**
 * RRULEs of points that come back every unit: `ngày 15 hàng tháng`, `15/6 và 15/12 hàng năm`, `thứ Sáu hàng tuần`.
 *
 * @returns an empty list when the words do not add up to a rule
 */
export function rulesOf(reading: PointReading, every: TimeUnit | null): string[] {
  const { points, range } = reading;
  if (points.every(isMonthly)) return monthlyRules(points, range, every);
  if (points.every(isWeekly)) return points.flatMap((point) => weeklyRules(point, every));
  if (every !== 'year' || !points.every(isCalendar)) return [];
  return points.every((point) => point.kind === 'day') && !range ? yearlyDays(points) : yearlyMonths(points, range);
}

function isMonthly(point: Point): point is MonthlyPoint {
  return point.type === 'monthly';
}

function isWeekly(point: Point): point is WeeklyPoint {
  return point.type === 'weekly';
}

function isCalendar(point: Point): point is CalendarPoint {
  return point.type === 'calendar';
}

function monthlyRules(points: readonly MonthlyPoint[], range: boolean, every: TimeUnit | null): string[] {
  const last = points.at(-1);
  const cycle = every ?? (last?.cycle === 'unknown' ? null : last?.cycle);
  if (!last || !cycle || cycle === 'day' || cycle === 'week' || cycle === 'year') return [];
  if (last.workingDay) return [`FREQ=MONTHLY;${WORKING_WEEK};BYSETPOS=${last.days[0] ?? -1}`];
  const printed = points.flatMap((point) => point.days);
  const days = range ? daysBetween(printed[0] ?? 1, printed.at(-1) ?? 1) : printed;
  const isMixed = points.some((point) => point.cycle !== 'unknown' && point.cycle !== last.cycle);
  if (isMixed || days.length === 0 || days.some((day) => day === 0 || day > 31)) return [];
  const byDay = `BYMONTHDAY=${days.join(',')}`;
  if (last.cycle === 'quarter') return [`FREQ=YEARLY;${LAST_MONTHS};${byDay}`];
  if (last.cycle === 'quarter-start') return [`FREQ=YEARLY;${FIRST_MONTHS};${byDay}`];
  return [cycle === 'quarter' ? `FREQ=MONTHLY;INTERVAL=3;${byDay}` : `FREQ=MONTHLY;${byDay}`];
}

/** Days of the month in order; a range over the month's end goes on: 25 … 31, 1 … 5. Day -1 is the last. */
function daysBetween(first: number, last: number): number[] {
  const end = last < 0 ? 31 : last;
  const upTo = (from: number, to: number): number[] =>
    Array.from({ length: Math.max(0, Math.min(31, to) - from + 1) }, (_, index) => from + index);
  return first <= end ? upTo(first, end) : [...upTo(first, 31), ...upTo(1, end)];
}

function weeklyRules(point: WeeklyPoint, every: TimeUnit | null): string[] {
  const cycle = every ?? point.of;
  if (point.weeks.length > 0 && cycle === 'month') {
    const days = point.weeks.flatMap((week) => point.days.map((day) => `${week}${day}`));
    return [`FREQ=MONTHLY;BYDAY=${days.join(',')}`];
  }
  return cycle === 'week' ? [`FREQ=WEEKLY;BYDAY=${point.days.join(',')}`] : [];
}

/** One rule for each day of the month, its months together: `15/6 và 15/12` → `BYMONTH=6,12;BYMONTHDAY=15`. */
function yearlyDays(points: readonly CalendarPoint[]): string[] {
  const monthsByDay = new Map<number, number[]>();
  for (const { from } of points) {
    if (!from?.day || from.month < 1 || from.month > 12 || from.day > 31) return [];
    monthsByDay.set(from.day, [...(monthsByDay.get(from.day) ?? []), from.month]);
  }
  return [...monthsByDay].map(([day, months]) => `FREQ=YEARLY;BYMONTH=${months.join(',')};BYMONTHDAY=${day}`);
}

function yearlyMonths(points: readonly CalendarPoint[], range: boolean): string[] {
  const first = points[0]?.from?.month ?? 1;
  const last = points.at(-1);
  const lastMonth = (last?.to ?? last?.from)?.month ?? 12;
  const months = range ? monthsBetween(first, lastMonth) : points.flatMap((point) => monthsOf(point));
  if (months.length === 0 || months.some((month) => month < 1 || month > 12)) return [];
  return [months.length === 12 ? 'FREQ=YEARLY' : `FREQ=YEARLY;BYMONTH=${[...new Set(months)].join(',')}`];
}

function monthsOf({ from, to }: CalendarPoint): number[] {
  return from ? monthsBetween(from.month, to?.month ?? from.month) : [];
}

/** Months in order; a range over New Year goes on: 11, 12, 1, 2. */
function monthsBetween(first: number, last: number): number[] {
  const count = (((last - first) % 12) + 12) % 12;
  return Array.from({ length: count + 1 }, (_, index) => ((first + index - 1) % 12) + 1);
}
