import { describe, expect, it } from 'vitest';
import { dayOfMonthlyDuty, dayOfWeeklyDuty } from '@/lib/deadlines/rules/day-of-duty';
import { readBy } from '../read-by';

describe('day-of-monthly-duty', () => {
  it.each([
    ['Định kỳ hằng tháng tổng hợp kết quả, gửi về Sở trước ngày 25.', 'ngày 25 = FREQ=MONTHLY;BYMONTHDAY=25, 2026-03-25'],
    ['hằng tháng (chậm nhất ngày 05) báo cáo', 'ngày 05 = FREQ=MONTHLY;BYMONTHDAY=5, 2026-03-05'],
  ])('%s', (text, expected) => {
    expect(readBy(dayOfMonthlyDuty, text)).toEqual([expected]);
  });

  it.each([
    'Gửi về Sở trước ngày 25.',
    'Báo cáo hằng tháng. Riêng đợt này gửi trước ngày 25.',
    'hằng tháng báo cáo trước ngày 25/3',
    'hằng tháng báo cáo trước ngày 25 tháng 3',
    'hằng tháng báo cáo trước ngày 32.',
  ])('not in “%s”', (text) => {
    expect(readBy(dayOfMonthlyDuty, text)).toEqual([]);
  });
});

describe('day-of-weekly-duty', () => {
  it.each([
    ['Báo cáo tuần gửi trước thứ Năm.', 'thứ Năm = FREQ=WEEKLY;BYDAY=TH, 2026-03-05'],
    ['Giao ban hằng tuần vào sáng thứ Hai.', 'sáng thứ Hai = FREQ=WEEKLY;BYDAY=MO, 2026-03-09'],
  ])('%s', (text, expected) => {
    expect(readBy(dayOfWeeklyDuty, text)).toEqual([expected]);
  });

  it.each([
    'Gửi báo cáo trước thứ Năm.',
    'Báo cáo hằng tuần. Riêng tuần này gửi trước thứ Năm.',
    'gửi báo cáo thứ Năm hằng tuần để họp vào thứ Sáu.',
  ])('not in “%s”', (text) => {
    expect(readBy(dayOfWeeklyDuty, text)).toEqual([]);
  });
});
