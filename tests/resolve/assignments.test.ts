import { describe, expect, it } from 'vitest';
import { extractAssignments } from '../../src/extract/assignments.ts';
import { resolveAssignments } from '../../src/resolve/assignments.ts';
import { planTree, type TestPlan, testFile } from '../extract/time-plan.ts';

function keysOf(plan: TestPlan): (string | null)[] {
  const root = resolveAssignments(extractAssignments(planTree(plan), testFile()), testFile());
  return root.facts.assignments.map(({ assignee }) => assignee.key);
}

const keyOf = (name: string, plan: Partial<TestPlan> = {}): string | null | undefined =>
  keysOf({ units: [{ id: 'I', text: `Chủ trì: ${name}` }], ...plan })[0];

describe('resolveAssignments gives one key per body', () => {
  it.each([
    ['UBND tỉnh', 'uy-ban-nhan-dan-tinh'],
    ['Uỷ ban nhân dân tỉnh', 'uy-ban-nhan-dan-tinh'],
    ['Ban Dân vận TU', 'ban-dan-van-tinh-uy'],
    ['Ban Dân vận Tỉnh ủy', 'ban-dan-van-tinh-uy'],
    ['Sở Nội vụ tỉnh', 'so-noi-vu'],
    ['Sở GD&ĐT', 'so-giao-duc-va-dao-tao'],
    ['Sở LĐ-TB&XH', 'so-lao-dong-thuong-binh-va-xa-hoi'],
    ['các Sở, ban, ngành', 'so-ban-nganh'],
    ['Công an tỉnh', 'cong-an-tinh'],
    ['Ủy ban MTTQ Việt Nam xã', 'uy-ban-mat-tran-to-quoc-viet-nam-xa'],
    ['UBMTTQVN xã', 'uy-ban-mat-tran-to-quoc-viet-nam-xa'],
    ['Hội LHPN xã', 'hoi-lien-hiep-phu-nu-xa'],
    ['Các sở: Nội vụ', 'so-noi-vu'],
  ])('%s → %s', (name, key) => {
    expect(keyOf(name)).toBe(key);
  });
});

describe('resolveAssignments', () => {
  it('drops the plan’s own place from names', () => {
    const issuer = {
      name: 'ỦY BAN NHÂN DÂN TỈNH LAM GIANG',
      parent: null,
      level: null,
      province: 'Lam Giang',
      key: null,
    };
    expect(keyOf('Ủy ban nhân dân tỉnh Lam Giang', { header: { issuer } })).toBe('uy-ban-nhan-dan-tinh');
    expect(keyOf('UBND huyện Bình Khê', { header: { issuer } })).toBe('uy-ban-nhan-dan-huyen-binh-khe');
  });

  it('completes the posts of the committee that issues the plan', () => {
    const issuer = {
      name: 'Ban Chỉ đạo huyện về thực hiện dân chủ ở cơ sở',
      parent: null,
      level: null,
      province: null,
      key: null,
    };
    const text = 'Chủ trì: Đồng chí Trưởng Ban; đồng chí Phó Trưởng Ban Thường trực; Tổ Giúp việc Ban Chỉ đạo';
    expect(keysOf({ units: [{ id: 'I', text }], header: { issuer } })).toEqual([
      'truong-ban-chi-dao-huyen',
      'pho-truong-ban-thuong-truc-ban-chi-dao-huyen',
      'to-giup-viec-ban-chi-dao-huyen',
    ]);
  });

  it('knows the short names that the plan declares', () => {
    const text = 'Lãnh đạo Văn phòng UBND tỉnh (sau đây gọi tắt là Lãnh đạo Văn phòng) chỉ đạo chung.';
    expect(
      keysOf({
        units: [
          { id: 'I', text },
          { id: 'II', text: 'Chủ trì: Lãnh đạo Văn phòng' },
        ],
      }),
    ).toEqual(['lanh-dao-van-phong-uy-ban-nhan-dan-tinh', 'lanh-dao-van-phong-uy-ban-nhan-dan-tinh']);
  });

  it('leaves a plan without assignments as it is', () => {
    const root = planTree({ units: [{ id: 'I', text: 'Nâng cao nhận thức.' }] });
    expect(resolveAssignments(root, testFile())).toBe(root);
  });
});
