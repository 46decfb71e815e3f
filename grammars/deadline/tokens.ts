import type { TokenType } from 'chevrotain';
import { SESSIONS } from '../../src/lexicon/time-words.ts';
import { createToken, Lexer } from '../shared/chevrotain.ts';
import { LETTER, UPPER, WORD_END } from '../shared/letters.ts';

/** At most this much blank inside a date: `15 /5/ 2023`. */
const gap = '\\s{0,2}';

/** A phrase of literal words in either case, blanks as any run of blanks, ending at a word's end. */
const phrase = (name: string, ...alternatives: readonly string[]): TokenType =>
  pattern(name, `(?:${alternatives.join('|')})${WORD_END}`);

/** A pattern in which a blank stands for any run of blanks; letters match either case. */
function pattern(name: string, source: string): TokenType {
  return createToken({ name, pattern: new RegExp(source.replaceAll(' ', '\\s+'), 'i'), line_breaks: true });
}

const NUMBER = '(?:\\d{1,3}|một|hai|ba|bốn|sáu|bảy|chín|mười hai|mười)';
const YEAR = '(?:19|20)\\d{2}';
/** Digits as OCR may give them; the token needs at least one real digit per figure or a real year behind. */
const FIGURE = '[0-9OolI]?[0-9]|[1-3][0-9OolI]';
const DAMAGED_YEAR = '(?:19|2[0O])[0-9O]{2}';
const SEPARATOR = `${gap}([\\/.-])${gap}`;
const NO_MORE = `(?![${LETTER}0-9]|[\\/.-]\\d|[\\/-][${UPPER}]|${gap}%)`;
const UNIT = '(?:ngày|tuần|tháng|quý|quí|năm)';

/** A month or a quarter's end behind "15 tháng": that is a date, not fifteen months. */
const NOT_A_DATE = `(?! (?:\\d{1,2}(?! lần)(?![0-9])|giêng|chạp|sau|kế|liền|(?:cuối|đầu) (?:cùng |tiên )?(?:của )?(?:mỗi |hàng |hằng )?(?:quý|quí)))`;

export const DayMonthYear = pattern(
  'DayMonthYear',
  `(?:${FIGURE})${SEPARATOR}(?:${FIGURE})${gap}\\1${gap}${DAMAGED_YEAR}${NO_MORE}`,
);
export const YearRange = pattern('YearRange', `${YEAR}${gap}[-–—]${gap}${YEAR}(?![0-9])`);
export const MonthYear = pattern('MonthYear', `(?:0?[1-9]|1[0-2])${gap}[\\/.-]${gap}${YEAR}${NO_MORE}`);
/** With hyphens or points only before the range's end, printed alike: `từ 15-4 đến 30-6-1999`. */
export const DayMonth = pattern(
  'DayMonth',
  `(?:${FIGURE})(?:${gap}\\/${gap}(?:${FIGURE})${NO_MORE}|${gap}([.-])${gap}(?:${FIGURE})(?=(?: (?:đến|tới)(?: hết)?(?: ngày)? |${gap}[-–]${gap})(?:${FIGURE})${gap}\\1${gap}(?:${FIGURE})${gap}\\1${gap}${DAMAGED_YEAR}))`,
);
/** A length in hours: not the hour of a day, `17 giờ ngày 20/6`. */
export const Hours = pattern(
  'Hours',
  `\\d{1,3} giờ${WORD_END}(?!${gap}\\d|,? (?:ngày|các|sáng|chiều|tối|thứ|đến|tới|hàng|hằng|mỗi|cùng)|${gap}[-–])`,
);
export const Clock = pattern(
  'Clock',
  `\\d{1,2}${gap}(?:giờ|h|g)${gap}(?:\\d{2}${gap})?(?:phút|['’′])?(?![${LETTER}])(?:\\s?,(?=\\s+ngày))?`,
);
export const HalfYear = phrase(
  'HalfYear',
  '(?:(?:0?[1-9]|1[01]|sáu|ba|chín) tháng|(?:0?[23]|hai|ba) quý) (?:đầu|cuối) (?:của )?năm(?! học)',
);
export const TimesPer = phrase(
  'TimesPer',
  `${NUMBER} lần${gap}(?:\\/${gap}|trong |mỗi |một |hàng |hằng |trên )(?:0?1 |một )?${UNIT}`,
  `${NUMBER} (?:${SESSIONS.join('|')})${gap}\\/${gap}(?:0?1 )?${UNIT}`,
);
export const Once = phrase('Once', `(?:\\/${gap})?(?:(?:0?1|một) )?lần`);
export const Times = phrase('Times', `(?:ít nhất |tối thiểu )?${NUMBER} lần`);
export const Length = phrase(
  'Length',
  `${NUMBER}(?: \\([^()]{1,14}\\))? (?:ngày làm việc|ngày(?! \\d)|tuần|quý(?! (?:IV|I{1,3}|[1-4])${WORD_END})|năm(?! (?:${YEAR}|nay|sau))|tháng${NOT_A_DATE})`,
);
export const Year = pattern('Year', `${YEAR}${WORD_END}`);
export const Figure = pattern('Figure', `\\d{1,2}${WORD_END}`);

