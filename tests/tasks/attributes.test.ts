import { describe, expect, it } from 'vitest';
import { attributeOf } from '@/lib/tasks/attributes';
import { matchForm } from '@/lib/text/match-form';
import { assignees, collaborators, deadlines, quotes, tasksOf } from './read';

const PLAN = { title: 'KẾ HOẠCH', number: 'Số: 88/KH-UBND', subject: 'Chuyển đổi số năm 2026' };

it.each([
  ['Cơ quan chủ trì: Sở Y tế.', 'lead'],
  ['Đơn vị chủ trì: Phòng Kinh tế', 'lead'],
  ['Phân công: Công an phường.', 'lead'],
  ['Đơn vị thực hiện: Phòng Kinh tế', 'lead'],
  ['Cơ quan chủ trì tham mưu: Sở Nội vụ', 'lead'],
  ['Chủ trì: Sở Y tế', 'lead'],
  ['Cơ quan phối hợp: Sở Nội vụ', 'support'],
  ['Đơn vị phối hợp thực hiện: các xã', 'support'],
  ['Phối hợp: Sở Nội vụ', 'support'],
  ['Cơ quan chủ trì', 'lead'],
  ['Cơ quan chủ trì, phối hợp', 'bodies'],
  ['Thời gian hoàn thành: Quý II/2026', 'time'],
  ['Thời hạn: 30/6/2026', 'time'],
  ['Tiến độ: Quý II', 'time'],
  ['Sản phẩm: Báo cáo', 'product'],
  ['Kinh phí: ngân sách tỉnh', 'other'],
  ['Phối hợp với Sở Nội vụ rà soát biên chế', null],
  ['Thời gian qua, các xã đã làm tốt', null],
  ['Chủ trì rà soát các trạm y tế', null],
  ['Thực hiện nghiêm quy chế làm việc', null],
])('%s: %s', (line, attribute) => {
  expect(attributeOf(matchForm(line))).toBe(attribute);
});

it('say who, with whom and by when of the provision above them', () => {
  const tasks = tasksOf(
    [
      'II. NHIỆM VỤ',
      '1. Nâng cấp phần mềm quản lý văn bản tại các xã.',
      '- Cơ quan chủ trì: Sở Khoa học và Công nghệ.',
      '- Cơ quan phối hợp: Văn phòng UBND tỉnh; UBND các xã, phường.',
      '- Thời gian hoàn thành: Quý II/2026.',
      '2. Tập huấn kỹ năng số cho công chức cấp xã.',
      '- Đơn vị chủ trì: Sở Nội vụ.',
      '- Thời gian thực hiện: Năm 2026 và các năm tiếp theo.',
    ],
    PLAN,
  );
  expect(tasks.map((task) => task.label?.replace(/^II\./u, ''))).toEqual(['1', '2']);
  expect(assignees(tasks)).toEqual([['Sở Khoa học và Công nghệ'], ['Sở Nội vụ']]);
  expect(collaborators(tasks)).toEqual([['Văn phòng UBND tỉnh', 'UBND các xã, phường'], []]);
  expect(deadlines(tasks)).toEqual([['Quý II/2026 = 2026-Q2'], ['Năm 2026 và các năm tiếp theo = 2026']]);
});

it('are those of the work they stand under, which its dashes say more of', () => {
  const tasks = tasksOf(
    [
      'II. NHIỆM VỤ',
      '1. Soạn và ban hành hướng dẫn tổ chức hội làng cho các thôn trên địa bàn xã.',
      '- Hướng dẫn phải nêu rõ trách nhiệm của từng thôn.',
      '- Thời gian hoàn thành: Tháng 4/2026.',
      '- Đơn vị chủ trì: Phó Chủ tịch UBND xã, phụ trách lĩnh vực Văn hóa.',
    ],
    PLAN,
  );
  expect(quotes(tasks)[0]).toBe('Soạn và ban hành hướng dẫn tổ chức hội làng cho các thôn trên địa bàn xã.');
  expect(deadlines(tasks)[0]).toEqual(['Tháng 4/2026 = 2026-04']);
  expect(assignees(tasks)[0]).toEqual(['Phó Chủ tịch UBND xã, phụ trách lĩnh vực Văn hóa']);
});

