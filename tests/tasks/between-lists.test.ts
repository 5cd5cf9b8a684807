import { describe, expect, it } from 'vitest';
import { assignees, quotes, tasksIn, tasksOf } from './read';

describe('what stands between lists and headings', () => {
  it('a sentence that speaks of some things, ended by a stop, opens the list below it', () => {
    const lines = [
      '2. Chủ tịch UBND tỉnh yêu cầu các sở, ngành tập trung vào một số nội dung.',
      'a) Rà soát trường lớp trước ngày 15/4/2026.',
      'b) Báo cáo tiến độ hằng tuần.',
    ];
    expect(assignees(tasksOf(lines))).toEqual([['các sở, ngành'], ['các sở, ngành']]);
  });

  it('an appraisal behind its topic orders nothing', () => {
    const lines = [
      '1. Về năm học trước: đánh giá cao việc các trường tổ chức khai giảng gọn nhẹ.',
      '2. Giao Sở Y tế kiểm tra bếp ăn trước ngày 15/4/2026.',
    ];
    expect(assignees(tasksOf(lines))).toEqual([['Sở Y tế']]);
  });

  it('the last item of a list is a task, though a paragraph behind it opens another list', () => {
    const lines = [
      'Sở Y tế yêu cầu Trung tâm Y tế các xã:',
      'a) Lập tổ tiêm chủng.',
      'b) Báo cáo tiến độ trước 10 giờ thứ Sáu hằng tuần.',
      'Bên cạnh đó, các phòng của Sở được phân công:',
      '- Phòng Nghiệp vụ in tài liệu trong tháng 4/2026.',
      '- Phòng Tài chính bố trí kinh phí.',
    ];
    expect(quotes(tasksOf(lines))).toContain('Báo cáo tiến độ trước 10 giờ thứ Sáu hằng tuần.');
    expect(tasksOf(lines)).toHaveLength(4);
  });

  it('a section of facts is no work with its time', () => {
    const lines = [
      'I. THỜI GIAN, PHẠM VI',
      '1. Thời gian: từ ngày 15/4/2026 đến ngày 15/5/2026.',
      '2. Phạm vi: toàn tỉnh.',
      'II. NHIỆM VỤ',
      '1. Sở Y tế kiểm tra bếp ăn tập thể trước ngày 10/5/2026.',
    ];
    expect(quotes(tasksOf(lines, { title: 'KẾ HOẠCH\nTháng hành động vì an toàn thực phẩm' }))).toEqual([
      'Sở Y tế kiểm tra bếp ăn tập thể trước ngày 10/5/2026.',
    ]);
  });

  it('a sentence of an article gives each of two bodies its own work', () => {
    const text = [
      'Chống hạn mặn',
      'Trong Công văn số 63/UBND-NN ban hành ngày 05/3/2026, UBND tỉnh giao việc cho từng đơn vị.',
      'Về nguồn lực, Sở Tài chính tham mưu bố trí kinh phí, trình UBND tỉnh trước ngày 13/3/2026; còn Sở Y tế hướng dẫn người dân xử lý nước.',
    ];
    expect(assignees(tasksIn(text.join('\n')))).toEqual([['Sở Tài chính'], ['Sở Y tế']]);
  });
});

describe('who does what an item says, named behind it', () => {
  it.each([
    [
      'Kiểm tra hiện trạng hồ Bến Lội: Công chức Địa chính phối hợp các thôn thực hiện trước ngày 15/4/2026.',
      'Công chức Địa chính',
    ],
    ['Phát quang hành lang lưới điện, giao xóm trưởng các xóm huy động nhân dân.', 'xóm trưởng các xóm'],
    ['Công an xã, Dân quân chốt chặn tại các ngầm.', 'Công an xã'],
  ])('%s', (line, who) => {
    const tasks = tasksOf(['1. Giao UBND các xã thực hiện:', `- ${line}`, '- Sửa kênh mương.']);
    expect(assignees(tasks)[0]?.[0]).toBe(who);
  });

  it('stands between the verb and a time that comes again and again', () => {
    const line = 'Yêu cầu các đơn vị, địa phương định kỳ trước ngày 20 hằng tháng báo cáo kết quả về Sở Y tế.';
    expect(assignees(tasksOf([`1. ${line}`]))).toEqual([['các đơn vị, địa phương']]);
  });
});

it('what an inspection demands and proposes is to be done', () => {
  const lines = [
    'II. KẾT QUẢ KIỂM TRA',
    '1. Ban Quản lý chưa lắp thiết bị đo.',
    'III. YÊU CẦU VÀ KIẾN NGHỊ',
    '1. Đối với Ban Quản lý chợ Bến Lội:',
    'a) Lắp thiết bị đo nước thải trước ngày 31/10/2026.',
    '2. Đối với Công ty Thủy nông: trám lấp giếng hỏng trong quý III/2026.',
  ];
  expect(assignees(tasksOf(lines, { title: 'KẾT LUẬN KIỂM TRA' }))).toEqual([['Ban Quản lý chợ Bến Lội'], ['Công ty Thủy nông']]);
});

it('items of a list of orders are tasks, whatever their verb, unless they tell how things are', () => {
  const lines = [
    '1. Trưởng thôn Bản Mù họp dân trước ngày 20/3/2026.',
    '2. Nhân rộng mô hình tự quản ra các thôn.',
    '3. Toàn bộ hồ sơ tồn phải giải quyết dứt điểm trong tháng 3.',
    '4. Không để phát sinh nhà trái phép trên đất lúa.',
    '5. Ba thôn còn chậm nộp báo cáo.',
  ];
  expect(quotes(tasksOf(lines))).toEqual(lines.slice(0, 4).map((line) => line.slice(3)));
});
