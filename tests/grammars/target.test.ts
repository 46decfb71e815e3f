import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTargets, type TargetMatch } from '../../grammars/target.ts';

/** One line per entry: `raw → comparator value unit | subject`. */
function shown({ raw, comparator, value, unit, subject }: TargetMatch): string {
  return `${raw} → ${comparator} ${value} ${unit} | ${subject}`;
}

const shownIn = (text: string): string[] => parseTargets(text).map(shown);

const shares: readonly (readonly [string, ...string[]])[] = [
  ['Tỷ lệ rửa tay đạt từ 92%.', 'từ 92% → >= 92 % | Tỷ lệ rửa tay'],
  ['100% cán bộ xã An Phú được quán triệt.', '100% → = 100 % | cán bộ xã An Phú được quán triệt'],
  ['100 % các thôn có nhà văn hóa.', '100 % → = 100 % | các thôn có nhà văn hóa'],
  ['lOO% hồ sơ được số hóa.', 'lOO% → = 100 % | hồ sơ được số hóa'],
  ['8O% hộ dân dùng nước sạch.', '8O% → = 80 % | hộ dân dùng nước sạch'],
  ['Trên 80% người dân hài lòng.', 'Trên 80% → > 80 % | người dân hài lòng'],
  ['Hơn 80% người dân hài lòng.', 'Hơn 80% → > 80 % | người dân hài lòng'],
  ['Ít nhất 95% học sinh tham gia.', 'Ít nhất 95% → >= 95 % | học sinh tham gia'],
  ['Tối thiểu 95% học sinh tham gia.', 'Tối thiểu 95% → >= 95 % | học sinh tham gia'],
  ['Không dưới 95% học sinh tham gia.', 'Không dưới 95% → >= 95 % | học sinh tham gia'],
  ['≥ 95% học sinh tham gia.', '≥ 95% → >= 95 % | học sinh tham gia'],
  ['Có từ 90% trở lên các phòng xếp loại tốt.', 'từ 90% trở lên → >= 90 % | các phòng xếp loại tốt'],
  ['Có 90% trở lên các phòng xếp loại tốt.', '90% trở lên → >= 90 % | các phòng xếp loại tốt'],
  ['Tỷ lệ hộ nghèo dưới 3%.', 'dưới 3% → < 3 % | Tỷ lệ hộ nghèo'],
  ['Tỷ lệ hộ nghèo giảm còn dưới 1%.', 'dưới 1% → < 1 % | Tỷ lệ hộ nghèo giảm'],
  [
    'Điểm tiêm bố trí đủ nhân viên, không tiêm quá 100 người.',
    'quá 100 người → <= 100 người | Điểm tiêm bố trí đủ nhân viên, không tiêm',
  ],
  ['Học sinh nghỉ không phép quá 03 buổi.', 'quá 03 buổi → > 3 buổi | Học sinh nghỉ không phép'],
  ['Tỷ lệ trễ hạn không quá 2%.', 'không quá 2% → <= 2 % | Tỷ lệ trễ hạn'],
  ['Tỷ lệ trễ hạn tối đa 2%.', 'tối đa 2% → <= 2 % | Tỷ lệ trễ hạn'],
  ['Tỷ lệ trễ hạn từ 2% trở xuống.', 'từ 2% trở xuống → <= 2 % | Tỷ lệ trễ hạn'],
  ['Tỷ lệ trễ hạn ≤ 2%.', '≤ 2% → <= 2 % | Tỷ lệ trễ hạn'],
  ['Mức độ hài lòng của người dân đạt mức trên 85%.', 'trên 85% → > 85 % | Mức độ hài lòng của người dân'],
  ['Tỷ lệ bao phủ bảo hiểm y tế đạt 95,5%.', '95,5% → = 95.5 % | Tỷ lệ bao phủ bảo hiểm y tế'],
  ['Tỷ lệ bao phủ bảo hiểm y tế đạt 95.5%.', '95.5% → = 95.5 % | Tỷ lệ bao phủ bảo hiểm y tế'],
  ['Tỷ lệ giải ngân vốn đạt ít nhất 95%.', 'ít nhất 95% → >= 95 % | Tỷ lệ giải ngân vốn'],
  [
    'Tỷ lệ che phủ rừng đạt từ 50% đến 52%.',
    'từ 50% đến 52% → >= 50 % | Tỷ lệ che phủ rừng',
    'từ 50% đến 52% → <= 52 % | Tỷ lệ che phủ rừng',
  ],
  [
    'Phấn đấu 90-95% hộ gia đình văn hóa.',
    '90-95% → >= 90 % | hộ gia đình văn hóa',
    '90-95% → <= 95 % | hộ gia đình văn hóa',
  ],
  ['Có 90 phần trăm thôn đạt chuẩn.', '90 phần trăm → = 90 % | thôn đạt chuẩn'],
  ['Tiền công ít nhất bằng 150% ngày thường.', 'ít nhất bằng 150% → >= 150 % | ngày thường'],
  ['Hộ nghèo giảm bình quân 1,5%/năm.', '1,5% → = 1.5 % | Hộ nghèo giảm bình quân'],
  [
    'Cận thị giảm ít nhất 3 điểm phần trăm so với năm 2023.',
    'ít nhất 3 điểm phần trăm → >= 3 điểm phần trăm | Cận thị giảm',
  ],
  ['Thu ngân sách tăng 10% so với năm 2023.', '10% → = 10 % | so với năm 2023'],
];

