import { describe, expect, it } from 'vitest';
import { assignees, tasksOf } from './read';

describe('a later sentence of a provision', () => {
  it('has a person do a task of its own', () => {
    const tasks = tasksOf([
      'Giám đốc kết luận:',
      '1. Yêu cầu Phòng Cơ điện thay cánh quạt 17 máy. Đồng chí Lê Văn Bảy, Phó Tổng Giám đốc, đàm phán lại giá điện.',
    ]);
    expect(assignees(tasks)).toEqual([['Phòng Cơ điện'], ['Đồng chí Lê Văn Bảy, Phó Tổng Giám đốc']]);
  });

  it('has a group with a duty and a limit do one of its own', () => {
    const tasks = tasksOf([
      'Giám đốc kết luận:',
      '1. Phòng Tài vụ đo lại ruộng muối. Các hợp tác xã nông nghiệp có trách nhiệm ký biên bản trong 12 ngày kể từ lúc đo.',
    ]);
    expect(assignees(tasks)).toEqual([['Phòng Tài vụ'], ['Các hợp tác xã nông nghiệp']]);
  });
});

describe('a provision', () => {
  it('names a person by the degree, whose stop ends no sentence', () => {
    expect(assignees(tasksOf(['Giám đốc kết luận:', '1. Giao BSCKI. Lê Văn Thọ, Phó Giám đốc, theo dõi chung.']))).toEqual([
      ['BSCKI. Lê Văn Thọ, Phó Giám đốc'],
    ]);
  });

  it('does not go on behind what has been', () => {
    const work = 'Các đơn vị nêu trên nộp số liệu cho Phòng Kinh tế trước ngày 12 hằng tháng.';
    const [task] = tasksOf([
      'Chủ tịch UBND xã kết luận:',
      `1. ${work}`,
      'Từ năm 2022 đến nay, xã đã đóng 14 giếng khoan.',
      '>> Tải toàn văn văn bản tại đây',
    ]);
    expect(task?.quote).toBe(work);
  });
});

it('says what a body is for that the sentence before has set up, and names nobody else', () => {
  const tasks = tasksOf([
    'Yêu cầu các trường:',
    '- Thành lập Tổ giải đáp thắc mắc. Tổ giải đáp thắc mắc có nhiệm vụ tiếp phụ huynh trong giờ hành chính;',
    '- Niêm yết số điện thoại của Tổ.',
  ]);
  expect(tasks.map(({ assignees }) => assignees.map(({ name }) => name))).toEqual([['các trường'], ['các trường']]);
});

it('orders behind what is found in the same provision, which is its quote', () => {
  const [task] = tasksOf([
    '1. Trong đợt 1 có những thí sinh đổi nguyện vọng mà trường chưa cập nhật. Để bảo đảm quyền lợi, đề nghị các trường lập danh sách những thí sinh này.',
  ]);
  expect(task?.quote.startsWith('Trong đợt 1')).toBe(true);
});

it('tells whom nobody is by what follows for those who do not do it', () => {
  const tasks = tasksOf([
    'UBND tỉnh yêu cầu các xã:',
    '- Gửi báo cáo nhu cầu phao tiêu. Địa phương không gửi báo cáo sẽ không được cấp.',
  ]);
  expect(tasks.map(({ assignees }) => assignees.map(({ name }) => name))).toEqual([['các xã']]);
});

it('says who answers for the work, which gives nobody work of his own', () => {
  const tasks = tasksOf([
    '1. UBND các xã cấp nước sinh hoạt cho các thôn còn thiếu. Giám đốc Sở Xây dựng chịu trách nhiệm trực tiếp nếu để dân thiếu nước.',
    '2. UBND các xã khơi thông mương tiêu. Giám đốc Sở Xây dựng chịu trách nhiệm rà soát, báo cáo trước ngày 20/3/2026.',
  ]);
  expect(tasks.map(({ assignees }) => assignees.map(({ name }) => name))).toEqual([
    ['UBND các xã'],
    ['UBND các xã'],
    ['Giám đốc Sở Xây dựng'],
  ]);
});

it('each of those who have been told is nobody else, and a condition tells nobody', () => {
  const [task, ...others] = tasksOf([
    'Sở Giáo dục và Đào tạo đề nghị các phòng giáo dục:',
    '1. Khảo sát số học sinh chưa biết bơi. Mỗi trường nhập phiếu một lần. Trường ở xa thì gửi phiếu qua bưu điện.',
  ]);
  expect(others).toEqual([]);
  expect(task?.assignees.map(({ name }) => name)).toEqual(['các phòng giáo dục']);
});

it('a group with work and a day of its own is told behind the body that was told first', () => {
  const tasks = tasksOf([
    '1. Giao Hạt Kiểm lâm trực chỉ huy khi có cháy. Các chủ rừng phát dọn đường băng cản lửa xong trước ngày 31/3/2026.',
  ]);
  expect(assignees(tasks)).toEqual([['Hạt Kiểm lâm'], ['Các chủ rừng']]);
});
