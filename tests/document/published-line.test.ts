import { expect, it } from 'vitest';
import { publishedLine } from '@/lib/document/published-line';
import { extract } from '@/lib/extract';

it.each([
  '05/03/2026 16:05',
  'Thứ Năm, 05/03/2026',
  'Thứ Năm, ngày 05 tháng 03 năm 2026',
  'Thứ 5, Ngày 05/03/2026 -',
  'Cập nhật: 05/03/2026 - 08:30',
  'Ngày đăng: 05/03/2026 11:38',
  'Đăng lúc: 05/03/2026 16:20:11 (GMT+7)',
  '20:14 | 05/03/2026',
  'Cập nhật: 05/03/2026 08:02 | Tác giả: Thu Hằng',
  '(Cập nhật ngày 05/3/2026)',
  '05/03/2026 - Đăng bởi: Văn thư',
  'Báo Hòa Lạc - Ngày 05/3/2026',
  'HLTV - Thứ Năm, 05/3/2026 | 19:40',
  '2026-03-05 08:12:30',
  'Cập nhật: 2026/3/5',
  'Thứ năm - 05/03/2026 09:02     In ra     Phản hồi',
  '05/03/2026, 18:30 - Chuyên mục: Đời sống',
])('%s', (line) => {
  expect(publishedLine(`Trang chủ\n${line}\nUBND xã yêu cầu các thôn dọn vệ sinh.`)).toBe('2026-03-05');
});

it('is the last of several above the text', () => {
  expect(publishedLine('Chủ Nhật, 08/03/2026\nTin mới\n05/03/2026 16:05\nUBND xã yêu cầu.')).toBe('2026-03-05');
});

it.each(['Hội nghị ngày 05/03/2026 tại xã', 'Số 12 ngày 05/03/2026 của UBND', 'Hạn nộp: 05/03/2026'])('not “%s”', (line) => {
  expect(publishedLine(line)).toBeNull();
});

it('gives the year that an article leaves out', () => {
  const text = '20:14 | 14/05/2026\nChiều 14/5, Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng bàn giao mặt bằng trước ngày 30/6.';
  const { tasks } = extract(text, { url: 'http://bao.hoalac.gov.vn/1', title: '' });
  expect(tasks.flatMap((task) => task.deadlines.map(({ due }) => due))).toEqual(['2026-06-30']);
});

it('below a line makes that a headline of a list, which orders nothing', () => {
  const order = 'UBND xã yêu cầu Trạm Y tế phun thuốc diệt muỗi trước ngày 30/6.';
  const list = [order, 'Ngày đăng: 05/03/2026', 'Hội làng đông vui', 'Ngày đăng: 04/03/2026'].join('\n');
  const read = (text: string) => extract(text, { url: 'http://xa.hoalac.gov.vn/', title: '' }).detected;
  expect(read(list)).toBe(false);
  expect(read(order)).toBe(true);
});
