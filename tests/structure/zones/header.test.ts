import { describe, expect, it } from 'vitest';
import type { CleanText, PlanHeader } from '../../../src/model/index.ts';
import { headerNode, segmentZones, signatureNode } from '../../../src/structure/zones/index.ts';
import { cleanOf, column } from './clean-of.ts';

/** The header's fields, read with the line after the header as preamble. */
function headerOf(clean: CleanText): Omit<PlanHeader, 'regions'> {
  const zones = segmentZones(clean);
  const zone = zones.find(({ type }) => type === 'header') ?? { type: 'header' as const, start: 0, end: 0 };
  const first = clean.lines[zone.end];
  const preamble = first ? [{ type: 'paragraph' as const, span: { start: first.start, end: first.end } }] : [];
  const { header } = headerNode(clean, zone, { preamble, closing: [], signatures: [signatureNode(clean, zones)] });
  return header;
}

const titleOf = (text: string): string | null => headerOf(cleanOf(text)).title;
const stateColumns = (left: string, date: string) => [
  ...column('left', left),
  ...column('right', `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n${date}`),
];

describe('headerNode', () => {
  it('joins the names of joint issuers at their hyphen', () => {
    const { issuer, type } = headerOf(
      cleanOf(
        ...stateColumns('SỞ Y TẾ -\nTỈNH ĐOÀN LAM GIANG\nSố: 52/KHPH-SYT-TĐTN', 'Lam Giang, ngày 21 tháng 8 năm 2023'),
        '\nKẾ HOẠCH LIÊN NGÀNH\nChăm sóc sức khỏe học sinh năm 2023\n\nCăn cứ Luật Trẻ em;',
      ),
    );
    expect([issuer.name, issuer.parent, type]).toEqual(['SỞ Y TẾ - TỈNH ĐOÀN LAM GIANG', null, 'Kế hoạch liên ngành']);
  });

  it('ends a title whose last word names a level where the preamble begins', () => {
    const title = 'Làm sạch dữ liệu đất đai trên địa bàn phường';
    expect(titleOf(`KẾ HOẠCH\n${title}\n\nThực hiện Kế hoạch số 5/KH-UBND, UBND phường xây dựng kế hoạch:`)).toBe(
      title,
    );
  });

  it('reads a title that begins with V/v, and one below a type with a colon', () => {
    expect(titleOf('KẾ HOẠCH\nV/v làm đường thôn năm 2024\n\nCăn cứ Luật;')).toBe('V/v làm đường thôn năm 2024');
    expect(titleOf('KẾ HOẠCH:\nLàm đường thôn năm 2024\n\nCăn cứ Luật;')).toBe('Làm đường thôn năm 2024');
  });

  it('goes on with a title at a quotation mark, and ends it where a ground begins without a gap', () => {
    const title = 'Tổ chức “Tháng Công nhân” và hưởng ứng\n“Tháng hành động về an toàn lao động” năm 2024';
    expect(titleOf(`KẾ HOẠCH\n${title}\n\nCăn cứ Luật;`)).toBe(title.replace('\n', ' '));
    const preamble = `Căn cứ Luật Thực hiện dân chủ ở cơ sở và ${'các văn bản của cấp trên, '.repeat(5)}UBND xã ban hành Kế hoạch như sau:`;
    expect(titleOf(`KẾ HOẠCH\nThực hiện dân chủ ở cơ sở năm 2024\n${preamble}`)).toBe(
      'Thực hiện dân chủ ở cơ sở năm 2024',
    );
  });

  it('reads a letterhead without a type line below a line of the page it was on', () => {
    const { issuer, number, date } = headerOf(
      cleanOf(
        'Trang văn bản của tỉnh: vui lòng đăng nhập để xem toàn văn và tải tệp đính kèm.',
        ...stateColumns('UBND TỈNH LAM GIANG\nSố: 130/KH-UBND', 'Lam Giang, ngày 13 tháng 7 năm 2022'),
        '\nThực hiện Luật Trẻ em, UBND tỉnh ban hành Kế hoạch như sau:\n1. Mục đích',
      ),
    );
    expect([issuer.name, number, date]).toEqual(['UBND TỈNH LAM GIANG', '130/KH-UBND', '2022-07-13']);
  });

  it('reads a State letterhead whole', () => {
    const clean = cleanOf(
      ...stateColumns('ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\nSố: 45/KH-UBND', 'An Phú, ngày 06 tháng 02 năm 2024'),
      '\nKẾ HOẠCH\nThực hiện dân chủ trong hoạt động của cơ quan\nnăm 2024\n\nCăn cứ Luật Thực hiện dân chủ ở cơ sở; tỉnh Tây Ninh.',
    );
    const title = clean.text.indexOf('năm 2024\nCăn') + 'năm 2024'.length;
    expect(headerOf(clean)).toEqual({
      issuer: {
        name: 'ỦY BAN NHÂN DÂN XÃ AN PHÚ',
        parent: null,
        level: 'commune',
        province: 'Tây Ninh',
        key: 'uy-ban-nhan-dan-xa-an-phu@tay-ninh',
      },
      number: '45/KH-UBND',
      place: 'An Phú',
      date: '2024-02-06',
      type: 'Kế hoạch',
      title: 'Thực hiện dân chủ trong hoạt động của cơ quan năm 2024',
      period: '2024',
      dialect: 'state',
      urgency: null,
      secrecy: null,
      draft: false,
      span: { start: 0, end: title },
    });
  });

  it('reads a Party letterhead: the last body above the star', () => {
    const header = headerOf(
      cleanOf(
        ...column('left', 'TỈNH ỦY LAM GIANG\nBAN CHỈ ĐẠO\nPHÒNG, CHỐNG THAM NHŨNG\n*\nSố 07-KH/BCĐ'),
        ...column('right', 'ĐẢNG CỘNG SẢN VIỆT NAM\nLam Giang, ngày 05 tháng 02 năm 2027'),
        '\nKẾ HOẠCH\nkiểm tra việc tiếp công dân quý I năm 2027\n-----',
      ),
    );
    expect(header).toMatchObject({
      issuer: { name: 'BAN CHỈ ĐẠO PHÒNG, CHỐNG THAM NHŨNG', parent: 'TỈNH ỦY LAM GIANG', level: 'province' },
      number: '07-KH/BCĐ',
      date: '2027-02-05',
      title: 'kiểm tra việc tiếp công dân quý I năm 2027',
      period: '2027-01/2027-03',
      dialect: 'party',
    });
  });

  it('reads marks and a date that was left open', () => {
    const header = headerOf(
      cleanOf(
        ...stateColumns('UBND THỊ XÃ SƠN HẢI\nPHÒNG NỘI VỤ\nSố:      /KH-PNV', 'Sơn Hải, ngày      tháng 02 năm 2024'),
        'DỰ THẢO LẦN 2\nHOẢ TỐC\nMẬT\nKẾ HOẠCH\nCông tác năm 2024',
      ),
    );
    expect(header).toMatchObject({
      issuer: { name: 'PHÒNG NỘI VỤ', parent: 'UBND THỊ XÃ SƠN HẢI', level: 'district' },
      number: '/KH-PNV',
      place: 'Sơn Hải',
      date: null,
      urgency: 'HỎA TỐC',
      secrecy: 'MẬT',
      draft: true,
    });
  });

  it('reads a damaged letterhead', () => {
    const header = headerOf(
      cleanOf(`ÙY BAN NHÀN DÂN
        XÃ AN PHÚ
        Sô: lO1/KH-UBND
        CỌNG HÒA XÃ HỘI CHỦ NGHÍA VIỆT
        NAM
        Độc lập— Tự do-Hạnh phúc
        An Phú, ngày Ô6 tháng 02 năm 2024
        K Ế H O Ạ C H
        Công tác năm 2024`),
    );
    expect(header).toMatchObject({
      issuer: { name: 'ÙY BAN NHÀN DÂN XÃ AN PHÚ', level: 'commune' },
      number: '101/KH-UBND',
      date: '2024-02-06',
      type: 'Kế hoạch',
    });
  });

  it('passes over the stamps of signing and receiving', () => {
    const header = headerOf(
      cleanOf(`Ký bởi: Ủy ban nhân dân xã An Phú
        CÔNG VĂN ĐẾN
        Số: 1234
        ỦY BAN NHÂN DÂN
        XÃ AN PHÚ
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Số: 45/KH-UBND
        An Phú, ngày 06 tháng 02 năm 2024
        KẾ HOẠCH
        Công tác năm 2024`),
    );
    expect(header).toMatchObject({ issuer: { name: 'ỦY BAN NHÂN DÂN XÃ AN PHÚ' }, number: '45/KH-UBND' });
  });

  it('takes the issuer from the preamble where the letterhead is lost', () => {
    const header = headerOf(
      cleanOf(
        'KẾ HOẠCH\nCông tác năm 2024\n\nCăn cứ Luật Thanh tra; thực hiện Kế hoạch số 12/KH-UBND của UBND tỉnh, Sở Văn hóa, Thể thao và Du lịch (Sở) ban hành Kế hoạch như sau:',
      ),
    );
    expect(header.issuer).toMatchObject({ name: 'Sở Văn hóa, Thể thao và Du lịch', level: 'province' });
  });

  it('takes the issuer of an attached plan from the parenthesis under the title', () => {
    const clean = cleanOf(
      'KẾ HOẠCH\nPhát triển du lịch giai đoạn 2021 - 2025\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND\nngày 03 tháng 01 năm 2021 của UBND huyện Bình Khê)\n\nI. MỤC TIÊU\nPhát triển.',
    );
    expect(headerOf(clean)).toMatchObject({
      number: null,
      period: '2021/2025',
      issuer: { name: 'UBND huyện Bình Khê' },
    });
  });

  it('takes the issuer from the signature last', () => {
    const header = headerOf(
      cleanOf('KẾ HOẠCH\nCông tác\n\nI. NỘI DUNG\nHọp dân.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLý Thị Sao'),
    );
    expect(header.issuer.name).toBe('ỦY BAN NHÂN DÂN');
  });

  it('reads a letter, which prints no type', () => {
    const header = headerOf(
      cleanOf(
        ...stateColumns(
          'UBND TỈNH LAM GIANG\nSỞ NỘI VỤ\nSố: 214/SNV-CCVC\nV/v báo cáo kết quả\nthực hiện dân chủ',
          'Lam Giang, ngày 20 tháng 4 năm 2024',
        ),
        'Kính gửi: Ủy ban nhân dân các huyện.\nSở Nội vụ đề nghị báo cáo.',
      ),
    );
    expect(header).toMatchObject({
      type: null,
      number: '214/SNV-CCVC',
      title: 'V/v báo cáo kết quả thực hiện dân chủ',
    });
  });

  it('gives an empty header where there is none', () => {
    expect(headerOf(cleanOf('Bài viết về công tác dân vận.'))).toMatchObject({
      type: null,
      title: null,
      span: { start: 0, end: 0 },
    });
  });
});

