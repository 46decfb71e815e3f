import type { ExpectedCitation } from './citation-forms.ts';

/** `[issuer, what follows it, title]`: behind "Công văn số 41/CV-VP ngày 12/3/2024 của". */
const ISSUERS: readonly (readonly [issuer: string, after: string, title: string | null])[] = [
  ['Sở Xây dựng', ' về quản lý nhà ở công vụ;', 'về quản lý nhà ở công vụ'],
  ['Sở Kế hoạch và Đầu tư', '.', null],
  ['Sở Kế hoạch và Đầu tư tỉnh Lam Giang', ', các xã báo cáo', null],
  ['Bộ Xây dựng', ' hướng dẫn cấp phép xây dựng', 'hướng dẫn cấp phép xây dựng'],
  ['Bộ Kế hoạch và Đầu tư', ' về việc lập danh mục dự án;', 'về việc lập danh mục dự án'],
  ['Phòng Tổ chức - Hành chính', ';', null],
  ['Ban Tổ chức Tỉnh ủy', ' về việc kê khai tài sản.', 'về việc kê khai tài sản'],
  ['Ban Tổ chức Trung ương', '', null],
  ['Ban Tuyên giáo Tỉnh ủy Lam Giang', ' về tuyên truyền;', 'về tuyên truyền'],
  ['Ban Dân vận Huyện ủy Bình Khê', '', null],
  ['Ban Nội chính Trung ương', ', đơn vị rà soát', null],
  ['Ban Thường vụ Tỉnh ủy', ' về công tác cán bộ', 'về công tác cán bộ'],
  ['Ban Chấp hành Đảng bộ tỉnh', ';', null],
  ['Ban Bí thư Trung ương Đảng', ' về phòng cháy', 'về phòng cháy'],
  ['Ban Bí thư Trung ương Đảng (khóa XII)', ' về phòng cháy', 'về phòng cháy'],
  ['Bộ Chính trị khóa XIII', ';', null],
  ['Bộ Chính trị', ' (sau đây gọi tắt là Công văn 41)', null],
  ['Hội nghị lần thứ bảy Ban Chấp hành Trung ương khóa XII', ' về bảo hiểm', 'về bảo hiểm'],
  ['Hội nghị lần thứ 6 Ban Chấp hành Trung ương Đảng (khóa XII)', ' về y tế;', 'về y tế'],
  ['Hội nghị Trung ương 5 khóa XIII', ', chi bộ họp', null],
  ['Chính phủ', ' quy định chi tiết', 'quy định chi tiết'],
  ['Thủ tướng Chính phủ', ' về tiết kiệm điện', 'về tiết kiệm điện'],
  ['Quốc hội', ';', null],
  ['Ủy ban Thường vụ Quốc hội', ' về giám sát', 'về giám sát'],
  ['Văn phòng Chính phủ', '', null],
  ['Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ', ' hướng dẫn thi hành', 'hướng dẫn thi hành'],
  ['Bộ Chính trị, Ban Bí thư', ' về tổ chức bộ máy;', 'về tổ chức bộ máy'],
  ['Tổng Tham mưu trưởng', ' về huấn luyện', 'về huấn luyện'],
  ['Chỉ huy trưởng Bộ CHQS tỉnh', ';', null],
  ['Tổng cục trưởng Tổng cục Thuế', '', null],
  ['Cục trưởng Cục Thi hành án dân sự tỉnh Lam Giang', ';', null],
  ['Công đoàn ngành Giáo dục tỉnh', ' V/v tổ chức Tháng Công nhân', 'V/v tổ chức Tháng Công nhân'],
  ['Ban Chỉ đạo 389 tỉnh', ' về chống buôn lậu', 'về chống buôn lậu'],
  ['Tổ công tác Đề án 06 tỉnh', '', null],
  ['Thủ tướng Chính phủ', ' và Đề án này', null],
  ['UBND Quận 3', ', các phường báo cáo', null],
  ['Hội đồng trường', ' về chiến lược', 'về chiến lược'],
  ['Thanh tra Chính phủ', ' về tiếp công dân', 'về tiếp công dân'],
  ['Thanh tra tỉnh', ';', null],
  ['Bộ Nội vụ', ', Phòng Nội vụ trình', null],
  ['Bộ Y tế', ' hướng dẫn tiêm chủng', 'hướng dẫn tiêm chủng'],
  ['Bộ Công Thương', '', null],
  ['Bộ Công an', ' về căn cước', 'về căn cước'],
  ['Bộ trưởng Bộ Y tế', ' về dinh dưỡng', 'về dinh dưỡng'],
  ['Bộ Giáo dục và Đào tạo', ' ban hành Quy chế thi', 'ban hành Quy chế thi'],
  ['Bộ Khoa học và Công nghệ', ';', null],
  ['Bộ Tài nguyên và Môi trường', ' về rác thải', 'về rác thải'],
  ['Bộ Văn hóa, Thể thao và Du lịch', ' về lễ hội', 'về lễ hội'],
  ['Bộ Lao động - Thương binh và Xã hội', '', null],
  ['Bộ Nông nghiệp và Phát triển nông thôn', ' về đê điều', 'về đê điều'],
  ['Bảo hiểm xã hội tỉnh', ';', null],
  ['Ngân hàng Nhà nước Việt Nam', ' về lãi suất', 'về lãi suất'],
  ['Tòa án nhân dân tối cao', '', null],
  ['Viện kiểm sát nhân dân tỉnh', ' về phối hợp', 'về phối hợp'],
  ['UBND tỉnh', ' về giao chỉ tiêu', 'về giao chỉ tiêu'],
  ['UBND tỉnh Lam Giang', ', UBND xã triển khai', null],
  ['UBND huyện Bình Khê', ' về việc trồng rừng', 'về việc trồng rừng'],
  ['UBND thị xã Sơn Hải', ';', null],
  ['UBND thị trấn Vân Khê', '', null],
  ['UBND xã An Phú', ' về cấp nước', 'về cấp nước'],
  ['Ủy ban nhân dân thành phố Lam Giang', '', null],
  ['Ủy ban nhân dân phường Tân Mai', ' về trật tự đô thị', 'về trật tự đô thị'],
  ['Chủ tịch UBND tỉnh', ' phê duyệt danh mục', 'phê duyệt danh mục'],
  ['Hội đồng nhân dân tỉnh', ' về phân bổ ngân sách', 'về phân bổ ngân sách'],
  ['Thường trực HĐND huyện', '', null],
  ['Đảng ủy xã An Phú', ' về chuyển đổi số', 'về chuyển đổi số'],
  ['Đảng ủy Khối', ';', null],
  ['Huyện ủy Bình Khê', '', null],
  ['Tỉnh ủy Lam Giang', ' về nông thôn mới', 'về nông thôn mới'],
  ['Tỉnh đoàn', ' về tháng thanh niên', 'về tháng thanh niên'],
  ['Công an tỉnh', ', công an xã rà soát', null],
  ['Giám đốc Công an tỉnh', ' về việc giao biên chế', 'về việc giao biên chế'],
  ['Liên đoàn Lao động tỉnh', ';', null],
  ['Hội Nông dân Việt Nam', '', null],
  ['Hội Liên hiệp Phụ nữ tỉnh', ' về khởi nghiệp', 'về khởi nghiệp'],
  ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', '', null],
  ['Ban Chỉ đạo chuyển đổi số tỉnh', ' về dữ liệu', 'về dữ liệu'],
];

