import { describe, expect, it } from 'vitest';
import { editText } from '../../../src/model/index.ts';
import { recipientsNode, zoneEdits } from '../../../src/structure/zones/index.ts';
import { cleanOf, type TestLine } from './clean-of.ts';

/** The recipients of a zone that is the whole document, its wrapped items joined. */
function recipientsOf(...lines: TestLine[]) {
  const printed = cleanOf(...lines);
  const zone = { type: 'recipients' as const, start: 0, end: printed.lines.length };
  const clean = editText(printed, zoneEdits(printed, [zone]));
  const { recipients } = recipientsNode(clean, zone);
  return recipients.map(({ name, note, span }) => ({ name, note, text: clean.text.slice(span.start, span.end) }));
}

describe('recipientsNode', () => {
  it('takes one recipient per item, its note apart', () => {
    expect(recipientsOf('Nơi nhận:\n- UBND huyện Bình Khê (để b/c);\n- Các ấp, khu phố;\n- Lưu: VT.')).toEqual([
      { name: 'UBND huyện Bình Khê', note: 'để b/c', text: 'UBND huyện Bình Khê (để b/c)' },
      { name: 'Các ấp, khu phố', note: null, text: 'Các ấp, khu phố' },
      { name: 'Lưu: VT', note: null, text: 'Lưu: VT' },
    ]);
  });

  it('keeps separators inside an item and joins what was wrapped', () => {
    expect(
      recipientsOf(
        'Nơi nhận: (VBĐT)\n- TT: Huyện ủy, HĐND huyện;\n- MTTQ xã; các tổ chức\nchính trị - xã hội;\n- Lưu: VT,\nVP.',
      ).map(({ name }) => name),
    ).toEqual(['TT: Huyện ủy, HĐND huyện', 'MTTQ xã; các tổ chức chính trị - xã hội', 'Lưu: VT, VP']);
  });

  it('keeps a parenthesis that is not the last, and one glued to a code', () => {
    expect(
      recipientsOf('- Ban Dân vận (cơ sở 2) (b/c),\n- Lưu: VT, NC(Ph).').map(({ name, note }) => [name, note]),
    ).toEqual([
      ['Ban Dân vận (cơ sở 2)', 'b/c'],
      ['Lưu: VT, NC(Ph)', null],
    ]);
  });

  it('splits a list on one line', () => {
    expect(recipientsOf('- Chính phủ; - Kiểm toán nhà nước; - Lưu: HC.').map(({ name }) => name)).toEqual([
      'Chính phủ',
      'Kiểm toán nhà nước',
      'Lưu: HC',
    ]);
  });

  it('reads items without dashes', () => {
    expect(recipientsOf('Nơi nhận:\nUBND huyện;\nCác đơn vị thuộc\nxã;\nLưu: VT.').map(({ name }) => name)).toEqual([
      'UBND huyện',
      'Các đơn vị thuộc xã',
      'Lưu: VT',
    ]);
  });

  it('reads a first item behind the label and cuts off a second column', () => {
    expect(
      recipientsOf('Nơi nhận: - UBND huyện;\n- Sở Nội vụ; KT. CHỦ TỊCH\n- Lưu: VT.').map(({ name }) => name),
    ).toEqual(['UBND huyện', 'Sở Nội vụ', 'Lưu: VT']);
  });

  it('does not take a unit code for a capacity', () => {
    expect(recipientsOf('- C, PCVPTU; P. KT,\n- Lưu VP.').map(({ name }) => name)).toEqual([
      'C, PCVPTU; P. KT',
      'Lưu VP',
    ]);
  });

  it('gives a label alone no recipient', () => {
    expect(recipientsOf('Nơi nhận: (VBĐT)')).toEqual([]);
  });
});
