import { expect, it } from 'vitest';
import { assignees, deadlines, quotes, tasksOf } from './read';

const OPENING = 'Chủ tịch UBND tỉnh yêu cầu thực hiện các nhiệm vụ sau:';

it.each([
  ['a name alone', '1. Sở Y tế', ['Sở Y tế']],
  ['a name and a colon', '1. Sở Y tế:', ['Sở Y tế']],
  ['giao', '1. Giao Sở Y tế:', ['Sở Y tế']],
  ['đối với', '1. Đối với các bệnh viện công lập:', ['các bệnh viện công lập']],
  ['trách nhiệm của', '1. Trách nhiệm của Sở Y tế:', ['Sở Y tế']],
  ['giao … các nhiệm vụ sau', '1. Giao Sở Y tế triển khai các nhiệm vụ sau:', ['Sở Y tế']],
  ['two bodies', '1. Sở Y tế, Sở Nội vụ:', ['Sở Y tế', 'Sở Nội vụ']],
  [
    'heads',
    '1. Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã, phường',
    ['Thủ trưởng các sở, ban, ngành', 'Chủ tịch UBND các xã, phường'],
  ],
])('gives its bodies to its items, and is no task: %s', (_name, heading, expected) => {
  const tasks = tasksOf([OPENING, heading, 'a) Rà soát biên chế các trạm y tế.', 'b) Báo cáo kết quả thực hiện.']);
  expect(quotes(tasks)).toEqual(['Rà soát biên chế các trạm y tế.', 'Báo cáo kết quả thực hiện.']);
  expect(assignees(tasks)).toEqual([expected, expected]);
});

it('in capitals says whose the duties are', () => {
  const tasks = tasksOf([OPENING, 'II. NHIỆM VỤ CHỦ YẾU CỦA SỞ Y TẾ', '1. Rà soát biên chế các trạm y tế.']);
  expect(assignees(tasks)).toEqual([['SỞ Y TẾ']]);
});

it('gives the bodies of a list to what a line behind it opens', () => {
  const tasks = tasksOf([
    OPENING,
    '1. Giao các sở quản lý chuyên ngành gồm:',
    '- Sở Công Thương (đối với chợ đầu mối);',
    '- Sở Xây dựng (đối với bến xe).',
    'Có trách nhiệm:',
    'a) Lập hồ sơ giao tài sản cho các xã.',
    'b) Công khai quy trình tiếp nhận.',
    '2. Ủy ban nhân dân các xã kê khai tài sản.',
  ]);
  expect(quotes(tasks)).toHaveLength(3);
  expect(assignees(tasks)).toEqual([
    ['Sở Công Thương', 'Sở Xây dựng'],
    ['Sở Công Thương', 'Sở Xây dựng'],
    ['Ủy ban nhân dân các xã'],
  ]);
});

it('gives way to the body that an item names itself', () => {
  const tasks = tasksOf([
    OPENING,
    '1. Sở Y tế:',
    'a) Rà soát biên chế các trạm.',
    'b) Giao Trung tâm Y tế khu vực Bắc Sơn trực cấp cứu.',
  ]);
  expect(assignees(tasks)).toEqual([['Sở Y tế'], ['Trung tâm Y tế khu vực Bắc Sơn']]);
});

it('leads those below it also where the page has lost its numbers', () => {
  const tasks = tasksOf([
    OPENING,
    'Rà soát biên chế các trạm y tế xã.',
    'Sở Nội vụ',
    'Thẩm định phương án sắp xếp của từng trạm.',
    'Công khai kết quả thẩm định trên cổng.',
    'Sở Tài chính:',
    'Cân đối kinh phí mua thuốc.',
  ]);
  expect(assignees(tasks).slice(1)).toEqual([['Sở Nội vụ'], ['Sở Nội vụ'], ['Sở Tài chính']]);
});

it('hands no rhythm down to an item that names days of its own', () => {
  const tasks = tasksOf([
    OPENING,
    '1. Báo cáo định kỳ 6 tháng, hằng năm:',
    'a) Các xã gửi Sở Y tế trước ngày 10/6 hằng năm.',
    'b) Các trạm y tế báo cáo qua phần mềm.',
  ]);
  expect(deadlines(tasks)).toEqual([
    ['trước ngày 10/6 hằng năm = FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10'],
    ['định kỳ 6 tháng, hằng năm = FREQ=MONTHLY;INTERVAL=6'],
  ]);
});

