import { expect, it } from 'vitest';
import { findDeadlines } from '@/lib/deadlines/find-deadlines';
import { readClock } from '@/lib/deadlines/rules/clock';

it.each([
  ['17', '00', undefined, '17:00'],
  ['8', undefined, undefined, '08:00'],
  ['05', '30', 'sáng', '05:30'],
  ['5', '30', 'chiều', '17:30'],
  ['11', undefined, 'trưa', '11:00'],
  ['8', undefined, 'tối', '20:00'],
  ['17', '00', 'chiều', '17:00'],
  ['24', '00', undefined, '24:00'],
  ['25', '00', undefined, null],
  ['10', '75', undefined, null],
  [undefined, undefined, undefined, null],
])('%s hours %s minutes %s: %s', (hours, minutes, part, expected) => {
  expect(readClock(hours, minutes, part)).toBe(expected);
});

it.each([
  ['trước 17h00 ngày 20/9/2026', '2026-09-20T17:00'],
  ['trước 17h ngày 20/9/2026', '2026-09-20T17:00'],
  ['trước 17 giờ 00 phút ngày 20/9/2026', '2026-09-20T17:00'],
  ['trước 17g00 ngày 20/9/2026', '2026-09-20T17:00'],
  ['trước 17:00 ngày 20/9/2026', '2026-09-20T17:00'],
  ['trước 17h00’ ngày 20/9/2026', '2026-09-20T17:00'],
  ['trước 17h00 phút, ngày 20/9/2026', '2026-09-20T17:00'],
  ['trước 17 giờ, ngày 20 tháng 9 năm 2026', '2026-09-20T17:00'],
  ['trước 5 giờ chiều ngày 20/9/2026', '2026-09-20T17:00'],
  ['trước 8 giờ sáng ngày 20/9/2026', '2026-09-20T08:00'],
  ['trước 17h00 thứ Sáu, ngày 18/9/2026', '2026-09-18T17:00'],
])('%s', (phrase, value) => {
  const [deadline] = findDeadlines(`Các xã gửi báo cáo ${phrase}.`, '2026-09-01');
  expect(deadline).toMatchObject({ phrase, value, relation: 'before', due: value.slice(0, 10) });
});
