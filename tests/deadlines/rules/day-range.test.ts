import { expect, it } from 'vitest';
import { dayRange, wholeDaysRange } from '@/lib/deadlines/rules/day-range';
import { readBy } from '../read-by';

it.each([
  ['từ ngày 15/12/2026 đến ngày 31/12/2026', '2026-12-15/2026-12-31, 2026-12-31'],
  ['từ 15/12 đến 31/12/2026', '2026-12-15/2026-12-31, 2026-12-31'],
  ['từ ngày 15 đến ngày 31/12/2026', '2026-12-15/2026-12-31, 2026-12-31'],
  ['từ ngày 01 tháng 4 đến hết ngày 15 tháng 5 năm 2026', '2026-04-01/2026-05-15, 2026-05-15'],
  ['từ ngày 20/12/2026 đến ngày 10/01/2027', '2026-12-20/2027-01-10, 2027-01-10'],
  ['từ ngày 20/12 đến ngày 10/01/2027', '2026-12-20/2027-01-10, 2027-01-10'],
  ['từ ngày 10/4 đến ngày 20/4', '2026-04-10/2026-04-20, 2026-04-20'],
  ['kể từ ngày 10/4/2026 đến hết ngày 20/4/2026', '2026-04-10/2026-04-20, 2026-04-20'],
])('%s', (text, expected) => {
  expect(readBy(dayRange, text)).toEqual([`${text} = ${expected}`]);
});

it('has no value where a day of it is impossible', () => {
  expect(readBy(dayRange, 'từ ngày 25/6/2026 đến ngày 31/6/2026')).toEqual(['từ ngày 25/6/2026 đến ngày 31/6/2026 = null, -']);
});

it.each([
  'từ ngày 01/7/2026',
  'từ năm 2024 đến năm 2026',
  'từ 5 đến 10 triệu đồng',
  'từ thứ Hai đến thứ Sáu',
  'từ cấp tỉnh đến cấp xã',
])('not in “%s”', (text) => {
  expect(readBy(dayRange, text)).toEqual([]);
});

it.each([
  ['23/02/2026 - 06/3/2026', ['23/02/2026 - 06/3/2026 = 2026-02-23/2026-03-06, 2026-03-06']],
  ['ngày 28/12/2026 – 04/01/2027', ['ngày 28/12/2026 – 04/01/2027 = 2026-12-28/2027-01-04, 2027-01-04']],
  ['5/3 - 20/3/2026', ['5/3 - 20/3/2026 = 2026-03-05/2026-03-20, 2026-03-20']],
  ['06/3/2026 - 23/02/2026', []],
])('whole days and a dash: %s', (text, expected) => {
  expect(readBy(wholeDaysRange, text)).toEqual(expected);
});
