/**
 * The orders in which letters number points. Vietnamese points skip ă â ê ô ơ ư and the letters f j w z; automatic
 * lists of word processors follow the English alphabet and know no đ.
 *
 * Source: Decree 30/2020/NĐ-CP, Appendix I ("chữ cái tiếng Việt viết thường theo thứ tự bảng chữ cái tiếng Việt"); usage
 * in decrees (a b c d đ e g h i k …); the English order as word processors' numbering formats produce it.
 */
export const VIETNAMESE_LETTERS = 'abcdđeghiklmnopqrstuvxy';
export const ENGLISH_LETTERS = 'abcdefghijklmnopqrstuvwxyz';
