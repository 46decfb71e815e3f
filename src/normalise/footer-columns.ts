import { fold } from '../lexicon/fold.ts';
import { FAMILY_NAMES, NAME_TITLES, POSITIONS } from '../lexicon/positions.ts';
import type { DraftLine } from './draft-line.ts';
import { afterWideGap, type Band, type Probe } from './side-by-side.ts';

/** The label of the recipients, whatever stands around it. */
const RECIPIENTS = /^[^a-z]*noi nhan\b/;
/** Recipients and signature together have at most so many lines. */
const MOST_LINES = 40;
/** What certainly follows the signature. */
const APPENDIX = /^(?:phu luc|bieu|mau|danh muc|danh sach)\b/;

/** `TM. ỦY BAN NHÂN DÂN`, `KT.CHỦ TỊCH`, `T/M BAN THƯỜNG VỤ`, to the end of the line. */
const CAPACITY = /(?:^|\s)(?:TM|T\/M|T\.M|KT|K\/T|TL|T\/L|TUQ|T\/UQ|Q)\s?[./,:]?\s?(?:\p{Lu}[\p{Lu}.]+[\s,-]*){1,10}$/u;
/** Capitals at the end of a line, behind an item. */
const CAPITALS = /(?:^|\s)(\p{Lu}{2,}(?:\s\p{Lu}{2,}){1,8})$/u;
const NAME = /(?:^|\s)((?:\p{Lu}\p{Ll}+\s){1,4}\p{Lu}\p{Ll}+)$/u;
/** `ThS. `, `Thiếu tá ` before a name. */
const TITLES = new RegExp(
  `(?:(?:^|\\s)(?:${NAME_TITLES.map((title) => title.replace('.', '\\.\\s?')).join('|')})[.:]?)+\\s*$`,
  'iu',
);
const SIGNED = /\((?:đã ký|ký tên,? đóng dấu|đã ký tên)\)$/iu;
const ITEM = /^[-+*•–]/;

const positions = new Set(POSITIONS.map(fold));
const familyNames = new Set(FAMILY_NAMES);

/**
 * Recipients and signature written row by row.
 *
 * @returns null when these lines are none, or the columns already stand one after the other
 * @example '- Bộ Nội vụ; TM. ỦY BAN NHÂN DÂN' → cut before 'TM.'
 */
export function footerBand(probe: Probe): Band | null {
  if (!RECIPIENTS.test(fold(probe(1)[0]!.mapped.text.slice(0, 40)))) return null;
  const lines = zoneOf(probe(MOST_LINES));
  const cuts: number[] = [];
  let length = 0;
  let isSigned = false;
  for (const line of lines) {
    const right: number | null = signatureStart(line) ?? (isSigned ? nameStart(line.mapped.text) : null);
    cuts.push(right ?? line.mapped.text.length);
    if (right !== null) length = cuts.length;
    isSigned ||= right !== null;
  }
  return isSideBySide(cuts.slice(0, length), lines) ? { cuts: cuts.slice(0, length), length } : null;
}

/** The lines up to an appendix or the next recipients. */
function zoneOf(lines: readonly DraftLine[]): readonly DraftLine[] {
  const end = lines.findIndex((line, i) => {
    const folded = fold(line.mapped.text);
    return i > 0 && (RECIPIENTS.test(folded) || APPENDIX.test(folded) || line.layout.heading !== null);
  });
  return end < 0 ? lines : lines.slice(0, end);
}

/** A line holds both columns, or the left column goes on below a line of the right one. */
function isSideBySide(cuts: readonly number[], lines: readonly DraftLine[]): boolean {
  return cuts.some((cut, i) => cut > 0 && cut < lines[i]!.mapped.text.length) || itemsGoOn(cuts, lines);
}

function itemsGoOn(cuts: readonly number[], lines: readonly DraftLine[]): boolean {
  const right = cuts.indexOf(0);
  return right >= 0 && cuts.some((cut, i) => i > right && cut > 0 && ITEM.test(lines[i]!.mapped.text));
}

/** Where a capacity, a post or a column of its own begins; null when the line is the left column's alone. */
function signatureStart(line: DraftLine): number | null {
  const { text } = line.mapped;
  const capacity = CAPACITY.exec(text);
  if (capacity !== null) return startOf(text, capacity.index);
  const signed = SIGNED.exec(text);
  if (signed !== null) return signed.index;
  return positionStart(text) ?? afterWideGap(line);
}

function positionStart(text: string): number | null {
  const match = CAPITALS.exec(text);
  if (match === null) return null;
  const words = match[1]!.split(' ');
  // Abbreviations of the item before may run into the post: "VP UBND CHỦ TỊCH".
  for (let skip = 0; skip < words.length - 1; skip++) {
    const post = fold(words.slice(skip).join(' '));
    if (positions.has(post)) return text.length - post.length;
  }
  return null;
}

/** A personal name at the end of an item or on a line of its own. */
function nameStart(text: string): number | null {
  const match = NAME.exec(text);
  if (match === null) return null;
  const words = match[1]!.split(' ');
  for (let skip = 0; skip < words.length - 1; skip++) {
    if (!familyNames.has(words[skip]!)) continue;
    const start = text.length - words.slice(skip).join(' ').length;
    const before = text.slice(0, start).replace(TITLES, ' ');
    if (before.trim() === '') return 0;
    return /[;.,)]\s*$/.test(before) ? before.length : null;
  }
  return null;
}

/** The match may begin with the blank before the word. */
function startOf(text: string, index: number): number {
  return text[index] === ' ' ? index + 1 : index;
}
