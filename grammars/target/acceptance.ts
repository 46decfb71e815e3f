import { ACHIEVING_VERBS, COUNT_UNITS, INCIDENTAL_UNITS, MEASURE_UNITS, VAGUE_VERBS } from '../../src/lexicon/units.ts';
import type { Quantity } from './parser.ts';

/** Alternatives, longest first, as whole words in which a blank stands for any run of blanks. */
const wholeWords = (entries: readonly string[]): string =>
  `(?:^|[^A-Za-zÀ-ỹ])(?:${[...entries].sort((a, b) => b.length - a.length).join('|')})(?![A-Za-zÀ-ỹ])`.replaceAll(
    ' ',
    '\\s+',
  );

const VERB = new RegExp(wholeWords(ACHIEVING_VERBS), 'i');
/** A verb of work and at most three words in front of the number: "kiểm tra đột xuất 20 ki ốt". */
const OBJECT_OF_VERB = new RegExp(
  `${wholeWords(ACHIEVING_VERBS.filter((verb) => !VAGUE_VERBS.has(verb)))}(?:\\s+(?!theo\\s|của\\s|trong\\s|đến\\s|như\\s|và\\s)[A-Za-zÀ-ỹ]+){0,3}\\s*$`,
  'i',
);
const LISTED: ReadonlySet<string> = new Set(
  [...COUNT_UNITS, ...MEASURE_UNITS, '%', '‰'].map((unit) => unit.toLowerCase()),
);
const MEASURES: ReadonlySet<string> = new Set(MEASURE_UNITS.map((unit) => unit.toLowerCase()));
const COUNTED: ReadonlySet<string> = new Set(COUNT_UNITS);

/** What has been reached already is no target: "năm 2023 đạt 85%", "đã tổ chức 05 lớp". */
const REACHED =
  /(?:^|\s)(?:đã|mới (?:chỉ )?(?:đạt|có)|chỉ đạt|ước đạt|trước đây|năm (?:học )?trước|kỳ trước|năm qua|thời gian qua|hiện nay có|hiện có)\s/i;
const COMPARED_TO = /^\s*(?:so với|cùng kỳ)/i;
/** Money that is to be spent, and salaries, allowances and prices. */
const BUDGET =
  /(?:kinh phí|dự toán|mức chi|định mức|trợ cấp|phụ cấp|mức thưởng|tiền thưởng|mức tiền|trị giá|mức phạt|đơn giá|mức hỗ trợ)[^.;]*$/i;
/** Numbers that name rather than count: "Tiêu chí 1, 3", "điểm 5 Mục II", "Nghị quyết Trung ương 4". */
const ORDINAL =
  /(?:điều|khoản|mục|phần|chương|tiêu chí|chỉ tiêu|bảng|biểu|mẫu|phụ lục|số|lần thứ|thứ|khóa|khoá|quý|cấp độ|mức độ|nhóm|đợt|tháng|ngày|năm|trung ương|hạng|loại|tầng|đường|quốc lộ|tỉnh lộ|lực lượng|ban chỉ đạo|chỉ thị|đề án|nghị định|nghị quyết|thông tư|luật|chương trình|quyết định|thôn|ấp|xóm|khu phố|phường|quận|tổ dân phố|đội|lớp|tuổi)\s*$/i;

/** "mỗi huyện có 01 tổ", "mỗi xã chọn 02 thôn": what everyone is to have. */
const OF_EACH = /(?:^|\s)(?:mỗi|từng)\s+(?!năm|tháng|quý|tuần|ngày)[^.;]*\s(?:có|chọn|cử|đăng ký)\s*$/i;
/** Copies, times and pages are never an object of work. */
const COPIES: ReadonlySet<string> = new Set(['bản', 'bộ', 'lần', 'trang']);

/** "thời gian chờ khám dưới 90 phút": how long something may take. */
const TIME_TAKEN = /(?:^|\s)thời gian\s[^.;:]*$/i;
const TIMES: ReadonlySet<string> = new Set(['giờ', 'phút']);

const SCALE = /^(?:triệu|nghìn|ngàn|vạn) /;

