import { describe, expect, it } from 'vitest';
import { parseDeadlines } from '../../grammars/deadline.ts';
import type { Deadline, Placed, PlanRoot } from '../../src/model/index.ts';
import { resolveDeadlines } from '../../src/resolve/deadlines.ts';
import { planTree, testFile } from '../extract/time-plan.ts';

/** The tree of one unit with its deadlines found. */
function rootOf(text: string, date: string | null): PlanRoot {
  const root = planTree({ header: { period: '2024', date }, units: [{ id: 'I', text }] });
  const deadlines = parseDeadlines(text, { planYear: 2024 }).map(
    ({ start, end, impossible, ...match }): Placed<Deadline> => ({
      ...match,
      where: 'I',
      row: null,
      span: { start, end },
    }),
  );
  return { ...root, facts: { ...root.facts, deadlines } };
}

function resolved(text: string, date: string | null): { edtf: (string | null)[]; messages: string[] } {
  const file = testFile();
  const { facts } = resolveDeadlines(rootOf(text, date), file);
  const messages = file.messages.map((message) => `${message.source}:${message.ruleId} ${message.reason}`);
  return { edtf: facts.deadlines.map((deadline) => deadline.edtf), messages };
}

describe('resolveDeadlines', () => {
  it.each([
    ['Báo cáo trong thời hạn 10 ngày kể từ ngày ban hành Kế hoạch này.', '2024-03-01', '2024-03-01/2024-03-11'],
    ['Báo cáo trong thời hạn 05 ngày làm việc kể từ ngày ký.', '2024-03-01', '2024-03-01/2024-03-08'],
    ['Báo cáo trong thời hạn 03 ngày làm việc kể từ ngày ký.', '2024-03-07', '2024-03-07/2024-03-12'],
    ['Báo cáo trong thời hạn 02 tuần kể từ ngày ký.', '2024-03-01', '2024-03-01/2024-03-15'],
    ['Báo cáo trong thời hạn 01 tháng kể từ ngày ký.', '2024-01-31', '2024-01-31/2024-02-29'],
    ['Báo cáo trong thời hạn 01 năm kể từ ngày ký.', '2024-02-29', '2024-02-29/2025-02-28'],
  ])('counts from the day of issue: %s', (text, date, edtf) => {
    expect(resolved(text, date)).toEqual({ edtf: [edtf], messages: [] });
  });

  it('leaves durations open that count from something else, or without a day of issue', () => {
    expect(resolved('Trả lời trong thời hạn 05 ngày kể từ ngày nhận được.', '2024-03-01').edtf).toEqual([null]);
    expect(resolved('Báo cáo trong thời hạn 05 ngày kể từ ngày ký.', null).edtf).toEqual([null]);
  });

  it('reports a day that does not exist', () => {
    expect(resolved('Nộp trước ngày 31/4/2024.', '2024-03-01')).toEqual({
      edtf: [null],
      messages: ['deadline:impossible-date trước ngày 31/4/2024 names a day that does not exist'],
    });
  });

  it('reports a deadline before the day of issue', () => {
    expect(resolved('Nộp trước ngày 15/02/2024.', '2024-03-01')).toEqual({
      edtf: ['2024-02-15'],
      messages: ['deadline:before-issue the deadline trước ngày 15/02/2024 lies before the day of issue 2024-03-01'],
    });
  });

  it('reports nothing for a deadline in the month of issue', () => {
    expect(resolved('Nộp trước tháng 3/2024.', '2024-03-15').messages).toEqual([]);
  });
});
