import { MONTH_WORDS, NUMBER_WORDS, TIME_UNITS, type TimeUnit, WEEKDAYS } from '../../src/lexicon/time-words.ts';
import type { CalendarDay, CalendarPoint, MonthlyPoint, Point } from './reading.ts';

/** Quarters, with what OCR makes of them. */
const ROMAN: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, H: 2, HI: 3, IH: 3, IIU: 3, IU: 4 };
const DAMAGED_DIGITS: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1' };

/**
 * The figures of a printed date, OCR damage undone.
 *
 * @example figuresOf('l5 /6/2O23') // [15, 6, 2023]
 */
export function figuresOf(image: string): number[] {
  const digits = image.replace(/[OolI]/g, (letter) => DAMAGED_DIGITS[letter]!);
  return (digits.match(/\d+/g) ?? []).map(Number);
}

/** The number of a quarter: `III`, `lV` (damaged), `3`, or of the month figure in `3/2022`; 0 for anything else. */
export function quarterOf(image: string): number {
  const number = ROMAN[image.toUpperCase().replace(/L/g, 'I')] ?? Number.parseInt(image, 10);
  return number >= 1 && number <= 4 ? number : 0;
}

/** A number in figures or words: `06`, `sáu`; NaN for anything else. */
export function numberOf(image: string): number {
  const word = image.toLowerCase().replace(/\s+/g, ' ');
  return NUMBER_WORDS[word] ?? Number.parseInt(word, 10);
}

/** The time unit a phrase ends in: `05 ngày làm việc` → day, `hàng quý` → quarter. */
export function unitOf(image: string): TimeUnit {
  const word = image
    .toLowerCase()
    .split(/[\s/]+/)
    .findLast((part) => part in TIME_UNITS);
  return TIME_UNITS[word ?? ''] ?? 'day';
}

/** The leading number of a length: `05 (năm) ngày` → 5, `mười hai tháng` → 12. */
export function countOf(image: string): number {
  const words = image.toLowerCase().split(/\s+/);
  const two = NUMBER_WORDS[words.slice(0, 2).join(' ')];
  return two !== undefined && words[1] !== 'năm' ? two : numberOf(words[0] ?? '');
}

/** The month of `tháng Giêng`; 0 for anything else. */
export function namedMonthOf(image: string): number {
  return MONTH_WORDS[image.toLowerCase().split(/\s+/).slice(1).join(' ')] ?? 0;
}

/** The RFC 5545 code of `thứ Sáu` or `Chủ nhật`; Monday for anything else. */
export function weekdayOf(image: string): string {
  const word = image.toLowerCase().replace(/\s+/g, ' ').replace(/^thứ /, '');
  return WEEKDAYS[word] ?? 'MO';
}

/** A calendar point with everything beyond its kind and first day at the default. */
export function calendar(
  kind: CalendarPoint['kind'],
  from: CalendarDay | null,
  more: Partial<CalendarPoint> = {},
): CalendarPoint {
  return { type: 'calendar', kind, year: null, until: null, from, to: null, approximate: false, due: false, ...more };
}

/** A single day: `15/6`, `15/6/2023`. */
export function dayPoint(day: number, month: number, year: CalendarPoint['year'] = null): CalendarPoint {
  return calendar('day', { month, day }, { year });
}

/** A numeric date: `15/10`, `15/10/2024`. */
export function dateOf(image: string): CalendarPoint {
  const [day = 0, month = 0, year = null] = figuresOf(image);
  return dayPoint(day, month, year);
}

/** Months `first` to `last`. */
export function monthsPoint(kind: CalendarPoint['kind'], first: number, last: number): CalendarPoint {
  return calendar(kind, { month: first, day: null }, { to: { month: last, day: null } });
}

/** The three months of a quarter. */
export function quarterPoint(quarter: number): CalendarPoint {
  return monthsPoint('quarter', 3 * quarter - 2, 3 * quarter);
}

/** `6 tháng đầu năm`, `9 tháng đầu năm`, `6 tháng cuối năm`, `hai quý đầu năm`. */
export function halfPoint(image: string): CalendarPoint {
  const months = countOf(image) * (/quý/i.test(image) ? 3 : 1);
  return /cuối/i.test(image) ? monthsPoint('half', 13 - months, 12) : monthsPoint('half', 1, months);
}

