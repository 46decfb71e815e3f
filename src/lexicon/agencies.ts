import type { ActorKind } from '../model/index.ts';

/** A standing body (or class of bodies) that plans give tasks to. */
export interface Agency {
  /** Canonical name without the place it serves. */
  readonly name: string;
  readonly kind: ActorKind;
  readonly level: 'central' | 'province' | 'district' | 'commune' | 'any';
  /** Other spellings in use, abbreviations included. */
  readonly variants: readonly string[];
  /** First and last day, ISO 8601; null where open. */
  readonly from: string | null;
  readonly until: string | null;
  /** The body that took over its work, by canonical name; null where it goes on. */
  readonly successor: string | null;
}

type Row = readonly [
  name: string,
  variants?: string,
  until?: string | undefined,
  successor?: string | undefined,
  from?: string,
];

const rows = (kind: ActorKind, level: Agency['level'], table: readonly Row[]): Agency[] =>
  table.map(([name, variants = '', until, successor, from]) => ({
    name,
    kind,
    level,
    variants: variants === '' ? [] : variants.split(' | '),
    from: from ?? null,
    until: until ?? null,
    successor: successor ?? null,
  }));

/** Last day of the ministries and departments that were merged on 2025-03-01. */
const MERGED = '2025-02-28';
const FROM_MERGER = '2025-03-01';
/** Last day of the district level. Source: Law 72/2025/QH15. */
const DISTRICTS_END = '2025-06-30';

/** Source: Resolution 176/2025/QH15 on the structure of the Government; Decrees 25 to 43/2025/NĐ-CP. */
const MINISTRIES = rows('government', 'central', [
  ['Bộ Nội vụ', 'BNV'],
  ['Bộ Lao động - Thương binh và Xã hội', 'BLĐTBXH | Bộ LĐ-TB&XH', MERGED, 'Bộ Nội vụ'],
  ['Bộ Tài chính'],
  ['Bộ Kế hoạch và Đầu tư', 'BKHĐT', MERGED, 'Bộ Tài chính'],
  ['Bộ Xây dựng', 'BXD'],
  ['Bộ Giao thông vận tải', 'BGTVT', MERGED, 'Bộ Xây dựng'],
  ['Bộ Nông nghiệp và Môi trường', 'BNNMT', undefined, undefined, FROM_MERGER],
  ['Bộ Nông nghiệp và Phát triển nông thôn', 'BNNPTNT', MERGED, 'Bộ Nông nghiệp và Môi trường'],
  ['Bộ Tài nguyên và Môi trường', 'BTNMT', MERGED, 'Bộ Nông nghiệp và Môi trường'],
  ['Bộ Thông tin và Truyền thông', 'BTTTT', MERGED, 'Bộ Khoa học và Công nghệ'],
  ['Bộ Khoa học và Công nghệ', 'BKHCN'],
  ['Bộ Văn hóa, Thể thao và Du lịch', 'BVHTTDL'],
  ['Bộ Giáo dục và Đào tạo', 'BGDĐT'],
  ['Bộ Y tế', 'BYT'],
  ['Bộ Công Thương'],
  ['Bộ Tư pháp', 'BTP'],
  ['Bộ Quốc phòng', 'BQP'],
  ['Bộ Công an', 'BCA'],
  ['Bộ Ngoại giao', 'BNG'],
  ['Bộ Dân tộc và Tôn giáo', 'BDTTG', undefined, undefined, FROM_MERGER],
  ['Ủy ban Dân tộc', 'UBDT', MERGED, 'Bộ Dân tộc và Tôn giáo'],
  ['Thanh tra Chính phủ', 'TTCP'],
  ['Văn phòng Chính phủ', 'VPCP'],
  ['Chính phủ', 'CP'],
  ['Quốc hội', 'QH'],
]);

/**
 * Sources: Decrees 24/2014 and 107/2020/NĐ-CP (to February 2025), Decree 45/2025/NĐ-CP (from March 2025); Decree 29/2025/NĐ-CP
 * (tax, customs, statistics); Laws 62/2014/QH13 and 63/2014/QH13 as amended in 2025 (courts and procuracies).
 */
