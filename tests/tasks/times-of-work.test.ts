import { describe, expect, it } from 'vitest';
import { tasksOf } from './read';

/** Work whose words hold a time by which nothing is due: of a paper, a plan, a season, a meeting, of which things something is done. */
const WORK = `thực hiện Kế hoạch số 12/KH-UBND ngày 20/4/2026
triển khai Nghị quyết ngày 20/4/2026 của HĐND tỉnh
triển khai chương trình từ năm 2026
xây dựng đề án giai đoạn 2026 - 2030
đánh giá kết quả năm 2025
rà soát các dự án khởi công năm 2026
rà soát các văn bản ban hành ngày 02/3/2026
chuẩn bị năm học 2026 - 2027
tổ chức các hoạt động kỷ niệm ngày 30/4 và 01/5
chuẩn bị hàng hóa phục vụ Tết Nguyên đán 2027
chuẩn bị tài liệu kỳ họp thứ 5 tháng 7/2026
chỉ đạo sản xuất vụ Hè Thu 2026
lập dự toán ngân sách năm 2027
xây dựng kế hoạch năm 2027
giải ngân vốn đầu tư công năm 2026
công bố chỉ số cải cách hành chính năm 2025
hướng dẫn Quyết định có hiệu lực từ ngày 01/5/2026
rà soát người sinh trước ngày 01/01/1960
rà soát xe đăng ký trước ngày 01/01/2020
rà soát công trình đưa vào sử dụng trước năm 2020
giải quyết hồ sơ tiếp nhận trước ngày 01/3/2026
tổng hợp số liệu tính đến ngày 28/02/2026
xử lý vi phạm xảy ra từ ngày 01/7/2014
cho vay với lãi suất 6%/năm
chi trả trợ cấp hằng tháng cho người có công
niêm yết lịch tiếp công dân hằng tháng
chi trả lương hưu tháng 4
thu phí vệ sinh tháng 3
phê duyệt quyết toán năm 2025
tuyển sinh lớp 10 năm học 2026 - 2027
bố trí xe 29 chỗ phục vụ hội nghị ngày 20/4/2026
chuẩn bị hội nghị tổ chức vào 8 giờ ngày 20/4/2026
phân công cán bộ trực ngày 30/4 và 01/5
rà soát quy hoạch thời kỳ 2021 - 2030, tầm nhìn đến năm 2050
công bố giá vật liệu tháng 3/2026
quản lý 24/24 giờ camera an ninh
rút ngắn thời gian giải quyết từ 15 ngày xuống còn 10 ngày
xử lý hồ sơ quá hạn trên 30 ngày
hỗ trợ hộ nghèo có con dưới 16 tuổi
đầu tư trạm bơm công suất 500 m3/giờ
khắc phục thiệt hại do bão số 3 năm 2025
bảo hành công trình 24 tháng
đào tạo nghề dưới 3 tháng cho lao động
rà soát hợp đồng có thời hạn 12 tháng
theo dõi mực nước lúc 7 giờ và 19 giờ
trích 5% quỹ lương 6 tháng cuối năm 2025
báo cáo kết quả thực hiện từ ngày 01/01/2026 đến ngày 28/02/2026
xử lý kiến nghị của cử tri trước kỳ họp thứ 4
tham dự hội nghị trực tuyến ngày 20/4/2026
bàn giao tài sản theo biên bản ngày 12/02/2026
thu hồi 20 ha đất trồng lúa năm 2024
thực hiện ý kiến của Chủ tịch UBND tỉnh tại cuộc họp ngày 01/3/2026`.split('\n');

const PLACES: Record<string, (work: string) => string> = {
  'behind the body that is told': (work) => `1. Giao Sở Y tế ${work}.`,
  'behind the body that does it': (work) => `1. Sở Y tế ${work}.`,
  'before a clause of its own': (work) => `1. Giao Sở Y tế ${work}, bảo đảm hiệu quả.`,
};

// A deadline that the paper does not set is the worst of errors: the work is a task, and has none.
describe.each(Object.entries(PLACES))('no deadline is made of the times of work %s', (_place, line) => {
  it.each(WORK)('%s', (work) => {
    const tasks = tasksOf(['Chủ tịch UBND tỉnh kết luận như sau:', line(work), '2. Giao Sở Nội vụ rà soát biên chế.']);
    expect(tasks.map((task) => task.deadlines)).toEqual([[], []]);
  });
});
