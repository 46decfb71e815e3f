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

/** How headings begin above an account of how things stand, folded: what is told there is reached, not planned. */
const ACCOUNT_OPENINGS = [
  'dac diem',
  'dac diem, tinh hinh',
  'tinh hinh',
  'khai quat tinh hinh',
  'danh gia tinh hinh',
  'danh gia chung',
  'danh gia thuc trang',
  'thuc trang',
  'ket qua dat duoc',
  'mot so ket qua',
  'nhung ket qua',
  'uu diem',
  'ton tai, han che',
  'ton tai',
  'han che',
  'nhung han che',
  'thuan loi',
  'kho khan',
  'nguyen nhan',
  'boi canh',
] as const;

const AIMS = /muc tieu|chi tieu|nhiem vu|giai phap|phuong huong|ke hoach|yeu cau/;

/**
 * Whether a heading announces what is to be reached or done.
 *
 * @example isAimHeading('THỰC TRẠNG VÀ MỤC TIÊU') // true
 */
export function isAimHeading(text: string): boolean {
  return AIMS.test(fold(text));
}

/**
 * Whether a heading announces an account of what is or was, as many plans have it before their aims.
 *
 * @example isAccountHeading('ĐẶC ĐIỂM TÌNH HÌNH') // true
 * @example isAccountHeading('Đánh giá, xếp loại thi đua') // false
 */
export function isAccountHeading(text: string): boolean {
  const folded = fold(text);
  if (AIMS.test(folded)) return false;
  return ACCOUNT_OPENINGS.some((opening) => folded.startsWith(opening) && !/[a-z]/.test(folded[opening.length] ?? ''));
}

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
