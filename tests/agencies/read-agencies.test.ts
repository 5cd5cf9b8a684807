import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAgencies } from '@/lib/agencies/read-agencies';
import { matchForm } from '@/lib/text/match-form';
import { vietnameseText } from '../text/vietnamese-text';

function names(text: string): string[] | null {
  return readAgencies(text, matchForm(text), 0)?.agencies.map((agency) => agency.name) ?? null;
}

it.each([
  ['thôn 3 và thôn 5 lập danh sách', ['thôn 3', 'thôn 5']],
  ['ấp 7 và ấp Bến Lội đắp đê', ['ấp 7', 'ấp Bến Lội']],
  ['tổ 4 và tổ 9 dọn mương', ['tổ 4', 'tổ 9']],
  ['Tòa Dân sự, Tòa Hành chính rà soát án', ['Tòa Dân sự', 'Tòa Hành chính']],
])('units in a list, by number or name: %s', (text, bodies) => {
  expect(names(text)).toEqual(bodies);
});

it.each(['tổ 5 người dọn rác', 'đội 3 xe chở đá', 'khu 2 ha'])('a number that counts something names nobody: %s', (text) => {
  expect(names(text)).toBeNull();
});

it.each([
  'Khu công nghiệp Bến Lội',
  'Phòng trừ sâu bệnh',
  'Ban ngày trời nắng',
  'Trạm biến áp Bến Lội 6',
  'Đội tuyển điền kinh',
  'Tổ tiên để lại',
])('what only begins like a body names nobody: %s', (text) => {
  expect(names(text)).toBeNull();
});

it.each([
  ['các huyện ủy: Hòa Lạc, Đồi Thông', ['các huyện ủy: Hòa Lạc, Đồi Thông']],
  ['các huyện ủy Hòa Lạc, Đồi Thông và Bến Lội rà soát', ['các huyện ủy Hòa Lạc, Đồi Thông và Bến Lội']],
  ['các huyện ủy, thị ủy rà soát', ['các huyện ủy, thị ủy']],
])('committees of the Party by their places: %s', (text, bodies) => {
  expect(names(text)).toEqual(bodies);
});

it.each([
  ['Phòng Nội vụ kiểm tra, thanh tra công vụ', 'Phòng Nội vụ'],
  ['Phòng Nội vụ tổng hợp trình Chủ tịch', 'Phòng Nội vụ'],
  ['Chi cục tổng hợp danh sách của các xã', 'Chi cục'],
  ['Phòng Kinh tế hỗ trợ doanh nghiệp vay vốn', 'Phòng Kinh tế'],
  ['Chi cục Thủy lợi giám sát chất lượng công trình', 'Chi cục Thủy lợi'],
  ['Trung tâm Khuyến nông sản xuất giống', 'Trung tâm Khuyến nông'],
  ['Ban Chỉ đạo kiểm tra các xã thực hiện tiêu chí môi trường', 'Ban Chỉ đạo'],
  ['Ban Chỉ đạo xây dựng kế hoạch kiểm tra toàn tỉnh hoàn thành trong quý II', 'Ban Chỉ đạo'],
])('a name does not run over what its body does: %s', (text, body) => {
  expect(names(text)).toEqual([body]);
});

it.each([
  ['Phòng Nội vụ, Thanh tra huyện rà soát hồ sơ', ['Phòng Nội vụ', 'Thanh tra huyện']],
  ['Hội Nông dân, Hội Phụ nữ xã vận động hội viên', ['Hội Nông dân', 'Hội Phụ nữ xã']],
])('nor over the next body of a list: %s', (text, bodies) => {
  expect(names(text)).toEqual(bodies);
});

