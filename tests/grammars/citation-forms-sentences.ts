import type { ExpectedCitation } from './citation-forms.ts';

/** Where the citing sentence goes on behind the document. */
export const SENTENCE_FORMS: readonly (readonly [text: string, found: readonly ExpectedCitation[]])[] = [
  [
    'Kế hoạch số 12/KH-SYT ngày 02/3/2024 do Sở Y tế ban hành',
    [['Kế hoạch số 12/KH-SYT ngày 02/3/2024 do Sở Y tế', 'Kế hoạch', '12/KH-SYT', '2024-03-02', 'Sở Y tế', null]],
  ],
  [
    'Kế hoạch số 12/KH-SYT ngày 02/3/2024 do Phòng Nội vụ chủ trì thực hiện',
    [['Kế hoạch số 12/KH-SYT ngày 02/3/2024', 'Kế hoạch', '12/KH-SYT', '2024-03-02', null, null]],
  ],
  [
    'Chỉ thị số 7/CT-UBND ngày 02/3/2024 về nhiệm vụ hằng năm và Kế hoạch 5 năm (2021 - 2025); giao Sở Tài chính',
    [
      [
        'Chỉ thị số 7/CT-UBND ngày 02/3/2024',
        'Chỉ thị',
        '7/CT-UBND',
        '2024-03-02',
        null,
        'về nhiệm vụ hằng năm và Kế hoạch 5 năm (2021 - 2025)',
      ],
    ],
  ],
  ['việc giải thích Luật Lưu trữ do Sở Nội vụ tham mưu', [['Luật Lưu trữ', 'Luật', null, null, null, 'Lưu trữ']]],
  [
    'Luật Thư viện năm 2019 do Quốc hội ban hành',
    [['Luật Thư viện năm 2019 do Quốc hội', 'Luật', null, '2019', 'Quốc hội', 'Thư viện']],
  ],
  [
    'Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XII về xây dựng Đảng',
    [
      [
        'Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XII',
        'Nghị quyết',
        null,
        null,
        null,
        'về xây dựng Đảng',
      ],
    ],
  ],
  [
    'các Nghị quyết số 18, 19-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII; chi bộ',
    [
      ['Nghị quyết số 18', 'Nghị quyết', '18-NQ/TW', null, null, null],
      [
        '19-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII',
        'Nghị quyết',
        '19-NQ/TW',
        '2017-10-25',
        'Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII',
        null,
      ],
    ],
  ],
];
