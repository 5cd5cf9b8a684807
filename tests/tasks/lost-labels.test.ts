import { describe, expect, it } from 'vitest';
import { assignees, collaborators, tasksOf } from './read';

/** What a page loses that took numbers and dashes for marks of a list: the lines stay, the levels have to come back from their words. */
const phrases = (tasks: ReturnType<typeof tasksOf>) => tasks.map(({ deadlines }) => deadlines.map(({ phrase }) => phrase));

describe('work with lines behind it that say who and by when', () => {
  const lines = [
    'Tập huấn kỹ năng số cho hội viên',
    'Cơ quan chủ trì: Hội Nông dân tỉnh.',
    'Cơ quan phối hợp: Sở Khoa học và Công nghệ.',
    'Thời gian hoàn thành: trước ngày 20/5/2026.',
    'In sổ tay hướng dẫn nuôi trâu vỗ béo',
    'Nội dung: viết lời, vẽ tranh minh họa.',
    'Bản in lần đầu là 2.000 cuốn, phát tận tay các hộ chăn nuôi.',
    'Cơ quan thực hiện: Trung tâm Khuyến nông.',
    'Thời gian thực hiện: Quý III/2026.',
  ];

  it('is a task with those lines, without a label', () => {
    const tasks = tasksOf(lines);
    expect(tasks.map(({ quote }) => quote.split('\n', 1)[0])).toEqual([lines[0], lines[4]]);
    expect(assignees(tasks)).toEqual([['Hội Nông dân tỉnh'], ['Trung tâm Khuyến nông']]);
    expect(phrases(tasks)).toEqual([['trước ngày 20/5/2026'], ['Quý III/2026']]);
  });

  it('is a task where the lines have kept their dashes', () => {
    const dashed = lines.map((line, index) => ([0, 4, 6].includes(index) ? line : `- ${line}`));
    const tasks = tasksOf(['II. NỘI DUNG THỰC HIỆN', ...dashed]);
    expect(assignees(tasks)).toEqual([['Hội Nông dân tỉnh'], ['Trung tâm Khuyến nông']]);
  });

  it('has the helpers that its own lines name, not those of the work before', () => {
    expect(collaborators(tasksOf(lines))).toEqual([['Sở Khoa học và Công nghệ'], []]);
  });

  it('is no part of the numbered heading above', () => {
    const tasks = tasksOf(['II. NỘI DUNG THỰC HIỆN', ...lines]);
    expect(assignees(tasks)).toEqual([['Hội Nông dân tỉnh'], ['Trung tâm Khuyến nông']]);
  });
});

describe('lines of work below a body', () => {
  it('are items of the body that a numbered line names', () => {
    const tasks = tasksOf([
      '3. Trung tâm Y tế khu vực:',
      'Tiêm nhắc lại cho học sinh lớp 9 trước ngày 15/4/2026.',
      'Cấp đủ vật tư cho các trạm.',
      '4. Công an xã giữ trật tự tại các điểm tiêm.',
    ]);
    expect(tasks).toHaveLength(3);
    expect(assignees(tasks)).toEqual([['Trung tâm Y tế khu vực'], ['Trung tâm Y tế khu vực'], ['Công an xã']]);
    expect(phrases(tasks)).toEqual([['trước ngày 15/4/2026'], [], []]);
  });

  it('are items of the body above each, below an article', () => {
    const tasks = tasksOf([
      'Điều 3. Phân công trách nhiệm',
      'Sở Xây dựng:',
      'Rà soát quy hoạch các bến thuyền;',
      'Đo đạc lại luồng lạch hai tháng một lần;',
      'Ban Quản lý cảng:',
      'Lắp đặt phao tiêu, hoàn thành trong quý III/2026.',
      'Sở Tài chính thẩm định kinh phí, trình UBND tỉnh trước ngày 10/5/2026.',
    ]);
    expect(assignees(tasks)).toEqual([['Sở Xây dựng'], ['Sở Xây dựng'], ['Ban Quản lý cảng'], ['Sở Tài chính']]);
  });

  it('are read behind an opening in the provision that they follow', () => {
    const tasks = tasksOf([
      '4. Bão số 9 có cường độ rất mạnh, giật cấp 17.',
      'Trận bão năm 2009 đã làm 51 người chết. Trưởng Ban Chỉ huy yêu cầu:',
      'Sở Xây dựng:',
      'Kêu gọi tàu thuyền về bến trước ngày 20/4/2026.',
      'Gia cố các cầu phao.',
      'Sở Y tế cắt cử kíp mổ tại các trạm ven biển.',
    ]);
    expect(assignees(tasks)).toEqual([['Sở Xây dựng'], ['Sở Xây dựng'], ['Sở Y tế']]);
  });

  it('leave what closes the list outside', () => {
    const tasks = tasksOf([
      '1. Sở Công Thương:',
      'Kiểm tra giá xăng dầu tại các cửa hàng.',
      'Xử lý nghiêm hành vi găm hàng.',
      'Trên đây là nội dung chỉ đạo, yêu cầu các cơ quan nghiêm túc thực hiện./.',
    ]);
    expect(tasks.map(({ quote }) => quote)).toEqual([
      'Kiểm tra giá xăng dầu tại các cửa hàng.',
      'Xử lý nghiêm hành vi găm hàng.',
    ]);
  });

  it('stay one task with the numbered order that they say more of', () => {
    const tasks = tasksOf([
      '1. Giao Sở Y tế chủ trì kiểm tra các bếp ăn.',
      'Kết quả kiểm tra gửi về Văn phòng trước ngày 15/4/2026.',
      'Chủ động phương án khi có ngộ độc.',
    ]);
    expect(tasks).toHaveLength(1);
  });
});
