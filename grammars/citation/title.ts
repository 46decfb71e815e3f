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

const IDENTIFIED = `(?:số[ \\n]*:?[ \\n]*)?[0-9]`;
const LAW = `(?:Luật|Bộ [Ll]uật|Pháp lệnh)[ \\n]+[${UPPER}]`;
/** A subject of the citing sentence: `, UBND xã xây dựng kế hoạch`. */
const HOST_SUBJECT = `(?:${BODY_HEADS.join('|')})${WORD_END}[^,;.\\n]{0,90}?[ \\n](?:xây dựng|ban hành|đề nghị|yêu cầu|hướng dẫn|triển khai|tổ chức|báo cáo|giao|thông báo)${WORD_END}`;
const CLAUSES =
  'trọng tâm|đồng thời|nhất là|cụ thể|trong đó|bảo đảm|đảm bảo|góp phần|nhằm|kết quả|hiện nay|tôi|chúng tôi|Sở|căn cứ';

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
  const limit = Math.min(text.length, start + LONGEST);
  const quoted = OPENING.includes(text[start]!) ? closingQuote(text, start, limit) : -1;
  if (quoted > start) return { start: start + 1, end: quoted };
  const end = trimmedEnd(text, start, endOfSubject(text, start, limit));
  const first = OPENING.includes(text[start]!) ? start + 1 : start;
  return end > first + 3 ? { start: first, end } : null;
}

function endOfSubject(text: string, start: number, limit: number): number {
  STOP.lastIndex = start + 1;
  for (let stop = STOP.exec(text); stop !== null && stop.index < limit; stop = STOP.exec(text)) {
    const at = stop.index;
    const mark = text[at]!;
    if (OPENING.includes(mark) || mark === '(') {
      const close = mark === '(' ? closingParenthesis(text, at, limit) : closingQuote(text, at, limit);
      if (close < 0) continue;
      if (
        mark === '(' &&
        /\(\s*(?:sau đây|gọi tắt|viết tắt|được|có hiệu lực|kèm theo|đính kèm|nay)/.test(text.slice(at, at + 20))
      )
        return at;
      STOP.lastIndex = close + 1;
      if (mark !== '(' && at - start <= LONGEST_LEAD) return close + 1;
      continue;
    }
    if (mark === '.' && ABBREVIATED.test(text.slice(Math.max(0, at - 3), at))) continue;
    return at;
  }
  return limit;
}

function closingQuote(text: string, open: number, limit: number): number {
  for (let at = open + 1; at < limit; at++) {
    const mark = text[at]!;
    if (mark === '“' || mark === '«') return text[open] === '“' || text[open] === '«' ? -1 : at;
    if (CLOSING.includes(mark)) return at;
    if (mark === ';' && text[open] !== '"') continue;
  }
  return -1;
}

function closingParenthesis(text: string, open: number, limit: number): number {
  const close = text.indexOf(')', open);
  return close < limit ? close : -1;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s,:–-]/.test(text[at - 1]!)) at--;
  return at;
}
