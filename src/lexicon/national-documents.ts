/** A document of a central body that plans all over the country cite. */
export interface NationalDocument {
  /** As in `Citation.key`: number in canonical separators, and the year where the number holds none. */
  readonly key: string;
  readonly type: string;
  /** Null for the Constitution. */
  readonly number: string | null;
  /** Date of passing or signing, ISO 8601. */
  readonly date: string;
  readonly issuer: string;
  /** For laws the name without "Luật", else the subject in short. */
  readonly title: string;
  /** `sure`: number, date and issuer are certain; `likely`: one of them was not checked against the gazette. */
  readonly certainty: 'sure' | 'likely';
}

const QH = 'Quốc hội';
const CP = 'Chính phủ';
const TTG = 'Thủ tướng Chính phủ';
const BCT = 'Bộ Chính trị';
const BBT = 'Ban Bí thư';
const BCH = 'Ban Chấp hành Trung ương Đảng';

type Row = readonly [number: string, date: string, issuer: string, title: string, certainty?: 'likely'];

function documents(type: string, rows: readonly Row[]): NationalDocument[] {
  return rows.map(([number, date, issuer, title, certainty]) => ({
    key: /\/(?:19|20)\d\d\//.test(number) ? number : `${number}@${date.slice(0, 4)}`,
    type,
    number,
    date,
    issuer,
    title,
    certainty: certainty ?? 'sure',
  }));
}

const laws = (rows: readonly (readonly [name: string, number: string, date: string])[]): NationalDocument[] =>
  rows.map(([title, number, date]) => ({
    key: number,
    type: 'Luật',
    number,
    date,
    issuer: QH,
    title,
    certainty: 'sure',
  }));

/**
 * The registry. Sources: official gazette (congbao.chinhphu.vn), national database of legal documents (vbpl.vn), document
 * archive of the Party (tulieuvankien.dangcongsan.vn). A mismatch with a plan is worth a warning, never a correction.
 */
