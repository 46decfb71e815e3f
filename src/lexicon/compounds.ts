import { matchKey } from './fold.ts';

/**
 * Two-syllable words that plans are made of, to tell a misread syllable from a rare one: `tố chức` is `tổ chức`, but
 * `tố cáo` stays. Source: Hoàng Phê, Từ điển tiếng Việt; usage in provincial plans.
 */
const LIST = `
  quân ủy, cổ phần, cấp nước, chất rắn, an ninh, an sinh, an toàn, ban chấp, ban chỉ, ban dân, ban hành, ban
  ngành, ban quản, ban thường, ban tuyên, ban tổ, ban đầu, bao gồm, biên chế, biến đổi, biến động, biểu dương,
  biểu hiện, biểu mẫu, biểu quyết, biện pháp, bàn bạc, bàn giao, báo chí, báo cáo, bình luận, bình quân, bình xét,
  bình đẳng, bình ổn, bí thư, bước đầu, bạn bè, bạn đọc, bản lĩnh, bản sắc, bản thân, bảng biểu, bảo dưỡng, bảo
  hiểm, bảo mật, bảo quản, bảo trợ, bảo tồn, bảo vệ, bảo đảm, bất cập, bắt đầu, bằng văn, bỏ phiếu, bố trí, bồi
  dưỡng, bồi thường, bổ khuyết, bổ nhiệm, bổ sung, bổ ích, bộ máy, bộ phận, bộ trưởng, bộ đội, bức xúc, cam kết,
  cao điểm, chi bộ, chi hội, chi nhánh, chi phí, chi tiêu, chi tiết, chi trả, chi đoàn, chi ủy, chia sẻ, chiến
  binh, chuyên gia, chuyên môn, chuyên nghiệp, chuyên đề, chuyển biến, chuyển giao, chuyển hoá, chuyển hóa, chuyển
  tải, chuyển đổi, chuẩn bị, chuẩn mực, chí minh, chính phủ, chính quyền, chính sách, chính thức, chính trị, chính
  xác, chính đáng, chú trọng, chú ý, chăm lo, chăm sóc, chương trình, chấn chỉnh, chấp hành, chấp thuận, chất
  lượng, chế biến, chế tài, chế độ, chỉ dẫn, chỉ huy, chỉ số, chỉ thị, chỉ tiêu, chỉ đạo, chỉ định, chỉnh trang,
  chỉnh đốn, chống phá, chống tham, chủ nghĩa, chủ nhiệm, chủ quan, chủ quyền, chủ thể, chủ trì, chủ trương, chủ
  tịch, chủ yếu, chủ đề, chủ động, chứng minh, chữ ký, coi trọng, con số, cung cấp, cung ứng, cuối năm, cuối
  tháng, cuộc họp, cuộc sống, cuộc thi, các ban, các cấp, cách thức, cán bộ, có thể, công an, công bằng, công bố,
  công chức, công cộng, công dân, công khai, công nghiệp, công nghệ, công sở, công trình, công tác, công tâm, công
  việc, công vụ, công đoàn, căn bản, cơ bản, cơ chế, cơ cấu, cơ hội, cơ quan, cơ sở, cư xử, cải cách, cải thiện,
  cải tiến, cấp bách, cấp dưới, cấp huyện, cấp thiết, cấp trên, cấp tỉnh, cấp xã, cấp ủy, cấu tạo, cắt giảm, cố
  định, cổ điển, cộng đồng, cụ thể, cục bộ, của tỉnh, cử tri, cửa quyền, cực đoan, cựu chiến, danh hiệu, danh mục,
  danh sách, di chuyển, di sản, di tích, diễn biến, diễn ra, diễn đàn, diện tích, doanh nghiệp, du lịch, dân chủ,
  dân cư, dân sinh, dân số, dân sự, dân tộc, dân vận, dư luận, dữ liệu, dự phòng, dự thảo, dự án, gia tăng, gia
  đình, giai đoạn, giám hộ, giám sát, giám đốc, giáo dục, giúp đỡ, giả định, giải pháp, giải phóng, giải quyết,
  giải trình, giải trí, giải đáp, giảm nghèo, giảm thiểu, giảm tải, giới hạn, giới thiệu, giới trẻ, giới tính, góp
  phần, góp ý, gương mẫu, gần dân, gần đây, gắn kết, gắn liền, gắn với, hiến pháp, hiện hành, hiện nay, hiện
  trường, hiện tượng, hiện tại, hiện đại, hiệu quả, hoàn chỉnh, hoàn thiện, hoàn thành, hoạt động, huy động, huyện
  ủy, hàng năm, hành chính, hành vi, hành động, hách dịch, hình thành, hình thức, hình ảnh, hòa giải, hương ước,
  hướng dẫn, hướng nghiệp, hướng tới, hướng về, hưởng lợi, hưởng thụ, hưởng ứng, hạ tầng, hạn chế, hạnh phúc, hậu
  quả, hằng năm, hằng tháng, hệ thống, học hành, học sinh, học tập, hồ chí, hồ sơ, hỗ trợ, hộ tịch, hội nghị, hội
  thi, hội thảo, hội viên, hội đồng, hợp pháp, khen ngợi, khen thưởng, khiếu kiện, khiếu nại, khu phố, khu vực,
  khuynh hướng, khuyến học, khuyến khích, khuyến nghị, khách quan, khó khăn, không chỉ, khả thi, khảo sát, khắc
  phục, khẳng định, khối lượng, khống chế, kinh doanh, kinh nghiệm, kinh phí, kinh tế, kiêm nhiệm, kiên quyết,
  kiên trì, kiến nghị, kiến thức, kiểm chứng, kiểm dịch, kiểm kê, kiểm lâm, kiểm nghiệm, kiểm soát, kiểm sát, kiểm
  toán, kiểm tra, kiểm điểm, kiểm định, kiện toàn, ký kết, kế hoạch, kết bạn, kết hợp, kết luận, kết nối, kết quả,
  kết thúc, kịch bản, kịp thời, kỳ họp, kỳ thi, kỷ cương, kỷ luật, kỷ niệm, lan tỏa, lao động, liên kết, liên
  quan, liên tỉnh, loại hình, luyện tập, luân chuyển, luận điểm, làm chủ, lãng phí, lãnh thổ, lãnh đạo, lãnh địa,
  lý luận, lý tưởng, lĩnh vực, lưu hành, lưu trữ, lưu ý, lấy phiếu, lập trường, lệ thuộc, lịch sử, lối sống, lồng
  ghép, lộ trình, lợi dụng, lợi thế, lợi ích, lực lượng, minh bạch, minh chứng, mô hình, môi sinh, môi trường, mặt
  bằng, mặt trận, mở rộng, mục tiêu, mục đích, nghiêm chỉnh, nghiêm minh, nghiêm trọng, nghiêm túc, nghiên cứu,
  nghiệp vụ, nghề nghiệp, nghị quyết, nghị định, ngoài tỉnh, nguyên tố, nguồn gốc, nguồn lực, nguồn vốn, ngân
  sách, người dân, người đứng, nhiệm kỳ, nhiệm vụ, nhà nước, nhà trường, nhân dân, nhân lực, nhân rộng, nhân tố,
  nhân viên, nhũng nhiễu, như thế, nhất quán, nhất định, nhận thức, nhận xét, nhắc nhở, niêm yết, nâng cao, nòng
  cốt, nông dân, nông nghiệp, nông sản, nông thôn, nông trường, năng lực, năng động, nối tiếp, nổi bật, nổi cộm,
  nội bộ, nội chính, nội dung, nội quy, nội vụ, phiền hà, pháp luật, pháp lệnh, phát biểu, phát hiện, phát huy,
  phát sinh, phát triển, phát động, phân bố, phân bổ, phân công, phân cấp, phân loại, phân quyền, phân tán, phân
  tích, phê bình, phê chuẩn, phê duyệt, phòng ban, phòng chống, phòng ngừa, phù hợp, phúc lợi, phương châm, phương
  hướng, phương pháp, phương thức, phương tiện, phương án, phản biện, phản bác, phản hồi, phản ánh, phản đối, phối
  hợp, phổ biến, phổ cập, phổ thông, phụ cấp, phụ lục, phụ nữ, phụ thuộc, phụ trách, phục hồi, phục vụ, phức tạp,
  quan hệ, quan liêu, quan sát, quan trọng, quan tâm, quan điểm, quy chế, quy hoạch, quy mô, quy trình, quy định,
  quy ước, quyết định, quyền hạn, quyền lợi, quá hạn, quá trình, quán triệt, quân đội, quản lý, quản trị, quảng
  bá, quảng cáo, quảng trường, quận ủy, quốc gia, quốc hội, quốc phòng, quốc tế, rà soát, rộng rãi, sai sót, sinh
  hoạt, sinh sống, sinh viên, soát xét, suy giảm, suy thoái, sách nhiễu, sáng kiến, sáng tạo, sâu rộng, sơ kết,
  sản lượng, sản phẩm, sản xuất, số hóa, số liệu, số lượng, sở ban, sở hữu, sử dụng, sửa đổi, sự cố, sự kiện, sự
  nghiệp, tham gia, tham mưu, tham nhũng, tham quan, thanh niên, thanh toán, thanh tra, thay thế, thay đổi, then
  chốt, theo dõi, thi công, thi hành, thi tuyển, thi đua, thiết bị, thiết chế, thiết thực, thiết yếu, thiếu sót,
  thu chi, thuận lợi, thuộc tính, thành phần, thành phố, thành tích, thành ủy, tháng năm, thí nghiệm, thí sinh,
  thí điểm, thích đáng, thông báo, thông minh, thông qua, thông suốt, thông tin, thông tư, thúc đẩy, thương tích,
  thường trực, thường vụ, thường xuyên, thảo luận, thấm nhuần, thẩm mỹ, thẩm quyền, thẩm tra, thẩm định, thế giới,
  thế hệ, thế lực, thế mạnh, thế nào, thế trận, thể chất, thể chế, thể dục, thể hiện, thể lệ, thể thao, thị
  trường, thị trấn, thị xã, thị ủy, thịnh hành, thống kê, thống nhất, thời gian, thời hạn, thời kỳ, thời điểm, thụ
  hưởng, thủ trưởng, thủ tướng, thủ tục, thủ đô, thực chất, thực hiện, thực thi, thực tiễn, thực trạng, thực tế,
  tin tưởng, tinh giản, tinh gọn, tinh hoa, tinh thông, tinh thần, tiên tiến, tiêu biểu, tiêu chuẩn, tiêu chí,
  tiêu cực, tiến hành, tiến độ, tiếp cận, tiếp dân, tiếp nhận, tiếp thu, tiếp tục, tiếp xúc, tiết kiệm, toàn bộ,
  toàn diện, toàn dân, toàn quốc, toàn thể, toàn tỉnh, trao đổi, triển khai, trong tỉnh, trung tâm, trung ương,
  truyền hình, truyền thanh, truyền thông, truyền thống, trách nhiệm, trân trọng, trình độ, trường học, trường
  hợp, trưởng ban, trưởng phòng, trưởng thành, trưởng thôn, trưởng đoàn, trật tự, trọng tâm, trọng yếu, trọng
  điểm, trụ sở, trực thuộc, trực tuyến, tuyên bố, tuyên dương, tuyên truyền, tuyến đường, tuyến đầu, tuyển chọn,
  tuyển dụng, tuyệt đối, tuần lễ, tài chính, tài liệu, tài nguyên, tài sản, tác dụng, tác động, tìm kiếm, tình
  cảm, tình huống, tình hình, tình nguyện, tình thế, tình trạng, tích cực, tích hợp, tín dụng, tín nhiệm, tính
  chất, tính khả, tính toán, tôn trọng, tăng cường, tăng trưởng, tư liệu, tư pháp, tư tưởng, tương quan, tương
  ứng, tạo điều, tạp chí, tất yếu, tầng lớp, tận dụng, tập huấn, tập quán, tập thể, tập trung, tỉnh táo, tỉnh
  đoàn, tỉnh ủy, tố cáo, tố giác, tố tụng, tống đạt, tồn tại, tổ chức, tổ dân, tổ phó, tổ quốc, tổ trưởng, tổ
  viên, tổng bí, tổng cục, tổng hợp, tổng kết, tổng mức, tổng quan, tổng quát, tổng số, tổng thể, tự chuyển, tự
  diễn, tự do, tự giác, tự nguyện, tự phê, tự quản, viên chức, văn bản, văn hóa, văn kiện, văn minh, văn phòng,
  văn thư, vướng mắc, vấn đề, vận chuyển, vận dụng, vận hành, vận động, vệ sinh, vị thế, xem xét, xu hướng, xu
  thế, xuất bản, xác minh, xác nhận, xác định, xây dựng, xã hội, xét duyệt, xét xử, xúc phạm, xúc tiến, xứng đáng,
  xử lí, xử lý, xử phạt, y tế, yêu cầu, yếu kém, yếu tố, áp dụng, ý chí, ý kiến, ý nghĩa, ý thức, điều chỉnh, điều
  hành, điều kiện, điều lệ, điều phối, điều tra, điểm cầu, điểm nóng, điển hình, đoàn kết, đoàn thể, đoàn viên,
  đào tạo, đáng kể, đánh giá, đáp ứng, đích đáng, đóng góp, đô thị, đôn đốc, đúng hạn, đúng đắn, đăng ký, đơn vị,
  đường phố, đại biểu, đại diện, đại hội, đại đoàn, đạo đức, đạt chuẩn, đảm bảo, đảm nhận, đảm đương, đảng bộ,
  đảng viên, đảng đoàn, đảng ủy, đất đai, đầu mối, đầu năm, đầu tư, đẩy lùi, đẩy mạnh, đẩy nhanh, đặc tính, đặc
  điểm, đề cao, đề cương, đề nghị, đề xuất, đề án, địa bàn, địa chỉ, địa phương, địa điểm, định cư, định hướng,
  định kỳ, đối chiếu, đối mặt, đối ngoại, đối thoại, đối tác, đối tượng, đối với, đồng bào, đồng bộ, đồng chí,
  đồng hành, đồng thuận, đồng thời, đồng tình, đổi mới, độc lập, đội ngũ, đội viên, đột phá, đột xuất, đời sống,
  đứng đầu, ưu thế, ảnh hưởng, ổn định, ủy ban, ủy quyền, ủy viên, ứng dụng, ứng phó, ứng xử, truyền nhiễm, hồi
  sức, cấp cứu, chống độc, lâm sàng, phụ sản, nhi khoa, ngoại khoa, nội khoa, xét nghiệm, chẩn đoán, giải phẫu,
  bệnh lý, chức năng, dinh dưỡng, tiết chế, tim mạch, thần kinh, ung bướu, da liễu, hô hấp, nội tiết, điều dưỡng,
  gây mê, phẫu thuật, nhiễm khuẩn, dược liệu, vật tư, kỹ thuật, kiểm ngư, thú y, trồng trọt, chăn nuôi, bảo trì,
  vận tải, viễn thông, điện lực, cơ điện, cơ khí, đo lường, khảo thí, học vụ, tuyển sinh, tài vụ, quân nhu, quân
  khí, quân y, hậu cần, cơ yếu, hàng hải, hàng không, đăng kiểm, bưu chính, hải quan, tiêm chủng, trẻ em`;

const COMPOUNDS: ReadonlySet<string> = new Set(
  LIST.split(',').map((entry) => {
    const [first, second] = entry.trim().split(/\s+/) as [string, string]; // every entry has two syllables, a test holds it
    return `${matchKey(first)} ${matchKey(second)}`;
  }),
);

/** Keys of the syllables met so far: there are few, and each costs two normalisations. */
const keys = new Map<string, string>();
const MOST_KEYS = 20_000;

function keyOf(syllable: string): string {
  const known = keys.get(syllable);
  if (known !== undefined) return known;
  const key = matchKey(syllable);
  if (keys.size < MOST_KEYS) keys.set(syllable, key);
  return key;
}

/**
 * Whether two syllables make a word of the list; case, tone placement and final i/y do not matter.
 *
 * @example isCompound('Tổ', 'chức') // true
 */
export function isCompound(first: string, second: string): boolean {
  return COMPOUNDS.has(`${keyOf(first)} ${keyOf(second)}`);
}