/** The words around a quantity. */
export interface Clause {
  /** The clause in front of it. */
  readonly before: string;
  /** Some code units behind it. */
  readonly after: string;
  /** A target stands in front, with nothing but its noun and a comma or "và" between. */
  readonly continues: boolean;
  /** The label right in front says that it is one: "Chỉ tiêu:". */
  readonly announced: boolean;
}

/** Whether a quantity is something the plan sets out to reach. */
export function isTarget(quantity: Quantity, clause: Clause): boolean {
  const { first, perTime, compared } = quantity;
  const { before, after } = clause;
  const unit = first.unit;
  if (
    unit === null ||
    (perTime && isRate(quantity, unit)) ||
    Number.isNaN(first.value) ||
    (!compared && ORDINAL.test(before))
  )
    return false;
  if (PART_OF_ALL.test(first.figures)) return false;
  if (REACHED.test(`${before} `) || BUDGET.test(before)) return false;
  if (unit === '%' || unit === '‰') return !PER_OTHER.test(after);
  if (TIMES.has(unit.toLowerCase())) return compared && TIME_TAKEN.test(before);
  const isCount = unit.split(', ').some((name) => COUNTED.has(name.toLowerCase().replace(SCALE, '')));
  if (unit.toLowerCase() === 'đồng') return compared;
  if (isCount && INCIDENTAL_UNITS.has(unit.toLowerCase())) return isIncidentalTarget(quantity, unit, clause);
  if (!LISTED.has(unit.toLowerCase()) && !isCount) return isObject(quantity, clause);
  if (clause.announced) return true;
  if (compared) return isLimit(quantity) || !COMPARED_TO.test(after);
  if (first.figures.includes('/') && MET_BEHIND.test(after)) return true;
  return /^\d/.test(first.figures) && (clause.continues || VERB.test(before) || OF_EACH.test(before));
}

/** `5%/suất đầu tư`: a rate of something else; `1,5%/năm` is to be reached every year. */
const PER_OTHER = /^\s*\/(?!\s?(?:năm|tháng|quý)(?![A-Za-zÀ-ỹ]))/;

/** `15/20 xã đạt chuẩn`: what a share of them is to have reached. */
const MET_BEHIND = /^(?:\s+[^\s,.;:()\d]+){0,3}?\s+(?:đạt|hoàn thành|được công nhận)(?![A-Za-zÀ-ỹ])/i;

const isLimit = ({ comparator }: Quantity): boolean => comparator === '>=' || comparator === '<=';

/** `2/3 chi hội`: a part of them all, no number of them. */
const PART_OF_ALL = /^[1-4]\/[2-5]$/;

/** "02 lần/năm" recurs and "610 tấn/ngày" describes; "ít nhất 02 khoa mỗi tháng" is to be reached. */
function isRate({ comparator }: Quantity, unit: string): boolean {
  return /^lần$/i.test(unit) || (comparator === '=' && MEASURES.has(unit.toLowerCase()));
}

/** A noun of no list is counted where a limit of its own, or a verb of work directly in front, says so. */
function isObject(quantity: Quantity, { before, continues }: Clause): boolean {
  const { first, comparator, compared } = quantity;
  if (!/^\d/.test(first.figures)) return compared && comparator === '>=';
  if (compared && isLimit(quantity)) return true;
  return OF_EACH.test(before) || (first.value > 1 && (continues || OBJECT_OF_VERB.test(before)));
}

/** `Tập huấn 2 lớp cho 120 cán bộ`: those whom the work is for. */
const TRAINED = /(?:tập huấn|bồi dưỡng|đào tạo|tư vấn|hướng dẫn|trang bị)\s[^.;]*\scho\s*$/i;

function isIncidentalTarget({ first, compared }: Quantity, unit: string, { before, after }: Clause): boolean {
  const isWord = /[A-Za-zÀ-ỹ]/.test(after.trim().slice(0, 1) || 'a');
  if (compared) return isWord && unit.toLowerCase() !== 'bản';
  if (TRAINED.test(before)) return /^\d/.test(first.figures);
  return first.value > 1 && /^\d/.test(first.figures) && !COPIES.has(unit.toLowerCase()) && OBJECT_OF_VERB.test(before);
}
