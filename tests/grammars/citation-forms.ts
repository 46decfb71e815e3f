/** `[raw, type, number, date, issuer, title]` */
export type ExpectedCitation = readonly [
  raw: string,
  type: string,
  number: string | null,
  date: string | null,
  issuer: string | null,
  title: string | null,
];

/** Sentences with all that must be found in them, in order. Places, people and numbers are invented, laws are real. */
export const CITATION_FORMS: readonly (readonly [text: string, found: readonly ExpectedCitation[]])[] = [
  [
    'Căn cứ Nghị định số 201/2019/NĐ-CP ngày 15/3/2019 của Chính phủ quy định chi tiết về văn thư.',
    [
      [
        'Nghị định số 201/2019/NĐ-CP ngày 15/3/2019 của Chính phủ',
        'Nghị định',
        '201/2019/NĐ-CP',
        '2019-03-15',
        'Chính phủ',
        'quy định chi tiết về văn thư',
      ],
    ],
  ],
  ['Theo Nghị định 201/2019/NĐ-CP', [['Nghị định 201/2019/NĐ-CP', 'Nghị định', '201/2019/NĐ-CP', null, null, null]]],
  [
    'Nghị định số 201/2019/NĐ-CP, ngày 15/3/2019',
    [['Nghị định số 201/2019/NĐ-CP, ngày 15/3/2019', 'Nghị định', '201/2019/NĐ-CP', '2019-03-15', null, null]],
  ],
  [
    'Nghị định số: 201 /2019/ NĐ - CP',
    [['Nghị định số: 201 /2019/ NĐ - CP', 'Nghị định', '201/2019/NĐ-CP', null, null, null]],
  ],
  ['nghị định số 201/2019/NĐ-CP', [['nghị định số 201/2019/NĐ-CP', 'Nghị định', '201/2019/NĐ-CP', null, null, null]]],
  [
    'Kết luận số 77 -KL/TW ngày 06-3-2018 của Ban Bí thư',
    [['Kết luận số 77 -KL/TW ngày 06-3-2018 của Ban Bí thư', 'Kết luận', '77-KL/TW', '2018-03-06', 'Ban Bí thư', null]],
  ],
  ['Kết luận 77-KL/TW', [['Kết luận 77-KL/TW', 'Kết luận', '77-KL/TW', null, null, null]]],
  [
    'Chỉ thị số 12- CT/ĐUK, ngày 22/9/2023 của Ban Thường vụ Đảng ủy Khối',
    [
      [
        'Chỉ thị số 12- CT/ĐUK, ngày 22/9/2023 của Ban Thường vụ Đảng ủy Khối',
        'Chỉ thị',
        '12-CT/ĐUK',
        '2023-09-22',
        'Ban Thường vụ Đảng ủy Khối',
        null,
      ],
    ],
  ],
  [
    'Quyết định số 45-QĐ/TU ngày 27 tháng 11 năm 2015 của Tỉnh ủy',
    [
      [
        'Quyết định số 45-QĐ/TU ngày 27 tháng 11 năm 2015 của Tỉnh ủy',
        'Quyết định',
        '45-QĐ/TU',
        '2015-11-27',
        'Tỉnh ủy',
        null,
      ],
    ],
  ],
  [
    'Quyết định số 333/QĐ-UBND ngày 02.11.2022',
    [['Quyết định số 333/QĐ-UBND ngày 02.11.2022', 'Quyết định', '333/QĐ-UBND', '2022-11-02', null, null]],
  ],
  [
    'Quyết định số 333/QĐ-UBND ký ngày 02/11/2022 của UBND tỉnh Lam Giang',
    [
      [
        'Quyết định số 333/QĐ-UBND ký ngày 02/11/2022 của UBND tỉnh Lam Giang',
        'Quyết định',
        '333/QĐ-UBND',
        '2022-11-02',
        'UBND tỉnh Lam Giang',
        null,
      ],
    ],
  ],
  [
    'Công văn số 812/UBND-NC ngày 9/1/2020 của Chủ tịch UBND tỉnh',
    [
      [
        'Công văn số 812/UBND-NC ngày 9/1/2020 của Chủ tịch UBND tỉnh',
        'Công văn',
        '812/UBND-NC',
        '2020-01-09',
        'Chủ tịch UBND tỉnh',
        null,
      ],
    ],
  ],
  ['Công văn số 90-CV/TU', [['Công văn số 90-CV/TU', 'Công văn', '90-CV/TU', null, null, null]]],
  ['Luật Khiếu nại năm 2011', [['Luật Khiếu nại năm 2011', 'Luật', null, '2011', null, 'Khiếu nại']]],
  [
    'Luật Tố cáo 2018, Luật Tố cáo (2018)',
    [
      ['Luật Tố cáo 2018', 'Luật', null, '2018', null, 'Tố cáo'],
      ['Luật Tố cáo (2018)', 'Luật', null, '2018', null, 'Tố cáo'],
    ],
  ],
  ['Luật Tiếp công dân', [['Luật Tiếp công dân', 'Luật', null, null, null, 'Tiếp công dân']]],
  [
    'Luật Thực hiện dân chủ ở cơ sở ngày 10/11/2022 (có hiệu lực từ ngày 01/7/2023)',
    [['Luật Thực hiện dân chủ ở cơ sở ngày 10/11/2022', 'Luật', null, '2022-11-10', null, 'Thực hiện dân chủ ở cơ sở']],
  ],
  ['Luật số 10/2022/QH15', [['Luật số 10/2022/QH15', 'Luật', '10/2022/QH15', null, null, null]]],
  [
    'Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15',
    [
      [
        'Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15',
        'Luật',
        '10/2022/QH15',
        null,
        null,
        'Thực hiện dân chủ ở cơ sở',
      ],
    ],
  ],
  [
    'Bộ Luật lao động, Bộ luật Lao động năm 2019',
    [
      ['Bộ Luật lao động', 'Bộ luật', null, null, null, 'lao động'],
      ['Bộ luật Lao động năm 2019', 'Bộ luật', null, '2019', null, 'Lao động'],
    ],
  ],
  [
    'Luật Cán bộ, công chức và Luật Viên chức',
    [
      ['Luật Cán bộ, công chức', 'Luật', null, null, null, 'Cán bộ, công chức'],
      ['Luật Viên chức', 'Luật', null, null, null, 'Viên chức'],
    ],
  ],
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019',
    [
      [
        'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019',
        'Luật',
        null,
        '2019-11-22',
        null,
        'sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương',
      ],
    ],
  ],
  [
    'Luật Phòng, chống tham nhũng, Luật Thực hành tiết kiệm, chống lãng phí, Luật Thi đua, khen thưởng',
    [
      ['Luật Phòng, chống tham nhũng', 'Luật', null, null, null, 'Phòng, chống tham nhũng'],
      ['Luật Thực hành tiết kiệm, chống lãng phí', 'Luật', null, null, null, 'Thực hành tiết kiệm, chống lãng phí'],
      ['Luật Thi đua, khen thưởng', 'Luật', null, null, null, 'Thi đua, khen thưởng'],
    ],
  ],
  [
    'các Luật: Khiếu nại, Tố cáo, Tiếp công dân',
    [
      ['Luật: Khiếu nại', 'Luật', null, null, null, 'Khiếu nại'],
      ['Tố cáo', 'Luật', null, null, null, 'Tố cáo'],
      ['Tiếp công dân', 'Luật', null, null, null, 'Tiếp công dân'],
    ],
  ],
  [
    'Quyết định số 217-QĐ/TW và Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị',
    [
      ['Quyết định số 217-QĐ/TW', 'Quyết định', '217-QĐ/TW', null, null, null],
      [
        'Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị',
        'Quyết định',
        '218-QĐ/TW',
        '2013-12-12',
        'Bộ Chính trị',
        null,
      ],
    ],
  ],
  [
    'Quyết định số 217-QĐ/TW, số 218-QĐ/TW ngày 12/12/2013',
    [
      ['Quyết định số 217-QĐ/TW', 'Quyết định', '217-QĐ/TW', null, null, null],
      ['số 218-QĐ/TW ngày 12/12/2013', 'Quyết định', '218-QĐ/TW', '2013-12-12', null, null],
    ],
  ],
  [
    'các Quyết định: 217-QĐ/TW, 218-QĐ/TW',
    [
      ['Quyết định: 217-QĐ/TW', 'Quyết định', '217-QĐ/TW', null, null, null],
      ['218-QĐ/TW', 'Quyết định', '218-QĐ/TW', null, null, null],
    ],
  ],
  [
    'các Nghị quyết số 18, 19-NQ/TW ngày 25/10/2017',
    [
      ['Nghị quyết số 18', 'Nghị quyết', '18-NQ/TW', null, null, null],
      ['19-NQ/TW ngày 25/10/2017', 'Nghị quyết', '19-NQ/TW', '2017-10-25', null, null],
    ],
  ],
  [
    'Nghị quyết số 18 và 19-NQ/TW',
    [
      ['Nghị quyết số 18', 'Nghị quyết', '18-NQ/TW', null, null, null],
      ['19-NQ/TW', 'Nghị quyết', '19-NQ/TW', null, null, null],
    ],
  ],
  [
    'Nghị quyết số 18, số 19 và số 27-NQ/TW',
    [
      ['Nghị quyết số 18', 'Nghị quyết', '18-NQ/TW', null, null, null],
      ['số 19', 'Nghị quyết', '19-NQ/TW', null, null, null],
      ['số 27-NQ/TW', 'Nghị quyết', '27-NQ/TW', null, null, null],
    ],
  ],
  [
    'Kế hoạch số 28/KH-UBND ngày 09/02/2021, Kế hoạch số 11/KH-UBND ngày 21/01/2022 của UBND tỉnh',
    [
      ['Kế hoạch số 28/KH-UBND ngày 09/02/2021', 'Kế hoạch', '28/KH-UBND', '2021-02-09', null, null],
      [
        'Kế hoạch số 11/KH-UBND ngày 21/01/2022 của UBND tỉnh',
        'Kế hoạch',
        '11/KH-UBND',
        '2022-01-21',
        'UBND tỉnh',
        null,
      ],
    ],
  ],
  [
    'tại mục 3.2, phần I, Thông báo số 92-TB/TU, ngày 04/8/2020',
    [['Thông báo số 92-TB/TU, ngày 04/8/2020', 'Thông báo', '92-TB/TU', '2020-08-04', null, null]],
  ],
  [
    'Nghị định số 88/2020/NĐ-CP ngày 05/10/2020 (được sửa đổi, bổ sung bởi Nghị định số 14/2022/NĐ-CP)',
    [
      ['Nghị định số 88/2020/NĐ-CP ngày 05/10/2020', 'Nghị định', '88/2020/NĐ-CP', '2020-10-05', null, null],
      ['Nghị định số 14/2022/NĐ-CP', 'Nghị định', '14/2022/NĐ-CP', null, null, null],
    ],
  ],
  [
    'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
    [['Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng', 'Nghị quyết', null, null, null, null]],
  ],
  ['Nghị quyết Đại hội XIII', [['Nghị quyết Đại hội XIII', 'Nghị quyết', null, null, null, null]]],
  [
    'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI, nhiệm kỳ 2020 - 2025',
    [['Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI, nhiệm kỳ 2020 - 2025', 'Nghị quyết', null, null, null, null]],
  ],
  [
    'Nghị quyết của Đại hội Đảng bộ huyện Bình Khê lần thứ XX',
    [['Nghị quyết của Đại hội Đảng bộ huyện Bình Khê lần thứ XX', 'Nghị quyết', null, null, null, null]],
  ],
  ['Văn kiện Đại hội XIII của Đảng', [['Văn kiện Đại hội XIII của Đảng', 'Văn kiện', null, null, null, null]]],
  [
    'Nghị quyết Trung ương 7 (khóa XI) về công tác dân vận',
    [['Nghị quyết Trung ương 7 (khóa XI)', 'Nghị quyết', null, null, null, 'về công tác dân vận']],
  ],
  ['Nghị quyết TW 4 khóa XII', [['Nghị quyết TW 4 khóa XII', 'Nghị quyết', null, null, null, null]]],
  [
    'Nghị quyết Hội nghị Trung ương 4 khóa XII',
    [['Nghị quyết Hội nghị Trung ương 4 khóa XII', 'Nghị quyết', null, null, null, null]],
  ],
  [
    'Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XIII',
    [['Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XIII', 'Nghị quyết', null, null, null, null]],
  ],
  ['NQTW 4', [['NQTW 4', 'Nghị quyết', null, null, null, null]]],
  [
    'Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng (khóa XI)',
    [
      [
        'Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng (khóa XI)',
        'Nghị quyết',
        '25-NQ/TW',
        '2013-06-03',
        'Ban Chấp hành Trung ương Đảng (khóa XI)',
        null,
      ],
    ],
  ],
  [
    'Pháp lệnh số 34/2007/PL-UBTVQH11 của Ủy ban Thường vụ Quốc hội khoá 11',
    [
      [
        'Pháp lệnh số 34/2007/PL-UBTVQH11 của Ủy ban Thường vụ Quốc hội khoá 11',
        'Pháp lệnh',
        '34/2007/PL-UBTVQH11',
        null,
        'Ủy ban Thường vụ Quốc hội khoá 11',
        null,
      ],
    ],
  ],
  [
    'Pháp lệnh thực hiện dân chủ ở xã, phường, thị trấn',
    [
      [
        'Pháp lệnh thực hiện dân chủ ở xã, phường, thị trấn',
        'Pháp lệnh',
        null,
        null,
        null,
        'thực hiện dân chủ ở xã, phường, thị trấn',
      ],
    ],
  ],
  [
    'Chương trình phối hợp số 31-CTr/BDVTU-BCSĐUBND ngày 10/01/2022 giữa Ban Dân vận Tỉnh ủy và Ban Cán sự đảng UBND tỉnh về công tác dân vận',
    [
      [
        'Chương trình phối hợp số 31-CTr/BDVTU-BCSĐUBND ngày 10/01/2022 giữa Ban Dân vận Tỉnh ủy và Ban Cán sự đảng UBND tỉnh',
        'Chương trình phối hợp',
        '31-CTr/BDVTU-BCSĐUBND',
        '2022-01-10',
        'Ban Dân vận Tỉnh ủy và Ban Cán sự đảng UBND tỉnh',
        'về công tác dân vận',
      ],
    ],
  ],
  [
    'Quy chế phối hợp số 07-QCPH/BDV-BTC-BTG ngày 11/4/2018 của Ban Dân vận, Ban Tổ chức, Ban Tuyên giáo Huyện ủy',
    [
      [
        'Quy chế phối hợp số 07-QCPH/BDV-BTC-BTG ngày 11/4/2018 của Ban Dân vận, Ban Tổ chức, Ban Tuyên giáo Huyện ủy',
        'Quy chế phối hợp',
        '07-QCPH/BDV-BTC-BTG',
        '2018-04-11',
        'Ban Dân vận, Ban Tổ chức, Ban Tuyên giáo Huyện ủy',
        null,
      ],
    ],
  ],
  [
    'Thông tư liên tịch số 07/2014/TTLT-BNV-BTC ngày 02/8/2014 của Bộ Nội vụ, Bộ Tài chính',
    [
      [
        'Thông tư liên tịch số 07/2014/TTLT-BNV-BTC ngày 02/8/2014 của Bộ Nội vụ, Bộ Tài chính',
        'Thông tư liên tịch',
        '07/2014/TTLT-BNV-BTC',
        '2014-08-02',
        'Bộ Nội vụ, Bộ Tài chính',
        null,
      ],
    ],
  ],
  [
    'Thông tri số 06-TT/TU ngày 15/4/2016 của Ban Thường vụ Tỉnh uỷ',
    [
      [
        'Thông tri số 06-TT/TU ngày 15/4/2016 của Ban Thường vụ Tỉnh uỷ',
        'Thông tri',
        '06-TT/TU',
        '2016-04-15',
        'Ban Thường vụ Tỉnh uỷ',
        null,
      ],
    ],
  ],
  [
    'Quy định 11-QĐi/TW, Quy định số 11-QĐ/TW',
    [
      ['Quy định 11-QĐi/TW', 'Quy định', '11-QĐi/TW', null, null, null],
      ['Quy định số 11-QĐ/TW', 'Quy định', '11-QĐ/TW', null, null, null],
    ],
  ],
  [
    'Quyết định số 31/2022/QĐ-UBND',
    [['Quyết định số 31/2022/QĐ-UBND', 'Quyết định', '31/2022/QĐ-UBND', null, null, null]],
  ],
  [
    'bảng điểm ban hành kèm theo Quyết định số 518/QĐ-UBND ngày 21/6/2019 của Chủ tịch UBND tỉnh',
    [
      [
        'Quyết định số 518/QĐ-UBND ngày 21/6/2019 của Chủ tịch UBND tỉnh',
        'Quyết định',
        '518/QĐ-UBND',
        '2019-06-21',
        'Chủ tịch UBND tỉnh',
        null,
      ],
    ],
  ],
  [
    'Kế hoạch số 96/KH-UBND ngày 27/4/2023 về việc thực hiện dân chủ ở thôn, bản; các văn bản liên quan',
    [
      [
        'Kế hoạch số 96/KH-UBND ngày 27/4/2023',
        'Kế hoạch',
        '96/KH-UBND',
        '2023-04-27',
        null,
        'về việc thực hiện dân chủ ở thôn, bản',
      ],
    ],
  ],
  ['Nghị quyết 30c/NQ-CP', [['Nghị quyết 30c/NQ-CP', 'Nghị quyết', '30c/NQ-CP', null, null, null]]],
  [
    'Chỉ thị 16, Nghị định 59, Đề án 06, Luật 72',
    [
      ['Chỉ thị 16', 'Chỉ thị', '16', null, null, null],
      ['Nghị định 59', 'Nghị định', '59', null, null, null],
      ['Đề án 06', 'Đề án', '06', null, null, null],
      ['Luật 72', 'Luật', '72', null, null, null],
    ],
  ],
  [
    'Kết luận số 21-KL-TW, ngày 25/10/2021',
    [['Kết luận số 21-KL-TW, ngày 25/10/2021', 'Kết luận', '21-KL-TW', '2021-10-25', null, null]],
  ],
  [
    'NĐ 59/2023/NĐ-CP, QĐ số 12/QĐ-UBND, TT 01/2016/TT-BNV',
    [
      ['NĐ 59/2023/NĐ-CP', 'Nghị định', '59/2023/NĐ-CP', null, null, null],
      ['QĐ số 12/QĐ-UBND', 'Quyết định', '12/QĐ-UBND', null, null, null],
      ['TT 01/2016/TT-BNV', 'Thông tư', '01/2016/TT-BNV', null, null, null],
    ],
  ],
  [
    'các Công điện số 007/CĐ-TTg ngày 05/01/2024, số 008/CĐ-TTg ngày 06/01/2024 và số 009/CĐ-TTg ngày 07/01/2024 của Thủ tướng Chính phủ',
    [
      ['Công điện số 007/CĐ-TTg ngày 05/01/2024', 'Công điện', '007/CĐ-TTg', '2024-01-05', null, null],
      ['số 008/CĐ-TTg ngày 06/01/2024', 'Công điện', '008/CĐ-TTg', '2024-01-06', null, null],
      [
        'số 009/CĐ-TTg ngày 07/01/2024 của Thủ tướng Chính phủ',
        'Công điện',
        '009/CĐ-TTg',
        '2024-01-07',
        'Thủ tướng Chính phủ',
        null,
      ],
    ],
  ],
  [
    'Nghị quyết số 71/NQ -CP ngày 01/01/2020',
    [['Nghị quyết số 71/NQ -CP ngày 01/01/2020', 'Nghị quyết', '71/NQ-CP', '2020-01-01', null, null]],
  ],
  [
    'Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15 được sửa đổi, bổ sung bởi Luật số 87/2025/QH15',
    [
      [
        'Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15',
        'Luật',
        '64/2025/QH15',
        null,
        null,
        'Ban hành văn bản quy phạm pháp luật',
      ],
      ['Luật số 87/2025/QH15', 'Luật', '87/2025/QH15', null, null, null],
    ],
  ],
  [
    'Kế hoạch của UBND tỉnh số 96/KH-UBND ngày 27/4/2023',
    [
      [
        'Kế hoạch của UBND tỉnh số 96/KH-UBND ngày 27/4/2023',
        'Kế hoạch',
        '96/KH-UBND',
        '2023-04-27',
        'UBND tỉnh',
        null,
      ],
    ],
  ],
  [
    'Báo cáo thẩm tra số 417/BC-HĐND ngày 03 tháng 6 năm 2025 của Ban Pháp chế Hội đồng nhân dân tỉnh',
    [
      [
        'Báo cáo thẩm tra số 417/BC-HĐND ngày 03 tháng 6 năm 2025 của Ban Pháp chế Hội đồng nhân dân tỉnh',
        'Báo cáo',
        '417/BC-HĐND',
        '2025-06-03',
        'Ban Pháp chế Hội đồng nhân dân tỉnh',
        null,
      ],
    ],
  ],
  ['Hiến pháp năm 2013', [['Hiến pháp năm 2013', 'Hiến pháp', null, '2013', null, null]]],
  ['Luật Đất đai (sửa đổi) năm 2024', [['Luật Đất đai (sửa đổi) năm 2024', 'Luật', null, '2024', null, 'Đất đai']]],
  [
    '(Kèm theo Kế hoạch số       /KH-UBND ngày     /02/2024 của UBND xã An Phú)',
    [['Kế hoạch số       /KH-UBND', 'Kế hoạch', '/KH-UBND', null, null, null]],
  ],
  [
    '(Kèm theo Kế hoạch số ……/KH-UBND của UBND xã An Phú)',
    [['Kế hoạch số ……/KH-UBND của UBND xã An Phú', 'Kế hoạch', '/KH-UBND', null, 'UBND xã An Phú', null]],
  ],
  [
    'Luật Đất đai số 31/2024/QH15 ngày 18/01/2024; Luật Nhà ở',
    [
      ['Luật Đất đai số 31/2024/QH15 ngày 18/01/2024', 'Luật', '31/2024/QH15', '2024-01-18', null, 'Đất đai'],
      ['Luật Nhà ở', 'Luật', null, null, null, 'Nhà ở'],
    ],
  ],
  [
    'Hướng dẫn liên ngành số 123/HDLN-SNV-STC ngày 02/3/2020 của Sở Nội vụ và Sở Tài chính',
    [
      [
        'Hướng dẫn liên ngành số 123/HDLN-SNV-STC ngày 02/3/2020 của Sở Nội vụ và Sở Tài chính',
        'Hướng dẫn liên ngành',
        '123/HDLN-SNV-STC',
        '2020-03-02',
        'Sở Nội vụ và Sở Tài chính',
        null,
      ],
    ],
  ],
  [
    'Kế hoạch số 81/KH-UBND ngày 16/03/2023 của UBND thị xã Sơn Hải thực hiện dân chủ ở khu phố năm 2023; Kế hoạch số 19-KH/KDV ngày 20/02/2023 của Khối Dân vận Đảng ủy',
    [
      [
        'Kế hoạch số 81/KH-UBND ngày 16/03/2023 của UBND thị xã Sơn Hải',
        'Kế hoạch',
        '81/KH-UBND',
        '2023-03-16',
        'UBND thị xã Sơn Hải',
        'thực hiện dân chủ ở khu phố năm 2023',
      ],
      [
        'Kế hoạch số 19-KH/KDV ngày 20/02/2023 của Khối Dân vận Đảng ủy',
        'Kế hoạch',
        '19-KH/KDV',
        '2023-02-20',
        'Khối Dân vận Đảng ủy',
        null,
      ],
    ],
  ],
  [
    'Kế hoạch số 14-KH/BCĐ ngày 19/01/2023 của Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở xã về giám sát công trình, UBND xã xây dựng kế hoạch như sau:',
    [
      [
        'Kế hoạch số 14-KH/BCĐ ngày 19/01/2023 của Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở xã',
        'Kế hoạch',
        '14-KH/BCĐ',
        '2023-01-19',
        'Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở xã',
        'về giám sát công trình',
      ],
    ],
  ],
  [
    'Hướng dẫn số 33-HD/BCĐ ngày 20/4/2019 của Ban Chỉ đạo tỉnh về tiêu chí chấm điểm',
    [
      [
        'Hướng dẫn số 33-HD/BCĐ ngày 20/4/2019 của Ban Chỉ đạo tỉnh',
        'Hướng dẫn',
        '33-HD/BCĐ',
        '2019-04-20',
        'Ban Chỉ đạo tỉnh',
        'về tiêu chí chấm điểm',
      ],
    ],
  ],
  [
    'Quyết định số 946/QĐ-UBND, ngày 08/11/2022 của UBND tỉnh ban hành Quy định tiêu chí đánh giá gắn với thi đua cuối năm',
    [
      [
        'Quyết định số 946/QĐ-UBND, ngày 08/11/2022 của UBND tỉnh',
        'Quyết định',
        '946/QĐ-UBND',
        '2022-11-08',
        'UBND tỉnh',
        'ban hành Quy định tiêu chí đánh giá',
      ],
    ],
  ],
  [
    'Kế hoạch số 39/KH-UBND ngày 19/9/2016 của UBND tỉnh về việc triển khai thực hiện Kết luận 120-KL/TW ngày 07/01/2016 của Bộ Chính trị về dân chủ ở cơ sở',
    [
      [
        'Kế hoạch số 39/KH-UBND ngày 19/9/2016 của UBND tỉnh',
        'Kế hoạch',
        '39/KH-UBND',
        '2016-09-19',
        'UBND tỉnh',
        'về việc triển khai thực hiện Kết luận 120-KL/TW ngày 07/01/2016 của Bộ Chính trị về dân chủ ở cơ sở',
      ],
      [
        'Kết luận 120-KL/TW ngày 07/01/2016 của Bộ Chính trị',
        'Kết luận',
        '120-KL/TW',
        '2016-01-07',
        'Bộ Chính trị',
        'về dân chủ ở cơ sở',
      ],
    ],
  ],
  [
    'Thông tư số 01/2016/TT-BNV ngày 13/01/2016 của Bộ Nội vụ Hướng dẫn một số nội dung của Nghị định số 04/2015/NĐ-CP',
    [
      [
        'Thông tư số 01/2016/TT-BNV ngày 13/01/2016 của Bộ Nội vụ',
        'Thông tư',
        '01/2016/TT-BNV',
        '2016-01-13',
        'Bộ Nội vụ',
        'Hướng dẫn một số nội dung của Nghị định số 04/2015/NĐ-CP',
      ],
      ['Nghị định số 04/2015/NĐ-CP', 'Nghị định', '04/2015/NĐ-CP', null, null, null],
    ],
  ],
  [
    'Chỉ thị số 44-CT/TU, ngày 09/10/2023 của Ban Thường vụ Tỉnh ủy Lam Giang về “siết chặt kỷ cương; nâng cao đạo đức công vụ” và Chỉ thị số 02-CT/ĐUK ngày 22/9/2023',
    [
      [
        'Chỉ thị số 44-CT/TU, ngày 09/10/2023 của Ban Thường vụ Tỉnh ủy Lam Giang',
        'Chỉ thị',
        '44-CT/TU',
        '2023-10-09',
        'Ban Thường vụ Tỉnh ủy Lam Giang',
        'về “siết chặt kỷ cương; nâng cao đạo đức công vụ”',
      ],
      ['Chỉ thị số 02-CT/ĐUK ngày 22/9/2023', 'Chỉ thị', '02-CT/ĐUK', '2023-09-22', null, null],
    ],
  ],
  [
    'Chỉ thị số 16/CT-TTg ngày 16/5/2018 của Thủ tướng Chính phủ “Về đổi mới công tác dân vận”; các chỉ thị khác',
    [
      [
        'Chỉ thị số 16/CT-TTg ngày 16/5/2018 của Thủ tướng Chính phủ',
        'Chỉ thị',
        '16/CT-TTg',
        '2018-05-16',
        'Thủ tướng Chính phủ',
        'Về đổi mới công tác dân vận',
      ],
    ],
  ],
  [
    'Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị khóa XI về giám sát và phản biện xã hội, Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị khóa XI',
    [
      [
        'Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị khóa XI',
        'Quyết định',
        '217-QĐ/TW',
        '2013-12-12',
        'Bộ Chính trị khóa XI',
        'về giám sát và phản biện xã hội',
      ],
      [
        'Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị khóa XI',
        'Quyết định',
        '218-QĐ/TW',
        '2013-12-12',
        'Bộ Chính trị khóa XI',
        null,
      ],
    ],
  ],
  [
    'Nghị định số 145/2020/NĐ-CP ngày 14/12/2020 của Chính phủ quy định chi tiết Bộ Luật lao động về quan hệ lao động đến người lao động trong doanh nghiệp',
    [
      [
        'Nghị định số 145/2020/NĐ-CP ngày 14/12/2020 của Chính phủ',
        'Nghị định',
        '145/2020/NĐ-CP',
        '2020-12-14',
        'Chính phủ',
        'quy định chi tiết Bộ Luật lao động về quan hệ lao động',
      ],
      ['Bộ Luật lao động', 'Bộ luật', null, null, null, 'lao động'],
    ],
  ],
  [
    'Nghị định số 159/2016/NĐ-CP quy định chi tiết một số điều của Luật Thanh tra về tổ chức và hoạt động của Ban Thanh tra nhân dân',
    [
      [
        'Nghị định số 159/2016/NĐ-CP',
        'Nghị định',
        '159/2016/NĐ-CP',
        null,
        null,
        'quy định chi tiết một số điều của Luật Thanh tra về tổ chức và hoạt động của Ban Thanh tra nhân dân',
      ],
      ['Luật Thanh tra', 'Luật', null, null, null, 'Thanh tra'],
    ],
  ],
  [
    'Pháp lệnh số 34/2007/PL-UBTVQH11 về thực hiện dân chủ ở xã, phường, thị trấn; trọng tâm là công khai',
    [
      [
        'Pháp lệnh số 34/2007/PL-UBTVQH11',
        'Pháp lệnh',
        '34/2007/PL-UBTVQH11',
        null,
        null,
        'về thực hiện dân chủ ở xã, phường, thị trấn',
      ],
    ],
  ],
  [
    'Nghị quyết số 58/NQ-HĐND ngày 10/12/2021 của Hội đồng nhân dân tỉnh. Xây dựng đội ngũ cán bộ',
    [
      [
        'Nghị quyết số 58/NQ-HĐND ngày 10/12/2021 của Hội đồng nhân dân tỉnh',
        'Nghị quyết',
        '58/NQ-HĐND',
        '2021-12-10',
        'Hội đồng nhân dân tỉnh',
        null,
      ],
    ],
  ],
  [
    '(theo Quyết định số 417-QĐ/TU ngày 21/10/2014 của Ban Thường vụ Tỉnh ủy)',
    [
      [
        'Quyết định số 417-QĐ/TU ngày 21/10/2014 của Ban Thường vụ Tỉnh ủy',
        'Quyết định',
        '417-QĐ/TU',
        '2014-10-21',
        'Ban Thường vụ Tỉnh ủy',
        null,
      ],
    ],
  ],
  [
    'Nghị quyết số 09-NQ/TU ngày 12/10/2021 của Tỉnh ủy khóa XX',
    [
      [
        'Nghị quyết số 09-NQ/TU ngày 12/10/2021 của Tỉnh ủy khóa XX',
        'Nghị quyết',
        '09-NQ/TU',
        '2021-10-12',
        'Tỉnh ủy khóa XX',
        null,
      ],
    ],
  ],
  [
    'Thông báo kết luận số 15-TB/HU ngày 3/4/2022 của Thường trực Huyện ủy Bình Khê',
    [
      [
        'Thông báo kết luận số 15-TB/HU ngày 3/4/2022 của Thường trực Huyện ủy Bình Khê',
        'Thông báo kết luận',
        '15-TB/HU',
        '2022-04-03',
        'Thường trực Huyện ủy Bình Khê',
        null,
      ],
    ],
  ],
  [
    'Chương trình hành động số 27-CTr/TU ngày 19/8/2013 của Ban Chấp hành Đảng bộ tỉnh về thực hiện Nghị quyết số 25-NQ/TW',
    [
      [
        'Chương trình hành động số 27-CTr/TU ngày 19/8/2013 của Ban Chấp hành Đảng bộ tỉnh',
        'Chương trình hành động',
        '27-CTr/TU',
        '2013-08-19',
        'Ban Chấp hành Đảng bộ tỉnh',
        'về thực hiện Nghị quyết số 25-NQ/TW',
      ],
      ['Nghị quyết số 25-NQ/TW', 'Nghị quyết', '25-NQ/TW', null, null, null],
    ],
  ],
  [
    'Đề án số 05-ĐA/TU ngày 01/02/2021',
    [['Đề án số 05-ĐA/TU ngày 01/02/2021', 'Đề án', '05-ĐA/TU', '2021-02-01', null, null]],
  ],
  [
    'Văn bản số 1425/UBND-VX ngày 12/7/2023 của UBND tỉnh về việc báo cáo định kỳ',
    [
      [
        'Văn bản số 1425/UBND-VX ngày 12/7/2023 của UBND tỉnh',
        'Văn bản',
        '1425/UBND-VX',
        '2023-07-12',
        'UBND tỉnh',
        'về việc báo cáo định kỳ',
      ],
    ],
  ],
  [
    'Văn bản hợp nhất số 03/VBHN-VPQH ngày 15/7/2020',
    [['Văn bản hợp nhất số 03/VBHN-VPQH ngày 15/7/2020', 'Văn bản hợp nhất', '03/VBHN-VPQH', '2020-07-15', null, null]],
  ],
  [
    'Công điện số 12/CĐ-UBND ngày 09/9/2024 của Chủ tịch UBND tỉnh về ứng phó bão',
    [
      [
        'Công điện số 12/CĐ-UBND ngày 09/9/2024 của Chủ tịch UBND tỉnh',
        'Công điện',
        '12/CĐ-UBND',
        '2024-09-09',
        'Chủ tịch UBND tỉnh',
        'về ứng phó bão',
      ],
    ],
  ],
  [
    'Tờ trình số 45/TTr-SNV ngày 10/10/2023 của Sở Nội vụ',
    [
      [
        'Tờ trình số 45/TTr-SNV ngày 10/10/2023 của Sở Nội vụ',
        'Tờ trình',
        '45/TTr-SNV',
        '2023-10-10',
        'Sở Nội vụ',
        null,
      ],
    ],
  ],
  [
    'Biên bản số 12/BB-UBND ngày 01/3/2022',
    [['Biên bản số 12/BB-UBND ngày 01/3/2022', 'Biên bản', '12/BB-UBND', '2022-03-01', null, null]],
  ],
  ['Thông cáo số 02-TC/TW', [['Thông cáo số 02-TC/TW', 'Thông cáo', '02-TC/TW', null, null, null]]],
  [
    'Lệnh số 12/2022/L-CTN ngày 24/11/2022 của Chủ tịch nước',
    [
      [
        'Lệnh số 12/2022/L-CTN ngày 24/11/2022 của Chủ tịch nước',
        'Lệnh',
        '12/2022/L-CTN',
        '2022-11-24',
        'Chủ tịch nước',
        null,
      ],
    ],
  ],
  [
    'Phương án số 641/PA-UBND ngày 26/02/2025 của UBND tỉnh',
    [
      [
        'Phương án số 641/PA-UBND ngày 26/02/2025 của UBND tỉnh',
        'Phương án',
        '641/PA-UBND',
        '2025-02-26',
        'UBND tỉnh',
        null,
      ],
    ],
  ],
  [
    'Nghị quyết số 1211/2016/UBTVQH13 ngày 25/5/2016 của Ủy ban Thường vụ Quốc hội',
    [
      [
        'Nghị quyết số 1211/2016/UBTVQH13 ngày 25/5/2016 của Ủy ban Thường vụ Quốc hội',
        'Nghị quyết',
        '1211/2016/UBTVQH13',
        '2016-05-25',
        'Ủy ban Thường vụ Quốc hội',
        null,
      ],
    ],
  ],
  [
    'Nghị quyết liên tịch số 09/2008/NQLT-CP-UBTWMTTQVN ngày 17/4/2008 của Chính phủ, Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam hướng dẫn thi hành',
    [
      [
        'Nghị quyết liên tịch số 09/2008/NQLT-CP-UBTWMTTQVN ngày 17/4/2008 của Chính phủ, Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
        'Nghị quyết liên tịch',
        '09/2008/NQLT-CP-UBTWMTTQVN',
        '2008-04-17',
        'Chính phủ, Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
        'hướng dẫn thi hành',
      ],
    ],
  ],
  [
    'Thông tư số 22/2021/TT-BGDĐT của Bộ Giáo dục và Đào tạo',
    [
      [
        'Thông tư số 22/2021/TT-BGDĐT của Bộ Giáo dục và Đào tạo',
        'Thông tư',
        '22/2021/TT-BGDĐT',
        null,
        'Bộ Giáo dục và Đào tạo',
        null,
      ],
    ],
  ],
  [
    'Thông tư số 05/2024/TT-BLĐTBXH của Bộ Lao động - Thương binh và Xã hội quy định về tiền lương',
    [
      [
        'Thông tư số 05/2024/TT-BLĐTBXH của Bộ Lao động - Thương binh và Xã hội',
        'Thông tư',
        '05/2024/TT-BLĐTBXH',
        null,
        'Bộ Lao động - Thương binh và Xã hội',
        'quy định về tiền lương',
      ],
    ],
  ],
  [
    'Thông tư số 15/2023/TT-BVHTTDL của Bộ Văn hóa, Thể thao và Du lịch',
    [
      [
        'Thông tư số 15/2023/TT-BVHTTDL của Bộ Văn hóa, Thể thao và Du lịch',
        'Thông tư',
        '15/2023/TT-BVHTTDL',
        null,
        'Bộ Văn hóa, Thể thao và Du lịch',
        null,
      ],
    ],
  ],
  [
    'Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án dữ liệu dân cư',
    [
      [
        'Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ',
        'Quyết định',
        '06/QĐ-TTg',
        '2022-01-06',
        'Thủ tướng Chính phủ',
        'phê duyệt Đề án dữ liệu dân cư',
      ],
    ],
  ],
  [
    'Chỉ thị số 17-CT/TU do Tỉnh ủy ban hành ngày 14/4/2021',
    [['Chỉ thị số 17-CT/TU do Tỉnh ủy ban hành ngày 14/4/2021', 'Chỉ thị', '17-CT/TU', '2021-04-14', 'Tỉnh ủy', null]],
  ],
  [
    'Nghị quyết số 02/2022/NQ-HĐTP của Hội đồng Thẩm phán Tòa án nhân dân tối cao',
    [
      [
        'Nghị quyết số 02/2022/NQ-HĐTP của Hội đồng Thẩm phán Tòa án nhân dân tối cao',
        'Nghị quyết',
        '02/2022/NQ-HĐTP',
        null,
        'Hội đồng Thẩm phán Tòa án nhân dân tối cao',
        null,
      ],
    ],
  ],
  [
    'Quyết định 1719/QĐ-TTg năm 2021 của Thủ tướng Chính phủ',
    [
      [
        'Quyết định 1719/QĐ-TTg năm 2021 của Thủ tướng Chính phủ',
        'Quyết định',
        '1719/QĐ-TTg',
        '2021',
        'Thủ tướng Chính phủ',
        null,
      ],
    ],
  ],
  [
    'Kế hoạch liên tịch số 12/KHLT-MTTQ-UBND ngày 05/4/2022 giữa Ủy ban Mặt trận Tổ quốc Việt Nam huyện, UBND huyện',
    [
      [
        'Kế hoạch liên tịch số 12/KHLT-MTTQ-UBND ngày 05/4/2022 giữa Ủy ban Mặt trận Tổ quốc Việt Nam huyện, UBND huyện',
        'Kế hoạch liên tịch',
        '12/KHLT-MTTQ-UBND',
        '2022-04-05',
        'Ủy ban Mặt trận Tổ quốc Việt Nam huyện, UBND huyện',
        null,
      ],
    ],
  ],
  [
    'Chỉ thị số 26/CT-TTg ngày 05/9/2016 của Thủ tướng Chính phủ; Công văn số 155-CV/TU ngày 20/6/2017 về việc theo dõi hội quần chúng; Luật Viên chức',
    [
      [
        'Chỉ thị số 26/CT-TTg ngày 05/9/2016 của Thủ tướng Chính phủ',
        'Chỉ thị',
        '26/CT-TTg',
        '2016-09-05',
        'Thủ tướng Chính phủ',
        null,
      ],
      [
        'Công văn số 155-CV/TU ngày 20/6/2017',
        'Công văn',
        '155-CV/TU',
        '2017-06-20',
        null,
        'về việc theo dõi hội quần chúng',
      ],
      ['Luật Viên chức', 'Luật', null, null, null, 'Viên chức'],
    ],
  ],
  [
    'QUY ĐỊNH SỐ 377-QĐ/TW NGÀY 08/10/2025 CỦA BỘ CHÍNH TRỊ VỀ PHÂN CẤP',
    [
      [
        'QUY ĐỊNH SỐ 377-QĐ/TW NGÀY 08/10/2025 CỦA BỘ CHÍNH TRỊ',
        'Quy định',
        '377-QĐ/TW',
        '2025-10-08',
        'BỘ CHÍNH TRỊ',
        'VỀ PHÂN CẤP',
      ],
    ],
  ],
  [
    'KẾ HOẠCH THỰC HIỆN NGHỊ QUYẾT SỐ 12-NQ/HU',
    [['NGHỊ QUYẾT SỐ 12-NQ/HU', 'Nghị quyết', '12-NQ/HU', null, null, null]],
  ],
  ['Luật THANH TRA', [['Luật THANH TRA', 'Luật', null, null, null, 'THANH TRA']]],
  ['Luật PCTN năm 2018', [['Luật PCTN năm 2018', 'Luật', null, '2018', null, 'PCTN']]],
  ['Luật An ninh mạng và các văn bản hướng dẫn', [['Luật An ninh mạng', 'Luật', null, null, null, 'An ninh mạng']]],
  [
    'Luật Giao thông đường bộ, Luật Phòng cháy và chữa cháy',
    [
      ['Luật Giao thông đường bộ', 'Luật', null, null, null, 'Giao thông đường bộ'],
      ['Luật Phòng cháy và chữa cháy', 'Luật', null, null, null, 'Phòng cháy và chữa cháy'],
    ],
  ],
  [
    'Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân',
    [
      [
        'Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân',
        'Luật',
        null,
        null,
        null,
        'Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân',
      ],
    ],
  ],
  [
    'Luật Xử lý vi phạm hành chính năm 2012 (sửa đổi, bổ sung năm 2020)',
    [['Luật Xử lý vi phạm hành chính năm 2012', 'Luật', null, '2012', null, 'Xử lý vi phạm hành chính']],
  ],
  [
    'Luật Bảo vệ quyền trẻ em của Quốc hội',
    [['Luật Bảo vệ quyền trẻ em của Quốc hội', 'Luật', null, null, 'Quốc hội', 'Bảo vệ quyền trẻ em']],
  ],
  ['Bộ luật Hình sự năm 2015', [['Bộ luật Hình sự năm 2015', 'Bộ luật', null, '2015', null, 'Hình sự']]],
  [
    'Luật Hợp tác xã và Luật Thủ đô số 39/2024/QH15',
    [
      ['Luật Hợp tác xã', 'Luật', null, null, null, 'Hợp tác xã'],
      ['Luật Thủ đô số 39/2024/QH15', 'Luật', '39/2024/QH15', null, null, 'Thủ đô'],
    ],
  ],
  ['Luật dân chủ cơ sở; ký kết thỏa ước', [['Luật dân chủ cơ sở', 'Luật', null, null, null, 'dân chủ cơ sở']]],
  ['luật Đất đai và các nghị định', [['luật Đất đai', 'Luật', null, null, null, 'Đất đai']]],
  [
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức chính quyền địa phương',
    [
      [
        'Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015',
        'Luật',
        null,
        '2015-06-19',
        null,
        'Tổ chức chính quyền địa phương',
      ],
      [
        'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức chính quyền địa phương',
        'Luật',
        null,
        null,
        null,
        'sửa đổi, bổ sung một số điều của Luật Tổ chức chính quyền địa phương',
      ],
    ],
  ],
  [
    'thi hành Luật Hòa giải ở cơ sở trên địa bàn huyện',
    [['Luật Hòa giải ở cơ sở', 'Luật', null, null, null, 'Hòa giải ở cơ sở']],
  ],
  [
    'Quyết định số 36-QĐÐ/TU ngày 01/4/2022',
    [['Quyết định số 36-QĐÐ/TU ngày 01/4/2022', 'Quyết định', '36-QĐ/TU', '2022-04-01', null, null]],
  ],
  [
    'Quyết định số l2/QĐ-UBND ngày l5/3/2019',
    [['Quyết định số l2/QĐ-UBND ngày l5/3/2019', 'Quyết định', '12/QĐ-UBND', '2019-03-15', null, null]],
  ],
  [
    'Kế hoạch số 15/KHUBND ngày 02/02/2022 của UBND phường',
    [
      [
        'Kế hoạch số 15/KHUBND ngày 02/02/2022 của UBND phường',
        'Kế hoạch',
        '15/KHUBND',
        '2022-02-02',
        'UBND phường',
        null,
      ],
    ],
  ],
  [
    'Kế hoạch số 15/KH-UBND ngày 31/02/2022',
    [['Kế hoạch số 15/KH-UBND ngày 31/02/2022', 'Kế hoạch', '15/KH-UBND', null, null, null]],
  ],
  [
    'số 63/2010/NĐ-CP ngày 08/6/2010, số 48/2013/NĐ-CP ngày 14/5/2013',
    [
      ['số 63/2010/NĐ-CP ngày 08/6/2010', 'Nghị định', '63/2010/NĐ-CP', '2010-06-08', null, null],
      ['số 48/2013/NĐ-CP ngày 14/5/2013', 'Nghị định', '48/2013/NĐ-CP', '2013-05-14', null, null],
    ],
  ],
  ['theo 59/2023/NĐ-CP', [['59/2023/NĐ-CP', 'Nghị định', '59/2023/NĐ-CP', null, null, null]]],
  [
    'Công văn số 812/UBND-NC ngày 09/01/2020, số 915/UBND-VX ngày 02/02/2020',
    [
      ['Công văn số 812/UBND-NC ngày 09/01/2020', 'Công văn', '812/UBND-NC', '2020-01-09', null, null],
      ['số 915/UBND-VX ngày 02/02/2020', 'Công văn', '915/UBND-VX', '2020-02-02', null, null],
    ],
  ],
  [
    'Quyết định số 5/QĐ-UBND của UBND huyện Bình Khê và Hướng dẫn số 7/HD-PNV của Phòng Nội vụ',
    [
      ['Quyết định số 5/QĐ-UBND của UBND huyện Bình Khê', 'Quyết định', '5/QĐ-UBND', null, 'UBND huyện Bình Khê', null],
      ['Hướng dẫn số 7/HD-PNV của Phòng Nội vụ', 'Hướng dẫn', '7/HD-PNV', null, 'Phòng Nội vụ', null],
    ],
  ],
  [
    'Nghị định số 30/2020/NĐ-CP về công tác văn thư (sau đây gọi tắt là Nghị định số 30)',
    [
      ['Nghị định số 30/2020/NĐ-CP', 'Nghị định', '30/2020/NĐ-CP', null, null, 'về công tác văn thư'],
      ['Nghị định số 30', 'Nghị định', '30', null, null, null],
    ],
  ],
  [
    'Kế hoạch số 12/KH-UBND ngày 03/3/2023 của UBND TP. Sơn Hải về chỉnh trang đô thị tại P. An Bình. Giao phòng Quản lý đô thị',
    [
      [
        'Kế hoạch số 12/KH-UBND ngày 03/3/2023 của UBND TP. Sơn Hải',
        'Kế hoạch',
        '12/KH-UBND',
        '2023-03-03',
        'UBND TP. Sơn Hải',
        'về chỉnh trang đô thị tại P. An Bình',
      ],
    ],
  ],
  [
    'Quyết định số 18/QĐ-UBND ngày 05/5/2021 của UBND tỉnh, trong đó nêu rõ trách nhiệm',
    [
      [
        'Quyết định số 18/QĐ-UBND ngày 05/5/2021 của UBND tỉnh',
        'Quyết định',
        '18/QĐ-UBND',
        '2021-05-05',
        'UBND tỉnh',
        null,
      ],
    ],
  ],
  [
    'Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị về học tập và làm theo Bác; góp phần xây dựng Đảng',
    [
      [
        'Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị',
        'Chỉ thị',
        '05-CT/TW',
        '2016-05-15',
        'Bộ Chính trị',
        'về học tập và làm theo Bác',
      ],
    ],
  ],
  [
    'Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt "Chương trình Chuyển đổi số quốc gia", định hướng đến năm 2030',
    [
      [
        'Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ',
        'Quyết định',
        '749/QĐ-TTg',
        '2020-06-03',
        'Thủ tướng Chính phủ',
        'phê duyệt "Chương trình Chuyển đổi số quốc gia"',
      ],
    ],
  ],
  [
    'Kế hoạch số 41/KH-UBND ngày 01/02/2023 của UBND tỉnh nhằm giảm nghèo bền vững',
    [
      [
        'Kế hoạch số 41/KH-UBND ngày 01/02/2023 của UBND tỉnh',
        'Kế hoạch',
        '41/KH-UBND',
        '2023-02-01',
        'UBND tỉnh',
        null,
      ],
    ],
  ],
  [
    'Nghị quyết số 10-NQ/ĐU ngày 02/01/2024 của Đảng ủy xã An Phú về chuyển đổi số; báo cáo kết quả trước ngày 15/12/2024',
    [
      [
        'Nghị quyết số 10-NQ/ĐU ngày 02/01/2024 của Đảng ủy xã An Phú',
        'Nghị quyết',
        '10-NQ/ĐU',
        '2024-01-02',
        'Đảng ủy xã An Phú',
        'về chuyển đổi số',
      ],
    ],
  ],
  [
    'Quyết định số 31/2022/QĐ-UBND ngày 11/8/2022 của UBND tỉnh. Tiếp tục triển khai',
    [
      [
        'Quyết định số 31/2022/QĐ-UBND ngày 11/8/2022 của UBND tỉnh',
        'Quyết định',
        '31/2022/QĐ-UBND',
        '2022-08-11',
        'UBND tỉnh',
        null,
      ],
    ],
  ],
  [
    'Kết luận số 43-KL/TW ngày 07/01/2019 của Ban Bí thư Trung ương Đảng (khóa XII) tiếp tục thực hiện Nghị quyết số 25-NQ/TW',
    [
      [
        'Kết luận số 43-KL/TW ngày 07/01/2019 của Ban Bí thư Trung ương Đảng (khóa XII)',
        'Kết luận',
        '43-KL/TW',
        '2019-01-07',
        'Ban Bí thư Trung ương Đảng (khóa XII)',
        'tiếp tục thực hiện Nghị quyết số 25-NQ/TW',
      ],
      ['Nghị quyết số 25-NQ/TW', 'Nghị quyết', '25-NQ/TW', null, null, null],
    ],
  ],
  ['Hướng dẫn 36-HD/VPTW', [['Hướng dẫn 36-HD/VPTW', 'Hướng dẫn', '36-HD/VPTW', null, null, null]]],
  [
    'Chỉ thị số 40/2004/CT-TTg ngày 15/11/2004',
    [['Chỉ thị số 40/2004/CT-TTg ngày 15/11/2004', 'Chỉ thị', '40/2004/CT-TTg', '2004-11-15', null, null]],
  ],
  [
    'Thông báo số 31/TB-VPCP của Văn phòng Chính phủ',
    [['Thông báo số 31/TB-VPCP của Văn phòng Chính phủ', 'Thông báo', '31/TB-VPCP', null, 'Văn phòng Chính phủ', null]],
  ],
  ['Quyết định 327-CT', [['Quyết định 327-CT', 'Quyết định', '327-CT', null, null, null]]],
  ['Nghị định số 132/HĐBT', [['Nghị định số 132/HĐBT', 'Nghị định', '132/HĐBT', null, null, null]]],
  [
    'Kế hoạch số 112/KH-SGDĐT-VP ngày 20/8/2022 của Sở Giáo dục và Đào tạo tỉnh Lam Giang',
    [
      [
        'Kế hoạch số 112/KH-SGDĐT-VP ngày 20/8/2022 của Sở Giáo dục và Đào tạo tỉnh Lam Giang',
        'Kế hoạch',
        '112/KH-SGDĐT-VP',
        '2022-08-20',
        'Sở Giáo dục và Đào tạo tỉnh Lam Giang',
        null,
      ],
    ],
  ],
  [
    'Kế hoạch 05-KH/TĐTN ngày 26/3/2023 của Tỉnh đoàn',
    [['Kế hoạch 05-KH/TĐTN ngày 26/3/2023 của Tỉnh đoàn', 'Kế hoạch', '05-KH/TĐTN', '2023-03-26', 'Tỉnh đoàn', null]],
  ],
  [
    'Kế hoạch số 12/KH-MTTQ-BTT ngày 10/01/2024 của Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã',
    [
      [
        'Kế hoạch số 12/KH-MTTQ-BTT ngày 10/01/2024 của Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã',
        'Kế hoạch',
        '12/KH-MTTQ-BTT',
        '2024-01-10',
        'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã',
        null,
      ],
    ],
  ],
  [
    'Kế hoạch số 12/KH-UBND ngày 03/3/2023 của UBND Tp.Sơn Hải, Kế hoạch số 14/KH-UBND của UBND TX. Hòa Bình',
    [
      [
        'Kế hoạch số 12/KH-UBND ngày 03/3/2023 của UBND Tp.Sơn Hải',
        'Kế hoạch',
        '12/KH-UBND',
        '2023-03-03',
        'UBND Tp.Sơn Hải',
        null,
      ],
      ['Kế hoạch số 14/KH-UBND của UBND TX. Hòa Bình', 'Kế hoạch', '14/KH-UBND', null, 'UBND TX. Hòa Bình', null],
    ],
  ],
  [
    'Quyết định số 8/QĐ-UBND ngày 02/02/2023 của Chủ tịch UBND huyện về thành lập Tổ công tác (gồm 05 thành viên) và phân công nhiệm vụ',
    [
      [
        'Quyết định số 8/QĐ-UBND ngày 02/02/2023 của Chủ tịch UBND huyện',
        'Quyết định',
        '8/QĐ-UBND',
        '2023-02-02',
        'Chủ tịch UBND huyện',
        'về thành lập Tổ công tác (gồm 05 thành viên) và phân công nhiệm vụ',
      ],
    ],
  ],
  [
    'Nghị quyết số 66/NQ-HĐND ngày 09/12/2022 của HĐND tỉnh khóa XIV, kỳ họp thứ 9',
    [
      [
        'Nghị quyết số 66/NQ-HĐND ngày 09/12/2022 của HĐND tỉnh khóa XIV',
        'Nghị quyết',
        '66/NQ-HĐND',
        '2022-12-09',
        'HĐND tỉnh khóa XIV',
        null,
      ],
    ],
  ],
  [
    'Căn cứ Quyết định số 12/2021/QĐ-UBND ngày 03/6/2021 của UBND tỉnh quy định phân cấp quản lý;',
    [
      [
        'Quyết định số 12/2021/QĐ-UBND ngày 03/6/2021 của UBND tỉnh',
        'Quyết định',
        '12/2021/QĐ-UBND',
        '2021-06-03',
        'UBND tỉnh',
        'quy định phân cấp quản lý',
      ],
    ],
  ],
  [
    'Thực hiện Công văn số 77/SNV-CCHC, ngày 05/01/2024 của Sở Nội vụ tỉnh Lam Giang, Ủy ban nhân dân xã An Phú xây dựng kế hoạch',
    [
      [
        'Công văn số 77/SNV-CCHC, ngày 05/01/2024 của Sở Nội vụ tỉnh Lam Giang',
        'Công văn',
        '77/SNV-CCHC',
        '2024-01-05',
        'Sở Nội vụ tỉnh Lam Giang',
        null,
      ],
    ],
  ],
  [
    'thực hiện Quyết định số 45-QĐ/TU của Tỉnh ủy và Kế hoạch số 46-KH/HU của Huyện ủy',
    [
      ['Quyết định số 45-QĐ/TU của Tỉnh ủy', 'Quyết định', '45-QĐ/TU', null, 'Tỉnh ủy', null],
      ['Kế hoạch số 46-KH/HU của Huyện ủy', 'Kế hoạch', '46-KH/HU', null, 'Huyện ủy', null],
    ],
  ],
  [
    'Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW của BCH Trung ương (khóa XII) về sắp xếp bộ máy',
    [
      ['Nghị quyết số 18-NQ/TW', 'Nghị quyết', '18-NQ/TW', null, null, null],
      [
        'Nghị quyết số 19-NQ/TW của BCH Trung ương (khóa XII)',
        'Nghị quyết',
        '19-NQ/TW',
        null,
        'BCH Trung ương (khóa XII)',
        'về sắp xếp bộ máy',
      ],
    ],
  ],
  [
    'Chỉ thị số 05-CT/TW của Bộ Chính trị (khóa XII) ngày 15/5/2016 về học tập',
    [
      [
        'Chỉ thị số 05-CT/TW của Bộ Chính trị (khóa XII) ngày 15/5/2016',
        'Chỉ thị',
        '05-CT/TW',
        '2016-05-15',
        'Bộ Chính trị (khóa XII)',
        'về học tập',
      ],
    ],
  ],
  [
    'Quyết định số 1665/QĐ-TTg ngày 30/10/2017 của TTg Chính phủ phê duyệt Đề án khởi nghiệp',
    [
      [
        'Quyết định số 1665/QĐ-TTg ngày 30/10/2017 của TTg Chính phủ',
        'Quyết định',
        '1665/QĐ-TTg',
        '2017-10-30',
        'TTg Chính phủ',
        'phê duyệt Đề án khởi nghiệp',
      ],
    ],
  ],
  [
    'Kết luận số 4-KL/TU ngày 01/02/2021 của BTV Tỉnh ủy về phòng dịch',
    [
      [
        'Kết luận số 4-KL/TU ngày 01/02/2021 của BTV Tỉnh ủy',
        'Kết luận',
        '4-KL/TU',
        '2021-02-01',
        'BTV Tỉnh ủy',
        'về phòng dịch',
      ],
    ],
  ],
  [
    'Nghị định số 59/2023/NĐ-CP của Chính phủ ngày 14/8/2023 quy định chi tiết',
    [
      [
        'Nghị định số 59/2023/NĐ-CP của Chính phủ ngày 14/8/2023',
        'Nghị định',
        '59/2023/NĐ-CP',
        '2023-08-14',
        'Chính phủ',
        'quy định chi tiết',
      ],
    ],
  ],
  [
    'Kế hoạch số 200/KH-UBND ngày 07/7/2022 của Ủy ban nhân dân thành phố Sơn Hải về phòng, chống dịch; tổ chức tập huấn',
    [
      [
        'Kế hoạch số 200/KH-UBND ngày 07/7/2022 của Ủy ban nhân dân thành phố Sơn Hải',
        'Kế hoạch',
        '200/KH-UBND',
        '2022-07-07',
        'Ủy ban nhân dân thành phố Sơn Hải',
        'về phòng, chống dịch',
      ],
    ],
  ],
  [
    'Nghị quyết số 20/NQ-HĐND ngày 10/12/2020 của Hội đồng nhân dân huyện Bình Khê khoá XX, kỳ họp thứ hai về dự toán',
    [
      [
        'Nghị quyết số 20/NQ-HĐND ngày 10/12/2020 của Hội đồng nhân dân huyện Bình Khê khoá XX',
        'Nghị quyết',
        '20/NQ-HĐND',
        '2020-12-10',
        'Hội đồng nhân dân huyện Bình Khê khoá XX',
        'về dự toán',
      ],
    ],
  ],
  [
    'Hướng dẫn số 10/HD-LĐLĐ ngày 03/3/2021 của Liên đoàn Lao động tỉnh Lam Giang về tổ chức hội nghị',
    [
      [
        'Hướng dẫn số 10/HD-LĐLĐ ngày 03/3/2021 của Liên đoàn Lao động tỉnh Lam Giang',
        'Hướng dẫn',
        '10/HD-LĐLĐ',
        '2021-03-03',
        'Liên đoàn Lao động tỉnh Lam Giang',
        'về tổ chức hội nghị',
      ],
    ],
  ],
  [
    'Thông tư số 08/2023/TT-BNV của Bộ trưởng Bộ Nội vụ quy định về hồ sơ',
    [
      [
        'Thông tư số 08/2023/TT-BNV của Bộ trưởng Bộ Nội vụ',
        'Thông tư',
        '08/2023/TT-BNV',
        null,
        'Bộ trưởng Bộ Nội vụ',
        'quy định về hồ sơ',
      ],
    ],
  ],
  [
    'Công văn số 1234/BNV-CCHC của Bộ Nội vụ về chỉ số cải cách hành chính năm 2023, Sở Nội vụ báo cáo',
    [
      [
        'Công văn số 1234/BNV-CCHC của Bộ Nội vụ',
        'Công văn',
        '1234/BNV-CCHC',
        null,
        'Bộ Nội vụ',
        'về chỉ số cải cách hành chính năm 2023',
      ],
    ],
  ],
  [
    'căn cứ Quyết định số 33/QĐ-BCĐ ngày 04/4/2022 của Trưởng Ban Chỉ đạo về quy chế làm việc',
    [
      [
        'Quyết định số 33/QĐ-BCĐ ngày 04/4/2022 của Trưởng Ban Chỉ đạo',
        'Quyết định',
        '33/QĐ-BCĐ',
        '2022-04-04',
        'Trưởng Ban Chỉ đạo',
        'về quy chế làm việc',
      ],
    ],
  ],
  [
    'Chương trình số 10-CTr/HU ngày 11/11/2021 của Huyện ủy thực hiện Nghị quyết Đại hội Đảng bộ huyện lần thứ XXIII, nhiệm kỳ 2020 - 2025',
    [
      [
        'Chương trình số 10-CTr/HU ngày 11/11/2021 của Huyện ủy',
        'Chương trình',
        '10-CTr/HU',
        '2021-11-11',
        'Huyện ủy',
        'thực hiện Nghị quyết Đại hội Đảng bộ huyện lần thứ XXIII, nhiệm kỳ 2020 - 2025',
      ],
      ['Nghị quyết Đại hội Đảng bộ huyện lần thứ XXIII, nhiệm kỳ 2020 - 2025', 'Nghị quyết', null, null, null, null],
    ],
  ],
  [
    'Kế hoạch số 123 /KH- UBND ngày 15 tháng 4 năm 2022 của UBND thị trấn',
    [
      [
        'Kế hoạch số 123 /KH- UBND ngày 15 tháng 4 năm 2022 của UBND thị trấn',
        'Kế hoạch',
        '123/KH-UBND',
        '2022-04-15',
        'UBND thị trấn',
        null,
      ],
    ],
  ],
  [
    'Thực hiện Kế hoạch số 15/KH-UBND, ngày 15/01/2024 của UBND huyện Bình Khê về việc thực hiện Luật Thực hiện dân chủ ở cơ sở năm 2024. UBND xã ban hành',
    [
      [
        'Kế hoạch số 15/KH-UBND, ngày 15/01/2024 của UBND huyện Bình Khê',
        'Kế hoạch',
        '15/KH-UBND',
        '2024-01-15',
        'UBND huyện Bình Khê',
        'về việc thực hiện Luật Thực hiện dân chủ ở cơ sở năm 2024',
      ],
      ['Luật Thực hiện dân chủ ở cơ sở năm 2024', 'Luật', null, '2024', null, 'Thực hiện dân chủ ở cơ sở'],
    ],
  ],
  [
    'triển khai Luật Thực hiện dân chủ ở cơ sở năm 2022; Nghị định số 59/2023/NĐ-CP',
    [
      ['Luật Thực hiện dân chủ ở cơ sở năm 2022', 'Luật', null, '2022', null, 'Thực hiện dân chủ ở cơ sở'],
      ['Nghị định số 59/2023/NĐ-CP', 'Nghị định', '59/2023/NĐ-CP', null, null, null],
    ],
  ],
  [
    'Kế hoạch số 05/KH-UBND ngày 02/01/2024 của UBND xã về tổ chức đối thoại giữa Chủ tịch UBND xã với nhân dân theo Quyết định số 31/2022/QĐ-UBND của UBND tỉnh',
    [
      [
        'Kế hoạch số 05/KH-UBND ngày 02/01/2024 của UBND xã',
        'Kế hoạch',
        '05/KH-UBND',
        '2024-01-02',
        'UBND xã',
        'về tổ chức đối thoại giữa Chủ tịch UBND xã với nhân dân',
      ],
      ['Quyết định số 31/2022/QĐ-UBND của UBND tỉnh', 'Quyết định', '31/2022/QĐ-UBND', null, 'UBND tỉnh', null],
    ],
  ],
  [
    'Quyết định số 02/2020/QĐ-UBND ngày 14/01/2020 của UBND tỉnh "V/v ban hành Quy định tiếp công dân"',
    [
      [
        'Quyết định số 02/2020/QĐ-UBND ngày 14/01/2020 của UBND tỉnh',
        'Quyết định',
        '02/2020/QĐ-UBND',
        '2020-01-14',
        'UBND tỉnh',
        'V/v ban hành Quy định tiếp công dân',
      ],
    ],
  ],
  [
    'Kết luận số 54-KL/TW, ngày 09/5/2023 của Ban Bí thư Trung ương Đảng về tiếp tục thực hiện Chỉ thị số 35-CT/TW',
    [
      [
        'Kết luận số 54-KL/TW, ngày 09/5/2023 của Ban Bí thư Trung ương Đảng',
        'Kết luận',
        '54-KL/TW',
        '2023-05-09',
        'Ban Bí thư Trung ương Đảng',
        'về tiếp tục thực hiện Chỉ thị số 35-CT/TW',
      ],
      ['Chỉ thị số 35-CT/TW', 'Chỉ thị', '35-CT/TW', null, null, null],
    ],
  ],
  [
    'Quy chế số 03-QC/ĐU-UBND-MTTQ ngày 05/5/2021 của Đảng ủy, UBND, Ủy ban MTTQ Việt Nam xã An Phú về phối hợp công tác',
    [
      [
        'Quy chế số 03-QC/ĐU-UBND-MTTQ ngày 05/5/2021 của Đảng ủy, UBND, Ủy ban MTTQ Việt Nam xã An Phú',
        'Quy chế',
        '03-QC/ĐU-UBND-MTTQ',
        '2021-05-05',
        'Đảng ủy, UBND, Ủy ban MTTQ Việt Nam xã An Phú',
        'về phối hợp công tác',
      ],
    ],
  ],
  [
    'Nghị quyết liên tịch số 88/2016/NQLT/CP-ĐCTUBTWMTTQVN ngày 07/10/2016',
    [
      [
        'Nghị quyết liên tịch số 88/2016/NQLT/CP-ĐCTUBTWMTTQVN ngày 07/10/2016',
        'Nghị quyết liên tịch',
        '88/2016/NQLT/CP-ĐCTUBTWMTTQVN',
        '2016-10-07',
        null,
        null,
      ],
    ],
  ],
];
