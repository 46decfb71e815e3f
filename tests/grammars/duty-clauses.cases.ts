import type { Case } from './duty.cases.ts';

/** Nouns that words in lower case tell apart, and where these words end. */
export const tails: readonly Case[] = [
  ['Các doanh nghiệp lắp máy trên địa bàn tăng cường kiểm tra.', 'implement Các doanh nghiệp lắp máy trên địa bàn'],
  [
    'Phối hợp với cơ quan điều tra, lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở.',
    'coordinate cơ quan điều tra',
    'coordinate lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở',
  ],
  ['Báo cáo Thủ tướng Chính phủ kết quả thực hiện.', 'receive Thủ tướng Chính phủ'],
  ['Báo cáo Phó Hiệu trưởng phụ trách nền nếp những việc phát sinh.', 'receive Phó Hiệu trưởng phụ trách nền nếp'],
  ['Nhân viên y tế, nhân viên bảo vệ trực tại cổng trường.', 'implement Nhân viên y tế', 'implement nhân viên bảo vệ'],
  ['Các Xí nghiệp Cấp nước số 1, số 2, số 3 tự kiểm tra.', 'implement Các Xí nghiệp Cấp nước số 1, số 2, số 3'],
  ['Các Khu Quản lý đường bộ I, II bố trí mặt bằng.', 'implement Các Khu Quản lý đường bộ I, II'],
  [
    'Vụ Tài sản, Môi trường và Vật liệu xây dựng là đơn vị đầu mối.',
    'lead Vụ Tài sản, Môi trường và Vật liệu xây dựng',
  ],
  ['Hồ sơ gửi Viện Khoa học hình sự - Bộ Công an.', 'receive Viện Khoa học hình sự - Bộ Công an'],
];

/** Doers and subjects inside and behind clauses. */
export const clauses: readonly Case[] = [
  ['Việc giám định do Phòng Kỹ thuật hình sự thực hiện.', 'implement Phòng Kỹ thuật hình sự'],
  ['Trạm Y tế do bác sĩ Lê Văn An phụ trách tổ chức khám.', 'implement Trạm Y tế', 'direct bác sĩ Lê Văn An'],
  [
    'Nhóm chưa khớp thì công chức địa chính phối hợp với tổ dân phố xác minh.',
    'coordinate công chức địa chính',
    'coordinate tổ dân phố',
  ],
  [
    'Giao Công an xã làm đầu mối, Phòng Văn hóa - Xã hội tham mưu công tác cai nghiện.',
    'lead Công an xã',
    'advise Phòng Văn hóa - Xã hội',
  ],
  [
    'Xây dựng kế hoạch, phân công đồng chí Phó Chủ tịch phụ trách văn hóa - xã hội trực tiếp chỉ đạo.',
    'direct đồng chí Phó Chủ tịch phụ trách văn hóa - xã hội',
  ],
  ['UBND xã được giao vốn có trách nhiệm công khai.', 'implement UBND xã'],
  ['Cán bộ thú y xã cùng trưởng thôn tổ chức tiêm.', 'implement Cán bộ thú y xã', 'coordinate trưởng thôn'],
  ['Trước 16 giờ hằng ngày các bản báo cáo về Phòng Kinh tế.', 'implement các bản', 'receive Phòng Kinh tế'],
  [
    'Các cơ quan: Phòng Tư pháp, Phòng Nội vụ, theo chức năng, thẩm tra hồ sơ.',
    'implement Phòng Tư pháp',
    'implement Phòng Nội vụ',
  ],
  [
    'Gửi lệnh cho Viện kiểm sát cùng cấp; Phòng Nội vụ cung cấp danh sách.',
    'receive Viện kiểm sát cùng cấp',
    'implement Phòng Nội vụ',
  ],
];

/** Words that look like duties and give none. */
export const silent: readonly string[] = [
  'Các bài tuyên truyền do Công an tỉnh cung cấp được phát lại.',
  'Đưa vào sử dụng công trình do UBND tỉnh giao.',
  'Ban Coi thi; Ban Chấm thi tự luận; Ban Phúc khảo.',
  'Trả Phiếu tiếp nhận hồ sơ cho tổ chức, cá nhân.',
  'Thông tin về thành viên Hội đồng.',
];
