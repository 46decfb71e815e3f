import type { LineFacts } from './line-facts.ts';

/** What the paragraph before belongs to: a unit's first paragraph, a bullet's, or unlabelled text. */
export type Block = 'unit' | 'bullet' | 'text';

/** Lines shorter than this may be headings whatever their looks. */
const SHORT = 70;
/** Longer lines without a final stop are cut sentences, when the next line goes on. */
const LONG = 60;

/** A label whose text stands on the next line. */
const BARE_LABEL =
  /^(?:[-+*•]|\(?(?:\d{1,2}|[IVX]{1,4}|[a-zđ]|\d{1,2}\.\d{1,2})[.)/]{1,2}|(?:Điều|Khoản|Mục) \d{1,3}[.:])$/i;

/** `./.` alone on a line. */
const ONLY_MARKS = /^[\s./,;:!?…”"’)\]-]*$/;

/**
 * How much speaks for a new paragraph at a line: positive for a new one, negative for going on.
 *
 * @param block - what the line before belongs to
 * @param spaced - whether paragraphs of this document are set apart by space
 */
export function breakScore(before: LineFacts, line: LineFacts, block: Block, spaced = false): number {
  if (ONLY_MARKS.test(line.text)) return -8;
  if (block !== 'text' && BARE_LABEL.test(before.text)) return -6;
  const tight = spaced && line.line.layout.gapBefore < 0.15 && line.line.page === before.line.page ? -2 : 0;
  const full = isFull(before, line);
  return tight + ending(before, block, full) + opening(before, line) + layout(before, line) + style(before, line);
}

/** `… của người dân.` closes; `… Ban Chỉ đạo thực hiện` does not, unless it is a heading. */
function ending(before: LineFacts, block: Block, full: boolean): number {
  if (before.dangles) return -4;
  if (before.closes === 'comma') return -1.5;
  if (before.closes !== 'none') return 2.2;
  const { bold } = before.line.layout;
  const heading = block === 'unit' && (bold || before.capitals || (before.text.length < SHORT && !full));
  if (heading) return 0.5;
  const cut = before.text.length >= LONG ? -1 : 0;
  return (block === 'unit' ? -0.5 : -1.8) + cut * (block === 'unit' ? 0.3 : 1);
}

/** `Ban Thường vụ Đảng ủy ban hành Kế hoạch như sau:` behind the comma of the last ground. */
const ENACTING = /\s(?:ban hành|xây dựng|đề ra|lập)\s.*:$/;

/** `(Kèm theo Kế hoạch số …)` below the title of an appendix. */
const ATTACHED = /^\(\s*(?:ban hành\s+)?(?:kèm|đính kèm)/i;

/** `Từ ngày 01 tháng 12 năm` / `2025, …`. */
const LACKS_YEAR = /(?:^|\s)năm$/i;
const YEAR = /^(?:19|20)\d{2}(?!\d)/;

function opening(before: LineFacts, line: LineFacts): number {
  const open = before.closes === 'none' || before.closes === 'comma';
  switch (line.opens) {
    case 'lower':
      return open ? -4.5 : -3;
    case 'upper':
      return before.closes === 'comma' && ENACTING.test(line.text) ? 2.2 : 0.7;
    case 'digit':
      if (LACKS_YEAR.test(before.text) && YEAR.test(line.text)) return -4.5;
      return open ? -1.8 : 0;
    case 'bracket':
      if (ATTACHED.test(line.text)) return 1.5;
      return open ? -1.5 : -0.5;
    case 'other':
      return 0;
  }
}

function layout(before: LineFacts, line: LineFacts): number {
  const { gapBefore, indent, heading, centred } = line.line.layout;
  const previous = before.line.layout;
  let score = gapBefore >= 0.8 ? 1.5 : gapBefore >= 0.25 ? 0.8 : 0;
  score += fillScore(before, line);
  const deeper = indent - previous.indent;
  const paged = line.line.box !== null;
  if (deeper > (paged ? 8 : 2)) score += 1.2;
  else if (deeper < (paged ? -8 : -2)) score -= 0.4;
  if (previous.heading !== null) score += heading === null ? 3 : 1;
  else if (heading !== null) score += 2;
  if (centred !== previous.centred) score += 1;
  return score;
}

/** Room that a full line may leave, as a share of the line: first lines lose their indent in text files. */
const SLACK = { paged: 0.04, text: 0.1, early: 0.25 };

/**
 * A line that ends although the next word would have fitted ends its paragraph; a full line says that the text goes on.
 */
function fillScore(before: LineFacts, line: LineFacts): number {
  const slack = slackOf(before, line);
  if (slack === null) return 0;
  if (slack > SLACK.early) return 2.2;
  if (!isFull(before, line)) return 0.8;
  return before.closes === 'none' ? -1.2 : -3;
}

/** Whether the next word would not have fitted on the line; false when unknown. */
function isFull(before: LineFacts, line: LineFacts): boolean {
  const slack = slackOf(before, line);
  return slack !== null && slack <= (line.line.box === null ? SLACK.text : SLACK.paged);
}

/** Room left on a line after the next word, as a share of the line; null when unknown. */
function slackOf(before: LineFacts, line: LineFacts): number | null {
  const { fill } = before.line.layout;
  if (fill === null) return null;
  const width = before.text.length / Math.max(fill, 0.05);
  return 1 - fill - (firstWordLength(line.text) + 1) / width;
}

function firstWordLength(text: string): number {
  const end = text.indexOf(' ');
  return end < 0 ? text.length : end;
}

function style(before: LineFacts, line: LineFacts): number {
  let score = 0;
  if (before.line.layout.bold !== line.line.layout.bold) score += 1.2;
  if (before.capitals && line.capitals && before.closes === 'none') score -= 3.5;
  else if (before.capitals && !line.capitals && before.closes === 'none') score += 1.5;
  const sizes = [before.line.layout.size, line.line.layout.size];
  if (sizes[0] != null && sizes[1] != null && Math.abs(sizes[0] - sizes[1]) > 1.5) score += 1;
  return score;
}

/**
 * Whether most paragraphs of a document are set apart by space: sentences that end before a line which could start a
 * paragraph.
 */
export function isSpaced(facts: readonly LineFacts[]): boolean {
  let apart = 0;
  let breaks = 0;
  facts.forEach((line, index) => {
    const before = facts[index - 1];
    if (before === undefined || before.line.page !== line.line.page || line.opens === 'lower') return;
    if (before.closes === 'none' || before.closes === 'comma') return;
    breaks++;
    if (line.line.layout.gapBefore >= 0.2) apart++;
  });
  return breaks > 0 && apart >= 0.65 * breaks;
}