describe('one body, up to its verb', () => {
  it.each([
    ['Sở Nội vụ', 'chủ trì tổng hợp'],
    ['Điện lực Bến Lội', 'rất mong khách hàng thông cảm'],
    ['Công an xã Tân Lập', 'luôn sẵn sàng'],
    ['các khối thi đua', 'chấm điểm chéo'],
    ['Hội Bảo vệ quyền lợi người tiêu dùng tỉnh', 'tiếp nhận đơn'],
    ['Ban Chỉ đạo chống khai thác cát trái phép huyện', 'kiểm tra bến bãi'],
    ['Ban Chỉ đạo các chương trình mục tiêu quốc gia tỉnh', 'họp hằng quý'],
    ['Hội đồng bồi thường, hỗ trợ, tái định cư thị xã', 'niêm yết phương án'],
    ['Hội Bảo trợ người khuyết tật và trẻ mồ côi huyện', 'tiếp nhận phản ánh'],
    ['Hội Nạn nhân chất độc da cam/dioxin huyện', 'lập danh sách'],
    ['Trường Trung cấp nghề Bến Lội', 'tuyển sinh đợt 2'],
    ['Thương vụ Việt Nam tại Hàn Quốc', 'cung cấp thông tin giá'],
    ['Ngân hàng Nhà nước Việt Nam - Chi nhánh Khu vực 7', 'kiểm tra lãi suất'],
    ['Các Hạt Kiểm lâm khu vực II, III và V', 'tuần tra'],
    ['Cục Quản lý đăng ký kinh doanh', 'rà soát mã ngành'],
    ['Công ty TNHH MTV Thủy lợi Nam Bến Lội', 'tiêu nước đệm trên kênh'],
    ['Ban Chỉ đạo giảm nghèo các xã', 'họp bình xét'],
    ['Phòng Chính trị, tư tưởng', 'chủ trì kiểm tra'],
    ['Các Chi cục Thuế khu vực và cấp huyện', 'tổ chức kiểm tra đột xuất'],
    ['các tổ chức chính trị - xã hội từ huyện đến cơ sở', 'tập trung thực hiện'],
    ['Phòng Quản lý vận tải và phương tiện', 'cấp phù hiệu'],
    ['Phòng Đấu thầu, thẩm định và giám sát đầu tư', 'chủ trì góp ý'],
    ['Cục Kiểm tra sau thông quan', 'tổng hợp số thuế'],
    ['Đội Quản lý trật tự xây dựng', 'lập biên bản'],
    ['các khoa, phòng thuộc bệnh viện', 'rà soát thuốc'],
    ['các xã, phường ven sông Đà Rằng', 'gia cố bờ'],
    ['các đơn vị', 'nghiên cứu, đề xuất mức phí'],
    ['Cục Quản lý đầu tư xây dựng', 'soạn mẫu sổ'],
    ['Cục Hộ tịch, quốc tịch, chứng thực', 'cập nhật sổ gốc'],
    ['Phòng Tổ chức - Cán bộ, Thanh tra và Thi đua khen thưởng', 'lập danh sách'],
    ['Tòa Hành chính', 'thụ lý trong 03 ngày'],
    ['Chánh tòa các Tòa chuyên trách', 'chọn vụ án'],
    ['Mỗi tổ công đoàn', 'lập một đội'],
    ['Tổ trưởng tổ công đoàn', 'họp bình xét'],
    ['Công ty', 'cam kết trả mặt bằng'],
    ['Hội đồng bồi thường huyện', 'niêm yết phương án'],
    ['Đoàn Thanh niên', 'đảm nhận mỗi bản một vườn'],
    ['Ban Chấp hành Đoàn xã', 'đi xác minh từng nhà'],
    ['Hiệu trưởng các trường', 'cho sửa chữa mái tôn'],
    ['14 trưởng bản', 'phát sổ cho hộ'],
    ['tổ 4', 'nạo vét mương'],
    ['Ban Quản lý bảo trì đường bộ', 'vá ổ gà'],
    ['tổ dân phố số 5', 'họp dân'],
    ['các thôn 1, 2 và 5', 'rà soát hộ nghèo'],
    ['Đoàn Giám sát', 'dự kiến làm việc tại xã'],
    ['Bệnh viện', 'dự kiến số giường'],
    ['Viện Vật liệu xây dựng', 'nghiên cứu mẫu gạch'],
    ['Cục Quản lý', 'xây dựng quy chế phối hợp'],
    ['Phòng Kinh tế', 'xây dựng và ban hành kế hoạch'],
    ['Các đơn vị nêu tại Điều 1', 'nộp sổ trực'],
    ['Các trường có tên tại Phụ lục I kèm theo', 'rà soát'],
    ['GVCN khối 12', 'họp phụ huynh'],
    ['các đơn vị khai thác đá', 'rà soát mốc mỏ'],
    ['Hội đồng thẩm định', 'phải họp trong tuần'],
    ['LĐLĐ các huyện', 'lập dự toán'],
    ['Các cấp công đoàn', 'báo cáo tiến độ'],
    ['Công đoàn cấp trên trực tiếp cơ sở', 'duyệt danh sách'],
    ['Vụ Đối tác công - tư', 'chủ trì'],
    ['Mặt trận xã', 'gặp gỡ các hộ'],
    ['BTL Quân khu 2, 3, 5', 'duy trì lực lượng'],
    ['các đơn vị sự nghiệp sử dụng ngân sách', 'rà soát tài sản'],
    ['các doanh nghiệp xuất khẩu', 'đăng ký mã số'],
    ['các cơ quan đơn vị liên quan', 'rà soát hồ sơ'],
    ['Trưởng các xóm', 'lập danh sách'],
    ['hai trường mầm non', 'tổ chức cân trẻ'],
    ['Ban Quản lý dự án xây dựng công trình huyện', 'nghiệm thu'],
    ['Khoa Dược', 'không nhận phiếu viết tay'],
    ['các bộ phận quản lý nợ thuế', 'gọi điện nhắc hạn'],
    ['các đơn vị sử dụng lao động', 'nộp hồ sơ'],
    ['Phòng Kê khai và Kế toán thuế', 'rà soát tờ khai'],
    ['Cục Chất lượng, Chế biến và Phát triển thị trường', 'kiểm tra lô hàng'],
    ['các cơ quan tham mưu, giúp việc Tỉnh ủy', 'rà soát hồ sơ'],
    ['các công ty cung cấp dịch vụ', 'rà soát hợp đồng'],
    ['Trưởng đoàn thể xã', 'phân công hội viên'],
    ['các trạm y tế xã', 'đến từng nhà phát màn'],
    ['các Chi cục Thuế khu vực', 'rà soát hóa đơn'],
    ['Tổ Bảo vệ an ninh, trật tự ở cơ sở', 'tuần tra ban đêm'],
    ['Ban Thanh tra nhân dân', 'giám sát việc thi công'],
    ['Thôn đội', 'rà soát quân số'],
    ['Đảng ủy cấp trên trực tiếp', 'xem xét'],
    ['cơ quan Thuế quản lý trực tiếp', 'trả lời người dân'],
    ['Trưởng ban nhân dân các ấp', 'đọc thông báo trên loa'],
    ['Giám đốc các nhà máy nước', 'trữ nước ngọt'],
    ['các trạm có tên trên đây', 'nộp sổ trực'],
    ['Các phòng chủ trì tại Mục III', 'mời thợ sửa kho'],
    ['Trung tâm Giống cây trồng, vật nuôi', 'xuất kho'],
    ['Tiểu đoàn Sông Mây 2', 'cử một tiểu đội canh gác'],
    ['Phòng PX03 Công an tỉnh', 'xác minh lý lịch'],
    ['Giám đốc các xí nghiệp thành viên', 'đổi ca trực'],
    ['Chỉ huy các cơ quan, đơn vị', 'rà soát quân số'],
    ['Các công ty TNHH MTV lâm nghiệp Sông Mây, Hòa Lạc', 'rà soát hợp đồng'],
    ['các doanh nghiệp trong Khu kinh tế', 'cử người trực'],
    ['Ban Quản lý đầu tư và xây dựng thủy lợi 3', 'lập quy trình xả nước'],
    ['Tổng công ty Đầu tư phát triển nhà và đô thị', 'kiểm tra thang máy'],
    ['Các chủ nhà trọ', 'nộp bản cam kết'],
    ['Trung ương Đoàn TNCS Hồ Chí Minh', 'mở lớp dạy bơi'],
    ['Ban Quản lý các khu chế xuất và công nghiệp Hòa Giang', 'vận động doanh nghiệp'],
    ['các cơ quan quản lý cấp trên', 'đôn đốc cấp dưới'],
    ['các cơ quan thanh tra', 'công khai kết luận'],
    ['các đơn vị cấp nước thuộc Sở Xây dựng', 'lập phương án'],
    ['Sở Văn hóa,Thể thao và Du lịch', 'chủ trì tổng hợp'],
    ['các sở,ban,ngành', 'rà soát'],
    ['Cục Biến đổi khí hậu', 'kiểm kê khí thải'],
    ['các sở quản lý nhà nước chuyên ngành về hạ tầng', 'rà soát'],
    ['các Bộ quản lý chuyên ngành', 'hướng dẫn thực hiện'],
    ['các cơ quan quản lý chuyên ngành', 'khi có yêu cầu'],
    ['các đơn vị được kiểm tra', 'chuẩn bị hồ sơ'],
    ['các đơn vị truyền thông thuộc Bộ Y tế', 'xây dựng chuyên mục'],
    ['Cổng Giao tiếp điện tử tỉnh', 'đăng tải'],
    ['Các Phòng Giáo dục và Đào tạo', 'hướng dẫn các trường'],
    ['các trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên', 'mở lớp'],
    ['Ban Quản lý Khu kinh tế Vân Phong và các khu công nghiệp Khánh Hòa', 'rà soát'],
    ['Sở Nông nghiệp và Môi trường', 'rà soát diện tích rừng'],
    ['Sở Văn hóa, Thể thao và Du lịch', 'tham mưu kế hoạch'],
    ['Sở Giáo dục và Đào tạo tỉnh Hòa Lạc', 'hướng dẫn các trường'],
    ['Bộ Khoa học và Công nghệ', 'ban hành hướng dẫn'],
    ['Văn phòng UBND tỉnh', 'đôn đốc'],
    ['Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh', 'chuẩn bị tài liệu'],
    ['Công an tỉnh', 'tăng cường tuần tra'],
    ['Bộ Chỉ huy Quân sự tỉnh', 'sẵn sàng lực lượng, phải báo cáo'],
    ['UBND xã Tân Lập', 'niêm yết công khai'],
    ['Ủy ban nhân dân phường An Phú', 'tổ chức đối thoại'],
    ['UBND các xã, phường', 'rà soát'],
    ['Ngân hàng Nhà nước Việt Nam', 'chỉ đạo các ngân hàng'],
    ['Tổng Liên đoàn lao động Việt Nam', 'hướng dẫn'],
    ['Sở Giáo dục và đào tạo', 'làm đầu mối'],
    ['Bộ Giáo dục và Đào tạo', 'cũng được giao kiểm tra'],
    ['các tỉnh ven biển từ Thanh Hóa đến Bình Định', 'chủ động ứng phó'],
    ['các sở ban ngành liên quan', 'thực hiện'],
    ['các cơ sở khám bệnh, chữa bệnh', 'phân luồng người bệnh'],
    ['TP.HCM', 'cần làm rõ'],
    ['UBND các huyện, thị xã, thành phố', 'rà soát'],
    ['Ủy ban nhân dân cấp xã', 'thống kê'],
    ['Chủ tịch UBND các xã, phường', 'chịu trách nhiệm'],
    ['Giám đốc Sở Tài chính', 'chỉ đạo'],
    ['Giám đốc Sở', 'chịu trách nhiệm'],
    ['Đảng ủy các cơ quan Đảng tỉnh', 'lãnh đạo các chi bộ'],
    ['Đảng ủy các cơ quan Đảng Trung ương', 'chủ trì'],
    ['Bộ Công an', 'sẵn sàng lực lượng'],
    ['Thủ trưởng cơ sở giáo dục nghề nghiệp', 'báo cáo'],
    ['Trưởng Ban Tổ chức Tỉnh ủy', 'tham mưu'],
    ['Phó Trưởng ban Dân vận Thành ủy', 'chủ trì'],
    ['Các Ban QLDA chuyên ngành tỉnh', 'giải ngân'],
    ['Ban QLDA đầu tư xây dựng các công trình giao thông tỉnh', 'hoàn thành'],
    ['Chánh Văn phòng UBND tỉnh', 'theo dõi'],
    ['các sở, ban, ngành cấp tỉnh', 'báo cáo'],
    ['các sở, ban, ngành, đoàn thể tỉnh', 'báo cáo'],
    ['các cơ quan, đơn vị liên quan', 'phối hợp'],
    ['Thủ trưởng các cơ quan, đơn vị', 'chịu trách nhiệm'],
    ['các đơn vị sự nghiệp công lập trực thuộc', 'rà soát'],
    ['Ban Quản lý dự án đầu tư xây dựng tỉnh', 'đẩy nhanh tiến độ'],
    ['Ban Tổ chức Tỉnh ủy', 'hướng dẫn'],
    ['Ban Tuyên giáo và Dân vận Tỉnh ủy', 'định hướng'],
    ['Đảng ủy các xã, phường', 'lãnh đạo'],
    ['Ban Thường vụ Đảng ủy xã', 'chỉ đạo'],
    ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'giám sát'],
    ['Bảo hiểm xã hội tỉnh', 'đối chiếu'],
    ['Kho bạc Nhà nước khu vực IX', 'kiểm soát'],
    ['Chi cục Kiểm lâm', 'tuần tra'],
    ['Trung tâm Phục vụ hành chính công tỉnh', 'tiếp nhận'],
    ['Trung tâm Y tế khu vực Bắc Sơn', 'tiêm phòng'],
    ['Bệnh viện Đa khoa tỉnh', 'bảo đảm thuốc'],
    ['Trường Chính trị tỉnh', 'mở lớp'],
    ['Phòng Văn hóa - Xã hội', 'tham mưu'],
    ['Công ty Điện lực Hòa Lạc', 'bảo đảm điện'],
    ['Báo và phát thanh, truyền hình tỉnh', 'tuyên truyền'],
    ['Báo và Đài Phát thanh, Truyền hình tỉnh', 'tuyên truyền'],
    ['Bộ trưởng Tài nguyên và Môi trường', 'rà soát'],
    ['các cục hải quan tỉnh, thành phố', 'rà soát'],
    ['CA tỉnh', 'rà soát'],
    ['Ngân hàng Chính sách xã hội', 'rà soát'],
    ['Liên minh Hợp tác xã', 'rà soát'],
    ['Hội Luật gia', 'rà soát'],
    ['Thi hành án dân sự tỉnh', 'rà soát'],
    ['Quỹ Đầu tư phát triển', 'rà soát'],
    ['Trường PTDTBT TH&THCS Na Son', 'rà soát'],
    ['Hội Nông dân tỉnh', 'vận động'],
    ['các chủ đầu tư', 'giải ngân'],
    ['Hiệu trưởng các trường trung học phổ thông', 'tổ chức'],
    ['Thanh tra tỉnh', 'kiểm tra'],
    ['UBND thành phố Hòa Lạc', '. Văn phòng UBND tỉnh theo dõi'],
    ['Công an TP. Hòa Lạc', 'tuần tra'],
    ['UBND TP.Hòa Lạc', 'rà soát'],
    ['Ban Thường vụ các đảng ủy, chi bộ trực thuộc', 'rà soát'],
    ['Các ông (bà) Trưởng phòng chuyên môn', 'rà soát'],
    ['các chủ hồ chứa', 'vận hành'],
    ['các cơ quan, đơn vị đóng chân trên địa bàn xã', 'treo cờ'],
    ['Tòa án nhân dân tỉnh', 'phối hợp'],
    ['SỞ TÀI CHÍNH', ': rà soát'],
    ['Uỷ ban nhân dân thành phố Hoà Bình', 'rà soát'],
  ])('%s | %s', (name, verb) => {
    expect(names(`${name} ${verb}`)).toEqual([name]);
  });
});

