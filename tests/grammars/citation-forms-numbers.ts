import type { ExpectedCitation } from './citation-forms.ts';

type Numbered = readonly [raw: string, type: string, number: string | null, date: string | null];

/** Symbols and dates as they are printed and damaged; neither issuer nor subject. */
const NUMBERED: readonly Numbered[] = [
  ['Nghị quyết số 66.4/2025/NQ-CP ngày 01/9/2025', 'Nghị quyết', '66.4/2025/NQ-CP', '2025-09-01'],
  ['Kế hoạch số 9/KH-BCĐ389 ngày 03/01/2024', 'Kế hoạch', '9/KH-BCĐ389', '2024-01-03'],
  ['Mệnh lệnh số 04/ML-BCH ngày 02/01/2020', 'Mệnh lệnh', '04/ML-BCH', '2020-01-02'],
  ['Công điện số 01/CĐ-UBND hồi 15 giờ 30 phút ngày 2/2/2024', 'Công điện', '01/CĐ-UBND', '2024-02-02'],
  ['Quyết định số …/QĐ-UBND', 'Quyết định', '/QĐ-UBND', null],
  ['Kết luận thanh tra số 07/KL-TTr ngày 22/8/2023', 'Kết luận thanh tra', '07/KL-TTr', '2023-08-22'],
  ['Kết luận kiểm tra số 03-KL/UBKT', 'Kết luận kiểm tra', '03-KL/UBKT', null],
  ['Công văn số 08 /SKHĐT- TH ngày 07/01/2025', 'Công văn', '08/SKHĐT-TH', '2025-01-07'],
  ['Công văn số 112/SNV-CCHC ngày 5/3/2024', 'Công văn', '112/SNV-CCHC', '2024-03-05'],
  ['Công văn 77/UBND-VX', 'Công văn', '77/UBND-VX', null],
  ['Quyết định số 15/2021/QĐ-UBND', 'Quyết định', '15/2021/QĐ-UBND', null],
  ['Quyết định số: 301/QĐ-UBND, ngày 02 tháng 4 năm 2023', 'Quyết định', '301/QĐ-UBND', '2023-04-02'],
  ['Quyết định 06/QĐ-TTg năm 2022', 'Quyết định', '06/QĐ-TTg', '2022'],
  ['QĐ số 12/QĐ-SYT ngày 9.6.2023', 'Quyết định', '12/QĐ-SYT', '2023-06-09'],
  ['NQ 27-NQ/TW', 'Nghị quyết', '27-NQ/TW', null],
  ['Nghị quyết số 27 – NQ/TW, ngày 09-11-2022', 'Nghị quyết', '27-NQ/TW', '2022-11-09'],
  ['Nghị quyết số 52/NQ-HĐND ngày 08/12/2023', 'Nghị quyết', '52/NQ-HĐND', '2023-12-08'],
  ['Nghị quyết số 1211/2016/UBTVQH13', 'Nghị quyết', '1211/2016/UBTVQH13', null],
  ['Chỉ thị số 05-CT/TU', 'Chỉ thị', '05-CT/TU', null],
  ['Chỉ thị 23/CT-TTg ngày 04/9/2022', 'Chỉ thị', '23/CT-TTg', '2022-09-04'],
  ['Thông tư số 01/2023/TT-VPCP', 'Thông tư', '01/2023/TT-VPCP', null],
  ['Thông tư liên tịch số 13/2015/TTLT-BYT-BTC', 'Thông tư liên tịch', '13/2015/TTLT-BYT-BTC', null],
  ['Thông báo số 88-TB/HU ngày 15/7/2022', 'Thông báo', '88-TB/HU', '2022-07-15'],
  ['Thông báo kết luận số 19/TB-UBND', 'Thông báo kết luận', '19/TB-UBND', null],
  ['Hướng dẫn số 21-HD/BTCTW', 'Hướng dẫn', '21-HD/BTCTW', null],
  ['Hướng dẫn số 05/HD-SNV ngày 20/02/2024', 'Hướng dẫn', '05/HD-SNV', '2024-02-20'],
  ['Quy định số 37-QĐ/TW ngày 25/10/2021', 'Quy định', '37-QĐ/TW', '2021-10-25'],
  ['Quy chế số 02-QC/TU', 'Quy chế', '02-QC/TU', null],
  ['Chương trình số 10-CTr/TU ngày 01/6/2021', 'Chương trình', '10-CTr/TU', '2021-06-01'],
  ['Chương trình hành động số 16-CTr/HU', 'Chương trình hành động', '16-CTr/HU', null],
  ['Kế hoạch số 33-KH/ĐU ngày 18/01/2024', 'Kế hoạch', '33-KH/ĐU', '2024-01-18'],
  ['Kế hoạch số 3456/KH-UBND', 'Kế hoạch', '3456/KH-UBND', null],
  ['KH 17/KH-BCĐ', 'Kế hoạch', '17/KH-BCĐ', null],
  ['Báo cáo số 99/BC-SYT ngày 30/11/2023', 'Báo cáo', '99/BC-SYT', '2023-11-30'],
  ['Tờ trình số 14/TTr-SXD ngày 11/4/2024', 'Tờ trình', '14/TTr-SXD', '2024-04-11'],
  ['Công điện số 02/CĐ-TTg', 'Công điện', '02/CĐ-TTg', null],
  ['Đề án số 04-ĐA/TU', 'Đề án', '04-ĐA/TU', null],
  ['Văn bản hợp nhất số 07/VBHN-BTC', 'Văn bản hợp nhất', '07/VBHN-BTC', null],
  ['Phương án số 06/PA-UBND ngày 09/9/2023', 'Phương án', '06/PA-UBND', '2023-09-09'],
  ['Nghị định số 154/2020/NĐ-CP', 'Nghị định', '154/2020/NĐ-CP', null],
];

/** Types, symbols and dates. */
export const NUMBER_FORMS: readonly (readonly [text: string, found: readonly ExpectedCitation[]])[] = NUMBERED.map(
  ([raw, type, number, date]) => [`rà soát theo ${raw}; báo cáo kết quả`, [[raw, type, number, date, null, null]]],
);
