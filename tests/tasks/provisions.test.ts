import { describe, expect, it } from 'vitest';
import { assignees, quotes, tasksIn, tasksOf } from './read';

/** Orders of many verbs and shapes: each is a task wherever an official document lists it. */
const ORDERS = [
  'Nạo vét 12 km kênh mương nội đồng trước mùa khô.',
  'Bịt kín các miệng giếng khoan không còn sử dụng.',
  'Rửa sạch bể chứa nước sinh hoạt của các điểm trường.',
  'Cân lại toàn bộ lúa giống trong kho của hợp tác xã.',
  'Trích quỹ phúc lợi hỗ trợ đoàn viên khó khăn.',
  'Thay biển báo cũ tại các ngã ba.',
  'Bảo đảm an toàn cho khách đi phà.',
  'Không để xảy ra tình trạng tranh mua, tranh bán.',
  'Tuyệt đối không sử dụng kinh phí sai mục đích.',
  'Nghiêm cấm đốt rơm rạ ven quốc lộ.',
  'Khôi phục lại hiện trạng vỉa hè đã đào.',
  'Bám nắm địa bàn, giải quyết mâu thuẫn từ cơ sở.',
  'Đưa nội dung này vào sinh hoạt chi bộ tháng 5.',
  'Lấy phiếu khảo sát mức độ hài lòng của người dân.',
  'Thường xuyên vệ sinh chuồng trại.',
  'Làm tốt công tác hòa giải ở cơ sở.',
  'Chậm nhất ngày 20/4/2026 phải nộp báo cáo.',
  'Trước mắt tập trung sửa chữa đoạn đê xung yếu.',
  'Về kinh phí: cân đối từ nguồn dự phòng.',
  'Đối với hộ nghèo: hỗ trợ 100% tiền giống.',
  'Trong quá trình thực hiện, nếu có vướng mắc, phản ánh về Phòng Kinh tế.',
  'Kiểm điểm trách nhiệm người đứng đầu.',
  'Vận dụng linh hoạt các chính sách hiện hành.',
  'Trả kết quả cho người dân đúng hẹn.',
  'Đề cao cảnh giác với thủ đoạn lừa đảo qua mạng.',
  'Chốt danh sách vận động viên trước ngày 10/4/2026.',
  'Việc cấp nước cho khu tái định cư phải hoàn thành trong quý II/2026.',
  'Các tuyến đường hư hỏng phải được vá lại trước mùa mưa.',
  '100% thôn có tổ công nghệ số trước ngày 30/6/2026.',
  'Mỗi xã xây dựng ít nhất 01 mô hình điểm.',
  'Hồ sơ gửi về Phòng Nội vụ trước ngày 15/4/2026.',
  'Kết quả báo cáo Ủy ban nhân dân xã trước ngày 25 hằng tháng.',
  'Bí thư chi bộ trực tiếp chỉ đạo việc hiến đất.',
];

const head = (number: string, ...lines: string[]) => [
  'ỦY BAN NHÂN DÂN',
  'XÃ HÒA AN',
  number,
  'Hòa An, ngày 05 tháng 3 năm 2026',
  ...lines,
];
const FOOT = ['Nơi nhận:', '- Lưu: VT.'];
const numbered = (items: readonly string[]) => items.map((item, index) => `${index + 1}. ${item}`);
const dashed = (items: readonly string[]) => items.map((item) => `- ${item}`);

const DOCUMENTS: readonly (readonly [kind: string, lines: (items: readonly string[]) => string[]])[] = [
  [
    'a notice',
    (items) => [
      ...head('Số: 12/TB-UBND', 'THÔNG BÁO', 'Kết luận của Chủ tịch UBND xã'),
      'Chủ tịch UBND xã yêu cầu các phòng, ban, các thôn thực hiện các nội dung sau:',
      ...numbered(items),
    ],
  ],
  [
    'a directive',
    (items) => [
      ...head('Số: 12/CT-UBND', 'CHỈ THỊ', 'Về tăng cường quản lý địa bàn'),
      'Để tăng cường quản lý, Chủ tịch UBND xã chỉ thị:',
      '1. Các thôn:',
      ...dashed(items),
    ],
  ],
  [
    'a plan',
    (items) => [
      ...head('Số: 12/KH-UBND', 'KẾ HOẠCH', 'Triển khai công tác năm 2026'),
      'I. MỤC ĐÍCH, YÊU CẦU',
      '- Nâng cao nhận thức.',
      'II. NHIỆM VỤ, GIẢI PHÁP',
      ...numbered(items),
    ],
  ],
  [
    'a dispatch',
    (items) => [
      ...head('Số: 12/UBND-NN', 'V/v tăng cường quản lý', 'Kính gửi:', '- Phòng Kinh tế;', '- Các thôn.'),
      'UBND xã yêu cầu các đơn vị:',
      ...dashed(items),
    ],
  ],
];

