import { describe, expect, it } from 'vitest';
import { type CleanText, editText, type SectionNode } from '../../../src/model/index.ts';
import { footnotesNode, zoneEdits } from '../../../src/structure/zones/index.ts';
import { cleanOf, type TestLine } from './clean-of.ts';

/** A unit that is one line of the text. */
function unit(clean: CleanText, line: number, id: string, children: readonly SectionNode[] = []): SectionNode {
  const { start, end } = clean.lines[line]!;
  return {
    type: 'section',
    span: { start, end },
    id,
    path: [id],
    marker: '',
    kind: 'roman',
    heading: null,
    repaired: null,
    confidence: 1,
    children: [{ type: 'paragraph', span: { start, end } }, ...children],
  };
}

const note = (text: string): TestLine => ({ text, role: 'footnote' });

function notesOf(...lines: TestLine[]) {
  const printed = cleanOf('I. Giám sát cộng đồng¹.\n1. Họp thôn theo Đề án2, năm 2024.', ...lines);
  const zone = { type: 'footnotes' as const, start: 2, end: printed.lines.length };
  const clean = editText(printed, zoneEdits(printed, [zone]));
  const sections = [unit(clean, 0, 'I', [unit(clean, 1, 'I/1')])];
  return footnotesNode(clean, zone, sections).footnotes.map(({ mark, where, text }) => [
    mark,
    where,
    clean.text.slice(text.start, text.end),
  ]);
}

describe('footnotesNode', () => {
  it('finds mark, text and carrier; joins what was wrapped', () => {
    expect(notesOf(note('¹ Theo Thông báo số 12-TB/TU'), note('của Tỉnh ủy.'), note('2 Đề án của xã.'))).toEqual([
      ['1', 'I', 'Theo Thông báo số 12-TB/TU của Tỉnh ủy.'],
      ['2', 'I/1', 'Đề án của xã.'],
    ]);
  });

  it('does not take a number in the text for a mark', () => {
    expect(notesOf(note('4 Số liệu năm trước.'))).toEqual([['4', null, 'Số liệu năm trước.']]);
  });

  it('keeps a note whose mark is lost', () => {
    expect(notesOf(note('Theo báo cáo của xã.'))).toEqual([['1', null, 'Theo báo cáo của xã.']]);
  });
});
