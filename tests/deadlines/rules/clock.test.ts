import { expect, it } from 'vitest';
import { findDeadlines } from '@/lib/deadlines/find-deadlines';
import { readClock } from '@/lib/deadlines/rules/clock';

it.each([
  ['17', '00', '17:00'],
  ['8', undefined, '08:00'],
  ['05', '30', '05:30'],
  ['24', '00', '24:00'],
  ['25', '00', null],
  ['10', '75', null],
  [undefined, undefined, null],
])('%s hours %s minutes are %s', (hours, minutes, expected) => {
  expect(readClock(hours, minutes)).toBe(expected);
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