describe.each(DOCUMENTS)('%s', (_kind, lines) => {
  it.each(ORDERS)('%s', (order) => {
    const around = ['Rà soát danh mục công trình, báo cáo trước ngày 30/6/2026.', order, 'Tổ chức kiểm tra việc thực hiện.'];
    expect(quotes(tasksIn([...lines(around), ...FOOT].join('\n')))).toEqual(around);
  });
});

/** What is found and praised is listed like orders, and is none. */
const FINDINGS = [
  'Công tác phòng, chống hạn đạt nhiều kết quả quan trọng.',
  'Thu ngân sách 6 tháng đạt 54% dự toán, tăng 8% so với cùng kỳ.',
  'Toàn xã có 12 thôn, trong đó 03 thôn đạt chuẩn nông thôn mới kiểu mẫu.',
  'Việc lập quy hoạch chi tiết còn chậm, chưa đáp ứng yêu cầu.',
  'Một số cán bộ chưa chủ động tham mưu, đề xuất.',
  'Hội nghị thống nhất đánh giá cao sự nỗ lực của các đơn vị.',
  'Nguyên nhân chủ yếu do thiếu vốn và thời tiết không thuận lợi.',
  'Tỷ lệ hộ nghèo giảm còn 2,1%.',
  'Các phong trào thi đua được triển khai sâu rộng.',
  'Đã tổ chức 15 lớp tập huấn cho 700 lượt người.',
  'Cơ bản thống nhất với báo cáo của Phòng Kinh tế.',
  'Ghi nhận, biểu dương các thôn đã hoàn thành sớm chỉ tiêu.',
];

describe('findings', () => {
  const order = 'Phòng Kinh tế rà soát các công trình chậm tiến độ, báo cáo trước ngày 30/3/2026.';
  const title = head('Số: 12/TB-UBND', 'THÔNG BÁO', 'Kết luận của Chủ tịch UBND xã tại hội nghị');

  it('are no tasks under their own heading', () => {
    const lines = [...title, 'I. ĐÁNH GIÁ TÌNH HÌNH', ...numbered(FINDINGS), 'II. NHIỆM VỤ TRỌNG TÂM', `1. ${order}`, ...FOOT];
    expect(quotes(tasksIn(lines.join('\n')))).toEqual([order]);
  });

  it('are no tasks among orders', () => {
    const lines = [...title, 'Chủ tịch UBND xã kết luận như sau:', ...numbered([...FINDINGS, order]), ...FOOT];
    expect(quotes(tasksIn(lines.join('\n')))).toEqual([order]);
  });
});

it('an aim is no work, the paragraph below it that says who sees to it is', () => {
  const tasks = tasksOf(
    [
      'II. NHIỆM VỤ',
      '1. Tỷ lệ các cụm công nghiệp có trạm xử lý nước thải đạt 100%.',
      'Ban Quản lý Khu kinh tế hướng dẫn chủ đầu tư lắp trạm đo.',
      '2. Thị trường các-bon được coi là công cụ để góp phần thực hiện các cam kết.',
    ],
    { title: 'KẾ HOẠCH', number: 'Số: 88/KH-UBND', subject: 'Phát triển cụm công nghiệp' },
  );
  expect(assignees(tasks)).toEqual([['Ban Quản lý Khu kinh tế']]);
});

it('each of those named at the head is told what "mỗi" says', () => {
  const [task] = tasksOf(['1. Khoa Ngoại, khoa Sản đã quen máy mới, mỗi khoa cử 01 kỹ thuật viên chỉ cho các khoa còn lại.']);
  expect(task?.assignees.map(({ name }) => name)).toEqual(['Khoa Ngoại', 'khoa Sản']);
});

it('says what is to be done in a case', () => {
  const tasks = tasksOf([
    'Chủ tịch UBND tỉnh yêu cầu các chủ kho:',
    '1. Cân lại lúa trong kho.',
    '2. Trường hợp kho có lúa mốc, kịp thời báo cáo Sở Nông nghiệp và Môi trường để xem xét.',
    '3. Trường hợp lúa của người khác gửi.',
  ]);
  expect(tasks.map(({ label }) => label)).toEqual(['1', '2']);
});
