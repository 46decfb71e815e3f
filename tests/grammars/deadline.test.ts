import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DeadlineMatch, isTimeLabel, parseDeadlines } from '../../grammars/deadline.ts';
import { type Case, dueDates, labelled, nothing, others, recurrences, stretches } from './deadline.cases.ts';
import { isValidEdtf, isValidRrule } from './time-formats.ts';

/** One line per entry: `raw → kind value duration working anchor`. */
function shown(match: DeadlineMatch): string {
  const { raw, kind, edtf, rrule, duration, workingDays, anchor, impossible } = match;
  const extra = [duration, workingDays && 'working', anchor && anchorShown(anchor), impossible && 'impossible'];
  return [`${raw} → ${kind}`, edtf ?? rrule ?? 'null', ...extra.filter(Boolean)].join(' ');
}

function anchorShown(anchor: string): string {
  return anchor === 'receipt' || anchor === 'issue' ? anchor : `[${anchor}]`;
}

function shownIn(text: string): string[] {
  return parseDeadlines(text, { planYear: 2024 }).map(shown);
}

const GROUPS: Readonly<Record<string, readonly Case[]>> = {
  'due dates': dueDates,
  stretches,
  recurrences,
  'ongoing work, durations and events': others,
  'bare forms behind a label': labelled,
};

for (const [group, cases] of Object.entries(GROUPS)) {
  describe(`parseDeadlines reads ${group}`, () => {
    it.each(cases)('%s', (sentence, ...expected) => {
      expect(shownIn(sentence)).toEqual(expected);
    });
  });
}

describe('parseDeadlines leaves alone', () => {
  it.each(nothing)('%s', (sentence) => {
    expect(shownIn(sentence)).toEqual([]);
  });
});

describe('parseDeadlines with a context', () => {
  it('leaves masked citations alone', () => {
    const text = 'Theo Kế hoạch năm 2024 ban hành trước ngày 05/3/2024, nộp trước ngày 10/4/2024.';
    const masked = [{ start: 5, end: 52 }];
    expect(parseDeadlines(text, { masked }).map(shown)).toEqual(['trước ngày 10/4/2024 → by 2024-04-10']);
  });

  it('takes the year of issue where the plan has none', () => {
    const found = parseDeadlines('Báo cáo trước ngày 15/6.', { issued: '2023-02-01' });
    expect(found.map(shown)).toEqual(['trước ngày 15/6 → by 2023-06-15']);
  });

  it('gives no date where nothing tells the year', () => {
    expect(parseDeadlines('Báo cáo trước ngày 15/6.').map(shown)).toEqual(['trước ngày 15/6 → by null']);
  });

  it('reads bare forms in a column of times', () => {
    const found = ['Quý I', '15/6', 'Năm 2025', 'Tháng 5'].flatMap((cell) =>
      parseDeadlines(cell, { planYear: 2024, labelled: true }).map(shown),
    );
    expect(found).toEqual([
      'Quý I → within 2024-01/2024-03',
      '15/6 → within 2024-06-15',
      'Năm 2025 → within 2025',
      'Tháng 5 → within 2024-05',
    ]);
  });
});

describe('isTimeLabel', () => {
  it.each(['Thời gian', 'Thời gian thực hiện', 'THỜI GIAN HOÀN THÀNH', 'Tiến độ thực hiện:', 'Thời gian, địa điểm'])(
    'knows %s',
    (label) => expect(isTimeLabel(label)).toBe(true),
  );

  it.each(['Nội dung', 'Tiến độ giải ngân vốn đầu tư công', 'Hoàn thành công tác chuẩn bị', ''])(
    'refuses %s',
    (label) => expect(isTimeLabel(label)).toBe(false),
  );
});

const WORDS = [
  ...[
    'trước',
    'ngày',
    'tháng',
    'quý',
    'năm',
    'I',
    'IV',
    '2024',
    '15/6',
    '15/6/2024',
    '3',
    '31',
    '6 tháng',
    'đầu',
    'cuối',
  ],
  ...[
    'định kỳ',
    'hàng tháng',
    'thường xuyên',
    'từ',
    'đến',
    'hết',
    ',',
    'và',
    '-',
    '(',
    ')',
    '/',
    ';',
    '.',
    'của',
    'tuần',
  ],
  ...[
    'thứ Hai',
    'hàng năm',
    'một lần',
    '02 lần/năm',
    'kể từ',
    'nhận được',
    'Thời gian:',
    'giờ',
    '\n',
    'chậm nhất',
    'Kế hoạch này',
    'tháng đầu quý',
    'ngày cuối cùng của tháng',
    'tháng cuối quý',
    'tuần cuối',
    '9 tháng',
    'năm sau',
    '29/02',
    'tháng Chạp',
    '2021 - 2025',
  ],
];
const timeText = fc.array(fc.constantFrom(...WORDS), { maxLength: 24 }).map((words) => words.join(' '));

describe('parseDeadlines on any text', () => {
  it('gives ordered, non-empty, valid entries', () => {
    fc.assert(
      fc.property(fc.oneof(timeText, fc.string({ unit: 'binary' })), fc.boolean(), (text, isLabelled) => {
        for (const match of parseDeadlines(text, { planYear: 2024, labelled: isLabelled })) {
          expect(match.raw).toBe(text.slice(match.start, match.end));
          expect(match.raw.trim()).not.toBe('');
          if (match.edtf !== null) expect([match.edtf, isValidEdtf(match.edtf)]).toEqual([match.edtf, true]);
          if (match.rrule !== null) expect([match.rrule, isValidRrule(match.rrule)]).toEqual([match.rrule, true]);
          if (match.duration !== null) expect(match.duration).toMatch(/^P(?:\d+[DWMY]|T\d+H)$/);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('reads a long list to its end', () => {
    expect(parseDeadlines('báo cáo trước ngày 15/6, định kỳ 6 tháng. '.repeat(2500)).length).toBeGreaterThanOrEqual(
      2500,
    );
  });
});
