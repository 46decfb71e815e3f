/**
 * Words that name a unit, with what tesseract makes of their marks, and the words that count parts.
 * Source: Decree 30/2020/NĐ-CP, Appendix I (bố cục: phần, chương, mục, tiểu mục, điều, khoản, điểm); folded spellings.
 */
export const UNIT_WORDS = {
  part: ['phần', 'phàn', 'phân'],
  chapter: ['chương', 'chưong', 'chuơng', 'chuong'],
  section: ['mục', 'muc', 'tiểu mục'],
  article: ['điều', 'điêu', 'điểu', 'ðiều', 'dieu'],
  appendix: ['phụ lục', 'phu lục', 'phụ luc', 'phu luc', 'biểu mẫu', 'mẫu số'],
} as const;

/** `Phần thứ nhất`, `Phần hai`: the number a counting word stands for. */
export const COUNTING_WORDS: Readonly<Record<string, number>> = {
  nhất: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

/** Units of measure: a number with a point before one of these is an amount (`1.5 tỷ đồng`), not a label. */
export const AMOUNT_UNITS = [
  'tỷ',
  'tỉ',
  'triệu',
  'nghìn',
  'ngàn',
  'đồng',
  'điểm',
  'km',
  'ha',
  'm',
  'm2',
  'kg',
  'tấn',
  'lần',
  'người',
  'hộ',
  'giờ',
] as const;

/** Abbreviations with a stroke that begin with one letter (`đ/c`, `v/v`) and are never labels. */
export const STROKE_ABBREVIATIONS = [
  'đ/c',
  'd/c',
  'v/v',
  'b/c',
  't/m',
  'k/t',
  'n/a',
  't/h',
  'p/h',
  't/l',
  'q/c',
  'l/s',
] as const;
