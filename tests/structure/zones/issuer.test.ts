import { describe, expect, it } from 'vitest';
import { issuerOfAttachment, issuerOfPreamble } from '../../../src/structure/zones/issuer-name.ts';
import { issuerKey, issuerLevel, issuerProvince, provincesIn } from '../../../src/structure/zones/issuer-place.ts';

describe('issuerOfPreamble', () => {
  it.each([
    [
      'Thực hiện Kế hoạch số 12/KH-UBND của UBND huyện, UBND xã An Phú xây dựng và ban hành Kế hoạch như sau:',
      'UBND xã An Phú',
    ],
    [
      'Căn cứ Luật; Ban Chỉ đạo tỉnh về cải cách hành chính (Ban Chỉ đạo tỉnh) ban hành Kế hoạch:',
      'Ban Chỉ đạo tỉnh về cải cách hành chính',
    ],
    ['Căn cứ Luật, Sở Văn hóa, Thể thao và Du lịch ban hành Kế hoạch như sau:', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Nhằm nâng cao, Đoàn xã phối hợp Hội Phụ nữ xây dựng kế hoạch như sau:', 'Đoàn xã'],
    ['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\nCăn cứ Luật;', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH'],
    ['Thực hiện sự chỉ đạo của Sở Nội vụ, nay xây dựng kế hoạch:', null],
    ['Căn cứ Luật Thanh tra;', null],
  ])('reads %j', (preamble, issuer) => {
    expect(issuerOfPreamble(preamble)).toBe(issuer);
  });
});

describe('issuerOfAttachment', () => {
  it('reads who issued the decision', () => {
    expect(issuerOfAttachment('(Ban hành kèm theo Quyết định số 12/QĐ-UBND của UBND xã An Phú)')).toBe(
      'UBND xã An Phú',
    );
    expect(issuerOfAttachment('(Kèm theo Kế hoạch này)')).toBeNull();
  });
});

describe('issuerLevel', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN XÃ AN PHÚ', null, 'commune'],
    ['UBND THỊ XÃ SƠN HẢI', null, 'district'],
    ['PHÒNG NỘI VỤ', 'UBND HUYỆN BÌNH KHÊ', 'district'],
    ['SỞ NỘI VỤ', null, 'province'],
    ['UBND THÀNH PHỐ HỒ CHÍ MINH', null, 'province'],
    ['UBND THÀNH PHỐ SƠN HẢI', null, 'district'],
    ['BỘ NỘI VỤ', null, 'central'],
    ['BỘ CHỈ HUY QUÂN SỰ TỈNH LAM GIANG', null, 'province'],
    ['TRƯỜNG TIỂU HỌC AN PHÚ', 'PHÒNG GD&ĐT HUYỆN BÌNH KHÊ', 'unit'],
    ['BAN CHỈ ĐẠO QUY CHẾ DÂN CHỦ Ở CƠ SỞ', null, null],
  ] as const)('%s under %s: %s', (name, parent, level) => {
    expect(issuerLevel(name, parent)).toBe(level);
  });
});

describe('issuerProvince', () => {
  const evidence = { names: ['UBND XÃ AN PHÚ'], place: 'An Phú', level: 'commune' as const, date: null, text: '' };

  it('is named in the letterhead, or is the place, or the only one in the text', () => {
    expect(issuerProvince({ ...evidence, names: ['SỞ NỘI VỤ', 'UBND TỈNH TÂY NINH'] })).toBe('Tây Ninh');
    expect(issuerProvince({ ...evidence, names: ['SỞ NỘI VỤ'], place: 'Gia Lai', level: 'province' })).toBe('Gia Lai');
    expect(issuerProvince({ ...evidence, text: 'của Ủy ban nhân dân tỉnh Tây Ninh' })).toBe('Tây Ninh');
  });

  it('cannot be told from two, and a central body has none', () => {
    expect(issuerProvince({ ...evidence, text: 'tỉnh Tây Ninh và tỉnh Long An' })).toBeNull();
    expect(issuerProvince({ ...evidence, names: ['BỘ NỘI VỤ'], place: 'Hà Nội', level: 'central' })).toBeNull();
  });

  it('reads names after level nouns only', () => {
    expect(
      provincesIn('Tỉnh ủy Đắk Lắk, TP. Hồ Chí Minh, xã Bình Dương, tỉnh ta', null).map(({ name }) => name),
    ).toEqual(['Đắk Lắk', 'Hồ Chí Minh']);
  });
});

describe('issuerKey', () => {
  it('is one for all spellings', () => {
    const key = 'uy-ban-nhan-dan-xa-an-phu@tay-ninh';
    expect(issuerKey('UBND xã An Phú', null, 'Tây Ninh')).toBe(key);
    expect(issuerKey('UỶ BAN NHÂN DÂN XÃ AN PHÚ', null, 'Tây Ninh')).toBe(key);
    expect(issuerKey('VĂN PHÒNG', 'UBND TỈNH LAM GIANG', null)).toBe('van-phong-uy-ban-nhan-dan-tinh-lam-giang');
  });
});