it('says that duties follow, whatever those are called who have them', () => {
  const tasks = tasksOf([
    OPENING,
    '1.5. Trách nhiệm của đối tượng kiểm kê:',
    '- Lập tổ kiểm kê.',
    'Thời hạn hoàn thành: Trước ngày 30/4/2026.',
    '- Báo cáo kết quả cho cơ quan cấp trên.',
  ]);
  expect(quotes(tasks)).toHaveLength(2);
  expect(deadlines(tasks)).toEqual([['Trước ngày 30/4/2026 = 2026-04-30'], []]);
});

it('gives a body without what it is besides', () => {
  const tasks = tasksOf([OPENING, '1. Sở Y tế - Cơ quan thường trực Ban Chỉ đạo:', 'a) Rà soát biên chế các trạm y tế.']);
  expect(assignees(tasks)).toEqual([['Sở Y tế']]);
});

it('does not reach beyond its own items', () => {
  const tasks = tasksOf([
    OPENING,
    '1. Sở Y tế:',
    '- Rà soát biên chế các trạm.',
    '2. Sở Nội vụ:',
    '- Thẩm định đề án vị trí việc làm.',
    '3. Tăng cường kiểm tra công vụ.',
  ]);
  expect(assignees(tasks)).toEqual([['Sở Y tế'], ['Sở Nội vụ'], []]);
});

it('directs where it begins with a verb of orders, whatever it speaks of', () => {
  const tasks = tasksOf([
    'II. NHIỆM VỤ, GIẢI PHÁP CỤ THỂ',
    '1. Tháo gỡ khó khăn, hạn chế về vốn cho hợp tác xã',
    'a) Ngân hàng Nhà nước Việt Nam:',
    '- Xây dựng gói tín dụng cho các hợp tác xã, trình trong tháng 4 năm 2026.',
    '2. Khó khăn về mặt bằng',
    '- Xây dựng chợ đầu mối còn chậm so với kế hoạch đề ra.',
  ]);
  expect(quotes(tasks)).toEqual(['Xây dựng gói tín dụng cho các hợp tác xã, trình trong tháng 4 năm 2026.']);
  expect(assignees(tasks)).toEqual([['Ngân hàng Nhà nước Việt Nam']]);
});

it('may open a topic', () => {
  const tasks = tasksOf([
    OPENING,
    '1. Về công tác tiêm chủng:',
    'Giao Sở Y tế lập kế hoạch mua vắc xin cho năm 2027.',
    '2. Về nhân lực:',
    'Giao Sở Nội vụ bổ sung biên chế.',
  ]);
  expect(quotes(tasks)).toEqual(['Giao Sở Y tế lập kế hoạch mua vắc xin cho năm 2027.', 'Giao Sở Nội vụ bổ sung biên chế.']);
});

it('on one line with what it orders is part of the quote', () => {
  const line = 'Về công tác tiêm chủng: Giao Sở Y tế lập kế hoạch mua vắc xin.';
  expect(quotes(tasksOf([OPENING, `1. ${line}`]))).toEqual([line]);
});

it('hands its deadline down', () => {
  const tasks = tasksOf([
    OPENING,
    '1. Giao Sở Y tế hoàn thành các nhiệm vụ sau trước ngày 31/3/2026:',
    'a) Rà soát biên chế các trạm.',
    'b) Báo cáo tình hình nhân lực, xong trong ngày 20/3/2026.',
  ]);
  expect(deadlines(tasks)).toEqual([
    ['trước ngày 31/3/2026 = 2026-03-31'],
    ['trong ngày 20/3/2026 = 2026-03-20', 'trước ngày 31/3/2026 = 2026-03-31'],
  ]);
});

it('numbers its items by their path', () => {
  const tasks = tasksOf([
    OPENING,
    '2. Sở Y tế:',
    '2.1. Rà soát biên chế.',
    '2.2. Báo cáo kết quả.',
    '3. Sở Nội vụ:',
    '- Thẩm định đề án.',
  ]);
  expect(tasks.map((task) => task.label)).toEqual(['2.1', '2.2', '3.1']);
});