describe('lists', () => {
  it.each([
    ['Sở Nội vụ, Sở Tài chính, Công an tỉnh', ['Sở Nội vụ', 'Sở Tài chính', 'Công an tỉnh']],
    ['Sở Nội vụ; Sở Tài chính và Công an tỉnh', ['Sở Nội vụ', 'Sở Tài chính', 'Công an tỉnh']],
    ['Sở Y tế và UBND các xã, phường', ['Sở Y tế', 'UBND các xã, phường']],
    ['Sở Y tế cùng với các sở, ngành liên quan', ['Sở Y tế', 'các sở, ngành liên quan']],
    ['các sở, ban, ngành; UBND các xã, phường', ['các sở, ban, ngành', 'UBND các xã, phường']],
    ['Bộ Tài chính, Bộ Xây dựng và UBND các tỉnh, thành phố', ['Bộ Tài chính', 'Bộ Xây dựng', 'UBND các tỉnh, thành phố']],
    ['Sở Nông nghiệp và Môi trường, Sở Xây dựng', ['Sở Nông nghiệp và Môi trường', 'Sở Xây dựng']],
    ['Ban Tổ chức Tỉnh ủy, Ủy ban Kiểm tra Tỉnh ủy', ['Ban Tổ chức Tỉnh ủy', 'Ủy ban Kiểm tra Tỉnh ủy']],
    ['UBND xã Tân Lập, UBND xã Yên Sơn', ['UBND xã Tân Lập', 'UBND xã Yên Sơn']],
    ['Sở Y tế (cơ quan thường trực), Sở Nội vụ', ['Sở Y tế', 'Sở Nội vụ']],
  ])('%s', (text, expected) => {
    expect(names(`${text} rà soát, báo cáo`)).toEqual(expected);
  });
});

