import { COUNT_UNITS, MEASURE_UNITS } from '../src/lexicon/units.ts';
import type { Span, Target } from '../src/model/index.ts';
import { Lexer } from './shared/chevrotain.ts';
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
  '(?:(?:ít|cao|nhiều)\\s+nhất|tối\\s+(?:thiểu|đa)|không\\s+(?:dưới|(?:(?:được|để)\\s+)?(?:vượt\\s+)?quá|ít\\s+hơn|thấp\\s+hơn|cao\\s+hơn|nhiều\\s+hơn)|trên|hơn|vượt(?:\\s+quá)?|quá|dưới|cao\\s+hơn|thấp\\s+hơn|ít\\s+hơn|từ|khoảng|gần|[<>≤≥]=?)(?:\\s+(?:là|mức|bằng))?\\s*';
const NUMBER =
  '(?:(?=[0-9oOlI]{1,3}\\s?%)[lI1-9][0-9oOlI]{0,2}|[0-9][0-9.,]*|(?:một|hai|ba|bốn|sáu|bảy|chín|mười)(?=\\s))';
const COUNTS = `(?:(?:triệu|nghìn|ngàn|vạn)\\s+)?(?:${UNITS})(?![A-Za-zÀ-ỹ0-9])`;
const MEASURED = `(?:\\s?%|\\s?[⁄∕‰]|\\s+phần\\s+trăm(?![A-Za-zÀ-ỹ0-9])|(?:\\/[0-9]{1,4})?\\s+${COUNTS}|\\s?[-–]\\s?[0-9]|\\s+(?:đến|tới)\\s+[0-9]|\\s+[“"]|\\s+(?!(?:ngày|tháng|năm|tuổi)(?![A-Za-zÀ-ỹ]))[a-zà-ỹ])`;

/** A number with a unit, a percent sign or a range, and the comparing words in front of it. */
const TRIGGER = new RegExp(`(?<![A-Za-zÀ-ỹ0-9.,/-])(?:${COMPARING})?${NUMBER}(?<![.,])${MEASURED}`, 'gi');

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
  let mask = 0;
  TRIGGER.lastIndex = 0;
  for (let trigger = TRIGGER.exec(text); trigger; trigger = TRIGGER.exec(text)) {
    while ((masked[mask]?.end ?? Number.POSITIVE_INFINITY) <= trigger.index) mask++;
    const quantity = quantityAt(text, trigger.index);
    const next = masked[mask];
    const matches =
      quantity && !(next && next.start < quantity.end)
        ? toMatches(quantity, text, { planYear: context.planYear ?? null, previous: found.at(-1) ?? null })
        : [];
    found.push(...matches);
    TRIGGER.lastIndex = quantity && matches.length > 0 ? quantity.end : trigger.index + 1;
  }
  return found;
}

function quantityAt(text: string, start: number): Quantity | null {
  const { tokens } = lexer.tokenize(text.slice(start, start + QUANTITY_LIMIT));
  for (const token of tokens) token.startOffset += start;
  parser.input = tokens;
  return parser.quantity() ?? null;
}