it('a heading in capitals says for whom what stands below is, a name it has or none', () => {
  const tasks = tasksOf([
    'I. ĐỐI VỚI CHỦ ĐẬP, TỔ CHỨC KHAI THÁC HỒ CHỨA NƯỚC',
    '1. Hiệu chỉnh phương án ứng phó thiên tai.',
    'II. ĐỐI VỚI SỞ CÔNG THƯƠNG',
    '1. Kiểm tra toàn bộ công trình thủy điện.',
  ]);
  expect(assignees(tasks)).toEqual([['CHỦ ĐẬP', 'TỔ CHỨC KHAI THÁC HỒ CHỨA NƯỚC'], ['SỞ CÔNG THƯƠNG']]);
});

it('an article orders whatever the one before it found', () => {
  const tasks = tasksOf([
    'Điều 1. Tán thành Báo cáo của Đoàn giám sát với các tồn tại sau:',
    '1. Hai chợ chưa có phương án chữa cháy được duyệt.',
    'Điều 2. Hội đồng nhân dân phường yêu cầu:',
    '1. Ban Quản lý chợ:',
    '- Hoàn trả số tiền thu sai trước ngày 15/12/2026.',
    '- Niêm yết giá dịch vụ tại cổng chợ.',
  ]);
  expect(assignees(tasks)).toEqual([['Ban Quản lý chợ'], ['Ban Quản lý chợ']]);
});

it('aims are none, were one of their lines called a time', () => {
  const tasks = tasksOf(
    [
      'I. MỤC ĐÍCH, YÊU CẦU',
      '1. Nắm được thực trạng tài sản công, làm cơ sở hoạch định chính sách.',
      '2. Thời điểm chốt số liệu: 0 giờ ngày 01/01/2027.',
      'II. NHIỆM VỤ',
      '1. Sở Tài chính cài đặt phần mềm kiểm kê.',
    ],
    { title: 'KẾ HOẠCH', number: 'Số: 26/KH-UBND', subject: 'Tổng kiểm kê tài sản công' },
  );
  expect(tasks.map(({ label }) => label)).toEqual(['II.1']);
});

it('a scanned article may have lost a mark', () => {
  const tasks = tasksOf(['Điêu 2. Giao Sở Y tế:', '1. Rà soát danh mục thuốc trước ngày 15/4/2026.', '2. Lập dự trù vắc xin.']);
  expect(assignees(tasks)).toEqual([['Sở Y tế'], ['Sở Y tế']]);
});

it('on who reports what, and when, hold duties', () => {
  const tasks = tasksOf([
    'V. CHẾ ĐỘ THÔNG TIN, BÁO CÁO',
    '1. Chế độ thông tin, báo cáo:',
    '- Định kỳ hằng tuần, các Tổ trưởng bộ môn tổng hợp số tiết dạy bù, báo cáo Hiệu trưởng.',
  ]);
  expect(assignees(tasks)).toEqual([['các Tổ trưởng bộ môn']]);
  expect(deadlines(tasks)).toEqual([['Định kỳ hằng tuần = FREQ=WEEKLY']]);
});

it('are none that a note stands below: it says more of the task', () => {
  const tasks = tasksOf([OPENING, '1. Sở Y tế lập sổ trực trước ngày 20/4/2026.', '* Lưu ý: Ca nặng phải báo cáo ngay.']);
  expect(quotes(tasks)).toEqual(['Sở Y tế lập sổ trực trước ngày 20/4/2026.\n* Lưu ý: Ca nặng phải báo cáo ngay.']);
});

it('are what is spoken of, though a stop stands behind it; whom to ask orders nothing', () => {
  const tasks = tasksOf([
    'UBND tỉnh yêu cầu Sở Y tế:',
    '1. Đối với việc kiểm đếm, vào sổ vật tư.',
    '- Nộp bản tổng hợp trước ngày 20/4/2026.',
    'Mọi ý kiến thắc mắc xin liên hệ Văn phòng UBND tỉnh, số điện thoại 0200 123 456.',
    'Trong quá trình thực hiện, nếu có vướng mắc, đề nghị liên hệ đồng chí Hà, điện thoại 0200 123 456 để được hướng dẫn.',
  ]);
  expect(quotes(tasks)).toEqual(['Nộp bản tổng hợp trước ngày 20/4/2026.']);
});

