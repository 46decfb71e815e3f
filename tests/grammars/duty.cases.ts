/** A sentence and the duties in it: `role name`, `?` behind an implied role, `~` behind one with an unknown verb, a shared head in brackets. */
export type Case = readonly [sentence: string, ...duties: string[]];

/** Actors behind labels. */
export const labelled: readonly Case[] = [
  [
    'Cơ quan chủ trì: Sở Tư pháp. Cơ quan phối hợp: Sở Nội vụ, Công an tỉnh, UBND các huyện, thành phố.',
    'lead Sở Tư pháp',
    'coordinate Sở Nội vụ',
    'coordinate Công an tỉnh',
    'coordinate UBND các huyện, thành phố',
  ],
  [
    'Đơn vị thực hiện: Phòng Tổ chức cán bộ; đơn vị phối hợp: các phòng, ban chuyên môn; thời gian hoàn thành: Quý II/2024.',
    'implement Phòng Tổ chức cán bộ',
    'coordinate các phòng, ban chuyên môn',
  ],
  ['Chủ trì: Văn phòng HĐND và UBND huyện.', 'lead Văn phòng HĐND và UBND huyện'],
  [
    'Phối hợp thực hiện: Các phòng, ban, ngành, đoàn thể huyện; UBND các xã, thị trấn.',
    'coordinate Các phòng, ban, ngành, đoàn thể huyện',
    'coordinate UBND các xã, thị trấn',
  ],
  [
    'Người thực hiện: Công chức Địa chính - Xây dựng - Nông nghiệp và Môi trường.',
    'implement Công chức Địa chính - Xây dựng - Nông nghiệp và Môi trường',
  ],
  [
    'Chỉ đạo: Đồng chí Bí thư Đảng ủy; tham mưu: Văn phòng Đảng ủy.',
    'direct Đồng chí Bí thư Đảng ủy',
    'advise Văn phòng Đảng ủy',
  ],
];

/** Tasks that are given or asked for. */
export const given: readonly Case[] = [
  [
    'Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính và các đơn vị liên quan tham mưu UBND tỉnh ban hành quyết định khen thưởng.',
    'lead Sở Nội vụ',
    'coordinate Sở Tài chính',
    'coordinate các đơn vị liên quan',
  ],
  ['Giao Văn phòng UBND huyện theo dõi, đôn đốc việc thực hiện Kế hoạch này.', 'lead Văn phòng UBND huyện'],
  ['Giao Phòng Nội vụ thực hiện việc tổng hợp kết quả.', 'implement Phòng Nội vụ'],
  [
    'Giao Thủ trưởng các cơ quan, đơn vị tổ chức quán triệt Kế hoạch đến toàn thể cán bộ, công chức, viên chức.',
    'lead Thủ trưởng các cơ quan, đơn vị',
  ],
  [
    'Giao cho Trung tâm Văn hóa - Thông tin và Thể thao huyện xây dựng tin, bài tuyên truyền.',
    'lead Trung tâm Văn hóa - Thông tin và Thể thao huyện',
  ],
  [
    'Phân công đồng chí Nguyễn Văn Bình, Phó Chủ tịch UBND xã trực tiếp chỉ đạo.',
    'direct đồng chí Nguyễn Văn Bình, Phó Chủ tịch UBND xã',
  ],
  [
    'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội phối hợp tuyên truyền, vận động Nhân dân.',
    'coordinate Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
    'coordinate các tổ chức chính trị - xã hội',
  ],
  ['Đề nghị Ban Tuyên giáo Tỉnh ủy chỉ đạo, định hướng công tác tuyên truyền.', 'direct Ban Tuyên giáo Tỉnh ủy'],
  ['Yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện.', 'implement các cơ quan, đơn vị'],
  [
    'Yêu cầu Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các huyện, thị xã, thành phố nghiêm túc thực hiện Kế hoạch này.',
    'implement Thủ trưởng các sở, ban, ngành',
    'implement Chủ tịch UBND các huyện, thị xã, thành phố',
  ],
  [
    'Để thực hiện tốt Kế hoạch, UBND tỉnh yêu cầu các sở, ban, ngành khẩn trương triển khai.',
    'implement các sở, ban, ngành',
  ],
  ['UBND tỉnh giao Sở Nội vụ làm đầu mối theo dõi.', 'lead Sở Nội vụ'],
  [
    'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các tổ chức chính trị - xã hội:',
    'implement Ủy ban Mặt trận Tổ quốc Việt Nam huyện',
    'implement các tổ chức chính trị - xã hội',
  ],
  ['Giao Phòng Nội vụ:', 'lead Phòng Nội vụ'],
  [
    'Quá trình thực hiện nếu có vướng mắc đề nghị các đơn vị phản ánh về Phòng Nội vụ để tổng hợp.',
    'implement các đơn vị',
    'receive Phòng Nội vụ',
  ],
  [
    'Ủy ban nhân dân xã An Phú đề nghị các ngành, các thôn nghiêm túc thực hiện.',
    'implement các ngành',
    'implement các thôn',
  ],
  ['Đề nghị Ban Thường vụ Tỉnh đoàn phát động phong trào.', 'implement Ban Thường vụ Tỉnh đoàn'],
  [
    'Đề nghị các đồng chí thành viên Ban Chỉ đạo theo lĩnh vực được phân công đôn đốc, kiểm tra.',
    'implement các đồng chí thành viên Ban Chỉ đạo',
  ],
  [
    'Giao đồng chí Công chức Tư pháp - Hộ tịch xã là đầu mối theo dõi, tổng hợp.',
    'lead đồng chí Công chức Tư pháp - Hộ tịch xã',
  ],
  [
    'Giao Ban Quản lý dự án đầu tư xây dựng huyện (chủ trì), Phòng Tài nguyên và Môi trường (phối hợp) hoàn thành hồ sơ.',
    'lead Ban Quản lý dự án đầu tư xây dựng huyện',
    'coordinate Phòng Tài nguyên và Môi trường',
  ],
  [
    'Giao trách nhiệm cho Trưởng các bộ phận chuyên môn thực hiện nghiêm quy chế.',
    'implement Trưởng các bộ phận chuyên môn',
  ],
  ['Ban Chỉ đạo giao Cơ quan Thường trực theo dõi, đôn đốc.', 'lead Cơ quan Thường trực'],
];