const counts: readonly (readonly [string, ...string[]])[] = [
  ['Trên 2/3 chi hội sinh hoạt chuyên đề.'],
  ['Có 15/20 xã đạt chuẩn.', '15/20 xã → = 15 xã | đạt chuẩn'],
  ['Mỗi bản có ít nhất một hương ước.', 'ít nhất một hương ước → >= 1 hương ước | Mỗi bản'],
  ['Tập huấn 2 lớp cho 120 cán bộ.', '2 lớp → = 2 lớp | Tập huấn', '120 cán bộ → = 120 cán bộ | Tập huấn 2 lớp'],
  ['Tổ chức kiểm tra tại 03 cơ quan, đơn vị.', '03 cơ quan, đơn vị → = 3 cơ quan, đơn vị | Tổ chức kiểm tra'],
  ['Mở 05 lớp tập huấn.', '05 lớp tập huấn → = 5 lớp tập huấn | Mở'],
  ['Xây dựng ít nhất 02 mô hình.', 'ít nhất 02 mô hình → >= 2 mô hình | Xây dựng'],
  ['Mỗi xã có ít nhất một mô hình dân vận khéo.', 'ít nhất một mô hình → >= 1 mô hình | Mỗi xã'],
  ['Hỗ trợ 50 hộ nghèo thoát nghèo.', '50 hộ nghèo → = 50 hộ nghèo | Hỗ trợ'],
  ['Tuyên truyền cho 1.250 lượt người.', '1.250 lượt người → = 1250 lượt người | Tuyên truyền'],
  ['Huy động 1.250,5 triệu đồng.', '1.250,5 triệu đồng → = 1250.5 triệu đồng | Huy động'],
  ['Trồng trên 500 ha rừng.', 'trên 500 ha → > 500 ha | Trồng'],
  ['Nâng cấp tối thiểu 12 km đường thôn.', 'tối thiểu 12 km → >= 12 km | Nâng cấp'],
  ['Giải quyết việc làm cho hơn 2.000 lao động.', 'hơn 2.000 lao động → > 2000 lao động | Giải quyết việc làm'],
  ['Kết nạp 20 đảng viên.', '20 đảng viên → = 20 đảng viên | Kết nạp'],
  ['Đăng tải ít nhất 10 tin, bài.', 'ít nhất 10 tin, bài → >= 10 tin, bài | Đăng tải'],
  ['Chỉ số cải cách hành chính tăng 02 bậc.', '02 bậc → = 2 bậc | Chỉ số cải cách hành chính tăng'],
  ['Chấm điểm đạt từ 80 điểm trở lên.', 'từ 80 điểm trở lên → >= 80 điểm | Chấm điểm'],
  ['Tổ chức 02 cuộc giám sát.', '02 cuộc giám sát → = 2 cuộc giám sát | Tổ chức'],
  ['Thành lập 03 câu lạc bộ.', '03 câu lạc bộ → = 3 câu lạc bộ | Thành lập'],
  ['Công nhận thêm 02 sản phẩm OCOP.', '02 sản phẩm OCOP → = 2 sản phẩm OCOP | Công nhận thêm'],
  ['Thu hút 5 doanh nghiệp.', '5 doanh nghiệp → = 5 doanh nghiệp | Thu hút'],
  [
    'Cắt giảm tối thiểu 20 thủ tục hành chính.',
    'tối thiểu 20 thủ tục hành chính → >= 20 thủ tục hành chính | Cắt giảm',
  ],
  [
    'Tổ chức từ 03 đến 05 hội nghị.',
    'từ 03 đến 05 hội nghị → >= 3 hội nghị | Tổ chức',
    'từ 03 đến 05 hội nghị → <= 5 hội nghị | Tổ chức',
  ],
  ['Tổ chức 3 - 5 hội nghị.', '3 - 5 hội nghị → >= 3 hội nghị | Tổ chức', '3 - 5 hội nghị → <= 5 hội nghị | Tổ chức'],
  ['Báo cáo dài không quá 10 trang giấy.', 'không quá 10 trang → <= 10 trang | Báo cáo dài'],
  ['Đón 1,2 triệu lượt khách.', '1,2 triệu lượt khách → = 1.2 triệu lượt khách | Đón'],
  ['Tặng 100 suất quà.', '100 suất quà → = 100 suất quà | Tặng'],
  [
    'Thu nhập bình quân đạt 65 triệu đồng/người/năm.',
    '65 triệu đồng/người/năm → = 65 triệu đồng/người/năm | Thu nhập bình quân',
  ],
];

