import { wordList } from '@/lib/text/pattern';

/** Words that names of bodies are made of, in the match form of `lib/text/match-form`. */

/** Quantifiers that make a group of what follows. */
export const QUANTIFIERS = wordList(`
  tất cả | hai(?! cấp) | ba(?! cấp) | các | các ông | các bà | các anh | các chị | toàn thể | toàn thể các | các ông, bà | các ông \\( ?bà\\) | ông, bà | ông \\( ?bà\\) | những | quý | mỗi | từng | một số | tất cả các | toàn bộ các | cả
`);

/** Heads of bodies: a post, whose body follows. */
export const POSTS = wordList(`
  xóm trưởng | ấp trưởng | bản trưởng | khóm trưởng |
  quản đốc | tổ phó | phó trưởng khoa | đội trưởng | đội phó | trạm trưởng | ca trưởng | trưởng đoàn | trưởng đoàn thanh tra | trưởng đoàn kiểm tra | trưởng đoàn thể | cụm trưởng | khối trưởng | nhóm trưởng | đồn trưởng | hạt trưởng | chỉ huy phó | chính trị viên | tổng thư ký | trưởng ban quản lý | thư ký hội đồng |
  trưởng khoa | trưởng bộ môn | tổng phụ trách | ban giám hiệu | hội đồng trường |
  giám đốc | gđ | phó giám đốc | pgđ | tổng giám đốc | thủ trưởng | chủ tịch | phó chủ tịch | bộ trưởng | thứ trưởng | thống đốc |
  chánh văn phòng | chánh thanh tra | người đứng đầu | trưởng ban | phó trưởng ban | trưởng phòng |
  trưởng | hiệu trưởng | phó hiệu trưởng | phó trưởng phòng | phó bí thư | phó viện trưởng | phó tổng giám đốc | phó chánh văn phòng | phó chánh thanh tra | phó cục trưởng | phó chủ nhiệm | bí thư | viện trưởng | cục trưởng | chi cục trưởng | tổng cục trưởng | vụ trưởng |
  tổng thanh tra | chủ nhiệm | thành viên | lãnh đạo | chỉ huy trưởng | tư lệnh | chánh án | phó chánh án | chánh tòa | phó chánh tòa | tổ trưởng | trưởng thôn | trưởng ban nhân dân |
  đồng chí | đ/c | tổng kiểm toán | trưởng các đoàn thể | tổng biên tập | phó thủ tướng | cấp trưởng | người phát ngôn |
  đại diện | đại biểu | tổ đại biểu | ủy viên | giám thị | bí thư chi bộ | trưởng buôn | trưởng bản | trưởng ấp | trưởng khu phố | trưởng nhà tạm giữ |
  tham mưu trưởng | thư ký | thư ký tổ | trưởng ban điều hành | phó tham mưu trưởng | phó chỉ huy trưởng | chính ủy | phó chính ủy | chỉ huy | điều dưỡng trưởng | phó tổ trưởng | phó tổng giám đốc kỹ thuật | phó giám đốc kỹ thuật | phó giám đốc chuyên môn | phó giám đốc kinh doanh | phó bí thư thường trực | phó chủ tịch thường trực | phó giám đốc thường trực | kế toán trưởng |
  thẩm phán | chấp hành viên | kiểm sát viên | điều tra viên
`);

