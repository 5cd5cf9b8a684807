import { describe, expect, it } from 'vitest';
import { assignees, collaborators, deadlines, quotes, tasksIn, tasksOf } from './read';

const PLAN = { title: 'KẾ HOẠCH', number: 'Số: 88/KH-UBND', subject: 'Cải cách hành chính năm 2026' };
const HEAD = ['STT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời gian'];

const read = (...lines: string[]) =>
  tasksOf(['II. NHIỆM VỤ CỤ THỂ', ...lines, 'III. TỔ CHỨC THỰC HIỆN', '1. Giao Phòng Kinh tế bố trí kinh phí.'], PLAN);

describe('a table with each cell in a line of its own', () => {
  it('gives one task a row, whatever groups part the rows', () => {
    const tasks = read(
      ...HEAD,
      ...['I', 'Công tác chỉ đạo'],
      ...['1', 'Lập kế hoạch kiểm tra đò ngang', 'Phòng Kinh tế', 'Công an xã', 'Trước 28/02/2026'],
      ...['II', 'Bến bãi'],
      ...['2', 'Sơn lại phao tiêu ở ba bến', 'Ban Quản lý chợ', 'Các thôn, bản', 'Quý II/2026'],
    );
    expect(tasks.map(({ label }) => label)).toEqual(['1', '2', 'III.1']);
    expect(assignees(tasks)).toEqual([['Phòng Kinh tế'], ['Ban Quản lý chợ'], ['Phòng Kinh tế']]);
    expect(collaborators(tasks)).toEqual([['Công an xã'], ['Các thôn, bản'], []]);
    expect(deadlines(tasks)).toEqual([['Trước 28/02/2026 = 2026-02-28'], ['Quý II/2026 = 2026-Q2'], []]);
  });

  it('has a time with its weekday behind it, and the law that a cell names', () => {
    const tasks = read(
      ...['TT', 'Nội dung công việc', 'Số ngày phải hoàn thành trước ngày bầu cử', 'Ngày chậm nhất phải hoàn thành'],
      ...['1', 'Mở hội nghị triển khai bầu cử', '21/01/2026'],
      ...['2', 'Lập danh sách cử tri', '(Điều 9 Luật Bầu cử)', '105 ngày', '07/02/2026 (thứ Bảy)'],
    );
    expect(deadlines(tasks).slice(0, 2)).toEqual([['21/01/2026 = 2026-01-21'], ['07/02/2026 = 2026-02-07']]);
  });

  it('of stages, each with its months before what is done in them', () => {
    const tasks = read(
      ...['Giai đoạn', 'Thời gian', 'Nội dung công việc', 'Sản phẩm'],
      ...['1', '03 - 4/2026', 'Lập bản đồ các bến đò ngang', 'Bản đồ số'],
      ...['2', '5/2026', 'Kẻ vạch mớn nước cho các đò', 'Biên bản'],
    );
    expect(deadlines(tasks)).toEqual([['03 - 4/2026 = 2026-03/2026-04'], ['5/2026 = 2026-05'], []]);
    expect(tasks.map(({ product }) => product)).toEqual(['Bản đồ số', 'Biên bản', null]);
  });

  it('knows cells by their words where empty ones have left no line', () => {
    const tasks = read(
      ...HEAD,
      ...['1', 'Công khai lịch đò trên bảng tin', 'Phòng Kinh tế', 'Ngày 05 hằng tháng'],
      ...['2', 'Tiết kiệm dầu cho các đò công vụ', 'Các thôn, bản', 'Thường xuyên'],
    );
    expect(quotes(tasks)[0]).toBe('Công khai lịch đò trên bảng tin\nPhòng Kinh tế\nNgày 05 hằng tháng');
    expect(assignees(tasks).slice(0, 2)).toEqual([['Phòng Kinh tế'], ['Các thôn, bản']]);
    expect(collaborators(tasks)).toEqual([[], [], []]);
    expect(deadlines(tasks)).toEqual([['Ngày 05 hằng tháng = FREQ=MONTHLY;BYMONTHDAY=5'], [], []]);
  });

  it('takes a bare number for a row only where it is the next one', () => {
    const tasks = read(
      ...['STT', 'Nội dung', 'Số lượng', 'Chủ trì', 'Thời gian'],
      ...['I', 'Bến bãi'],
      ...['1', 'Mua phao cứu sinh cho các bến', '40', 'Phòng Kinh tế', 'Trước 15/3/2026'],
      ...['2', 'Thay biển báo mực nước', '6', 'Ban Quản lý chợ', 'Quý III/2026'],
      ...['II', 'Tập huấn'],
      ...['1', 'Mở lớp cho người lái đò', '1', 'Phòng Kinh tế', 'Trước 30/4/2026'],
    );
    expect(tasks.map(({ label }) => label)).toEqual(['1', '2', '1', 'III.1']);
    expect(assignees(tasks).slice(0, 3)).toEqual([['Phòng Kinh tế'], ['Ban Quản lý chợ'], ['Phòng Kinh tế']]);
    expect(deadlines(tasks).slice(0, 3)).toEqual([
      ['Trước 15/3/2026 = 2026-03-15'],
      ['Quý III/2026 = 2026-Q3'],
      ['Trước 30/4/2026 = 2026-04-30'],
    ]);
  });

  it('is none where the heads do not say what is to be done and who does it', () => {
    const tasks = read(
      'STT',
      'Họ và tên',
      'Chức vụ',
      'Điện thoại',
      '1',
      'Lò Văn Tá',
      'Trưởng bản',
      '1',
      '2',
      'Quàng Thị Nhung',
      'Phó bản',
      '2',
    );
    expect(tasks.map(({ label }) => label)).toEqual(['III.1']);
  });
});

