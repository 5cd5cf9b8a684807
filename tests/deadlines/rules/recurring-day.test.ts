import { describe, expect, it } from 'vitest';
import { lastOfQuarter, monthlyDay, quarterlyDay, weeklyDay, yearlyDay } from '@/lib/deadlines/rules/recurring-day';
import { readBy } from '../read-by';

describe('monthly-day', () => {
  it.each([
    ['ngày 25 hằng tháng', '2026-03-05', 'FREQ=MONTHLY;BYMONTHDAY=25, 2026-03-25'],
    ['ngày 05 hàng tháng', '2026-03-05', 'FREQ=MONTHLY;BYMONTHDAY=5, 2026-03-05'],
    ['ngày 04 mỗi tháng', '2026-03-05', 'FREQ=MONTHLY;BYMONTHDAY=4, 2026-04-04'],
    ['ngày 20 của mỗi tháng', '2026-12-25', 'FREQ=MONTHLY;BYMONTHDAY=20, 2027-01-20'],
    ['ngày 31 hằng tháng', '2026-04-01', 'FREQ=MONTHLY;BYMONTHDAY=31, 2026-05-31'],
    ['ngày 25 hằng tháng', '2026', 'FREQ=MONTHLY;BYMONTHDAY=25, -'],
    ['ngày 25 hằng tháng', null, 'FREQ=MONTHLY;BYMONTHDAY=25, -'],
  ])('%s in a document of %s', (text, issuedOn, expected) => {
    expect(readBy(monthlyDay, text, issuedOn)).toEqual([`${text} = ${expected}`]);
  });

  it.each(['ngày 25 tháng 3', 'ngày 35 hằng tháng', '25 ngày mỗi tháng', 'ngày hằng tháng'])('not in “%s”', (text) => {
    expect(readBy(monthlyDay, text)).toEqual([]);
  });
});

describe('quarterly-day', () => {
  it.each([
    ['ngày 15 tháng cuối quý', 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=15, 2026-03-15'],
    ['ngày 04 của tháng cuối mỗi quý', 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=4, 2026-06-04'],
    ['ngày 20 của tháng cuối cùng của quý', 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=20, 2026-03-20'],
    ['ngày 10 của tháng đầu quý sau', 'FREQ=MONTHLY;BYMONTH=1,4,7,10;BYMONTHDAY=10, 2026-04-10'],
    ['ngày 10 tháng đầu tiên của quý tiếp theo', 'FREQ=MONTHLY;BYMONTH=1,4,7,10;BYMONTHDAY=10, 2026-04-10'],
    ['ngày 25 tháng cuối hằng quý', 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=25, 2026-03-25'],
  ])('%s', (text, expected) => {
    expect(readBy(quarterlyDay, text)).toEqual([`${text} = ${expected}`]);
  });

  it.each(['ngày cuối quý', 'ngày 15 tháng 6', 'tháng cuối quý'])('not in “%s”', (text) => {
    expect(readBy(quarterlyDay, text)).toEqual([]);
  });
});

describe('yearly-day', () => {
  it.each([
    ['ngày 15/12 hằng năm', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15, 2026-12-15'],
    ['ngày 01 tháng 3 hàng năm', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1, 2027-03-01'],
    ['ngày 30 tháng 11 của mỗi năm', 'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30, 2026-11-30'],
  ])('%s', (text, expected) => {
    expect(readBy(yearlyDay, text)).toEqual([`${text} = ${expected}`]);
  });

  it.each(['ngày 31/4 hằng năm', 'ngày 15/12/2026', 'ngày 15/12'])('not in “%s”', (text) => {
    expect(readBy(yearlyDay, text)).toEqual([]);
  });
});

describe('last-of-quarter', () => {
  it('reads the last day of every quarter, not that of one', () => {
    expect(readBy(lastOfQuarter, 'ngày cuối cùng của mỗi quý')).toEqual([
      'ngày cuối cùng của mỗi quý = FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1, 2026-03-31',
    ]);
    expect(readBy(lastOfQuarter, 'ngày cuối cùng của quý II')).toEqual([]);
    expect(readBy(lastOfQuarter, 'ngày cuối cùng của quý này')).toEqual([]);
  });
});

describe('weekly-day', () => {
  it.each([
    ['thứ Sáu hằng tuần', 'FREQ=WEEKLY;BYDAY=FR, 2026-03-06'],
    ['thứ Năm hàng tuần', 'FREQ=WEEKLY;BYDAY=TH, 2026-03-05'],
    ['chiều thứ 4 hằng tuần', 'FREQ=WEEKLY;BYDAY=WE, 2026-03-11'],
    ['thứ Hai mỗi tuần', 'FREQ=WEEKLY;BYDAY=MO, 2026-03-09'],
  ])('%s', (text, expected) => {
    expect(readBy(weeklyDay, text)).toEqual([`${text} = ${expected}`]);
  });

  it.each(['thứ Sáu, ngày 13/3', 'thứ hai, cần rà soát', 'thứ tự ưu tiên hằng tuần'])('not in “%s”', (text) => {
    expect(readBy(weeklyDay, text)).toEqual([]);
  });
});
