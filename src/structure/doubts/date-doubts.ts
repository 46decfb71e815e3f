import { parseDateAt } from '../../../grammars/date.ts';
import { fold } from '../../lexicon/fold.ts';
import type { Doubt } from '../../model/index.ts';
import { settleNear } from './settle.ts';

/** What OCR reads for digits, and digits. */
const FIGURE = '[\\dOoQIl|!SBZ]';
const FIGURES_LIKE = new RegExp(
  `(?<![\\p{L}\\p{N}/.,-])${FIGURE}{1,3}([/.-])${FIGURE}{1,3}\\1${FIGURE}{4,5}(?![\\p{L}\\p{N}/-])`,
  'gu',
);
/** On folded text. */
const WORDS_LIKE =
  /ng[ao]y ([\doqil|!sbz]{1,3}) th[ao]ng ([\doqil|!sbz]{1,3})(?: n[ao]m ([\doqil|!sbz]{4}))?(?![a-z\d/])/dg;
/** `số 59/2023/NĐ-CP ngày`: the year a document's date must have. */
const YEAR_BEFORE = /\/((?:19|20)\d{2})\/[\p{L}\d-]+,?\s+ngày\s+$/u;
const QUARTER_LIKE = /(?<=(?<!\p{L})[Qq]u[ýyỳỷỹ]\s)[IVX1l|!HTUMN]{1,4}[/1Il|]?(?:19|20)\d{2}(?!\d)/gu;
const QUARTER = /^(?:I{1,3}|IV|[1-4])\/(?:19|20)\d{2}$/;

/**
 * Dates and quarters with letters in their figures, days that no calendar has, and years that are not their document's.
 *
 * @param line - one line of the text
 * @example dateDoubts('trước ngày 3O/6/2O23')[0] // { start: 11, end: 20, kind: 'date', … }
 * @example dateDoubts('trước ngày 30/6/2023') // []
 */
export function dateDoubts(line: string): Doubt[] {
  return [...inFigures(line), ...inWords(line), ...quarters(line)];
}

function inFigures(line: string): Doubt[] {
  return [...line.matchAll(FIGURES_LIKE)].flatMap(({ 0: raw, index }) => {
    const year = YEAR_BEFORE.exec(line.slice(0, index))?.[1];
    const isSound = (date: string): boolean => isDay(date) && (year === undefined || date.endsWith(year));
    if (isSound(raw)) return [];
    return [{ start: index, end: index + raw.length, kind: 'date', settle: settleNear(raw, isSound) }];
  });
}

function isDay(text: string): boolean {
  const date = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(text) ? parseDateAt(text, 0) : null;
  return date !== null && date.raw === text && date.precision === 'day' && date.edtf !== null;
}

/** Each figure of `ngày 3O tháng 6 năm 2O23` alone: the words between them are no figures. */
function inWords(line: string): Doubt[] {
  return [...fold(line).matchAll(WORDS_LIKE)].flatMap(({ indices }) => {
    const places = indices!.slice(1).filter((place) => place !== undefined);
    const parts = places.map(([start, end]) => line.slice(start, end));
    if (isDayOf(parts)) return [];
    const broken = parts.filter((part) => !/^\d+$/.test(part));
    return places.flatMap(([start, end], at): Doubt[] => {
      const part = parts[at]!;
      if (broken.length > 0 ? !broken.includes(part) : at === 2) return [];
      const isSound = (figure: string): boolean =>
        broken.length > 1 ? isFigure(figure, at) : isDayOf(parts.with(at, figure));
      return [{ start, end, kind: 'date', settle: settleNear(part, isSound) }];
    });
  });
}

/** @param parts - day, month and year where one is printed */
function isDayOf(parts: readonly string[]): boolean {
  return isDay([...parts, ...(parts.length === 2 ? ['2024'] : [])].join('/'));
}

/** Day, month and year alone. */
const HIGHEST = [31, 12, 2099];
function isFigure(figure: string, at: number): boolean {
  return /^\d{1,2}$|^(?:19|20)\d\d$/.test(figure) && Number(figure) >= 1 && Number(figure) <= HIGHEST[at]!;
}

function quarters(line: string): Doubt[] {
  return [...line.matchAll(QUARTER_LIKE)].flatMap(({ 0: raw, index }) => {
    if (QUARTER.test(raw)) return [];
    const settle = settleNear(raw, (quarter) => QUARTER.test(quarter));
    return [{ start: index, end: index + raw.length, kind: 'quarter', settle }];
  });
}