it('reads a timetable that follows its title, with no header or paragraph above', () => {
  const tasks = tasksIn(
    [
      'Kế hoạch triển khai công tác kiểm kê hiện vật bảo tàng năm 2026',
      'TT',
      'Nội dung công việc',
      'Ngày chậm nhất phải hoàn thành',
      '1',
      'Chụp ảnh, đánh số các hiện vật ngoài trời',
      '21/4/2026',
      '2',
      'Đối chiếu sổ gốc, lập biên bản từng kho',
      '27/5/2026',
    ].join('\n'),
  );
  expect(tasks.map(({ label, deadlines }) => [label, ...deadlines.map(({ value }) => value)])).toEqual([
    ['1', '2026-04-21'],
    ['2', '2026-05-27'],
  ]);
});

it('reads rows without numbers where bodies and days stand where their heads are', () => {
  const tasks = tasksOf([
    'I. PHÂN CÔNG RA QUÂN',
    ...['Đơn vị', 'Phần việc', 'Ngày'],
    ...['Ấp Bình Phong', 'Vớt lục bình, dọn cỏ kênh Ranh', '11/3/2026'],
    ...['Đoàn Thanh niên, Hội Nông dân xã', 'Gia cố bờ bao trường tiểu học', '18/3/2026'],
    'II. TRÁCH NHIỆM CỤ THỂ',
    '- Trưởng các ấp vận động mỗi hộ góp một ngày công.',
  ]);
  expect(assignees(tasks)).toEqual([['Ấp Bình Phong'], ['Đoàn Thanh niên', 'Hội Nông dân xã'], ['Trưởng các ấp']]);
  expect(deadlines(tasks).slice(0, 2)).toEqual([['11/3/2026 = 2026-03-11'], ['18/3/2026 = 2026-03-18']]);
});

describe('a table whose rows are parted again', () => {
  it.each([
    ['letters', 'a)', 'b)', ['1.a', '1.b']],
    ['numbers', '1.1', '1.2', ['1.1', '1.2']],
  ])('by %s gives a task for each part, none for the group', (_name, one, two, labels) => {
    const tasks = read(
      ...HEAD,
      ...['1', 'Bến bãi'],
      ...[one, 'Sơn lại phao tiêu ở ba bến', 'Ban Quản lý chợ', 'Các thôn, bản', 'Quý II/2026'],
      ...[two, 'Lập kế hoạch kiểm tra đò ngang', 'Phòng Kinh tế', 'Công an xã', 'Trước 28/02/2026'],
      ...['2', 'Mua phao cứu sinh cho các bến', 'Phòng Kinh tế', 'Công an xã', 'Thường xuyên'],
    );
    expect(tasks.slice(0, 3).map(({ label }) => label)).toEqual([...labels, '2']);
    expect(assignees(tasks).slice(0, 3)).toEqual([['Ban Quản lý chợ'], ['Phòng Kinh tế'], ['Phòng Kinh tế']]);
    expect(collaborators(tasks).slice(0, 3)).toEqual([['Các thôn, bản'], ['Công an xã'], ['Công an xã']]);
  });

  it('may have its heads in one line with bars, and others below', () => {
    const tasks = read(
      ...['| TT | Nội dung | Chủ trì | Phối hợp |', '| --- | --- | --- |', 'Thời gian'],
      ...['1', 'Sơn lại phao tiêu ở ba bến', 'Ban Quản lý chợ', 'Các thôn, bản', 'Quý II/2026'],
      ...['2', 'Lập kế hoạch kiểm tra đò ngang', 'Phòng Kinh tế', 'Công an xã', 'Trước 28/02/2026'],
    );
    expect(deadlines(tasks).slice(0, 2)).toEqual([['Quý II/2026 = 2026-Q2'], ['Trước 28/02/2026 = 2026-02-28']]);
  });
});
