import { describe, expect, it } from 'vitest';
import { extractAssignments } from '../../src/extract/assignments.ts';
import { extractDeadlines } from '../../src/extract/deadlines.ts';
import type { Task } from '../../src/model/index.ts';
import { resolveTasks } from '../../src/resolve/tasks.ts';
import { planTree, testFile, type Unit } from '../extract/time-plan.ts';

function tasksOf(...units: Unit[]): readonly Task[] {
  const root = planTree({ units, header: { period: '2024' } });
  return resolveTasks(extractAssignments(extractDeadlines(root, testFile()), testFile()), testFile()).facts.tasks;
}

const none = {
  lead: [],
  direct: [],
  advise: [],
  coordinate: [],
  implement: [],
  receive: [],
  deadlines: [],
  targets: [],
  citations: [],
  output: null,
};

describe('resolveTasks', () => {
  it('makes one task of a unit and the labels below it', () => {
    const children = [
      { id: 'II/1/-1', text: 'Chỉ đạo: Đồng chí Trưởng Ban.' },
      { id: 'II/1/-2', text: 'Tham mưu, thực hiện: Tổ Giúp việc.' },
      { id: 'II/1/-3', text: 'Thời gian thực hiện: Quý I/2024.' },
      { id: 'II/1/-4', text: 'Sản phẩm: Báo cáo tổng kết.' },
    ];
    expect(tasksOf({ id: 'II/1', kind: 'arabic', text: 'Tổng kết năm.', children })).toEqual([
      {
        ...none,
        id: 'II/1',
        text: 'Tổng kết năm.',
        direct: ['Đồng chí Trưởng Ban'],
        advise: ['Tổ Giúp việc'],
        deadlines: [0],
        output: 'Báo cáo tổng kết',
        evidence: ['II/1', 'II/1/-1', 'II/1/-2', 'II/1/-3', 'II/1/-4'],
      },
    ]);
  });

  it('hands the lead of a heading down to the units below it', () => {
    const children = [
      { id: 'III/1/-1', text: 'Hướng dẫn cơ sở.' },
      { id: 'III/1/-2', text: 'Phối hợp với Sở Tài chính cấp kinh phí trước ngày 15/6/2024.' },
    ];
    expect(tasksOf({ id: 'III/1', kind: 'arabic', text: 'Sở Nội vụ:', children })).toEqual([
      { ...none, id: 'III/1/-1', text: 'Hướng dẫn cơ sở.', lead: ['Sở Nội vụ'], evidence: ['III/1/-1'] },
      {
        ...none,
        id: 'III/1/-2',
        text: 'Phối hợp với Sở Tài chính cấp kinh phí trước ngày 15/6/2024.',
        lead: ['Sở Nội vụ'],
        coordinate: ['Sở Tài chính'],
        deadlines: [0],
        evidence: ['III/1/-2'],
      },
    ]);
  });

  it('makes a task of a unit’s own paragraphs beside its parts', () => {
    const unit: Unit = {
      id: 'III/4',
      kind: 'arabic',
      heading: 'Công chức Văn hóa - Xã hội',
      text: 'Tham mưu tuyên truyền, phổ biến các văn bản mới đến Nhân dân trên địa bàn xã.',
      children: [{ id: 'III/4/-1', text: 'Viết tin, bài.' }],
    };
    expect(tasksOf(unit).map(({ id, lead }) => [id, lead])).toEqual([
      ['III/4', ['Công chức Văn hóa - Xã hội']],
      ['III/4/-1', ['Công chức Văn hóa - Xã hội']],
    ]);
  });

  it('makes no task of purposes and views', () => {
    const children = [{ id: 'I/1', kind: 'arabic' as const, text: 'Nâng cao nhận thức của cán bộ.' }];
    expect(tasksOf({ id: 'I', kind: 'roman', heading: 'MỤC ĐÍCH, YÊU CẦU', children })).toEqual([]);
  });

  it('makes a task of every table row but groups', () => {
    const table = [
      ['TT', 'Nội dung', 'Cơ quan chủ trì', 'Thời gian', 'Kết quả'],
      ['I', 'TUYÊN TRUYỀN', '', '', ''],
      ['1', 'Tập huấn cán bộ', 'Sở Nội vụ', 'Quý I', '02 lớp'],
      ['2', 'Viết tin bài', 'nt', 'Quý II', ''],
    ];
    expect(tasksOf({ id: 'PL', table })).toEqual([
      {
        ...none,
        id: 'tables/0/1',
        text: 'Tập huấn cán bộ',
        lead: ['Sở Nội vụ'],
        deadlines: [0],
        output: '02 lớp',
        evidence: ['PL', 'tables/0/1'],
      },
      {
        ...none,
        id: 'tables/0/2',
        text: 'Viết tin bài',
        lead: ['Sở Nội vụ'],
        deadlines: [1],
        evidence: ['PL', 'tables/0/2'],
      },
    ]);
  });
});