/** Subjects of duties, first in the sentence or after an opening clause. */
export const subjects: readonly Case[] = [
  [
    'Sở Nội vụ là cơ quan thường trực, có trách nhiệm theo dõi, tổng hợp, báo cáo UBND tỉnh.',
    'lead Sở Nội vụ',
    'receive UBND tỉnh',
  ],
  [
    'Công an tỉnh chủ trì, phối hợp với Bộ Chỉ huy Quân sự tỉnh, Bộ Chỉ huy Bộ đội Biên phòng tỉnh bảo đảm an ninh trật tự.',
    'lead Công an tỉnh',
    'coordinate Bộ Chỉ huy Quân sự tỉnh',
    'coordinate Bộ Chỉ huy Bộ đội Biên phòng tỉnh',
  ],
  ['Sở Tài chính tham mưu bố trí kinh phí thực hiện.', 'advise Sở Tài chính'],
  [
    'Đài Phát thanh và Truyền hình tỉnh, Báo Lam Giang tăng thời lượng tuyên truyền.',
    'implement~ Đài Phát thanh và Truyền hình tỉnh',
    'implement~ Báo Lam Giang',
  ],
  [
    'Các sở, ban, ngành cấp tỉnh và UBND các huyện, thị xã, thành phố căn cứ chức năng, nhiệm vụ được giao xây dựng kế hoạch triển khai thực hiện.',
    'implement Các sở, ban, ngành cấp tỉnh',
    'implement UBND các huyện, thị xã, thành phố',
  ],
  [
    'Căn cứ Kế hoạch này, các cơ quan, đơn vị, địa phương xây dựng kế hoạch cụ thể và báo cáo kết quả về Sở Nội vụ trước ngày 30/11/2024.',
    'implement các cơ quan, đơn vị, địa phương',
    'receive Sở Nội vụ',
  ],
  [
    'Định kỳ 6 tháng, hằng năm, các đơn vị báo cáo kết quả thực hiện về UBND huyện (qua Phòng Nội vụ) để tổng hợp.',
    'implement các đơn vị',
    'receive UBND huyện',
    'receive Phòng Nội vụ',
  ],
  [
    'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị kịp thời phản ánh về Văn phòng UBND tỉnh để được hướng dẫn.',
    'implement các cơ quan, đơn vị',
    'receive Văn phòng UBND tỉnh',
  ],
  ['Hội thi do Sở Văn hóa, Thể thao và Du lịch chủ trì.', 'lead Sở Văn hóa, Thể thao và Du lịch'],
  ['Phân công thực hiện: Đồng chí Chủ tịch UBND xã chỉ đạo chung.', 'direct Đồng chí Chủ tịch UBND xã'],
  [
    'Các sở: Nội vụ, Tư pháp, Tài chính, Kế hoạch và Đầu tư phối hợp với Văn phòng UBND tỉnh hoàn thiện dự thảo.',
    'coordinate (sở) Nội vụ',
    'coordinate (sở) Tư pháp',
    'coordinate (sở) Tài chính',
    'coordinate (sở) Kế hoạch và Đầu tư',
    'coordinate Văn phòng UBND tỉnh',
  ],
  [
    'Các phòng: Nội vụ, Tư pháp, Văn hóa và Thông tin có trách nhiệm hướng dẫn cơ sở.',
    'implement (phòng) Nội vụ',
    'implement (phòng) Tư pháp',
    'implement (phòng) Văn hóa và Thông tin',
  ],
  ['Riêng Công an xã phối hợp với các thôn bảo đảm an ninh trật tự.', 'coordinate Công an xã', 'coordinate các thôn'],
  ['Ban Chỉ đạo 35 huyện chủ động đấu tranh, phản bác thông tin xấu độc.', 'implement Ban Chỉ đạo 35 huyện'],
  ['Mỗi thôn xây dựng ít nhất một mô hình tự quản.', 'implement Mỗi thôn'],
  ['Từng cán bộ, đảng viên phải gương mẫu thực hiện.', 'implement Từng cán bộ, đảng viên'],
  ['Ban Thanh tra nhân dân giám sát việc thực hiện dân chủ tại cơ quan.', 'implement Ban Thanh tra nhân dân'],
  [
    'Công chức Tài chính - Kế toán xã tham mưu bố trí kinh phí; phối hợp với công chức Văn phòng - Thống kê thanh quyết toán.',
    'advise Công chức Tài chính - Kế toán xã',
    'coordinate công chức Văn phòng - Thống kê',
  ],
  ['Trưởng các thôn, tổ dân phố niêm yết công khai tại nhà văn hóa.', 'implement Trưởng các thôn, tổ dân phố'],
  [
    'Chủ tịch UBND các xã, phường, thị trấn chịu trách nhiệm trước Chủ tịch UBND thị xã về kết quả thực hiện.',
    'implement Chủ tịch UBND các xã, phường, thị trấn',
  ],
  ['Ngân hàng Chính sách xã hội huyện tiếp tục cho vay các hộ nghèo.', 'implement Ngân hàng Chính sách xã hội huyện'],
  ['Bảo hiểm xã hội tỉnh cung cấp số liệu cho Sở Lao động - Thương binh và Xã hội.', 'implement Bảo hiểm xã hội tỉnh'],
  [
    'Trung tâm Y tế huyện phối hợp với Phòng Y tế kiểm tra an toàn thực phẩm.',
    'coordinate Trung tâm Y tế huyện',
    'coordinate Phòng Y tế',
  ],
  [
    'Hiệu trưởng các trường học trên địa bàn huyện tổ chức sinh hoạt chuyên đề.',
    'implement Hiệu trưởng các trường học trên địa bàn huyện',
  ],
  [
    'Các doanh nghiệp trên địa bàn tổ chức đối thoại định kỳ với người lao động.',
    'implement Các doanh nghiệp trên địa bàn',
  ],
  ['Liên đoàn Lao động tỉnh hướng dẫn công đoàn cơ sở tổ chức hội nghị.', 'implement Liên đoàn Lao động tỉnh'],
  [
    'Tỉnh đoàn, Hội Liên hiệp Phụ nữ tỉnh, Hội Nông dân tỉnh phát động phong trào thi đua trong đoàn viên, hội viên.',
    'implement Tỉnh đoàn',
    'implement Hội Liên hiệp Phụ nữ tỉnh',
    'implement Hội Nông dân tỉnh',
  ],
  ['Thường trực HĐND tỉnh giám sát việc thực hiện Kế hoạch.', 'implement Thường trực HĐND tỉnh'],
  [
    'Văn phòng Đoàn ĐBQH và HĐND tỉnh phối hợp với Sở Tư pháp tổ chức lấy ý kiến.',
    'coordinate Văn phòng Đoàn ĐBQH và HĐND tỉnh',
    'coordinate Sở Tư pháp',
  ],
  ['Ban Quản lý Khu kinh tế tỉnh rà soát các dự án đầu tư.', 'implement Ban Quản lý Khu kinh tế tỉnh'],
  [
    'Viện kiểm sát nhân dân, Tòa án nhân dân huyện phối hợp giải quyết dứt điểm các vụ án.',
    'coordinate Viện kiểm sát nhân dân',
    'coordinate Tòa án nhân dân huyện',
  ],
  ['Thanh tra tỉnh chủ trì thanh tra việc thực hiện dân chủ.', 'lead Thanh tra tỉnh'],
  ['Tổ công tác Đề án 06 xã duy trì chế độ họp định kỳ.', 'implement Tổ công tác Đề án 06 xã'],
  ['Ngành Giáo dục đổi mới phương pháp dạy học.', 'implement Ngành Giáo dục'],
  ['Cấp ủy, chính quyền các cấp tăng cường lãnh đạo công tác tiếp công dân.', 'implement Cấp ủy, chính quyền các cấp'],
  [
    'Các cấp ủy đảng, chính quyền, Mặt trận Tổ quốc và các đoàn thể nâng cao nhận thức về dân chủ.',
    'implement Các cấp ủy đảng, chính quyền',
    'implement Mặt trận Tổ quốc',
    'implement các đoàn thể',
  ],
  [
    'Sau khi kết thúc đợt kiểm tra, Đoàn kiểm tra báo cáo Trưởng Ban Chỉ đạo.',
    'implement Đoàn kiểm tra',
    'receive Trưởng Ban Chỉ đạo',
  ],
  [
    'Chậm nhất ngày 20 tháng cuối quý, UBND các xã gửi báo cáo về Phòng Lao động - Thương binh và Xã hội.',
    'implement UBND các xã',
    'receive Phòng Lao động - Thương binh và Xã hội',
  ],
  ['Ngoài nhiệm vụ chung, Sở Xây dựng hướng dẫn lập quy hoạch nông thôn.', 'implement Sở Xây dựng'],
  [
    'Đồng thời, Sở Thông tin và Truyền thông chỉ đạo các cơ quan báo chí đưa tin.',
    'direct Sở Thông tin và Truyền thông',
  ],
  ['Chủ tịch UBND huyện phân công Phó Chủ tịch phụ trách văn hóa - xã hội chỉ đạo.', 'implement Chủ tịch UBND huyện'],
  [
    'Ban Dân vận Huyện ủy chủ trì, phối hợp với Ủy ban MTTQ huyện tham mưu Ban Thường vụ Huyện ủy lãnh đạo công tác dân vận.',
    'lead Ban Dân vận Huyện ủy',
    'coordinate Ủy ban MTTQ huyện',
  ],
  ['Khối Dân vận xã tham mưu Đảng ủy ban hành kế hoạch.', 'advise Khối Dân vận xã'],
  ['Các chi bộ trực thuộc Đảng ủy lãnh đạo đơn vị thực hiện.', 'direct Các chi bộ trực thuộc Đảng ủy'],
  [
    'Chi bộ, chính quyền cơ quan tạo điều kiện để đoàn thể hoạt động.',
    'implement Chi bộ',
    'implement chính quyền cơ quan',
  ],
  [
    'Các đồng chí trong Ban Chỉ đạo theo nhiệm vụ được phân công đôn đốc cơ sở.',
    'implement Các đồng chí trong Ban Chỉ đạo',
  ],
  [
    'Thành viên Ban Chỉ đạo phụ trách địa bàn có trách nhiệm kiểm tra, hướng dẫn.',
    'implement Thành viên Ban Chỉ đạo phụ trách địa bàn',
  ],
  ['Đ/c Trần Văn Cường phụ trách chung.', 'direct Đ/c Trần Văn Cường'],
  [
    'Đồng chí Lê Thị Dung - Công chức Văn hóa - Xã hội tham mưu thực hiện.',
    'advise Đồng chí Lê Thị Dung - Công chức Văn hóa - Xã hội',
  ],
  [
    'Hằng năm, Sở Nội vụ chủ trì, phối hợp với các cơ quan, đơn vị liên quan tổ chức kiểm tra.',
    'lead Sở Nội vụ',
    'coordinate các cơ quan, đơn vị liên quan',
  ],
  [
    'Các phòng, ban, ngành và UBND các xã, thị trấn có trách nhiệm:',
    'lead Các phòng, ban, ngành',
    'lead UBND các xã, thị trấn',
  ],
  ['Các đơn vị gửi kế hoạch thông qua Văn phòng UBND huyện.', 'implement Các đơn vị', 'receive Văn phòng UBND huyện'],
  ['UBND xã ban hành Kế hoạch thực hiện dân chủ ở cơ sở năm 2024.', 'implement UBND xã'],
  ['Trưởng phòng Nội vụ huyện chịu trách nhiệm tham mưu, theo dõi.', 'advise Trưởng phòng Nội vụ huyện'],
  [
    'Chánh Văn phòng UBND tỉnh, Giám đốc các sở, Thủ trưởng các ban, ngành, Chủ tịch UBND các huyện, thành phố và các cơ quan, đơn vị, cá nhân có liên quan chịu trách nhiệm thi hành Kế hoạch này.',
    'implement Chánh Văn phòng UBND tỉnh',
    'implement Giám đốc các sở',
    'implement Thủ trưởng các ban, ngành',
    'implement Chủ tịch UBND các huyện, thành phố',
    'implement các cơ quan, đơn vị, cá nhân có liên quan',
  ],
  [
    'Chi cục Thuế khu vực Bình Khê - Sơn Hải phối hợp với UBND các xã rà soát hộ kinh doanh.',
    'coordinate Chi cục Thuế khu vực Bình Khê - Sơn Hải',
    'coordinate UBND các xã',
  ],
  [
    'Công an xã, Ban Chỉ huy Quân sự xã tăng cường tuần tra.',
    'implement Công an xã',
    'implement Ban Chỉ huy Quân sự xã',
  ],
  [
    'Hội Cựu chiến binh, Hội Nông dân, Hội LHPN, Đoàn TNCS Hồ Chí Minh xã tuyên truyền, vận động hội viên, đoàn viên.',
    'implement Hội Cựu chiến binh',
    'implement Hội Nông dân',
    'implement Hội LHPN',
    'implement Đoàn TNCS Hồ Chí Minh xã',
  ],
  ['Đoàn Thanh niên xã đảm nhận công trình thanh niên.', 'implement~ Đoàn Thanh niên xã'],
  ['Mặt trận và các đoàn thể xã giám sát.', 'implement Mặt trận', 'implement các đoàn thể xã'],
  [
    'Ủy ban MTTQ Việt Nam xã chủ trì, phối hợp với các tổ chức thành viên giám sát cộng đồng.',
    'lead Ủy ban MTTQ Việt Nam xã',
    'coordinate các tổ chức thành viên',
  ],
  [
    'Trạm Y tế xã, Trường THCS Nguyễn Trãi, Trường Tiểu học số 1 An Phú thực hiện quy chế dân chủ.',
    'implement Trạm Y tế xã',
    'implement Trường THCS Nguyễn Trãi',
    'implement Trường Tiểu học số 1 An Phú',
  ],
  ['Ban Giám hiệu các trường niêm yết công khai thu, chi.', 'implement Ban Giám hiệu các trường'],
  ['Bí thư chi bộ, Trưởng thôn tổ chức họp dân.', 'implement Bí thư chi bộ', 'implement Trưởng thôn'],
  ['Thôn trưởng các thôn thông báo cho Nhân dân.', 'implement Thôn trưởng các thôn'],
  ['Tổ dân phố số 3 vận động hộ dân.', 'implement Tổ dân phố số 3'],
  ['Các hội, đoàn thể xã và các thôn phối hợp triển khai.', 'coordinate Các hội, đoàn thể xã', 'coordinate các thôn'],
  ['Các ban của HĐND tỉnh thẩm tra trước khi trình kỳ họp.', 'implement Các ban của HĐND tỉnh'],
  [
    'Đảng ủy UBND tỉnh, Đảng ủy các cơ quan Đảng tỉnh lãnh đạo các tổ chức đảng trực thuộc triển khai.',
    'direct Đảng ủy UBND tỉnh',
    'direct Đảng ủy các cơ quan Đảng tỉnh',
  ],
  ['Ban Tuyên giáo và Dân vận Tỉnh ủy hướng dẫn công tác tuyên truyền.', 'implement Ban Tuyên giáo và Dân vận Tỉnh ủy'],
  [
    'Đồng chí Chủ tịch UBND xã chịu trách nhiệm chỉ đạo chung; đồng chí Phó Chủ tịch phụ trách văn hóa - xã hội trực tiếp chỉ đạo thực hiện.',
    'direct Đồng chí Chủ tịch UBND xã',
    'direct đồng chí Phó Chủ tịch phụ trách văn hóa - xã hội',
  ],
  [
    'Văn phòng Đảng ủy phối hợp với Khối Dân vận giúp Thường trực Đảng ủy theo dõi, đôn đốc việc thực hiện.',
    'coordinate Văn phòng Đảng ủy',
    'coordinate Khối Dân vận',
  ],
  [
    'Việc kiểm tra do Thanh tra huyện chủ trì, phối hợp với Phòng Nội vụ thực hiện.',
    'lead Thanh tra huyện',
    'coordinate Phòng Nội vụ',
  ],
  [
    'Cán bộ, công chức, viên chức và người lao động có trách nhiệm thực hiện nghiêm túc nội quy cơ quan.',
    'implement Cán bộ, công chức, viên chức và người lao động',
  ],
  ['Toàn thể cán bộ, công chức cơ quan thực hiện tốt văn hóa công sở.', 'implement Toàn thể cán bộ, công chức cơ quan'],
  [
    'Người đứng đầu cơ quan, đơn vị chịu trách nhiệm trước cấp trên về kết quả thực hiện.',
    'implement Người đứng đầu cơ quan, đơn vị',
  ],
  ['Từ quý II/2024, Bộ phận Một cửa tiếp nhận hồ sơ trực tuyến.', 'implement Bộ phận Một cửa'],
  ['Hàng quý, Ban Chỉ đạo họp 01 lần để đánh giá kết quả.', 'implement Ban Chỉ đạo'],
  ['Bộ phận Tiếp nhận và Trả kết quả niêm yết thủ tục hành chính.', 'implement Bộ phận Tiếp nhận và Trả kết quả'],
  ['Căn cứ tình hình thực tế, UBND các xã có thể lồng ghép với các hội nghị khác.', 'implement UBND các xã'],
  [
    'Văn phòng phối hợp với các phòng chuyên môn tham mưu lãnh đạo Sở thực hiện.',
    'coordinate Văn phòng',
    'coordinate các phòng chuyên môn',
  ],
  ['Phòng Kinh tế, Hạ tầng và Đô thị xã chủ trì rà soát quy hoạch.', 'lead Phòng Kinh tế, Hạ tầng và Đô thị xã'],
  [
    'Thủ trưởng các cơ quan, đơn vị, Chủ tịch UBND các xã, thị trấn căn cứ Kế hoạch này khẩn trương triển khai, thực hiện.',
    'implement Thủ trưởng các cơ quan, đơn vị',
    'implement Chủ tịch UBND các xã, thị trấn',
  ],
  [
    'Giám đốc Sở Nội vụ, Chánh Thanh tra tỉnh theo chức năng, nhiệm vụ được giao phối hợp kiểm tra việc thực hiện.',
    'implement Giám đốc Sở Nội vụ',
    'implement Chánh Thanh tra tỉnh',
  ],
  ['Đại biểu HĐND xã tiếp xúc cử tri theo quy định.', 'implement Đại biểu HĐND xã'],
  [
    'Kho bạc Nhà nước huyện, Chi cục Thống kê, Chi cục Thi hành án dân sự thực hiện dân chủ trong cơ quan.',
    'implement Kho bạc Nhà nước huyện',
    'implement Chi cục Thống kê',
    'implement Chi cục Thi hành án dân sự',
  ],
];

