import type { Deadline, Span } from '../src/model/index.ts';
import { asPrinted, isDeadline, roundLength, type Surroundings } from './deadline/acceptance.ts';
import { type FoundReading, joinRecurrences, ownEnd } from './deadline/joining.ts';
import { isBehindTimeLabel, isDueLabel } from './deadline/labels.ts';
import { type Moment, momentsOf } from './deadline/meaning.ts';
import { DeadlineParser } from './deadline/parser.ts';
import type { Reading } from './deadline/reading.ts';
import { deadlineTokens } from './deadline/tokens.ts';
import { BARE_DATE, TRIGGER } from './deadline/triggers.ts';
import { Lexer } from './shared/chevrotain.ts';
import { LEXER_OPTIONS } from './shared/options.ts';
import type { Grammar } from './shared/run.ts';

export { isDueLabel, isTimeColumn, isTimeLabel } from './deadline/labels.ts';

const lexer = new Lexer(deadlineTokens, LEXER_OPTIONS);
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
  /** That label or column names a last day: "Thời gian hoàn thành". */
  readonly due?: boolean;
}

/** How far a phrase may reach; the longest real ones have some 120 code units. */
const PHRASE_LIMIT = 240;
const SHORT_PHRASE = 64;
/** A phrase that ends this close to the window's end may have been cut. */
const WORD_LENGTH = 16;
/** How much of the line around a phrase is looked at. */
const BEFORE_LIMIT = 200;
const AFTER_LIMIT = 120;

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

function readingsIn(text: string, context: DeadlineContext): FoundReading[] {
  const found: FoundReading[] = [];
  const masked = context.masked ?? [];
  let mask = 0;
  TRIGGER.lastIndex = 0;
  for (let trigger = TRIGGER.exec(text); trigger; trigger = TRIGGER.exec(text)) {
    while ((masked[mask]?.end ?? Number.POSITIVE_INFINITY) <= trigger.index) mask++;
    const next = masked[mask];
    if (next && next.start <= trigger.index) {
      TRIGGER.lastIndex = next.end;
      continue;
    }
    const isBare = BARE_DATE.test(trigger[0]);
    const reading = isBare && !isLabelled(text, trigger.index, context) ? null : readAt(text, trigger.index);
    const isFree = reading !== null && !(next && next.start < reading.end);
    const accepted = isFree ? acceptedAt(reading, text, context) : null;
    if (accepted) found.push(accepted);
    TRIGGER.lastIndex = Math.max(trigger.index + 1, accepted?.reading.end ?? (reading ? restart(reading, text) : 0));
  }
  return found;
}

/** Where to go on behind a reading that is no deadline. */
function restart(reading: Reading, text: string): number {
  const own = roundLength(text.slice(reading.start, reading.end), lineBefore(text, reading.start));
  return own > 0 ? reading.start + own : ownEnd(reading);
}

/** Reads a short window first: few phrases are longer, and lexing is what costs. */
function readAt(text: string, start: number): Reading | null {
  const reading = readWithin(text, start, SHORT_PHRASE);
  const isWhole = start + SHORT_PHRASE >= text.length || (reading?.end ?? 0) < start + SHORT_PHRASE - WORD_LENGTH;
  return isWhole && !isOpenEnded(reading) ? reading : readWithin(text, start, PHRASE_LIMIT);
}

/** Lists and anchors may go on behind the short window. */
function isOpenEnded(reading: Reading | null): boolean {
  return reading?.type === 'occasion' && reading.point === null;
}

function readWithin(text: string, start: number, limit: number): Reading | null {
  const { tokens } = lexer.tokenize(text.slice(start, start + limit));
  for (const token of tokens) token.startOffset += start;
  parser.input = tokens;
  return parser.reading() ?? null;
}

function acceptedAt(reading: Reading, text: string, context: DeadlineContext): FoundReading | null {
  const before = lineBefore(text, reading.start);
  const labelled = isLabelled(text, reading.start, context);
  const surroundings: Surroundings = {
    words: text.slice(reading.start, reading.end),
    before,
    after: lineAfter(text, reading.end),
    labelled,
    due: labelled && (context.due === true || isDueLabel(before)),
  };
  return isDeadline(reading, surroundings) ? { reading: asPrinted(reading, surroundings), labelled } : null;
}

function isLabelled(text: string, position: number, context: DeadlineContext): boolean {
  return context.labelled === true || isBehindTimeLabel(lineBefore(text, position));
}

function lineBefore(text: string, position: number): string {
  const before = text.slice(Math.max(0, position - BEFORE_LIMIT), position);
  return before.slice(before.lastIndexOf('\n') + 1);
}

function lineAfter(text: string, position: number): string {
  const after = text.slice(position, position + AFTER_LIMIT);
  const end = after.indexOf('\n');
  return end < 0 ? after : after.slice(0, end);
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
