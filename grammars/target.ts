import { Lexer } from 'chevrotain';
import { COUNT_UNITS, MEASURE_UNITS } from '../src/lexicon/units.ts';
import type { Span, Target } from '../src/model/index.ts';
import { LEXER_OPTIONS } from './shared/options.ts';
import type { Grammar } from './shared/run.ts';
import { isTarget } from './target/acceptance.ts';
import { type Amount, type Quantity, TargetParser } from './target/parser.ts';
import { subjectOf } from './target/subject.ts';
import { targetTokens } from './target/tokens.ts';

const lexer = new Lexer(targetTokens, LEXER_OPTIONS);
const parser = new TargetParser();

/** The grammar of quantities, for its diagram. */
export const targetGrammar: Grammar<TargetParser> = { name: 'target', tokens: targetTokens, lexer, parser };

/** A quantitative target as printed, with offsets into the text that was given. */
export interface TargetMatch
  extends Span,
    Pick<Target, 'raw' | 'comparator' | 'value' | 'unit' | 'subject' | 'confidence'> {}

export interface TargetContext {
  /** Sorted stretches in which nothing is a target: citations and deadlines. */
  readonly masked?: readonly Span[];
  /** What was reached in an earlier year is no target: "năm 2023 đạt 85%" in a plan for 2024. */
  readonly planYear?: number | null;
}

const UNITS = [...MEASURE_UNITS, ...COUNT_UNITS]
  .sort((a, b) => b.length - a.length)
  .map((unit) => unit.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s+'))
  .join('|');
const COMPARING =
  '(?:(?:ít|cao|nhiều)\\s+nhất|tối\\s+(?:thiểu|đa)|không\\s+(?:dưới|quá|vượt\\s+quá|ít\\s+hơn|thấp\\s+hơn|cao\\s+hơn|nhiều\\s+hơn)|trên|hơn|vượt|dưới|cao\\s+hơn|thấp\\s+hơn|ít\\s+hơn|từ|khoảng|gần|[<>≤≥]=?)(?:\\s+(?:là|mức))?\\s*';
const NUMBER =
  '(?:(?=[0-9oOlI]{1,3}\\s?%)[lI1-9][0-9oOlI]{0,2}|[0-9][0-9.,]*|(?:một|hai|ba|bốn|sáu|bảy|chín|mười)(?=\\s))';
const MEASURED = `(?:\\s?%|\\s?[⁄∕‰]|\\s+(?:phần\\s+trăm|${UNITS})(?![A-Za-zÀ-ỹ0-9])|\\s?[-–]\\s?[0-9]|\\s+(?:đến|tới)\\s+[0-9])`;

/** A number with a unit, a percent sign or a range, and the comparing words in front of it. */
const TRIGGER = `(?<![A-Za-zÀ-ỹ0-9.,/-])(?:${COMPARING})?${NUMBER}(?<![.,])${MEASURED}`;

/** How far a quantity may reach. */
const QUANTITY_LIMIT = 120;
const BEFORE_LIMIT = 400;

/**
 * Find every quantitative target: comparator, value, unit and what the figure is about. Total and linear in the text's
 * length. A range gives two entries, `>=` its lower and `<=` its upper end.
 *
 * @example parseTargets('có từ 90% trở lên các xã đạt chuẩn') // >= 90 "%", raw "từ 90% trở lên", subject "các xã đạt chuẩn"
 */
export function parseTargets(text: string, context: TargetContext = {}): TargetMatch[] {
  const found: TargetMatch[] = [];
  const masked = context.masked ?? [];
  const triggers = new RegExp(TRIGGER, 'gi');
  let mask = 0;
  for (let trigger = triggers.exec(text); trigger; trigger = triggers.exec(text)) {
    while ((masked[mask]?.end ?? Number.POSITIVE_INFINITY) <= trigger.index) mask++;
    const quantity = quantityAt(text, trigger.index);
    const next = masked[mask];
    const matches =
      quantity && !(next && next.start < quantity.end) ? toMatches(quantity, text, context.planYear ?? null) : [];
    found.push(...matches);
    triggers.lastIndex = quantity && matches.length > 0 ? quantity.end : trigger.index + 1;
  }
  return found;
}

function quantityAt(text: string, start: number): Quantity | null {
  const { tokens } = lexer.tokenize(text.slice(start, start + QUANTITY_LIMIT));
  for (const token of tokens) token.startOffset += start;
  parser.input = tokens;
  return parser.quantity() ?? null;
}

function toMatches(quantity: Quantity, text: string, planYear: number | null): TargetMatch[] {
  const { first, last, start, end, comparator, compared } = quantity;
  const before = clauseBefore(text, start);
  const after = text.slice(end, end + BEFORE_LIMIT);
  if (!isTarget(quantity, before, after) || isOfEarlierYear(before, planYear)) return [];
  const raw = text.slice(start, end);
  const subject = subjectOf(before, after, first.unit === '%' || first.unit === '‰');
  const confidence = compared || first.unit === '%' ? 0.95 : 0.8;
  const match = (sign: Target['comparator'], { value, unit }: Amount): TargetMatch => ({
    start,
    end,
    raw,
    comparator: sign,
    value,
    unit: unit ?? first.unit,
    subject,
    confidence,
  });
  return last ? [match('>=', first), match('<=', last)] : [match(comparator, first)];
}

function isOfEarlierYear(before: string, planYear: number | null): boolean {
  const year = /(?:năm|[0-9]\/)\s*((?:19|20)\d{2})\D*$/i.exec(before)?.[1];
  return planYear !== null && year !== undefined && Number(year) < planYear;
}

/** The words of the same clause in front of a position. */
function clauseBefore(text: string, position: number): string {
  const before = text.slice(Math.max(0, position - BEFORE_LIMIT), position);
  const last = [...before.matchAll(CLAUSE_START)].at(-1);
  if (last) return before.slice(last.index + last[0].length);
  return position > BEFORE_LIMIT ? before.slice(before.search(/\s/) + 1) : before;
}

const CLAUSE_START = /[;:(\n]|\.\s/g;