/** A day of every month, as long as no month is known. */
export function monthlyPoint(day: number, cycle: MonthlyPoint['cycle'] = 'unknown', workingDay = false): MonthlyPoint {
  return { type: 'monthly', days: [day], cycle, workingDay };
}

const THIRDS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  đầu: [1, 10],
  thượng: [1, 10],
  giữa: [11, 20],
  trung: [11, 20],
  cuối: [21, -1],
  hạ: [21, -1],
  'nửa đầu': [1, 15],
  'nửa cuối': [16, -1],
};

/** A third or half of a month, the first or last month of a quarter, the start, middle, end or half of a year. */
export function partOf(image: string, whole: CalendarPoint): CalendarPoint {
  const [first = '', second = ''] = image.toLowerCase().split(/\s+/);
  const part = first === 'nửa' ? `${first} ${second}` : first;
  if (whole.kind === 'month' && whole.from) return daysOf(whole, THIRDS[part] ?? [1, 10]);
  if (whole.kind === 'quarter' && whole.from && whole.to) {
    const month = part === 'cuối' ? whole.to.month : part === 'giữa' ? whole.from.month + 1 : whole.from.month;
    return { ...whole, kind: 'part', from: { month, day: null }, to: null };
  }
  if (first === 'nửa') return { ...halfPoint(`6 tháng ${second} năm`), year: whole.year };
  if (part === 'cuối') return { ...whole, kind: 'part', from: { month: 12, day: 31 }, due: true };
  return { ...whole, kind: 'part', from: { month: part === 'giữa' ? 6 : 1, day: null }, approximate: true };
}

const WEEKS: readonly (readonly [number, number])[] = [
  [1, 7],
  [8, 14],
  [15, 21],
  [22, 28],
];

/** A week of a month, 1–4; -1 is the month's last seven days. */
export function weekOf(week: number, month: CalendarPoint): CalendarPoint {
  return daysOf(month, WEEKS[week - 1] ?? [-7, -1]);
}

function daysOf(month: CalendarPoint, [first, last]: readonly [number, number]): CalendarPoint {
  const number = month.from?.month ?? 0;
  return { ...month, kind: 'part', from: { month: number, day: first }, to: { month: number, day: last } };
}

/** Which week of the month `đầu`, `thứ hai`, `2`, `cuối` means. */
export function weekNumberOf(image: string): number {
  const word = image.toLowerCase();
  if (word.startsWith('cuối')) return -1;
  const ordinal = word.replace(/^thứ\s+/, '');
  return ordinal === 'nhất' || word.startsWith('đầu') ? 1 : numberOf(ordinal) || 1;
}

/** `ngày 20` with what stands behind it: `tháng 11`, `của tháng`. */
export function withDay(day: number, tail: CalendarPoint | MonthlyPoint): CalendarPoint | MonthlyPoint {
  if (tail.type === 'monthly') return { ...tail, days: [day] };
  return { ...tail, kind: 'day', from: { month: tail.from?.month ?? 0, day } };
}

/**
 * A bare figure of a list reads like the point before it: the `II` of `quý I, II/2022`, the `15` of `ngày 05, 15`.
 *
 * @param tail - a month behind the figure, or its year
 */
export function likeBefore(before: Point, image: string, tail: CalendarPoint | MonthlyPoint | null): Point {
  const [figure = 0, printedYear = null] = figuresOf(image);
  const year = tail?.type === 'calendar' ? tail.year : printedYear;
  if (before.type === 'calendar' && before.kind === 'quarter') return { ...quarterPoint(quarterOf(image)), year };
  if (figure > 31) return calendar('year', null, { year: figure });
  if (isSpelledDay(before) && isYearOrNone(tail) && figure <= 12)
    return { ...before, from: { ...before.from, month: figure }, year };
  const isMonth = before.type === 'calendar' && before.kind !== 'day';
  if (isMonth) return calendar('month', { month: figure, day: null }, { year });
  if (tail && (tail.type === 'monthly' || tail.from)) return withDay(figure, tail);
  return monthlyPoint(figure);
}

/** A day and its month: behind it a bare figure is a further month, as in `ngày 25 tháng 3, 6, 9, 12`. */
function isSpelledDay(point: Point): point is CalendarPoint & { readonly from: CalendarDay } {
  return point.type === 'calendar' && point.kind === 'day' && point.from !== null;
}

function isYearOrNone(tail: CalendarPoint | MonthlyPoint | null): boolean {
  return tail === null || (tail.type === 'calendar' && tail.from === null);
}