/** Bodies that are known by a name of their own: the name follows. */
export const NAMED_HEADS = wordList(`
  phòng khám | phòng khám đa khoa | phòng khám đa khoa khu vực | nhà thuốc |
  trường tiểu học và trung học cơ sở | trường tiểu học và thcs | trường trung học cơ sở và trung học phổ thông | trường thcs và thpt | trường mầm non và tiểu học | đảng ủy khối các cơ quan và doanh nghiệp | đảng ủy khối các cơ quan | đảng ủy khối doanh nghiệp |
  tổ chức công đoàn | tổ chức đoàn thanh niên | trường trung cấp | trường trung cấp nghề | trường cao đẳng nghề | liên hiệp các tổ chức hữu nghị | ban giám sát cộng đồng | ủy ban kiểm tra | nhà khách | ban giám sát đầu tư của cộng đồng | ban giám sát đầu tư cộng đồng | ban phát triển(?= thôn) | agribank | vietcombank | vietinbank | bidv |
  lđlđ | mặt trận(?= tỉnh) | mặt trận(?= huyện) | mặt trận(?= xã) | mặt trận(?= phường) | mặt trận(?= thành phố) | mặt trận(?= các) | mặt trận(?= và) | quân chủng | binh chủng | quân đoàn | pk-kq |
  kbnn | nhnn | nhcsxh | tand | vksnd | ttyt | cscn | tiểu đoàn | đại đội | trung đội | trung ương đoàn | trung ương hội | lâm trường trưởng | hải quân vùng | ban giám đốc | ban chủ nhiệm khoa | ban chủ nhiệm | hạt quản lý đê | hạt quản lý thủy nông | hạt quản lý | hạt giao thông | hạt quản lý đường bộ | phân hội | liên chi hội |
  hội đồng quản trị | hội đồng thành viên | liên danh | liên danh nhà thầu | ban thư ký | nghiệp đoàn | thị đoàn |
  btl | bch | bqlda | ban qlda | vtv | vov | ttxvn | tổng liên đoàn lao động | tổng liên đoàn lao động việt nam |  văn phòng thường trực | truyền tải điện | trại giam | trại tạm giam | nhà tạm giữ |
  thương vụ | đại sứ quán | tổng lãnh sự quán | tổng đội | cảng vụ | nhà máy | xí nghiệp | lâm trường | vườn quốc gia | khu bảo tồn | phân viện | phân hiệu | tạp chí | nhà hát | sư đoàn | lữ đoàn | quân khu | hải đội | hải đoàn |
  văn phòng đăng ký đất đai | đài khí tượng thủy văn | ban tiếp công dân | cụm cảng | nông trường | giáo hội | đoàn luật sư | hội luật gia | hợp tác xã | tổ hợp tác | ngân hàng nhà nước việt nam |
  viễn thông | lưu trữ lịch sử | công chức | viên chức | cán bộ | kế toán | địa chính |
  đảng đoàn | ban cán sự đảng | ban cán sự | ban chấp hành | đoàn trường | nhà thiếu nhi | thống kê tỉnh | thống kê thành phố | thống kê cơ sở |
  chi hội | chi đoàn | liên đội | ấp đội | thôn đội | xã đội | khu đội | buôn đội | bản đội | tổ bảo vệ an ninh, trật tự | tổ bảo vệ an ninh, trật tự ở cơ sở | lực lượng bảo vệ an ninh, trật tự | lực lượng bảo vệ an ninh, trật tự ở cơ sở | lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở |
  tòa(?= hình sự) | tòa(?= dân sự) | tòa(?= hành chính) | tòa(?= kinh tế) | tòa(?= lao động) | tòa(?= gia đình) | tòa(?= phúc thẩm) |
  khoa | bộ môn | tòa soạn | nhà xuất bản | nhà văn hóa | thư viện | bảo tàng | trung đoàn | đồn công an | ban thanh tra nhân dân |
  ca tỉnh | ca thành phố | ca xã | ca phường | sở | bộ | ban | văn phòng | phòng | chi cục | cục | tổng cục | vụ | thanh tra | công an | quân sự | bộ chỉ huy quân sự |
  bộ chỉ huy bộ đội biên phòng | bộ đội biên phòng | bộ tư lệnh | ban chỉ huy quân sự | ban chỉ huy | bảo hiểm xã hội |
  bhxh | kho bạc nhà nước | kho bạc | ngân hàng nhà nước | ngân hàng | ngân hàng chính sách xã hội | ngân hàng chính sách xã hội việt nam | thi hành án dân sự | chi nhánh | đài |
  báo | cổng thông tin điện tử | cổng giao tiếp điện tử | trung tâm | trường | bưu điện | viettel | vnpt | mobifone | evn | công ty | tổng công ty |
  tập đoàn | hội | hội liên hiệp phụ nữ | hội nông dân | hội cựu chiến binh | liên đoàn lao động | công đoàn |
  đoàn thanh niên | tỉnh đoàn | thành đoàn | huyện đoàn | đoàn thanh niên cộng sản hồ chí minh | tòa án | tòa án nhân dân |
  viện kiểm sát | viện kiểm sát nhân dân | viện | quỹ | hội đồng | tổ công tác | tổ | ban chỉ đạo | ban quản lý |
  ban tổ chức | ban tuyên giáo | ban dân vận | liên minh hợp tác xã | liên minh hợp tác xã việt nam | hội luật gia việt nam | học viện | đại học | bệnh viện | điện lực |
  công ty điện lực | tct | ctcp | công ty cổ phần | công ty tnhh | đảng ủy | tỉnh ủy | huyện ủy | thành ủy | thị ủy | quận ủy | ban thường vụ | thường trực |
  ban thường trực | thuế | hải quan | hạt kiểm lâm | trạm | trạm y tế | đồn biên phòng | liên hiệp | liên hiệp các hội |
  tiểu ban | ủy ban mặt trận tổ quốc việt nam | ủy ban mặt trận tổ quốc | ủy ban mttq việt nam | ủy ban mttq | ubmttq |
  ủy ban mttqvn | ủy ban mttqn | mặt trận tổ quốc | mttq | ủy ban | đoàn | chính phủ | thủ tướng chính phủ | quốc hội |
  thông tấn xã việt nam | kiểm toán nhà nước | liên đoàn | hiệp hội | đội | ban công tác mặt trận | ban giám hiệu |
  chủ đầu tư | tư vấn giám sát | tư vấn thiết kế | bộ phận | cơ quan | cơ quan thường trực | đảng bộ | chi bộ | khu | lực lượng | nhà thầu | khối | hệ thống |
  cụm
`);