/** A report tells what has been done under whatever heading, and what is ahead under those that say so. */
it.each([
  ['I. CÔNG TÁC CHỈ ĐẠO', 0],
  ['I. TỔ CHỨC THỰC HIỆN', 0],
  ['II. PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG TỚI', 1],
  ['II. PHÂN CÔNG THỰC HIỆN', 1],
])('in a report: %s', (heading, count) => {
  const tasks = tasksOf([heading, '1. Hạt Kiểm lâm tổ chức 09 lớp tuyên truyền, vận động 1.120 hộ ký cam kết.'], {
    title: 'BÁO CÁO',
    number: 'Số: 96/BC-UBND',
    subject: 'Kết quả phòng cháy rừng',
  });
  expect(tasks).toHaveLength(count);
});

it('on how procedures of an office are to be eased hold orders', () => {
  const lines = [
    'I. THỦ TỤC HẢI QUAN TẠI CỬA KHẨU',
    '1. Chi cục Hải quan cửa khẩu Nà Lạc',
    'a) Bố trí công chức làm việc cả ngày nghỉ.',
    'b) Công khai số điện thoại lãnh đạo ca trực.',
    'II. CẢI CÁCH THỦ TỤC HÀNH CHÍNH',
    '1. Văn phòng Cục đăng tải quy trình mới.',
  ];
  expect(assignees(tasksOf(lines, { title: 'KẾ HOẠCH' }))).toEqual([
    ['Chi cục Hải quan cửa khẩu Nà Lạc'],
    ['Chi cục Hải quan cửa khẩu Nà Lạc'],
    ['Văn phòng Cục'],
  ]);
});

it('the sentence that opens a plan lists no contents, whatever papers it speaks of', () => {
  const lines = [
    'Bệnh viện Đa khoa Bến Lội xây dựng Kế hoạch triển khai hồ sơ bệnh án điện tử năm 2026 như sau:',
    'I. MỤC ĐÍCH',
    '- Giảm thời gian ghi chép.',
    'II. NHIỆM VỤ',
    '1. Phòng Công nghệ thông tin khảo sát mạng nội bộ trước ngày 31/3/2026.',
  ];
  expect(assignees(tasksOf(lines))).toEqual([['Phòng Công nghệ thông tin']]);
});

it('above an order is what the order is about, though it begins with a verb', () => {
  const lines = [
    '1. Nâng cấp chợ Bến Lội',
    'Giao UBND xã Tân Lập giải tỏa lấn chiếm trong tháng 4/2026.',
    '2. Giao Sở Y tế rà soát hồ sơ.',
  ];
  expect(assignees(tasksOf(lines))).toEqual([['UBND xã Tân Lập'], ['Sở Y tế']]);
});

it('"Yêu cầu" of a plan is one of its aims, not an order to whoever stands below', () => {
  const lines = [
    'I. MỤC ĐÍCH, YÊU CẦU',
    '1. Mục đích',
    'Nâng tỷ lệ hồ sơ nộp trực tuyến.',
    '2. Yêu cầu',
    'Các phòng, các thôn xác định đây là nhiệm vụ thường xuyên; tránh hình thức.',
    'II. NHIỆM VỤ',
    '1. Phòng Tư pháp niêm yết thủ tục trước ngày 15/4/2026.',
  ];
  expect(assignees(tasksOf(lines, { title: 'KẾ HOẠCH' }))).toEqual([['Phòng Tư pháp']]);
});

it('of a section that is a sentence which orders opens what stands below it', () => {
  const lines = [
    'I. KẾT QUẢ THÁNG 2',
    'Sản lượng nước sạch tăng 4% so với cùng kỳ.',
    'II. Ngoài ra, Chủ tịch UBND tỉnh yêu cầu:',
    '1. Trưởng các trạm bơm trả lời phản ánh của hộ dùng nước.',
    '2. Văn phòng cập nhật kết quả trên phần mềm.',
  ];
  expect(assignees(tasksOf(lines))).toEqual([['Trưởng các trạm bơm'], ['Văn phòng']]);
});
