import { fold } from '../../lexicon/fold.ts';

/**
 * Closing formulas by their folded openings. Source: usage in State and Party plans; Decree 30/2020/NĐ-CP leaves the closing free.
 */
const OPENINGS: readonly RegExp[] = [
  /^tren day la (?:noi dung |toan bo )?(?:ban )?(?:ke hoach|chuong trinh|phuong an|de an|bao cao|huong dan|chi thi|noi dung|thong bao|quy che|mot so)/,
  /^tren day la .{0,200}(?:de nghi|yeu cau|trien khai|thuc hien|\.\/|\/\.)/,
  /^(?:trong|qua) (?:qua trinh )?(?:trien khai )?(?:to chuc )?(?:thuc hien|trien khai)(?: ke hoach(?: nay)?)?,? .{0,60}(?:neu (?:co )?|phat sinh|vuong mac|kho khan)/,
  /^(?:ke hoach|chuong trinh|phuong an|huong dan|chi thi|quy che) nay (?:co hieu luc|thay the|duoc trien khai|duoc pho bien)/,
  /^(?:yeu cau|de nghi) .{0,300}(?:nghiem tuc|trien khai thuc hien|to chuc thuc hien|thuc hien (?:ke hoach|chi thi|tot))/,
  /^nhan duoc (?:ke hoach|chuong trinh|huong dan) nay/,
  /(?:tran trong|xin) (?:thong bao|cam on|bao cao)(?: den)?[^a-z]*$/,
];

const OPENING_LENGTH = 400;

/**
 * Whether a paragraph is a closing formula: it ends the document and belongs to no unit.
 *
 * @param text - the whole paragraph, on one line
 * @example isClosing('Trên đây là Kế hoạch công tác dân vận năm 2024 của UBND xã An Phú./.') // true
 * @example isClosing('Trong quá trình thực hiện phải bảo đảm tiến độ.') // false
 */
export function isClosing(text: string): boolean {
  const opening = fold(text.slice(0, OPENING_LENGTH).normalize('NFC'))
    .replace(/^[\s*_>#]+/, '')
    .replace(/\s+/g, ' ');
  return OPENINGS.some((formula) => formula.test(opening));
}
