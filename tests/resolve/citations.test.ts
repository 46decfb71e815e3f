import { describe, expect, it } from 'vitest';
import { extractCitations } from '../../src/extract/citations.ts';
import { extractCrossReferences } from '../../src/extract/cross-references.ts';
import { extractMentions } from '../../src/extract/mentions.ts';
import type { PlanHeader, PlanRoot } from '../../src/model/index.ts';
import { canonicalNumber } from '../../src/resolve/canonical-number.ts';
import { resolveCitations } from '../../src/resolve/citations.ts';
import { resolveCrossReferences } from '../../src/resolve/cross-references.ts';
import { planTree, testFile } from '../extract/time-plan.ts';

const issuer = { name: 'UBND tỉnh', parent: null, level: 'province', province: 'Tây Ninh', key: null } as const;

function resolved(text: string, header: Partial<PlanHeader> = {}): { root: PlanRoot; messages: string[] } {
  const file = testFile();
  const plan = planTree({
    header: { issuer, date: '2024-03-01', type: 'Kế hoạch', ...header },
    units: [{ id: 'I', text }],
  });
  const root = resolveCitations(extractMentions(extractCitations(plan, file), file), file);
  return {
    root,
    messages: file.messages.map((message) => `${message.source}:${message.ruleId} ${message.expected?.[0] ?? ''}`),
  };
}

const keys = (text: string, header: Partial<PlanHeader> = {}): (string | null)[] =>
  resolved(text, header).root.facts.citations.map(({ key }) => key);

describe('canonicalNumber', () => {
  it.each([
    ['21-KL-TW', '21-KL/TW'],
    ['217/QĐ-TW', '217-QĐ/TW'],
    ['11-QĐi/TW', '11-QĐ/TW'],
    ['4/2015/ND-CP', '04/2015/NĐ-CP'],
    ['04/2015/NĐCP', '04/2015/NĐ-CP'],
    ['33/CT-TTG', '33/CT-TTg'],
    ['33/CT/TTg', '33/CT-TTg'],
    ['120-KL/TƯ', '120-KL/TW'],
    ['007/CĐ-TTg', '07/CĐ-TTg'],
    ['34/2007/PL-UBNTVQH11', '34/2007/PL-UBTVQH11'],
    ['34/2007/PL-UBTVQHXI', '34/2007/PL-UBTVQH11'],
    ['45/QĐ-UBNDtỉnh', '45/QĐ-UBND'],
    ['30c/NQ-CP', '30c/NQ-CP'],
    ['10/2022/QH15', '10/2022/QH15'],
    ['812/UBND-NC', '812/UBND-NC'],
    ['05-QCPH/BDV-BTC', '05-QCPH/BDV-BTC'],
    ['/KH-UBND', '/KH-UBND'],
  ])('writes %j as %j', (number, canonical) => {
    expect(canonicalNumber(number)).toBe(canonical);
  });
});

