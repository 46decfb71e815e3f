import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editText } from '../../../src/model/index.ts';
import {
  findTables,
  footnotesNode,
  headerNode,
  recipientsNode,
  segmentZones,
  signatureNode,
  tableNode,
  zoneEdits,
} from '../../../src/structure/zones/index.ts';
import { cleanOf, type TestLine } from './clean-of.ts';

const scrap = fc.constantFrom(
  'KẾ HOẠCH',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Số: 12/KH-UBND',
  'An Phú, ngày 12 tháng 3 năm 2025',
  'ỦY BAN NHÂN DÂN',
  'Căn cứ Luật;',
  'I. MỤC ĐÍCH',
  'STT',
  '1',
  'Nơi nhận:',
  '- Lưu: VT.',
  '- UBND huyện;',
  'KT. CHỦ TỊCH',
  'PHÓ CHỦ TỊCH',
  'Lý Thị Sao',
  'PHỤ LỤC I',
  '(Kèm theo Kế hoạch',
  '*',
  '-----',
  'SAO Y',
);
const text = fc.oneof(
  { weight: 6, arbitrary: scrap },
  { weight: 1, arbitrary: fc.string({ minLength: 1 }).map((raw) => raw.replace(/\s+/g, ' ').trim() || 'x') },
);
const cell = fc.record({ table: fc.nat(2), row: fc.nat(3), column: fc.nat(3), header: fc.boolean() });
const line: fc.Arbitrary<TestLine> = fc.record({
  text,
  gapBefore: fc.constantFrom(0, 0, 0.4, 1),
  column: fc.constantFrom(null, null, 'left' as const, 'right' as const),
  cell: fc.option(cell, { freq: 6, nil: null }),
  role: fc.constant('flow' as const),
});
const moved: fc.Arbitrary<TestLine> = fc.record({
  text,
  role: fc.constantFrom('footnote' as const, 'page-number' as const),
});

it('any text has gapless zones, sorted joins and nodes inside the text', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), fc.array(moved, { maxLength: 4 }), (flow, rest) => {
      const clean = cleanOf(...flow, ...rest);
      const zones = segmentZones(clean);
      expect(zones.map((zone) => zone.start)).toEqual([0, ...zones.map((zone) => zone.end)].slice(0, zones.length));
      expect(zones.at(-1)?.end ?? 0).toBe(clean.lines.length);
      const edits = zoneEdits(clean, zones);
      expect(edits.every((edit) => clean.text.slice(edit.start, edit.end) === '\n' && edit.text === ' ')).toBe(true);
      expect(edits.every((edit, i) => i === 0 || edits[i - 1]!.end <= edit.start)).toBe(true);
      const edited = editText(clean, edits);
      const signature = signatureNode(edited, zones);
      const header = zones.find(({ type }) => type === 'header') ?? { type: 'header' as const, start: 0, end: 0 };
      const nodes = [signature, headerNode(edited, header, { preamble: [], closing: [], signatures: [signature] })].map(
        ({ span }) => span,
      );
      for (const zone of zones) {
        if (zone.type === 'recipients') nodes.push(...recipientsNode(edited, zone).recipients.map(({ span }) => span));
        if (zone.type === 'footnotes') nodes.push(footnotesNode(edited, zone, []).span);
        if (zone.type !== 'body' && zone.type !== 'appendix') continue;
        for (const table of findTables(edited, zone))
          nodes.push(
            ...tableNode(edited, table)
              .rows.flat()
              .map(({ span }) => span),
          );
      }
      for (const { start, end } of nodes) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(edited.text.length);
      }
    }),
  );
});
