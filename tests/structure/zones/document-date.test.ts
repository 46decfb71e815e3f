import { describe, expect, it } from 'vitest';
import { findPlaceDate } from '../../../src/structure/zones/document-date.ts';

describe('findPlaceDate', () => {
  it.each([
    ['An Phú, ngày 12 tháng 3 năm 2025', 'An Phú', '2025-03-12'],
    ['Số: 45/KH-UBND An Phú, ngày 12 tháng 3 năm 2025', 'An Phú', '2025-03-12'],
    ['XÃ AN PHÚ An Phú, ngày 12 tháng 3 năm 2025', 'An Phú', '2025-03-12'],
    ['TP. Hồ Chí Minh, ngày 01 tháng 12 năm 2024', 'TP. Hồ Chí Minh', '2024-12-01'],
    ['Thành phố Sơn Hải, ngày 02 tháng 3 năm 2024', 'Thành phố Sơn Hải', '2024-03-02'],
    ['Phường 3, ngày 02 tháng 3 năm 2024', 'Phường 3', '2024-03-02'],
    ['Bà Rịa - Vũng Tàu, ngày 3 tháng 3 năm 2021', 'Bà Rịa - Vũng Tàu', '2021-03-03'],
    ['Lam\nGiang, ngày\n22 tháng 11 năm 2025', 'Lam Giang', '2025-11-22'],
    ['An Phú, ngày 05/02/2024', 'An Phú', '2024-02-05'],
    ['An Phú, ngày Ô6 tháng l2 năm 2O24', 'An Phú', '2024-12-06'],
    ['An Phú, ngày     tháng 3 năm 2025', 'An Phú', null],
    ['An Phú, ngày ;6 tháng 3 năm 2025', 'An Phú', null],
    ['An Phú, ngày 31 tháng 02 năm 2025', 'An Phú', null],
    ['…..., ngày … tháng … năm ……', null, null],
  ])('reads %j', (text, place, date) => {
    expect(findPlaceDate(text)).toMatchObject({ place, date });
  });

  it.each(['An Phú, 12/3/2025', 'Số: 1234\nngày 07/02/2024', 'hằng ngày, hằng tháng', 'ngày hội đoàn kết', ''])(
    'finds none in %j',
    (text) => {
      expect(findPlaceDate(text)).toBeNull();
    },
  );
});
