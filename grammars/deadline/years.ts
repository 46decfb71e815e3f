import type { DatedPoint } from './edtf.ts';
import { dayPoint } from './images.ts';
import type { CalendarPoint, Point } from './reading.ts';

/**
 * Give every calendar point of a phrase its year: its own, else that of a later point ("05/6 và 05/12/2023" are both
 * of 2023), else that of an earlier one, else the plan's.
 *
 * @returns null when a year is needed and nothing tells it
 */
export function withYears(points: readonly Point[], planYear: number | null, range: boolean): DatedPoint[] | null {
  const calendar = withParts(withMonths(points), range);
  if (!calendar) return null;
  const years = calendar.map((point) => numberOf(point.year, planYear));
  const printed = [...years];
  for (let i = years.length - 2; i >= 0; i--) years[i] ??= years[i + 1] ?? null;
  for (let i = 1; i < years.length; i++) years[i] ??= years[i - 1] ?? null;
  const dated = calendar.map((point, i) => ({ ...point, year: years[i] ?? planYear }));
  if (!dated.every((point): point is DatedPoint => point.year !== null)) return null;
  return range && dated.length === 2 ? acrossNewYear(dated, printed) : dated;
}

function numberOf(year: CalendarPoint['year'], planYear: number | null): number | null {
  if (typeof year === 'number' || year === null) return year;
  return planYear === null ? null : planYear + (year === 'next' ? 1 : 0);
}

/** "ngày 15 và 20/6": a day without a month has that of the next date; without any, the phrase has no date. */
function withMonths(points: readonly Point[]): CalendarPoint[] | null {
  const result: CalendarPoint[] = [];
  for (const point of points.toReversed()) {
    if (point.type === 'calendar') result.unshift(point);
    else if (point.type === 'monthly' && point.cycle === 'unknown' && result[0]?.from) {
      result.unshift(dayPoint(point.days[0] ?? 0, result[0].from.month, result[0].year));
    } else return null;
  }
  return result;
}

/** "tuần đầu của tháng 3 và tháng 9": the first week of both months. */
function withParts(points: CalendarPoint[] | null, range: boolean): CalendarPoint[] | null {
  if (points === null || range) return points;
  const result: CalendarPoint[] = [];
  for (const point of points) {
    const before = result.at(-1);
    const isShared = before?.kind === 'part' && before.from?.day && before.to && point.kind === 'month';
    result.push(isShared ? inMonth(before, point) : point);
  }
  return result;
}

function inMonth(part: CalendarPoint, { from, year }: CalendarPoint): CalendarPoint {
  const month = from?.month ?? 0;
  return { ...part, year, from: part.from && { ...part.from, month }, to: part.to && { ...part.to, month } };
}

/** "từ tháng 11 đến tháng 02/2025": the year that is not printed is moved so that the range does not run backwards. */
function acrossNewYear(dated: readonly DatedPoint[], printed: readonly (number | null)[]): DatedPoint[] {
  const [first, last] = dated;
  const start = first?.from?.month;
  const end = (last?.to ?? last?.from)?.month;
  if (!first || !last || !start || !end || start <= end || first.year !== last.year) return [...dated];
  if (printed[0] === null && printed[1] !== null) return [{ ...first, year: first.year - 1 }, last];
  return printed[1] === null ? [first, { ...last, year: last.year + 1 }] : [first, last];
}