const PROVINCIAL_STATE = rows('government', 'province', [
  ['Văn phòng Ủy ban nhân dân', 'VPUB | VPUBND | VP UBND'],
  ['Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân', 'VP ĐĐBQH&HĐND | Văn phòng Đoàn ĐBQH và HĐND'],
  ['Sở Nội vụ', 'SNV'],
  ['Sở Tư pháp', 'STP'],
  ['Sở Tài chính', 'STC'],
  ['Sở Kế hoạch và Đầu tư', 'SKHĐT', MERGED, 'Sở Tài chính'],
  ['Sở Công Thương', 'SCT'],
  ['Sở Nông nghiệp và Môi trường', 'SNNMT', undefined, undefined, FROM_MERGER],
  ['Sở Nông nghiệp và Phát triển nông thôn', 'SNNPTNT', MERGED, 'Sở Nông nghiệp và Môi trường'],
  ['Sở Tài nguyên và Môi trường', 'STNMT', MERGED, 'Sở Nông nghiệp và Môi trường'],
  ['Sở Giao thông vận tải', 'SGTVT', MERGED, 'Sở Xây dựng'],
  ['Sở Xây dựng', 'SXD'],
  ['Sở Thông tin và Truyền thông', 'STTTT', MERGED, 'Sở Khoa học và Công nghệ'],
  ['Sở Lao động - Thương binh và Xã hội', 'SLĐTBXH', MERGED, 'Sở Nội vụ'],
  ['Sở Văn hóa, Thể thao và Du lịch', 'SVHTTDL | Sở VH,TT&DL | Sở VH-TT&DL | Sở VHTT&DL'],
  ['Sở Văn hóa và Thể thao', 'SVHTT'],
  ['Sở Du lịch', 'SDL'],
  ['Sở Khoa học và Công nghệ', 'SKHCN'],
  ['Sở Giáo dục và Đào tạo', 'SGDĐT | Sở Giáo dục - Đào tạo | Sở GD-ĐT'],
  ['Sở Y tế', 'SYT'],
  ['Sở Ngoại vụ', 'SNgV'],
  ['Sở Quy hoạch - Kiến trúc', 'SQHKT'],
  ['Sở Dân tộc và Tôn giáo', 'SDTTG', undefined, undefined, FROM_MERGER],
  ['Ban Dân tộc', 'BDT', MERGED, 'Sở Dân tộc và Tôn giáo'],
  ['Ban Thi đua - Khen thưởng', 'BTĐKT'],
  ['Thanh tra tỉnh'],
  ['Công an tỉnh', 'CAT'],
  ['Bộ Chỉ huy Quân sự', 'BCHQS | Bộ CHQS'],
  ['Bộ Chỉ huy Bộ đội Biên phòng', 'BCHBĐBP'],
  ['Kho bạc Nhà nước', 'KBNN'],
  ['Bảo hiểm xã hội', 'BHXH'],
  ['Ngân hàng Nhà nước', 'NHNN'],
  ['Tòa án nhân dân', 'TAND'],
  ['Viện kiểm sát nhân dân', 'VKSND'],
  ['Thi hành án dân sự', 'THADS'],
  ['Cục Thi hành án dân sự', 'Cục THADS', DISTRICTS_END, 'Thi hành án dân sự'],
  ['Cục Quản lý thị trường', 'Cục QLTT', MERGED, 'Chi cục Quản lý thị trường'],
  ['Chi cục Quản lý thị trường', 'Chi cục QLTT', undefined, undefined, FROM_MERGER],
  ['Cục Thuế', '', MERGED, 'Chi cục Thuế khu vực'],
  ['Chi cục Thuế khu vực', '', DISTRICTS_END, 'Thuế tỉnh', FROM_MERGER],
  ['Thuế tỉnh', '', undefined, undefined, '2025-07-01'],
  ['Cục Thống kê', '', MERGED, 'Chi cục Thống kê'],
  ['Chi cục Thống kê', '', DISTRICTS_END, 'Thống kê tỉnh', FROM_MERGER],
  ['Thống kê tỉnh', '', undefined, undefined, '2025-07-01'],
  ['Chi cục Hải quan khu vực', '', undefined, undefined, FROM_MERGER],
  ['Ban Chỉ huy Bộ đội Biên phòng', 'Ban CHBĐBP', undefined, undefined, '2025-07-01'],
  ['Đài Phát thanh và Truyền hình', 'Đài PT&TH | Đài PTTH | Đài PT-TH | Đài Phát thanh - Truyền hình'],
  [
    'Báo và Phát thanh, Truyền hình',
    'Báo và PTTH | Báo và Phát thanh - Truyền hình',
    undefined,
    undefined,
    FROM_MERGER,
  ],
  ['Trung tâm Kiểm soát bệnh tật', 'TTKSBT | CDC'],
  ['Cổng Thông tin điện tử', 'Cổng TTĐT'],
]);

