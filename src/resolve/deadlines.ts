import type { VFile } from 'vfile';
import { parseDeadlines } from '../../grammars/deadline.ts';
import { type Deadline, headerOf, type Placed, type PlanRoot, report } from '../model/index.ts';

const DAY_MS = 86_400_000;

/**
 * Compute what is relative to the plan's day of issue, and report days that do not exist or lie before the issue.
 *
 * @example `trong thời hạn 10 ngày kể từ ngày ban hành Kế hoạch này` of a plan of 2024-03-01 → edtf `2024-03-01/2024-03-11`
 */
export function resolveDeadlines(root: PlanRoot, file: VFile): PlanRoot {
  const issued = headerOf(root).date;
  const deadlines = root.facts.deadlines.map((deadline) => fromIssue(deadline, issued));
  for (const deadline of deadlines) reportTrouble(deadline, issued, file);
  return { ...root, facts: { ...root.facts, deadlines } };
}

function fromIssue(deadline: Placed<Deadline>, issued: string | null): Placed<Deadline> {
  const { anchor, duration, edtf, workingDays } = deadline;
  if (anchor !== 'issue' || edtf !== null || duration === null || issued === null) return deadline;
  const end = addDuration(issued, duration, workingDays);
  return end === null ? deadline : { ...deadline, edtf: `${issued}/${end}` };
}

/** The last day of a duration that starts on the day after `date`; Saturdays and Sundays do not count as working days. */
function addDuration(date: string, duration: string, workingDays: boolean): string | null {
  const [, count = '', unit = ''] = /^P(\d+)([DWMY])$/.exec(duration) ?? [];
  const start = new Date(`${date}T00:00:00Z`);
  const amount = Number(count);
  if (unit === '' || Number.isNaN(start.getTime())) return null;
  if (unit === 'M' || unit === 'Y') return isoDay(addMonths(start, unit === 'Y' ? 12 * amount : amount));
  const days = unit === 'W' ? 7 * amount : amount;
  return isoDay(workingDays ? addWorkingDays(start, days) : new Date(start.getTime() + days * DAY_MS));
}

/** Months later, on the last day of a month that is too short (Civil Code 2015, Article 148). */
function addMonths(start: Date, months: number): Date {
  const last = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months + 1, 0));
  const day = Math.min(start.getUTCDate(), last.getUTCDate());
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), day));
}

function addWorkingDays(start: Date, days: number): Date {
  const weeks = Math.floor(days / 5);
  let date = new Date(start.getTime() + weeks * 7 * DAY_MS);
  for (let left = days % 5; left > 0; ) {
    date = new Date(date.getTime() + DAY_MS);
    if (isWorkingDay(date)) left--;
  }
  return date;
}

function isWorkingDay(date: Date): boolean {
  return date.getUTCDay() !== 0 && date.getUTCDay() !== 6;
}

function isoDay(date: Date): string | null {
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}

function reportTrouble({ raw, where, span, kind, edtf }: Placed<Deadline>, issued: string | null, file: VFile): void {
  if (
    edtf === null &&
    kind !== 'recurring' &&
    parseDeadlines(raw, { planYear: 2000, labelled: true }).some((match) => match.impossible)
  ) {
    report(file, 'deadline:impossible-date', { span, where, actual: raw });
  }
  if (kind === 'by' && edtf !== null && issued !== null && edtf < issued.slice(0, edtf.length)) {
    report(file, 'deadline:before-issue', { span, where, actual: raw, expected: issued });
  }
}
