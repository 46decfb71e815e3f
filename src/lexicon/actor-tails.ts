/** What a number may follow in a name. Source: usage in provincial plans. */
export const NUMBERED_NOUNS: ReadonlySet<string> = new Set(['số', 'khối', 'lớp', 'khóa', 'khu vực']);

/** What is reported, sent or asked for: it follows an actor and never names it. Same source. */
export const OBJECT_NOUNS: ReadonlySet<string> = new Set([
  'kết quả',
  'tình hình',
  'nội dung',
  'danh sách',
  'hồ sơ',
  'tiến độ',
  'kế hoạch',
  'phương án',
  'dự toán',
  'kinh phí',
  'số liệu',
  'văn bản',
  'ý kiến',
  'khó khăn',
  'vướng mắc',
  'hình thức',
  'chủ trương',
  'chính sách',
  'nhiệm vụ',
  'công tác',
]);

/** Nouns that name nobody until it is said what they are for: `Mạng lưới | kiểm soát nhiễm khuẩn`. Same source. */
export const DEPENDENT_NOUNS: ReadonlySet<string> = new Set(['mạng lưới', 'bộ phận', 'lực lượng', 'đơn vị', 'cơ quan']);

/** Words that open a clause or an object, never a part of a name. Source: Vietnamese grammar. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'việc sự cho một này đó nào mình rằng nếu vì nhau hết lại thêm rất ra lên xuống vào'.split(' '),
);
