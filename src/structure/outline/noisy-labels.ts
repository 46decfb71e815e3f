import { type LabelReading, POINT_LETTERS, readLabels, toRoman } from '../../../grammars/outline-label.ts';
import {
  BULLET_CONFUSIONS,
  type Confusion,
  DIGIT_CONFUSIONS,
  DOUBTFUL_DIGIT_CONFUSIONS,
  LETTER_CONFUSIONS,
  ROMAN_CONFUSIONS,
  SEPARATOR_CONFUSIONS,
} from '../../lexicon/label-confusions.ts';
import { isCapitals, type LineFacts, openingOf } from './line-facts.ts';

/** A label read from damaged text. */
export interface DamagedReading extends LabelReading {
  /** The label as it was probably printed. */
  readonly repairedTo: string;
}

/** A number as it may have been printed. */
interface Guess {
  readonly family: 'roman' | 'arabic' | 'letter' | 'upper';
  readonly value: number;
  readonly printed: string;
  readonly cost: number;
}

const HIGHEST = { roman: 20, arabic: 40 };
/** Readings that cost more are not worth keeping. */
const DEAREST = 3.4;
/** Words below this confidence may have a digit read as another digit. */
const DOUBTFUL = 0.85;

/** Number and separator at a line start, with or without a blank between them. */
const HEAD = /^\(?([^\s.,:;)}\]›>»/"”'*`·•-]{1,5})( ?[.,:;)}\]›>»/"”'*`·•|J-]{0,2})(?=\s|$)\s*/;
const GLUED_HEAD = /^\(?([^\s.,:;)}\]›>»/-]{1,4})([.,:;)}\]/]{1,2})(?=\p{L})/u;
const DECIMAL_HEAD =
  /^([\dlIO|SBZ]{1,2})[.,:;*`'·-] ?([\dlIO|SBZ]{1,2})(?:[.,:;*`'·-] ?([\dlIO|SBZ]{1,2}))?([.,:;-]?)(?=\s)\s*/;
const BULLET_HEAD = /^([^\s\p{L}\d(]{1,2}|[tfrzs4Fx])\s+(?=\S)/u;
/** Only the separator was recognised, or a sign that is no number: `. MỤC ĐÍCH`, `%. Công chức`. */
const LOST_NUMBER = /^[^\s\p{L}\d]?[.,:;)]\s+(?=\p{Lu})/u;

/** Something short before a heading in capitals: `1Ư. NỘI DUNG`. */
const UNREADABLE_NUMBER = /^[^\s.,:;)]{1,4}[.,:;)]\s+(?=\p{Lu}{2})/u;

/**
 * Readings of a recognised line start that differ from what was recognised.
 *
 * @param printed - the readings of the text as recognised
 * @example `H. NỘI DUNG` → roman II, repaired to `II.`
 */
export function noisyReadings(line: LineFacts, printed: readonly LabelReading[]): DamagedReading[] {
  const guesses = [...numbered(line), ...decimals(line), ...bullets(line), ...lostNumbers(line, printed)];
  const seen = new Set(printed.filter(({ form }) => form !== ',').map(readingKey));
  return guesses.filter((guess) => {
    const key = readingKey(guess);
    return seen.has(key) ? false : seen.add(key);
  });
}

/** What makes two readings of a line start the same for the outline. */
export function readingKey({ family, numbers, form }: LabelReading): string {
  return `${family} ${numbers.join('.')} ${family === 'bullet' ? form : ''}`;
}

function numbered(line: LineFacts): DamagedReading[] {
  const match = HEAD.exec(line.text) ?? GLUED_HEAD.exec(line.text);
  if (!match) return [];
  const rest = line.text.slice(match[0].length);
  const separator = match[2]!.trim();
  if (separator === '' && openingOf(rest) !== 'upper') return [];
  if (rest === '') return [];
  const marker = match[0].trimEnd();
  return guessNumber(match[1]!, (line.certainty ?? 1) < DOUBTFUL).flatMap((guess) =>
    separators(guess, separator).flatMap(([mark, cost]) => {
      const doubt = guess.cost + cost + shapeDoubt(guess, rest, line);
      return doubt > DEAREST ? [] : [candidate(guess, mark, marker, doubt)];
    }),
  );
}

/** Roman numbers head capitals or bold lines, points begin with a capital letter. */
function shapeDoubt({ family }: Guess, rest: string, line: LineFacts): number {
  const lower = openingOf(rest) === 'lower' ? 1.5 : 0;
  if (family !== 'roman') return lower;
  return lower + (isCapitals(rest) ? -0.3 : line.line.layout.bold ? 0 : 0.4);
}

function candidate({ family, value, printed }: Guess, mark: string, marker: string, doubt: number): DamagedReading {
  const repairedTo = printed + mark;
  const reading = readLabels(`${repairedTo} Một`).find((found) => found.family === family);
  const form = reading?.form ?? mark;
  return { family, form, numbers: [value], segment: printed, marker, doubt: Math.max(0.1, doubt), repairedTo };
}

function separators({ family }: Guess, read: string): [string, number][] {
  const found = SEPARATOR_CONFUSIONS.filter(([, readAs]) => readAs === read).map(([mark, , cost]): [string, number] => [
    mark,
    cost,
  ]);
  return found.filter(([mark]) => family === 'arabic' || family === 'letter' || mark !== ')');
}

