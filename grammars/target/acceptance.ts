import { ACHIEVING_VERBS, COUNT_UNITS, INCIDENTAL_UNITS } from '../../src/lexicon/units.ts';
import type { Quantity } from './parser.ts';

const VERB = new RegExp(
  `(?:^|[^A-Za-zÀ-ỹ])(?:${[...ACHIEVING_VERBS].sort((a, b) => b.length - a.length).join('|')})(?![A-Za-zÀ-ỹ])`.replaceAll(
    ' ',
    '\\s+',
  ),
  'i',
);
const COUNTED: ReadonlySet<string> = new Set(COUNT_UNITS);

/** What has been reached already is no target: "năm 2023 đạt 85%", "đã tổ chức 05 lớp". */
const REACHED = /(?:^|\s)(?:đã|trước đây|năm trước|năm qua|thời gian qua|hiện nay có|hiện có)\s/i;
const COMPARED_TO = /^\s*(?:so với|cùng kỳ)/i;
/** Money that is to be spent, and salaries, allowances and prices. */
const BUDGET =
  /(?:kinh phí|dự toán|mức chi|định mức|trợ cấp|phụ cấp|mức thưởng|tiền thưởng|mức tiền|trị giá|mức phạt|đơn giá|mức hỗ trợ)[^.;]*$/i;
/** Numbers of parts of documents: "Tiêu chí 1, 3", "điểm 5 Mục II", "Nghị quyết Trung ương 4". */
const ORDINAL =
  /(?:điều|khoản|mục|phần|chương|tiêu chí|chỉ tiêu|bảng|biểu|mẫu|phụ lục|số|lần thứ|thứ|khóa|khoá|quý|cấp độ|mức độ|nhóm|đợt|tháng|ngày|năm|trung ương|hạng|loại|tầng|đường)\s*$/i;

/**
 * Whether a quantity is something the plan sets out to reach.
 *
 * @param before - the clause in front of it, up to 200 code units
 * @param after - up to 60 code units behind it
 */
export function isTarget(quantity: Quantity, before: string, after: string): boolean {
  const { first, perTime, compared } = quantity;
  const unit = first.unit;
  if (unit === null || perTime || Number.isNaN(first.value) || (!compared && ORDINAL.test(before))) return false;
  if (REACHED.test(`${before} `) || BUDGET.test(before)) return false;
  if (unit === '%' || unit === '‰') return !/^\s*\//.test(after);
  const isCount = unit.split(', ').some((name) => COUNTED.has(name.toLowerCase()));
  if (isCount && isIncidental(unit))
    return compared && /[A-Za-zÀ-ỹ]/.test(after.trim().slice(0, 1) || 'a') && unit.toLowerCase() !== 'bản';
  if (compared) return !COMPARED_TO.test(after);
  return /^\d/.test(first.figures) && VERB.test(before);
}

function isIncidental(unit: string): boolean {
  return INCIDENTAL_UNITS.has(unit.toLowerCase());
}
