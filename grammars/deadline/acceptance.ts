import type { FrequencyReading, PointReading, Reading } from './reading.ts';
import { rulesOf } from './rrule.ts';

/** The words around a phrase, on which it depends whether it is a deadline. */
export interface Surroundings {
  /** The phrase itself. */
  readonly words: string;
  /** Up to 200 code units in front, of the same line. */
  readonly before: string;
  /** Up to 120 code units behind, of the same line. */
  readonly after: string;
  /** Behind a label such as "Thời gian thực hiện:", or in a column headed so. */
  readonly labelled: boolean;
  /** Behind a label such as "Thời gian hoàn thành:", or in a column headed so. */
  readonly due: boolean;
}

/**
 * Whether a phrase that reads like a time is a deadline here.
 *
 * @example isDeadline of `Quý I` behind "Thời gian:" is true; of `năm 2024` in running text false
 */
export function isDeadline(reading: Reading, surroundings: Surroundings): boolean {
  switch (reading.type) {
    case 'point':
      return isPoint(reading, surroundings);
    case 'frequency':
      return isFrequency(reading, surroundings);
    case 'ongoing':
      return isOngoing(surroundings);
    case 'duration':
      return isDuration(reading, surroundings);
    case 'event':
      return reading.anchor.type === 'issue';
    case 'occasion':
      return reading.point !== null;
  }
}

/** "chi thường xuyên" is recurrent spending, "02 năm liên tục" a length. */
const NOT_ONGOING =
  /(?:giáo dục|chi|chi ngân sách|lương|kinh phí|nguồn|dự toán|không|năm|tháng|ngày|tuần|quý|lần)\s*$/i;

/** "tập huấn cho cán bộ thường xuyên tiếp xúc với người dân" says which officials. */
const PERSON_BEFORE = /(?:cán bộ|công chức|viên chức|người|nhân viên|đối tượng|lao động|hộ|học sinh)\s*$/i;
const HABIT_BEHIND =
  /^\s*(?:phải\s+)?(?:tiếp xúc|làm việc|tiếp dân|giao dịch|di chuyển|đi lại|sinh sống|vắng mặt|vi phạm|đi|sử dụng|tham gia giao thông)(?![A-Za-zÀ-ỹ])/i;

/** "thời gian tiếp cận hiện trường không quá 12 giờ" is a figure to be reached. */
const TIME_TAKEN = /(?:^|\s)thời gian\s[^.;:]*$/i;

/** "đời sống hằng ngày" is everyday life, "ngày nghỉ hằng tuần" a day of rest. */
const EVERYDAY =
  /(?:(?:đời sống|cuộc sống|nếp sống|sinh hoạt|công việc)\s*(?:hàng|hằng)\s+ngày|nghỉ\s*(?:hàng|hằng)\s+tuần)$/i;

/** Of money, "hằng năm" says whose year: "dự toán ngân sách hằng năm", "trợ cấp hằng tháng". */
const YEARLY_MONEY =
  /(?:ngân sách|dự toán|kinh phí|trợ cấp|phụ cấp|lương|mức đóng|tiền thuê đất)(?:\s+[^\s.,;:()]+){0,4}\s*$/i;

