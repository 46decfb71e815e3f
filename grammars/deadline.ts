import { Lexer } from 'chevrotain';
import type { Deadline, Span } from '../src/model/index.ts';
import { isDeadline, type Surroundings } from './deadline/acceptance.ts';
import { isBehindTimeLabel } from './deadline/labels.ts';
import { type Moment, momentsOf } from './deadline/meaning.ts';
import { DeadlineParser } from './deadline/parser.ts';
import type { PointReading, Reading } from './deadline/reading.ts';
import { deadlineTokens } from './deadline/tokens.ts';
import { triggerPattern } from './deadline/triggers.ts';
import type { Grammar } from './shared/run.ts';

export { isTimeLabel } from './deadline/labels.ts';

const lexer = new Lexer(deadlineTokens, { ensureOptimizations: true, positionTracking: 'onlyOffset' });
const parser = new DeadlineParser();

/** The grammar of time phrases, for its diagram. */
export const deadlineGrammar: Grammar<DeadlineParser> = { name: 'deadline', tokens: deadlineTokens, lexer, parser };

/** A deadline as the words say it, with offsets into the text that was given. */
export interface DeadlineMatch
  extends Span,
    Pick<Deadline, 'kind' | 'edtf' | 'rrule' | 'duration' | 'workingDays' | 'anchor' | 'confidence'> {
  readonly raw: string;
  /** The phrase names a day that the calendar does not have: `31/4/2024`. */
  readonly impossible: boolean;
}

export interface DeadlineContext {
  /** Year of dates that print none. */
  readonly planYear?: number | null;
  /** Day of issue, ISO: gives the year where the plan has none. */
  readonly issued?: string | null;
  /** Sorted stretches in which nothing is a deadline: citations with their titles. */
  readonly masked?: readonly Span[];
  /** The whole text stands behind a time label or in a column of times: bare forms such as `Quý I` count. */
  readonly labelled?: boolean;
}

/** How far a phrase may reach; the longest real ones have some 120 code units. */
const PHRASE_LIMIT = 240;

interface Found {
  readonly reading: Reading;
  readonly labelled: boolean;
}

/**
 * Find every statement of when something is due or happens. Total and linear in the text's length.
 *
 * @example parseDeadlines('gửi trước ngày 15/6 và ngày 15/12/2024') // by 2024-06-15 and by 2024-12-15, one shared raw
 */
export function parseDeadlines(text: string, context: DeadlineContext = {}): DeadlineMatch[] {
  const planYear = context.planYear ?? yearOf(context.issued);
  return joinRecurrences(readingsIn(text, context), text).flatMap(({ reading, labelled }) =>
    momentsOf(reading, text, planYear).map((moment) => toMatch(moment, text, labelled)),
  );
}

function yearOf(date: string | null | undefined): number | null {
  const year = Number.parseInt(date ?? '', 10);
  return Number.isNaN(year) ? null : year;
}

function readingsIn(text: string, context: DeadlineContext): Found[] {
  const found: Found[] = [];
  const masked = context.masked ?? [];
  const triggers = triggerPattern();
  let mask = 0;
  for (let trigger = triggers.exec(text); trigger; trigger = triggers.exec(text)) {
    while ((masked[mask]?.end ?? Number.POSITIVE_INFINITY) <= trigger.index) mask++;
    const next = masked[mask];
    if (next && next.start <= trigger.index) {
      triggers.lastIndex = next.end;
      continue;
    }
    const reading = readAt(text, trigger.index);
    const labelled = reading !== null && isLabelled(text, reading.start, context);
    if (reading && !(next && next.start < reading.end) && isDeadline(reading, around(text, reading, labelled))) {
      found.push({ reading, labelled });
      triggers.lastIndex = reading.end;
    } else triggers.lastIndex = trigger.index + 1;
  }
  return found;
}

function readAt(text: string, start: number): Reading | null {
  const { tokens } = lexer.tokenize(text.slice(start, start + PHRASE_LIMIT));
  for (const token of tokens) token.startOffset += start;
  parser.input = tokens;
  return parser.reading() ?? null;
}

function isLabelled(text: string, start: number, context: DeadlineContext): boolean {
  return context.labelled === true || isBehindTimeLabel(lineBefore(text, start));
}

function around(text: string, { start, end }: Reading, labelled: boolean): Surroundings {
  const line = text.slice(end, end + 120);
  const lineEnd = line.indexOf('\n');
  return { before: lineBefore(text, start), after: lineEnd < 0 ? line : line.slice(0, lineEnd), labelled };
}

function lineBefore(text: string, start: number): string {
  const from = Math.max(0, start - 200);
  return text.slice(Math.max(from, text.lastIndexOf('\n', start - 1) + 1), start);
}

/**
 * Put a frequency and the day behind it together: "hằng năm, trước ngày 15/12" is one recurrence, and a bare "định kỳ"
 * directly in front of a recurrence belongs to it.
 */
function joinRecurrences(found: readonly Found[], text: string): Found[] {
  const joined: Found[] = [];
  for (const item of found) {
    const last = joined.at(-1);
    const reading =
      last && JOINT.test(text.slice(last.reading.end, item.reading.start)) ? join(last.reading, item.reading) : null;
    if (last && reading) joined[joined.length - 1] = { ...item, reading };
    else joined.push(item);
  }
  return joined;
}

const JOINT = /^\s*[,(]?\s*$/;

function join(first: Reading, second: Reading): Reading | null {
  if (first.type !== 'frequency' || first.at) return null;
  if (second.type === 'point' && first.items.length === 1 && isYearless(second)) {
    return { ...first, at: second, end: second.end };
  }
  if (first.items.length > 0) return null;
  const recurs = second.type === 'frequency' || (second.type === 'point' && second.every !== null);
  return recurs ? { ...second, start: first.start } : null;
}

function isYearless({ points }: PointReading): boolean {
  return points.every((point) => point.type !== 'calendar' || (point.year === null && point.kind !== 'year'));
}

function toMatch(moment: Moment, text: string, labelled: boolean): DeadlineMatch {
  const { kind, edtf, rrule, duration, workingDays, anchor, start, end, impossible } = moment;
  const raw = text.slice(start, end);
  return {
    start,
    end,
    raw,
    kind,
    edtf,
    rrule,
    duration,
    workingDays,
    anchor,
    impossible,
    confidence: confidenceOf(moment, labelled),
  };
}

/** Heuristic: a printed year or a label is sure, an inferred year less, words without any date least. */
function confidenceOf({ edtf, rrule, duration, dated }: Moment, labelled: boolean): number {
  if (labelled) return 0.98;
  if (rrule !== null) return 0.95;
  if (edtf !== null) return dated ? 0.97 : 0.9;
  return duration === null ? 0.8 : 0.85;
}
