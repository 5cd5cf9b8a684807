import { describe, expect, it } from 'vitest';
import { wordList } from '@/lib/text/pattern';
import { assignees, tasksIn, tasksOf } from './read';

/** What offices are told to do, in the words they are told it. */
const WORK = wordList(`
  bố trí kinh phí | cân đối nguồn vốn | chấn chỉnh nề nếp | chỉnh trang đô thị | đo đạc thửa đất | gia cố bờ kè |
  khoanh vùng ổ dịch | lắng nghe ý kiến người dân | nhân rộng mô hình | phân luồng giao thông | quy hoạch bãi thải |
  sắp xếp lại trụ sở | tham vấn cộng đồng | ưu tiên cấp nước | xác minh nguồn gốc | vận hành hồ chứa | trang bị máy tính |
  thay thế cầu tạm | tháo gỡ vướng mắc | thu hút đầu tư | thu hồi đất | thống nhất phương án | tiếp nhận hồ sơ |
  tiếp thu góp ý | tiêm phòng đàn lợn | tiêu hủy lợn bệnh | tổng kết mô hình | trồng bổ sung cây xanh | truy thu thuế |
  tuyên dương gương tốt | tuyển chọn vận động viên | từ chối hồ sơ sai | ứng dụng công nghệ số | vận động người dân |
  vệ sinh chuồng trại | viết tin bài | xã hội hóa nguồn lực | xác định ranh giới | xét chọn hộ nghèo | xóa bỏ tà vẹt |
  xúc tiến đầu tư | xử phạt vi phạm | áp dụng phần mềm | ấn định lịch trực | bàn giao mặt bằng | bám sát địa bàn |
  biên soạn tài liệu | bồi dưỡng cán bộ | bổ sung nhân lực | bù giá cước | cam kết không tái phạm | can thiệp kịp thời |
  cảnh báo nguy cơ | cắm biển báo | cấp phát thuốc | chăm sóc cây trồng | chi trả trợ cấp | chia sẻ dữ liệu | chỉ định thầu |
  chọn điểm làm trước | chứng thực hồ sơ | chuẩn hóa dữ liệu | chuyển giao công nghệ | công nhận kết quả |
  cử cán bộ tham gia | củng cố hồ sơ | cưỡng chế công trình | dán nhãn thiết bị | di dời hộ dân | diễn tập phòng cháy |
  dọn dẹp vệ sinh | dự trù vật tư | duy tu đường | đào tạo nghề | đặt hàng nghiên cứu | đẩy lùi tệ nạn | điều động xe |
  điều tiết nước | định giá đất | định hướng dư luận | đóng cửa mỏ | đối thoại với dân | đổi mới cách làm |
  đơn giản hóa thủ tục | đưa vào sử dụng trạm bơm | gắn biển tên đường | giao ban hằng tuần | giới thiệu sản phẩm |
  giữ vững an ninh | gìn giữ di tích | hạn chế tai nạn | hiện đại hóa trang thiết bị | hoàn trả mặt đường | hỗ trợ học sinh |
  huy động lực lượng | hủy bỏ giấy phép | in ấn tài liệu | kê khai tài sản | kéo dài thời hạn | kết nối cung cầu |
  khai thác dữ liệu | khảo sát hiện trạng | khắc phục tồn tại | khơi thông dòng chảy | khuyến khích hộ dân |
  kích hoạt tài khoản | kiểm định xe | kiểm soát giá | ký kết hợp đồng | lan tỏa phong trào | lắp đặt camera |
  liên kết tiêu thụ | lồng ghép nguồn vốn | lựa chọn nhà thầu | lưu trữ hồ sơ | mời chuyên gia | mở lớp tập huấn |
  mua sắm thiết bị | nâng cấp đường | nắm tình hình | ngăn chặn vi phạm | nghiên cứu giải pháp | nhắc nhở đơn vị |
  nhập dữ liệu | niêm yết giá | nộp ngân sách | ổn định đời sống | phác thảo phương án | phát hiện vi phạm |
  phát quang hành lang | phân cấp quản lý | phân tích số liệu | phê bình đơn vị chậm | phổ biến quy định | phủ sóng di động |
  phục hồi sản xuất | quán triệt chỉ thị | quản trị hệ thống | quy định mức thu | quyết toán dự án | ra quân dọn vệ sinh |
  rút kinh nghiệm | sàng lọc bệnh | siết chặt kỷ cương | soạn thảo đề án | số hóa hồ sơ | tái định cư hộ dân |
  tạm dừng thi công | tận dụng phụ phẩm | thành lập tổ công tác | thăm hỏi gia đình | thẩm tra dự toán | theo dõi diễn biến |
  thí điểm mô hình | thiết kế mẫu | thông tin kịp thời | thu thập mẫu | thuyết minh dự toán | thử nghiệm phần mềm |
  tích hợp dữ liệu | tìm kiếm nạn nhân | tinh giản biên chế | tranh thủ nguồn vốn | trích lập quỹ | trực ban 24/24 giờ |
  tu bổ di tích | tư vấn cho hộ dân | vinh danh nghệ nhân
`);

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const PLACES: Record<string, (work: string) => ReturnType<typeof tasksOf>> = {
  'behind the body that does it': (work) => tasksOf([`1. Sở Y tế ${work}.`, `2. Sở Nội vụ ${work} trên địa bàn.`]),
  'behind the body that is told': (work) => tasksOf([`1. Giao Sở Y tế ${work}.`, `2. Yêu cầu Sở Nội vụ ${work} trên địa bàn.`]),
  'under the body': (work) => tasksOf(['1. Sở Y tế', `a) ${capital(work)}.`, '2. Sở Nội vụ', `- ${capital(work)} trên địa bàn.`]),
  'in a paragraph': (work) => tasksOf([`Chủ tịch UBND tỉnh yêu cầu Sở Y tế ${work}. Giao Sở Nội vụ ${work} trên địa bàn.`]),
  'in the news': (work) =>
    tasksIn(`UBND tỉnh chỉ đạo
Ngày 05/3/2026, Chủ tịch UBND tỉnh Hòa Lạc ban hành Công văn số 210/UBND-VX.
Theo đó, Chủ tịch UBND tỉnh yêu cầu Sở Y tế ${work}. Sở Nội vụ ${work} trên địa bàn, báo cáo trước ngày 20/4/2026.`),
};

// A verb that the reader does not know ends no name and begins no work: the body's name would run over it, or its task be lost.
describe.each(Object.entries(PLACES))('work %s', (_place, tasks) => {
  it.each(WORK)('%s', (work) => {
    expect(assignees(tasks(work))).toEqual([['Sở Y tế'], ['Sở Nội vụ']]);
  });
});
