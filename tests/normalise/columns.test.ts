import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/normalise/index.ts';
import { boxedPages, draw, textPage } from './draw.ts';

const linesOf = (text: string): string[] => draw(normalise([textPage(text)]));

describe('letterheads written row by row', () => {
  it('cuts at the national title, the motto and the place', () => {
    expect(
      linesOf(`ỦY BAN NHÂN DÂN CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ AN PHÚ Độc lập - Tự do - Hạnh phúc
------- ---------------
Số: 45/KH-UBND An Phú, ngày 12 tháng 3 năm 2025

KẾ HOẠCH`),
    ).toEqual([
      'left| ỦY BAN NHÂN DÂN',
      'left| XÃ AN PHÚ',
      'left| Số: 45/KH-UBND',
      'right| CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'right| Độc lập - Tự do - Hạnh phúc',
      'right| An Phú, ngày 12 tháng 3 năm 2025',
      'KẾ HOẠCH',
      'running-head: -------',
      'running-head: ---------------',
    ]);
  });

  it('cuts at wide gaps and takes the number below the date of a Party letterhead', () => {
    expect(
      linesOf(`TỈNH ỦY LAM GIANG          ĐẢNG CỘNG SẢN VIỆT NAM
      *                thị xã Sơn Hải, ngày 12 tháng 3 năm 2025
Số 45-KH/TU
KẾ HOẠCH`),
    ).toEqual([
      'left| TỈNH ỦY LAM GIANG',
      'left| *',
      'left| Số 45-KH/TU',
      'right| ĐẢNG CỘNG SẢN VIỆT NAM',
      'right| thị xã Sơn Hải, ngày 12 tháng 3 năm 2025',
      'KẾ HOẠCH',
    ]);
  });

  it('joins no columns that already stand one after the other', () => {
    const lines = ['UBND HUYỆN BÌNH KHÊ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
    expect(linesOf(lines.join('\n'))).toEqual(lines);
  });

  it('leaves a sentence that names the Party', () => {
    const text = 'Chào mừng Đại hội của ĐẢNG CỘNG SẢN VIỆT NAM';
    expect(linesOf(text)).toEqual([text]);
  });

  it('leaves pages with boxes to the reader', () => {
    const text = 'XÃ AN PHÚ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
    expect(draw(normalise(boxedPages([[text]])))).toEqual([text]);
  });
});

describe('recipients beside the signature', () => {
  it('cuts at capacities, posts and names', () => {
    expect(
      linesOf(`Nơi nhận: TM. ỦY BAN NHÂN DÂN
- Bộ Nội vụ; KT. CHỦ TỊCH
- CT, các PCT UBND; PHÓ CHỦ TỊCH
- Các phòng, ban;
- Lưu: VT, NC. Nguyễn Văn An
PHỤ LỤC`),
    ).toEqual([
      'left| Nơi nhận:',
      'left| - Bộ Nội vụ;',
      'left| - CT, các PCT UBND;',
      'left| - Các phòng, ban;',
      'left| - Lưu: VT, NC.',
      'right| TM. ỦY BAN NHÂN DÂN',
      'right| KT. CHỦ TỊCH',
      'right| PHÓ CHỦ TỊCH',
      'right| Nguyễn Văn An',
      'PHỤ LỤC',
    ]);
  });

  it('leaves the title before a name with the name', () => {
    expect(linesOf('Nơi nhận: TM. BAN CHẤP HÀNH\n- Các tổ (t/h); CHỦ TỊCH\n- Lưu CĐCS. Ths. Trần Thị Bưởi')).toEqual([
      ...['left| Nơi nhận:', 'left| - Các tổ (t/h);', 'left| - Lưu CĐCS.'],
      ...['right| TM. BAN CHẤP HÀNH', 'right| CHỦ TỊCH', 'right| Ths. Trần Thị Bưởi'],
    ]);
  });

  it('cuts at wide gaps', () => {
    expect(
      linesOf(`Nơi nhận:              T/M BAN THƯỜNG VỤ
- Như trên;                 BÍ THƯ
- Lưu Văn phòng.

                         Trần Thị Bình`),
    ).toEqual([
      'left| Nơi nhận:',
      'left| - Như trên;',
      'left| - Lưu Văn phòng.',
      'right| T/M BAN THƯỜNG VỤ',
      'right| BÍ THƯ',
      'right| Trần Thị Bình',
    ]);
  });

  it('leaves recipients above their signature', () => {
    const lines = ['Nơi nhận:', '- Sở Nội vụ;', '- Lưu: VT.', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê Văn Bá'];
    expect(linesOf(lines.join('\n'))).toEqual(lines);
  });
});
