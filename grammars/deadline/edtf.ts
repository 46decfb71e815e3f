import type { CalendarDay, CalendarPoint } from './reading.ts';

/** A calendar point whose year is known. */
export type DatedPoint = Omit<CalendarPoint, 'year'> & { readonly year: number };

const MONTH_DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(month: number, year: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** ISO form of a day or month of a year; null when the calendar has no such day. */
function isoOf(year: number, { month, day }: CalendarDay): string | null {
  const last = daysIn(month, year);
  if (last === 0) return null;
  if (day === null) return `${year}-${two(month)}`;
  const printed = day < 0 ? last + 1 + day : day;
  return printed < 1 || printed > last ? null : `${year}-${two(month)}-${two(printed)}`;
}

/** First day, month or year of a point. */
export function startOfPoint(point: DatedPoint): string | null {
  return point.from ? isoOf(point.year, point.from) : String(point.year);
}

/** Last day, month or year of a point. */
export function endOfPoint(point: DatedPoint): string | null {
  if (point.until !== null) return String(point.until);
  const last = point.to ?? point.from;
  return last ? isoOf(point.year, last) : String(point.year);
}

/**
 * EDTF (ISO 8601-2, level 0 or 1) of a stretch of the calendar.
 *
 * @returns `2022-07/2022-09` for `quý III/2022`, `2024-03-21/2024-03-31` for `cuối tháng 3/2024`, `2021-01~` for `đầu năm 2021`;
 * null when the calendar has no such day
 */
export function toEdtf(point: DatedPoint): string | null {
  const start = startOfPoint(point);
  const end = endOfPoint(point);
  if (start === null || end === null) return null;
  return start === end ? start + (point.approximate ? '~' : '') : `${start}/${end}`;
}

/**
 * EDTF of a due date: the point's end, or for "trước quý III" the month before it starts.
 *
 * @returns `2022-06` for both `hết quý II/2022` and `trước quý III/2022`
 */
export function toDueDate(point: DatedPoint, strictlyBefore: boolean): string | null {
  const startsLater = strictlyBefore && point.from !== null && point.to !== null && point.from.day === null;
  if (!startsLater) return endOfPoint(point);
  const month = point.from.month - 1;
  return month === 0 ? `${point.year - 1}-12` : isoOf(point.year, { month, day: null });
}

/**
 * EDTF of the stretch from the start of one point to the end of another.
 *
 * @returns `2024-03/2024-05` for `từ tháng 3 đến tháng 5/2024`; the plain year for a whole year
 */
export function toInterval(first: DatedPoint, last: DatedPoint): string | null {
  const start = startOfPoint(first);
  const end = endOfPoint(last);
  if (start === null || end === null || start.slice(0, end.length) > end) return null;
  const isYear = first.year === last.year && start === `${first.year}-01` && end === `${last.year}-12-31`;
  return isYear ? String(first.year) : `${start}/${end}`;
}
