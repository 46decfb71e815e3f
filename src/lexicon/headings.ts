import { fold } from './fold.ts';

/**
 * How headings of plans begin, folded: enough to take a short line without a number for a heading. Source: the usual
 * structure of plans under Decree 30/2020/NĐ-CP, Appendix III (form 1.4) and usage in provincial plans.
 */
const HEADING_OPENINGS = [
  'muc dich',
  'yeu cau',
  'quan diem',
  'muc tieu',
  'dac diem tinh hinh',
  'tinh hinh chung',
  'can cu xay dung',
  'noi dung',
  'nhiem vu',
  'giai phap',
  'chi tieu',
  'mot so chi tieu',
  'doi tuong',
  'pham vi',
  'thoi gian',
  'dia diem',
  'thanh phan',
  'hinh thuc',
  'tien do',
  'lo trinh',
  'phan cong',
  'to chuc thuc hien',
  'trach nhiem',
  'kinh phi',
  'nguon luc',
  'nguon kinh phi',
  'che do bao cao',
  'kiem tra, giam sat',
  'cong tac',
  'khen thuong',
  'dieu khoan thi hanh',
  'ket qua',
  'ton tai, han che',
  'thuan loi',
  'kho khan',
  'nguyen nhan',
  'cac buoc thuc hien',
] as const;

/** A heading has no more words than this. */
const MOST_WORDS = 12;

/**
 * Whether a line reads like the heading of a plan's part.
 *
 * @example isHeadingText('Mục đích') // true
 * @example isHeadingText('Mục đích của kế hoạch là nâng cao nhận thức.') // false
 */
export function isHeadingText(text: string): boolean {
  if (/[.;,!?]$/.test(text) || text.split(' ').length > MOST_WORDS) return false;
  const folded = fold(text);
  return HEADING_OPENINGS.some((opening) => folded.startsWith(opening));
}