/** Effect dates, terms of office, visions: never a time of this plan's work. */
const NOT_A_TASK = /(?:hiệu lực(?: thi hành)?|nhiệm kỳ|định hướng|tầm nhìn)\s*$/i;
/** A bare day behind these is an anniversary, a birthday, a movement's name or the day of something past. */
const NAMED_DAY =
  /(?:kỷ niệm|truyền thống|phong trào|khóa|khoá|năm học|(?:^|[(,;:.-])\s*sinh|thành lập|ban hành|(?<!đăng )ký|công bố|thông qua|thi hành|áp dụng)\s*$/i;
const EFFECT = /(?:hiệu lực(?: thi hành)?|sinh|thi hành|áp dụng|tính|năm công tác)\s*$/i;
/** "từ ngày 01/01/2025 Luật … có hiệu lực": the day of a law. */
const EFFECT_BEHIND = /^[^.;]{0,100}?\s(?:có|bắt đầu có|chính thức có)\s+hiệu\s+lực/i;
const UNTIL_NOW = /^\s*(?:đến|tới)\s+nay/i;
/** "tính đến ngày 30/6/2024, toàn huyện có …" dates a figure. */
const AS_OF = /(?:tính|lũy kế|luỹ kế|cập nhật|(?<!chốt )số liệu|thống kê)\s*$/i;
/** A document's code directly in front: "12/BC-UBND ngày 05/3/2024" is the document's date. */
const DOCUMENT_CODE = /(?:[A-ZĐ]{2,}[0-9]*|[-/][A-ZĐ][^\s,]*|số\s*[0-9]+[^\s,]*)\s*,?\s*$/;
/** A plan, programme or strategy named in the same clause: the period belongs to its name. */
const NAMED_WORK =
  /(?:chương trình|chiến lược|đề án|kế hoạch|quy hoạch|nghị quyết|dự án|quyết định|chỉ thị|kết luận|định hướng|tầm nhìn|mục tiêu quốc gia|giai đoạn)[^.;:]*$/i;
/** A vision behind: "đến năm 2025, định hướng đến năm 2030". */
const VISION_BEHIND = /^\s*,?\s*(?:và\s+)?(?:định hướng|tầm nhìn)/i;
/** A report named by its period; with a due date behind, the period is no deadline of its own. */
const REPORT_BEFORE = /(?:báo cáo|bản|sơ kết|tổng kết|kết quả|số liệu|tình hình|đánh giá)(?:\s+[^\s.,;:()]+){0,6}\s*$/i;
const DUE_BEHIND = /^[^.;]{0,60}?(?:trước|chậm nhất|muộn nhất|không quá|hạn chót)\s/i;
/** A document named in front without a number: "Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025". */
const DOCUMENT_NAME =
  /(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp|Nghị định|Nghị quyết|Quyết định|Chỉ thị|Thông tư|Kết luận|Công văn|Công điện)(?:\s+[^\s.,;:]+){0,12},?\s*$/;
const SENTENCE_START = /(?:^|[.;:•–+*-])\s*$/;
/** What makes of "trong năm" something else: "trong năm qua", "trong năm đầu". */
const NOT_THIS_YEAR = /^\s*(?:qua|trước|vừa|rồi|đầu|cuối|tuổi|tới|thứ|học|đó|[0-9])/i;

/** `đợt 1 tháng 3 - 4`: the figure is the round's. */
const COUNTED_ROUND = /(?:đợt|lần|vòng|giai đoạn|khối|đội)\s*$/i;

/** `đợt 2 | tháng 9`, `đợt II: | tháng 9`: when a round is held. */
const ROUND_BEFORE = /(?:đợt|vòng|giai đoạn)\s+(?:\d{1,2}|[IVX]{1,4})\s*[:(,]?\s*(?:vào\s+)?$/i;

/**
 * How much of a rejected reading is a round's own figure, behind which its time may stand: `đợt | 1 | tháng 3 - 4`; 0 for
 * any other.
 */
export function roundLength(words: string, before: string): number {
  return COUNTED_ROUND.test(before) ? (/^\d{1,2}(?=\s+tháng\s)/i.exec(words)?.[0].length ?? 0) : 0;
}

/** `8h00, ngày 12/5/2024`: a day that opens with its hour. */
const CLOCK = /^\d{1,2}\s?(?:giờ|h|g)(?![a-zà-ỹ])/i;

function isPoint(reading: PointReading, surroundings: Surroundings): boolean {
  const { before, after, labelled, words } = surroundings;
  const { limits, points, every } = reading;
  const first = points[0];
  if (!first || NOT_A_TASK.test(before) || (/^\d/.test(words) && COUNTED_ROUND.test(before))) return false;
  if (
    limits.includes('from') &&
    (EFFECT.test(before) ||
      UNTIL_NOW.test(after) ||
      (!reading.range && EFFECT_BEHIND.test(after)) ||
      (/^kể\s/i.test(words) && !reading.range))
  )
    return false;
  if (/^(?:đến|tới)/i.test(words) && AS_OF.test(before)) return false;
  if (first.type === 'weekly') return rulesOf(reading, every).length > 0;
  if (every !== null) return true;
  if (first.type === 'monthly') return isMonthly(reading);
  if (limits.includes('term') || limits.includes('after')) return false;
  if (reading.range || hasLimit(reading)) return isLimited(reading, before, after, labelled);
  if (labelled) return first.kind !== 'year' || first.year !== null;
  const isTime = !/^[0-9OolI]/.test(words) || CLOCK.test(words) || isHalfAsHead(reading, before, after);
  return isTime && isBare(reading, before, after);
}

/**
 * "Cuối năm, có 50 % …" says how things stand in the plan's year; it sets no due date. A day behind "Hoàn thành:" does.
 *
 * @returns the reading, as a stretch of the whole year or as a due date in these cases
 */
export function asPrinted(reading: Reading, { before, after, due }: Surroundings): Reading {
  const only =
    reading.type === 'point' && reading.points.length === 1 && reading.limits.length === 0 ? reading.points[0] : null;
  if (reading.type !== 'point' || only?.type !== 'calendar') return reading;
  if (due && only.kind === 'day') return { ...reading, limits: ['done'] };
  if (!only.due) return reading;
  if (!SENTENCE_START.test(before) || !/^\s*,/.test(after)) return reading;
  return { ...reading, points: [{ ...only, kind: 'year', from: null, due: false }] };
}

function hasLimit({ limits }: PointReading): boolean {
  return limits.some((limit) => limit !== 'done');
}

function isMonthly({ limits, points }: PointReading): boolean {
  if (points.some((point) => point.type === 'monthly' && point.cycle !== 'unknown')) return true;
  if (points.some((point) => point.type === 'calendar')) return true;
  return limits.includes('before') || limits.includes('latest');
}

function isLimited({ limits, points, range }: PointReading, before: string, after: string, labelled: boolean): boolean {
  const first = points[0];
  if (first?.type !== 'calendar' || labelled) return true;
  if (limits.includes('from') && !range && first.kind === 'year') return false;
  if (first.kind === 'phase') return limits.includes('inside') && !NAMED_WORK.test(before);
  if (first.kind !== 'year') return !isReportName(first.kind, before, after);
  if (isReportName(first.kind, before, after)) return false;
  if (first.year === null) return !limits.includes('to') && !limits.includes('before') && !NOT_THIS_YEAR.test(after);
  const isHorizon = limits.includes('to') || limits.includes('end') || range;
  return !isHorizon || (!VISION_BEHIND.test(after) && !NAMED_WORK.test(before));
}

function isBare({ points, limits }: PointReading, before: string, after: string): boolean {
  const first = points[0];
  if (first?.type !== 'calendar' || isReportName(first.kind, before, after)) return false;
  switch (first.kind) {
    case 'day':
      return limits.includes('done') || !isDocumentDate(before);
    case 'month':
      return (
        points.some((point) => point.type === 'calendar' && point.year !== null) ||
        isHead(before, after) ||
        ROUND_BEFORE.test(before)
      );
    case 'quarter':
    case 'half':
    case 'part':
      return true;
    case 'year':
    case 'phase':
      return SENTENCE_START.test(before) && /^\s*:/.test(after);
  }
}

/** What was said at a meeting, which is over: "ý kiến kết luận của Chủ tịch UBND tỉnh tại cuộc họp ngày 12/3/2024". */
const SAID_AT =
  /(?:kết luận|ý kiến|chỉ đạo|phát biểu|thống nhất)(?:\s[^.;:\n]{0,100})?\stại\s[^.;:\n]{0,12}(?:hội nghị|cuộc họp|buổi|phiên họp|kỳ họp|lễ)(?:\s[^.;:\n]{0,80})?$/i;

function isDocumentDate(before: string): boolean {
  return DOCUMENT_CODE.test(before) || DOCUMENT_NAME.test(before) || NAMED_DAY.test(before) || SAID_AT.test(before);
}

/** "liên tục" alone describes work rather than setting a time, unless it opens the sentence or stands behind a label. */
function isOngoing({ words, before, after, labelled }: Surroundings): boolean {
  if (NOT_ONGOING.test(before) || /^\s*hơn/i.test(after)) return false;
  if (PERSON_BEFORE.test(before) && HABIT_BEHIND.test(after)) return false;
  return !/^liên\s+tục$/i.test(words) || labelled || SENTENCE_START.test(before);
}

/** "6 tháng cuối năm: tổ chức thi"; not "6 tháng đầu năm, cả huyện đã …" */
function isHalfAsHead({ points: [first] }: PointReading, before: string, after: string): boolean {
  return first?.type === 'calendar' && first.kind === 'half' && SENTENCE_START.test(before) && /^\s*:/.test(after);
}

/** "Tháng 5: tổ chức hội nghị" */
function isHead(before: string, after: string): boolean {
  return SENTENCE_START.test(before) && /^\s*[:,]/.test(after);
}

function isReportName(kind: string, before: string, after: string): boolean {
  if (kind === 'day' || kind === 'month') return false;
  return REPORT_BEFORE.test(before) && DUE_BEHIND.test(after);
}

function isFrequency(
  { periodic, items, at }: FrequencyReading,
  { words, before, after, labelled }: Surroundings,
): boolean {
  if (periodic || at !== null) return true;
  if (items.some((item) => item.marked)) {
    return (
      labelled ||
      !((/^\s*đối với/i.test(after) && before.length > 0) || YEARLY_MONEY.test(before) || EVERYDAY.test(before + words))
    );
  }
  const isList = items.length > 1 && items.some((item) => item.unit === 'quarter' || isOne(item.unit, item.count));
  const hasPeriod = items.some((item) => item.unit === 'quarter' || item.count > 1);
  return (isList && hasPeriod) || (labelled && items.length > 1);
}

function isOne(unit: string, count: number): boolean {
  return unit === 'year' && count === 1;
}

function isDuration(reading: Extract<Reading, { type: 'duration' }>, { before, after }: Surroundings): boolean {
  const { limits, anchor, unit } = reading;
  if (anchor) return true;
  if (unit === 'hour' && TIME_TAKEN.test(before)) return false;
  if (unit === 'hour' && limits.includes('inside')) return !NOT_THIS_YEAR.test(after);
  if (limits.includes('term')) return limits.includes('inside') || limits.includes('latest');
  return limits.includes('latest') && (unit === 'hour' || unit === 'day' || unit === 'week');
}
