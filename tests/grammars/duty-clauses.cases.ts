import type { Case } from './duty.cases.ts';

/** Nouns that words in lower case tell apart, and where these words end. */
export const tails: readonly Case[] = [
  ['Cán bộ rà soát không được tự ý sửa phiếu.', 'implement Cán bộ rà soát'],
  [
    'Việc kiểm tra phải công bằng; cán bộ, chiến sĩ làm nhiệm vụ không được nhận quà.',
    'implement cán bộ, chiến sĩ làm nhiệm vụ',
  ],
  ['Mở lớp; chi ủy viên mới được bầu phải học hết chương trình.', 'implement chi ủy viên mới được bầu'],
  ['Công chức tài chính - kế toán cân đối kinh phí.', 'implement Công chức tài chính - kế toán'],
  ['Các trường tiểu học, trung học cơ sở bàn giao học sinh.', 'implement Các trường tiểu học, trung học cơ sở'],
  ['Nếu không đạt thì Ban Thường vụ đảng ủy cấp trên xem xét.', 'implement Ban Thường vụ đảng ủy cấp trên'],
  [
    'Các đồng chí Huyện ủy viên phụ trách xã, thị trấn mỗi tháng dự sinh hoạt.',
    'implement Các đồng chí Huyện ủy viên phụ trách xã, thị trấn',
  ],
  [
    'Bệnh viện Sản - Nhi tỉnh và bệnh viện đa khoa các huyện có trách nhiệm trực.',
    'implement Bệnh viện Sản - Nhi tỉnh',
    'implement bệnh viện đa khoa các huyện',
  ],
  ['Báo cáo trưởng thôn, khu phố.', 'receive trưởng thôn, khu phố'],
  ['Cán bộ rà soát hộ nghèo, tổng hợp danh sách.', 'implement Cán bộ'],
  ['Nhân viên mới được tuyển dụng phải học quy trình.', 'implement Nhân viên mới được tuyển dụng'],
  ['Mạng lưới kiểm soát nhiễm khuẩn giám sát vệ sinh tay.', 'implement Mạng lưới kiểm soát nhiễm khuẩn'],
  ['UBND các xã, phường nơi đặt điểm thi bảo đảm an ninh.', 'implement UBND các xã, phường nơi đặt điểm thi'],
  ['Báo cáo với UBND xã nơi có đất trước ngày 28/02.', 'receive UBND xã nơi có đất'],
  [
    'Phối hợp với Phòng Bưu chính - Viễn thông và các nhà tài trợ khảo sát.',
    'coordinate Phòng Bưu chính - Viễn thông',
    'coordinate các nhà tài trợ',
  ],
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
  ['Không bỏ sót đối tượng; các chủ phương tiện không được chở quá tải.', 'implement các chủ phương tiện'],
  [
    'Các bên họp 6 tháng một lần; cơ quan đăng cai chuẩn bị nội dung.',
    'implement Các bên',
    'implement cơ quan đăng cai',
  ],
  ['Mỗi tổ do 01 đồng chí Ủy viên Ban Thường vụ làm tổ trưởng.', 'lead 01 đồng chí Ủy viên Ban Thường vụ'],
  ['Đồng chí Bí thư báo cáo ngay Thường trực Huyện ủy.', 'implement Đồng chí Bí thư', 'receive Thường trực Huyện ủy'],
  ['Khai báo số lượng với Trạm Thú y.', 'receive Trạm Thú y'],
  ['Công an xã đến từng nhà vận động.', 'implement Công an xã'],
  [
    'Cùng Trung tâm Chính trị huyện, Phòng Nội vụ biên tập tài liệu.',
    'coordinate Trung tâm Chính trị huyện',
    'coordinate Phòng Nội vụ',
  ],
  ['Giao Phòng Kinh tế chủ trì, công an xã phối hợp kiểm tra.', 'lead Phòng Kinh tế', 'coordinate công an xã'],
  ['Giao Phòng Kinh tế kiểm tra, công an xã có mặt.', 'lead Phòng Kinh tế'],
  ['Đoàn kiểm tra do lãnh đạo Sở Y tế làm trưởng đoàn.', 'lead lãnh đạo Sở Y tế'],
  ['Hồ sơ vụ việc được Phòng Cảnh sát hình sự thụ lý.', 'implement Phòng Cảnh sát hình sự'],
  ['Chất thải do Công ty TNHH Môi trường Xanh vận chuyển.', 'implement Công ty TNHH Môi trường Xanh'],
  ['Cô Mai Thị Rạng, văn thư, trực nhận hồ sơ.', 'implement Cô Mai Thị Rạng, văn thư'],
  ['Báo cáo về LĐLĐ huyện (qua Ban Tuyên giáo, email: btg@anphu.vn).', 'receive LĐLĐ huyện', 'receive Ban Tuyên giáo'],
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
  'Bí thư chi bộ mới nhận việc.',
  'Báo cáo ngay kết quả.',
  'Gửi đến từng hộ gia đình.',
  'Công an xã đến nay chưa có xe.',
  'Cùng thời gian trên, họp tổng kết.',
  'Xe do 02 nhà thầu giao.',
  'Các xã không được công nhận đạt chuẩn.',
  'Sau khi được Phòng Nội vụ thẩm định.',
  'Kinh phí đã được Phòng Tài chính thẩm định.',
  'Tăng cường phối hợp giữa các bên.',
  'Tiếp nhận thông tin qua Tổng đài 111.',
  'Đối tượng: Toàn bộ hộ gia đình đăng ký thường trú.',
  'Gọi số máy trực (đầu mối: bà Lê Thị Hạnh, Trưởng phòng Bảo vệ chăm sóc trẻ em, điện thoại 0900.111.222).',
  'Các bài tuyên truyền do Công an tỉnh cung cấp được phát lại.',
  'Đưa vào sử dụng công trình do UBND tỉnh giao.',
  'Ban Coi thi; Ban Chấm thi tự luận; Ban Phúc khảo.',
  'Trả Phiếu tiếp nhận hồ sơ cho tổ chức, cá nhân.',
  'Thông tin về thành viên Hội đồng.',
];
