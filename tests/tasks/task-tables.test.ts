import { expect, it } from 'vitest';
import { assignees, collaborators, deadlines, tasksOf } from './read';

const PLAN = { title: 'KẾ HOẠCH', number: 'Số: 88/KH-UBND', subject: 'Chuyển đổi số năm 2026' };
const HEAD = 'TT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\tSản phẩm';

it('are read a task a row', () => {
  const tasks = tasksOf(
    [
      HEAD,
      '1\tRà soát đường truyền tại trụ sở xã\tSở Khoa học và Công nghệ\tUBND các xã, phường\tQuý II/2026\tBáo cáo',
      '2\tTập huấn kỹ năng số\tSở Nội vụ\t\tTrước ngày 30/9/2026\tKế hoạch',
      '3\tCông khai kết quả giải quyết hồ sơ\tTrung tâm Phục vụ hành chính công tỉnh\tCác sở, ngành\tHằng tháng\tBảng kê',
    ],
    PLAN,
  );
  expect(tasks.map((task) => task.label)).toEqual(['1', '2', '3']);
  expect(assignees(tasks)).toEqual([['Sở Khoa học và Công nghệ'], ['Sở Nội vụ'], ['Trung tâm Phục vụ hành chính công tỉnh']]);
  expect(collaborators(tasks)).toEqual([['UBND các xã, phường'], [], ['Các sở, ngành']]);
  expect(deadlines(tasks)).toEqual([
    ['Quý II/2026 = 2026-Q2'],
    ['Trước ngày 30/9/2026 = 2026-09-30'],
    ['Hằng tháng = FREQ=MONTHLY'],
  ]);
});

it('may call those who lead and those who help by other words', () => {
  const tasks = tasksOf(
    [
      'TT\tViệc phải làm\tKết quả cần có\tĐầu mối\tCùng làm\tHạn cuối',
      '1\tKiểm đếm trạm bơm\tDanh sách trạm bơm\tSở Xây dựng\tSở Tài chính, UBND các xã\t30/7/2026',
    ],
    PLAN,
  );
  expect(assignees(tasks)).toEqual([['Sở Xây dựng']]);
  expect(collaborators(tasks)).toEqual([['Sở Tài chính', 'UBND các xã']]);
  expect(tasks[0]?.product).toBe('Danh sách trạm bơm');
});

it('of minutes, their columns named in everyday words', () => {
  const tasks = tasksOf(
    [
      'Giao việc cho các phòng:',
      'STT\tViệc phải làm\tNgười/phòng thực hiện\tThời hạn',
      '1\tDời 03 trụ điện trước cổng chợ\tPhòng Kỹ thuật\t14/4/2026',
      '2\tGửi báo cáo nhanh về tỉnh\tVăn phòng\tthứ Sáu hằng tuần',
    ],
    { title: 'BIÊN BẢN', number: 'Số: 12/BB-BQLDA' },
  );
  expect(assignees(tasks)).toEqual([['Phòng Kỹ thuật'], ['Văn phòng']]);
  expect(deadlines(tasks).flat()).toEqual(['14/4/2026 = 2026-04-14', 'thứ Sáu hằng tuần = FREQ=WEEKLY;BYDAY=FR']);
});

it('have a rhythm and its day in one cell, and quarters in a row', () => {
  const row = (number: number, time: string) => `${number}\tCông khai tỷ lệ hồ sơ đúng hạn\tSở Nội vụ\t\t${time}\tBảng kê`;
  const tasks = tasksOf([HEAD, row(1, 'Hằng tháng, trước ngày 05'), row(2, 'Từ quý II đến quý IV năm 2026')], PLAN);
  expect(deadlines(tasks)).toEqual([
    ['Hằng tháng, trước ngày 05 = FREQ=MONTHLY;BYMONTHDAY=5'],
    ['Từ quý II đến quý IV năm 2026 = 2026-Q2/2026-Q4'],
  ]);
});

it('may repeat their head, and have rows that head a group', () => {
  const tasks = tasksOf(
    [
      HEAD,
      'I\tHẠ TẦNG SỐ\t\t\t\t',
      '1\tRà soát đường truyền tại trụ sở xã\tSở Khoa học và Công nghệ\t\tQuý II/2026\tBáo cáo',
      HEAD,
      'II\tNHÂN LỰC SỐ\t\t\t\t',
      '1\tTập huấn kỹ năng số\tSở Nội vụ\t\tQuý III/2026\tKế hoạch',
    ],
    PLAN,
  );
  expect(assignees(tasks)).toEqual([['Sở Khoa học và Công nghệ'], ['Sở Nội vụ']]);
});

it('may say by when in figures alone', () => {
  const tasks = tasksOf([HEAD, '1\tRà soát đường truyền tại trụ sở xã\tSở Khoa học và Công nghệ\t\t6/2026\tBáo cáo'], PLAN);
  expect(deadlines(tasks)).toEqual([['6/2026 = 2026-06']]);
});

it('that list other things give no tasks', () => {
  const tasks = tasksOf(
    ['STT\tHọ và tên\tChức vụ\tĐơn vị', '1\tLò Thị Mai\tPhó Chủ tịch\tUBND tỉnh', '2\tVàng A Sùng\tGiám đốc\tSở Nội vụ'],
    PLAN,
  );
  expect(tasks).toEqual([]);
});