describe('resolveCitations', () => {
  it.each([
    ['Nghị định số 59/2023/NĐ-CP', ['59/2023/NĐ-CP']],
    ['Kết luận số 120-KL/TW ngày 07/01/2016', ['120-KL/TW@2016']],
    ['Kết luận 120-KL/TW', ['120-KL/TW@2016']],
    ['Chỉ thị 35-CT/TW', [null]],
    ['Luật Khiếu nại năm 2011; Luật khiếu nại', ['02/2011/QH13', '02/2011/QH13']],
    ['Luật dân chủ cơ sở, Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15', ['10/2022/QH15', '10/2022/QH15']],
    ['Luật Đất đai', ['31/2024/QH15']],
    ['Luật Thanh tra năm 2022, Luật Thanh tra ngày 15/11/2010', ['11/2022/QH15', '56/2010/QH12']],
    ['Luật Thủ đô số 39/2024/QH15; khoản 2 Điều 29 Luật Thủ đô', ['39/2024/QH15', '39/2024/QH15']],
    ['Luật Thư viện năm 2019', ['luat:thu-vien@2019']],
    ['Bộ Luật lao động', ['45/2019/QH14']],
    ['Hiến pháp năm 2013', ['hien-phap@2013']],
    ['Quyết định số 518/QĐ-UBND ngày 21/6/2019 của UBND tỉnh', ['518/QĐ-UBND@2019#tay-ninh']],
    ['Quyết định số 31/2022/QĐ-UBND của UBND tỉnh Cà Mau', ['31/2022/QĐ-UBND#ca-mau']],
    ['Kế hoạch số 8/KH-UBND ngày 02/3/2023 của UBND huyện Bến Cầu', ['08/KH-UBND@2023#tay-ninh/huyen-ben-cau']],
    ['Nghị quyết Đại hội XIII của Đảng', ['NQ-DH:toan-quoc:XIII']],
    ['Nghị quyết Đại hội Đảng bộ tỉnh lần thứ 11', ['NQ-DH:tay-ninh:XI']],
    ['Nghị quyết Trung ương 7 (khóa XI)', ['NQTW:7:XI']],
    ['Đề án 06', ['06/QĐ-TTg@2022']],
    ['Kế hoạch số /KH-UBND', [null]],
  ])('gives %j the keys %j', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it.each([
    ['Kế hoạch số 45/KH-UBND ngày 12/02/2024 của UBND tỉnh', '45/KH-UBND@2024#lam-giang'],
    ['Kế hoạch số 45/KH-UBND ngày 12/02/2024 của Ủy ban nhân dân tỉnh Lam Giang', '45/KH-UBND@2024#lam-giang'],
    ['Nghị quyết số 5-NQ/HU ngày 01/3/2024 của Huyện ủy', '05-NQ/HU@2024#lam-giang/huyen-binh-khe'],
    ['Kế hoạch số 9/KH-UBND ngày 01/3/2024 của UBND huyện', '09/KH-UBND@2024#lam-giang/huyen-binh-khe'],
    ['Kế hoạch số 9/KH-UBND ngày 01/3/2024 của UBND huyện Bình Khê', '09/KH-UBND@2024#lam-giang/huyen-binh-khe'],
    ['Kế hoạch số 9/KH-UBND ngày 01/3/2024 của UBND thành phố Sơn Hải', '09/KH-UBND@2024#lam-giang/thanh-pho-son-hai'],
    ['Kế hoạch số 9/KH-UBND ngày 01/3/2024 của UBND thành phố Huế', '09/KH-UBND@2024#hue'],
  ])('keys %j by the letterhead of a province it does not know', (text, key) => {
    const letterhead = { name: 'UBND HUYỆN BÌNH KHÊ', parent: 'UBND TỈNH LAM GIANG', level: 'district' } as const;
    expect(keys(text, { issuer: { ...issuer, ...letterhead, province: null } })).toEqual([key]);
  });

  it('keys a unit by its own name when no province is known', () => {
    const nowhere = { issuer: { ...issuer, name: 'UBND', province: null } };
    expect(keys('Kế hoạch số 8/KH-UBND ngày 02/3/2023 của UBND xã An Phú', nowhere)).toEqual([
      '08/KH-UBND@2023#xa-an-phu',
    ]);
    expect(keys('Kế hoạch số 8/KH-UBND ngày 02/3/2023 của UBND xã', nowhere)).toEqual([null]);
  });

  it('leaves local symbols without a key when no province is known', () => {
    expect(keys('Kế hoạch số 8/KH-UBND ngày 02/3/2023', { issuer: { ...issuer, province: null } })).toEqual([null]);
  });

  it('takes the version of a law in force when the plan was issued', () => {
    expect(keys('Luật Thanh tra', { date: '2021-01-05' })).toEqual(['56/2010/QH12']);
    expect(keys('Luật Thanh tra', { date: null, period: '2023' })).toEqual(['11/2022/QH15']);
    expect(keys('Luật Thanh tra', { date: null })).toEqual([null]);
  });

  it('shares date and issuer of the last of a list with those before', () => {
    const { root } = resolved('Quyết định số 5-QĐ/TU và Quyết định số 6-QĐ/TU ngày 12/12/2013 của Tỉnh ủy');
    expect(root.facts.citations[0]).toMatchObject({
      date: null,
      issuer: null,
      key: '05-QĐ/TU@2013#tay-ninh',
      resolved: { number: null, date: '2013-12-12', issuer: 'Tỉnh ủy', title: null, from: 'shared head' },
    });
  });

  it('completes a short form by the only fitting mention', () => {
    const { root } = resolved('Nghị định số 12/2024/NĐ-CP ngày 05/02/2024 của Chính phủ (gọi tắt là Nghị định số 12).');
    expect(root.facts.citations[1]).toMatchObject({
      number: '12',
      key: '12/2024/NĐ-CP',
      resolved: {
        number: '12/2024/NĐ-CP',
        date: '2024-02-05',
        issuer: 'Chính phủ',
        title: null,
        from: 'earlier mention',
      },
    });
  });

  it('points mentions to the plan or the nearest document of their type', () => {
    const { root } = resolved(
      'Theo Nghị quyết số 76/NQ-CP ngày 15/7/2021; Nghị quyết này; Kế hoạch này; Chỉ thị trên.',
      {
        number: '12/KH-UBND',
      },
    );
    expect(root.facts.mentions.map(({ raw, key }) => [raw, key])).toEqual([
      ['Nghị quyết này', '76/NQ-CP@2021'],
      ['Kế hoạch này', '12/KH-UBND@2024#tay-ninh'],
      ['Chỉ thị trên', null],
    ]);
  });

  it.each([
    ['Nghị định số 59/2023/NĐ-CP ngày 15/8/2023', ['citation:date-conflict 2023-08-14']],
    ['Nghị định số 99/2023/NĐ-CP ngày 15/8/2022', ['citation:date-conflict 2023']],
    ['Chỉ thị số 33/CT-TTg ngày 26/11/2020', ['citation:date-conflict 2021-11-26']],
    ['Chỉ thị số 33/CT-TTg ngày 05/02/2020', []],
    ['Nghị định số 59/2023/NĐ-CP ngày 14/8/2023', []],
    ['Nghị định số 77', ['citation:unknown-number ']],
  ])('reports on %j: %j', (text, expected) => {
    expect(resolved(text).messages).toEqual(expected);
  });
});

describe('resolveCrossReferences', () => {
  it('finds the unit or reports that there is none', () => {
    const file = testFile();
    const text = 'Theo Khoản 1 Mục IV nêu trên, Khoản 9 Mục IV nêu trên và Phụ lục kèm theo.';
    const units = [
      { id: 'IV', text, children: [{ id: 'IV/1', text: 'Việc.' }] },
      { id: 'PL.I', text: 'Bảng.' },
    ];
    const root = resolveCrossReferences(extractCrossReferences(planTree({ units }), file), file);
    expect(root.facts.crossReferences.map(({ raw, target }) => [raw, target])).toEqual([
      ['Khoản 1 Mục IV', 'IV/1'],
      ['Khoản 9 Mục IV', null],
      ['Phụ lục', 'PL.I'],
    ]);
    expect(file.messages.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([['dangling', 'Khoản 9 Mục IV']]);
  });
});
