const LIST = `
  thực hiện; tổ chức; triển khai; xây dựng; ban hành; rà soát; hướng dẫn; đôn đốc; theo dõi; kiểm tra; thanh tra;
  giám sát; tổng hợp; bảo đảm; đảm bảo; bố trí; thẩm định; cập nhật; tuyên truyền; phổ biến; quán triệt; vận động;
  đánh giá; xếp loại; chấm điểm; tăng cường; đẩy mạnh; nâng cao; phát huy; duy trì; quản lý; xử lý; giải quyết;
  tiếp nhận; công khai; niêm yết; phân công; phân bổ; cử; lập; đề xuất; kiến nghị; hoàn thành; hoàn thiện; lồng
  ghép; ứng dụng; đổi mới; củng cố; kiện toàn; tham gia; hỗ trợ; tạo điều kiện; tạo mọi điều kiện; tập huấn; bồi
  dưỡng; đào tạo; đăng ký; đăng tải; đăng tin; đưa tin; thông tin; thông báo; sơ kết; tổng kết; biểu dương; khen
  thưởng; nhân rộng; phát hiện; phát động; hưởng ứng; khắc phục; chấn chỉnh; ngăn chặn; xem xét; quyết định; phê
  duyệt; cân đối; cấp phát; cung cấp; chuẩn bị; phân tích; khảo sát; điều tra; thống kê; xác định; lựa chọn; chọn;
  ký kết; ký; tiếp thu; lắng nghe; nêu cao; siết chặt; giữ vững; giữ gìn; chấp hành; tuân thủ; vận hành; khai
  thác; sử dụng; thành lập; huy động; bổ sung; sửa đổi; soạn thảo; nhắc nhở; tuyên dương; tư vấn; đối thoại; gắn;
  lấy ý kiến; cụ thể hóa; thể chế hóa; phản biện; nắm; nắm bắt; nắm chắc; đa dạng hóa; mở; viết; in; biên soạn;
  thu thập; rút kinh nghiệm; tự kiểm tra; tự đánh giá; giới thiệu; đón tiếp; tham dự; truyền thông; phân loại; lưu
  trữ; số hóa; làm; làm tốt; đưa; thu; chi; mời; dự; họp; trang bị; chăm lo; ưu tiên; khuyến khích; phấn đấu; thi
  đua; đề ra; học tập; nghiêm cấm; hòa giải; thực thi; lan tỏa; kết nối; kêu gọi; cam kết; trả lời; giải trình;
  chịu sự; bàn giao; kiểm soát; tham vấn; xúc tiến; thu hút; bảo vệ; phòng ngừa; phòng chống; phòng, chống; tiếp
  xúc; đấu tranh; tuần tra; thẩm tra; trao đổi; hiệp y; có ý kiến; cho ý kiến; phát triển; cải cách; cải thiện;
  rút ngắn; đơn giản hóa; phục vụ; đóng góp; góp ý; tuyển dụng; điều chỉnh; cắt giảm; kết hợp; phát sóng; phát
  hành; xuất bản; trả kết quả; khẩn trương; xác minh; làm việc; chuyển đổi; tiến hành; nghiệm thu; thanh toán;
  quyết toán; thanh quyết toán; bầu; ra; có biện pháp; có giải pháp; có văn bản; có kế hoạch; đo đạc; tiêm; tiêm
  phòng; phun; phun hóa chất; tuyển sinh; giảng dạy; khám; khám sàng lọc; điều trị; xét nghiệm; xét duyệt; xét;
  trao; trao thưởng; trao tặng; tặng; thăm; thăm hỏi; treo; dựng; lắp đặt; sửa chữa; nâng cấp; cải tạo; dọn; dọn
  vệ sinh; thu gom; vận chuyển; mua sắm; phát thanh; phát quang; in ấn; biên tập; nhập liệu; lấy mẫu; quan trắc;
  giảm; tăng; chia sẻ; trực ban; ứng trực; túc trực; canh gác; bảo dưỡng; diễn tập; ra quân; truy quét; triệt phá;
  xử phạt; đình chỉ; thu hồi; cưỡng chế; tháo dỡ; giải tỏa; chi trả; cấp phép; kiểm định; kiểm kê; kiểm nghiệm;
  tiếp công dân; thi hành; khởi công; khánh thành; công bố; công nhận; tôn vinh; vinh danh; cho vay; giải ngân;
  truy vết; cảnh báo; dự báo; cứu hộ; cứu trợ; sơ tán; di dời; phong tỏa; phân luồng; điều tiết; tạo lập; nạo vét;
  gia cố; tiếp sóng; vận hành thử; thăm dò; dự thảo; trình duyệt; đối chiếu; xác nhận; chứng thực; lưu giữ; tạo
  nguồn; dạy; tập trung thực hiện; tiếp cận; khuyến cáo; hợp đồng; chủ động thực hiện; bám nắm; trấn áp; làm rõ;
  đẩy nhanh; đẩy lùi; soi chiếu; truy tố; xét xử; điều động; luân chuyển; bổ nhiệm; miễn nhiệm; phân cấp; phân
  định; giao nhận; đáp ứng; đề cao; nêu gương; khơi dậy; khôi phục; phục hồi; tái thiết; cơ cấu lại; sắp xếp; tinh
  giản; giải thể; sáp nhập; hợp nhất; hiệp thương; giám định; hiệp đồng; phúc tra; phát lệnh; trưng dụng; trưng
  cầu; tuyển chọn; sơ tuyển; tiếp đón; đón; đón nhận; tiếp quản; quảng bá; trưng bày; triển lãm; trình chiếu; biểu
  diễn; dự thi; coi thi; chấm thi; ra đề; lên lịch; lên kế hoạch; lên phương án; xếp lịch; khoanh vùng; khoanh
  nuôi; cách ly; chăm sóc; nuôi dưỡng; bảo lãnh; bảo tồn; bảo mật; bảo trì; bảo quản; tu bổ; tôn tạo; trùng tu;
  duy tu; san lấp; thiết lập; thẩm duyệt; điều phối; trinh sát; nắm tình hình; truy bắt; truy nã; bắt giữ; tạm
  giữ; khởi tố; kháng nghị; tạm đình chỉ; áp dụng; áp giải; trợ giúp; cứu chữa; cấp cứu; sơ cứu; tiêm chủng; khử
  khuẩn; khử trùng; sàng lọc; chẩn đoán; hội chẩn; kê đơn; mua; bán; đấu thầu; chỉ định; ký hợp đồng; ký cam kết;
  thương thảo; đàm phán; gia hạn; tạm ứng; trích lập; trích; thu nộp; kê khai; khai báo; niêm phong; tiêu hủy;
  tịch thu; ghi chép; ghi nhận; ghi âm; ghi hình; sao lưu; sao chụp; đồng bộ; tích hợp; liên thông; cài đặt; ứng
  cứu; trồng; gieo trồng; gieo cấy; thu hoạch; nuôi; chống hạn; chống úng; hộ đê; trực; trực chiến; chữa cháy; dập
  lửa; phát dọn; thực hành; thực hành tiết kiệm; ôn tập; luyện tập; tập luyện; kết nạp; phát thẻ; thảo luận; bàn
  bạc; biểu quyết; bỏ phiếu; lấy phiếu; đề cử; chuẩn y; bình xét; bình chọn; suy tôn; khen; phê bình; chất vấn;
  phân phối; cấp đổi; cấp mới; cấp giấy; trả; tập hợp; cổ động; cổ vũ; khích lệ; giữ; gìn giữ; giúp đỡ; đỡ đầu;
  đồng hành; chung tay; ủng hộ; quyên góp; hiến; chịu; có mặt; có phương án; có hình thức; có hướng dẫn; có chương
  trình; khai mạc; bế mạc; tổng duyệt; dâng hương; treo cờ; trang trí; dọn dẹp; tổng vệ sinh; quét dọn; thu dọn;
  tái chế; chôn lấp; kiểm đếm; cắm mốc; đền bù; bồi thường; soạn; soạn giảng; biên dịch; phát tờ rơi; phát phiếu;
  đăng; đăng bài; viết bài; quay phim; phỏng vấn; bám; thâm nhập; nhận diện; soát xét; so sánh; tính toán; dự trù;
  thử nghiệm; thí điểm; mở rộng; đẩy; hạn chế; loại bỏ; xóa bỏ; xóa; chống; phòng tránh; ngăn ngừa; triệt xóa; bóc
  gỡ; thanh loại; điều chuyển; đưa đón; hoạch định; vận dụng; khai giảng; tựu trường; báo; báo ngay; xin ý kiến;
  trưng tập; biệt phái; tiếp sức; tiếp tế; cấp dưỡng; bảo hành; hiệu chỉnh; hiệu chuẩn; đăng cai; ấn định; tuyển;
  đắp; kẻ vẽ; căng treo; sẵn sàng; đặt hàng; giao kết; gặp gỡ; thăm khám; cấp thẻ; cấp sổ; chi hỗ trợ; hoàn trả;
  tiết kiệm; sưu tầm; chỉnh lý; thẩm vấn; kiểm dịch; tận dụng; quản chế; cảm hóa; giải thích; thuyết phục; hòa
  nhập; tái hòa nhập; rèn luyện; tu dưỡng; kê thêm; bố trí thêm; mở thêm; tăng thêm; thu dung; chuyển viện; chuẩn
  hóa; thay thế; thay mặt; duyệt; ký duyệt; lên danh sách; kê; cung ứng; chi viện; truyền đạt; trực báo; trông giữ; in sao; đảm
  nhiệm; đảm nhận; thụ lý; cấy; nuôi cấy; rà; xử trí
`;

/**
 * Verbs of duties other than the role verbs. An unknown word after a body's full
 * name is read as a verb too, with less confidence. Sources: Hoàng Phê, Từ điển tiếng Việt; usage in provincial plans.
 */
export const DUTY_VERBS: readonly string[] = LIST.split(';').map((verb) => verb.replace(/\s+/g, ' ').trim());
