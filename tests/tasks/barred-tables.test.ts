import { expect, it } from 'vitest';
import { partCells } from '@/lib/tasks/barred-tables';
import { assignees, collaborators, deadlines, quotes, tasksIn, tasksOf } from './read';

const PLAN = { title: 'KẾ HOẠCH', number: 'Số: 88/KH-UBND', subject: 'Sửa chữa kênh mương năm 2026' };
const HEAD = 'TT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian';

it('are read a task a row, empty cells and group rows kept in their place', () => {
  const tasks = tasksOf(
    [
      HEAD,
      'I | Kênh cấp một | | |',
      '1 | Nạo vét kênh Bắc | Sở Nông nghiệp và Môi trường | UBND xã Mai Hạ | Trước ngày 30/4/2026',
      '2 | Vá mặt bờ kênh Nam | UBND xã Mai Thượng | | Quý III/2026',
    ],
    PLAN,
  );
  expect(assignees(tasks)).toEqual([['Sở Nông nghiệp và Môi trường'], ['UBND xã Mai Thượng']]);
  expect(collaborators(tasks)).toEqual([['UBND xã Mai Hạ'], []]);
  expect(deadlines(tasks)).toEqual([['Trước ngày 30/4/2026 = 2026-04-30'], ['Quý III/2026 = 2026-Q3']]);
});

it('may have bars at both ends and a row of dashes, and a row broken over two lines', () => {
  const tasks = tasksOf(
    [
      '| TT | Nội dung | Chủ trì | Thời hạn |',
      '|----|----------|---------|----------|',
      '| 1 | Nạo vét kênh Bắc từ cống số 4',
      'xuống cống số 9 | Sở Nông nghiệp và Môi trường | 15/4 |',
      '| 2 | Trực cống Đá | UBND xã Mai Hạ | 12/5 - 06/6 |',
    ],
    PLAN,
  );
  expect(assignees(tasks)).toEqual([['Sở Nông nghiệp và Môi trường'], ['UBND xã Mai Hạ']]);
  expect(deadlines(tasks)).toEqual([['15/4 = 2026-04-15'], ['12/5 - 06/6 = 2026-05-12/2026-06-06']]);
  expect(quotes(tasks)[0]).toContain('xuống cống số 9');
});

it('may stand in an annex with a title of its own behind the signature', () => {
  const lines = [
    'UBND TỈNH HÒA LẠC',
    'Số: 88/KH-UBND',
    'Hòa Lạc, ngày 05 tháng 3 năm 2026',
    'KẾ HOẠCH',
    'Sửa chữa kênh mương năm 2026',
    'I. MỤC ĐÍCH',
    'Giữ nước cho vụ hè thu.',
    'II. TỔ CHỨC THỰC HIỆN',
    '1. Sở Tài chính bố trí kinh phí trước ngày 20/3/2026.',
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
    'Lò Thị Mai',
    'BIỂU PHÂN CÔNG',
    '(Kèm theo Kế hoạch số 88/KH-UBND ngày 05/3/2026)',
    HEAD,
    '1 | Nạo vét kênh Bắc | Sở Nông nghiệp và Môi trường | UBND xã Mai Hạ | Trước ngày 30/4/2026',
  ];
  expect(assignees(tasksIn(lines.join('\n')))).toEqual([['Sở Tài chính'], ['Sở Nông nghiệp và Môi trường']]);
});

it('give work to the units of a school in the article on its admissions', () => {
  const lines = [
    'Phân công tuyển sinh năm 2026',
    'Trường Cao đẳng Hòa Lạc đón 900 học sinh mới mỗi năm và vừa phân việc cho các khoa như bảng dưới đây.',
    'TT | Nội dung | Đơn vị chủ trì | Thời gian',
    '1 | Gọi điện cho học sinh lớp 12 | Khoa Điện | Trước ngày 20/4/2026',
    '2 | Làm phim giới thiệu nghề | Phòng Đào tạo | Tháng 5/2026',
  ];
  expect(assignees(tasksIn(lines.join('\n')))).toEqual([['Khoa Điện'], ['Phòng Đào tạo']]);
});

it('keep the place of every sign, and other bars stay as they are', () => {
  const table = `${HEAD}\n1 | Nạo vét | Sở Nông nghiệp | | Quý I\nHết bảng.\nTrang chủ | Tin tức | Liên hệ`;
  expect(partCells(table)).toHaveLength(table.length);
  expect(partCells('Trang chủ | Tin tức | Liên hệ\nỦY BAN | CỘNG HÒA')).toBe('Trang chủ | Tin tức | Liên hệ\nỦY BAN | CỘNG HÒA');
});

it('are no tasks where a portal lists its papers so', () => {
  const rows = ['V/v đôn đốc báo cáo kết quả trước ngày 25/3/2026', 'V/v kiểm kê chợ', 'V/v nộp hồ sơ chậm nhất ngày 15/3/2026'];
  const list = rows.map((subject, index) => `${index + 1} | ${120 + index}/UBND-TH | 0${index + 2}/3/2026 | ${subject} | Tải về`);
  expect(tasksIn(['UBND HUYỆN HÒA LẠC', 'Văn bản chỉ đạo điều hành', ...list].join('\n'))).toEqual([]);
});

it('a table of projects has who builds them and by when they owe what', () => {
  const tasks = tasksOf([
    '1. Các chủ đầu tư dưới đây nộp hồ sơ quyết toán theo mốc ghi ở cột cuối:',
    'TT | Dự án | Chủ đầu tư | Quá hạn | Thời hạn phải nộp',
    '1 | Cầu Suối Cát | UBND xã Mây | 31 tháng | trước 31/5/2026',
    '2 | Kè thôn Đông | Phòng Kinh tế | 26 tháng | 15/6/2026',
  ]).slice(-2);
  expect(assignees(tasks)).toEqual([['UBND xã Mây'], ['Phòng Kinh tế']]);
  expect(deadlines(tasks)).toEqual([['trước 31/5/2026 = 2026-05-31'], ['15/6/2026 = 2026-06-15']]);
});

it('a table of projects without a limit tells of them', () => {
  const tasks = tasksOf([
    '1. Giao Phòng Kinh tế theo dõi các dự án dưới đây.',
    'TT | Dự án | Chủ đầu tư | Thời gian hoàn thành | Ghi chú',
    '1 | Cầu Suối Cát | UBND xã Mây | Tháng 4/2025 | Đã quyết toán',
    '2 | Kè thôn Đông | Phòng Kinh tế | Quý II/2025 | Đã bàn giao',
  ]);
  expect(tasks.filter(({ rule }) => rule.endsWith('-row'))).toEqual([]);
});
