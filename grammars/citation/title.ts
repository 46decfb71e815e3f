import { DOCUMENT_TYPES } from '../../src/lexicon/document-types.ts';
import { BODY_HEADS } from '../../src/lexicon/issuers.ts';
import {
  AUDIENCES,
  HOST_PHRASES,
  PLAIN_SUBJECT_VERBS,
  SEMICOLON_CONTINUATIONS,
  SUBJECT_VERBS,
} from '../../src/lexicon/subject-words.ts';
import { LETTER, UPPER, WORD_END, words } from '../shared/letters.ts';

/** Half-open, into the text that was given. */
export interface TitleExtent {
  readonly start: number;
  readonly end: number;
}

const OPENING = '“"«„';
const CLOSING = '”"»“';
const typeNames = words(...DOCUMENT_TYPES.map(({ name }) => name)).source;

const lead = (verbs: readonly string[]): RegExp =>
  new RegExp(
    `(?:,?[ \\n]+(?:kỳ họp(?:[ \\n]+thứ)?[ \\n]+[^ ,;.]+|nhiệm kỳ[ ]*[0-9]{4}[ ]*[-–][ ]*[0-9]{4}))?[ \\u00A0\\n]*(?:,[ \\u00A0\\n]*(?=về |V/v|[${OPENING}]))?(?:(?=[${OPENING}])|(?=${words(...verbs).source}))`,
    'y',
  );
const LEAD = lead(SUBJECT_VERBS);
const PLAIN_LEAD = lead(PLAIN_SUBJECT_VERBS);

const IDENTIFIED = `(?:số[ \\n]*:?[ \\n]*)?[0-9](?![0-9]*[ \\n]+năm${WORD_END})`;
const LAW = `(?:Luật|Bộ [Ll]uật|Pháp lệnh)[ \\n]+[${UPPER}]`;
/** A subject of the citing sentence: `, UBND xã xây dựng kế hoạch`. */
const HOST_SUBJECT = `(?:${BODY_HEADS.join('|')})${WORD_END}[^,;.\\n]{0,90}?[ \\n](?:xây dựng|ban hành|đề nghị|yêu cầu|hướng dẫn|triển khai|tổ chức|báo cáo|giao|thông báo)${WORD_END}`;
const CLAUSES =
  'trọng tâm|đồng thời|nhất là|cụ thể|trong đó|bảo đảm|đảm bảo|góp phần|nhằm|kết quả|hiện nay|tôi|chúng tôi|Sở|căn cứ';

/** Verbs with nothing to do belong to the citing sentence: `do Sở Y tế ban hành`, `xây dựng kế hoạch riêng`. */
const BARE_VERB = new RegExp(
  `^(?:(?:${SUBJECT_VERBS.join('|')})$|xây dựng kế hoạch${WORD_END}(?! (?:về|phát triển|quốc gia)))`,
);

/** What may end a subject: each alternative begins where the subject ends. */
const STOP = new RegExp(
  [
    `;(?![ \\u00A0\\n]*(?:${SEMICOLON_CONTINUATIONS.join('|')}))`,
    '\\n[ \\u00A0]*\\n',
    `\\n(?=[ \\u00A0]*(?:[-+*•]|[0-9]+[.)]|[a-zđ]\\)|[IVX]+\\.)[ \\u00A0])`,
    `\\.\\.\\.|…`,
    `\\.(?=[ \\u00A0\\n]+[${UPPER}${OPENING}(-]|[ \\u00A0]*(?:\\n|$)|/\\.)`,
    `[()${OPENING}${CLOSING}]`,
    `,?[ \\n]+(?:và[ \\n]+)?(?:(?:các|những)[ \\n]+)?(?<=,[ \\n]+|và[ \\n]+|(?:các|những)[ \\n]+)(?:(?:${typeNames})[ \\n]+${IDENTIFIED}|${LAW}|số[ \\n]*:?[ \\n]*[0-9]+[a-z]?[ \\n]?[/-])`,
    `[ \\n]+theo[ \\n]+(?:${typeNames})[ \\n]+${IDENTIFIED}`,
    `,[ \\n]+(?:${CLAUSES})${WORD_END}`,
    `,[ \\n]+${HOST_SUBJECT}`,
    `[ \\n]+(?:${HOST_PHRASES.join('|').replace(/ /g, '[ \\n]+')}|nhằm)${WORD_END}`,
    `(?<!liên quan|tác động|ảnh hưởng|quan tâm|hướng|dẫn)[ \\n]+(?:đến|tới)[ \\n]+(?:${AUDIENCES.join('|')})${WORD_END}`,
  ].join('|'),
  'g',
);