/** Source: Decrees 37/2014 and 108/2020/NĐ-CP (districts, to June 2025); Decree 150/2025/NĐ-CP (communes from July 2025). */
const LOCAL_STATE = [
  ...rows('government', 'any', [
    ['Ủy ban nhân dân', 'UBND | UB'],
    ['Hội đồng nhân dân', 'HĐND'],
    ['Thường trực Hội đồng nhân dân', 'TTHĐND | TT.HĐND | TT HĐND'],
    ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', 'Văn phòng HĐND và UBND | Văn phòng HĐND&UBND'],
  ]),
  ...rows('unit', 'district', [
    ['Phòng Nội vụ', 'PNV', DISTRICTS_END],
    ['Phòng Tư pháp', 'PTP', DISTRICTS_END],
    ['Phòng Tài chính - Kế hoạch', 'PTCKH', DISTRICTS_END],
    ['Phòng Giáo dục và Đào tạo', 'PGDĐT', DISTRICTS_END],
    ['Phòng Lao động - Thương binh và Xã hội', 'PLĐTBXH', DISTRICTS_END],
    ['Phòng Văn hóa và Thông tin', 'PVHTT', DISTRICTS_END],
    ['Phòng Tài nguyên và Môi trường', 'PTNMT', DISTRICTS_END],
    ['Phòng Kinh tế và Hạ tầng', 'PKTHT', DISTRICTS_END],
    ['Phòng Quản lý đô thị', 'PQLĐT', DISTRICTS_END],
    ['Cơ quan Tổ chức - Nội vụ', '', DISTRICTS_END],
  ]),
  ...rows('unit', 'commune', [
    ['Phòng Kinh tế', '', undefined, undefined, '2025-07-01'],
    ['Phòng Kinh tế, Hạ tầng và Đô thị', '', undefined, undefined, '2025-07-01'],
    ['Phòng Văn hóa - Xã hội', 'PVHXH', undefined, undefined, '2025-07-01'],
    ['Trung tâm Phục vụ hành chính công', 'TTPVHCC | TT PVHCC | Trung tâm PVHCC'],
    ['Trung tâm Dịch vụ tổng hợp', '', undefined, undefined, '2025-07-01'],
    ['Ban Chỉ huy Quân sự', 'Ban CHQS'],
    ['Trạm Y tế', 'TYT'],
  ]),
  ...rows('person', 'commune', [
    ['Công chức Văn phòng - Thống kê'],
    ['Công chức Tư pháp - Hộ tịch'],
    ['Công chức Tài chính - Kế toán'],
    ['Công chức Văn hóa - Xã hội'],
    ['Công chức Địa chính - Xây dựng'],
  ]),
];