describe('the title', () => {
  it('goes on over lines that begin in small letters', () => {
    expect(
      titleOf(
        'KẾ HOẠCH\nTriển khai công tác dân vận\n\nvà công tác tôn giáo năm 2024\n\nThực hiện Kế hoạch số 12/KH-UBND',
      ),
    ).toBe('Triển khai công tác dân vận và công tác tôn giáo năm 2024');
  });

  it('goes on behind a line that breaks off', () => {
    expect(
      titleOf(
        'KẾ HOẠCH\nThực hiện Nghị quyết số 12-NQ/TU của\nBan Thường vụ Tỉnh ủy về công tác cán bộ\n\nCăn cứ Luật',
      ),
    ).toBe('Thực hiện Nghị quyết số 12-NQ/TU của Ban Thường vụ Tỉnh ủy về công tác cán bộ');
  });

  it('ends at a second opener without a gap', () => {
    expect(
      titleOf(
        'KẾ HOẠCH\nThực hiện công tác dân vận năm 2024\nThực hiện Kế hoạch số 12/KH-UBND của tỉnh, UBND xã ban hành kế hoạch:\nI. A',
      ),
    ).toBe('Thực hiện công tác dân vận năm 2024');
  });

  it('ends where capitals end', () => {
    expect(
      titleOf(
        'KẾ HOẠCH\nTHỰC HIỆN QUYẾT ĐỊNH SỐ 1899/QĐ-TTG\nVỀ PHÒNG THỦ DÂN SỰ\nThực hiện Quyết định số 1899/QĐ-TTg, UBND xã ban hành kế hoạch như sau:',
      ),
    ).toBe('THỰC HIỆN QUYẾT ĐỊNH SỐ 1899/QĐ-TTG VỀ PHÒNG THỦ DÂN SỰ');
  });

  it('may stand on the line of the type', () => {
    expect(titleOf('KẾ HOẠCH Công tác dân vận\nnăm 2024\n\nCăn cứ Luật')).toBe('Công tác dân vận năm 2024');
  });

  it('may be missing', () => {
    expect(
      titleOf(
        'KẾ HOẠCH\n\nThực hiện Kế hoạch số 25/KH-UBND ngày 05/02/2024 của Ủy ban nhân dân huyện về công tác dân vận, Ủy ban nhân dân xã xây dựng kế hoạch cụ thể như sau:\n\nI. A',
      ),
    ).toBeNull();
  });

  it('leaves out the line of the author', () => {
    expect(titleOf('KẾ HOẠCH\nCỦA BAN THƯỜNG VỤ\nkiểm tra, giám sát năm 2026\n-----\n- Căn cứ Điều lệ Đảng;')).toBe(
      'kiểm tra, giám sát năm 2026',
    );
  });
});