/** Abbreviations whose point ends no sentence. */
const ABBREVIATED = new RegExp(`(?:^|[^${LETTER}])(?:TP|Tp|TX|Tx|TT|Th|[${UPPER}])$`);

/** A quotation this near to the start, as in `về việc “…”`, is the subject itself. */
const LONGEST_LEAD = 10;

/** A remark in parentheses that is about the document, not part of its subject. */
const REMARK = /^\(\s*(?:sau đây|gọi tắt|viết tắt|được|có hiệu lực|kèm theo|đính kèm|nay)/;

/** The longest subject, in code units. */
const LONGEST = 900;

/**
 * The subject (trích yếu) printed right behind a citation.
 *
 * @param text - NFC text
 * @param offset - end of the citation's last identifying word
 * @param complete - whether date or issuer are printed; without them fewer verbs begin a subject
 * @returns null when what follows is not the document's subject
 * @example readTitle('… của Chính phủ về công tác văn thư; Kế hoạch', 14, true) // 'về công tác văn thư'
 */
export function readTitle(text: string, offset: number, complete: boolean): TitleExtent | null {
  const pattern = complete ? LEAD : PLAIN_LEAD;
  pattern.lastIndex = offset;
  if (!pattern.test(text)) return null;
  const start = pattern.lastIndex;
  const subject = text.slice(start, start + LONGEST);
  const quoted = OPENING.includes(subject[0]!);
  const close = quoted ? closingQuote(subject, 0) : -1;
  if (close > 0) return { start: start + 1, end: start + close };
  const end = trimmedEnd(subject, endOfSubject(subject));
  const first = quoted ? 1 : 0;
  if (BARE_VERB.test(subject.slice(first, end))) return null;
  return end > first + 3 ? { start: start + first, end: start + end } : null;
}

/** Where the first stop outside quotation marks and parentheses stands. */
function endOfSubject(subject: string): number {
  STOP.lastIndex = 1;
  for (let stop = STOP.exec(subject); stop !== null; stop = STOP.exec(subject)) {
    const end = endAtStop(subject, stop.index);
    if (end !== null) return end;
  }
  return subject.length;
}

/** The subject's end at a stop; null where the subject goes on, and the search goes on behind what is enclosed. */
function endAtStop(subject: string, at: number): number | null {
  const mark = subject[at]!;
  if (mark === '.') return ABBREVIATED.test(subject.slice(Math.max(0, at - 3), at)) ? null : at;
  if (mark === '(' && REMARK.test(subject.slice(at, at + 20))) return at;
  if (mark !== '(' && !OPENING.includes(mark)) return at;
  const close = mark === '(' ? subject.indexOf(')', at) : closingQuote(subject, at);
  if (close < 0) return null;
  STOP.lastIndex = close + 1;
  return mark !== '(' && at <= LONGEST_LEAD ? close + 1 : null;
}

/** A quotation that another one interrupts was never closed. */
function closingQuote(subject: string, open: number): number {
  const nested = subject[open] === '“' || subject[open] === '«';
  for (let at = open + 1; at < subject.length; at++) {
    const mark = subject[at]!;
    if (nested && (mark === '“' || mark === '«')) return -1;
    if (CLOSING.includes(mark)) return at;
  }
  return -1;
}

function trimmedEnd(subject: string, end: number): number {
  let at = end;
  while (at > 0 && /[\s,:–-]/.test(subject[at - 1]!)) at--;
  return at;
}
