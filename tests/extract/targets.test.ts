import { describe, expect, it } from 'vitest';
import { extractDeadlines } from '../../src/extract/deadlines.ts';
import { extractTargets } from '../../src/extract/targets.ts';
import { planTree, type TestPlan, testFile } from './time-plan.ts';

function targetsOf(plan: TestPlan): string[] {
  const root = extractDeadlines(planTree({ ...plan, header: { period: '2024' } }), testFile());
  return extractTargets(root, testFile()).facts.targets.map(({ where, raw, comparator, value, unit, span }) => {
    expect(root.clean.text.slice(span.start, span.end)).toBe(raw);
    return `${where}: ${raw} → ${comparator} ${value} ${unit}`;
  });
}

describe('extractTargets', () => {
  it('finds targets in units, not in the closing', () => {
    const units = [
      { id: 'II/1', text: '100% cán bộ được tập huấn.' },
      { id: 'II/2', text: 'Mở ít nhất 02 lớp trước ngày 15/6.' },
    ];
    expect(targetsOf({ units, closing: 'Yêu cầu 100% đơn vị thực hiện.' })).toEqual([
      'II/1: 100% → = 100 %',
      'II/2: ít nhất 02 lớp → >= 2 lớp',
    ]);
  });

  it('leaves citations and deadlines alone', () => {
    const raw = 'Kế hoạch 100% hộ dân dùng nước sạch';
    const units = [{ id: 'I', text: `Thực hiện ${raw}, họp 02 lần/năm, hỗ trợ 50 hộ nghèo.` }];
    expect(targetsOf({ units, cited: [{ raw, title: null }] })).toEqual(['I: 50 hộ nghèo → = 50 hộ nghèo']);
  });

  it('leaves alone what an earlier year reached', () => {
    expect(targetsOf({ units: [{ id: 'I', text: 'Năm 2023 đạt 85% kế hoạch; năm 2024 đạt 95% kế hoạch.' }] })).toEqual([
      'I: 95% → = 95 %',
    ]);
  });
});