const limits: readonly (readonly [string, ...string[]])[] = [
  ['Mỗi hội viên ủng hộ không dưới 20.000 đồng.', 'không dưới 20.000 đồng → >= 20000 đồng | Mỗi hội viên ủng hộ'],
  ['Đài phát mỗi tuần ít nhất 02 kỳ chuyên mục.', 'ít nhất 02 kỳ → >= 2 kỳ | Đài phát mỗi tuần'],
  ['Không để tỷ lệ hồ sơ trễ hạn vượt quá 4%.', 'vượt quá 4% → <= 4 % | Không để tỷ lệ hồ sơ trễ hạn'],
  ['Không để phát sinh trên 10 vụ việc.', 'trên 10 vụ việc → <= 10 vụ việc | Không để phát sinh'],
  ['Không để tỷ lệ chuyên cần dưới 95%.', 'dưới 95% → >= 95 % | Không để tỷ lệ chuyên cần'],
  ['Tỷ lệ tái nghèo không được vượt quá 0,5%.', 'không được vượt quá 0,5% → <= 0.5 % | Tỷ lệ tái nghèo'],
  ['Không để tồn quá 03 đơn.', 'quá 03 đơn → <= 3 đơn | Không để tồn'],
  ['Phấn đấu từ 85% số xã trở lên đạt chuẩn.', 'từ 85% số xã trở lên → >= 85 % | số xã'],
  ['Có 80% cán bộ xếp loại khá trở lên.', '80% → = 80 % | cán bộ xếp loại khá trở lên'],
  ['So với năm 2023 giảm 5% số vụ.', '5% → = 5 % | số vụ'],
  ['Thời gian trả lời không quá 30 phút.', 'không quá 30 phút → <= 30 phút | Thời gian trả lời'],
  ['Giám sát ít nhất 02 khoa mỗi tháng.', 'ít nhất 02 khoa → >= 2 khoa | Giám sát'],
  [
    'Dự trữ ít nhất 900 lít nước và 2,5 tấn gạo.',
    'ít nhất 900 lít → >= 900 lít | Dự trữ',
    '2,5 tấn → >= 2.5 tấn | Dự trữ ít nhất 900 lít nước và',
  ],
];

