import { describe, expect, it } from 'vitest';
import type { CleanText } from '../../../src/model/index.ts';
import { segmentZones } from '../../../src/structure/zones/index.ts';
import { cleanOf, column, linesOf } from './clean-of.ts';

/** Each zone with its first and last line. */
const zonesOf = (clean: CleanText): string[] =>
  segmentZones(clean).map((zone) => {
    const lines = linesOf(clean, zone);
    return lines.length === 1 ? `${zone.type}: ${lines[0]}` : `${zone.type}: ${lines[0]} … ${lines.at(-1)}`;
  });

const STATE_HEAD = [
  ...column('left', 'ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\nSố: 45/KH-UBND'),
  ...column(
    'right',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Phú, ngày 12 tháng 3 năm 2025',
  ),
];
const BODY = `
Căn cứ Luật Thực hiện dân chủ ở cơ sở năm 2022;
Ủy ban nhân dân xã xây dựng kế hoạch như sau:

I. MỤC ĐÍCH
Nâng cao nhận thức.
Trên đây là Kế hoạch của Ủy ban nhân dân xã./.`;
const RECIPIENTS = `
Nơi nhận:
- UBND huyện (b/c);
- Lưu: VT.`;
const SIGNATURE = `
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lý Thị Sao`;

describe('segmentZones', () => {
  it('cuts a State plan in two columns', () => {
    const clean = cleanOf(
      ...STATE_HEAD,
      '\nKẾ HOẠCH\nThực hiện dân chủ ở cơ sở năm 2025',
      BODY,
      ...column('left', 'Nơi nhận:\n- UBND huyện (b/c);\n- Lưu: VT.'),
      ...column('right', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLý Thị Sao'),
    );
    expect(zonesOf(clean)).toEqual([
      'header: ỦY BAN NHÂN DÂN … Thực hiện dân chủ ở cơ sở năm 2025',
      'body: Căn cứ Luật Thực hiện dân chủ ở cơ sở năm 2022; … Trên đây là Kế hoạch của Ủy ban nhân dân xã./.',
      'recipients: Nơi nhận: … - Lưu: VT.',
      'signature: TM. ỦY BAN NHÂN DÂN … Lý Thị Sao',
    ]);
  });

  it('takes a signature before the recipients', () => {
    const clean = cleanOf(`KẾ HOẠCH\nCông tác năm 2025${BODY}${SIGNATURE}${RECIPIENTS}`);
    expect(zonesOf(clean).slice(2)).toEqual([
      'signature: TM. ỦY BAN NHÂN DÂN … Lý Thị Sao',
      'recipients: Nơi nhận: … - Lưu: VT.',
    ]);
  });

  it('keeps appendices, a copier and moved lines apart', () => {
    const clean = cleanOf(
      `KẾ HOẠCH\nCông tác năm 2025${BODY}${RECIPIENTS}${SIGNATURE}`,
      'SAO Y BẢN CHÍNH\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nVũ Văn Sáu',
      '\nPHỤ LỤC I\nDANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số 45/KH-UBND)\n1. Tuyên truyền',
      '\nPHỤ LỤC II\nMẪU BÁO CÁO',
      { text: '1 Theo báo cáo của xã.', role: 'footnote' },
      { text: '2', role: 'page-number' },
    );
    expect(zonesOf(clean).slice(2)).toEqual([
      'recipients: Nơi nhận: … - Lưu: VT.',
      'signature: TM. ỦY BAN NHÂN DÂN … Vũ Văn Sáu',
      'appendix: PHỤ LỤC I … MẪU BÁO CÁO',
      'footnotes: 1 Theo báo cáo của xã.',
      'furniture: 2',
    ]);
  });

  it('does not take the signature in an attached form for that of the plan', () => {
    const clean = cleanOf(
      `KẾ HOẠCH\nCông tác năm 2025${BODY}`,
      '\nPHỤ LỤC\n(Kèm theo Kế hoạch số 45/KH-UBND)\nBÁO CÁO',
      SIGNATURE,
    );
    expect(zonesOf(clean)).toEqual([
      'header: KẾ HOẠCH … Công tác năm 2025',
      'body: Căn cứ Luật Thực hiện dân chủ ở cơ sở năm 2022; … Trên đây là Kế hoạch của Ủy ban nhân dân xã./.',
      'appendix: PHỤ LỤC … Lý Thị Sao',
    ]);
  });

  it('gives an article without a letterhead no header', () => {
    const clean = cleanOf(
      { text: 'Mẫu kế hoạch công tác năm 2025?', heading: 1 },
      `Người đọc hỏi về mẫu kế hoạch công tác năm 2025 của chi bộ, câu trả lời được trình bày ở phần dưới đây.
      Theo quy định hiện hành, chưa có mẫu kế hoạch thống nhất cho các cơ quan, đơn vị trên địa bàn cả nước.
      Tuy nhiên, có thể tham khảo các mẫu đã được nhiều cơ quan áp dụng trong những năm gần đây như sau.
      KẾ HOẠCH
      Công tác năm 2025`,
    );
    expect(zonesOf(clean)).toEqual(['body: Mẫu kế hoạch công tác năm 2025? … Công tác năm 2025']);
  });

  it('leaves the lines of a web page around the document to the furniture', () => {
    const clean = cleanOf(
      'Trang chủ\nĐăng nhập\nSố hiệu:\n45/KH-UBND\nNgười ký:\nLý Thị Sao',
      ...STATE_HEAD,
      `KẾ HOẠCH\nCông tác năm 2025${BODY}${RECIPIENTS}${SIGNATURE}`,
      'Lưu trữ\nGhi chú\nÝ kiến\nIn ấn\nChia sẻ\nGóp ý\nCảm ơn quý khách đã sử dụng dịch vụ của trang tin',
    );
    expect(zonesOf(clean)).toEqual([
      'furniture: Trang chủ … Lý Thị Sao',
      'header: ỦY BAN NHÂN DÂN … Công tác năm 2025',
      'body: Căn cứ Luật Thực hiện dân chủ ở cơ sở năm 2022; … Trên đây là Kế hoạch của Ủy ban nhân dân xã./.',
      'recipients: Nơi nhận: … - Lưu: VT.',
      'signature: TM. ỦY BAN NHÂN DÂN … Lý Thị Sao',
      'furniture: Lưu trữ … Cảm ơn quý khách đã sử dụng dịch vụ của trang tin',
    ]);
  });

  it('cuts a decision: the deciding words stay in the body', () => {
    const clean = cleanOf(
      ...STATE_HEAD,
      `QUYẾT ĐỊNH
      BAN HÀNH QUY CHẾ LÀM VIỆC

      CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN PHÚ

      Căn cứ Luật Tổ chức chính quyền địa phương;
      QUYẾT ĐỊNH:
      Điều 1. Ban hành Quy chế.`,
      SIGNATURE,
    );
    expect(zonesOf(clean)).toEqual([
      'header: ỦY BAN NHÂN DÂN … BAN HÀNH QUY CHẾ LÀM VIỆC',
      'body: CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN PHÚ … Điều 1. Ban hành Quy chế.',
      'signature: TM. ỦY BAN NHÂN DÂN … Lý Thị Sao',
    ]);
  });

  it('does not take a procedure for the recipients', () => {
    const tail = Array.from({ length: 60 }, (_, i) => `Bước ${i + 1} của thủ tục được thực hiện theo quy định.`);
    const clean = cleanOf(
      'KẾ HOẠCH\nCông tác năm 2025',
      'I. THỦ TỤC\nNơi nhận: Bộ phận Một cửa\n- Lưu hồ sơ theo quy định.',
      ...tail,
    );
    expect(segmentZones(clean).map((zone) => zone.type)).toEqual(['header', 'body']);
  });

  it('cuts nothing from nothing', () => {
    expect(segmentZones(cleanOf())).toEqual([]);
  });
});