it('take what a cell above says where it reaches down, and say what is handed in', () => {
  const tasks = tasksOf(
    [
      HEAD,
      '1\tRà soát đường truyền tại trụ sở xã\tSở Khoa học và Công nghệ\tUBND các xã, phường\tQuý II/2026\tBáo cáo rà soát',
      '2\tThay thế thiết bị hư hỏng\t〃\t〃\tQuý III/2026\t〃',
    ],
    PLAN,
  );
  expect(assignees(tasks)).toEqual([['Sở Khoa học và Công nghệ'], ['Sở Khoa học và Công nghệ']]);
  expect(collaborators(tasks)[1]).toEqual(['UBND các xã, phường']);
  expect(tasks.map((task) => task.product)).toEqual(['Báo cáo rà soát', 'Báo cáo rà soát']);
});

it('may have lines that head a group and name who leads it', () => {
  const head = 'TT\tNhiệm vụ\tĐơn vị phối hợp\tThời hạn';
  const tasks = tasksOf(
    [
      head,
      'I. Phòng Kinh tế',
      '1\tKiểm tra các chợ trên địa bàn\tCông an xã\t30/6/2026',
      'II. Phòng Văn hóa - Xã hội',
      '1\tTu sửa đài truyền thanh các thôn\t\tTháng 7/2026',
    ],
    PLAN,
  );
  expect(assignees(tasks)).toEqual([['Phòng Kinh tế'], ['Phòng Văn hóa - Xã hội']]);
  expect(deadlines(tasks)).toEqual([['30/6/2026 = 2026-06-30'], ['Tháng 7/2026 = 2026-07']]);
});

it('may give a day and a month alone', () => {
  const tasks = tasksOf([HEAD, '1\tRà soát đường truyền tại trụ sở xã\tSở Khoa học và Công nghệ\t\t15/4\tBáo cáo'], PLAN);
  expect(deadlines(tasks)).toEqual([['15/4 = 2026-04-15']]);
});

it('may have a head of two rows', () => {
  const tasks = tasksOf(
    [
      'TT\tNội dung công việc\tCơ quan thực hiện\tCơ quan thực hiện\tThời hạn',
      '\t\tChủ trì\tPhối hợp\t',
      '1\tRà soát đường truyền tại trụ sở xã\tSở Khoa học và Công nghệ\tUBND các xã\tQuý II/2026',
    ],
    PLAN,
  );
  expect(assignees(tasks)).toEqual([['Sở Khoa học và Công nghệ']]);
  expect(collaborators(tasks)).toEqual([['UBND các xã']]);
});

it('may name nobody in a row, which is no head of those below it', () => {
  const tasks = tasksOf(
    [
      HEAD,
      '1\tRà soát đường truyền tại trụ sở xã\tSở Khoa học và Công nghệ\t\tQuý II/2026\tBáo cáo',
      '2\tKiểm tra máy chủ của xã\t\t\t\t',
      '3\tTập huấn kỹ năng số\t\t\t\t',
      '3.1\tTập huấn cho cán bộ thôn\tSở Nội vụ\t\tQuý III/2026\tKế hoạch',
    ],
    PLAN,
  );
  expect(assignees(tasks)).toEqual([['Sở Khoa học và Công nghệ'], [], ['Sở Nội vụ']]);
});

it('are none where they say who meets where', () => {
  const tasks = tasksOf(
    [
      'Ngày\tThời gian\tNội dung\tLãnh đạo chủ trì\tĐịa điểm\tThành phần',
      'Thứ Hai (16/11/2026)\t07h30\tTiếp công dân định kỳ\tChủ tịch UBND xã\tPhòng tiếp dân\tThanh tra xã',
      'Thứ Ba (17/11/2026)\t14h00\tHọp giải quyết đơn của công dân\tChủ tịch UBND xã\tHội trường\tCông an xã',
    ],
    { title: 'LỊCH CÔNG TÁC', number: '' },
  );
  expect(tasks).toEqual([]);
});

it.each([
  ['a task a row', '\t'],
  ['each cell in a line of its own', '\n'],
])('without a column for it say by when in the work or beside it: %s', (_name, between) => {
  const rows = [
    ['STT', 'Việc chưa hoàn thành', 'Đơn vị', 'Ghi chú'],
    ['1', 'Hoàn thiện hồ sơ quyết toán kênh Bến Lội', 'Ban Quản lý dự án', 'Xong trước ngày 25/4/2026'],
    ['2', 'Lập danh sách hộ nghèo, trình UBND tỉnh trước ngày 20/4/2026', 'Sở Y tế', 'Theo mẫu số 2'],
  ];
  const tasks = tasksOf(
    rows.flatMap((cells) => cells.join(between).split('\n')),
    PLAN,
  );
  expect(assignees(tasks)).toEqual([['Ban Quản lý dự án'], ['Sở Y tế']]);
  expect(deadlines(tasks)).toEqual([['Xong trước ngày 25/4/2026 = 2026-04-25'], ['trước ngày 20/4/2026 = 2026-04-20']]);
});

it.each([
  ['23 - 28/3', ['23 - 28/3 = 2026-03-23/2026-03-28']],
  ['16/3/2026 - 20/3/2026', ['16/3/2026 - 20/3/2026 = 2026-03-16/2026-03-20']],
  ['30/6; 31/12', ['30/6 = 2026-06-30', '31/12 = 2026-12-31']],
  ['Tuần 1, tháng 4', ['Tuần 1, tháng 4 = 2026-04-01/2026-04-07']],
])('may say when in figures alone: %s', (when, by) => {
  const row = `1\tRà soát đường truyền tại trụ sở xã\tSở Khoa học và Công nghệ\t\t${when}\tBáo cáo`;
  expect(deadlines(tasksOf([HEAD, row], PLAN))).toEqual([by]);
});
