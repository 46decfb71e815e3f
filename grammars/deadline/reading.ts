import type { TimeUnit } from '../../src/lexicon/time-words.ts';

/** Day and month as printed; `null` where the phrase is coarser. Day -1 is the month's last day, -7 the last week's first. */
export interface CalendarDay {
  readonly month: number;
  readonly day: number | null;
}

/** A stretch of the calendar as printed: a day, month, quarter, half-year, year or a part of one. */
export interface CalendarPoint {
  readonly type: 'calendar';
  readonly kind: 'day' | 'month' | 'quarter' | 'half' | 'year' | 'part' | 'phase';
  /** `this` and `next` are relative to the plan's year; null when no year is printed. */
  readonly year: number | 'this' | 'next' | null;
  /** Last year of a phase: 2025 in "giai đoạn 2021 - 2025". */
  readonly until: number | null;
  /** Null for whole years. */
  readonly from: CalendarDay | null;
  /** Null where `from` is the whole stretch. */
  readonly to: CalendarDay | null;
  readonly approximate: boolean;
  /** A due date even without a limiting word: "cuối năm". */
  readonly due: boolean;
}

/** A day that comes back every month, or in the last or first month of every quarter. */
export interface MonthlyPoint {
  readonly type: 'monthly';
  readonly days: readonly number[];
  readonly cycle: 'month' | 'quarter' | 'quarter-start' | 'unknown';
  readonly workingDay: boolean;
}

/** Weekdays, of the month's weeks where some are named (1–4, -1 the last); `of` is the week or month named behind. */
export interface WeeklyPoint {
  readonly type: 'weekly';
  readonly days: readonly string[];
  readonly weeks: readonly number[];
  readonly of: TimeUnit | null;
}

export type Point = CalendarPoint | MonthlyPoint | WeeklyPoint;

/** How often: every `count` units; `nth` is the ninth month of "9 tháng", a report once a year. */
export interface Frequency {
  readonly count: number;
  readonly unit: TimeUnit;
  /** "hàng", "mỗi", "một lần", "/lần": the words say that it repeats. */
  readonly marked: boolean;
  /** Offsets of the item's own words. */
  readonly start: number;
  readonly end: number;
  /** The deadline in parentheses behind the item: "quý (trước ngày 20 của tháng cuối quý)". */
  readonly inner: PointReading | null;
}

/** The words in front of a point in time. */
export type Limit = 'before' | 'latest' | 'end' | 'to' | 'done' | 'inside' | 'at' | 'whole' | 'from' | 'term' | 'after';

export interface PointReading {
  readonly type: 'point';
  readonly limits: readonly Limit[];
  readonly points: readonly Point[];
  /** True where two points are the ends of a range. */
  readonly range: boolean;
  readonly every: TimeUnit | null;
  readonly start: number;
  readonly end: number;
}

export interface FrequencyReading {
  readonly type: 'frequency';
  readonly periodic: boolean;
  readonly items: readonly Frequency[];
  /** The day on which it falls due: "hằng năm, trước ngày 15/12". */
  readonly at: PointReading | null;
  readonly start: number;
  readonly end: number;
}

export interface OngoingReading {
  readonly type: 'ongoing';
  readonly year: CalendarPoint['year'];
  readonly start: number;
  readonly end: number;
}

export interface DurationReading {
  readonly type: 'duration';
  readonly limits: readonly Limit[];
  readonly count: number;
  readonly unit: TimeUnit | 'hour';
  readonly workingDays: boolean;
  readonly anchor: Anchor | null;
  readonly start: number;
  readonly end: number;
}

/** What a duration counts from; `phrase` is the extent of other words. */
export interface Anchor {
  readonly type: 'receipt' | 'issue' | 'phrase';
  readonly start: number;
  readonly end: number;
}

/** "ngay sau khi Kế hoạch được ban hành" */
export interface EventReading {
  readonly type: 'event';
  readonly anchor: Anchor;
  readonly start: number;
  readonly end: number;
}

/** "nhân dịp kỷ niệm ngày thành lập … 15/10": the point is null for a movable feast. */
export interface OccasionReading {
  readonly type: 'occasion';
  readonly point: CalendarPoint | null;
  readonly start: number;
  readonly end: number;
}

/** What the grammar read: the words' structure, nothing computed. */
export type Reading =
  | PointReading
  | FrequencyReading
  | OngoingReading
  | DurationReading
  | EventReading
  | OccasionReading;
