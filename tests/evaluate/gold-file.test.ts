import { describe, expect, it } from 'vitest';
import { parseGold } from '../../src/evaluate/index.ts';

const SOURCE = `number: 45/KH-UBND
date: -
---
[header] KẾ HOẠCH
[title] Trồng cây năm 2024

[I] I. VIỆC LÀM
[I/1] 1. Hội Nông dân xã trồng ít nhất
[+] 500 cây trước ngày 30/4/2024 theo Khoản 2 Mục I.
> who lead Hội Nông dân xã
> target >= | 500 | cây
> when? by | trước ngày 30/4/2024 | 2024-04-30 | -
> ref Khoản 2 Mục I | I/2
> cite Nghị định | 1/2020/NĐ-CP | - | Chính phủ | quy định A | B
`;

describe('parseGold', () => {
  it('takes text, units and facts apart', () => {
    const base = { where: 'I/1', optional: false };
    expect(parseGold(SOURCE)).toEqual({
      header: new Map([
        ['number', '45/KH-UBND'],
        ['date', null],
      ]),
      text: 'KẾ HOẠCH\nTrồng cây năm 2024\n\nI. VIỆC LÀM\n1. Hội Nông dân xã trồng ít nhất\n500 cây trước ngày 30/4/2024 theo Khoản 2 Mục I.\n',
      units: ['I', 'I/1'],
      citations: [
        {
          ...base,
          type: 'Nghị định',
          number: '1/2020/NĐ-CP',
          date: null,
          issuer: 'Chính phủ',
          title: 'quy định A | B',
        },
      ],
      assignments: [{ ...base, role: 'lead', name: 'Hội Nông dân xã' }],
      deadlines: [
        { ...base, optional: true, kind: 'by', raw: 'trước ngày 30/4/2024', edtf: '2024-04-30', rrule: null },
      ],
      targets: [{ ...base, comparator: '>=', value: 500, unit: 'cây' }],
      references: [{ ...base, raw: 'Khoản 2 Mục I', target: 'I/2' }],
    });
  });

  it.each(['stray text', '> fact without a kind', '> guess something'])(
    'names the line that breaks the format: %s',
    (line) => {
      expect(() => parseGold(`---\n[I] I. A\n${line}\n`)).toThrow(line);
    },
  );
});
