import { expect, it } from 'vitest';
import { mixedRange } from '@/lib/deadlines/rules/mixed-range';
import { readBy } from '../read-by';

it.each([
  ['từ tháng 12/2026 đến quý I/2027', '2026-12/2027-Q1, 2027-03-31'],
  ['từ ngày 15/12/2026 đến hết tháng 3/2027', '2026-12-15/2027-03, 2027-03-31'],
  ['từ quý IV năm 2026 đến ngày 15/3/2027', '2026-Q4/2027-03-15, 2027-03-15'],
  ['bắt đầu từ tháng 11 đến hết quý I/2027', '2026-11/2027-Q1, 2027-03-31'],
  ['từ tháng 6/2026 đến năm 2028', '2026-06/2028, 2028-12-31'],
])('%s', (text, expected) => {
  expect(readBy(mixedRange, text)).toEqual([`${text} = ${expected}`]);
});

it('needs no preposition behind a label, or alone in a cell', () => {
  expect(readBy(mixedRange, 'Thời gian: Tháng 11/2026 đến tháng 01/2027')).toHaveLength(1);
  expect(readBy(mixedRange, 'Lắp phao\ttháng 11/2026 đến quý I/2027')).toHaveLength(1);
});

it.each([
  'từ tháng 3/2027 đến quý IV/2026',
  'từ ngày 31/11/2026 đến tháng 3/2027',
  'từ tháng 9/2026 đến tháng 5/2027',
  'mở trong tháng 11/2026 đến quý I/2027',
  'từ tháng 13/2026 đến quý I/2027',
])('not in “%s”', (text) => {
  expect(readBy(mixedRange, text)).toEqual([]);
});