it('may stand in one line, parted by semicolons', () => {
  const tasks = tasksOf(
    [
      'II. NHIỆM VỤ',
      '1. Lập danh mục bến thủy nội địa cần nâng cấp.',
      'Chủ trì: Sở Xây dựng; phối hợp: Ban Quản lý Khu kinh tế; thời gian: tháng 5/2026.',
      '2. Khảo sát luồng tàu qua cầu Vàm Sông.',
      'Chủ trì: Công an tỉnh; thời gian: tháng 6/2026.',
    ],
    PLAN,
  );
  expect(assignees(tasks)).toEqual([['Sở Xây dựng'], ['Công an tỉnh']]);
  expect(collaborators(tasks)).toEqual([['Ban Quản lý Khu kinh tế'], []]);
});

it('may be headings of their own, whose items name the bodies', () => {
  const tasks = tasksOf(
    [
      'I. CÔNG TÁC TUYÊN TRUYỀN',
      '1. Nội dung',
      'a) Biên soạn tài liệu hỏi đáp về chuyển đổi số;',
      'b) Mở chuyên mục trên đài truyền thanh xã.',
      '2. Cơ quan chủ trì, phối hợp',
      'a) Cơ quan chủ trì',
      '- Sở Khoa học và Công nghệ.',
      '- Báo và Phát thanh, truyền hình tỉnh; Sở Văn hóa, Thể thao và Du lịch.',
      'b) Cơ quan phối hợp',
      '- UBND các xã, phường.',
      '3. Thời gian thực hiện: Tháng 5/2026.',
    ],
    PLAN,
  );
  expect(quotes(tasks)).toEqual(['Biên soạn tài liệu hỏi đáp về chuyển đổi số;', 'Mở chuyên mục trên đài truyền thanh xã.']);
  const lead = ['Sở Khoa học và Công nghệ', 'Báo và Phát thanh, truyền hình tỉnh', 'Sở Văn hóa, Thể thao và Du lịch'];
  expect(assignees(tasks)).toEqual([lead, lead]);
  expect(collaborators(tasks)).toEqual([['UBND các xã, phường'], ['UBND các xã, phường']]);
  expect(deadlines(tasks)).toEqual([['Tháng 5/2026 = 2026-05'], ['Tháng 5/2026 = 2026-05']]);
});

it('that stand once behind several items are theirs together', () => {
  const tasks = tasksOf(
    [
      'II. NHIỆM VỤ',
      '1. Hạ tầng số',
      '- Rà soát đường truyền tại các trụ sở xã.',
      '- Thay thế máy tính đã quá niên hạn.',
      '- Cơ quan chủ trì: Sở Khoa học và Công nghệ.',
      '- Thời gian hoàn thành: trước ngày 30/9/2026.',
    ],
    PLAN,
  );
  expect(quotes(tasks)).toEqual(['Rà soát đường truyền tại các trụ sở xã.', 'Thay thế máy tính đã quá niên hạn.']);
  expect(assignees(tasks)).toEqual([['Sở Khoa học và Công nghệ'], ['Sở Khoa học và Công nghệ']]);
  expect(deadlines(tasks)).toEqual([['trước ngày 30/9/2026 = 2026-09-30'], ['trước ngày 30/9/2026 = 2026-09-30']]);
});

it('without a mark behind several items are theirs together as well', () => {
  const tasks = tasksOf(
    [
      'II. NHIỆM VỤ',
      '1. Kiểm kê hiện vật',
      '- Lập phiếu kiểm kê tại các đình làng.',
      '- Chụp ảnh hiện vật bằng gỗ.',
      'Cơ quan chủ trì: Bảo tàng tỉnh.',
      'Thời gian: trước ngày 30/9/2026.',
      '2. Tập huấn cho người trông coi di tích.',
      'Cơ quan chủ trì: Sở Văn hóa, Thể thao và Du lịch.',
    ],
    PLAN,
  );
  expect(assignees(tasks)).toEqual([['Bảo tàng tỉnh'], ['Bảo tàng tỉnh'], ['Sở Văn hóa, Thể thao và Du lịch']]);
  expect(deadlines(tasks)[0]).toEqual(['trước ngày 30/9/2026 = 2026-09-30']);
});

it('in paragraphs without dashes belong to the provision they follow', () => {
  const tasks = tasksOf(
    [
      'II. NHIỆM VỤ',
      '1. Nâng cấp phần mềm quản lý văn bản tại các xã.',
      'Cơ quan chủ trì: Sở Khoa học và Công nghệ.',
      'Thời gian hoàn thành: Quý II/2026.',
    ],
    PLAN,
  );
  expect(assignees(tasks)).toEqual([['Sở Khoa học và Công nghệ']]);
  expect(deadlines(tasks)).toEqual([['Quý II/2026 = 2026-Q2']]);
});