/** Words that begin like a body and are none. */
export const LIKE_BODIES = wordList(`
  cơ sở vật chất | cơ sở hạ tầng | cơ sở dữ liệu | cơ sở pháp lý |
  trường thông tin | trường dữ liệu |  hội nghị | hội thảo | hội chợ | hội diễn | hội thi | hội nhập | ban hành | ban đầu | báo cáo | báo động | trường hợp |
  phòng chống | phòng, chống | vụ vi phạm | vụ cháy | vụ nổ | vụ tai nạn | vụ tranh chấp | vụ khiếu nại | vụ kiện | vụ trộm | phòng ngừa | phòng bệnh | phòng dịch | phòng cháy | đội ngũ | vụ việc | vụ án | vụ mùa | vụ đông |
  hộ sinh | hộ tịch | hộ chiếu | hộ khẩu | khu công nghiệp | khu kinh tế | khu du lịch | khu đô thị | khu di tích | khu tái định cư | khu chế xuất | khu công nghệ | cụm công nghiệp | vụ hè | vụ xuân | sở hữu | sở thích | sở trường | sở nguyện | cục bộ | đoàn kết | khu vực | khu dân cư | khối lượng | bộ máy | bộ chỉ số |
  bộ tiêu chí | bộ thủ tục | bộ luật | viện trợ | quỹ đất | tổ hợp | hệ thống thông tin | hệ thống chính trị | lực lượng lao động |
  đài thọ | thuế phải nộp | thuế còn | thuế đã nộp | thuế được | thuế trước bạ | thuế tài nguyên | thuế môn bài | thuế tiêu thụ | thuế nhập khẩu | thuế xuất khẩu | thuế bảo vệ | thuế sử dụng | thuế gtgt | thuế tncn | thuế tndn | thuế tính | thuế suất | thuế thu nhập | hội viên | đoàn viên | đoàn xe | hội trường | đảng viên | văn phòng phẩm | tổ chức lại |
  bản chính | bản sao | bản khai | bản kê | bản cam kết | bản vẽ | bản tin | bản đồ | bản thân | bản án | bản đăng ký | bản tường trình | bản kiểm điểm | bản quyền | bản gốc |
  bản giấy | bản in | bản dự thảo | bản tóm tắt | bản thuyết minh | bản mềm | bản điện tử | bản tự khai | bản tự đánh giá | bản nhận xét | bản xác nhận | bản scan |
  trung tâm tỉnh lỵ | công an nhân dân | xã hội | xã hội hóa | tỉnh táo | huyện thị |
  phòng trừ | ban ngày | ban đêm | ban sáng | tổ tiên | đội tuyển | đội hình | đội bóng | trạm biến áp | hội chứng | hội họa | bộ phim | bộ sưu tập | bộ ảnh | bộ sách | bộ đề | báo chí | đoàn khách | đoàn tàu | khoa học | viện phí | viện dẫn | quỹ đạo | trường phái | trường kỳ | sở dĩ | bộ phận cơ thể | đài phun nước | thuế giá trị gia tăng | bộ sinh phẩm | bộ dụng cụ | bộ thiết bị | bộ hồ sơ | bộ linh kiện | đơn vị tính
`);

/** People's committees and councils: a level or a unit follows. */
export const COMMITTEES = wordList(`
  ubnd | ủy ban nhân dân | hđnd | hội đồng nhân dân | thường trực hđnd | thường trực hội đồng nhân dân
`);