/** Bodies that something is sent to. */
export const sent: readonly Case[] = [
  [
    'Tổng hợp kết quả, báo cáo Ban Thường vụ Huyện ủy, UBND huyện theo quy định.',
    'receive Ban Thường vụ Huyện ủy',
    'receive UBND huyện',
  ],
  ['Kết quả thực hiện gửi về Phòng Tư pháp trước ngày 15 tháng 11 hằng năm.', 'receive Phòng Tư pháp'],
  ['Trình Hội đồng nhân dân tỉnh xem xét, quyết định tại kỳ họp cuối năm.', 'receive Hội đồng nhân dân tỉnh'],
  ['Tham mưu Chủ tịch UBND tỉnh trình Thường trực Tỉnh ủy xem xét.', 'receive Thường trực Tỉnh ủy'],
  [
    'Là cơ quan đầu mối giúp UBND huyện theo dõi, đôn đốc; tổng hợp kết quả báo cáo UBND huyện và Sở Nội vụ.',
    'receive UBND huyện',
    'receive Sở Nội vụ',
  ],
  [
    'Báo cáo kết quả thực hiện (6 tháng trước ngày 15/6, năm trước ngày 15/12) về Sở Tư pháp để tổng hợp.',
    'receive Sở Tư pháp',
  ],
  [
    'Gửi báo cáo về Ban Chỉ đạo tỉnh (qua Ban Dân vận Tỉnh ủy - cơ quan Thường trực) trước ngày 10/12/2022.',
    'receive Ban Chỉ đạo tỉnh',
    'receive Ban Dân vận Tỉnh ủy',
  ],
  ['Tổng hợp báo cáo Thường trực Ban Chỉ đạo theo quy định.', 'receive Thường trực Ban Chỉ đạo'],
  ['Kịp thời báo cáo Chủ tịch UBND xã những vấn đề phát sinh.', 'receive Chủ tịch UBND xã'],
  ['Nộp bài dự thi về Ban Tổ chức Hội thi (Phòng Tư pháp huyện) trước ngày 30/9/2024.', 'receive Ban Tổ chức Hội thi'],
  ['Báo cáo bằng văn bản gửi Sở Y tế và đồng gửi Sở Nội vụ.', 'receive Sở Y tế', 'receive Sở Nội vụ'],
  ['Đăng ký mô hình gửi về Khối Dân vận xã trước ngày 15/3.', 'receive Khối Dân vận xã'],
  ['Phản ánh kịp thời với UBND xã để được xem xét.', 'receive UBND xã'],
];

