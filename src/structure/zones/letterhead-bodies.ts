import { fold } from '../../lexicon/fold.ts';
import { BODY_NOUNS, CIRCULATION_MARKS, SECRECY_MARKS, STAMP_LABELS, URGENCY_MARKS } from '../../lexicon/letterhead.ts';
import { isCapitals, isRule } from './edge-line.ts';
import { squash } from './near.ts';
import { nounKeys, startsWithNoun } from './noun-keys.ts';

const MARKS = [...SECRECY_MARKS, ...URGENCY_MARKS, ...CIRCULATION_MARKS].map(squash);
const STAMPS = STAMP_LABELS.map(squash);

/** No other words stand in capitals here, so that damaged marks do not matter. */
const BODY_KEYS = nounKeys(BODY_NOUNS, 2);

const NO_BODY_LINE = /^(?:kinh gui|v\/v|ve viec|cong van den|den(?![a-z]))/;

/** A mark of secrecy, urgency, circulation or draft, or what a registry's stamp printed. */
export function isMarkLine(text: string): boolean {
  const letters = squash(text);
  if (MARKS.includes(letters) || isDraftMark(text)) return true;
  return text.length < 80 && /:\s*\S/.test(text) && STAMPS.some((label) => letters.startsWith(label));
}

/** A line of capitals, or a short one that begins with a body's noun. */
export function isBodyLine(text: string): boolean {
  if (text.length > 120 || isRule(text)) return false;
  if (isMarkLine(text) || NO_BODY_LINE.test(fold(text)) || /^s[ốôồổỗộ](?!\p{L})/iu.test(text)) return false;
  return isCapitals(text) || (startsBody(text) && text.length < 60);
}

/** `DỰ THẢO`, `Dự thảo lần 2`. */
export function isDraftMark(text: string): boolean {
  return /^du thao(?:\s+(?:lan\s+)?(?:thu\s+)?\d+)?\W*$/.test(fold(text));
}

/** Words that begin like a body's noun inside the name of a body: `BAN CHỈ ĐẠO` / `PHÒNG, CHỐNG THAM NHŨNG`. */
const NO_BODY =
  /^(?:phong,? (?:chong|chay|thu|ngua)|hoi (?:nhap|thao|nghi|dong nhan dan va)|to chuc|doan ket|bo may|bao (?:cao|chi|ton|ve)|vien tro|so huu|ban (?:nhan dan|hanh)|thue suat)/;

function startsBody(text: string): boolean {
  return !NO_BODY.test(fold(text)) && startsWithNoun(text, BODY_KEYS);
}

/** A body's name that cannot end here: it breaks off after a joining word, a comma, or a noun that says what for. */
const UNFINISHED =
  /(?:[,\-–]|(?:^| )(?:va|cua|cac|ve|thuc hien|quan ly|chi dao|tai|cho|trong|voi|tham muu))$|^(?:ban chi dao|ban chi huy|hoi dong|tieu ban|to cong tac|to giup viec|ban quan ly|van phong chinh|truong)$|^[^ ]{1,3}$/;

/**
 * Lines of a letterhead as names of bodies: a line goes on with the body above it unless it begins with a body's noun.
 *
 * @example joinBodies(['UBND TỈNH LAM GIANG', 'VĂN PHÒNG']) // two bodies
 * @example joinBodies(['ỦY BAN NHÂN DÂN', 'XÃ AN PHÚ']) // ['ỦY BAN NHÂN DÂN XÃ AN PHÚ']
 */
export function joinBodies(lines: readonly string[]): string[] {
  const bodies: string[] = [];
  for (const line of lines) {
    const last = bodies.at(-1);
    const isNew = last === undefined || (startsBody(line) && !UNFINISHED.test(fold(last)));
    if (isNew) bodies.push(line);
    else bodies[bodies.length - 1] = `${last} ${line}`;
  }
  return bodies.map((body) => body.replace(/\s+/g, ' ').trim());
}