it.each([
  'hội nghị trực tuyến',
  'báo cáo kết quả',
  'ban hành kế hoạch',
  'phòng, chống thiên tai',
  'tổ chức thực hiện',
  'đội ngũ cán bộ',
  'bộ máy tinh gọn',
  'vụ đông xuân',
  'rà soát các trạm',
  'Nghị quyết của HĐND tỉnh',
  'thường xuyên kiểm tra',
  '',
])('“%s” is no body', (text) => {
  expect(names(text)).toBeNull();
});

it.each([
  ['các tổ chức cung cấp dịch vụ hóa đơn điện tử lập điểm hỗ trợ', ['các tổ chức cung cấp dịch vụ hóa đơn điện tử']],
  ['các doanh nghiệp cung cấp dịch vụ phải niêm yết giá', ['các doanh nghiệp cung cấp dịch vụ']],
  ['các bệnh viện đa khoa, chuyên khoa tuyến tỉnh rà soát thuốc', ['các bệnh viện đa khoa, chuyên khoa tuyến tỉnh']],
  ['các trường tiểu học, Sở đề nghị sửa lại cổng', ['các trường tiểu học']],
  ['Đội Dân phòng tuần tra kênh', ['Đội Dân phòng']],
  ['Văn phòng, Ủy ban Kiểm tra lập hồ sơ', ['Văn phòng', 'Ủy ban Kiểm tra']],
  ['Trưởng các trạm bơm vận hành máy', ['Trưởng các trạm bơm']],
  ['Phòng khám đa khoa Bến Lội lập hồ sơ', ['Phòng khám đa khoa Bến Lội']],
])('a group with the service it is of, a committee without a name behind it, who speaks left out: %s', (text, bodies) => {
  expect(names(text)).toEqual(bodies);
});

