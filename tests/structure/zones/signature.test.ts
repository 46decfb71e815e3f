import { describe, expect, it } from 'vitest';
import type { CleanText } from '../../../src/model/index.ts';
import { segmentZones, signatureNode } from '../../../src/structure/zones/index.ts';
import { cleanOf, column } from './clean-of.ts';

const signaturesOf = (clean: CleanText) =>
  signatureNode(clean, segmentZones(clean)).signatures.map(({ span, ...signature }) => ({
    ...signature,
    text: clean.text.slice(span.start, span.end),
  }));

describe('signatureNode', () => {
  it('reads the signature zone and places it', () => {
    const clean = cleanOf(
      'KẾ HOẠCH\nCông tác\nI. A',
      ...column('left', 'Nơi nhận:\n- Lưu: VT.'),
      ...column('right', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLý Thị Sao'),
    );
    expect(signaturesOf(clean)).toEqual([
      {
        capacity: ['TM. ỦY BAN NHÂN DÂN'],
        position: 'CHỦ TỊCH',
        name: 'Lý Thị Sao',
        text: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLý Thị Sao',
      },
    ]);
  });

  it('takes heads that ran into the recipients from there', () => {
    const clean = cleanOf(
      'KẾ HOẠCH\nCông tác\nI. A\nNơi nhận:\n- UBND huyện; KT. CHỦ TỊCH\n- Các thôn;   PHÓ CHỦ TỊCH\n- Lưu: VT.\nLý Thị Sao',
    );
    expect(signaturesOf(clean).map(({ capacity, position, name }) => ({ capacity, position, name }))).toEqual([
      { capacity: ['KT. CHỦ TỊCH'], position: 'PHÓ CHỦ TỊCH', name: 'Lý Thị Sao' },
    ]);
  });

  it('leaves out the copier', () => {
    const clean = cleanOf(
      'KẾ HOẠCH\nCông tác\nI. A\nCHỦ TỊCH\nLý Thị Sao\nSAO Y\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nVũ Văn Sáu',
    );
    expect(signaturesOf(clean).map(({ name }) => name)).toEqual(['Lý Thị Sao']);
  });

  it('gives damaged posts of a recognised page their marks', () => {
    const clean = cleanOf('KẾ HOẠCH\nCông tác\nI. A\nKT.CHỦ TICH\nPHO CHỦ TỊCH\nLý Thị Sao');
    const words = [{ start: 0, end: clean.text.length, page: 1, box: [0, 0, 1, 1] as const, confidence: 0.8 }];
    expect(signaturesOf({ ...clean, words })[0]).toMatchObject({ capacity: ['KT.CHỦ TỊCH'], position: 'PHÓ CHỦ TỊCH' });
    expect(signaturesOf(clean)[0]).toMatchObject({ capacity: ['KT.CHỦ TICH'], position: 'PHO CHỦ TỊCH' });
  });

  it('is empty without a signature', () => {
    expect(signaturesOf(cleanOf('KẾ HOẠCH\nCông tác\nI. A'))).toEqual([]);
  });
});
