import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractAssignments } from '../../src/extract/assignments.ts';
import { planTree, type TestPlan, testFile, type Unit } from './time-plan.ts';

/** One line per assignment: `where[row]: role name`, `?` behind an implied role. */
function assignmentsOf(plan: TestPlan): string[] {
  const root = planTree(plan);
  return extractAssignments(root, testFile()).facts.assignments.map(
    ({ where, row, role, explicit, assignee, span }) => {
      expect(root.clean.text.slice(span.start, span.end)).toBe(assignee.name);
      return `${where}${row === null ? '' : `[${row}]`}: ${role}${explicit ? '' : '?'} ${assignee.name}`;
    },
  );
}

const inUnits = (...units: Unit[]): string[] => assignmentsOf({ units });

describe('extractAssignments', () => {
  it('reads labelled bullets', () => {
    const children = [
      { id: 'II/1/-1', text: 'Chỉ đạo thực hiện: Đồng chí Trưởng Ban.' },
      { id: 'II/1/-2', text: 'Tham mưu, thực hiện: Ban Tổ chức Huyện ủy; các đồng chí Ủy viên Ban Chỉ đạo huyện.' },
      { id: 'II/1/-3', text: 'Thời gian thực hiện: Quý I/2024.' },
    ];
    expect(inUnits({ id: 'II/1', kind: 'arabic', text: 'Củng cố Ban Chỉ đạo các cấp.', children })).toEqual([
      'II/1/-1: direct Đồng chí Trưởng Ban',
      'II/1/-2: advise Ban Tổ chức Huyện ủy',
      'II/1/-2: advise các đồng chí Ủy viên Ban Chỉ đạo huyện',
    ]);
  });

  it('makes the agency of a heading the lead of its unit', () => {
    const unit: Unit = {
      id: 'III/a',
      kind: 'letter',
      text: 'Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh:',
      children: [
        { id: 'III/a/-1', text: 'Phối hợp với Ban Dân vận Tỉnh ủy tuyên truyền; báo cáo UBND tỉnh (qua Sở Nội vụ).' },
      ],
    };
    expect(inUnits(unit)).toEqual([
      'III/a: lead Công an tỉnh',
      'III/a: lead Bộ Chỉ huy Quân sự tỉnh',
      'III/a/-1: coordinate Ban Dân vận Tỉnh ủy',
      'III/a/-1: receive UBND tỉnh',
      'III/a/-1: receive Sở Nội vụ',
    ]);
  });

  it('takes an agency alone as a heading only when something follows', () => {
    const heading = 'Công chức Tài chính - Kế toán';
    expect(inUnits({ id: 'III/5', kind: 'arabic', heading, text: 'Tham mưu bố trí kinh phí.' })).toEqual([
      `III/5: lead ${heading}`,
    ]);
    expect(inUnits({ id: 'III/5', kind: 'arabic', text: heading })).toEqual([]);
  });

  it('leaves the lead to the units below a heading that only announces them', () => {
    const child = (id: string, text: string): Unit => ({
      id,
      kind: 'letter',
      text,
      children: [{ id: `${id}/-1`, text: 'Rà soát hồ sơ.' }],
    });
    const children = [child('III/1/a', 'Phòng Quản lý chất lượng:'), child('III/1/b', 'Khoa Dược:')];
    expect(inUnits({ id: 'III/1', kind: 'arabic', text: 'Các phòng thuộc Sở', children })).toEqual([
      'III/1/a: lead Phòng Quản lý chất lượng',
      'III/1/b: lead Khoa Dược',
    ]);
  });

  it('reads duties behind the colon of a heading', () => {
    expect(inUnits({ id: 'II/-1', text: 'Sở Y tế: Chủ trì, phối hợp với Sở Tài chính kiểm tra.' })).toEqual([
      'II/-1: lead Sở Y tế',
      'II/-1: coordinate Sở Tài chính',
    ]);
  });

  it('enters an actor once per unit and role, however it is written', () => {
    const heading = 'Trách nhiệm của Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các huyện, thành phố';
    const text =
      'Căn cứ chức năng, nhiệm vụ, Thủ trưởng các Sở, ban, ngành cấp tỉnh, Chủ tịch Ủy ban nhân dân các huyện, thành phố có trách nhiệm:';
    expect(inUnits({ id: 'IV/1', kind: 'arabic', heading, text })).toEqual([
      'IV/1: lead Thủ trưởng các sở, ban, ngành',
      'IV/1: lead Chủ tịch UBND các huyện, thành phố',
    ]);
    expect(inUnits({ id: 'IV/2', text: 'Báo cáo UBND xã trước ngày 15/5; gửi 01 bản về Uỷ ban nhân dân xã.' })).toEqual(
      ['IV/2: receive UBND xã'],
    );
  });

  it('keeps one actor apart in its different roles', () => {
    expect(inUnits({ id: 'II/1', text: 'Phối hợp với Sở Nội vụ kiểm tra, báo cáo Sở Nội vụ.' })).toEqual([
      'II/1: coordinate Sở Nội vụ',
      'II/1: receive Sở Nội vụ',
    ]);
  });

  it('passes over lists of people who attend', () => {
    const children = [{ id: 'II/2/-1', text: 'Lãnh đạo UBND xã chủ trì hội nghị.' }];
    expect(inUnits({ id: 'II/2', kind: 'arabic', text: 'Thành phần tham dự', children })).toEqual([]);
  });

  it('finds nothing in the closing and in citations', () => {
    const raw = 'Kế hoạch số 12/KH-UBND của UBND huyện về việc giao Sở Nội vụ chủ trì khảo sát';
    const units = [{ id: 'I', text: `Thực hiện ${raw}.` }];
    const closing = 'Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện.';
    expect(assignmentsOf({ units, closing, cited: [{ raw, title: null }] })).toEqual([]);
  });

  it('reads columns by their heads, lists in cells, and marks that repeat the cell above', () => {
    const table = [
      ['TT', 'Nội dung', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian'],
      ['1', 'Tập huấn', 'Sở Nội vụ', 'Sở Tài chính; các huyện, thành phố', 'Quý I'],
      ['2', 'Kiểm tra', 'nt', 'Các sở, ban, ngành', 'Quý II'],
    ];
    expect(inUnits({ id: 'PL', table })).toEqual([
      'PL[0]: lead Sở Nội vụ',
      'PL[0]: coordinate Sở Tài chính',
      'PL[0]: coordinate các huyện, thành phố',
      'PL[1]: lead Sở Nội vụ',
      'PL[1]: coordinate Các sở, ban, ngành',
    ]);
  });

  it('reads a head of two rows', () => {
    const table = [
      ['TT', 'Nhiệm vụ', 'Phân công', 'Phân công'],
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp'],
      ['1', 'Rà soát văn bản', 'Sở Tư pháp', 'Thanh tra tỉnh'],
    ];
    expect(inUnits({ id: 'PL', table })).toEqual(['PL[1]: lead Sở Tư pháp', 'PL[1]: coordinate Thanh tra tỉnh']);
  });

  it('reads who takes part by the head of its column, not what takes part in the work', () => {
    const table = [
      ['TT', 'Công việc', 'Khoa/phòng đầu mối', 'Khoa/phòng tham gia', 'Số người tham gia'],
      ['1', 'Mua hóa chất', 'Khoa Dược', 'Phòng Tài chính - Kế toán', '12 điều dưỡng'],
    ];
    expect(inUnits({ id: 'III', table })).toEqual([
      'III[0]: lead Khoa Dược',
      'III[0]: coordinate Phòng Tài chính - Kế toán',
    ]);
  });

  it('takes any text in paragraphs and cells', () => {
    const words = fc.constantFrom(
      'Chủ trì:',
      'Sở Nội vụ',
      ';',
      'nt',
      'các xã',
      'giao',
      'báo cáo',
      'về',
      '(qua',
      ')',
      '\n',
      'Thành phần',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words, { maxLength: 20 }).map((list) => list.join(' ')),
    );
    const table = fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(text, text, table, (heading, own, rows) => {
        assignmentsOf({ units: [{ id: 'I', kind: 'roman', heading, text: own, table: rows }] });
      }),
      { numRuns: 200 },
    );
  });

  it('leaves key to the resolver, but keeps the full name of an actor that shares its head', () => {
    const root = extractAssignments(
      planTree({ units: [{ id: 'I', text: 'Chủ trì: Các sở: Nội vụ, Tư pháp' }] }),
      testFile(),
    );
    expect(root.facts.assignments.map(({ assignee }) => assignee)).toEqual([
      { name: 'Nội vụ', key: 'sở Nội vụ', kind: 'government' },
      { name: 'Tư pháp', key: 'sở Tư pháp', kind: 'government' },
    ]);
  });
});
