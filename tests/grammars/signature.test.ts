import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSignatures } from '../../grammars/signature.ts';

const signers = (...lines: string[]) =>
  parseSignatures(lines.join('\n')).map(({ capacity, position, name, copy }) => ({ capacity, position, name, copy }));
const signer = (capacity: string[], position: string | null, name: string | null, copy = false) => ({
  capacity,
  position,
  name,
  copy,
});

describe('parseSignatures', () => {
  it('reads capacity, post and name of a State plan', () => {
    expect(signers('TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lý Thị Sao')).toEqual([
      signer(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'], 'PHÓ CHỦ TỊCH', 'Lý Thị Sao'),
    ]);
  });

  it('reads a body that begins like a family name, and a title in any case', () => {
    expect(signers('ĐOÀN THANH NIÊN', 'BÍ THƯ', 'Ths. Lý Thị Sao')).toEqual([signer([], 'BÍ THƯ', 'Lý Thị Sao')]);
  });

  it('reads slashes of a Party plan', () => {
    expect(signers('T/M ĐẢNG ỦY', 'PHÓ BÍ THƯ THƯỜNG TRỰC', 'Hà Văn Mẫu')).toEqual([
      signer(['T/M ĐẢNG ỦY'], 'PHÓ BÍ THƯ THƯỜNG TRỰC', 'Hà Văn Mẫu'),
    ]);
  });

  it('joins two posts held at once', () => {
    expect(signers('PHÓ BÍ THƯ', 'kiêm', 'TRƯỞNG BAN', 'Vi Văn Dụ')).toEqual([
      signer([], 'PHÓ BÍ THƯ kiêm TRƯỞNG BAN', 'Vi Văn Dụ'),
    ]);
  });

  it('passes over seal marks, stamps and clerks', () => {
    expect(
      signers(
        'GIÁM ĐỐC',
        '(Đã ký)',
        'Ký bởi: Sở Nội vụ',
        'Thời gian ký: 06.02.2024 14:57',
        'K.Hạnh',
        '★',
        'Trần Thị Bưởi',
      ),
    ).toEqual([signer([], 'GIÁM ĐỐC', 'Trần Thị Bưởi')]);
  });

  it('reads a name behind a seal mark on its line', () => {
    expect(signers('( Đã ký) Trần Thị Bưởi')).toEqual([signer([], null, 'Trần Thị Bưởi')]);
  });

  it('forgives damaged capacities', () => {
    expect(signers('TM ỦY BAN NHÂN DÂN', 'KT, CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lý ¡Thị Sao').at(0)).toEqual(
      signer(['TM ỦY BAN NHÂN DÂN', 'KT, CHỦ TỊCH'], 'PHÓ CHỦ TỊCH', 'Lý Thị Sao'),
    );
  });

  it('glues a capacity that was wrapped', () => {
    expect(signers('TM. ỦY BAN NHÂN', 'DÂN', 'KT.', 'CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lý Thị Sao')).toEqual([
      signer(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'], 'PHÓ CHỦ TỊCH', 'Lý Thị Sao'),
    ]);
    expect(signers('KT. BỘ TRƯỞNG,', 'CHỦ NHIỆM', 'PHÓ CHỦ NHIỆM', 'Lý Thị Sao')).toEqual([
      signer(['KT. BỘ TRƯỞNG, CHỦ NHIỆM'], 'PHÓ CHỦ NHIỆM', 'Lý Thị Sao'),
    ]);
  });

  it('takes an acting head as a capacity', () => {
    expect(signers('Q. GIÁM ĐỐC', "H' Nhung Niê Kdăm")).toEqual([signer(['Q. GIÁM ĐỐC'], null, "H' Nhung Niê Kdăm")]);
  });

  it('reads several signers and leaves out the names of their bodies', () => {
    expect(
      signers(
        'SỞ Y TẾ',
        'KT. GIÁM ĐỐC',
        'PHÓ GIÁM ĐỐC',
        'BS. Đỗ Thị Hằng',
        'CÔNG AN TỈNH',
        'GIÁM ĐỐC',
        'Đại tá Cao Văn Bình',
      ),
    ).toEqual([signer(['KT. GIÁM ĐỐC'], 'PHÓ GIÁM ĐỐC', 'Đỗ Thị Hằng'), signer([], 'GIÁM ĐỐC', 'Cao Văn Bình')]);
  });

  it('marks the copier', () => {
    expect(
      signers('CHỦ TỊCH', 'Lý Thị Sao', 'SAO Y BẢN CHÍNH', 'TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', 'Vũ Văn Sáu'),
    ).toEqual([signer([], 'CHỦ TỊCH', 'Lý Thị Sao'), signer(['TL. CHỦ TỊCH'], 'CHÁNH VĂN PHÒNG', 'Vũ Văn Sáu', true)]);
  });

  it('reads a name in capitals and one that lost a capital', () => {
    expect(signers('CHỦ TỊCH', 'NGUYỄN VĂN BA')).toEqual([signer([], 'CHỦ TỊCH', 'NGUYỄN VĂN BA')]);
    expect(signers('CHỦ TỊCH', 'Nguyễn văn Ba')).toEqual([signer([], 'CHỦ TỊCH', 'Nguyễn văn Ba')]);
  });

  it('keeps an unknown post as printed', () => {
    expect(signers('KT. TRƯỞNG TRẠM', 'TRẠM PHÓ', 'Lý Thị Sao')).toEqual([
      signer(['KT. TRƯỞNG TRẠM'], 'TRẠM PHÓ', 'Lý Thị Sao'),
    ]);
  });

  it('finds no signer in running text', () => {
    expect(signers('Yêu cầu các cơ quan, đơn vị triển khai thực hiện.', '- Sở Nội vụ;')).toEqual([]);
  });

  it('gives offsets into the text', () => {
    const text = '(ký)\nCHỦ TỊCH\n\nLý Thị Sao\n';
    const [match] = parseSignatures(text);
    expect(text.slice(match!.start, match!.end)).toBe('CHỦ TỊCH\n\nLý Thị Sao');
  });

  it('never throws and keeps its offsets inside any text', () => {
    const scrap = fc.constantFrom(
      'TM. ',
      'KT.',
      'CHỦ TỊCH',
      'kiêm',
      '\n',
      '(',
      'Lý Thị Sao',
      '★',
      'SAO Y',
      ' ',
      'x',
      'Q.',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(scrap).map((parts) => parts.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          for (const { start, end } of parseSignatures(text)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});
