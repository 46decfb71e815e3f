import { fold } from '../../lexicon/fold.ts';
import { BODY_NOUNS } from '../../lexicon/letterhead.ts';
import { POSITIONS } from '../../lexicon/positions.ts';
import { isCapitals, oneLine } from './edge-line.ts';
import { nounKeys, startsWithNoun } from './noun-keys.ts';

/** Verbs that an issuing sentence has between its subject and the document. */
const ISSUING =
  /(?:xay dung va ban hanh|to chuc xay dung|xay dung|ban hanh|de ra|lap|trien khai thuc hien|trien khai|to chuc trien khai)\s+(?:(?:ban|noi dung)\s+)?(?:ke hoach|chuong trinh|phuong an|de an|quy che|quy dinh|chi thi|huong dan|thong tu|nghi dinh|nghi quyet|quyet dinh|thong bao|bao cao)(?![a-z])/g;

/** Commas, semicolons, full stops and line breaks outside parentheses may stand before the subject. */
const BOUNDARY = /[,;.:]\s+|\n+/g;

const NOUNS = nounKeys([...BODY_NOUNS, ...POSITIONS]);

/**
 * The issuer as the preamble names it: the grammatical subject of `… ban hành kế hoạch …`, without a parenthesis behind it.
 *
 * @param preamble - its paragraphs, separated by line breaks
 * @example issuerOfPreamble('Căn cứ Luật …; UBND xã An Phú xây dựng kế hoạch … như sau:') // 'UBND xã An Phú'
 */
export function issuerOfPreamble(preamble: string): string | null {
  const verbs = [...fold(preamble).matchAll(ISSUING)];
  for (const verb of verbs.reverse()) {
    const subject = subjectBefore(preamble.slice(0, verb.index));
    if (subject) return subject;
  }
  return authorityLine(preamble);
}

const LONGEST_SUBJECT = 220;

function subjectBefore(text: string): string | null {
  const window = text.slice(-LONGEST_SUBJECT - 60).trimEnd();
  const bare = window.replace(/\([^()]*\)/g, (inner) => ' '.repeat(inner.length));
  const starts = [0, ...[...bare.matchAll(BOUNDARY)].map((match) => match.index + match[0].length)].reverse();
  for (const start of starts) {
    const candidate = cleanSubject(window.slice(start));
    if (candidate.length > LONGEST_SUBJECT) return null;
    if (startsWithBody(candidate)) return candidate;
  }
  return null;
}

function cleanSubject(text: string): string {
  return oneLine(text)
    .replace(/^[-–*\s]+/, '')
    .replace(/[*_]+/g, '')
    .replace(/\s*\([^()]*\)\s*$/, '')
    .replace(/\s+(?:chủ trì,?\s+)?phối hợp\s.*$/u, '')
    .replace(/^(?:nay|thì|đồng thời)\s*,?\s+/iu, '')
    .replace(/,$/, '')
    .trim();
}

function startsWithBody(text: string): boolean {
  return /^\p{Lu}/u.test(text) && startsWithNoun(text, NOUNS);
}

/**
 * Who issued the decision to which a plan is attached.
 *
 * @example issuerOfAttachment('(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 03/01/2024 của UBND huyện Bình Khê)') // 'UBND huyện Bình Khê'
 */
export function issuerOfAttachment(attachment: string): string | null {
  const name = /\scủa\s+([^()]+?)\s*\)?\s*$/u.exec(oneLine(attachment))?.[1];
  return name !== undefined && startsWithBody(name) ? name : null;
}

/** `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …`, the first line under the title of a decision. */
function authorityLine(preamble: string): string | null {
  const first = oneLine(preamble.trimStart().split('\n', 1)[0] ?? '').replace(/[*_:]+/g, '');
  return first.length < 120 && isCapitals(first) && startsWithBody(first) ? first : null;
}