export const Every = phrase('Every', `(?:hàng|hằng|mỗi|từng) ${UNIT}(?! học)`);
export const Each = phrase('Each', 'hàng', 'hằng', 'mỗi', 'từng');
export const Periodic = phrase('Periodic', '(?:theo )?định kỳ', '(?:theo )?định kì');
export const Ongoing = phrase('Ongoing', 'thường xuyên', 'liên tục');
export const Occasion = phrase('Occasion', 'nhân dịp', 'dịp', 'chào mừng');
export const Phase = phrase('Phase', 'giai đoạn', 'thời kỳ', 'thời kì');

export const Before = phrase('Before', 'trước');
export const Latest = phrase(
  'Latest',
  '(?:chậm|muộn|trễ) nhất',
  '(?:thời )?hạn (?:chót|cuối cùng|cuối)',
  'không (?:quá|vượt quá|chậm quá|chậm hơn|muộn hơn|muộn quá)',
);
export const UntilEnd = phrase('UntilEnd', '(?:(?:cho )?(?:đến|tới) )?hết');
export const To = phrase('To', '(?:cho )?(?:đến|tới)');
export const Inside = phrase('Inside', '(?:ngay )?trong(?: suốt)?');
export const At = phrase(
  'At',
  'vào(?: khoảng| lúc| hồi)?',
  'dự kiến(?: vào| khoảng| trong)?',
  'khoảng',
  'hồi',
  'lúc',
  'là',
);
export const Whole = phrase('Whole', 'cả', 'suốt', 'trọn', 'toàn');
export const From = phrase('From', '(?:kể |tính |bắt đầu |bắt đầu kể )?từ');
export const Done = phrase('Done', 'hoàn thành', 'hoàn tất', 'xong', 'kết thúc');
export const Term = phrase('Term', 'thời hạn', 'vòng', 'thời gian');
export const AfterEvent = phrase('AfterEvent', '(?:ngay )?sau khi');
export const When = phrase('When', 'khi', 'thời điểm');
export const After = phrase('After', 'sau');

