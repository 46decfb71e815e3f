import { REACHING_WORDS } from '../../src/lexicon/units.ts';

/** Longest subject kept, in code units; longer ones end at a word. */
const LONGEST = 240;
const REACHING = new RegExp(
  `(?:^|\\s)(?:${[...REACHING_WORDS].sort((a, b) => b.length - a.length).join('|')})\\s*$`.replaceAll(' ', '\\s+'),
  'i',
);
/** Small words that lead from the clause to the figure: "tại 03 cơ quan", "cho 50 hộ". */
const LEADING_TO = /[\s,]+(?:tại|cho|với|được|ở|của|gồm|khoảng|ít nhất)\s*$/i;
const OPENING = /^[\s\-–+•*,]*(?:(?:và|đồng thời|trong đó|phấn đấu|bảo đảm|đảm bảo|có|đạt(?!\s+chuẩn))\s+)*/i;

/**
 * What the figure is about: the words it counts where they follow ("từ 90% trở lên *các sở, ban, ngành xếp loại tốt*"),
 * else the clause in front of it ("*mức độ hài lòng của người dân* đạt trên 80%").
 *
 * @param before - the clause in front of the figure
 * @param after - the clause behind it
 */
export function subjectOf(before: string, after: string, isShare: boolean): string | null {
  const behind = cleaned(clauseStart(after), 'behind');
  const front = cleaned(withoutLead(before), 'front');
  return (isShare ? (behind ?? front) : (front ?? behind)) ?? null;
}

/** Up to the end of the clause: a full stop before a blank, a semicolon, a closing parenthesis, another figure's comma. */
function clauseStart(after: string): string {
  const end = /[;()\n]|\.(?=\s|$)|,\s*(?=(?:trong đó|đạt|phấn đấu|trên|từ|ít nhất|tối thiểu)?\s*\d)/i.exec(after);
  return end ? after.slice(0, end.index) : after;
}

function withoutLead(before: string): string {
  let text = before;
  for (let shorter = strip(text); shorter !== text; shorter = strip(text)) text = shorter;
  return text;
}

function strip(text: string): string {
  return text.replace(REACHING, '').replace(LEADING_TO, '').trimEnd();
}

/** A trimmed phrase; a long one loses the words that stand farther from the figure. */
function cleaned(text: string, side: 'front' | 'behind'): string | null {
  const trimmed = text
    .replace(OPENING, '')
    .replace(/[*_]+/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:]+|[\s,:.]+$/g, '');
  if (!/[A-Za-zÀ-ỹ]{2}/.test(trimmed)) return null;
  if (trimmed.length <= LONGEST) return trimmed;
  if (side === 'behind') return trimmed.slice(0, trimmed.lastIndexOf(' ', LONGEST));
  const tail = trimmed.slice(-LONGEST);
  const purpose = /.*\snhằm\s+(?:tiếp tục\s+)?/s.exec(tail);
  return tail.slice(purpose ? purpose[0].length : tail.indexOf(' ') + 1);
}
