import { LAW_NAMES } from '../../src/lexicon/law-names.ts';
import { LETTER, LOWER, UPPER, WORD_END, words } from '../shared/letters.ts';

/** Half-open, into the text that was given. */
interface Extent {
  readonly start: number;
  readonly end: number;
}

const KNOWN = new RegExp(words(...LAW_NAMES).source, 'y');
/** In a list each is a law of its own. */
const LISTED = new RegExp(words(...LAW_NAMES.filter((name) => name !== 'Khiếu nại, tố cáo')).source, 'y');
/** `sửa đổi, bổ sung một số điều của Luật A và Luật B`: the laws inside belong to the name. */
const AMENDING =
  /(?:[Ss]ửa đổi,?[ \n]+bổ sung|[Ss]ửa đổi)[ \n]+(?:một số điều|Điều [0-9]+)[ \n]+(?:của[ \n]+)?(?:các[ \n]+)?/y;
const LAW_WORD = /(?:Luật|Bộ [Ll]uật|Pháp lệnh)[ \n]+/y;
const LAW_JOINT = /(?:,[ \n]+|[ \n]+và[ \n]+|,[ \n]+và[ \n]+)(?=(?:Luật|Bộ [Ll]uật|Pháp lệnh)[ \n])/y;
const ABBREVIATION = new RegExp(`[${UPPER}]{2,}(?:&[${UPPER}]+)*${WORD_END}`, 'y');
const CAPITAL = new RegExp(`[${UPPER}][${LOWER}]*${WORD_END}`, 'y');
/** Words that go on with the sentence after a law's name. */
const STOP_WORDS =
  'năm ngày tháng số về của và hoặc hay được đã có là quy theo trong tại để từ cho với do khi gắn đến nhằm này trên nêu hiện không phải thì mà ra như còn sẽ bị vào'.split(
    ' ',
  );
const NEXT_WORD = new RegExp(`[ \\n]+(?!(?:${STOP_WORDS.join('|')})${WORD_END})[${LETTER}]+${WORD_END}`, 'y');
/** `Luật sư`, `Luật gia`: persons, not laws. */
const NO_NAME = new RegExp(`(?:Việt Nam|Quốc tế|quốc tế|sư|gia|pháp|lệ|hóa|hoá|chơi|này|trên)${WORD_END}`, 'y');

/** The longest unknown name, in words. */
const LONGEST = 12;

/**
 * Where the name of a law that starts at an offset ends: a known name, the name of an amending law with the laws it
 * amends, or a capitalised phrase up to the first word that goes on with the sentence.
 *
 * @param text - NFC text
 * @param offset - behind "Luật", "Bộ luật", "Pháp lệnh" and the blank
 * @returns null when no name starts there
 * @example matchLawName('Cán bộ, công chức năm 2008', 0) // 17
 */
export function matchLawName(text: string, offset: number): number | null {
  return matchAmending(text, offset) ?? matchPlainName(text, offset);
}

function matchPlainName(text: string, offset: number): number | null {
  const known = endAt(KNOWN, text, offset);
  if (known !== null) return known;
  if (endAt(NO_NAME, text, offset) !== null) return null;
  const short = endAt(ABBREVIATION, text, offset);
  return short ?? matchCapitalised(text, offset);
}

function matchCapitalised(text: string, offset: number): number | null {
  let end = endAt(CAPITAL, text, offset);
  if (end === null) return null;
  for (let count = 1; count < LONGEST; count++) {
    const next = endAt(NEXT_WORD, text, end);
    if (next === null) break;
    end = next;
  }
  return end;
}

function matchAmending(text: string, offset: number): number | null {
  let at = endAt(AMENDING, text, offset);
  if (at === null) return null;
  for (let count = 0; count < LONGEST; count++) {
    const word = endAt(LAW_WORD, text, at);
    const end = word === null ? null : matchPlainName(text, word);
    if (end === null) return count === 0 ? null : at;
    at = endAt(LAW_JOINT, text, end) ?? end;
    if (at === end) return end;
  }
  return at;
}

function endAt(pattern: RegExp, text: string, offset: number): number | null {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** The names of a list behind one "các Luật:": `Khiếu nại, Tố cáo và Tiếp công dân`. */
export function matchLawList(text: string, offset: number): Extent[] {
  const names: Extent[] = [];
  const separator = /(?:[ \n]*[,;][ \n]*(?:và[ \n]+)?|[ \n]+và[ \n]+)/y;
  for (let at: number | null = offset; at !== null; ) {
    const end = endAt(LISTED, text, at);
    if (end === null) break;
    names.push({ start: at, end });
    at = endAt(separator, text, end);
  }
  return names;
}