const objects: readonly (readonly [string, ...string[]])[] = [
  ['Xây mới 03 “Mái ấm tình thương”.', '03 “Mái ấm tình thương” → = 3 Mái ấm tình thương | Xây mới'],
  ['Chỉ tiêu tuyển sinh: 210 học sinh.', '210 học sinh → = 210 học sinh | null'],
  ['Kiểm tra 25 ki ốt tại chợ.', '25 ki ốt → = 25 ki ốt | Kiểm tra'],
  ['Kiểm tra đột xuất 40 cơ sở.', '40 cơ sở → = 40 cơ sở | Kiểm tra đột xuất'],
  ['Lắp 30 camera giám sát.', '30 camera → = 30 camera | Lắp'],
  ['Mở 02 lớp trong tháng 6.', '02 lớp → = 2 lớp | Mở'],
  ['Sắp xếp còn 05 phòng chuyên môn.', '05 phòng → = 5 phòng | Sắp xếp'],
  ['Đào tạo 50 cán bộ.', '50 cán bộ → = 50 cán bộ | Đào tạo'],
  ['Mỗi trường có 01 tổ tư vấn.', '01 tổ tư → = 1 tổ tư | Mỗi trường'],
  ['Phấn đấu có 15/20 xã đạt chuẩn.', '15/20 xã → = 15 xã | đạt chuẩn'],
  ['Tiết kiệm điện tại ít nhất 12 ki ốt.', 'ít nhất 12 ki ốt → >= 12 ki ốt | Tiết kiệm điện'],
  [
    'Lắp đặt 30 biển báo, 15 gương cầu.',
    '30 biển báo → = 30 biển báo | Lắp đặt',
    '15 gương cầu → = 15 gương cầu | Lắp đặt 30 biển báo',
  ],
  [
    'Xử lý từ 18 đến 20 điểm đen.',
    'từ 18 đến 20 điểm đen → >= 18 điểm đen | Xử lý',
    'từ 18 đến 20 điểm đen → <= 20 điểm đen | Xử lý',
  ],
];

/** Near misses: nothing in them is a target. */
const nothing: readonly string[] = [
  'Hỗ trợ 03 đồng chí đi học.',
  'Thưởng 500.000 đồng cho đội về nhất.',
  'Mục 2 “Quy chế làm việc” của xã.',
  'Gửi 01 bản về UBND xã.',
  'Huyện có 12 xã, thị trấn.',
  'Gửi 02 bộ hồ sơ.',
  'Họp 02 lần/năm.',
  'Họp ít nhất 01 lần/tháng.',
  'Trước ngày 15/6/2024.',
  'Trong thời hạn 05 ngày làm việc.',
  'Kế hoạch số 12/KH-UBND.',
  'Nghị quyết số 18-NQ/TW.',
  'Khoản 3 Điều 12 Luật Thanh niên.',
  'Tiêu chí 1, 3, 4 của bảng điểm.',
  'Năm 2024.',
  'Nhiệm kỳ 2021-2026.',
  'Đã tổ chức được 05 lớp.',
  'Năm trước đạt 85%.',
  'Kinh phí thực hiện: 500 triệu đồng.',
  'Dự toán kinh phí 1,5 tỷ đồng.',
  'Phân công 01 đồng chí lãnh đạo phụ trách.',
  'Gồm 6 tổ chức chính trị - xã hội.',
  'Thực hiện một số nhiệm vụ sau.',
  'Từng bước nâng cao chất lượng.',
  'Điện thoại 0912.345.678.',
  'Nghị quyết Trung ương 7 khóa XI.',
  'Đội công tác có 3 tháng hoạt động.',
  'Báo cáo trên cơ sở kết quả.',
  'Tỷ lệ hài lòng mới chỉ đạt 70%.',
  'Lượng rác phát sinh khoảng 610 tấn/ngày.',
  'Khi mới có 61% thôn hoàn thành.',
  'Sơ kết 05 năm thực hiện Nghị quyết.',
  'Thực hiện phương châm 4 tại chỗ.',
  'Thực hiện 3 khâu đột phá.',
  'Hỗ trợ người từ đủ 70 tuổi đến dưới 80 tuổi.',
  'Kiểm tra lúc 8 giờ ngày 5 tháng 6.',
  'Họp trong 30 phút, không quá 45 phút.',
  'Nâng cấp tuyến đường 391 đoạn qua xã.',
  'Chỉ đạo Ban Chỉ đạo 389 kiểm tra.',
  'Tuyên truyền Nghị định 168 sâu rộng.',
  'Toàn tỉnh xảy ra 42 vụ cháy, làm chết 03 người.',
];

