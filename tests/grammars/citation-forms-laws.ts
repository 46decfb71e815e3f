import type { ExpectedCitation } from './citation-forms.ts';

type Law = readonly [text: string, raw: string, type: string, number: string | null, date: string | null, name: string];

/** Laws by name, by number and by both; what the sentence goes on with is never part of the name. */
const LAWS: readonly Law[] = [
  ['Luật Lưu trữ năm 2011 do Chi cục Văn thư thực hiện', 'Luật Lưu trữ năm 2011', 'Luật', null, '2011', 'Lưu trữ'],
  ['Luật Đường bộ do Sở Giao thông vận tải phổ biến', 'Luật Đường bộ', 'Luật', null, null, 'Đường bộ'],
  ['phổ biến các bộ Luật Đường bộ', 'Luật Đường bộ', 'Luật', null, null, 'Đường bộ'],
  ['đồng bộ, Luật Đường sắt', 'Luật Đường sắt', 'Luật', null, null, 'Đường sắt'],
  ['bộ Luật Hình sự năm 2015', 'bộ Luật Hình sự năm 2015', 'Bộ luật', null, '2015', 'Hình sự'],
  ['Bộ luật Lao động năm 2019', 'Bộ luật Lao động năm 2019', 'Bộ luật', null, '2019', 'Lao động'],
  ['Bộ Luật Dân sự 2015', 'Bộ Luật Dân sự 2015', 'Bộ luật', null, '2015', 'Dân sự'],
  ['theo luật đất đai 2024, pháp luật đất đai', 'luật đất đai 2024', 'Luật', null, '2024', 'đất đai'],
  [
    'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013',
    'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013',
    'Hiến pháp',
    null,
    '2013',
    'nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  ],
  ['theo Luật Trẻ em năm 2016;', 'Luật Trẻ em năm 2016', 'Luật', null, '2016', 'Trẻ em'],
  ['theo Luật Thư viện (2019)', 'Luật Thư viện (2019)', 'Luật', null, '2019', 'Thư viện'],
  ['Luật Đầu tư công số 58/2024/QH15', 'Luật Đầu tư công số 58/2024/QH15', 'Luật', '58/2024/QH15', null, 'Đầu tư công'],
  [
    'Luật Bảo vệ môi trường ngày 17/11/2020',
    'Luật Bảo vệ môi trường ngày 17/11/2020',
    'Luật',
    null,
    '2020-11-17',
    'Bảo vệ môi trường',
  ],
  ['Luật Thanh niên được phổ biến', 'Luật Thanh niên', 'Luật', null, null, 'Thanh niên'],
  ['Luật Đất đai và các văn bản', 'Luật Đất đai', 'Luật', null, null, 'Đất đai'],
  ['khoản 2 Điều 5 Luật Nhà ở', 'Luật Nhà ở', 'Luật', null, null, 'Nhà ở'],
  ['Luật Cán bộ, công chức năm 2008', 'Luật Cán bộ, công chức năm 2008', 'Luật', null, '2008', 'Cán bộ, công chức'],
  [
    'Luật Phòng, chống tham nhũng năm 2018',
    'Luật Phòng, chống tham nhũng năm 2018',
    'Luật',
    null,
    '2018',
    'Phòng, chống tham nhũng',
  ],
  ['Luật Phòng cháy và chữa cháy', 'Luật Phòng cháy và chữa cháy', 'Luật', null, null, 'Phòng cháy và chữa cháy'],
  ['Luật An toàn thực phẩm năm 2010', 'Luật An toàn thực phẩm năm 2010', 'Luật', null, '2010', 'An toàn thực phẩm'],
  ['Luật Bảo hiểm y tế', 'Luật Bảo hiểm y tế', 'Luật', null, null, 'Bảo hiểm y tế'],
  ['Pháp lệnh Dân quân năm 2004', 'Pháp lệnh Dân quân năm 2004', 'Pháp lệnh', null, '2004', 'Dân quân'],
  ['Luật Lâm nghiệp năm 2017 và kế hoạch', 'Luật Lâm nghiệp năm 2017', 'Luật', null, '2017', 'Lâm nghiệp'],
  ['Luật Thủy lợi tại các xã', 'Luật Thủy lợi', 'Luật', null, null, 'Thủy lợi'],
  ['Luật Di sản văn hóa trong trường học', 'Luật Di sản văn hóa', 'Luật', null, null, 'Di sản văn hóa'],
  ['Luật Viên chức năm 2010 cho đội ngũ', 'Luật Viên chức năm 2010', 'Luật', null, '2010', 'Viên chức'],
  ['Luật Ngân sách nhà nước năm 2015', 'Luật Ngân sách nhà nước năm 2015', 'Luật', null, '2015', 'Ngân sách nhà nước'],
];

/** Two laws in one sentence. */
const PAIRS: readonly (readonly [first: string, second: string])[] = [
  ['Khiếu nại', 'Tố cáo'],
  ['Trẻ em', 'Thanh niên'],
  ['Đất đai', 'Nhà ở'],
  ['Viên chức', 'Thanh tra'],
  ['Lâm nghiệp', 'Chăn nuôi'],
];

/** Laws, codes and ordinances. */
export const LAW_FORMS: readonly (readonly [text: string, found: readonly ExpectedCitation[]])[] = [
  ...LAWS.map(([text, ...[raw, type, number, date, name]]): readonly [string, ExpectedCitation[]] => [
    text,
    [[raw, type, number, date, null, name]],
  ]),
  ...PAIRS.map(([first, second]): readonly [string, ExpectedCitation[]] => [
    `tuyên truyền Luật ${first} và Luật ${second} cho hội viên`,
    [
      [`Luật ${first}`, 'Luật', null, null, null, first],
      [`Luật ${second}`, 'Luật', null, null, null, second],
    ],
  ]),
];