it.each([
  [
    'a sentence',
    'Rà soát kho thuốc, xong trước ngày 15/4/2026. Cơ quan chủ trì: Sở Y tế; cơ quan phối hợp: Sở Tài chính, Công an tỉnh.',
  ],
  ['a bracket', 'Rà soát kho thuốc (chủ trì: Sở Y tế; phối hợp: Sở Tài chính, Công an tỉnh; thời hạn: trước ngày 15/4/2026).'],
  [
    'a bracket without labels',
    'Rà soát kho thuốc (Sở Y tế chủ trì, Sở Tài chính, Công an tỉnh phối hợp, xong trước ngày 15/4/2026).',
  ],
  ['the provision', 'Rà soát kho thuốc, xong trước ngày 15/4/2026; giao Sở Y tế chủ trì, Sở Tài chính, Công an tỉnh phối hợp.'],
])('in %s', (_where, line) => {
  const [task, ...others] = tasksOf(['II. NHIỆM VỤ', `1. ${line}`], PLAN);
  expect(others).toEqual([]);
  expect(task?.title).toMatch(/^Rà soát kho thuốc/u);
  expect(task?.assignees.map(({ name }) => name)).toEqual(['Sở Y tế']);
  expect(task?.collaborators.map(({ name }) => name)).toEqual(['Sở Tài chính', 'Công an tỉnh']);
  expect(task?.deadlines.map(({ value }) => value)).toEqual(['2026-04-15']);
});

it('names behind "phối hợp với" those who help, however many semicolons part them', () => {
  const [task] = tasksOf(
    [
      'II. NHIỆM VỤ',
      '1. Khảo sát luồng tàu qua cầu Vàm Sông.',
      '- Cơ quan thực hiện: Sở Xây dựng chủ trì, phối hợp với Công an tỉnh; các sở, ngành liên quan; UBND các xã.',
    ],
    PLAN,
  );
  expect(task?.assignees.map(({ name }) => name)).toEqual(['Sở Xây dựng']);
  expect(task?.collaborators.map(({ name }) => name)).toEqual(['Công an tỉnh', 'các sở, ngành liên quan', 'UBND các xã']);
});

describe('a sentence that says who leads the work told before it', () => {
  it.each([
    ['Phòng Kinh tế chủ trì, Phòng Quản lý đô thị phối hợp.', ['Phòng Quản lý đô thị']],
    ['Phòng Kinh tế là cơ quan chủ trì.', []],
    ['Phòng Kinh tế chủ trì, phối hợp với Công an xã.', ['Công an xã']],
  ])('%s', (sentence, helpers) => {
    const tasks = tasksOf(['II. NHIỆM VỤ', `1. Chọn ba điểm bán hàng đêm, lấy ý kiến người dân. ${sentence}`], PLAN);
    expect(tasks.map((task) => task.assignees.map(({ name }) => name))).toEqual([['Phòng Kinh tế']]);
    expect(tasks[0]?.collaborators.map(({ name }) => name)).toEqual(helpers);
  });
});

it('lines with marks below the last of several dashes say who does all of them', () => {
  const tasks = tasksOf(
    [
      'II. NHIỆM VỤ',
      '1. Tuyên truyền',
      '- Tổ chức lễ phát động tại công viên.',
      '- Treo phướn ở các chợ.',
      '+ Đơn vị chủ trì: Phòng Y tế.',
      '+ Thời gian: từ ngày 13/4 đến ngày 16/4/2026.',
    ],
    PLAN,
  );
  expect(tasks.map((task) => task.assignees.map(({ name }) => name))).toEqual([['Phòng Y tế'], ['Phòng Y tế']]);
  expect(tasks.map((task) => task.deadlines.map(({ due }) => due))).toEqual([['2026-04-16'], ['2026-04-16']]);
});

it('a program of the Party names below its dashes who sees to them', () => {
  const tasks = tasksOf(
    [
      'III. NHIỆM VỤ',
      '1. Giữ nguồn nước',
      '- Rà soát các giếng khoan bỏ hoang.',
      '- Trồng lại rừng đầu nguồn suối Khe.',
      'Trách nhiệm chỉ đạo thực hiện: Đảng ủy UBND tỉnh.',
    ],
    PLAN,
  );
  expect(tasks.map((task) => task.assignees.map(({ name }) => name))).toEqual([['Đảng ủy UBND tỉnh'], ['Đảng ủy UBND tỉnh']]);
});