/** Nouns that stand for groups of bodies. */
export const GROUP_NOUNS = wordList(`
  chủ hồ chứa thủy lợi, thủy điện | chủ hồ chứa thủy lợi | chủ hồ chứa thủy điện | chủ hồ, đập | chủ đập, hồ chứa thủy lợi, thủy điện | công đoàn các khu công nghiệp | công đoàn các khu kinh tế | công đoàn khu kinh tế | cơ quan báo đài | báo đài | chi, đảng bộ | chi bộ, đảng bộ | gdnn-gdtx | gdnn - gdtx | trung tâm gdtx, gdnn-gdtx | khách hàng | khách hàng lớn | khách hàng sử dụng điện | khách hàng sử dụng điện lớn | chính quyền cơ sở | chính quyền các cấp | nhà cung cấp giải pháp | nhà cung cấp giải pháp hóa đơn điện tử | tổ chức cơ sở đảng | cơ quan thông tin đại chúng | đơn vị dự toán | đơn vị quản lý vận hành hồ chứa | đơn vị quản lý, vận hành hồ chứa | đơn vị quản lý, vận hành hồ chứa nước | đơn vị quản lý, vận hành hồ chứa thủy điện | đơn vị quản lý, vận hành hồ chứa thủy lợi | đơn vị quản lý hồ chứa | đơn vị quản lý hồ chứa thủy điện | đơn vị quản lý hồ chứa thủy lợi | doanh nghiệp đầu mối kinh doanh xăng dầu | doanh nghiệp kinh doanh xăng dầu | công ty khai thác công trình thủy lợi | công ty quản lý khai thác công trình thủy lợi |
  hãng vận tải | hãng vận tải hành khách | doanh nghiệp vận tải hành khách | trường tiểu học và trung học cơ sở | trường tiểu học và thcs | trường trung học cơ sở và trung học phổ thông | trường thcs và thpt | trường mầm non và tiểu học |
  dân quân | dân quân tự vệ | tự vệ | dân phòng | hộ |
  hiệp hội | hiệp hội ngành hàng | hiệp hội doanh nghiệp | khối thi đua | cụm thi đua | cụm, khối thi đua | khối, cụm thi đua |
  viện nghiên cứu | trung tâm nghiên cứu | cơ sở nghiên cứu | tổ chức nghiên cứu | lực lượng an ninh trật tự | lực lượng an ninh, trật tự | lực lượng chức năng | lực lượng vũ trang | cấp công đoàn | công đoàn ngành | công đoàn cấp trên | lđlđ | liên đoàn lao động | cơ quan đơn vị | nhà đầu tư thứ cấp | nhà cung cấp phần mềm | nhà cung cấp | gia đình chủ tàu | xóm |
  hộ nuôi | hộ chăn nuôi | chủ nuôi | chủ vật nuôi | chủ hộ | gvcn | gvbm | sinh viên | sinh viên năm cuối | học viên | bác sĩ điều trị | bác sĩ | điều dưỡng | xí nghiệp | đồn biên phòng | đồn công an | hạt kiểm lâm | hạt quản lý đê | công ty tnhh mtv | công ty tnhh một thành viên | công ty tnhh | công ty cổ phần | huyện, thành đoàn | huyện, thị, thành đoàn | huyện đoàn, thành đoàn | cấp bộ đoàn | cấp bộ hội | cơ sở đoàn | cơ sở hội | hãng tàu | hãng xe | đại học | học viện | trường đại học | trường cao đẳng | cao đẳng | lâm trường | nông trường |
  tổ công đoàn | tòa chuyên trách | tòa án | tư vấn giám sát | tư vấn thiết kế |
  nghiệp đoàn | nhóm công tác | nhóm chuyên trách | nhóm công tác chuyên trách | cơ sở thờ tự | chùa | tổ chức khai thác |
  lực lượng cứu nạn, cứu hộ | lực lượng cứu hộ, cứu nạn | lực lượng tìm kiếm cứu nạn | lực lượng phòng cháy, chữa cháy | lực lượng phòng cháy chữa cháy | lực lượng xung kích | lực lượng dân quân | lực lượng bảo vệ an ninh, trật tự ở cơ sở | lực lượng tuần tra |
  tổ bảo vệ an ninh, trật tự | tổ bảo vệ an ninh, trật tự ở cơ sở | lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở | ấp đội | thôn đội | nhà máy | nhà máy nước | nhà máy điện | nhà máy thủy điện | làng nghề | ban nhân dân |
  công đoàn bộ phận | công đoàn cơ sở | công đoàn thành viên | công đoàn | lớp | hội đồng thi | hội đồng coi thi | hội đồng chấm thi | hội đồng tuyển sinh | hội đồng | điểm thi |
  huyện, thành, thị ủy | huyện, thị, thành ủy | huyện ủy, thành ủy, thị ủy | huyện ủy, thị ủy, thành ủy | liên đội | đoàn xã |
  công chức | viên chức | cán bộ | cán bộ, công chức | kế toán | chủ cơ sở kinh doanh | chủ cơ sở sản xuất | chủ cơ sở chăn nuôi | chủ doanh nghiệp | chủ hộ |
  chủ bến | chủ bãi | chủ hồ | chủ hồ chứa | chủ hồ chứa nước | chủ đập, hồ chứa | chủ đập, hồ chứa nước | chủ đập | chủ vật nuôi | chủ dự án | hãng | hãng hàng không |
  đoàn kiểm tra, giám sát | đoàn kiểm tra | đoàn thanh tra | đoàn giám sát | đoàn công tác | tổ kiểm tra | tổ giám sát | tổ liên ngành | chủ trang trại | chủ rừng |
  đoàn thể chính trị - xã hội | hội đoàn thể chính trị - xã hội | ban xây dựng đảng | ban hội đồng nhân dân | ban hđnd | ban của hội đồng nhân dân | ban của hđnd | tổ đại biểu | doanh nghiệp vận tải | nhà mạng | chủ phương tiện | chủ cơ sở | hộ chăn nuôi | buôn | khóm | giáo viên bộ môn | rà soát viên | trưởng thôn |
  tổ chức đảng | huyện ủy | thị ủy | thành ủy | quận ủy | đảng bộ cơ sở | chi bộ cơ sở | đảng đoàn | ban cán sự đảng | ban đảng |
  đơn vị truyền thông | đơn vị nghiệp vụ | đơn vị cấp nước | đơn vị cấp điện | đơn vị chủ rừng | đơn vị vận hành | cơ quan thanh tra | cơ quan kiểm tra | cơ quan kiểm toán | cơ quan điều tra | đơn vị cung cấp phần mềm | đơn vị cung cấp dịch vụ | đơn vị tư vấn | đơn vị thi công | đơn vị quản lý | doanh nghiệp viễn thông |
  người sử dụng lao động | cha mẹ học sinh | hệ thống ngân hàng | hệ thống ngân hàng thương mại | hệ thống tổ chức tín dụng | hệ thống các tổ chức tín dụng |
  khoa | khoa lâm sàng | khoa, phòng | phòng chức năng | bộ môn | tổ chuyên môn | giáo viên | giáo viên chủ nhiệm | cố vấn học tập | giảng viên | câu lạc bộ |
  đảng bộ | chi bộ | đảng ủy | ban chỉ đạo cấp xã | tổ bầu cử | tổ hợp tác | hộ dân | chủ rừng | chủ tàu |
  nhà thầu thi công | nhà thầu xây lắp | nhà thầu tư vấn | mầm non | tiểu học | th | thcs | thpt | gdtx | trung tâm gdtx | trung tâm gdnn-gdtx | trung tâm giáo dục thường xuyên | cộng tác viên | cộng tác viên thu | cộng tác viên dân số | trung học cơ sở | trung học phổ thông |
  trường ptdtnt | trường ptdtbt | trường phổ thông dân tộc nội trú | trường phổ thông dân tộc bán trú | trường dân tộc nội trú | trường chuyên biệt | chủ nhà trọ | chủ nhà |
  trường mầm non | trường tiểu học | trường trung học cơ sở | trường trung học phổ thông | trường thcs | trường thpt |
  tỉnh ủy | cơ quan ban ngành | cơ quan, ban, ngành | cơ sở giáo dục nghề nghiệp | cơ sở giáo dục mầm non | cơ sở giáo dục mầm non, phổ thông | cơ sở giáo dục phổ thông | cơ sở giáo dục đại học | cơ sở đào tạo |
  cơ sở khám bệnh, chữa bệnh | cơ sở khám, chữa bệnh | cơ sở khám chữa bệnh | cơ sở điều trị | cơ sở sản xuất | cơ sở sản xuất, kinh doanh | cơ sở lưu trú | cơ sở lưu trú du lịch |
  cơ sở trợ giúp xã hội | cơ sở bảo trợ xã hội | cơ sở chăn nuôi | cơ sở tôn giáo | cơ sở kinh doanh | hộ kinh doanh | hộ gia đình | trung tâm y tế | bệnh viện đa khoa | bệnh viện chuyên khoa | bệnh viện đa khoa, chuyên khoa | phòng khám | phòng khám đa khoa | trạm bơm | trạm thủy nông | trạm cấp nước | trạm thú y | nhà thuốc | nhà thuốc, quầy thuốc | quầy thuốc | cơ sở bán lẻ thuốc |
  cơ quan tham mưu | cơ quan tham mưu, giúp việc | cơ quan quản lý nhà nước | cơ quan cảnh sát điều tra |
  bộ phận một cửa | bộ phận tiếp nhận và trả kết quả | bộ phận tiếp nhận, trả kết quả | bộ phận quản lý nợ | bộ phận quản lý nợ thuế | bộ phận kê khai | bộ phận tuyên truyền | bộ phận kiểm tra | bộ phận thanh tra | bộ phận thanh tra, kiểm tra |
  doanh nghiệp cung cấp dịch vụ | công ty cung cấp dịch vụ | tổ chức cung cấp dịch vụ | cơ sở cung cấp dịch vụ | đơn vị cung ứng dịch vụ | tổ chức cung ứng dịch vụ | doanh nghiệp cung ứng dịch vụ | công ty chứng khoán | công ty bảo hiểm | công ty tài chính | hội phụ nữ | hội chữ thập đỏ | nhà cung cấp dịch vụ | nhà cung cấp dịch vụ hóa đơn điện tử | già làng | người có uy tín | già làng, người có uy tín | cấp ủy viên | tỉnh ủy viên | thành ủy viên | huyện ủy viên | thị ủy viên | quận ủy viên | đảng ủy viên | đơn vị viễn thông | đơn vị sử dụng lao động | doanh nghiệp sử dụng lao động | cơ quan thông tấn báo chí | cơ quan thường trực | cơ quan chủ trì |
  cơ quan trung ương | cơ quan hành chính nhà nước | cơ quan chủ quản |
  sở | ban | ngành | bộ | bộ phận | bộ phận chuyên môn | cơ quan | đơn vị | tổ chức | địa phương | đoàn thể | phòng | doanh nghiệp | xã | phường |
  thị trấn | đặc khu | huyện | thị xã | thành phố | quận | tỉnh | hội | trường | trường học | nhà trường | cơ sở | thôn |
  tổ dân phố | bản | khu phố | phố | ấp | ban ngành | bộ ngành | bộ ban ngành | sở ngành | sở ban ngành | sở ban ngành đoàn thể | sở ngành địa phương | ban ngành đoàn thể | cá nhân | cơ quan ngang bộ | cơ quan thuộc chính phủ |
  ngân hàng nhà nước chi nhánh | nhnn chi nhánh | nhnn | cơ quan chuyên môn | cơ quan báo chí | cơ quan thông tấn | cơ quan thông tin | báo chí | tổ chức chính trị - xã hội |
  đơn vị sự nghiệp | đơn vị sự nghiệp công lập | hội đoàn thể | chủ đầu tư | ban quản lý dự án | ban qlda | ban quản lý | lực lượng |
  thành viên | cấp | cấp ủy | chính quyền | cấp chính quyền | đoàn thể chính trị | hội ngành nghề | tập đoàn |
  tổng công ty | công ty | cơ sở giáo dục | cơ sở y tế | phòng ban | phòng chuyên môn | trung tâm | bệnh viện | cục | vụ |
  chi cục | viện | doanh nghiệp nhà nước | hợp tác xã | chi hội | chi đoàn | nhà đầu tư | nhà thầu | ngân hàng |
  tổ chức tín dụng | phòng, ban | cơ quan hành chính | trạm | trạm y tế | đài | đồng chí | tổ | đoàn | tổ chức thành viên |
  khối | cụm | đội | văn phòng | ban chỉ đạo |
  siêu thị | chợ | chợ đầu mối | trung tâm thương mại | bến xe | bến tàu | bến bãi | bến cảng | bến phà | nhà ga | cảng cá | bến cá | khu du lịch | khu vui chơi |
  đơn vị vận tải | hợp tác xã vận tải | chi nhánh ngân hàng nước ngoài | nhà thầu bảo trì | nhà thầu bảo dưỡng | tổ công tác | tổ chức hội, đoàn thể | tổ chức hội và đoàn thể | tổ chức hội quần chúng | tổ chức hội đặc thù | tổ chức hội thành viên |
  cán bộ, đảng viên
`);

