import { expect, it } from 'vitest';
import { summary } from '../summary';

it.each([
  ['Thời hạn hoàn thành: 30/6/2026', '30/6/2026'],
  ['Thời hạn: ngày 30/6/2026', 'ngày 30/6/2026'],
  ['Thời gian hoàn thành: Tháng 6/2026', 'Tháng 6/2026'],
  ['- Thời gian thực hiện: Quý II/2026.', 'Quý II/2026'],
  ['Thời gian gửi báo cáo: ngày 30/6/2026.', 'ngày 30/6/2026'],
  ['Tiến độ: Quý II năm 2026.', 'Quý II năm 2026'],
  ['Hạn nộp: 30/6/2026.', '30/6/2026'],
  ['Hạn cuối: 30/6/2026.', 'Hạn cuối: 30/6/2026'],
  ['Thời hạn gửi hồ sơ là ngày 30/6/2026.', 'ngày 30/6/2026'],
  ['Lộ trình thực hiện: 6 tháng đầu năm 2026.', '6 tháng đầu năm 2026'],
  ['(Thời hạn hoàn thành: 30/6/2026)', '30/6/2026'],
])('%s', (text, phrase) => {
  const found = summary(text);
  expect(found).toHaveLength(1);
  expect(found[0]?.startsWith(`${phrase} | `)).toBe(true);
  expect(found[0]?.endsWith(' 2026-06-30')).toBe(true);
});

it.each([
  ['Thời gian thực hiện: Thường xuyên'],
  ['Thời gian thực hiện: Theo tiến độ của Trung ương'],
  ['Thời gian qua, các xã đã họp ngày 03/3/2026'],
  ['Ngày ban hành: 30/6/2026'],
  ['Ngày hiệu lực: 30/6/2026'],
  ['Ngày đăng: 30/6/2026'],
  ['Ngày sinh: 30/6/1990'],
  ['Cập nhật: 30/6/2026'],
])('not in “%s”', (text) => {
  expect(summary(text)).toEqual([]);
});
