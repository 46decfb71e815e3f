/**
 * Fixed texts of the first and last page.
 * Sources: Decree 30/2020/NĐ-CP, Appendix I; Circular 01/2011/TT-BNV; Guidance 36-HD/VPTW and 05-HD/VPTW;
 * Law on Protection of State Secrets 2018, Article 8 (secrecy marks).
 */

/** Folded letters without blanks, as they are matched. */
export const NATIONAL_TITLE = 'conghoaxahoichunghiavietnam';
export const NATIONAL_MOTTO = 'doclaptudohanhphuc';
export const PARTY_TITLE = 'dangcongsanvietnam';

/** Titles that mass organisations print where the State prints the national title. */
export const ORGANISATION_TITLES: readonly string[] = ['doantncshochiminh', 'doanthanhniencongsanhochiminh'];

/** Degrees of secrecy, strongest first. */
export const SECRECY_MARKS: readonly string[] = ['Tuyệt mật', 'Tối mật', 'Mật'];

/** Degrees of urgency, longest first. */
export const URGENCY_MARKS: readonly string[] = ['Hỏa tốc hẹn giờ', 'Hỏa tốc', 'Thượng khẩn', 'Khẩn'];

/** Limits of circulation: whole lines of the letterhead that are no issuer. */
export const CIRCULATION_MARKS: readonly string[] = [
  'Xem xong trả lại',
  'Lưu hành nội bộ',
  'Tài liệu hội nghị',
  'Tài liệu thu hồi',
  'Xong hội nghị trả lại',
];

/** Nouns that begin the name of a body: a capital line that begins with one names a body of its own. */
export const BODY_NOUNS: readonly string[] = [
  'ỦY BAN NHÂN DÂN',
  'ỦY BAN',
  'UBND',
  'HỘI ĐỒNG NHÂN DÂN',
  'HỘI ĐỒNG',
  'HĐND',
  'CHÍNH PHỦ',
  'THỦ TƯỚNG',
  'QUỐC HỘI',
  'CHỦ TỊCH',
  'BỘ',
  'TỔNG CỤC',
  'CỤC',
  'CHI CỤC',
  'VỤ',
  'VIỆN',
  'SỞ',
  'VĂN PHÒNG',
  'BAN CHỈ ĐẠO',
  'BAN CHẤP HÀNH',
  'BCH',
  'BAN QUẢN LÝ',
  'BAN TỔ CHỨC',
  'BAN DÂN VẬN',
  'BAN TUYÊN GIÁO',
  'BAN',
  'PHÒNG',
  'TRƯỜNG',
  'TRUNG TÂM',
  'THANH TRA',
  'CÔNG AN',
  'TÒA ÁN',
  'VIỆN KIỂM SÁT',
  'BỆNH VIỆN',
  'ĐÀI',
  'BÁO',
  'CÔNG TY',
  'TỔNG CÔNG TY',
  'TẬP ĐOÀN',
  'NGÂN HÀNG',
  'KHO BẠC',
  'BẢO HIỂM XÃ HỘI',
  'KIỂM TOÁN',
  'HẢI QUAN',
  'THUẾ',
  'LIÊN ĐOÀN',
  'TỔNG LIÊN ĐOÀN',
  'CÔNG ĐOÀN',
  'HỘI',
  'LIÊN MINH',
  'LIÊN HIỆP',
  'MẶT TRẬN',
  'ĐOÀN',
  'TỈNH ĐOÀN',
  'HUYỆN ĐOÀN',
  'THÀNH ĐOÀN',
  'TRUNG ƯƠNG ĐOÀN',
  'TỈNH ỦY',
  'THÀNH ỦY',
  'HUYỆN ỦY',
  'QUẬN ỦY',
  'THỊ ỦY',
  'ĐẢNG ỦY',
  'ĐẢNG BỘ',
  'CHI BỘ',
  'CHI ỦY',
  'ĐẢNG ĐOÀN',
  'QUÂN KHU',
  'QUÂN ỦY',
  'KHỐI',
  'TIỂU BAN',
  'TỔ',
  'ĐẠI HỘI',
  'ĐẠI HỌC',
  'HỌC VIỆN',
  'BQL',
  'BCĐ',
];

/** Openings of the paragraphs between title and first unit. */
export const PREAMBLE_OPENERS: readonly string[] = [
  'Thực hiện',
  'Triển khai',
  'Để',
  'Nhằm',
  'Tiếp tục',
  'Xét',
  'Theo',
  'Trên cơ sở',
  'Phát huy',
  'Trong',
  'Ngày',
  'Từ',
  'Sau khi',
  'Qua',
  'Hiện nay',
  'Thời gian qua',
  'Thi hành',
  'Chấp hành',
  'Hưởng ứng',
  'Nhân dịp',
  'Năm',
];

/** Labels of lines that a digital signature or a registry's stamp leaves in the text. */
export const STAMP_LABELS: readonly string[] = [
  'Ký bởi',
  'Người ký',
  'Cơ quan',
  'Email',
  'E-mail',
  'Thời gian ký',
  'Ngày ký',
  'Chức vụ',
  'Đơn vị',
  'Serial',
  'Signed by',
];

/** Marks of copies, folded without blanks. */
export const COPY_MARKS: readonly string[] = [
  'saoy',
  'saoybanchinh',
  'saoluc',
  'trichsao',
  'bansaovanban',
  'saoynguyenvan',
];
