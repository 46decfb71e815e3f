import { describe, expect, it } from 'vitest';
import { findSymbol } from '../../../src/structure/zones/document-symbol.ts';

describe('findSymbol', () => {
  it.each([
    ['Số: 101/KH-UBND', '101/KH-UBND', 'state'],
    ['Số 03-KH/BCĐ', '03-KH/BCĐ', 'party'],
    ['Sô: lO1/KH-UBND', '101/KH-UBND', 'state'],
    ['Số:      /KH-UBND', '/KH-UBND', 'state'],
    ['Số: … /KH-UBND', '/KH-UBND', 'state'],
    ['Số - CTr/CB', '-CTr/CB', 'party'],
    ['Số: 1 01 /KH - UBND', '101/KH-UBND', 'state'],
    ['Số:\n70/2025/NQ-HĐND', '70/2025/NQ-HĐND', 'state'],
    ['Số: 30c/NQ-CP', '30c/NQ-CP', 'state'],
    ['Số: 2231/SNV-CCHC&PC', '2231/SNV-CCHC&PC', 'state'],
    ['Số: 36-QĐÐ/ĐU', '36-QĐ/ĐU', 'party'],
    ['Số: 101IKH-UBND', '101/KH-UBND', 'state'],
    ['Ở CƠ SỞ\nSố 07-KH/BCĐ', '07-KH/BCĐ', 'party'],
    ['ĐẾN Số: 1234\nSố: 45/KH-UBND', '45/KH-UBND', 'state'],
    ['45/KH-UBND', '45/KH-UBND', 'state'],
  ] as const)('reads %j', (text, number, dialect) => {
    expect(findSymbol(text)).toMatchObject({ number, dialect });
  });

  it.each(['Số: 1234', 'SỞ NỘI VỤ', 'Số 12 ngày 15/3/2024', 'giai đoạn 2021-2025', 'số điện thoại 0912/345', ''])(
    'finds none in %j',
    (text) => {
      expect(findSymbol(text)).toBeNull();
    },
  );
});