export const Day = phrase('Day', '(?:các )?ngày', 'mùng', 'mồng');
export const WorkingDay = phrase('WorkingDay', 'ngày làm việc');
export const NextMonth = phrase('NextMonth', 'tháng (?:sau|tới|kế tiếp|tiếp theo|liền kề|liền sau)');
export const Month = phrase('Month', '(?:các )?tháng');
export const MonthShort = pattern('MonthShort', 'T(?=\\.?\\d{1,2}(?![0-9]))\\.?');
export const NamedMonth = phrase(
  'NamedMonth',
  'tháng (?:giêng|một|hai|ba|tư|sáu|bảy|tám|chín|mười một|mười hai|mười|chạp)(?! (?:lần|tháng|ngày|năm một))',
);
export const NextQuarter = phrase('NextQuarter', '(?:quý|quí) (?:sau|tới|kế tiếp|tiếp theo|liền kề|liền sau)');
export const Quarter = phrase('Quarter', 'qu[ýíyúi]', 'qúy');
export const QuarterShort = pattern('QuarterShort', `Q\\.?(?=(?:IV|I{1,3}|[1-4])(?![${LETTER}0-9]))`);
export const SchoolYear = phrase('SchoolYear', 'năm học');
export const NextYear = phrase('NextYear', 'năm (?:sau|kế tiếp|tiếp theo|liền kề|liền sau)');
export const ThisYear = phrase('ThisYear', 'năm nay');
export const YearWord = phrase('YearWord', 'năm');
export const Week = phrase('Week', 'tuần');
export const Third = phrase('Third', '(?:thượng|trung|hạ) tuần');
export const Part = phrase('Part', 'nửa (?:đầu|cuối)', 'đầu(?: tiên)?', 'giữa', 'cuối(?: cùng)?');
export const Weekday = phrase('Weekday', 'thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])', 'chủ nhật');
export const Noon = phrase('Noon', '(?:buổi )?(?:sáng|chiều)');
export const First = phrase('First', 'thứ (?:nhất|1)');
export const Receipt = phrase('Receipt', '(?:tiếp )?nhận(?: được| đủ)?');
export const Issue = phrase('Issue', '(?:được )?(?:ký ban hành|ban hành|ký|phê duyệt)', 'có hiệu lực(?: thi hành)?');
export const ThisPlan = phrase('ThisPlan', 'kế hoạch(?: này)?');
/** OCR joins strokes: `H` and `U` stand for two of them, `IU` for IV. */
export const Roman = pattern('Roman', `(?:IV|lV|IU|IIU|HI|IH|H|I{1,3}|l{1,3})(?![${LETTER}0-9])`);
export const Of = phrase('Of', 'của');
export const And = phrase('And', 'và', 'hoặc');

export const Comma = pattern('Comma', ',');
export const Dash = pattern('Dash', '[-–—]');
export const Slash = pattern('Slash', '\\/');
export const Open = pattern('Open', '\\(');
export const Close = pattern('Close', '\\)');
export const Stop = pattern('Stop', '[.;:?!]');
export const Word = pattern('Word', `[${LETTER}][${LETTER}0-9]*`);
export const Other = pattern('Other', '[\\u0000-\\uffff]');
const Blank = createToken({ name: 'Blank', pattern: /[ \u00A0\t\n\r]+/, group: Lexer.SKIPPED, line_breaks: true });

/** In the order in which the lexer tries them: longer and more specific first. */
export const deadlineTokens: TokenType[] = [
  Blank,
  DayMonthYear,
  YearRange,
  MonthYear,
  DayMonth,
  Hours,
  Clock,
  HalfYear,
  TimesPer,
  Once,
  Times,
  Length,
  Year,
  Figure,
  Every,
  Each,
  Periodic,
  Ongoing,
  Occasion,
  Phase,
  Before,
  Latest,
  UntilEnd,
  Inside,
  AfterEvent,
  When,
  After,
  At,
  Whole,
  From,
  Done,
  Term,
  To,
  WorkingDay,
  Day,
  NextMonth,
  NamedMonth,
  Month,
  MonthShort,
  QuarterShort,
  NextQuarter,
  Quarter,
  SchoolYear,
  NextYear,
  ThisYear,
  YearWord,
  Third,
  Week,
  Part,
  First,
  Weekday,
  Noon,
  Receipt,
  Issue,
  ThisPlan,
  Roman,
  Of,
  And,
  Comma,
  Dash,
  Slash,
  Open,
  Close,
  Stop,
  Word,
  Other,
];
