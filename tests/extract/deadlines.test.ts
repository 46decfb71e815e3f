import { describe, expect, it } from 'vitest';
import { extractDeadlines } from '../../src/extract/deadlines.ts';
import { planTree, type TestPlan, testFile } from './time-plan.ts';

/** One line per deadline: `where[row]: raw → kind value`. */
function deadlinesOf(plan: TestPlan): string[] {
  const root = planTree({ ...plan, header: { period: '2024', ...plan.header } });
  return extractDeadlines(root, testFile()).facts.deadlines.map(({ where, row, raw, kind, edtf, rrule, span }) => {
    expect(root.clean.text.slice(span.start, span.end)).toBe(raw);
    return `${where}${row === null ? '' : `[${row}]`}: ${raw} → ${kind} ${edtf ?? rrule}`;
  });
}

describe('extractDeadlines', () => {
  it('finds deadlines in units and in the closing', () => {
    const units = [{ id: 'I/1', text: 'Báo cáo trước ngày 15/6.' }];
    expect(deadlinesOf({ units, closing: 'Vướng mắc gửi về Phòng Nội vụ trước ngày 30/6/2024.' })).toEqual([
      'I/1: trước ngày 15/6 → by 2024-06-15',
      'closing: trước ngày 30/6/2024 → by 2024-06-30',
    ]);
  });

  it('leaves citations and their titles alone', () => {
    const raw = 'Kế hoạch số 12/KH-UBND ngày 05/3/2024 của UBND huyện Bình Khê';
    const title = 'phát động thi đua từ ngày 01/4/2024 đến ngày 30/4/2024';
    const units = [{ id: 'I', text: `Theo ${raw} về ${title}, các xã nộp bài trước ngày 10/4/2024.` }];
    expect(deadlinesOf({ units, cited: [{ raw, title }] })).toEqual(['I: trước ngày 10/4/2024 → by 2024-04-10']);
  });

  it('reads bare forms in the column of times and keeps the row', () => {
    const table = [
      ['STT', 'Nội dung', 'Thời gian hoàn thành'],
      ['1', 'Tập huấn nghiệp vụ', 'Quý II'],
      ['2', 'Kiểm tra cơ sở', '15/9'],
      ['3', 'Rà soát 15/20 thôn', 'Thường xuyên'],
    ];
    expect(deadlinesOf({ units: [{ id: 'PL', table }] })).toEqual([
      'PL[0]: Quý II → within 2024-04/2024-06',
      'PL[1]: 15/9 → by 2024-09-15',
      'PL[2]: Thường xuyên → ongoing null',
    ]);
  });

  it('reads bare forms under a heading that is a time label', () => {
    const children = [{ id: 'II/1/-1', text: 'Đợt 1: tháng 4.' }];
    const units = [
      { id: 'II', heading: 'TỔ CHỨC', children: [{ id: 'II/1', heading: 'Thời gian thực hiện', children }] },
    ];
    expect(deadlinesOf({ units })).toEqual(['II/1/-1: tháng 4 → within 2024-04']);
  });

  it('takes no deadline from a heading that names the scope', () => {
    const units = [
      { id: 'II', heading: 'NHIỆM VỤ TRỌNG TÂM QUÝ IV NĂM 2024' },
      { id: 'III', heading: 'CHỈ TIÊU NĂM 2024' },
      { id: 'V', heading: 'Kiểm tra thường xuyên' },
      { id: 'IV', heading: 'Mục tiêu cụ thể đến năm 2025' },
    ];
    expect(deadlinesOf({ units })).toEqual([]);
  });

  it('takes a deadline from a heading that is a task', () => {
    const units = [{ id: 'II/3', heading: 'Tổng kết phong trào trong tháng 11/2024' }];
    expect(deadlinesOf({ units })).toEqual(['II/3: trong tháng 11/2024 → within 2024-11']);
  });

  it('keeps what happens between the issue and the plan’s year', () => {
    const units = [{ id: 'I', text: 'Sơ tuyển từ ngày 15/10 đến ngày 30/10/2024. Đợt 1 tháng 3 - 4.' }];
    expect(deadlinesOf({ units, header: { period: '2025', date: '2024-09-02' } })).toEqual([
      'I: từ ngày 15/10 đến ngày 30/10/2024 → within 2024-10-15/2024-10-30',
      'I: tháng 3 - 4 → within 2025-03/2025-04',
    ]);
  });

  it('takes the cells of a column headed with a unit of time for times', () => {
    const units = [
      {
        id: 'I',
        table: [
          ['Tháng', 'Việc'],
          ['10/2024', 'Họp dân'],
        ],
      },
    ];
    expect(deadlinesOf({ units })).toEqual(['I[0]: 10/2024 → within 2024-10']);
  });

  it('leaves stretches of earlier years alone', () => {
    const units = [{ id: 'I', text: 'Trong năm 2023, toàn huyện hòa giải 120 vụ. Trong năm 2024, giảm số vụ.' }];
    expect(deadlinesOf({ units })).toEqual(['I: Trong năm 2024 → within 2024']);
  });

  it('leaves the end of a year before the issue alone', () => {
    const units = [{ id: 'I', text: 'Cuối năm 2023 còn 37 hộ; đến cuối năm 2024 còn 20 hộ.' }];
    expect(deadlinesOf({ units, header: { period: '2024', date: '2024-02-01' } })).toEqual([
      'I: đến cuối năm 2024 → by 2024-12-31',
    ]);
  });

  it('reads the time of the task behind the title of a document', () => {
    const title = 'về phòng, chống đuối nước giai đoạn 2021 - 2030 vào giữa năm 2024';
    const raw = 'Kế hoạch số 12/KH-UBND';
    const units = [{ id: 'I', text: `Sơ kết ${raw} ${title}.` }];
    expect(deadlinesOf({ units, cited: [{ raw, title }] })).toEqual(['I: vào giữa năm 2024 → within 2024-06~']);
  });

  it('leaves an account of how things stand alone, but not the aims in it', () => {
    const units = [
      { id: 'I', heading: 'ĐẶC ĐIỂM TÌNH HÌNH', children: [{ id: 'I/1', text: 'Đến 30/6/2024 còn 12 hộ nghèo.' }] },
      { id: 'II', heading: 'THỰC TRẠNG VÀ MỤC TIÊU', children: [{ id: 'II/1', text: 'Đến 30/9/2024 còn 5 hộ.' }] },
    ];
    expect(deadlinesOf({ units })).toEqual(['II/1: Đến 30/9/2024 → by 2024-09-30']);
  });

  it('takes the year of a period within one year', () => {
    const units = [{ id: 'I', text: 'Nộp chậm nhất 30/10.' }];
    expect(deadlinesOf({ units, header: { period: '2025-07/2025-12', date: null } })).toEqual([
      'I: chậm nhất 30/10 → by 2025-10-30',
    ]);
  });

  it('takes the year of issue where the title names none', () => {
    const units = [{ id: 'I', text: 'Nộp trước ngày 10/4.' }];
    const header = { period: '2021/2025', date: '2022-03-01' };
    expect(deadlinesOf({ units, header })).toEqual(['I: trước ngày 10/4 → by 2022-04-10']);
  });
});
