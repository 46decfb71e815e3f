import { describe, expect, test } from 'vitest';
import { judgeTextLayer } from '../../src/read/page-verdict.ts';

const linesOf = (text: string) => text.split('\n').map((line) => ({ text: line }));

const GOOD = linesOf(`ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ AN PHÚ Độc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND An Phú, ngày 12 tháng 3 năm 2025
Triển khai cải cách hành chính trên địa bàn xã năm 2025`);

const GARBLED = linesOf(`CQNG HoAxA H()I CHiJ NGHiA VI$T NAM
DQc l~p - Tl}' do - H~nh phuc
KE HO~CH tri@n khai thµc hi~n dan chti trong ho~t dQng cua ca quan nam 2024
Can cu Luat Thµc hi~n dan chu o' co' so' ngay 10 thang 11 nam 2022`);

const WITHOUT_MARKS = linesOf(`UY BAN NHAN DAN XA AN PHU
Ke hoach trien khai cai cach hanh chinh tren dia ban xa nam 2025
Can cu Luat To chuc chinh quyen dia phuong ngay 19 thang 6 nam 2015`);

describe('judgeTextLayer', () => {
  test('uses a Vietnamese text layer', () => {
    expect(judgeTextLayer(GOOD)).toEqual({ usable: true, reason: null });
  });

  test('uses a good hidden layer over a scan', () => {
    expect(judgeTextLayer(GOOD, { fullPageImage: true })).toEqual({ usable: true, reason: null });
  });

  test('refuses the hidden layer of a reader without Vietnamese', () => {
    expect(judgeTextLayer(GARBLED, { fullPageImage: true })).toEqual({ usable: false, reason: 'garbled text layer' });
  });

  test('refuses a layer that lost its marks', () => {
    expect(judgeTextLayer(WITHOUT_MARKS)).toEqual({ usable: false, reason: 'garbled text layer' });
  });

  test('refuses glyphs without a meaning', () => {
    expect(judgeTextLayer(linesOf('\uE012\uE013\uE044 \uE055\uE012 năm 2025'))).toEqual({
      usable: false,
      reason: 'unmapped glyphs',
    });
  });

  test('refuses the few words of a digital signature stamped on a scan', () => {
    expect(judgeTextLayer(linesOf('Ký bởi: UBND xã An Phú'), { fullPageImage: true })).toEqual({
      usable: false,
      reason: 'text layer without the page’s text',
    });
  });

  test('uses a short page that is no scan', () => {
    expect(judgeTextLayer(linesOf('2'))).toEqual({ usable: true, reason: null });
  });

  test('finds no layer on an empty page', () => {
    expect(judgeTextLayer([])).toEqual({ usable: false, reason: 'no text layer' });
  });
});
