import { distanceWithin } from '../../lexicon/edit-distance.ts';
import { fold } from '../../lexicon/fold.ts';
import { COPY_MARKS } from '../../lexicon/letterhead.ts';
import { POSITIONS } from '../../lexicon/positions.ts';
import { type EdgeLine, isCapitals, isRule } from './edge-line.ts';
import { squash } from './near.ts';

const LONGEST_LIST = 5000;

/**
 * `Nơi nhận:`, a remark or the first item behind it allowed.
 *
 * @example isRecipientsLabel(edgeLineOf('Nơi nhận: (VBĐT)')) // true
 */
export function isRecipientsLabel(line: EdgeLine): boolean {
  if (isTornLabel(line)) return true;
  if (!/^[^\p{L}]{0,6}[nN]/u.test(line.text)) return false;
  if (distanceWithin(line.letters.slice(0, 7), 'noinhan', 1) > 1) return false;
  const rest = fold(line.text).replace(/^[^a-z]*[a-z0]+\s*[a-z]+\s*/, '');
  return rest === '' || /^[:.;(\-–_]/.test(rest);
}

/** `_ nhận:`, a label that the scan tore: it stands alone in the left column. */
function isTornLabel(line: EdgeLine): boolean {
  if (line.layout.column !== 'left' || line.text.length > 16) return false;
  return line.letters.endsWith('nhan') && /:\s*$/.test(line.text);
}

const FILE_COPY = /^[\s*_|]*[-–—+~•]?\s*luu\s*(?::|;|\.|(?=\s(?:vt|vp|van|hc|ban|dang uy|chi bo)))/;

/**
 * The last recipient, the issuer's own files.
 *
 * @example isFileCopy('- Lưu: VT, NV.') // true
 * @example isFileCopy('- Lưu Văn phòng Tỉnh ủy.') // true
 */
export function isFileCopy(text: string): boolean {
  return /^[^\p{L}]{0,6}[lL]/u.test(text) && FILE_COPY.test(fold(text.slice(0, 40)));
}

/** `- Lưu: VT …`: the file copy of a registry, which no body text holds. */
export function isRegistryCopy(text: string): boolean {
  return text.length < 80 && isFileCopy(text) && /^[^a-z]*luu\s*:\s*(?:vt|vp|hc|van thu|van phong)/.test(fold(text));
}

/** Items of a whole list on one line: `- A; - B; - Lưu: VT.` */
export function isPackedList({ text }: EdgeLine): boolean {
  if (text.length > LONGEST_LIST || !/^[-–]\s/.test(text)) return false;
  return (text.match(/;\s*[-–]\s/g)?.length ?? 0) >= 2 && /;\s*[-–]\s*L[ưu]u/.test(text);
}

/** A line of the recipients that begins with a dash. */
export const isItem = (text: string): boolean => /^[-–+•]\s/.test(text);

const CAPACITY =
  /^(?:T\s?[./]?\s?U\s?Q|[TI1]\s?[./]?\s?M|[KX]\s?[./]?\s?[TI]|T\s?[./]?\s?L)(?:\s?[.,:/]\s*|\s+)(?=\p{Lu}{2})|^Q\s?[.,]\s*(?=\p{Lu}{2})/u;
const LONE_CAPACITY = /^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\s?[.,]?$/;
const CLEAR_CAPACITY = /^(?:TM|KT|TL|TUQ)\s?\.\s?\p{Lu}{2}/u;
const POSITION_LETTERS = POSITIONS.map(squash);
const LONGEST_HEAD = 90;
const TWO_CAPITALS = /^[^\p{L}]{0,4}\p{Lu}[^\p{L}]{0,3}\p{Lu}/u;

/**
 * A capital line with a capacity, or one that is or begins with a post.
 *
 * @example isSignatureHead('KT. CHỦ TỊCH') // true
 * @example isSignatureHead('PHÓ CHỦ TỊCH UBND TỈNH') // true
 */
export function isSignatureHead(text: string): boolean {
  if (text.length > LONGEST_HEAD || !TWO_CAPITALS.test(text) || !isCapitals(text)) return false;
  if (CAPACITY.test(text) || LONE_CAPACITY.test(text)) return true;
  const letters = squash(text);
  return POSITION_LETTERS.some((post) => isPost(letters, post));
}

/**
 * A capital line with a capacity that no sign of is damaged.
 *
 * @example isClearCapacity('TM. ỦY BAN NHÂN DÂN') // true
 */
export function isClearCapacity(text: string): boolean {
  return text.length <= LONGEST_HEAD && CLEAR_CAPACITY.test(text) && isCapitals(text);
}

/** The post itself, one damaged letter allowed in long ones, or the post and a body's name behind it. */
function isPost(letters: string, post: string): boolean {
  if (letters.startsWith(post)) return letters.length === post.length || letters.length > post.length + 2;
  return post.length >= 8 && distanceWithin(letters, post, 1) <= 1;
}

/** `SAO Y BẢN CHÍNH`: what follows was signed by the copier. */
export function isCopyMark(line: EdgeLine): boolean {
  return line.text.length < 40 && COPY_MARKS.includes(line.letters);
}

/** `(Đã ký)`, `(Ký tên, đóng dấu)`, `Ký bởi: …`. */
export function isSeal(text: string): boolean {
  return (
    /^[^\p{L}]{0,4}[đĐkKcC]/u.test(text) && /^\W*(?:da ky|ky ten|chu ky|ky boi|dong dau)/.test(fold(text.slice(0, 30)))
  );
}

const PERSON = /^(?:\p{Lu}[\p{Ll}.'’]*\s+[^\p{L}\d\s]{0,2}\s?){1,5}\p{Lu}[\p{Ll}'’]*[.,;*|\s]*$/u;

/** Two to six capitalised syllables and nothing else. */
export function isPerson(text: string): boolean {
  return text.length <= 40 && PERSON.test(text);
}

/** Lines that stand in a signature block: heads, debris of seal and stamp, short scraps, names. */
export function isSignaturePart(line: EdgeLine): boolean {
  const { text } = line;
  if (isRule(text) || isSignatureHead(text) || isCopyMark(line)) return true;
  if (isItem(text) || isRecipientsLabel(line)) return false;
  return text.length <= 60 && !/[.;:]\/?\.?\s*$/.test(text.slice(1)) && text.split(' ').length <= 12;
}

const APPENDIX = /^phu\s+luc(?:\s+(?:so\s+)?(?:[ivx]+|\d{1,2}|[a-h]))?\s*(?:[.:–-]|\(|$)/;
const LONGEST_APPENDIX_HEAD = 160;

/**
 * The heading of an appendix, a short title behind it allowed.
 *
 * @example isAppendixHead(edgeLineOf('PHỤ LỤC II')) // true
 * @example isAppendixHead(edgeLineOf('Phụ lục kèm theo Kế hoạch này.')) // false
 */
export function isAppendixHead({ text }: EdgeLine): boolean {
  return text.startsWith('P') && text.length <= LONGEST_APPENDIX_HEAD && APPENDIX.test(fold(text));
}