const issuedBy = (issuer: string, after: string, title: string | null): readonly [string, ExpectedCitation[]] => {
  const raw = `Công văn số 41/CV-VP ngày 12/3/2024 của ${issuer}`;
  return [`Theo ${raw}${after}`, [[raw, 'Công văn', '41/CV-VP', '2024-03-12', issuer, title]]];
};

/** `[type, number, word before the issuers, issuers, what follows]`: documents of several bodies. */
const JOINT: readonly (readonly [type: string, number: string, lead: string, issuer: string, after: string])[] = [
  ['Kế hoạch phối hợp', '09/KHPH-CAT-SCT-SXD', 'của', 'Công an tỉnh, Sở Công Thương và Sở Xây dựng', ';'],
  ['Quy chế phối hợp', '14/QCPH-SYT-BHXH', 'giữa', 'Sở Y tế và Bảo hiểm xã hội tỉnh', ', Sở Y tế chủ trì họp'],
  ['Quy chế phối hợp', '15/QCPH-STP-CAT', 'giữa', 'Sở Tư pháp với Công an tỉnh', ', hai bên trao đổi'],
  ['Chương trình phối hợp', '11/CTPH-STNMT-HND', 'giữa', 'Sở Tài nguyên và Môi trường với Hội Nông dân tỉnh', '.'],
  ['Chương trình phối hợp', '12/CTPH-SNV-TĐTN', 'giữa', 'Sở Nội vụ và Tỉnh đoàn', ', Sở Nội vụ báo cáo'],
  ['Chương trình phối hợp', '05/CTPH-MTTQ-UBND', 'giữa', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh với UBND tỉnh', ''],
  ['Quy chế phối hợp', '02/QCPH-STC-SKHĐT', 'giữa', 'Sở Tài chính và Sở Kế hoạch và Đầu tư', ';'],
  ['Kế hoạch liên ngành', '21/KHLN-SYT-SGDĐT', 'của', 'Sở Y tế và Sở Giáo dục và Đào tạo', ', các trường'],
  ['Hướng dẫn liên ngành', '04/HDLN-SNV-STC', 'của', 'Sở Nội vụ, Sở Tài chính', ';'],
  ['Nghị quyết liên tịch', '03/NQLT-HND-HPN', 'giữa', 'Hội Nông dân tỉnh và Hội Liên hiệp Phụ nữ tỉnh', ''],
];

const jointly = (entry: (typeof JOINT)[number]): readonly [string, ExpectedCitation[]] => {
  const [type, number, lead, issuer, after] = entry;
  const raw = `${type} số ${number} ngày 06/8/2021 ${lead} ${issuer}`;
  return [`thực hiện ${raw}${after}`, [[raw, type, number, '2021-08-06', issuer, null]]];
};

/** Issuers of one body and of several: each behind its lead, each ended where its name ends. */
export const ISSUER_FORMS: readonly (readonly [text: string, found: readonly ExpectedCitation[]])[] = [
  ...ISSUERS.map((entry) => issuedBy(...entry)),
  ...JOINT.map(jointly),
];