/** Source: Party Charter; Regulations 04-QĐi/TW and 137-QĐ/TW (advisory bodies of provincial committees). */
const PARTY = rows('party', 'any', [
  ['Tỉnh ủy', 'TU'],
  ['Thành ủy'],
  ['Huyện ủy', 'HU', DISTRICTS_END],
  ['Đảng ủy', 'ĐU'],
  ['Ban Thường vụ Tỉnh ủy', 'BTVTU | BTV Tỉnh ủy'],
  ['Thường trực Tỉnh ủy', 'TTTU'],
  ['Ban Chấp hành Đảng bộ', 'BCH Đảng bộ'],
  ['Văn phòng Tỉnh ủy', 'VPTU | VP Tỉnh ủy'],
  ['Ban Tổ chức Tỉnh ủy', 'BTCTU'],
  ['Ban Tuyên giáo Tỉnh ủy', 'BTGTU', '2025-01-31', 'Ban Tuyên giáo và Dân vận Tỉnh ủy'],
  ['Ban Dân vận Tỉnh ủy', 'BDVTU | Ban Dân vận TU', '2025-01-31', 'Ban Tuyên giáo và Dân vận Tỉnh ủy'],
  [
    'Ban Tuyên giáo và Dân vận Tỉnh ủy',
    'BTGDVTU | Ban TG&DV Tỉnh ủy | Ban TGDV Tỉnh ủy',
    undefined,
    undefined,
    '2025-02-01',
  ],
  ['Ban Nội chính Tỉnh ủy', 'BNCTU'],
  ['Ủy ban Kiểm tra Tỉnh ủy', 'UBKTTU'],
  [
    'Đảng ủy Khối Cơ quan và Doanh nghiệp',
    'ĐUK CQ&DN | Đảng ủy Khối các cơ quan và doanh nghiệp | Đảng ủy Khối CQ&DN',
    '2025-01-31',
  ],
  ['Ban cán sự đảng Ủy ban nhân dân', 'BCSĐ UBND | Ban Cán sự Đảng UBND', '2025-01-31', 'Đảng ủy Ủy ban nhân dân'],
  ['Đảng ủy Ủy ban nhân dân', 'Đảng ủy UBND', undefined, undefined, '2025-02-01'],
  ['Khối Dân vận', 'KDV'],
  ['Văn phòng Đảng ủy', 'VPĐU | VP Đảng ủy'],
  ['Ban Xây dựng Đảng', 'BXDĐ', undefined, undefined, '2025-07-01'],
  ['Ủy ban Kiểm tra Đảng ủy', 'UBKT Đảng ủy'],
  ['Đảng ủy các cơ quan Đảng', '', undefined, undefined, '2025-02-01'],
  ['Trung tâm Chính trị'],
  ['Trường Chính trị'],
]);

/** Source: Law on the Vietnam Fatherland Front 75/2015/QH13; Law on Trade Unions 50/2024/QH15; statutes of the organisations. */
const FRONT_AND_UNIONS = [
  ...rows('front', 'any', [
    [
      'Ủy ban Mặt trận Tổ quốc Việt Nam',
      'UBMTTQVN | UBMTTQ | UBMTTQ Việt Nam | Ủy ban MTTQ | Ủy ban MTTQ Việt Nam | Ủy ban Mặt trận Tổ quốc',
    ],
    ['Mặt trận Tổ quốc Việt Nam', 'MTTQ | MTTQVN | MTTQ Việt Nam | Mặt trận Tổ quốc | Mặt trận'],
  ]),
  ...rows('union', 'any', [
    ['Liên đoàn Lao động', 'LĐLĐ'],
    ['Hội Liên hiệp Phụ nữ', 'HLHPN | Hội LHPN | Hội Phụ nữ'],
    ['Hội Nông dân', 'HND'],
    ['Hội Cựu chiến binh', 'HCCB | Hội CCB'],
    [
      'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
      'ĐTN | Đoàn Thanh niên | Đoàn TNCS HCM | Đoàn TNCS Hồ Chí Minh | Đoàn Thanh niên Cộng sản',
    ],
    ['Công đoàn cơ sở', 'CĐCS'],
    ['Hội Chữ thập đỏ'],
    ['Hội Luật gia'],
    ['Hội Khuyến học'],
    ['Hội Người cao tuổi'],
    ['Liên minh Hợp tác xã', 'Liên minh HTX'],
    ['Tỉnh đoàn', 'Tỉnh Đoàn Thanh niên | Đoàn TNCS Hồ Chí Minh tỉnh'],
    ['Liên hiệp các Hội Khoa học và Kỹ thuật', 'Liên hiệp các hội KH&KT | Liên hiệp các Hội KHKT'],
    ['Hội Nhà báo'],
    ['Hội Cựu thanh niên xung phong', 'Hội Cựu TNXP'],
    ['Hội Nạn nhân chất độc da cam/dioxin', 'Hội NNCĐDC | Hội Nạn nhân chất độc da cam'],
  ]),
];

/** Every standing body the keys know. A body that is not here gets a key from its own words. */
export const AGENCIES: readonly Agency[] = [
  ...MINISTRIES,
  ...PROVINCIAL_STATE,
  ...LOCAL_STATE,
  ...PARTY,
  ...FRONT_AND_UNIONS,
];
