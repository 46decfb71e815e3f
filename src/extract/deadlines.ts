import type { VFile } from 'vfile';
import {
  type DeadlineContext,
  type DeadlineMatch,
  isDueLabel,
  isTimeColumn,
  isTimeLabel,
  parseDeadlines,
} from '../../grammars/deadline.ts';
import {
  type Citation,
  type Deadline,
  type FactWindow,
  factWindows,
  headerOf,
  type Placed,
  type PlanRoot,
  type SectionNode,
  type Span,
  sectionsOf,
} from '../model/index.ts';
import { accountSections } from './account-sections.ts';

/** How far behind a citation its title may start: `, ngày 05/02/2021 của UBND tỉnh về …` is part of the citation already. */
const TITLE_GAP = 60;

/**
 * Find when things are due or happen, in the units and the closing. Citations and their titles are left out: the dates
 * in them are those of documents.
 *
 * @example a unit `- Thời gian thực hiện: Quý I/2022.` gives one deadline, `within` `2022-01/2022-03`
 */
export function extractDeadlines(root: PlanRoot, _file: VFile): PlanRoot {
  const context = planContext(root);
  const masked = maskOf(root);
  const labelled = labelledSections(root);
  const accounts = accountSections(root);
  const windows = distinctWindows(root).filter(({ section }) => section === null || !accounts.has(section.id));
  const deadlines = windows.flatMap((window) => {
    const found = parseDeadlines(root.clean.text.slice(window.span.start, window.span.end), {
      ...context,
      masked: shiftedMask(masked, window.span),
      labelled: labelled.has(window.section?.id ?? '') || isTimeColumn(columnHead(window)),
      due: isDueLabel(`${columnHead(window)}:`),
    });
    return found
      .map((match) => toDeadline(match, window))
      .filter((deadline) => !isScope(deadline, window, root) && !isPast(deadline, context));
  });
  return { ...root, facts: { ...root.facts, deadlines } };
}

/** The year and the day of issue, as far as the header tells them. */
function planContext(root: PlanRoot): DeadlineContext {
  const { period, date } = headerOf(root);
  return { planYear: yearOf(period), issued: date };
}

/** The one year that a period lies in: 2025 of `2025-07/2025-12`. */
function yearOf(period: string | null): number | null {
  const years = new Set((period ?? '').match(/\d{4}/g));
  return years.size === 1 ? Number([...years][0]) : null;
}

/** Windows of units and closing; a cell merged over several columns counts once in its row. */
function distinctWindows(root: PlanRoot): FactWindow[] {
  let last = '';
  return factWindows(root).filter((window) => {
    if (window.section === null && window.where !== 'closing') return false;
    const key = `${window.span.start}:${window.cell?.row ?? ''}`;
    const isNew = key !== last;
    last = key;
    return isNew;
  });
}

/** Citations with their titles, in text order. */
function maskOf({ facts, clean }: PlanRoot): Span[] {
  return facts.citations.map((citation) => citedSpan(citation, clean.text)).sort((a, b) => a.start - b.start);
}

function citedSpan({ span, title }: Placed<Citation>, text: string): Span {
  if (!title) return span;
  const at = text.slice(span.end, span.end + TITLE_GAP + title.length).indexOf(title);
  return at < 0 ? span : { start: span.start, end: span.end + at + ownTitle(title).length };
}

const TASK_TIME =
  /\s(?:vào\s+(?:đầu|giữa|cuối|quý|tháng)\s[^,;]*|(?:xong|hoàn thành)\s+(?:trong|trước|vào)\s[^,;]*|trước ngày \d{1,2}\/\d{1,2}(?:\/20\d\d)?)$/i;

/** A title without the time of the task behind it: "về phòng, chống đuối nước *vào giữa năm 2024*". */
function ownTitle(title: string): string {
  const time = TASK_TIME.exec(title);
  return time ? title.slice(0, time.index) : title;
}

/** The part of the mask that lies in a window, in the window's own offsets. */
function shiftedMask(masked: readonly Span[], window: Span): Span[] {
  const spans: Span[] = [];
  for (let i = firstEndingAfter(masked, window.start); i < masked.length; i++) {
    const span = masked[i]!;
    if (span.start >= window.end) break;
    spans.push({ start: span.start - window.start, end: span.end - window.start });
  }
  return spans;
}

function firstEndingAfter(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Ids of the sections under a heading that is a time label: "Thời gian thực hiện". */
function labelledSections(root: PlanRoot): ReadonlySet<string> {
  const ids = new Set<string>();
  const visit = (section: SectionNode, inside: boolean): void => {
    const heading = section.heading ? root.clean.text.slice(section.heading.start, section.heading.end) : '';
    const labelled = inside || isTimeLabel(heading);
    if (labelled) ids.add(section.id);
    for (const child of section.children) if (child.type === 'section') visit(child, labelled);
  };
  for (const section of sectionsOf(root)) if (section.path.length === 1) visit(section, false);
  return ids;
}

function columnHead({ cell }: FactWindow): string {
  return cell?.table.header[cell.column]?.text ?? '';
}

function toDeadline(match: DeadlineMatch, window: FactWindow): Placed<Deadline> {
  const { start, end, raw, kind, edtf, rrule, duration, workingDays, anchor, confidence } = match;
  const span = { start: window.span.start + start, end: window.span.start + end };
  const row = window.cell?.row ?? null;
  return { where: window.where, raw, kind, edtf, rrule, duration, workingDays, anchor, row, confidence, span };
}

/**
 * A period in a heading in capitals ("NHIỆM VỤ TRỌNG TÂM QUÝ IV"), or nothing but years in any heading ("Mục tiêu đến
 * năm 2025"), is what the heading is about.
 */
function isScope({ kind, edtf, raw, span }: Placed<Deadline>, { section }: FactWindow, { clean }: PlanRoot): boolean {
  const heading = section?.heading;
  if (!heading || span.start < heading.start || span.end > heading.end) return false;
  const text = clean.text.slice(heading.start, heading.end);
  if (kind === 'ongoing') return text.endsWith(raw) && !text.includes(':') && text.split(/\s+/).length <= 8;
  if (edtf !== null && /^\d{4}(?:\/\d{4})?$/.test(edtf)) return !text.includes(':') && !/^(?:cả|suốt)/i.test(raw);
  return kind === 'within' && text === text.toUpperCase();
}

/**
 * A stretch that ended before the plan's year, and before the year of its issue, is history: "trong năm 2020" in a plan for 2021; so is the end of a year
 * before the issue, "cuối năm 2020 còn 12 hộ".
 */
function isPast({ kind, edtf, raw }: Placed<Deadline>, { planYear, issued }: DeadlineContext): boolean {
  if (edtf === null || edtf.endsWith('..')) return false;
  const issueYear = Number.parseInt(issued ?? '', 10);
  if (kind === 'by') return /(?:cuối|hết|đến)\s+năm/i.test(raw) && Number.parseInt(edtf, 10) < issueYear;
  if (kind !== 'within') return false;
  const year = Math.min(planYear ?? issueYear, issued === null || issued === undefined ? Infinity : issueYear);
  return Number.parseInt(edtf.split('/').at(-1) ?? '', 10) < year;
}