describe('parseTargets reads shares', () => {
  it.each(shares)('%s', (sentence, ...expected) => expect(shownIn(sentence)).toEqual(expected));
});

describe('parseTargets reads counts', () => {
  it.each(counts)('%s', (sentence, ...expected) => expect(shownIn(sentence)).toEqual(expected));
});

describe('parseTargets reads limits in other words', () => {
  it.each(limits)('%s', (sentence, ...expected) => expect(shownIn(sentence)).toEqual(expected));
});

describe('parseTargets reads what a verb of work counts', () => {
  it.each(objects)('%s', (sentence, ...expected) => expect(shownIn(sentence)).toEqual(expected));
});

describe('parseTargets leaves alone', () => {
  it.each(nothing)('%s', (sentence) => expect(shownIn(sentence)).toEqual([]));

  it('what was reached in an earlier year', () => {
    expect(parseTargets('Năm 2023 đạt 85% kế hoạch.', { planYear: 2024 })).toEqual([]);
    expect(parseTargets('Năm 2023 có 12 trạm, tỷ lệ thu gom đạt 74%.', { planYear: 2024 })).toEqual([]);
    expect(parseTargets('Năm 2024 đạt 85% kế hoạch.', { planYear: 2024 })).toHaveLength(1);
  });

  it('what is masked', () => {
    expect(parseTargets('Đạt 95% theo Đề án 100% số hóa.', { masked: [{ start: 13, end: 24 }] }).map(shown)).toEqual([
      '95% → = 95 % | theo Đề án 100% số hóa',
    ]);
  });
});

const WORDS = [
  ...[
    '100%',
    '5',
    '1.250,5',
    'trên',
    'từ',
    'đến',
    '-',
    'trở lên',
    'ít nhất',
    'một',
    'lớp',
    'xã',
    ',',
    'đạt',
    'tổ chức',
  ],
  ...['.', '(', ';', 'không quá', 'triệu đồng', 'lOO%', '%', '/năm', '\n', 'dưới'],
];
const targetText = fc.array(fc.constantFrom(...WORDS), { maxLength: 20 }).map((words) => words.join(' '));

describe('parseTargets on any text', () => {
  it('gives ordered, finite entries with their words', () => {
    fc.assert(
      fc.property(fc.oneof(targetText, fc.string({ unit: 'binary' })), (text) => {
        let last = 0;
        for (const { raw, start, end, value } of parseTargets(text)) {
          expect(raw).toBe(text.slice(start, end));
          expect(Number.isFinite(value)).toBe(true);
          expect(start).toBeGreaterThanOrEqual(last);
          last = start;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