/** `Chỉ tiêu: 210 học sinh`, `Chỉ tiêu tuyển sinh: 210 học sinh`: a label that says what the figure is. */
const AS_TARGET = /(?:^|[\s(•+*–-])chỉ tiêu(?:\s+[^\s.;:()]+){0,4}\s*:\s*$/i;
const LABEL_LIMIT = 60;

/** What the text in front has told already. */
interface Reached {
  readonly planYear: number | null;
  /** The target in front. */
  readonly previous: TargetMatch | null;
}

/** `30 biển báo giao thông, 15 gương`: the words between two items of a list. */
const LIST_JOINT = /^(?:\s+[^\s\d,.;:()]+){0,8}\s*(?:,|,?\s+và)\s*$/i;

function toMatches(quantity: Quantity, text: string, { planYear, previous }: Reached): TargetMatch[] {
  const { first, last, start, compared } = quantity;
  const before = clauseBefore(text, start);
  const behind = text.slice(quantity.end, quantity.end + BEFORE_LIMIT);
  const between = previous === null || start - previous.end > BEFORE_LIMIT ? '.' : text.slice(previous.end, start);
  const announced = AS_TARGET.test(text.slice(Math.max(0, start - LABEL_LIMIT), start));
  const clause = { before, after: behind, continues: LIST_JOINT.test(between), announced };
  if (!isTarget(quantity, clause) || isOfEarlierYear(before, planYear)) return [];
  const apart = last ? null : directionApart(text.slice(start, quantity.end), behind);
  const end = quantity.end + (apart?.length ?? 0);
  const after = behind.slice(apart?.length ?? 0).replace(PER_PERIOD, '');
  const raw = text.slice(start, end);
  const subject = subjectOf(before, apart ? apart.words : after, first.unit === '%' || first.unit === '‰');
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
  if (last) return [match('>=', first), match('<=', last)];
  const shared =
    clause.continues && /và\s*$/i.test(between) && !compared && previous?.unit !== '%' && first.unit !== '%';
  const sign = shared && previous && isLimit(previous.comparator) ? previous.comparator : signOf(quantity, before, raw);
  const floor = isFloor(raw, before, behind) ? '>=' : null;
  return [match(apart?.comparator ?? floor ?? sign, first)];
}

/** "tối thiểu 2.500 lít nước và 1,5 tấn gạo": the limit is that of both. */
function isLimit(comparator: Target['comparator']): boolean {
  return comparator === '>=' || comparator === '<=';
}

/** "không để tỷ lệ … vượt quá 5%" allows 5 %: what must not be exceeded is an upper limit. */
const FORBIDDEN = /(?:^|[\s(])không\s+(?:để|được)(?:\s+[^\s,.;:()]+){0,20}\s*$/i;
const NEGATED: Readonly<Record<Target['comparator'], Target['comparator']>> = {
  '>': '<=',
  '<': '>=',
  '>=': '>=',
  '<=': '<=',
  '=': '=',
};

/** ", không tiêm | quá 100 đối tượng": the verb stands inside the comparing words; not "nghỉ học không phép | quá 3 buổi". */
const NO_MORE = /(?:^|[,;(–-])\s*không(?:\s+(?!chỉ)[^\s,.;:()]+){1,4}\s*$/i;

function signOf({ comparator }: Quantity, before: string, raw: string): Target['comparator'] {
  if (/^(?:quá|vượt quá)\s/i.test(raw) && NO_MORE.test(before)) return '<=';
  return FORBIDDEN.test(before) ? NEGATED[comparator] : comparator;
}

/** "đạt từ 92%" asks for no less; "tăng từ 85%" says where it began. */
const REACHED_FROM = /(?:đạt|bảo đảm|đảm bảo|duy trì)\s*$/i;

function isFloor(raw: string, before: string, behind: string): boolean {
  return /^từ\s/i.test(raw) && REACHED_FROM.test(before) && !/^\s*(?:lên|xuống|sang)(?![A-Za-zÀ-ỹ])/i.test(behind);
}

/** Of `1,5%/năm`. */
const PER_PERIOD = /^\/\s?(?:năm|tháng|quý)/i;

/** Up to six words between "từ 94%" and its "trở lên"; not "từ 94% … loại khá trở lên", where a grade has its own. */
const APART =
  /^((?:\s+(?!loại\s|hạng\s|mức\s|trình\s|bậc\s|cấp\s|khá\s|tốt\s|trở\s)[^\s\d,.;:()]+){1,6})\s+trở\s+(lên|xuống)(?![A-Za-zÀ-ỹ])/i;

function directionApart(
  raw: string,
  after: string,
): { comparator: Target['comparator']; words: string; length: number } | null {
  const apart = /^từ\s/i.test(raw) ? APART.exec(after) : null;
  if (!apart) return null;
  return { comparator: /lên/i.test(apart[2]!) ? '>=' : '<=', words: apart[1]!, length: apart[0].length };
}

const YEAR = /(so\s+với\s+(?:cùng\s+kỳ\s+)?)?(?:năm|[0-9]\/)\s*((?:19|20)\d{2})(?![0-9])/gi;

/** The last year named in front tells whose figure it is, unless the figure is compared with that year. */
function isOfEarlierYear(before: string, planYear: number | null): boolean {
  if (planYear === null) return false;
  const last = [...before.matchAll(YEAR)].at(-1);
  return last !== undefined && last[1] === undefined && Number(last[2]) < planYear;
}

/** The words of the same clause in front of a position. */
function clauseBefore(text: string, position: number): string {
  const before = text.slice(Math.max(0, position - BEFORE_LIMIT), position);
  const last = [...before.matchAll(CLAUSE_START)].at(-1);
  if (last) return before.slice(last.index + last[0].length);
  return position > BEFORE_LIMIT ? before.slice(before.search(/\s/) + 1) : before;
}

const CLAUSE_START = /[;:(\n]|\.\s/g;