/** Every number that a word at a line start may have been, cheapest first. */
function guessNumber(read: string, doubtful: boolean): readonly Guess[] {
  return (doubtful ? doubtfulGuesses() : sureGuesses()).get(read) ?? [];
}

/** The tables take a moment to build: only scans need them. */
const sureGuesses = once(() => guessTable(DIGIT_CONFUSIONS));
const doubtfulGuesses = once(() => guessTable([...DIGIT_CONFUSIONS, ...DOUBTFUL_DIGIT_CONFUSIONS]));

function once<T>(build: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= build();
    return value;
  };
}

function guessTable(digits: readonly Confusion[]): ReadonlyMap<string, readonly Guess[]> {
  const table = new Map<string, Guess[]>();
  const enter = (family: Guess['family'], value: number, printed: string, confusions: readonly Confusion[]): void => {
    for (const [read, cost] of readingsOf(printed, confusions)) {
      const list = table.get(read);
      const guess = { family, value, printed, cost };
      if (list) list.push(guess);
      else table.set(read, [guess]);
    }
  };
  for (let value = 1; value <= HIGHEST.roman; value++) enter('roman', value, toRoman(value), ROMAN_CONFUSIONS);
  for (let value = 1; value <= HIGHEST.arabic; value++) enter('arabic', value, String(value), digits);
  [...POINT_LETTERS].forEach((letter, index) => {
    enter('letter', index + 1, letter, LETTER_CONFUSIONS);
  });
  return table;
}

/** Everything that a printed number may be read as, with its cost. */
function readingsOf(printed: string, confusions: readonly Confusion[]): ReadonlyMap<string, number> {
  let partial = new Map<string, Map<number, number>>([['', new Map([[0, 0]])]]);
  const done = new Map<string, number>();
  while (partial.size > 0) {
    const next: typeof partial = new Map();
    for (const [read, places] of partial) {
      for (const [at, cost] of places) {
        if (at === printed.length) done.set(read, Math.min(cost, done.get(read) ?? Number.POSITIVE_INFINITY));
        else for (const step of stepsAt(printed, at, confusions)) extend(next, { read, at, cost }, step);
      }
    }
    partial = next;
  }
  return done;
}

function stepsAt(printed: string, at: number, confusions: readonly Confusion[]): Confusion[] {
  return [[printed[at]!, printed[at]!, 0], ...confusions.filter(([part]) => printed.startsWith(part, at))];
}

/** A beginning of a printed number, what it was read as, and the cost so far. */
interface Reached {
  readonly read: string;
  readonly at: number;
  readonly cost: number;
}

function extend(next: Map<string, Map<number, number>>, from: Reached, [part, readAs, more]: Confusion): void {
  const cost = from.cost + more;
  if (cost > DEAREST) return;
  const read = from.read + readAs;
  const places = next.get(read) ?? new Map<number, number>();
  const place = from.at + part.length;
  places.set(place, Math.min(cost, places.get(place) ?? Number.POSITIVE_INFINITY));
  next.set(read, places);
}

/** `1:2.`, `l.1`: several numbers with a damaged stop or digit. */
function decimals({ text }: LineFacts): DamagedReading[] {
  const match = DECIMAL_HEAD.exec(text);
  if (!match) return [];
  const parts = [match[1], match[2], match[3]].filter((part) => part !== undefined);
  const printed = parts.map((part) =>
    part.replace(/[lI|]/g, '1').replace(/O/g, '0').replace(/S/g, '5').replace(/B/g, '8').replace(/Z/g, '2'),
  );
  const segment = printed.map(Number).join('.');
  const repairedTo = segment + (match[4] === '' ? '' : '.');
  const reading = readLabels(`${repairedTo} ${text.slice(match[0].length)}`)[0];
  if (reading?.family !== 'decimal') return [];
  return [{ ...reading, marker: match[0].trimEnd(), doubt: 1.2, repairedTo }];
}

function bullets({ text }: LineFacts): DamagedReading[] {
  const match = BULLET_HEAD.exec(text);
  if (!match) return [];
  const read = /^[-–—−~=_.]{2}$/.test(match[1]!) ? '--' : match[1]!;
  const start = openingOf(text.slice(match[0].length));
  if (start === 'lower' && /[\p{L}\d]/u.test(read)) return [];
  return BULLET_CONFUSIONS.filter(([, readAs]) => readAs === read).map(([mark, , cost]) => ({
    family: 'bullet',
    form: mark,
    numbers: [],
    segment: mark,
    marker: match[1]!,
    doubt: cost + (start === 'lower' ? 1 : 0),
    repairedTo: mark,
  }));
}

const LOST_COST = { roman: 2.6, arabic: 3 };

/** Any number may have stood before a lone separator, or where something unreadable stands before capitals. */
function lostNumbers(line: LineFacts, printed: readonly LabelReading[]): DamagedReading[] {
  const isRead = printed.some(({ family }) => family === 'roman' || family === 'decimal');
  const match = LOST_NUMBER.exec(line.text) ?? (isRead ? null : UNREADABLE_NUMBER.exec(line.text));
  if (!match) return [];
  const marker = match[0].trimEnd();
  const mark = marker.endsWith(')') ? ')' : '.';
  const family = isCapitals(line.text.slice(match[0].length)) ? 'roman' : 'arabic';
  return Array.from({ length: 15 }, (_, index) => {
    const printed = family === 'roman' ? toRoman(index + 1) : String(index + 1);
    return candidate({ family, value: index + 1, printed, cost: 0 }, mark, marker, LOST_COST[family]);
  });
}
