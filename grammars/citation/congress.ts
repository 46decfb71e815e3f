import { LETTER, WORD_END } from '../shared/letters.ts';

const NUMBER = `(?:[IVXL]+|[0-9]{1,2})${WORD_END}`;
const TERM = `\\(?[Kk]h(?:óa|oá)[ \\n]+${NUMBER}\\)?`;
const PERIOD = `(?:,? *(?:\\(?)nhiệm kỳ *[0-9]{4} *[-–] *[0-9]{4}\\)?)`;

/** `Đại hội đại biểu toàn quốc lần thứ XIII của Đảng`, `Đại hội Đảng bộ tỉnh lần thứ XI, nhiệm kỳ 2020 - 2025`, `Đại hội XIII`. */
const CONGRESS = new RegExp(
  `Đại hội(?:[ \\n]+(?!lần|khóa|khoá|của)[${LETTER}]+){0,12}?[ \\n]+(?:(?:lần[ \\n]+)?thứ[ \\n]+|lần[ \\n]+|khóa[ \\n]+|khoá[ \\n]+)?${NUMBER}(?:[ \\n]+của[ \\n]+Đảng${WORD_END})?(?:[ \\n]+Đảng[ \\n]+[${LETTER}]+(?:[ \\n]+[${LETTER}]+)?(?=[,;.]))?${PERIOD}?`,
  'y',
);
const COMMITTEE = '(?:(?:Ban Chấp hành|BCH)[ \\n]*)?(?:Trung ương|TW)(?:[ \\n]+Đảng)?';
/** `Trung ương 7 (khóa XI)`, `TW 4 khóa XII`, `Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII`. */
const PLENUM = new RegExp(
  `(?:(?:Hội nghị[ \\n]+)?(?:lần[ \\n]+thứ[ \\n]+)?(?:Trung ương|TW|T\\.Ư)[ \\n]*${NUMBER}|Hội nghị[ \\n]+(?:${COMMITTEE}[ \\n]+)?(?:lần[ \\n]+)?thứ[ \\n]+(?:[0-9]{1,2}|[IVX]+|[${LETTER}]+)(?:,?[ \\n]+${COMMITTEE})?)(?:,?[ \\n]*${TERM})?`,
  'y',
);

/**
 * Where the congress or plenum that starts at an offset ends; their resolutions and documents are cited without a number.
 *
 * @param offset - behind "Nghị quyết" or "Văn kiện" and the blank
 * @example matchCongress('Đại hội XIII của Đảng về', 0) // 21
 */
export function matchCongress(text: string, offset: number): number | null {
  for (const pattern of [CONGRESS, PLENUM]) {
    pattern.lastIndex = offset;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return null;
}