/** Bodies that somebody works together with. */
export const together: readonly Case[] = [
  ['Phối hợp chặt chẽ với Công đoàn cơ sở trong việc tổ chức hội nghị người lao động.', 'coordinate Công đoàn cơ sở'],
  [
    'Phối hợp cùng Hội Cựu chiến binh, Hội Nông dân và Hội Liên hiệp Phụ nữ xã vận động hội viên tham gia.',
    'coordinate Hội Cựu chiến binh',
    'coordinate Hội Nông dân',
    'coordinate Hội Liên hiệp Phụ nữ xã',
  ],
  [
    'Tăng cường sự phối hợp giữa Đảng ủy và Ban Chấp hành Công đoàn.',
    'coordinate? Đảng ủy',
    'coordinate? Ban Chấp hành Công đoàn',
  ],
  [
    'Sở Nội vụ: Chủ trì, phối hợp với các cơ quan liên quan hướng dẫn thực hiện; định kỳ báo cáo UBND tỉnh.',
    'coordinate các cơ quan liên quan',
    'receive UBND tỉnh',
  ],
  [
    'Chủ trì, phối hợp với Sở Tài chính, Sở Kế hoạch và Đầu tư tham mưu UBND tỉnh cân đối, bố trí kinh phí.',
    'coordinate Sở Tài chính',
    'coordinate Sở Kế hoạch và Đầu tư',
  ],
  [
    'Chủ động phối hợp với Ban Tuyên giáo Huyện ủy, Ủy ban MTTQ Việt Nam huyện tổ chức tuyên truyền.',
    'coordinate Ban Tuyên giáo Huyện ủy',
    'coordinate Ủy ban MTTQ Việt Nam huyện',
  ],
];

