import { describe, expect, it } from 'vitest';
import { extractCitations } from '../../src/extract/citations.ts';
import { extractCrossReferences } from '../../src/extract/cross-references.ts';
import { extractMentions } from '../../src/extract/mentions.ts';
import { planTree, testFile } from './time-plan.ts';

describe('extractCitations', () => {
  it('gives each citation its unit, its place in the text and the printed values', () => {
    const root = planTree({
      units: [
        { id: 'I', text: 'Mục tiêu.', children: [{ id: 'I/1', text: 'Theo Kết luận số 120 -KL/TW ngày 07/01/2016.' }] },
      ],
      closing: 'Vướng mắc thực hiện theo Luật Tiếp công dân.',
    });
    const { citations } = extractCitations(root, testFile()).facts;
    expect(
      citations.map(({ span, ...citation }) => ({ ...citation, at: root.clean.text.slice(span.start, span.end) })),
    ).toEqual([
      {
        where: 'I/1',
        raw: 'Kết luận số 120 -KL/TW ngày 07/01/2016',
        type: 'Kết luận',
        number: '120-KL/TW',
        date: '2016-01-07',
        issuer: null,
        title: null,
        pinpoint: null,
        key: null,
        resolved: null,
        confidence: 0.99,
        at: 'Kết luận số 120 -KL/TW ngày 07/01/2016',
      },
      {
        where: 'closing',
        raw: 'Luật Tiếp công dân',
        type: 'Luật',
        number: null,
        date: null,
        issuer: null,
        title: 'Tiếp công dân',
        pinpoint: null,
        key: null,
        resolved: null,
        confidence: 0.95,
        at: 'Luật Tiếp công dân',
      },
    ]);
  });

  it('reads citations in table cells', () => {
    const root = planTree({ units: [{ id: 'PL', table: [['Căn cứ'], ['Nghị định số 59/2023/NĐ-CP']] }] });
    expect(extractCitations(root, testFile()).facts.citations.map(({ where, number }) => [where, number])).toEqual([
      ['PL', '59/2023/NĐ-CP'],
    ]);
  });
});

describe('extractMentions', () => {
  it('finds anaphora and leaves places alone', () => {
    const text = 'Theo Kế hoạch này và Nghị quyết nêu trên; các kế hoạch trên địa bàn xã; Quyết định trên.';
    const root = planTree({ units: [{ id: 'I', text }] });
    expect(extractMentions(root, testFile()).facts.mentions.map(({ raw }) => raw)).toEqual([
      'Kế hoạch này',
      'Nghị quyết nêu trên',
      'Quyết định trên',
    ]);
  });
});

describe('extractCrossReferences', () => {
  it('finds references to this plan, not pinpoints of other documents', () => {
    const units = [
      { id: 'I', text: 'Ngoài nhiệm vụ tại Khoản 1 Mục IV nêu trên, thực hiện khoản 2 Điều 9 Luật Tiếp công dân.' },
      {
        id: 'II',
        text: 'Theo mục 3.2, phần I, Thông báo số 92-TB/TU; chi tiết tại Phụ lục I kèm theo Kế hoạch này.',
      },
    ];
    const { crossReferences } = extractCrossReferences(planTree({ units }), testFile()).facts;
    expect(crossReferences.map(({ where, raw }) => [where, raw])).toEqual([
      ['I', 'Khoản 1 Mục IV'],
      ['II', 'Phụ lục I'],
    ]);
  });
});
