import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/model/index.ts';
import { normalise, normaliseVietnamese } from '../../src/normalise/index.ts';
import { boxedLine, boxedPages, line, textPage } from './draw.ts';

describe('normalise', () => {
  it('places every line and word and records what changed', () => {
    const [page] = boxedPages([['Ðảng ủy', 'xa\u0303 \u200B An']]);
    const clean = normalise([page!]);
    const [first, second] = page!.lines;
    expect(clean).toEqual({
      text: 'Đảng ủy\nxã An',
      lines: [
        { start: 0, end: 7, page: 1, box: first!.box, layout: first!.layout, role: 'flow' },
        { start: 8, end: 13, page: 1, box: second!.box, layout: second!.layout, role: 'flow' },
      ],
      words: [
        { start: 0, end: 4, page: 1, box: first!.words[0]!.box, confidence: null },
        { start: 5, end: 7, page: 1, box: first!.words[1]!.box, confidence: null },
        { start: 8, end: 10, page: 1, box: second!.words[0]!.box, confidence: null },
        { start: 11, end: 13, page: 1, box: second!.words[2]!.box, confidence: null },
      ],
      repairs: [{ from: 'Ðảng', to: 'Đảng', reason: 'look-alike', span: { start: 0, end: 4 } }],
    });
  });

  it('gives the reader’s regions as roles, footnotes before furniture', () => {
    const regions = ['stamp', 'page-number', 'body', 'footnote', 'running-head', 'handwriting'] as const;
    const lines = regions.map((region) => line(`dòng ${region}`, { region }));
    const clean = normalise([{ ...textPage(''), lines }]);
    const order = ['flow', 'footnote', 'stamp', 'page-number', 'running-head', 'handwriting'];
    expect(clean.lines.map(({ role }) => role)).toEqual(order);
  });

  it('gives an empty text for no pages and for blank lines', () => {
    const nothing = { text: '', lines: [], words: [], repairs: [] };
    expect(normalise([])).toEqual(nothing);
    expect(normalise([{ ...textPage(''), lines: [line('\u200B\u00AD')] }])).toEqual(nothing);
  });

  const part = fc.constantFrom(
    ...['Số: 45/KH-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'UBND XÃ AN PHÚ', 'Nơi nhận:', '- Như trên;', '2'],
    ...['TM. ỦY BAN NHÂN DÂN', 'An Phú, ngày 1 tháng 2 năm 2024', 'đồng¹', '¹ Theo', '_____', 'Ký bởi: A', 'Trang 2'],
    ...[
      'Ðảng',
      'KẾ HOẠCH',
      'Lê Văn Bá',
      '[1]',
      'ĐẾN',
      '      ',
      '\t',
      'và',
      'Trần Bá.',
      'x\u0301\u0302',
      '\u200B',
      '㐀',
    ],
  );
  const lineText = fc.array(fc.oneof(part, fc.string({ unit: 'binary', maxLength: 6 })), {
    minLength: 1,
    maxLength: 5,
  });
  const page = fc.tuple(fc.boolean(), fc.array(lineText, { maxLength: 12 })).map(
    ([boxed, texts]): Page => ({
      ...textPage(''),
      lines: texts
        .map((parts) => parts.join(' ').trim())
        .filter((text) => text !== '')
        .map((text, i) => (boxed ? boxedLine(text, 20 * i) : line(text, { gapBefore: i % 3 === 0 ? 1 : 0 }))),
    }),
  );
  const pages = fc.array(page, { maxLength: 4 }).map((list) => list.map((each, i) => ({ ...each, number: i + 1 })));
  const letters = (text: string): string => [...text.replace(/\s/g, '')].sort().join('');

  it('loses no letter, whatever the pages', () => {
    fc.assert(
      fc.property(pages, (list) => {
        const source = list.flatMap((each) => each.lines.map(({ text }) => normaliseVietnamese(text)));
        expect(letters(normalise(list, { repair: false }).text)).toBe(letters(source.join('')));
      }),
      { numRuns: 300 },
    );
  });

  it('covers the text with lines, and lines with words in order', () => {
    fc.assert(
      fc.property(pages, (list) => {
        const { text, lines, words, repairs } = normalise(list);
        expect(lines.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
        for (const { start, end } of lines) expect(text.slice(start, end).trim().length).toBe(end - start);
        for (const [i, word] of words.entries()) {
          expect(word.start).toBeLessThan(word.end);
          expect(word.start).toBeGreaterThanOrEqual(words[i - 1]?.end ?? 0);
        }
        for (const { span, to } of repairs) expect(text.slice(span.start, span.end)).toBe(to);
      }),
      { numRuns: 300 },
    );
  });
});
