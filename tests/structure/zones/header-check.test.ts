import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { checkHeader, headerNode, segmentZones } from '../../../src/structure/zones/index.ts';
import { cleanOf } from './clean-of.ts';

function rulesOf(text: string): string[] {
  const clean = cleanOf(text);
  const zone = segmentZones(clean).find(({ type }) => type === 'header') ?? {
    type: 'header' as const,
    start: 0,
    end: 0,
  };
  const file = new VFile();
  checkHeader(file, headerNode(clean, zone, { preamble: [], closing: [], signatures: [] }));
  return file.messages.map((message) => `${message.source}:${message.ruleId}`);
}

it('reports nothing on a whole header', () => {
  expect(
    rulesOf('UBND XÃ AN PHÚ\nSố: 45/KH-UBND\nAn Phú, ngày 12 tháng 3 năm 2025\nKẾ HOẠCH\nCông tác năm 2025'),
  ).toEqual([]);
});

it('reports a blank number and an open date', () => {
  expect(
    rulesOf('UBND XÃ AN PHÚ\nSố:   /KH-UBND\nAn Phú, ngày   tháng 3 năm 2025\nKẾ HOẠCH\nCông tác năm 2025'),
  ).toEqual(['header:blank-number', 'header:undated']);
});

it('reports what is missing', () => {
  expect(rulesOf('I. MỤC ĐÍCH')).toEqual([
    'header:missing-number',
    'header:missing-title',
    'header:missing-issuer',
    'header:missing-date',
  ]);
});
