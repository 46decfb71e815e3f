/**
 * Names of codes, laws and ordinances without "Luật", "Bộ luật", "Pháp lệnh": they show where a cited name ends
 * (`Luật Cán bộ, công chức`, `Luật Thanh tra về …`). Source: list of laws in force of the national database vbpl.vn,
 * and the short forms that plans use.
 */
const LAWS = `An ninh mạng;An ninh quốc gia;An ninh nhân dân;An toàn thông tin mạng;An toàn, vệ sinh lao động;An toàn thực phẩm;
Báo chí;Bảo hiểm y tế;Bảo hiểm xã hội;Bảo hiểm tiền gửi;Bảo vệ bí mật nhà nước;Bảo vệ dữ liệu cá nhân;Bảo vệ môi trường;
Bảo vệ quyền lợi người tiêu dùng;Bảo vệ sức khỏe nhân dân;Bảo vệ và kiểm dịch thực vật;Ban hành văn bản quy phạm pháp luật;
Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân;Bầu cử đại biểu Quốc hội và đại biểu HĐND;Biên phòng Việt Nam;
Biên giới quốc gia;Bình đẳng giới;Bưu chính;Các tổ chức tín dụng;Các công cụ chuyển nhượng;Cảnh sát biển Việt Nam;
Cảnh sát cơ động;Cảnh vệ;Cán bộ, công chức;Cạnh tranh;Căn cước;Căn cước công dân;Chăn nuôi;Chất lượng sản phẩm, hàng hóa;
Chuyển giao công nghệ;Chứng khoán;Công an nhân dân;Công chứng;Công đoàn;Công nghệ cao;Công nghệ thông tin;
Công nghiệp công nghệ số;Công nghiệp quốc phòng, an ninh và động viên công nghiệp;Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài;
Cư trú;Dân quân tự vệ;Dân số;Di sản văn hóa;Doanh nghiệp;Dầu khí;Dữ liệu;Du lịch;Dược;Đa dạng sinh học;Đất đai;Đặc xá;
Đấu giá tài sản;Đấu thầu;Đầu tư công;Đầu tư theo phương thức đối tác công tư;Đầu tư;Đê điều;Địa chất và khoáng sản;
Điện ảnh;Điện lực;Điều ước quốc tế;Đo đạc và bản đồ;Đo lường;Đường bộ;Đường sắt;Giá;Giám định tư pháp;Giao dịch điện tử;
Giao thông đường bộ;Giao thông đường thủy nội địa;Giáo dục;Giáo dục đại học;Giáo dục nghề nghiệp;
Giáo dục quốc phòng và an ninh;Hàng không dân dụng Việt Nam;Hải quan;Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác;
Hóa chất;Hoạt động giám sát của Quốc hội và Hội đồng nhân dân;Hòa giải ở cơ sở;Hòa giải, đối thoại tại Tòa án;
Hôn nhân và gia đình;Hộ tịch;Hợp tác xã;Kế toán;Khám bệnh, chữa bệnh;Khí tượng thủy văn;Khiếu nại, tố cáo;Khiếu nại;
Khoa học và công nghệ;Khoa học, công nghệ và đổi mới sáng tạo;Khoáng sản;Kiểm toán nhà nước;Kiểm toán độc lập;Kiến trúc;
Kinh doanh bảo hiểm;Kinh doanh bất động sản;Lâm nghiệp;Lực lượng dự bị động viên;
Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở;Luật sư;Lưu trữ;Lý lịch tư pháp;Mặt trận Tổ quốc Việt Nam;
Năng lượng nguyên tử;Ngân hàng Nhà nước Việt Nam;Ngân sách nhà nước;Nghĩa vụ quân sự;Người cao tuổi;Người khuyết tật;
Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng;Nhà giáo;Nhà ở;Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam;
Nuôi con nuôi;Phá sản;Phát triển công nghiệp văn hóa;Phổ biến, giáo dục pháp luật;Phòng bệnh;Phòng cháy và chữa cháy;
Phòng cháy, chữa cháy và cứu nạn, cứu hộ;Phòng thủ dân sự;Phòng, chống bạo lực gia đình;Phòng, chống bệnh truyền nhiễm;
Phòng, chống khủng bố;Phòng, chống ma túy;Phòng, chống mua bán người;Phòng, chống rửa tiền;Phòng, chống tham nhũng;
Phòng, chống tác hại của rượu, bia;Phòng, chống tác hại của thuốc lá;Phòng, chống thiên tai;Phòng chống thiên tai;
Phòng chống tham nhũng;Phòng chống ma túy;Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS);
Quản lý, sử dụng tài sản công;Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp;
Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ;Quản lý nợ công;Quản lý ngoại thương;Quản lý thuế;Quảng cáo;
Quốc phòng;Quốc tịch Việt Nam;Quy hoạch;Quy hoạch đô thị và nông thôn;Quy hoạch đô thị;Sở hữu trí tuệ;
Sĩ quan Quân đội nhân dân Việt Nam;Sử dụng năng lượng tiết kiệm và hiệu quả;Tài nguyên nước;Tài nguyên, môi trường biển và hải đảo;
Tần số vô tuyến điện;Thanh niên;Thanh tra;Thể dục, thể thao;Thi đua, khen thưởng;Thi hành án dân sự;Thi hành án hình sự;
Thi hành tạm giữ, tạm giam;Thống kê;Thủ đô;Thủy lợi;Thủy sản;Thú y;Thương mại;Thuế giá trị gia tăng;Thuế thu nhập cá nhân;
Thuế thu nhập doanh nghiệp;Thuế tiêu thụ đặc biệt;Thuế bảo vệ môi trường;Thuế sử dụng đất phi nông nghiệp;Phí và lệ phí;
Thư viện;Thực hành tiết kiệm, chống lãng phí;Thực hiện dân chủ ở cơ sở;Thực hiện dân chủ cơ sở;Dân chủ ở cơ sở;Dân chủ cơ sở;
Tiêu chuẩn và quy chuẩn kỹ thuật;Tiếp cận thông tin;Tiếp công dân;Tín ngưỡng, tôn giáo;Tổ chức chính quyền địa phương;
Tổ chức Chính phủ;Tổ chức cơ quan điều tra hình sự;Tổ chức Quốc hội;Tổ chức Tòa án nhân dân;Tổ chức Viện kiểm sát nhân dân;
Tố cáo;Tố tụng hành chính;Tương trợ tư pháp;Trách nhiệm bồi thường của Nhà nước;Trật tự, an toàn giao thông đường bộ;
Trẻ em;Trọng tài thương mại;Trồng trọt;Trưng cầu ý dân;Trưng mua, trưng dụng tài sản;Trợ giúp pháp lý;Tư pháp người chưa thành niên;
Viễn thông;Viên chức;Việc làm;Xây dựng;Xuất bản;Xuất cảnh, nhập cảnh của công dân Việt Nam;Xử lý vi phạm hành chính;
Hỗ trợ doanh nghiệp nhỏ và vừa;Đường sắt Việt Nam;Tạm giữ, tạm giam;Thuế xuất khẩu, thuế nhập khẩu;Ưu đãi người có công với cách mạng;
Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng;Di sản văn hoá;Hòa giải cơ sở;Thực hiện dân chủ ở xã, phường, thị trấn;
Công nghiệp quốc phòng;Dân quân, tự vệ;Bảo vệ, chăm sóc và giáo dục trẻ em;Nghĩa vụ lao động công ích;Cựu chiến binh;
Ngoại hối;Giá trị gia tăng;Kinh doanh xổ số;Động viên công nghiệp;Cảnh sát môi trường;Quản lý thị trường;Pháp điển hệ thống quy phạm pháp luật;
Hợp nhất văn bản quy phạm pháp luật;Chi phí giám định, định giá;Tín ngưỡng tôn giáo;Thi đua khen thưởng;Cán bộ công chức;
Phổ biến giáo dục pháp luật;nước Cộng hòa xã hội chủ nghĩa Việt Nam;nước Cộng hoà xã hội chủ nghĩa Việt Nam;Lao động;Dân sự;Hình sự;Tố tụng dân sự;Tố tụng hình sự;Hàng hải Việt Nam;Hàng hải`;

export const LAW_NAMES: readonly string[] = LAWS.split(';').map((name) => name.replace(/\s+/g, ' ').trim());

/** Slugs of short names → slug of the full name, commas and "ở" left out. Usage in provincial plans. */
export const LAW_ALIASES: Readonly<Record<string, string>> = {
  'dan-chu-co-so': 'thuc-hien-dan-chu-co-so',
  pctn: 'phong-chong-tham-nhung',
  nsnn: 'ngan-sach-nha-nuoc',
  'bau-cu': 'bau-cu-dai-bieu-quoc-hoi-va-dai-bieu-hoi-dong-nhan-dan',
};

/** First words of the names of codes (Bộ luật), as printed. Source: codes of the National Assembly since 1985. */
export const CODE_NAMES: readonly string[] = ['[Hh]ình sự', '[Dd]ân sự', '[Ll]ao động', '[Tt]ố tụng', '[Hh]àng hải'];