export const NATIONAL_DOCUMENTS: readonly NationalDocument[] = [
  {
    key: 'hien-phap@2013',
    type: 'Hiến pháp',
    number: null,
    date: '2013-11-28',
    issuer: QH,
    title: 'nước Cộng hòa xã hội chủ nghĩa Việt Nam',
    certainty: 'sure',
  },
  ...laws([
    ['Thực hiện dân chủ ở cơ sở', '10/2022/QH15', '2022-11-10'],
    ['Khiếu nại', '02/2011/QH13', '2011-11-11'],
    ['Tố cáo', '25/2018/QH14', '2018-06-12'],
    ['Tiếp công dân', '42/2013/QH13', '2013-11-25'],
    ['Tiếp cận thông tin', '104/2016/QH13', '2016-04-06'],
    ['Thanh tra', '56/2010/QH12', '2010-11-15'],
    ['Thanh tra', '11/2022/QH15', '2022-11-14'],
    ['Phòng, chống tham nhũng', '36/2018/QH14', '2018-11-20'],
    ['Thực hành tiết kiệm, chống lãng phí', '44/2013/QH13', '2013-11-26'],
    ['Tổ chức Chính phủ', '76/2015/QH13', '2015-06-19'],
    ['Tổ chức Chính phủ', '63/2025/QH15', '2025-02-18'],
    ['Tổ chức chính quyền địa phương', '77/2015/QH13', '2015-06-19'],
    ['Tổ chức chính quyền địa phương', '65/2025/QH15', '2025-02-19'],
    ['Tổ chức chính quyền địa phương', '72/2025/QH15', '2025-06-16'],
    [
      'sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương',
      '47/2019/QH14',
      '2019-11-22',
    ],
    ['Cán bộ, công chức', '22/2008/QH12', '2008-11-13'],
    ['Cán bộ, công chức', '80/2025/QH15', '2025-06-24'],
    ['Viên chức', '58/2010/QH12', '2010-11-15'],
    ['sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức', '52/2019/QH14', '2019-11-25'],
    ['Ban hành văn bản quy phạm pháp luật', '80/2015/QH13', '2015-06-22'],
    ['sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật', '63/2020/QH14', '2020-06-18'],
    ['Ban hành văn bản quy phạm pháp luật', '64/2025/QH15', '2025-02-19'],
    ['Mặt trận Tổ quốc Việt Nam', '75/2015/QH13', '2015-06-09'],
    ['Phổ biến, giáo dục pháp luật', '14/2012/QH13', '2012-06-20'],
    ['Hòa giải ở cơ sở', '35/2013/QH13', '2013-06-20'],
    ['Thi đua, khen thưởng', '06/2022/QH15', '2022-06-15'],
    ['Ngân sách nhà nước', '83/2015/QH13', '2015-06-25'],
    ['Đất đai', '45/2013/QH13', '2013-11-29'],
    ['Đất đai', '31/2024/QH15', '2024-01-18'],
    ['Bảo vệ bí mật nhà nước', '29/2018/QH14', '2018-11-15'],
    ['Lưu trữ', '01/2011/QH13', '2011-11-11'],
    ['Lưu trữ', '33/2024/QH15', '2024-06-21'],
    ['Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân', '85/2015/QH13', '2015-06-25'],
    ['Bảo vệ môi trường', '72/2020/QH14', '2020-11-17'],
    ['Giáo dục', '43/2019/QH14', '2019-06-14'],
    ['Đầu tư công', '39/2019/QH14', '2019-06-13'],
    ['Đầu tư', '61/2020/QH14', '2020-06-17'],
    ['Doanh nghiệp', '59/2020/QH14', '2020-06-17'],
    ['Cư trú', '68/2020/QH14', '2020-11-13'],
    ['Căn cước', '26/2023/QH15', '2023-11-27'],
    ['Trẻ em', '102/2016/QH13', '2016-04-05'],
    ['Thanh niên', '57/2020/QH14', '2020-06-16'],
    ['An ninh mạng', '24/2018/QH14', '2018-06-12'],
    ['Trợ giúp pháp lý', '11/2017/QH14', '2017-06-20'],
    ['Đấu thầu', '22/2023/QH15', '2023-06-23'],
    ['Giao dịch điện tử', '20/2023/QH15', '2023-06-22'],
  ]),
  ...documents('Bộ luật', [
    ['45/2019/QH14', '2019-11-20', QH, 'Lao động'],
    ['100/2015/QH13', '2015-11-27', QH, 'Hình sự'],
    ['91/2015/QH13', '2015-11-24', QH, 'Dân sự'],
  ]),
  ...documents('Nghị quyết', [
    ['202/2025/QH15', '2025-06-12', QH, 'sắp xếp đơn vị hành chính cấp tỉnh'],
    ['203/2025/QH15', '2025-06-16', QH, 'sửa đổi, bổ sung một số điều của Hiến pháp'],
    ['30c/NQ-CP', '2011-11-08', CP, 'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011 - 2020'],
    ['76/NQ-CP', '2021-07-15', CP, 'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030'],
    ['25-NQ/TW', '2013-06-03', BCH, 'tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận'],
    ['18-NQ/TW', '2017-10-25', BCH, 'sắp xếp tổ chức bộ máy của hệ thống chính trị'],
    ['19-NQ/TW', '2017-10-25', BCH, 'đơn vị sự nghiệp công lập'],
    ['26-NQ/TW', '2018-05-19', BCH, 'xây dựng đội ngũ cán bộ các cấp'],
    ['27-NQ/TW', '2022-11-09', BCH, 'Nhà nước pháp quyền xã hội chủ nghĩa Việt Nam'],
    ['43-NQ/TW', '2023-11-24', BCH, 'đại đoàn kết toàn dân tộc'],
    ['57-NQ/TW', '2024-12-22', BCT, 'khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia'],
  ]),
  ...documents('Pháp lệnh', [
    ['34/2007/PL-UBTVQH11', '2007-04-20', 'Ủy ban Thường vụ Quốc hội', 'Thực hiện dân chủ ở xã, phường, thị trấn'],
  ]),
  ...documents('Nghị quyết liên tịch', [
    [
      '09/2008/NQLT-CP-UBTWMTTQVN',
      '2008-04-17',
      'Chính phủ, Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
      'hướng dẫn thi hành Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn',
      'likely',
    ],
  ]),
  ...documents('Nghị định', [
    ['29/1998/NĐ-CP', '1998-05-11', CP, 'Quy chế thực hiện dân chủ ở xã', 'likely'],
    ['79/2003/NĐ-CP', '2003-07-07', CP, 'Quy chế thực hiện dân chủ ở xã'],
    ['04/2015/NĐ-CP', '2015-01-09', CP, 'dân chủ trong cơ quan hành chính nhà nước và đơn vị sự nghiệp công lập'],
    ['59/2023/NĐ-CP', '2023-08-14', CP, 'quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở'],
    ['145/2020/NĐ-CP', '2020-12-14', CP, 'điều kiện lao động và quan hệ lao động'],
    ['149/2018/NĐ-CP', '2018-11-07', CP, 'quy chế dân chủ ở cơ sở tại nơi làm việc'],
    ['159/2016/NĐ-CP', '2016-11-29', CP, 'Ban Thanh tra nhân dân'],
    ['30/2020/NĐ-CP', '2020-03-05', CP, 'công tác văn thư'],
    ['61/2018/NĐ-CP', '2018-04-23', CP, 'cơ chế một cửa, một cửa liên thông'],
    ['107/2021/NĐ-CP', '2021-12-06', CP, 'sửa đổi, bổ sung Nghị định 61/2018/NĐ-CP'],
    ['118/2025/NĐ-CP', '2025-06-09', CP, 'cơ chế một cửa, một cửa liên thông'],
    ['63/2010/NĐ-CP', '2010-06-08', CP, 'kiểm soát thủ tục hành chính'],
    ['45/2020/NĐ-CP', '2020-04-08', CP, 'thủ tục hành chính trên môi trường điện tử'],
    ['90/2020/NĐ-CP', '2020-08-13', CP, 'đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức'],
    ['48/2023/NĐ-CP', '2023-07-17', CP, 'sửa đổi, bổ sung Nghị định 90/2020/NĐ-CP'],
    ['112/2020/NĐ-CP', '2020-09-18', CP, 'xử lý kỷ luật cán bộ, công chức, viên chức'],
    ['09/2019/NĐ-CP', '2019-01-24', CP, 'chế độ báo cáo của cơ quan hành chính nhà nước'],
    ['59/2019/NĐ-CP', '2019-07-01', CP, 'quy định chi tiết Luật Phòng, chống tham nhũng'],
    ['64/2014/NĐ-CP', '2014-06-26', CP, 'quy định chi tiết Luật Tiếp công dân'],
    ['124/2020/NĐ-CP', '2020-10-19', CP, 'quy định chi tiết Luật Khiếu nại'],
    ['31/2019/NĐ-CP', '2019-04-10', CP, 'quy định chi tiết Luật Tố cáo'],
    ['34/2016/NĐ-CP', '2016-05-14', CP, 'quy định chi tiết Luật Ban hành văn bản quy phạm pháp luật'],
    ['154/2020/NĐ-CP', '2020-12-31', CP, 'sửa đổi, bổ sung Nghị định 34/2016/NĐ-CP'],
    ['78/2025/NĐ-CP', '2025-04-01', CP, 'quy định chi tiết Luật Ban hành văn bản quy phạm pháp luật'],
    ['45/2025/NĐ-CP', '2025-02-28', CP, 'cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, huyện'],
  ]),
  ...documents('Chỉ thị', [
    [
      '16/CT-TTg',
      '2018-05-16',
      TTG,
      'tăng cường và đổi mới công tác dân vận trong cơ quan hành chính nhà nước',
      'likely',
    ],
    ['33/CT-TTg', '2021-11-26', TTG, 'tiếp tục tăng cường và đổi mới công tác dân vận của cơ quan hành chính nhà nước'],
    ['26/CT-TTg', '2016-09-05', TTG, 'kỷ luật, kỷ cương trong các cơ quan hành chính nhà nước'],
    ['30-CT/TW', '1998-02-18', BCT, 'xây dựng và thực hiện Quy chế dân chủ ở cơ sở'],
    ['35-CT/TW', '2014-05-26', BCT, 'công tác tiếp công dân và giải quyết khiếu nại, tố cáo'],
    ['35-CT/TW', '2019-05-30', BCT, 'đại hội đảng bộ các cấp'],
    ['05-CT/TW', '2016-05-15', BCT, 'học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh'],
    ['37-CT/TW', '2019-09-03', BBT, 'xây dựng quan hệ lao động hài hòa, ổn định và tiến bộ'],
  ]),
  ...documents('Quyết định', [
    ['749/QĐ-TTg', '2020-06-03', TTG, 'Chương trình Chuyển đổi số quốc gia'],
    ['06/QĐ-TTg', '2022-01-06', TTG, 'Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử'],
    ['468/QĐ-TTg', '2021-03-27', TTG, 'đổi mới việc thực hiện cơ chế một cửa, một cửa liên thông'],
    [
      '766/QĐ-TTg',
      '2022-06-23',
      TTG,
      'Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp',
    ],
    ['19/2025/QĐ-TTg', '2025-06-30', TTG, 'Bảng danh mục và mã số các đơn vị hành chính Việt Nam'],
    ['1847/QĐ-TTg', '2018-12-27', TTG, 'Đề án Văn hóa công vụ'],
    ['290-QĐ/TW', '2010-02-25', BCT, 'Quy chế công tác dân vận của hệ thống chính trị', 'likely'],
    ['23-QĐ/TW', '2021-07-30', BCT, 'Quy chế công tác dân vận của hệ thống chính trị', 'likely'],
    ['217-QĐ/TW', '2013-12-12', BCT, 'Quy chế giám sát và phản biện xã hội'],
    ['218-QĐ/TW', '2013-12-12', BCT, 'tham gia góp ý xây dựng Đảng, xây dựng chính quyền'],
  ]),
  ...documents('Thông tư', [
    ['01/2016/TT-BNV', '2016-01-13', 'Bộ Nội vụ', 'hướng dẫn một số nội dung của Nghị định 04/2015/NĐ-CP'],
    ['01/2011/TT-BNV', '2011-01-19', 'Bộ Nội vụ', 'thể thức và kỹ thuật trình bày văn bản hành chính'],
  ]),
  ...documents('Thông tư liên tịch', [
    ['55/2005/TTLT-BNV-VPCP', '2005-05-06', 'Bộ Nội vụ, Văn phòng Chính phủ', 'thể thức và kỹ thuật trình bày văn bản'],
  ]),
  ...documents('Kết luận', [
    ['65-KL/TW', '2010-03-04', BBT, 'tiếp tục thực hiện Chỉ thị 30-CT/TW'],
    ['43-KL/TW', '2019-01-07', BCT, 'tiếp tục thực hiện Nghị quyết 25-NQ/TW', 'likely'],
    ['114-KL/TW', '2015-07-14', BBT, 'nâng cao hiệu quả công tác dân vận của cơ quan nhà nước các cấp'],
    ['120-KL/TW', '2016-01-07', BCT, 'xây dựng và thực hiện Quy chế dân chủ ở cơ sở'],
    ['01-KL/TW', '2021-05-18', BCT, 'tiếp tục thực hiện Chỉ thị 05-CT/TW'],
    ['21-KL/TW', '2021-10-25', BCH, 'đẩy mạnh xây dựng, chỉnh đốn Đảng và hệ thống chính trị'],
  ]),
  ...documents('Quy định', [
    ['11-QĐi/TW', '2019-02-18', BCT, 'trách nhiệm của người đứng đầu cấp ủy trong việc tiếp dân', 'likely'],
    ['08-QĐi/TW', '2018-10-25', BCH, 'trách nhiệm nêu gương của cán bộ, đảng viên'],
    ['37-QĐ/TW', '2021-10-25', BCH, 'những điều đảng viên không được làm'],
    ['66-QĐ/TW', '2017-02-06', BBT, 'thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng'],
    ['399-QĐ/TW', '2026-01-09', BBT, 'thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng', 'likely'],
  ]),
  ...documents('Hướng dẫn', [
    ['01-HD/VPTW', '1998-02-02', 'Văn phòng Trung ương Đảng', 'thể thức văn bản của Đảng', 'likely'],
    ['11-HD/VPTW', '2004-05-28', 'Văn phòng Trung ương Đảng', 'thể thức văn bản của Đảng', 'likely'],
    ['36-HD/VPTW', '2018-04-03', 'Văn phòng Trung ương Đảng', 'thể thức và kỹ thuật trình bày văn bản của Đảng'],
    [
      '05-HD/VPTW',
      '2026-05-27',
      'Văn phòng Trung ương Đảng',
      'thể thức và kỹ thuật trình bày văn bản của Đảng',
      'likely',
    ],
  ]),
];

/** Types and figures by which everybody knows a document, folded; the value is its key. Usage in provincial plans. */
export const NICKNAMES: Readonly<Record<string, string>> = {
  'de an 06': '06/QĐ-TTg@2022',
  'chi thi 05': '05-CT/TW@2016',
};
