/**
 * Words of time in administrative Vietnamese. Sources: the dictionary of Hoàng Phê (Từ điển tiếng Việt), Decree
 * 30/2020/NĐ-CP on how dates are written, Decree 09/2019/NĐ-CP on reporting periods, and usage in provincial plans.
 */

/** Small numbers in words, as they count periods ("hai năm một lần"). */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
};

/** Months that have a name; tháng Một is January in official use. */
export const MONTH_WORDS: Readonly<Record<string, number>> = {
  giêng: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  chạp: 12,
};

/** Weekdays as RFC 5545 writes them. */
export const WEEKDAYS: Readonly<Record<string, string>> = {
  hai: 'MO',
  '2': 'MO',
  ba: 'TU',
  '3': 'TU',
  tư: 'WE',
  '4': 'WE',
  năm: 'TH',
  '5': 'TH',
  sáu: 'FR',
  '6': 'FR',
  bảy: 'SA',
  bẩy: 'SA',
  '7': 'SA',
  'chủ nhật': 'SU',
};

/** Units in which a plan counts time. */
export type TimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

export const TIME_UNITS: Readonly<Record<string, TimeUnit>> = {
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
  quí: 'quarter',
  năm: 'year',
};

/**
 * Labels and column heads that announce a time. Bare forms such as "Quý I" or "Năm 2024" are deadlines only behind them.
 * Usage in provincial plans.
 */
export const TIME_LABELS: readonly string[] = [
  'thời gian',
  'thời hạn',
  'hạn',
  'hạn nộp',
  'hạn cuối',
  'hạn chót',
  'thời điểm',
  'thời gian biểu',
  'mốc thời gian',
  'khung thời gian',
  'ngày hoàn thành',
  'tiến độ',
  'hạn hoàn thành',
  'hoàn thành',
  'kỳ hạn',
  'lịch thực hiện',
  'lộ trình',
  'lộ trình thực hiện',
];

/** What follows a label word before its colon: "Thời gian *thực hiện*:", "Tiến độ *hoàn thành*". */
export const TIME_LABEL_TAILS: readonly string[] = [
  'thực hiện',
  'triển khai',
  'triển khai thực hiện',
  'tổ chức',
  'tổ chức thực hiện',
  'hoàn thành',
  'gửi',
  'gửi báo cáo',
  'báo cáo',
  'gửi kế hoạch',
  'trình',
  'dự kiến',
  'bắt đầu',
  'kết thúc',
  'tham mưu',
  'ban hành',
  'đăng ký',
];

/** What is held again and again, counted by the period: `03 buổi/tuần`. Source: Vietnamese classifiers of events and issues. */
export const SESSIONS: readonly string[] = ['buổi', 'kỳ', 'đợt', 'cuộc', 'phiên', 'chuyến', 'tin', 'bài', 'số'];
