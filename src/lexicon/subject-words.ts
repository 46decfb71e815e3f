/**
 * Words around the subject (trích yếu) of a cited document.
 * Sources: Decree 30/2020/NĐ-CP, Appendix I (wording of subjects); usage in provincial plans.
 */

/** First words of a subject, lower case. After them, no word belongs to the issuer's name. */
export const SUBJECT_VERBS: readonly string[] = [
  'về',
  'V/v',
  'ban hành',
  'quy định',
  'hướng dẫn',
  'triển khai',
  'thực hiện',
  'phê duyệt',
  'sửa đổi',
  'bổ sung',
  'thông báo',
  'thông qua',
  'công bố',
  'công nhận',
  'thành lập',
  'kiện toàn',
  'tăng cường',
  'đẩy mạnh',
  'tổ chức',
  'thi hành',
  'phát động',
  'tiếp tục',
  'nâng cao',
  'đổi mới',
  'điều chỉnh',
  'bãi bỏ',
  'giao chỉ tiêu',
  'phân công',
  'phân cấp',
  'phê chuẩn',
  'xây dựng',
  'cho ý kiến',
  'chỉ đạo',
  'lấy ý kiến',
  'đánh giá',
  'cụ thể hóa',
  'cụ thể hoá',
  'quán triệt',
];

/** Words of {@link SUBJECT_VERBS} that begin a subject even where neither date nor issuer is printed. */
export const PLAIN_SUBJECT_VERBS: readonly string[] = [
  'về',
  'V/v',
  'ban hành',
  'quy định',
  'hướng dẫn',
  'phê duyệt',
  'sửa đổi',
  'thông báo',
  'thành lập',
];

/** Words of the citing sentence that end a subject, with the blank before them. */
export const HOST_PHRASES: readonly string[] = [
  'gắn với',
  'gắn liền với',
  'trong đó',
  'đạt hiệu quả',
  'đạt kết quả',
  'và gửi',
  'và báo cáo',
  'và các văn bản',
  'và các quy định',
  'và các chỉ đạo',
  'và các nội dung',
  'bảo đảm hiệu quả',
  'đảm bảo hiệu quả',
  'đảm bảo đúng',
  'bảo đảm đúng',
  'một cách',
  'phù hợp với tình hình',
  'theo đúng',
];

/** Behind "đến", "tới": whom the citing sentence makes a document known to. */
export const AUDIENCES: readonly string[] = [
  'toàn thể',
  'từng',
  'tất cả',
  'mọi',
  'người',
  'cán bộ',
  'công chức',
  'đội ngũ',
  'đảng viên',
  'đoàn viên',
  'hội viên',
  'nhân dân',
  'Nhân dân',
  'các cơ quan',
  'các phòng',
  'các đơn vị',
  'các tầng lớp',
  'các tổ chức',
  'các cấp',
];

/** How official subjects that hold a semicolon go on behind it: Conclusion 21-KL/TW. */
export const SEMICOLON_CONTINUATIONS: readonly string[] = ['kiên quyết ngăn chặn'];