/** Administrative units and levels. */
export const UNITS = wordList(`
  tỉnh | thành phố | thủ đô | tp | tp\\. | huyện | thị xã | quận | xã | phường | thị trấn | đặc khu | tx | tt | thôn | bản | xóm | ấp | buôn | khu phố | tổ dân phố | khóm
`);

/** What body names are about: fields of administration, each one unit of a name ("Kế hoạch" + "và" + "Đầu tư"). */
export const FIELDS = wordList(`
  dân phòng | bệnh nhiệt đới | y học cổ truyền | y dược cổ truyền | phục hồi chức năng | chỉnh hình và phục hồi chức năng | điều dưỡng và phục hồi chức năng | răng hàm mặt | tai mũi họng | tai - mũi - họng | huyết học | huyết học - truyền máu | truyền máu huyết học | ung bướu | da liễu | tâm thần | sản nhi | sản - nhi | phụ sản | lão khoa | nội tiết | nhi đồng |
  tiền lương và bảo hiểm xã hội | học sinh, sinh viên | học sinh sinh viên | công chức, viên chức | công chức - viên chức | công chức viên chức | văn hóa cơ sở, gia đình và thư viện | kiểm tra, thanh tra | thanh tra, kiểm tra | thanh tra - kiểm tra thuế | vận tải | đăng ký | bản quyền tác giả | hậu cần | giải phóng mặt bằng | bồi thường và giải phóng mặt bằng |
  nhà giáo và cán bộ quản lý giáo dục | tổ chức đảng, đảng viên | thị trường châu á - châu phi | thị trường châu âu - châu mỹ | phòng, chống hiv/aids | xe cơ giới | người có công | y tế dự phòng | kinh tế hợp tác | chuyển đổi xanh | điều hành sản xuất | phát triển kinh tế - xã hội | nghiên cứu phát triển kinh tế - xã hội | giáo dục mầm non - tiểu học | tiểu học và trung học cơ sở | mầm non và tiểu học | thcs và thpt | tiểu học và thcs | trung học cơ sở và trung học phổ thông |
  bảo lãnh tín dụng doanh nghiệp nhỏ và vừa | bảo lãnh tín dụng cho doanh nghiệp nhỏ và vừa | thuế xuất nhập khẩu | vắc xin và sinh phẩm | vắc xin và sinh phẩm y tế | sinh phẩm y tế | vắc xin | khai thác công trình thủy lợi | quản lý khai thác công trình thủy lợi | xây dựng tổ chức đoàn | xây dựng đoàn | vệ sinh dịch tễ | vệ sinh dịch tễ trung ương | năng lượng tái tạo | điện lực và năng lượng tái tạo | bảo vệ quyền lợi người tiêu dùng | bảo vệ người tiêu dùng | nạn nhân chất độc da cam | nạn nhân chất độc da cam/dioxin | doanh nghiệp nhỏ và vừa | doanh nghiệp vừa và nhỏ | dân dụng | dân dụng và công nghiệp | công trình giao thông và dân dụng | thông tin lưu động | bảo vệ, chăm sóc sức khỏe cán bộ | bảo vệ chăm sóc sức khỏe cán bộ |
  cảng hàng không | cảng biển | công tác học sinh, sinh viên | công tác học sinh - sinh viên | công tác sinh viên | châu á - châu phi | châu âu - châu mỹ | châu á - thái bình dương | khám, chữa bệnh | khám chữa bệnh | khám bệnh, chữa bệnh | quản lý, giám sát bảo hiểm |
  quản lý vốn nhà nước tại doanh nghiệp | phổ biến, giáo dục pháp luật | phổ biến giáo dục pháp luật | bồi thường, hỗ trợ, tái định cư | bồi thường, hỗ trợ và tái định cư | bồi thường, giải phóng mặt bằng | bồi thường giải phóng mặt bằng |
  kê khai và kế toán thuế | kê khai, kế toán thuế | tuyên truyền - hỗ trợ người nộp thuế | tuyên truyền và hỗ trợ người nộp thuế | chất lượng, chế biến và phát triển thị trường |
  nông thôn mới | xây dựng nông thôn mới | giống cây trồng, vật nuôi | giống cây trồng và vật nuôi | giống nông nghiệp | an toàn vệ sinh thực phẩm | vệ sinh an toàn thực phẩm | khai thác các cảng cá | khai thác cảng cá | dự án các công trình giao thông | dự án công trình giao thông | dự án công trình dân dụng và công nghiệp | dự án các công trình dân dụng và công nghiệp | dự án các công trình nông nghiệp và phát triển nông thôn | giống cây trồng | giống vật nuôi | nội tổng hợp | ngoại tổng hợp | nội tim mạch | liên chuyên khoa | khám bệnh | hồi sức tích cực | hồi sức tích cực - chống độc | hồi sức cấp cứu | giám sát, kiểm tra và xử lý sau thanh tra |
  đầu tư và xây dựng | thanh tra giao thông | giao thông đường thủy | giao thông đường bộ | quản lý nhà và thị trường bất động sản | thanh niên nông thôn, công nhân, viên chức và đô thị |
  giáo dục và đào tạo | văn hóa và thể thao | văn hóa, thể thao và du lịch | văn hóa và thông tin | nông nghiệp và môi trường |
  nông nghiệp và phát triển nông thôn | nông nghiệp và ptnt | tài nguyên và môi trường | khoa học và công nghệ | thông tin và truyền thông | kế hoạch và đầu tư |
  lao động, thương binh và xã hội | dân tộc và tôn giáo | quy hoạch và kiến trúc | kinh tế và hạ tầng | tài chính và kế hoạch |
  cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ | cảnh sát phòng cháy, chữa cháy | cảnh sát quản lý hành chính về trật tự xã hội | cảnh sát giao thông |
  cảnh sát điều tra | cảnh sát hình sự | cảnh sát kinh tế | cảnh sát cơ động | cảnh sát thi hành án hình sự và hỗ trợ tư pháp | cảnh sát môi trường |
  cảnh sát phòng, chống tội phạm về môi trường | an ninh kinh tế | an ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao | an ninh chính trị nội bộ | an ninh đối ngoại | quản lý xuất nhập cảnh |
  giám sát, thẩm định và xử lý sau thanh tra | giám sát, thẩm định, xử lý sau thanh tra | giám sát, kiểm tra, thẩm định và xử lý sau thanh tra | tiếp công dân, giải quyết khiếu nại, tố cáo |
  giám đốc, kiểm tra và thi hành án | giám đốc kiểm tra | thi hành án dân sự | thi hành án | quản lý giá và công sản | quản lý vận tải, phương tiện và người lái | quản lý vận tải phương tiện và người lái | quản lý công nghệ và chuyển đổi số |
  kinh tế, hạ tầng và đô thị | kế hoạch - tài vụ | kế hoạch - tài chính | kỹ thuật - thẩm định | kinh tế ngành | kinh tế đối ngoại | đăng ký kinh doanh | nghiệp vụ dược | phòng thủ dân sự |
  tư pháp - hộ tịch | địa chính - xây dựng | địa chính | hộ tịch | hộ tịch, quốc tịch, chứng thực | bảo trì đường bộ | bảo trì đường thủy | bảo trì công trình | giao thông - vận tải | ngân sách | tài chính - ngân sách | văn phòng - thống kê | văn hóa - thông tin | phát triển quỹ đất |
  đối tác công - tư | hạ tầng kỹ thuật khu, cụm công nghiệp | hạ tầng kỹ thuật khu công nghiệp | hạ tầng kỹ thuật cụm công nghiệp | hạ tầng kỹ thuật | dự án xây dựng công trình |
  dự án đầu tư xây dựng công trình dân dụng và công nghiệp | dự án đầu tư xây dựng công trình giao thông | dự án đầu tư xây dựng công trình nông nghiệp và phát triển nông thôn |
  dự án đầu tư xây dựng các công trình dân dụng và công nghiệp | dự án đầu tư xây dựng các công trình giao thông | dự án đầu tư xây dựng các công trình | dự án đầu tư xây dựng công trình | dự án đầu tư xây dựng |
  đầu tư xây dựng các công trình giao thông | đầu tư xây dựng công trình giao thông | đầu tư xây dựng các công trình | đầu tư xây dựng công trình | đầu tư xây dựng |
  dự án | các khu công nghiệp | khu công nghiệp | các khu kinh tế | khu kinh tế | rừng phòng hộ | rừng đặc dụng | rừng phòng hộ, đặc dụng | rừng đặc dụng, phòng hộ | di tích | chợ |
  xuất nhập khẩu | thị trường trong nước | thị trường | hỗ trợ phát triển giáo dục hòa nhập | giáo dục nghề nghiệp | giáo dục thường xuyên | giáo dục trung học | quản lý giá | quản lý công sản |
  kinh tế số | bảo tồn di tích | kiểm soát bệnh tật | khuyến nông | nước sạch | quan trắc | lưu trữ | công tác xã hội | bảo trợ xã hội | giới thiệu việc làm | văn hóa nghệ thuật |
  thể dục thể thao | tin học | ngoại ngữ | cây xanh | công viên | đăng kiểm | sát hạch | trợ giúp pháp lý | công chứng | hành chính tư pháp | bổ trợ tư pháp | thi đua khen thưởng |
  thi đua - khen thưởng | người có công | trẻ em | bình đẳng giới | an toàn lao động | quan hệ lao động | tiêu chuẩn | đo lường | sở hữu trí tuệ | bưu chính | viễn thông | an toàn thông tin |
  báo chí | xuất bản | thông tin đối ngoại | đầu tư công | ngân sách nhà nước | kho bạc | dự trữ nhà nước | chứng khoán | thanh niên xung phong | ngành hàng | quản lý đê điều | phát triển kinh tế |
  dịch vụ tổng hợp | dịch vụ công ích | dịch vụ nông nghiệp | đường bộ | đường sắt | hàng không | hàng hải | đường thủy nội địa | thủy sản | kiểm ngư | chăn nuôi và thú y | xúc tiến thương mại | xúc tiến đầu tư |
  kế hoạch tổng hợp | kế hoạch nghiệp vụ | nghiệp vụ y | tổ chức cán bộ | tổ chức cán bộ, thanh tra và thi đua khen thưởng | tổ chức - cán bộ, thanh tra và thi đua khen thưởng | tổ chức - cán bộ | tổ chức hành chính | tổ chức - hành chính | hành chính quản trị |
  hành chính - quản trị | hành chính tổng hợp | hành chính - tổng hợp | tổng hợp | công nghệ thông tin | tài chính kế toán | tài chính - kế toán | quản lý chất lượng |
  giáo dục phổ thông | giáo dục mầm non | công tác chính trị | khảo thí | điều dưỡng | dược | kiểm soát nhiễm khuẩn | quản lý đào tạo | thanh tra pháp chế |
  nội vụ | tư pháp | tài chính | kế hoạch | đầu tư | công thương | nông nghiệp | môi trường | phát triển nông thôn | ptnt |
  tài nguyên | xây dựng | giao thông vận tải | giao thông | khoa học | công nghệ | khcn | văn hóa | thể thao | du lịch |
  giáo dục | đào tạo | y tế | lao động | thương binh | xã hội | thông tin | truyền thông | ngoại vụ | ngoại giao |
  dân tộc | tôn giáo | công an | quốc phòng | quy hoạch | kiến trúc | kinh tế | hạ tầng | đô thị | quản lý đô thị |
  phát thanh | truyền hình | truyền thanh | thương mại | thuế | hải quan | thống kê | bảo hiểm xã hội | chính sách | hành chính công |
  phục vụ hành chính công | gd&đt | gdđt | gd-đt | kh&đt | nn&ptnt | tn&mt | lđ-tbxh | lđtb&xh | tt&tt | vh,tt&dl | vhtt&dl | kh&cn |
  nn&mt | gtvt | tài chính - kế hoạch | kinh tế - hạ tầng | văn hóa - xã hội | lao động - thương binh và xã hội |
  giám sát, điều hành thông minh | giám sát, điều hành đô thị thông minh | giám sát điều hành thông minh | điều hành thông minh | điều hành đô thị thông minh |
  chuyển đổi số | cải cách hành chính | tổ chức | tuyên giáo | dân vận | kiểm tra | nội chính | kiểm sát | thanh tra |
  các khu chế xuất | khu chế xuất | công nghiệp | biến đổi khí hậu | lâm nghiệp | thủy nông | cấp nước | thoát nước | đầu tư phát triển | kiểm soát ô nhiễm môi trường | bảo tồn thiên nhiên và đa dạng sinh học | rừng | đổi mới sáng tạo | hợp tác quốc tế | lâm nghiệp và kiểm lâm |
  pháp chế | công trình thủy lợi | công trình đô thị | môi trường đô thị | công trình | an toàn giao thông | bầu cử | an toàn thực phẩm | quản lý thị trường | kiểm lâm | thủy lợi | chăn nuôi | thú y | trồng trọt |
  bảo vệ thực vật | phòng cháy | chữa cháy | phòng, chống | phòng chống | phòng, chống thiên tai | tìm kiếm cứu nạn | đất đai | dân số | việc làm |
  dịch vụ việc làm | quân sự | biên phòng | tổng hợp | nhà nước | nhân dân
`);