it.each([
  [
    'các Bệnh viện Nhi Hòa Lạc, Bệnh viện Phổi Hòa Lạc hỗ trợ tuyến dưới',
    ['các Bệnh viện Nhi Hòa Lạc', 'Bệnh viện Phổi Hòa Lạc'],
  ],
  [
    'các công ty Điện lực Bến Lội, Công ty Cấp nước Bến Lội rà soát',
    ['các công ty Điện lực Bến Lội', 'Công ty Cấp nước Bến Lội'],
  ],
  ['các đồn biên phòng Bến Lội, Đồi Thông tuần tra', ['các đồn biên phòng Bến Lội, Đồi Thông']],
  [
    'Bệnh viện Bệnh Nhiệt đới Trung ương, Bệnh viện Tâm thần tỉnh rà soát',
    ['Bệnh viện Bệnh Nhiệt đới Trung ương', 'Bệnh viện Tâm thần tỉnh'],
  ],
])('hospitals, companies and posts by their names: %s', (text, bodies) => {
  expect(names(text)).toEqual(bodies);
});

it('a clinic that is spoken of as a kind is no body', () => {
  expect(names('Phòng khám không đủ điều kiện phải dừng nhận người bệnh')).toBeNull();
});

it('keeps to the text and to its limit', () => {
  fc.assert(
    fc.property(vietnameseText, fc.nat(400), fc.nat(400), (text, at, length) => {
      const limit = Math.min(text.length, at + length);
      if (at > limit) return;
      const list = readAgencies(text, matchForm(text), at, limit);
      for (const { start, end, name } of list?.agencies ?? []) {
        expect(text.slice(start, end).replace(/\s+/gu, ' ')).toBe(name);
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeLessThanOrEqual(limit);
        expect(name).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
});

describe('units written short', () => {
  it.each([
    ['Công an TP, Bộ Tư lệnh Vùng 3, Sở Y tế TP', ['Công an TP', 'Bộ Tư lệnh Vùng 3', 'Sở Y tế TP']],
    ['Bộ Chỉ huy Quân sự TP; Sở Xây dựng', ['Bộ Chỉ huy Quân sự TP', 'Sở Xây dựng']],
    ['Công an TP. Hòa Lạc, Sở Tư pháp', ['Công an TP. Hòa Lạc', 'Sở Tư pháp']],
  ])('%s: what stands behind the comma is no part of the place', (text, bodies) => {
    expect(names(text)).toEqual(bodies);
  });
});

describe('one body of each level or branch', () => {
  it.each([
    [
      'Ban Chỉ huy Phòng thủ dân sự các ngành, các cấp, Công an tỉnh',
      ['Ban Chỉ huy Phòng thủ dân sự các ngành, các cấp', 'Công an tỉnh'],
    ],
    ['Thanh tra các bộ, ngành, địa phương rà soát', ['Thanh tra các bộ, ngành, địa phương']],
    ['đảng ủy các bộ, cơ quan ngang bộ; Sở Tư pháp', ['đảng ủy các bộ, cơ quan ngang bộ', 'Sở Tư pháp']],
    ['Mặt trận Tổ quốc và các đoàn thể xã', ['Mặt trận Tổ quốc', 'các đoàn thể xã']],
    ['các lực lượng cứu nạn, cứu hộ trực ở ba bến', ['các lực lượng cứu nạn, cứu hộ']],
    [
      'Các Vụ, Cục và đơn vị liên quan thuộc, trực thuộc Bộ Xây dựng có',
      ['Các Vụ, Cục và đơn vị liên quan thuộc, trực thuộc Bộ Xây dựng'],
    ],
    ['Phó Thủ tướng Lê Minh An chỉ đạo', ['Phó Thủ tướng Lê Minh An']],
  ])('%s', (text, bodies) => {
    expect(names(text)).toEqual(bodies);
  });
});

describe('whole branches, persons of a school, and ministries behind a colon', () => {
  it.each([
    ['Toàn ngành giáo dục tập trung ôn tập', ['Toàn ngành giáo dục']],
    ['toàn ngành phải rà soát', ['toàn ngành']],
    ['toàn hệ thống ngân hàng thương mại cần giảm lãi suất', ['toàn hệ thống ngân hàng thương mại']],
    ['các khoa, cố vấn học tập nhắc sinh viên', ['các khoa, cố vấn học tập']],
    ['giáo viên chủ nhiệm các lớp lập danh sách', ['giáo viên chủ nhiệm các lớp']],
    ['Ông ( Bà) trưởng các khoa đôn đốc sinh viên', ['Ông ( Bà) trưởng các khoa']],
    ['Các Bộ: Công Thương, Ngoại giao thành lập tổ thị trường', ['Các Bộ: Công Thương, Ngoại giao']],
    ['Các trường học: Tổ chức tập huấn', ['Các trường học']],
    ['lực lượng chức năng ngành công an tuần tra', ['lực lượng chức năng ngành công an']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

it('what a body is beside its name is no other body', () => {
  expect(names('Vụ Văn hóa dân tộc, cơ quan thường trực: soạn Điều lệ')).toEqual(['Vụ Văn hóa dân tộc']);
});