/** Sentences that name bodies and give them no duty. */
export const nothing: readonly Case[] = [
  ['Tham mưu UBND huyện ban hành văn bản chỉ đạo.'],
  ['Nhiệm vụ do UBND tỉnh, Chủ tịch UBND tỉnh giao.'],
  ['Thực hiện theo phân công của Chủ tịch UBND xã.'],
  ['Phát huy vai trò, trách nhiệm của người đứng đầu cơ quan, đơn vị.'],
  ['Phổ biến Kế hoạch đến toàn thể cán bộ, công chức, viên chức và người lao động.'],
  ['Thực hiện Chương trình phối hợp với Ban Dân vận Tỉnh ủy giai đoạn 2021 - 2026.'],
  ['Thời gian thực hiện: Thường xuyên trong năm.'],
  ['Sản phẩm: Báo cáo của UBND xã.'],
  ['UBND các xã, thị trấn: Tổ chức triển khai Kế hoạch trên địa bàn quản lý.'],
  ['Thanh tra, kiểm tra việc thực hiện quy chế dân chủ tại các đơn vị.'],
  ['Tổ chức hội nghị tổng kết công tác năm 2024.'],
  ['Lãnh đạo, chỉ đạo thực hiện tốt công tác dân vận.'],
  ['Hội nghị cán bộ, công chức được tổ chức vào tháng 12.'],
  ['Phòng, chống tham nhũng, lãng phí được quan tâm thực hiện.'],
  ['Xã hội hóa các nguồn lực đầu tư.'],
  ['Kinh phí thực hiện do ngân sách xã bảo đảm.'],
  ['Trách nhiệm của Sở Tài chính'],
  ['Đối với các xã, phường, thị trấn:'],
  ['Đối với UBND các huyện, thị xã, thành phố'],
  ['Nhiệm vụ của Ban Chỉ đạo'],
  ['Văn phòng HĐND và UBND xã'],
  ['Công chức Văn hóa - Xã hội, Đài truyền thanh xã'],
  ['Các cơ quan, đơn vị:'],
  ['Thành phần: Lãnh đạo UBND xã, Trưởng các ban, ngành, đoàn thể.'],
  ['Địa điểm: Hội trường UBND xã.'],
  ['Tham mưu cho Ban Thường vụ Đảng ủy lãnh đạo công tác dân vận.'],
  ['Hướng dẫn, đôn đốc các cơ quan, đơn vị thực hiện Kế hoạch.'],
  ['Chỉ đạo UBND các xã, thị trấn triển khai thực hiện.'],
  ['Cung cấp thông tin cho cơ quan báo chí theo quy định.'],
  ['Theo báo cáo của Sở Nội vụ, tỷ lệ đạt 95%.'],
  ['Thực hiện ý kiến chỉ đạo của Chủ tịch UBND tỉnh tại Công văn số 12/UBND-NC.'],
  ['Tiếp tục củng cố, kiện toàn Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng.'],
  ['Nâng cao trách nhiệm của cấp ủy, chính quyền trong công tác dân vận.'],
  ['Phân công trách nhiệm cho từng thành viên Ban Chỉ đạo.'],
  [
    'Sở Nông nghiệp và Môi trường, Sở Dân tộc và Tôn giáo; Trung tâm Phục vụ hành chính công tỉnh; UBND các xã, phường, đặc khu.',
  ],
  [
    'Bộ Chỉ huy Quân sự tỉnh, Bộ Chỉ huy Bộ đội Biên phòng tỉnh: Chỉ đạo các đơn vị trực thuộc đẩy mạnh công tác dân vận.',
  ],
  ['Nhân dân trong thôn tích cực tham gia góp ý.'],
  ['Hộ gia đình ký cam kết thực hiện hương ước.'],
];
